"""Recording, against a microphone that is a test's own: levels, limits, and where files go."""

from __future__ import annotations

import io
import wave
from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest

from studio.errors import MediaError
from studio.export.recording_file import load_recording
from studio.render.microphone import RATE, Recorder, recording_path
from studio.task import CancelToken


class Microphone:
    """Gives what a test says into it."""

    def __init__(self) -> None:
        self.is_open = False
        self._take: Generator[None, bytes, None] | None = None

    def __call__(self, take: Generator[None, bytes, None], /) -> Microphone:
        self.is_open, self._take = True, take
        return self

    def say(self, samples: np.ndarray[tuple[int], np.dtype[np.float64]]) -> None:
        assert self._take is not None
        self._take.send((samples * 32767).astype("<i2").tobytes())

    def close(self) -> None:
        self.is_open = False


def tone(seconds: float, level: float = 0.5) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return level * np.sin(np.arange(round(seconds * RATE)) / 20)


def test_what_is_said_is_in_the_file(tmp_path: Path) -> None:
    microphone = Microphone()
    recorder = Recorder(microphone)
    recorder.begin()
    assert recorder.is_running and microphone.is_open
    for _ in range(10):
        microphone.say(tone(0.1))
    assert recorder.level == pytest.approx(0.5, abs=0.01)
    assert recorder.duration_s == pytest.approx(1.0, abs=0.01)
    recorder.end()
    assert not recorder.is_running and not microphone.is_open and recorder.level == 0.0
    path = recording_path(tmp_path / "film.scenewright", "a/b")
    recorder.save(path)
    assert path == tmp_path / "film media" / "voice-a-b-1.wav"
    assert recording_path(tmp_path / "film.scenewright", "a/b").name == "voice-a-b-2.wav"
    samples = load_recording(path, cancel=CancelToken())
    assert len(samples) == pytest.approx(RATE, abs=300)
    with wave.open(io.BytesIO(recorder.wav())) as file:
        assert file.getframerate() == RATE


def test_a_new_recording_begins_with_nothing() -> None:
    microphone = Microphone()
    recorder = Recorder(microphone)
    recorder.begin()
    microphone.say(tone(0.5))
    recorder.begin()
    assert recorder.duration_s == 0.0


def test_nothing_recorded_is_nothing_to_keep(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="Nothing was recorded"):
        Recorder(Microphone()).save(tmp_path / "a.wav")
    assert not list(tmp_path.iterdir())
