"""Sounds of transitions: in their places, without clicks, not too loud."""

from __future__ import annotations

import numpy as np
import pytest

from studio.compose.effects import EFFECTS, RATE, PlacedEffect, effects_track, make_effect
from studio.compose.limiter import true_peak_db
from studio.compose.mix import MixSettings, PlacedSpeech, loudness_lufs, mix


@pytest.mark.parametrize("name", EFFECTS)
def test_an_effect_begins_and_ends_in_silence_and_is_strongest_where_it_says(name: str) -> None:
    sound, strongest = make_effect(name)
    assert np.abs(sound[[0, -1]]).max() < 1e-3
    assert np.abs(sound).max() == pytest.approx(0.35, abs=0.01)
    assert 0.3 < len(sound) / RATE < 1.6
    window = RATE // 20
    power = np.convolve((sound**2).sum(axis=1), np.ones(window) / window, "same")
    assert abs(int(np.argmax(power)) - strongest) < 0.08 * RATE


@pytest.mark.parametrize("name", ["whoosh", "hit", "rise"])
def test_a_soft_effect_has_no_click(name: str) -> None:
    sound, _ = make_effect(name)
    steps = np.abs(np.diff(sound, axis=0)).max()
    assert steps < 0.3 * np.abs(sound).max()


def test_effects_differ_from_each_other_and_are_the_same_each_time() -> None:
    spectra = []
    for name in EFFECTS:
        power = np.abs(np.fft.rfft(make_effect(name)[0].mean(axis=1), 1 << 17)) ** 2
        at_hz = np.fft.rfftfreq(1 << 17, 1 / RATE)
        spectra.append(float((power * at_hz).sum() / power.sum()))
    hit, page = spectra[EFFECTS.index("hit")], spectra[EFFECTS.index("page")]
    assert hit < 300 < spectra[EFFECTS.index("whoosh")] < page
    assert np.array_equal(make_effect("page")[0], make_effect("page")[0])
    assert not np.array_equal(make_effect("page")[0], make_effect("page", seed=1)[0])


def test_a_track_holds_each_effect_in_its_place_and_cuts_at_the_ends() -> None:
    places = [PlacedEffect(name="whoosh", at_s=at) for at in (0.1, 5.0, 9.95)]
    track = effects_track(places, seconds=10.0)
    assert track is not None and track.shape == (10 * RATE, 2)
    assert np.abs(track[RATE * 2 : RATE * 4]).max() == 0.0
    assert np.abs(track[round(4.9 * RATE) : round(5.1 * RATE)]).max() > 0.2
    assert effects_track([], seconds=10.0) is None


def test_effects_stand_behind_the_voice_and_the_loudness_is_kept() -> None:
    time_s = np.arange(6 * 24_000) / 24_000
    voice = (0.2 * np.sin(900 * time_s) * (1 + np.sin(9 * time_s)) / 2).astype(np.float32)
    speech = [PlacedSpeech(samples=voice, rate=24_000, start_s=0.5)]
    track = effects_track([PlacedEffect(name="whoosh", at_s=7.5)], seconds=9.0)
    sound = mix(speech, None, seconds=9.0, effects=track, settings=MixSettings(target_lufs=-16))
    assert sound is not None
    assert loudness_lufs(sound) == pytest.approx(-16, abs=0.5)
    assert true_peak_db(sound) <= -1.9
    spoken = np.sqrt(np.mean(sound[2 * RATE : 4 * RATE] ** 2))
    heard = np.sqrt(np.mean(sound[round(7.3 * RATE) : round(7.7 * RATE)] ** 2))
    assert 0.1 < heard / spoken < 1.0
