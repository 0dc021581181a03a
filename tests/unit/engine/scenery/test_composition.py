"""Arranged scenes keep the sun free and things in proportion."""

from __future__ import annotations

import pytest

from studio.engine.scenery.composition import sun_part
from studio.engine.scenery.graph import Subject
from studio.engine.scenery.layout import arrange, box_of
from tests.unit.engine.scenery.scenes import scene

ASPECTS = (16 / 9, 1.0, 9 / 16)


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("light", ["day", "sunset", "night"])
def test_the_sun_does_not_stand_behind_a_lone_subject(aspect: float, light: str) -> None:
    graph = scene("desert", Subject(kind="drone", x=0.5, y=0.3), light=light, sun_x=0.5)
    arranged = arrange(graph, aspect=aspect)
    box = box_of(arranged.subjects[0], aspect=aspect)
    y, radius = sun_part(arranged, aspect=aspect)
    x, half = arranged.stage.sun_x, radius / aspect
    is_apart = x + half < box.left or x - half > box.right
    assert is_apart or y + radius < box.top or y - radius > box.bottom


def test_a_sun_that_is_free_stays_where_it_was() -> None:
    graph = scene("desert", Subject(kind="cactus", x=0.2, y=0.86), sun_x=0.7)
    assert arrange(graph, aspect=16 / 9).stage.sun_x == 0.7


def test_a_cup_beside_a_person_is_smaller_than_a_cup_alone() -> None:
    cup, person = Subject(kind="coffee cup", x=0.3), Subject(kind="person", x=0.7)

    def size(setting: str, *subjects: Subject) -> float:
        arranged = arrange(scene(setting, *subjects), aspect=16 / 9)
        return next(s.size for s in arranged.subjects if s.kind == "coffee cup")

    assert size("cafe", person, cup) < 0.7 * size("cafe", cup)
    assert size("cafe", cup, person) < 0.85 * size("cafe", cup)
    assert size("studio", person, cup) > 0.8 * size("studio", cup)  # there it is a sign


def test_somebody_alone_is_large_unless_asked_to_be_small() -> None:
    def size(value: float, *others: Subject) -> float:
        person = Subject(kind="person", size=value, x=0.4, y=0.9)
        return arrange(scene("park", person, *others), aspect=16 / 9).subjects[0].size

    assert size(0.9) > 1.05
    assert size(0.6) == pytest.approx(0.6)
    assert size(0.9, Subject(kind="tree", x=0.8, y=0.87)) == pytest.approx(0.9)


def test_a_lone_star_in_the_spotlight_stands_near_the_middle() -> None:
    def x(light: str) -> float:
        graph = scene("stage", Subject(kind="person", x=0.15), light=light)
        return arrange(graph, aspect=16 / 9).subjects[0].x

    assert x("day") == pytest.approx(0.15, abs=0.02)
    assert 0.36 < x("spotlight") < 0.4
