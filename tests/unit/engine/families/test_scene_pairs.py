from __future__ import annotations

import pytest

from studio.engine.families.scene_pairs import with_pairs
from studio.engine.scenery.graph import SceneGraph, Stage, Subject


def scene(*subjects: Subject) -> SceneGraph:
    return SceneGraph(stage=Stage(setting="park"), subjects=subjects)


@pytest.mark.parametrize(
    "prompt", ["a woman talks to a man", "a woman gives a book to a man", "a woman looks at a man"]
)
@pytest.mark.parametrize("sides", [(0.3, 0.7), (0.7, 0.3)])
def test_two_people_face_each_other(prompt: str, sides: tuple[float, float]) -> None:
    a, b = with_pairs(scene(*(Subject(kind="person", x=x) for x in sides)), prompt).subjects
    assert (a.facing, b.facing) == (("right", "left") if a.x < b.x else ("left", "right"))


def test_who_looks_at_a_car_turns_and_the_car_does_not() -> None:
    person, car = Subject(kind="person", x=0.8), Subject(kind="car", x=0.2, facing="left")
    made = with_pairs(scene(person, car), "a woman looks at a car").subjects
    assert made == (Subject(kind="person", x=0.8, facing="left"), car)


def test_what_grows_into_something_gives_way_to_it() -> None:
    graph = scene(Subject(kind="seed", x=0.3), Subject(kind="tree", x=0.7))
    made = with_pairs(graph, "a seed grows into a tree").subjects
    assert [subject.motion for subject in made] == ["shrink", "grow"]


def test_other_scenes_stay_as_they_are() -> None:
    pair = scene(Subject(kind="person", x=0.8), Subject(kind="person", x=0.2))
    assert with_pairs(pair, "a woman and a man in the park") is pair
    alone = scene(Subject(kind="person"))
    assert with_pairs(alone, "a woman looks at us") is alone


def test_what_is_given_is_between_the_two() -> None:
    graph = scene(
        Subject(kind="person", x=0.8), Subject(kind="gift", x=0.1, size=1.4),
        Subject(kind="person", x=0.4, motion="left"),
    )  # fmt: skip
    giver, gift, taker = with_pairs(graph, "a nurse gives a gift to a man").subjects
    assert giver.x < gift.x < taker.x
    assert (giver.facing, taker.facing, taker.motion) == ("right", "left", "none")
    assert gift.size < 1


def test_before_is_left_and_after_is_right() -> None:
    graph = scene(Subject(kind="seed", x=0.8), Subject(kind="tree", x=0.3))
    made = with_pairs(graph, "before: a seed, after: a tree").subjects
    assert made[0].x < 0.5 < made[1].x


def test_who_drives_sits_in_what_is_driven_and_it_goes() -> None:
    graph = scene(Subject(kind="person", x=0.2), Subject(kind="tractor", x=0.7, facing="left"))
    who, tractor = with_pairs(graph, "a farmer drives a tractor").subjects
    assert (who.seat, tractor.motion) == (1, "left")
    walker = scene(Subject(kind="person", x=0.2), Subject(kind="house", x=0.7))
    assert with_pairs(walker, "a farmer drives home") == walker
