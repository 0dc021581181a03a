"""Where subjects are, as data: the boxes are those of the drawing."""

import numpy as np
import pytest

from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.layout import arrange
from studio.engine.scenery.scene_frames import SceneFrames

WIDE, TALL = 320, 180


def frames(*subjects: Subject, camera: str = "static") -> SceneFrames:
    graph = SceneGraph(stage=Stage(setting="city", camera=camera), subjects=subjects)
    graph = arrange(graph, aspect=WIDE / TALL)
    return SceneFrames(graph, width_px=WIDE, height_px=TALL, fps=24, frames=96)


@pytest.mark.parametrize("kind", ["house", "tree", "car", "lighthouse"])
@pytest.mark.parametrize("camera", ["static", "pan right", "zoom in"])
def test_a_subject_is_drawn_where_its_box_is(kind: str, camera: str) -> None:
    with_it, without = (
        frames(Subject(kind=kind, x=0.5, y=0.8), camera=camera),
        frames(camera=camera),
    )
    for index in (0, 90):
        (box,) = with_it.subject_boxes(index)
        changed = np.abs(with_it.frame(index).astype(int) - without.frame(index)).max(axis=2) > 24
        rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
        middle = (columns[0] + columns[-1]) / 2 / WIDE
        assert middle == pytest.approx((box[0] + box[2]) / 2, abs=0.06)
        assert rows[0] / TALL >= box[1] - 0.06
        assert rows[-1] / TALL <= box[3] + 0.08  # its shadow lies below


def test_a_moving_subjects_box_moves_with_it() -> None:
    moving = frames(Subject(kind="car", x=0.5, y=0.8, motion="right"))
    assert moving.subject_boxes(80)[0][0] > moving.subject_boxes(5)[0][0]
    assert moving.heading == "right"


def test_the_camera_says_where_the_scene_is_heading() -> None:
    assert frames(camera="pan left").heading == "left"
    assert frames(camera="tilt up").heading == "up"
    assert frames(camera="static").heading == ""
