from __future__ import annotations

import numpy as np
import pytest

from studio.engine.scenery.catalogue import CAMERAS, LIGHTS, SETTING_NAMES, STYLES, WEATHERS
from studio.engine.scenery.drawings import setting_drawings
from studio.engine.scenery.weather import LIGHTNING_PAUSE_S, lightning_at
from tests.unit.engine.scenery.scenes import frames_of, grey, scene

PLACES = sorted(setting_drawings())


def test_every_setting_of_the_catalogue_has_a_drawing() -> None:
    assert set(PLACES) == set(SETTING_NAMES)


@pytest.mark.parametrize("setting", PLACES)
def test_a_setting_is_neither_blank_nor_black_in_any_light(setting: str) -> None:
    for index, light in enumerate(LIGHTS):
        frame = grey(frames_of(scene(setting, light=light, variant=index % 2)).frame(30))
        assert frame.mean() > 8, light
        assert frame.std() > 3, light


@pytest.mark.parametrize("setting", PLACES)
def test_a_setting_moves_all_the_time_even_before_a_static_camera(setting: str) -> None:
    source = frames_of(scene(setting))
    moving: list[bool] = []
    for start in (5, 40, 75, 110):
        before, after = grey(source.frame(start)), grey(source.frame(start + 1))
        moving.append(float(np.abs(after - before).mean()) > 0.05)
    assert sum(moving) >= 3, moving


@pytest.mark.parametrize("setting", PLACES)
def test_a_frame_is_the_same_whatever_was_drawn_before(setting: str) -> None:
    graph = scene(setting, camera="dolly", weather="wind")
    source = frames_of(graph)
    first = source.frame(50)
    source.frame(7)
    assert np.array_equal(first, source.frame(50))
    assert np.array_equal(first, frames_of(graph).frame(50))


def test_lights_weathers_and_styles_look_different() -> None:
    def picture(
        light: str = "day", weather: str = "clear", style: str = "flat", camera: str = "static"
    ) -> bytes:
        graph = scene("park", light=light, weather=weather, style=style, camera=camera)
        return frames_of(graph).frame(40).tobytes()

    assert len({picture(light=light) for light in LIGHTS}) == len(LIGHTS)
    assert len({picture(weather=weather) for weather in WEATHERS}) == len(WEATHERS)
    assert len({picture(style=style) for style in STYLES}) == len(STYLES)
    assert len({picture(camera=camera) for camera in CAMERAS}) == len(CAMERAS)


@pytest.mark.parametrize("setting", ["mountains", "office", "harbour", "soil"])
@pytest.mark.parametrize("size_px", [(108, 192), (144, 144)])
def test_tall_and_square_frames_are_filled_to_every_edge(
    setting: str, size_px: tuple[int, int]
) -> None:
    frame = frames_of(scene(setting, camera="tilt up"), size_px=size_px).frame(0)
    for edge in (frame[0], frame[-1], frame[:, 0], frame[:, -1]):
        assert edge.mean() > 20


def test_lightning_is_rare_and_soft() -> None:
    for seed in range(20):
        power = np.array([lightning_at(i / 60, seed=seed) for i in range(60 * 60)])
        assert power.max() <= 1.0
        rises = np.flatnonzero((power[1:] > 0) & (power[:-1] == 0))
        assert len(rises) >= 60 / LIGHTNING_PAUSE_S - 2
        assert np.diff(rises).min() / 60 > 3.0  # WCAG 2.3.1 allows three flashes a SECOND
