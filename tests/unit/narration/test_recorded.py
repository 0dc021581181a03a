"""A person's own recording: its level, its ends, and the times of its words."""

from __future__ import annotations

import numpy as np
import pytest

from studio.narration.kokoro import KokoroNarrator
from studio.narration.recorded import RATE, RecordedNarrator, levelled, spread
from studio.narration.voice import Samples, SpokenLine
from studio.task import CancelToken

from .conftest import VOICES_DIR, rises

TEXT = "The ticket costs $25 and Dr. Nguyen said *yes* at dawn."
SHOWN = "The ticket costs $25 and Dr. Nguyen said yes at dawn."


def narrator(samples: Samples, *, language: str = "en", sha256: str = "a" * 64) -> RecordedNarrator:
    return RecordedNarrator(
        sha256=sha256, load=lambda _cancel: samples, language=language, voices_dir=VOICES_DIR
    )


@pytest.fixture(scope="module")
def spoken(heart: KokoroNarrator) -> SpokenLine:
    return heart.speak(heart.request(SHOWN), cancel=CancelToken())


@pytest.fixture(scope="module")
def recording(spoken: SpokenLine) -> Samples:
    """As from a quiet microphone: silence around, some noise, a third of the level."""
    noise = np.random.default_rng(0).normal(0, 0.0006, len(spoken.samples) + 2 * RATE)
    padded = np.pad(spoken.samples, (RATE // 2, RATE + RATE // 2)) * 0.3
    return (padded + noise[: len(padded)]).astype(np.float32)


def test_words_are_found_where_they_are_said(spoken: SpokenLine, recording: Samples) -> None:
    own = narrator(recording)
    line = own.speak(own.request(TEXT), cancel=CancelToken())
    assert [w.text for w in line.words] == SHOWN.split()
    assert rises(line.words) and not line.notes
    shift = np.median(
        [a.start_s - b.start_s for a, b in zip(line.words, spoken.words, strict=True)]
    )
    apart = [
        abs(a.start_s - b.start_s - shift) for a, b in zip(line.words, spoken.words, strict=True)
    ]
    assert np.median(apart) < 0.04  # 0.01 measured
    assert abs(shift) < 0.15


def test_silent_ends_are_cut_and_the_level_is_the_voices_own(
    spoken: SpokenLine, recording: Samples
) -> None:
    out = levelled(recording)
    assert abs(len(out) / RATE - spoken.duration_s) < 0.3
    loud = out[np.abs(out) > 0.02]
    assert 0.06 < float(np.sqrt(np.mean(loud**2))) < 0.25
    assert np.abs(out).max() < 1.0
    assert out[0] == 0.0 and out[-1] == 0.0


def test_one_click_does_not_keep_a_recording_quiet(recording: Samples) -> None:
    clicked = recording.copy()
    clicked[RATE] = 1.0
    calm, out = levelled(recording), levelled(clicked)
    assert np.abs(out).max() < 1.0
    assert 0.8 < float(np.sqrt(np.mean(out**2)) / np.sqrt(np.mean(calm**2))) < 1.2


def test_words_that_are_not_said_are_timed_by_their_length_and_it_is_told() -> None:
    time_s = np.arange(4 * RATE) / RATE
    tone = (0.2 * np.sin(2 * np.pi * 300 * time_s) * (time_s % 2 < 1)).astype(np.float32)
    own = narrator(tone)
    line = own.speak(own.request(" ".join(["extraordinarily"] * 60)), cancel=CancelToken())
    assert len(line.words) == 60 and rises(line.words)
    assert "does not seem to say" in line.notes[0]


def test_other_languages_are_timed_by_length_over_what_is_not_silent() -> None:
    time_s = np.arange(3 * RATE) / RATE
    heard = ((time_s < 1) | (time_s >= 2)).astype(np.float32)
    tone = (0.2 * np.sin(2 * np.pi * 200 * time_s)).astype(np.float32) * heard
    times = spread("uno dos tres cuatro", tone, rate=RATE)
    assert times[0][0] < 0.1 and times[3][1] == pytest.approx(3.0, abs=0.1)
    assert not any(1.1 < start < 1.9 for start, _ in times.values())
    own = narrator(tone, language="es")
    assert "English only" in own.limit
    line = own.speak(own.request("uno dos tres cuatro"), cancel=CancelToken())
    assert [w.text for w in line.words] == ["uno", "dos", "tres", "cuatro"]


def test_a_recording_without_words_is_heard_all_the_same(recording: Samples) -> None:
    own = narrator(recording)
    assert not own.needs_words
    line = own.speak(own.request(""), cancel=CancelToken())
    assert line.words == () and line.duration_s > 1


def test_another_file_is_another_request_and_marks_are_none() -> None:
    samples = np.zeros(RATE, np.float32)
    one, two = narrator(samples), narrator(samples, sha256="b" * 64)
    assert one.request("Hi.").key() != two.request("Hi.").key()
    assert one.request("*Hi* [pause] you.") == one.request("Hi you.")
