"""Captions of a person's own wording get the voice's times."""

from studio.compose.captions import CaptionLimits
from studio.compose.retime import retimed_cues

SPOKEN = [
    "Every",
    "winter",
    "the",
    "bay",
    "goes",
    "quiet.",
    "Then",
    "the",
    "herring",
    "come",
    "back.",
]
WORDS = tuple((word, 0.5 * n, 0.5 * n + 0.4) for n, word in enumerate(SPOKEN))
LIMITS = CaptionLimits()


def test_a_caption_begins_with_its_first_spoken_word() -> None:
    text = "Each winter, the bay goes quiet.\nThen herring come back!"
    cues = retimed_cues(text, words=WORDS, end_s=6, limits=LIMITS)
    assert [" ".join(cue.lines) for cue in cues] == text.split("\n")
    assert cues[0].start_s == 0.0
    assert cues[1].start_s == 3.0  # "Then"
    assert cues[1].words[1][:2] == ("herring", 4.0)


def test_a_translation_is_spread_by_length() -> None:
    text = "Cada invierno la bahía calla.\nLuego vuelven los arenques."
    cues = retimed_cues(text, words=WORDS, end_s=6, limits=LIMITS)
    assert len(cues) == 2
    assert 2.0 < cues[1].start_s < 3.5
    assert cues[1].end_s <= 6


def test_times_rise_whatever_the_words_are() -> None:
    cues = retimed_cues(
        "back come herring\nquiet goes bay\nwinter", words=WORDS, end_s=6, limits=LIMITS
    )
    times = [time for cue in cues for time in (cue.start_s, cue.end_s)]
    assert times == sorted(times)


def test_a_caption_too_long_for_two_lines_is_parted() -> None:
    text = " ".join(SPOKEN * 3)
    cues = retimed_cues(text, words=WORDS, end_s=20, limits=CaptionLimits(line_cells=26))
    assert len(cues) > 1
    assert all(len(cue.lines) <= 2 for cue in cues)


def test_nothing_to_say_gives_nothing() -> None:
    assert retimed_cues(" \n ", words=WORDS, end_s=6, limits=LIMITS) == ()
    assert retimed_cues("Hello", words=(), end_s=6, limits=LIMITS) == ()
