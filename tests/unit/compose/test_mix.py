from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from studio.compose.limiter import limit_true_peak, true_peak_db
from studio.compose.mix import MIX_RATE, MixSettings, PlacedSpeech, duck_gain, loudness_lufs, mix
from studio.compose.mood import mood
from studio.compose.music import music_bed


def speech(seconds: float, *, rate: int = 24_000, seed: int = 0) -> NDArray[np.float32]:
    """Noise of a voice's band in syllables: four a second, with pauses."""
    dice = np.random.default_rng(seed)
    count = int(seconds * rate)
    spectrum = np.fft.rfft(dice.normal(0, 1, count))
    hz = np.fft.rfftfreq(count, 1 / rate)
    voice = np.fft.irfft(spectrum * (hz > 120) * (hz < 4000) / (1 + hz / 500), count)
    time_s = np.arange(count) / rate
    voice *= 0.15 + np.clip(np.sin(2 * np.pi * 4 * time_s), 0, 1)
    return (0.5 * voice / np.abs(voice).max()).astype(np.float32)


@pytest.fixture(scope="module")
def bed() -> NDArray[np.float32]:
    return music_bed(mood("warm"), seconds=12, seed=1)


LINES = (
    PlacedSpeech(samples=speech(3), rate=24_000, start_s=1.0),
    PlacedSpeech(samples=speech(4, seed=1), rate=24_000, start_s=6.5),
)


@pytest.mark.parametrize("parts", ["both", "speech", "music"])
def test_loudness_and_true_peak_hold_for_every_mixture(
    parts: str, bed: NDArray[np.float32]
) -> None:
    lines = () if parts == "music" else LINES
    sound = mix(lines, None if parts == "speech" else bed, seconds=12)
    assert sound is not None
    assert sound.shape == (12 * MIX_RATE, 2)
    assert loudness_lufs(sound) == pytest.approx(-14.0, abs=0.8)
    assert true_peak_db(sound) <= -1.9


def test_neither_speech_nor_music_gives_no_sound_at_all() -> None:
    assert mix((), None, seconds=5) is None


def test_silent_speech_stays_silent_instead_of_being_blown_up() -> None:
    line = PlacedSpeech(samples=np.zeros(24_000, np.float32), rate=24_000, start_s=0)
    sound = mix((line,), None, seconds=2)
    assert sound is not None
    assert not sound.any()


def test_a_line_begins_at_its_exact_time_and_is_cut_at_the_end() -> None:
    line = PlacedSpeech(samples=np.full(48_000, 0.3, np.float32), rate=48_000, start_s=1.5)
    sound = mix((line,), None, seconds=2)
    assert sound is not None
    heard = np.flatnonzero(np.abs(sound[:, 0]) > 1e-4)
    assert abs(int(heard[0]) - 72_000) < 20
    assert len(sound) == 96_000


def test_music_gives_way_before_speech_and_comes_back_after_it() -> None:
    voice = np.zeros(12 * MIX_RATE, np.float32)
    voice[4 * MIX_RATE : 6 * MIX_RATE] = 0.3
    settings = MixSettings()
    gain_db = 20 * np.log10(duck_gain(voice, settings))
    assert gain_db[3 * MIX_RATE] == pytest.approx(0, abs=0.1)
    assert gain_db[4 * MIX_RATE] < 0.8 * settings.duck_db
    assert gain_db[5 * MIX_RATE] == pytest.approx(settings.duck_db, abs=0.1)
    assert gain_db[8 * MIX_RATE] == pytest.approx(0, abs=0.1)
    assert np.abs(np.diff(gain_db)).max() * MIX_RATE < 60  # decibels a second: a slope, no step


def test_music_stays_down_in_a_short_pause() -> None:
    voice = np.zeros(6 * MIX_RATE, np.float32)
    voice[MIX_RATE : 2 * MIX_RATE] = 0.3
    voice[round(2.4 * MIX_RATE) : 4 * MIX_RATE] = 0.3
    gain_db = 20 * np.log10(duck_gain(voice, MixSettings()))
    assert gain_db[round(2.2 * MIX_RATE)] < -10.5


def test_music_under_speech_is_well_below_it(bed: NDArray[np.float32]) -> None:
    both, alone = mix(LINES, bed, seconds=12), mix(LINES, None, seconds=12)
    assert both is not None
    assert alone is not None
    in_pause = loudness_lufs(both[round(4.9 * MIX_RATE) : round(5.6 * MIX_RATE)])
    spoken = loudness_lufs(both[round(7 * MIX_RATE) : round(10 * MIX_RATE)])
    assert spoken - in_pause > 5


def test_the_limiter_sees_peaks_between_the_samples() -> None:
    # A sine at a quarter of the rate, sampled at 45 degrees: its crests are 3 dB above any sample.
    phase = np.pi / 2 * np.arange(MIX_RATE) + np.pi / 4
    sine = np.repeat(np.sin(phase).astype(np.float32)[:, None], 2, axis=1)
    assert 20 * np.log10(np.abs(sine).max()) == pytest.approx(-3.0, abs=0.1)
    assert true_peak_db(sine) == pytest.approx(0.0, abs=0.3)
    assert true_peak_db(limit_true_peak(sine, ceiling_dbtp=-2.0)) <= -1.7


def test_a_quiet_sound_passes_the_limiter_unchanged() -> None:
    quiet = (0.1 * np.random.default_rng(0).normal(0, 1, (4800, 2))).clip(-0.5, 0.5)
    quiet = quiet.astype(np.float32)
    assert np.array_equal(limit_true_peak(quiet, ceiling_dbtp=-1.0), quiet)


@settings(max_examples=12, deadline=None, derandomize=True)
@given(
    seed=st.integers(0, 9999),
    levels=st.tuples(st.floats(0.001, 20), st.floats(0.001, 20), st.floats(0.001, 20)),
    target=st.sampled_from([-23.0, -16.0, -14.0, -9.0]),
    clicks=st.integers(0, 40),
)
def test_no_mixture_reaches_the_true_peak_ceiling(
    seed: int, levels: tuple[float, float, float], target: float, clicks: int
) -> None:
    dice = np.random.default_rng(seed)
    seconds, count = 3, 3 * MIX_RATE
    line = PlacedSpeech(samples=levels[0] * speech(1.5, seed=seed), rate=24_000, start_s=0.4)
    music = (levels[1] * dice.normal(0, 0.3, (count, 2))).astype(np.float32)
    music[dice.integers(0, count, clicks)] *= 30  # single samples: the worst there is for a limiter
    effects = np.zeros((count, 2), np.float32)
    effects[count // 2 : count // 2 + 4800] = levels[2] * np.sign(dice.normal(0, 1, (4800, 2)))
    chosen = MixSettings(target_lufs=target)
    sound = mix((line,), music, seconds=seconds, effects=effects, settings=chosen)
    assert sound is not None and np.isfinite(sound).all()
    assert true_peak_db(sound) <= chosen.ceiling_dbtp + 0.1
