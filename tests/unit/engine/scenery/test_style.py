"""The looks: subjects are found before their scenery, small marks are seen, chalk keeps circles round."""

from __future__ import annotations

import math

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from studio.engine.scenery.catalogue import STYLES
from studio.engine.scenery.graph import Subject
from studio.engine.scenery.palette import INK, NAMED, SKIN, luminance
from studio.engine.scenery.pen import Air, Pen
from studio.engine.scenery.style import LOOKS
from tests.unit.engine.scenery.scenes import frames_of, scene

SIZE = 160
OUTLINED = [name for name in STYLES if LOOKS[name].edge]


def _pen(style: str) -> tuple[skia.Surface, Pen]:
    surface = skia.Surface(SIZE, SIZE)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorTRANSPARENT)
    return surface, Pen(
        canvas, style=LOOKS[style].near(), air=Air(), unit_px=1.0, frame_px=float(SIZE)
    )


def _pixels(surface: skia.Surface) -> NDArray[np.int16]:
    return np.asarray(surface.makeImageSnapshot().toarray(), np.int16)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("skin", ["light", "dark"])
def test_an_eye_is_seen_in_every_look(style: str, skin: str) -> None:
    surface, pen = _pen(style)
    pen.circle(80, 80, 40, SKIN[skin])
    with pen.plain():
        pen.circle(80, 80, 2.4, INK)
    pixels = _pixels(surface)
    assert np.abs(pixels[80, 80, :3] - pixels[80, 100, :3]).max() > 30


@pytest.mark.parametrize("style", OUTLINED)
def test_a_small_circle_of_a_rough_line_stays_round(style: str) -> None:
    for radius in (3.0, 6.0, 40.0):
        surface, pen = _pen(style)
        pen.ring(80, 80, radius, NAMED["white"], 1.0)
        rows, columns = np.nonzero(_pixels(surface)[:, :, 3] > 100)
        reach = np.hypot(rows + 0.5 - 80, columns + 0.5 - 80)
        assert reach.max() - reach.min() < 1.2 + 0.32 * radius**0.5 + 0.9
        angles = np.degrees(np.arctan2(rows - 80, columns - 80)) // 45
        assert len(set(angles)) >= 8  # all the way around


@pytest.mark.parametrize("style", ["line", "chalk", "pastel"])  # neon is told by its lines
def test_a_subject_is_more_vivid_than_the_same_colour_in_the_scenery(style: str) -> None:
    far, near = LOOKS[style], LOOKS[style].near()
    for color in (NAMED["red"], NAMED["blue"], NAMED["green"]):
        spread = [max(look.paint(color)) - min(look.paint(color)) for look in (far, near)]
        assert spread[1] > spread[0] + 15


@pytest.mark.parametrize("style", OUTLINED)
def test_lines_of_the_scenery_fade_with_distance(style: str) -> None:
    look, ground = LOOKS[style], luminance(LOOKS[style].paint(NAMED["white"]))
    contrast = [abs(luminance(look.ink(NAMED["blue"], depth=d)) - ground) for d in (0.0, 0.5, 1.0)]
    subject = abs(luminance(look.near().ink(NAMED["blue"])) - ground)
    assert subject > contrast[0] > contrast[1] > contrast[2] - 1e-9


@pytest.mark.parametrize("style", STYLES)
def test_the_sun_is_brighter_than_the_sky_around_it(style: str) -> None:
    frame = frames_of(scene("desert", style=style, sun_x=0.5), size_px=(320, 180)).frame(0)
    y, x = round(180 * 0.6 * 0.3), 160
    sun = frame[y - 3 : y + 3, x - 3 : x + 3].astype(float).mean((0, 1))
    sky = frame[8:16, 20:60].astype(float).mean((0, 1))
    if style == "line":  # on paper it is told by its colour
        assert sun[2] < sky[2] - 15
    else:
        assert luminance(tuple(sun)) > luminance(tuple(sky)) + 0.08


def test_a_chart_is_never_turned_upside_down() -> None:
    charts = [
        frames_of(scene("studio", Subject(kind="pie chart", motion=motion, values=(64.0, 36.0))))
        for motion in ("swing", "spin")
    ]
    assert np.array_equal(charts[0].frame(90), charts[1].frame(90))


def test_what_flies_does_not_fly_into_its_neighbour() -> None:
    def drawn(x: float) -> int:
        """Columns of the moon that are seen while the rocket passes."""
        graph = scene(
            "space",
            Subject(kind="drone", motion="right", x=0.3, y=0.4),
            Subject(kind="moon", x=x, y=0.42),
        )
        return max(
            int(np.abs(frames_of(graph).frame(k).astype(int) - frames_of(graph).frame(0)).sum())
            for k in (60, 119)
        )

    assert drawn(0.44) < drawn(0.85)  # near a neighbour the way is shorter
    assert math.isfinite(drawn(0.44))
