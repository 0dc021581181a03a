"""A person's own pronunciations: lists, and what they do to a line."""

from __future__ import annotations

import pytest

from studio.errors import SettingsError
from studio.narration.kokoro import KokoroNarrator
from studio.narration.normalise import read_line
from studio.narration.phonemes import Pronouncer
from studio.narration.pronunciation import (
    applying,
    checked,
    format_list,
    merged,
    parse_list,
    to_alphabet,
    with_pronunciations,
)
from studio.narration.voice import Delivery


def said(american: Pronouncer, text: str, *pairs: tuple[str, str]) -> str:
    readings = read_line(text, is_word=american.is_word)
    return american.pronounce(with_pronunciations(readings, pairs, british=False)).symbols


def test_another_spelling_is_said_in_place_of_the_word(american: Pronouncer) -> None:
    assert said(american, "Ask Nguyen, please.", ("nguyen", "win")) == said(
        american, "Ask win, please."
    )


def test_sounds_are_said_as_they_are_written(american: Pronouncer) -> None:
    line = said(american, "I wear Nike.", ("Nike", "/ˈnaɪki/"))
    assert line.endswith("ˈnIki.")
    assert said(american, "Nike's shoes", ("Nike", "/ˈnaɪki/")).startswith("ˈnIkiz ")


def test_a_name_of_two_words_is_one_entry_and_beats_a_shorter_one(american: Pronouncer) -> None:
    pairs = (("York", "fork"), ("New York", "big apple"))
    assert said(american, "In New York!", *pairs) == said(american, "In big apple!")


def test_every_written_word_keeps_its_place(american: Pronouncer) -> None:
    readings = read_line("New York is big", is_word=american.is_word)
    changed = with_pronunciations(readings, (("New York", "/nuː jɔɹk/"),), british=False)
    assert [r.written for r in changed] == ["New", "York", "is", "big"]
    owners = set(american.pronounce(changed).owners)
    assert {0, 2, 3} <= owners and 1 not in owners


def test_only_words_of_the_line_are_in_its_request(heart: KokoroNarrator) -> None:
    pairs = (("Nike", "/ˈnaɪki/"), ("Nguyen", "win"))
    plain = heart.request("Hello there.")
    assert heart.request("Hello there.", Delivery(pronunciations=pairs)) == plain
    asked = heart.request("Hello, Nguyen's friend.", Delivery(pronunciations=pairs))
    assert asked.pronunciations == (("Nguyen", "win"),)
    assert asked.key() != heart.request("Hello, Nguyen's friend.").key()


def test_ipa_of_dictionaries_is_understood() -> None:
    assert to_alphabet("tʃeɪndʒ", british=False) == "ʧAnʤ"
    assert to_alphabet("ɡəʊt", british=True) == "ɡQt"
    assert to_alphabet("gəʊt", british=False) == "ɡOt"
    assert to_alphabet("nɝs", british=False) == "nɜɹs"


@pytest.mark.parametrize("wrong", ["Nike", "= win", "Nike =", "Nike = /naɪ§ki/", "Nike = /ptk/"])
def test_what_cannot_be_said_is_told(wrong: str) -> None:
    with pytest.raises(SettingsError):
        parse_list(f"# names\n{wrong}\n")


def test_a_list_survives_its_file_and_the_last_entry_of_a_word_counts() -> None:
    pairs = parse_list("# names\n\nNguyen = win\nnike=/ˈnaɪki/\nNIKE = nikey\n")
    assert pairs == (("NIKE", "nikey"), ("Nguyen", "win"))
    assert parse_list(format_list(pairs)) == pairs


def test_the_project_counts_before_the_person() -> None:
    both = merged((("GIF", "jif"), ("SQL", "sequel")), (("gif", "ghif"),))
    assert both == (("SQL", "sequel"), ("gif", "ghif"))


def test_a_list_has_limits() -> None:
    with pytest.raises(SettingsError, match="too long"):
        checked([("x" * 101, "y")])
    with pytest.raises(SettingsError, match="more than"):
        checked((f"w{n}", "y") for n in range(2_001))


def test_a_sentence_without_the_word_is_left_alone() -> None:
    assert applying("The Nikes won.", (("Nike", "x"),)) == ()
    assert applying("“Nike”, they said.", (("Nike", "x"),)) == (("Nike", "x"),)
