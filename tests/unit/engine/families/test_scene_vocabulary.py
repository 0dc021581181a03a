"""Which words of a prompt a scene model never learned."""

import json

import pytest

from studio.engine.families.scene_vocabulary import SceneVocabulary

KNOWN = [
    "a",
    "an",
    "the",
    "drives",
    "through",
    "red",
    "car",
    "harbour",
    "boat",
    "near",
    "small",
    "knife",
    "city",
    "run",
    "and",
    "with",
]
WORDS = SceneVocabulary(
    known=frozenset(KNOWN), nearest={"tiger": "lion", "polar bear": "lion", "bear": "cow"}
)


def test_known_words_in_any_form_are_not_doubted() -> None:
    assert WORDS.unknown("The boats near the harbour, cities and knives") == ()
    assert WORDS.unknown("A red-car driving through the harbour") == ()


def test_new_words_are_named_once_and_names_are_not() -> None:
    assert WORDS.unknown("A grommet near the grommet in Lisbon") == ("grommet",)
    assert WORDS.unknown("Grommet with a red car") == ("Grommet",)


def test_a_package_without_words_doubts_none() -> None:
    assert SceneVocabulary().unknown("grommet") == ()


def test_stand_ins_are_found_in_any_number_and_the_longer_name_wins() -> None:
    assert WORDS.stand_ins("Two tigers and a polar bear") == (
        ("tigers", "lion"),
        ("polar bear", "lion"),
    )
    assert WORDS.stand_ins("A bear.") == (("bear", "cow"),)
    assert WORDS.stand_ins("a tigerish polar night") == ()


@pytest.mark.parametrize("data", [b"", b"[]", b'{"known": 3}', b"\xff", b'{"nearest": []}'])
def test_a_damaged_list_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        SceneVocabulary.from_json(data)


def test_the_file_is_read_as_it_was_written() -> None:
    data = json.dumps({"known": ["cat"], "nearest": {"tiger": "lion"}}).encode()
    assert SceneVocabulary.from_json(data) == SceneVocabulary(
        known=frozenset({"cat"}), nearest={"tiger": "lion"}
    )
