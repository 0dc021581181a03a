"""Sentences and clauses: nothing lost, cut where a speaker would breathe."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.storyboard.pacing import speaking_time_s
from studio.storyboard.sentences import split_long, split_sentences


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Dr. Smith came at 5 p.m. today. He left.", "en", 2),
        ("It costs $3.50. Really? Yes!", "en", 3),
        ("水变成云。云变成雨。", "zh", 2),
        ("¿Llueve en el mar? Sí, llueve.", "es", 2),
        ("Какая погода? Дождь.", "ru", 2),
        ("No rules for this one. Two.", "xx", 2),
    ],
)
def test_sentences_end_where_the_language_ends_them(text: str, language: str, count: int) -> None:
    assert len(split_sentences(text, language)) == count


@settings(max_examples=60, deadline=3_000)
@given(text=st.text(alphabet="aB1 .!?…\"'()“”’,;:-\n«»。", max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    assert "".join("".join(split_sentences(text, "en")).split()) == "".join(text.split())


def test_a_long_text_without_an_end_is_split_in_little_time() -> None:
    start = time.monotonic()
    split_sentences("It is a fine day in May. " * 4_000, "en")
    assert time.monotonic() - start < 5.0


def test_a_long_sentence_is_cut_at_its_clauses() -> None:
    sentence = (
        "The boat leaves the harbour when the sun comes up, and it sails past the lighthouse "
        "to the open sea, where the whales have come to play with their young ones this year."
    )
    assert split_long(sentence, 10.0) == (
        "The boat leaves the harbour when the sun comes up, and it sails past the lighthouse to "
        "the open sea,",
        "where the whales have come to play with their young ones this year.",
    )


def test_a_short_sentence_is_left_whole() -> None:
    assert split_long("It rains, or it snows.", 10.0) == ("It rains, or it snows.",)


@pytest.mark.parametrize("text", ["x" * 900, "word " * 300, "云" * 300, "a," * 300, "ก" * 900])
def test_every_piece_is_short_enough_and_nothing_is_lost(text: str) -> None:
    pieces = split_long(text, 10.0)
    assert all(speaking_time_s(piece) <= 10.0 for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("one two three four five", 2.0),
        ("", 0.0),
        ("... — !", 0.0),
        ("水变成云。", 1.0),
        ("안녕하세요 여러분", 1.6),
        ("Supercalifragilistically", 0.8),
        ("الماء يصعد من البحر", 1.6),
    ],
)
def test_speaking_times_follow_the_normal_rate(text: str, seconds: float) -> None:
    assert speaking_time_s(text) == pytest.approx(seconds)
