from __future__ import annotations

import itertools

import numpy as np
import pytest

from studio.compose.mix import loudness_lufs
from studio.compose.mood import MOODS, Mood, mood, mood_for
from studio.compose.music import RATE, lead_voices, music_bed, plan_form
from studio.errors import SettingsError


@pytest.mark.parametrize("kind", MOODS, ids=lambda kind: kind.name)
def test_a_bed_is_steady_wide_free_of_clicks_and_ends_in_silence(kind: Mood) -> None:
    bed = music_bed(kind, seconds=20.0, seed=3)
    assert bed.shape == (20 * RATE, 2)
    assert bed.dtype == np.float32
    levels = [loudness_lufs(bed[i * RATE : (i + 4) * RATE]) for i in range(0, 16, 4)]
    assert max(levels) - min(levels) < 4.0
    assert np.abs(bed).max() < 0.9
    # A click is a jump between two samples; drums aside, all notes rise over milliseconds.
    assert np.abs(np.diff(bed, axis=0)).max() < 0.35
    assert np.asarray(np.corrcoef(bed.T))[0, 1] < 0.95
    assert np.abs(bed[-200:]).max() < 1e-3
    assert np.abs(bed[0]).max() < 1e-3


def test_the_same_seed_gives_the_same_samples_and_another_one_does_not() -> None:
    first, again, other = (music_bed(mood("warm"), seconds=6, seed=s) for s in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.allclose(first, other)


@pytest.mark.parametrize("seconds", [0.0, 0.3, 1.0, 4.2, 61.7])
def test_a_bed_is_exactly_as_long_as_asked(seconds: float) -> None:
    assert len(music_bed(mood("curious"), seconds=seconds, seed=0)) == round(seconds * RATE)


@pytest.mark.parametrize("kind", MOODS, ids=lambda kind: kind.name)
def test_the_form_fills_the_length_and_ends_on_the_tonic(kind: Mood) -> None:
    for seconds in (8.0, 30.0, 90.0, 600.0):
        form = plan_form(kind, seconds)
        assert form.chords[-1] == kind.ending
        assert form.chords[-1][0] == 0
        assert 1.0 < seconds - form.bars * form.bar_s < 8.0


def test_voices_move_by_small_steps_and_stay_in_their_range() -> None:
    for kind in MOODS:
        led = lead_voices(plan_form(kind, 60).chords, kind.root)
        assert all(52 <= note <= 72 for notes in led for note in notes)
        for before, after in itertools.pairwise(led):
            moves = [min(abs(note - other) for other in before) for note in after]
            assert max(moves) <= 5


def test_a_spectrum_peaks_on_notes_of_the_key() -> None:
    kind = mood("calm")
    bed = music_bed(kind, seconds=30, seed=5)[: 26 * RATE, 0]
    power = np.abs(np.fft.rfft(bed * np.hanning(len(bed)))) ** 2
    hz = np.fft.rfftfreq(len(bed), 1 / RATE)
    notes = np.round(69 + 12 * np.log2(np.maximum(hz, 1) / 440)).astype(int)
    heard = (hz > 60) & (hz < 1000)
    classes = np.array([power[heard & ((notes - kind.root) % 12 == c)].sum() for c in range(12)])
    scale = [0, 2, 4, 5, 7, 9, 11]
    assert classes[scale].sum() / classes.sum() > 0.97


def test_moods_follow_the_words() -> None:
    assert mood_for("Our bakery makes bread by hand, warm from the oven, with coffee.") == "warm"
    assert mood_for("How does a plant cell work? Let's discover the science.") == "curious"
    assert mood_for("New! Big sale today! Join the party!") == "upbeat"
    assert mood_for("The lake is quiet. Gentle rain falls on the forest.") == "calm"
    assert mood_for("") == "warm"


def test_an_unknown_mood_is_told_with_those_that_exist() -> None:
    with pytest.raises(SettingsError, match="calm, warm, upbeat"):
        mood("jazzy")
