"""Marks for the voice: what is read by the eye, and what the voice is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.script.spoken_marks import pause_seconds, plain, spans, stressed_words


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("It was *never* here.", "It was never here."),
        ("**Very** good*, they say.", "Very good*, they say."),
        ("Wait. [pause 0.5] Now.", "Wait. Now."),
        ("Wait.[Pause: 2s]", "Wait."),
        ("[pause] Now", "Now"),
        ("你好[pause 1]世界", "你好世界"),
        ("5 * 3 and 4 * 2", "5 * 3 and 4 * 2"),
        ("a [pause at the door] b", "a [pause at the door] b"),
    ],
)
def test_marks_are_not_shown_and_other_signs_stay(written: str, shown: str) -> None:
    assert plain(written) == shown


def test_a_line_is_cut_at_its_pauses() -> None:
    found = [(span.text, span.pause_s) for span in spans("One [pause 0,25] two. [pause][pause 3]")]
    assert found == [("One", 0.25), ("two.", 3.5)]
    assert pause_seconds("One [pause 0.25] two. [pause]") == 0.75


def test_no_pause_is_longer_than_ten_seconds() -> None:
    assert spans("a [pause 9000] b")[0].pause_s == 10.0


def test_stress_names_the_words_between_the_stars() -> None:
    assert stressed_words("We *really do*, (*all* of us), mean it") == {1, 2, 3}
    assert stressed_words("Nothing here") == set()


@given(st.text(alphabet="ab *[]pause015. ", max_size=40))
def test_no_text_is_lost_and_plain_text_is_plain(text: str) -> None:
    shown = plain(text)
    assert "[pause]" not in shown and "[pause 0" not in shown
    words = shown.split()
    assert all(index < len(words) for index in stressed_words(shown))
    letters = "".join(c for c in "".join(span.text for span in spans(text)) if c.isalnum())
    assert letters == "".join(c for c in shown if c.isalnum())
