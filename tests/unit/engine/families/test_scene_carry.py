"""What a scene takes over: looks, colours, places; never who is there or where they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.engine.families.scene_carry import carried_over, kinds_of
from studio.engine.families.scene_cast import (
    Cast,
    Member,
    Place,
    Source,
    cast_from_json,
    cast_to_json,
)
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.errors import ModelError

FIRST, SECOND, THIRD = (Source(prompt=name, seed=seed) for seed, name in enumerate("abc", 1))
BAKER = Subject(kind="person", who="woman", skin="brown", outfit="chef", color="teal")
EARLIER = {
    "a": SceneGraph(
        stage=Stage(setting="kitchen", light="sunrise", backdrop="orange", variant=1, hue=0.03),
        subjects=(BAKER, Subject(kind="sailboat", color="red", variant=2)),
        seed=11,
    ),
    "b": SceneGraph(stage=Stage(setting="park", light="night"), seed=12),
    "c": SceneGraph(
        stage=Stage(setting="kitchen", light="night", weather="rain"),
        subjects=(replace(BAKER, outfit="doctor"), Subject(kind="sailboat", color="blue")),
        seed=13,
    ),
}


def over(graph: SceneGraph, *members: Member, place: Place | None = None) -> SceneGraph:
    return carried_over(
        graph, Cast(members=members, place=place), lambda source: EARLIER[source.prompt]
    )


def member(noun: str, *sources: Source, is_person: bool = False, **more: object) -> Member:
    return Member(noun=noun, is_person=is_person, sources=sources or (FIRST,), **more)  # pyright: ignore[reportArgumentType]


SHIP = SceneGraph(
    stage=Stage(setting="ocean"), subjects=(Subject(kind="sailboat", color="green", x=0.3),), seed=5
)
WOMAN = SceneGraph(
    stage=Stage(setting="office"),
    subjects=(
        Subject(kind="person", who="man", skin="light"),
        Subject(kind="person", who="woman", skin="light", action="read"),
    ),
    seed=6,
)


def test_a_sail_keeps_its_colour_and_its_form() -> None:
    (boat,) = over(SHIP, member("sailboat")).subjects
    assert (boat.color, boat.variant, boat.x) == ("red", 2, 0.3)


def test_a_source_without_the_thing_is_passed_over() -> None:
    (boat,) = over(SHIP, member("sailboat", SECOND, THIRD)).subjects
    assert boat.color == "blue"
    (boat,) = over(SHIP, member("sailboat", SECOND)).subjects
    assert boat.color == "green"


def test_words_rule_and_hold_for_the_scenes_after() -> None:
    (boat,) = over(SHIP, member("sailboat", free=("color",))).subjects
    assert boat.color == "green"
    (boat,) = over(SHIP, member("sailboat", since=(("color", THIRD),))).subjects
    assert (boat.color, boat.variant) == ("blue", 2)


def test_a_person_keeps_skin_clothes_and_face_but_does_something_else() -> None:
    man, woman = over(WOMAN, member("woman", is_person=True)).subjects
    assert (woman.skin, woman.outfit, woman.color) == ("brown", "chef", "teal")
    assert woman.action == "read"
    assert woman.identity == 11 * 31 + 1  # the first subject of the scene with seed 11
    assert man.skin == "light"


def test_who_the_words_name_is_who_is_drawn() -> None:
    boy = replace(WOMAN, subjects=(Subject(kind="person", who="boy"),))
    (found,) = over(boy, member("boy", is_person=True)).subjects
    assert found.who == "boy" and found.skin == "brown"  # of the woman: she never was a boy


def test_nobody_is_added() -> None:
    empty = SceneGraph(stage=Stage(setting="park"))
    assert over(empty, member("woman", is_person=True), member("sailboat")).subjects == ()


def test_a_place_keeps_its_looks_and_its_light() -> None:
    place = Place(settings=("kitchen",), sources=(SECOND, FIRST), light_sources=(THIRD,))
    found = over(WOMAN, place=place)
    stage = found.stage
    assert (stage.setting, stage.backdrop, stage.variant) == ("kitchen", "orange", 1)
    assert (stage.light, stage.weather, found.seed) == ("night", "rain", 11)
    stated = over(WOMAN, place=replace(place, free=("light", "weather")))
    assert (stated.stage.light, stated.stage.weather) == ("day", "clear")


def test_the_people_of_a_scene_keep_their_faces_in_another_scenery() -> None:
    place = Place(settings=("kitchen",), sources=(FIRST,))
    found = over(WOMAN, place=place)
    assert [s.identity for s in found.subjects] == [6 * 31 + 1, 6 * 31 + 2]


def test_an_open_sea_may_be_seen_from_its_beach() -> None:
    sea = SceneGraph(stage=Stage(setting="beach", light="day"), seed=3)
    place = Place(settings=("ocean", "beach", "kitchen"), sources=(FIRST,), is_wide=True)
    found = over(sea, place=place).stage
    assert (found.setting, found.light, found.hue) == ("beach", "sunrise", 0.03)


@pytest.mark.parametrize(
    ("noun", "kind"),
    [("sailboat", "sailboat"), ("boat", "sailboat"), ("mug", "coffee cup"), ("paper cup", "coffee cup"),
     ("gift box", "gift box"), ("bike", "bicycle"), ("bulb", "light bulb")],
)  # fmt: skip
def test_a_noun_finds_its_kind(noun: str, kind: str) -> None:
    assert kinds_of(noun)[0] == kind


def test_a_cast_survives_json_and_damage_is_said() -> None:
    cast = Cast(
        members=(member("sailboat", FIRST, SECOND, since=(("color", THIRD),), free=("who",)),),
        place=Place(
            settings=("kitchen",), sources=(FIRST,), light_sources=(SECOND,), free=("light",)
        ),
    )
    assert cast_from_json(cast_to_json(cast)) == cast
    assert cast_to_json(Cast()) == "" and cast_from_json("") == Cast()
    for text in (
        "{",
        "[]",
        '{"members":[],"place":3}',
        cast_to_json(cast).replace("light", "lite"),
    ):
        with pytest.raises(ModelError, match="damaged"):
            cast_from_json(text)
