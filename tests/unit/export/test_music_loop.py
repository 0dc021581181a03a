import numpy as np
import pytest

from studio.export.music_loop import loop, period_at_a_beat
from studio.export.writer import SOUND_RATE


def beats(seconds: float, *, bpm: float) -> np.ndarray:
    """A drum on every beat, a louder one on every fourth."""
    sound = np.zeros((round(seconds * SOUND_RATE), 2), np.float32)
    stroke = np.exp(-np.arange(4800) / 900) * np.sin(np.arange(4800) * 0.03)
    for number in range(int(seconds * bpm / 60)):
        at = round(number * 60 / bpm * SOUND_RATE)
        part = sound[at : at + len(stroke)]
        part += ((0.8 if number % 4 == 0 else 0.3) * stroke[: len(part), None]).astype(np.float32)
    return sound


@pytest.mark.parametrize(("bpm", "seconds"), [(120, 13.3), (97, 20.1), (140, 9.77)])
def test_the_beat_goes_on_over_the_seam(bpm: float, seconds: float) -> None:
    period_s = period_at_a_beat(beats(seconds, bpm=bpm), 2 * SOUND_RATE) / SOUND_RATE
    bars = period_s * bpm / 60 / 4
    assert abs(bars - round(bars)) * 4 * 60 / bpm < 0.012  # on the one, to twelve milliseconds


def test_music_without_a_beat_is_used_to_its_end() -> None:
    time_s = np.arange(5 * SOUND_RATE) / SOUND_RATE
    drone = np.repeat(np.sin(time_s * 1382).astype(np.float32)[:, None], 2, axis=1)
    assert period_at_a_beat(drone, 60_000) == len(drone) - 60_000


def test_a_loop_is_as_long_as_asked_and_does_not_click() -> None:
    looped = loop(beats(9.0, bpm=110), 40 * SOUND_RATE)
    assert looped.shape == (40 * SOUND_RATE, 2)
    once = np.abs(np.diff(beats(9.0, bpm=110), axis=0)).max()
    assert np.abs(np.diff(looped, axis=0)).max() <= 1.5 * once
