"""Edits of a scene by hand: everything stays inside the frame, and what was placed is kept."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.engine.scenery import catalogue
from studio.engine.scenery.draw import scene_at_rest
from studio.engine.scenery.editing import (
    SHOWS_WORDS,
    added,
    arranged,
    boxes,
    changed,
    moved,
    nearest_first,
    removed,
    resized,
    size_towards,
    staged,
    subject_at,
    swapped,
)
from studio.engine.scenery.frame import ground_part
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.layout import arrange
from studio.engine.scenery.serial import MAX_SUBJECTS, graph_from_json, graph_to_json
from studio.errors import ModelError

WIDE, TALL = 16 / 9, 9 / 16
PARK = arranged(
    SceneGraph(
        stage=Stage(setting="park"),
        subjects=(Subject(kind="dog", x=0.3, y=0.87), Subject(kind="cloud", x=0.6, y=0.3)),
    ),
    aspect=WIDE,
)


def is_inside(graph: SceneGraph) -> bool:
    return all(
        box.left >= -1e-3 and box.top >= -1e-3 and box.right <= 1.001 and box.bottom <= 1.001
        for box in boxes(graph)
    )


@settings(max_examples=150, deadline=None)
@given(
    kind=st.sampled_from(sorted(catalogue.SUBJECTS)),
    setting=st.sampled_from(catalogue.SETTING_NAMES),
    place=st.tuples(st.floats(-3, 3), st.floats(-3, 3)),
    size=st.floats(0, 50),
    aspect=st.sampled_from((WIDE, 1.0, TALL)),
)
def test_nothing_that_is_done_leaves_the_frame(
    kind: str, setting: str, place: tuple[float, float], size: float, aspect: float
) -> None:
    graph = arranged(replace(PARK, aspect=0.0), aspect=aspect)
    for edited in (
        moved(graph, 0, x=place[0], y=place[1]),
        resized(graph, 0, size=size),
        swapped(graph, 0, kind),
        added(graph, kind),
        staged(graph, setting=setting),
    ):
        assert is_inside(edited)
        assert graph_from_json(graph_to_json(edited)) == edited


def test_what_was_placed_by_hand_stays_for_its_format_and_is_composed_for_others() -> None:
    graph = moved(PARK, 0, x=0.9, y=0.4)  # a dog in the sky: no model would
    assert arrange(graph, aspect=WIDE) == graph
    tall = arrange(graph, aspect=TALL)
    assert tall.subjects[0].y > 0.6
    assert [s.kind for s in tall.subjects] == [s.kind for s in graph.subjects]


def test_moving_and_resizing_change_one_subject_alone() -> None:
    graph = resized(moved(PARK, 0, x=0.5, y=0.8), 0, size=1.2)
    dog = graph.subjects[0]
    assert (dog.x, dog.y, dog.size) == (0.5, 0.8, 1.2)
    assert graph.subjects[1] == PARK.subjects[1]
    assert graph.stage == PARK.stage


def test_a_corner_follows_the_pointer() -> None:
    dog = moved(PARK, 0, x=0.5, y=0.8).subjects[0]
    box = boxes(replace(PARK, subjects=(replace(dog, size=1.5),)))[0]
    assert size_towards(dog, x=box.right, y=box.top, aspect=WIDE) == pytest.approx(1.5)
    assert size_towards(dog, x=box.left, y=box.top, aspect=WIDE) == pytest.approx(1.5)
    assert size_towards(dog, x=dog.x, y=dog.y, aspect=WIDE) < 0.2


def test_a_swapped_subject_stands_where_the_old_one_stood_about_as_tall() -> None:
    wordy = changed(PARK, 0, text="Rex")
    graph = swapped(wordy, 0, "horse")
    horse, dog = boxes(graph)[0], boxes(PARK)[0]
    assert (graph.subjects[0].x, graph.subjects[0].y) == (PARK.subjects[0].x, PARK.subjects[0].y)
    assert horse.bottom - horse.top == pytest.approx(dog.bottom - dog.top, rel=0.2)
    assert graph.subjects[0].text == ""


def test_removed_and_added_subjects() -> None:
    assert [s.kind for s in removed(PARK, 0).subjects] == ["cloud"]
    both = added(PARK, "person")
    assert both.subjects[:2] == PARK.subjects
    person = both.subjects[2]
    assert person.y > 0.6
    assert max(boxes(both)[2].overlap(box) for box in boxes(PARK)) < 0.5
    full = PARK
    for _ in range(MAX_SUBJECTS + 3):
        full = added(full, "star")
    assert len(full.subjects) == MAX_SUBJECTS


def test_another_place_takes_along_what_stands_and_leaves_what_floats() -> None:
    graph = staged(PARK, setting="river", light="night")
    assert graph.subjects[1] == PARK.subjects[1]
    ground = ground_part(catalogue.SETTING["river"], aspect=WIDE)
    assert abs(graph.subjects[0].y - ground) < 0.1
    assert (graph.stage.setting, graph.stage.light) == ("river", "night")
    assert staged(PARK, light="night").subjects == PARK.subjects


def test_the_nearest_subject_is_the_one_that_is_taken_hold_of() -> None:
    graph = moved(moved(PARK, 1, x=0.3, y=0.8), 0, x=0.3, y=0.87)  # a cloud over the dog
    box = boxes(graph)[0]
    middle = {"x": (box.left + box.right) / 2, "y": (box.top + box.bottom) / 2}
    assert nearest_first(graph)[0] == 0
    assert subject_at(graph, **middle) == 0
    assert subject_at(graph, x=0.99, y=0.01) is None


def test_what_can_bear_words_shows_them_and_nothing_else_does() -> None:
    silent: list[str] = []
    for kind in catalogue.SUBJECTS:
        graph = SceneGraph(stage=Stage(setting="studio"), subjects=(Subject(kind=kind, y=0.8),))
        bare = scene_at_rest(graph, width_px=192, height_px=108)
        worded = scene_at_rest(changed(graph, 0, text="MILK 42"), width_px=192, height_px=108)
        plain = scene_at_rest(
            replace(graph, subjects=tuple(changed(graph, 0).subjects)), width_px=192, height_px=108
        )
        assert np.array_equal(bare, plain)
        if not np.array_equal(bare, worded):
            silent.append(kind)
    assert set(silent) == SHOWS_WORDS


def test_a_picture_at_rest_shows_each_subject_inside_its_box() -> None:
    graph = replace(PARK, subjects=(replace(PARK.subjects[0], motion="right"),))
    graph = replace(graph, stage=replace(graph.stage, camera="pan right"))
    whole = scene_at_rest(graph, width_px=320, height_px=180).astype(int)
    empty = scene_at_rest(replace(graph, subjects=()), width_px=320, height_px=180)
    rows, columns = np.nonzero(np.abs(whole - empty).max(axis=2) > 60)
    box = boxes(graph)[0]
    assert columns.min() / 320 > box.left - 0.03
    assert columns.max() / 320 < box.right + 0.03
    assert rows.min() / 180 > box.top - 0.03
    assert rows.max() / 180 < box.bottom + 0.03


def test_a_scene_that_nobody_arranged_is_written_as_before() -> None:
    assert "aspect" not in json.loads(graph_to_json(replace(PARK, aspect=0.0)))


@pytest.mark.parametrize(
    "change",
    [
        {"aspect": "wide"}, {"aspect": -2}, {"aspect": 1e9}, {"aspect": float("inf")},
        {"seed": -1}, {"seed": 1 << 70}, {"seed": float("inf")}, {"subjects": [{"kind": "spy"}]},
        {"subjects": [{"kind": "dog", "x": float("nan")}]},
        {"subjects": [{"kind": "bar chart", "values": [1] * 1000}]},
        {"subjects": [{"kind": "dog", "x": 10**400}]}, {"subjects": [{"kind": "dog"}] * 41},
        {"stage": {"setting": "../../etc"}}, {"stage": None},
    ],
)  # fmt: skip
def test_a_damaged_scene_is_refused(change: dict[str, object]) -> None:
    values = json.loads(graph_to_json(PARK)) | change
    with pytest.raises(ModelError):
        graph_from_json(json.dumps(values))
