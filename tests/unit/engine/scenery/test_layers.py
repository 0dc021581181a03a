"""A scene's layers: outline and nearness of everything in it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.api import LayeredFrames
from studio.engine.scenery.drawings import setting_drawings
from studio.engine.scenery.graph import Subject
from studio.engine.scenery.layers import SceneLayers
from tests.unit.engine.scenery.scenes import frames_of, scene

SIZE = (192, 108)


@pytest.mark.parametrize("setting", sorted(setting_drawings()))
def test_everything_that_a_setting_draws_is_in_a_layer(setting: str) -> None:
    layers = SceneLayers(scene(setting), duration_s=4, width_px=SIZE[0], height_px=SIZE[1])
    near = layers.drawn_nearness(1.0)
    # A colour would be something that was drawn outside of every layer: it has no distance.
    assert np.ptp(near[..., :3].astype(int), axis=2).max() == 0
    lines = layers.outline(1.0)
    assert 0.005 < lines.mean() < 0.35


def test_what_stands_nearer_is_nearer_and_the_sky_is_far() -> None:
    far = Subject(kind="tree", x=0.25, y=0.72, size=0.6)
    near = Subject(kind="person", x=0.7, y=0.95, size=1.0)
    source = frames_of(scene("park", far, near), size_px=SIZE)
    depth = source.nearness(10)
    boxes = source.subject_boxes(10)
    middles = [
        depth[round((top + bottom) / 2 * SIZE[1]), round((left + right) / 2 * SIZE[0])]
        for left, top, right, bottom in boxes
    ]
    assert depth[2, 2] < 0.1 < middles[0] < middles[1]
    assert depth[-1].min() > 0.9
    assert depth.shape == (SIZE[1], SIZE[0]) and depth.dtype == np.float32


def test_light_and_weather_and_look_change_no_line() -> None:
    graph = scene("street", Subject(kind="car"))
    plain = frames_of(graph).outline(20)
    changes: list[dict[str, str]] = [{"light": "night"}, {"weather": "rain"}, {"style": "neon"}]
    for change in changes:
        stage = replace(graph.stage, **change)  # pyright: ignore[reportArgumentType]
        other = frames_of(replace(graph, stage=stage)).outline(20)
        assert np.mean(other != plain) < 0.005, change


def test_lines_move_with_the_scene_and_are_the_same_each_time() -> None:
    graph = scene("road", Subject(kind="car", motion="right", x=0.3))
    source = frames_of(graph)
    first, later = source.outline(5), source.outline(60)
    assert np.mean(first != later) > 0.01
    assert np.array_equal(first, frames_of(graph).outline(5))
    assert isinstance(source, LayeredFrames)
    with pytest.raises(IndexError):
        source.outline(120)


def test_a_subjects_border_is_in_the_outline() -> None:
    empty, full = scene("park"), scene("park", Subject(kind="ball", color="green", x=0.5, y=0.9))
    added = frames_of(full).outline(10) & ~frames_of(empty).outline(10)
    left, top, right, bottom = frames_of(full).subject_boxes(10)[0]
    rows, columns = np.nonzero(added)
    height, width = added.shape
    assert rows.min() >= top * height - 3 and rows.max() <= bottom * height + 3
    assert columns.min() >= left * width - 3 and columns.max() <= right * width + 3
    assert len(rows) > 20
