"""How a line is spoken: stress, pauses, speed, takes; by their numbers, with the real voice."""

from __future__ import annotations

import numpy as np
import pocketsphinx
import pytest
import soxr

from studio.narration.emphasis import pitch_periods, stress
from studio.narration.kokoro import RATE, KokoroNarrator
from studio.narration.kokoro_model import style_row
from studio.narration.voice import Delivery, Samples, SpokenLine
from studio.task import CancelToken

from .conftest import rises

WORDS = "We never said that she stole the money."


def speak(narrator: KokoroNarrator, text: str, delivery: Delivery | None = None) -> SpokenLine:
    return narrator.speak(narrator.request(text, delivery), cancel=CancelToken())


def word(line: SpokenLine, index: int) -> Samples:
    at = line.words[index]
    return line.samples[round(at.start_s * RATE) : round(at.end_s * RATE)]


def pitch_hz(samples: Samples) -> float:
    periods = pitch_periods(samples.astype(np.float64), RATE)
    return RATE / float(np.median(periods[periods > 0]))


def rms(samples: Samples) -> float:
    return float(np.sqrt(np.mean(samples**2)))


@pytest.fixture(scope="module")
def usual(heart: KokoroNarrator) -> SpokenLine:
    return speak(heart, WORDS)


@pytest.fixture(scope="module")
def stressed(heart: KokoroNarrator) -> SpokenLine:
    return speak(heart, WORDS.replace("never", "*never*"))


def test_a_stressed_word_is_longer_louder_and_higher(
    usual: SpokenLine, stressed: SpokenLine
) -> None:
    before, after = word(usual, 1), word(stressed, 1)
    assert 1.1 < len(after) / len(before) < 1.3
    assert 1.2 < rms(after) / rms(before) < 1.6
    assert 1.05 < pitch_hz(after) / pitch_hz(before) < 1.15
    assert [w.text for w in stressed.words] == WORDS.split()
    assert rises(stressed.words)


def test_the_other_words_stay_as_they_were(usual: SpokenLine, stressed: SpokenLine) -> None:
    first, last = word(usual, 7), word(stressed, 7)
    count = min(len(first), len(last)) - 2
    assert (
        np.abs(first[:count] - last[:count]).max() < 0.02
        or np.corrcoef(first[:count], last[1 : count + 1])[0, 1] > 0.9
    )
    grown = stressed.duration_s - usual.duration_s
    assert stressed.words[7].start_s - usual.words[7].start_s == pytest.approx(grown, abs=0.002)


def test_a_stressed_word_is_not_distorted(usual: SpokenLine, stressed: SpokenLine) -> None:
    # A click is a step far larger than the voice's own; harmonics above 6 kHz tell roughness.
    before, after = word(usual, 1), word(stressed, 1)
    louder = rms(after) / rms(before)
    assert np.abs(np.diff(after)).max() < 1.5 * louder * np.abs(np.diff(before)).max()

    def high(samples: Samples) -> float:
        spectrum = np.abs(np.fft.rfft(samples)) ** 2
        at = np.fft.rfftfreq(len(samples), 1 / RATE)
        return float(spectrum[at > 6_000].sum() / spectrum.sum())

    assert high(after) < 2 * high(before) + 0.002
    assert np.abs(stressed.samples).max() <= 0.981
    decoder = pocketsphinx.Decoder(samprate=16_000, loglevel="FATAL")
    decoder.start_utt()
    pcm = soxr.resample(stressed.samples, RATE, 16_000)
    decoder.process_raw((pcm * 32767).astype("<i2").tobytes(), full_utt=True)
    decoder.end_utt()
    assert "never" in decoder.hyp().hypstr.split()


def test_stress_on_a_pure_tone_keeps_it_a_tone() -> None:
    time_s = np.arange(RATE) / RATE
    wave = sum(np.sin(2 * np.pi * 140 * k * time_s) / k for k in range(1, 8))
    tone = (0.2 * np.asarray(wave)).astype(np.float32)
    out = stress(tone, rate=RATE, words=[(0.3, 0.7)])
    grown = len(out.samples) / RATE - 1.0
    assert 0.04 < grown < 0.1
    assert out.moved(0.3) == pytest.approx(0.3) and out.moved(1.0) == pytest.approx(1.0 + grown)
    assert np.array_equal(out.samples[: round(0.3 * RATE)], tone[: round(0.3 * RATE)])
    assert np.abs(np.diff(out.samples)).max() < 1.9 * np.abs(np.diff(tone)).max()


def test_a_pause_is_as_long_as_it_was_asked_for(heart: KokoroNarrator) -> None:
    line = speak(heart, "Wait for it [pause 1.5] now.")
    assert [w.text for w in line.words] == ["Wait", "for", "it", "now."]
    gap_s = line.words[3].start_s - line.words[2].end_s
    assert 1.45 < gap_s < 1.7
    middle = round((line.words[2].end_s + gap_s / 2) * RATE)
    assert not line.samples[middle - RATE // 2 : middle + RATE // 2].any()


def test_a_faster_voice_takes_less_time(heart: KokoroNarrator, usual: SpokenLine) -> None:
    faster = speak(heart, WORDS, Delivery(speed=1.4))
    assert 1.2 < usual.duration_s / faster.duration_s < 1.6
    assert rises(faster.words)


def test_another_take_says_the_same_words_in_another_way(
    heart: KokoroNarrator, usual: SpokenLine
) -> None:
    other = speak(heart, WORDS, Delivery(take=1))
    assert [w.text for w in other.words] == [w.text for w in usual.words]
    count = min(len(other.samples), len(usual.samples))
    apart = rms(other.samples[:count] - usual.samples[:count])
    assert apart > 0.3 * rms(usual.samples)
    again = speak(heart, WORDS, Delivery(take=1))
    assert np.array_equal(again.samples, other.samples)


def test_takes_use_styles_that_exist() -> None:
    for count in (1, 40, 510):
        rows = [style_row(count, take) for take in range(200)]
        assert rows[0] == count - 1
        assert all(0 <= row < 510 for row in rows)
        assert len(set(rows[:6])) >= 3
