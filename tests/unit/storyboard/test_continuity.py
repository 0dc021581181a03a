"""Who and what comes back in a storyboard, decided from its words."""

from __future__ import annotations

import pytest

from studio.storyboard.continuity import Returning, kinships
from studio.storyboard.mentions import read_mentions
from studio.storyboard.model import Scene


def scenes(*texts: str | tuple[str, str]) -> list[Scene]:
    """Scenes of pictures, or of (picture, narration)."""
    pairs = [(text, "") if isinstance(text, str) else text for text in texts]
    return [
        Scene(id=str(n), title="", prompt=prompt, narration=narration, seed=n)
        for n, (prompt, narration) in enumerate(pairs)
    ]


def members(*texts: str | tuple[str, str]) -> list[Returning]:
    """What the last scene takes over."""
    return list(kinships(scenes(*texts))[-1].members)


def sources(noun: str, *texts: str | tuple[str, str]) -> tuple[int, ...]:
    return next((member.sources for member in members(*texts) if member.noun == noun), ())


def test_a_thing_that_is_named_again_is_the_same() -> None:
    assert sources("bicycle", "a red bicycle in the city", "the bicycle leans on a tree") == (0,)
    assert sources("bicycle", "a bike", "rain", "the bicycle") == (0,)
    assert sources("cup", "a coffee cup on a desk", "the cup is empty") == (0,)


@pytest.mark.parametrize("words", ["another bicycle", "a second bicycle", "a different bicycle"])
def test_another_one_is_not_the_same(words: str) -> None:
    assert sources("bicycle", "a red bicycle", f"{words} in the park") == ()


def test_compounds_of_one_word_are_told_apart() -> None:
    assert members("a bar chart", "a line chart") == []
    assert sources("chart", "a bar chart", "the chart grows") == (0,)


def test_a_boat_may_be_the_sailboat_of_before() -> None:
    assert sources("boat", "a sailboat on the sea", "the boat comes home") == (0,)
    assert sources("sailboat", "a boat on the sea", "the sailboat comes home") == (0,)


def test_she_is_the_nurse_of_before() -> None:
    found = members(
        ("a nurse in the hospital", "A nurse starts her day."),
        ("a woman at a computer", "She reads the results."),
    )
    assert [(member.noun, member.sources) for member in found] == [("woman", (0,))]


def test_two_people_are_not_mixed_up() -> None:
    story = ("a man and a girl in the park", "the girl on a swing", "the man reads a book")
    assert sources("girl", *story[:2]) == (0,)
    assert sources("man", *story) == (0,)
    assert sources("boy", *story, "a boy runs") == ()


def test_he_and_she_keep_apart() -> None:
    told = (
        ("a man in the office", "The man is tired."),
        ("a girl in the garden", "His daughter plays."),
        ("an empty street", "He goes home."),
    )
    (found,) = members(*told)
    assert (found.noun, found.sources) == ("man", (0,))


def test_many_are_nobody_in_particular() -> None:
    assert members("three women in the office", "every woman smiles") == []


def test_a_colour_that_is_stated_is_not_taken_over_and_holds_from_then_on() -> None:
    story = scenes("a red car on the road", "the car is painted blue", "the car in the city")
    found = kinships(story)
    assert found[1].members[0].free == ("color",)
    assert found[2].members[0].free == ()
    assert found[2].members[0].since == (("color", 1),)


def test_other_clothes_and_another_age_are_stated_by_the_words() -> None:
    (dressed,) = members("a girl in the classroom", "the girl in a white coat")
    assert "outfit" in dressed.free
    (grown,) = members("a girl in the classroom", "years later, the girl in the laboratory")
    assert "who" in grown.free


def test_a_place_keeps_its_looks_and_its_light_until_the_words_say_otherwise() -> None:
    story = scenes(
        "a woman in the kitchen in the morning",
        "bread on the kitchen table",
        "a cat in the kitchen at night",
        "a mouse in the kitchen",
        "a man in another kitchen",
    )
    places = [kinship.place for kinship in kinships(story)]
    assert places[0] is None and places[4] is None
    assert places[1] is not None and places[1].light_source == 0 and places[1].free == ()
    assert places[2] is not None and "light" in places[2].free
    assert places[3] is not None and places[3].light_source == 2
    assert places[3].sources == (0, 1, 2)


def test_a_way_through_several_places_is_none_of_them() -> None:
    assert (
        read_mentions("the water runs down the mountains through fields into the sea").place == ""
    )
    assert read_mentions("by the sea at a harbour").place == "harbour"


def test_own_pictures_neither_give_nor_take() -> None:
    story = scenes("a red car", "the car", "the car")
    story[0] = Scene(id="0", title="", prompt="a red car", picture="car.jpg")
    found = kinships(story)
    assert found[1].members == ()
    assert found[2].members[0].sources == (1,)


@pytest.mark.parametrize("text", ["", "…", "12 %", "Привет, мир", "a " * 500])
def test_any_text_can_be_read(text: str) -> None:
    assert read_mentions(text).place in ("",)
