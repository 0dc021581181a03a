"""Reading times and word times."""

from __future__ import annotations

import pytest

from studio.narration.phonemes import NOBODY, PhonemeLine
from studio.narration.phrases import LIMIT, cut_phrases
from studio.narration.timing import (
    complete_words,
    halve_spaces,
    reading_seconds,
    times_from_durations,
    times_from_letters,
)

from .conftest import rises


def test_a_short_caption_stands_for_a_second_and_a_half() -> None:
    assert reading_seconds("Hi.", language="en") == 1.5


def test_ideographs_are_read_more_slowly_than_letters() -> None:
    assert reading_seconds("x" * 60, language="en") == pytest.approx(4.0)
    assert reading_seconds("水" * 20, language="zh") == pytest.approx(4.0)
    assert reading_seconds("ก" * 60, language="th") == pytest.approx(5.0)


def test_a_written_word_lasts_as_long_as_its_sounds() -> None:
    times = times_from_durations([0.1, 0.2, 0.3, 0.4], [0, 0, -1, 1], start_s=1.0)
    assert times[0] == pytest.approx((1.0, 1.3))
    assert times[1] == pytest.approx((1.6, 2.0))


def test_a_space_belongs_half_to_either_word() -> None:
    owners, durations = halve_spaces("a b", [0, -1, 1], [0.1, 0.04, 0.1])
    assert owners == [0, 0, 1, 1]
    assert durations == pytest.approx([0.1, 0.02, 0.02, 0.1])


def test_a_word_that_is_not_spoken_takes_no_time() -> None:
    words = complete_words(["go", "—", "on"], {0: (0.1, 0.5), 2: (0.4, 0.9)}, duration_s=0.8)
    assert [w.text for w in words] == ["go", "—", "on"]
    assert words[1].start_s == words[1].end_s == 0.5
    assert words[2].end_s == 0.8
    assert rises(words)


def test_estimated_words_fill_their_stretch() -> None:
    words = times_from_letters("one, extraordinary word.", start_s=1.0, end_s=3.0)
    assert words[0].start_s == 1.0
    assert words[-1].end_s == pytest.approx(3.0)
    assert rises(words)
    assert words[1].end_s - words[1].start_s > words[0].end_s - words[0].start_s


def phonemes(text: str) -> PhonemeLine:
    return PhonemeLine(symbols=text, owners=tuple(NOBODY if c in " .," else 0 for c in text))


def test_a_long_line_is_cut_after_sentences() -> None:
    line = phonemes("aaaa bbbb cccc dddd eeee ffff gggg. " * 20)
    pieces = cut_phrases(line)
    assert all(len(p.symbols) <= LIMIT and p.symbols.endswith(".") for p in pieces)
    assert sum(p.symbols.count("a") for p in pieces) == 80


def test_a_sentence_without_any_mark_is_cut_between_words() -> None:
    pieces = cut_phrases(phonemes("abcd " * 400))
    assert all(len(p.symbols) <= LIMIT for p in pieces)
    assert all(word == "abcd" for p in pieces for word in p.symbols.split())


def test_a_wall_of_letters_is_cut_all_the_same() -> None:
    pieces = cut_phrases(phonemes("a" * 3000))
    assert "".join(p.symbols for p in pieces) == "a" * 3000
    assert all(len(p.symbols) <= LIMIT for p in pieces)
