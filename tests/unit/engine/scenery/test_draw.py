from __future__ import annotations

import numpy as np
import pytest
import skia

from studio.engine.scenery.catalogue import STYLES, SUBJECTS
from studio.engine.scenery.draw import draw_scene, with_style
from studio.engine.scenery.drawings import subject_drawings
from studio.engine.scenery.graph import Subject
from studio.engine.scenery.lettering import broken
from studio.engine.scenery.palette import NAMED
from studio.engine.scenery.pen import Air, Pen
from studio.engine.scenery.style import LOOKS
from tests.unit.engine.scenery.scenes import frames_of, scene

HORSE = Subject(kind="horse", x=0.5, y=0.86)


def test_a_frame_is_contiguous_rgb_of_the_size_asked_for() -> None:
    frame = frames_of(scene("beach", HORSE), size_px=(160, 90)).frame(3)
    assert frame.shape == (90, 160, 3)
    assert frame.dtype == np.uint8
    assert frame.flags["C_CONTIGUOUS"]


def test_frames_outside_the_clip_are_refused() -> None:
    source = frames_of(scene("beach"), frames=10)
    assert source.frame_count == 10
    for index in (-1, 10):
        with pytest.raises(IndexError):
            source.frame(index)


def test_every_kind_of_the_catalogue_has_a_drawing() -> None:
    missing = sorted(set(SUBJECTS) - set(subject_drawings()))
    assert not missing, f"kinds without a drawing: {missing}"


def test_a_subject_is_mirrored_when_it_looks_left() -> None:
    def picture(**fields: str) -> bytes:
        subject = Subject(kind="horse", x=0.5, y=0.86, **fields)  # pyright: ignore[reportArgumentType]
        return frames_of(scene("studio", subject)).frame(20).tobytes()

    assert picture(facing="left") != picture(facing="right")


@pytest.mark.parametrize("style", STYLES)
def test_a_subject_changes_the_picture_in_every_style(style: str) -> None:
    with_horse = frames_of(with_style(scene("farm", HORSE), style)).frame(10)
    without = frames_of(with_style(scene("farm"), style)).frame(10)
    assert (np.abs(with_horse.astype(int) - without) > 12).mean() > 0.01


def test_drawing_once_on_a_canvas_gives_what_the_frames_hold() -> None:
    graph = scene("desert", HORSE)
    pixels = np.zeros((108, 192, 4), np.uint8)
    surface = skia.Surface(pixels, colorType=skia.ColorType.kRGBA_8888_ColorType)
    draw_scene(surface.getCanvas(), graph, time_s=1.0, duration_s=5.0, width_px=192, height_px=108)
    assert np.array_equal(pixels[..., :3], frames_of(graph, fps=24, frames=120).frame(24))


@pytest.mark.parametrize("words", ["Open", "Willkommen", "مرحبا", "水から", "नमस्ते", "שלום"])
def test_words_in_any_script_are_drawn_inside_their_room(words: str) -> None:
    pixels = np.zeros((100, 200, 4), np.uint8)
    surface = skia.Surface(pixels, colorType=skia.ColorType.kRGBA_8888_ColorType)
    pen = Pen(surface.getCanvas(), style=LOOKS["flat"], air=Air(), unit_px=1, frame_px=160)
    pen.text(words, 100, 50, 30, NAMED["red"], max_width=160)
    columns = np.flatnonzero(pixels[..., 3].any(axis=0))
    assert len(columns) > 20
    assert columns.min() >= 17
    assert columns.max() <= 183


def test_long_words_are_broken_into_lines_before_they_become_tiny() -> None:
    lines = broken("Opening hours from nine to five", height=10, max_width=80)
    assert len(lines) > 1
    assert " ".join(line for line, _ in lines) == "Opening hours from nine to five"
    assert broken("Shop", height=10, max_width=80) == [("Shop", 10)]
