"""Somebody who drives is seen in the vehicle, wherever it is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.editing import moved, removed
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.layout import arrange
from studio.engine.scenery.scene_frames import SceneFrames
from studio.engine.scenery.seats import SEATS, carrier_of
from studio.engine.scenery.serial import graph_from_json, graph_to_json

RIDER = Subject(kind="person", who="boy", seat=1, action="stand", x=0.1)


def scene(kind: str, *, facing: str = "right", seat: int = 1) -> SceneGraph:
    vehicle = Subject(kind=kind, x=0.6, color="red", facing=facing)
    return SceneGraph(
        stage=Stage(setting="road"),
        subjects=(replace(RIDER, seat=seat), vehicle, Subject(kind="tree", x=0.9)),
    )


def picture(graph: SceneGraph, at: int = 20) -> np.ndarray:
    frames = SceneFrames(graph, width_px=640, height_px=360, fps=24, frames=48)
    return frames.frame(at).astype(int)


@pytest.mark.parametrize("kind", sorted(SEATS))
@pytest.mark.parametrize("facing", ["left", "right"])
def test_a_driver_is_seen_within_the_vehicle_and_nowhere_else(kind: str, facing: str) -> None:
    graph = arrange(scene(kind, facing=facing), aspect=16 / 9)
    other = replace(graph.subjects[0], skin="dark", color="yellow")
    changed = picture(graph) - picture(replace(graph, subjects=(other, *graph.subjects[1:])))
    changed = np.abs(changed).max(-1) > 24
    assert changed.sum() > 30, "nobody is seen"
    ys, xs = np.nonzero(changed)
    rider, vehicle = graph.subjects[:2]
    assert abs(xs.mean() / 640 - rider.x) < 0.08
    assert abs(rider.x - vehicle.x) < 0.3
    if SEATS[kind].window:
        assert ys.max() / 360 < vehicle.y


@pytest.mark.parametrize("aspect", [16 / 9, 9 / 16, 1.0])
def test_the_rider_goes_where_the_vehicle_goes(aspect: float) -> None:
    graph = arrange(scene("car"), aspect=aspect)
    rider, car, tree = graph.subjects
    assert (rider.kind, car.kind, tree.kind) == ("person", "car", "tree")
    assert abs(rider.x - car.x) < 0.2
    assert arrange(graph, aspect=aspect).subjects[0].seat == 1


def test_a_seat_is_kept_in_the_file_and_old_files_have_none() -> None:
    text = graph_to_json(scene("car"))
    assert graph_from_json(text) == scene("car")
    assert '"seat":1' in text
    assert "seat" not in graph_to_json(scene("car", seat=-1))


@pytest.mark.parametrize("seat", [-1, 0, 2, 9, 40])
def test_only_a_vehicle_has_seats(seat: int) -> None:
    graph = scene("car", seat=seat)
    assert carrier_of(graph.subjects, 0) == -1
    assert picture(arrange(graph, aspect=16 / 9)).any()


def test_who_is_dragged_or_loses_the_vehicle_gets_off() -> None:
    graph = scene("car")
    assert moved(graph, 0, x=0.2, y=0.8).subjects[0].seat == -1
    assert removed(graph, 1).subjects[0].seat == -1
    later = SceneGraph(stage=graph.stage, subjects=(graph.subjects[2], RIDER, graph.subjects[1]))
    later = replace(later, subjects=(later.subjects[0], replace(RIDER, seat=2), later.subjects[2]))
    assert removed(later, 0).subjects[0].seat == 1
