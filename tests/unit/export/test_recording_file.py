"""Recordings from files: every kind of sound, and what is none."""

from __future__ import annotations

import struct
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from studio.errors import MediaError
from studio.export.ffmpeg import file_url, run_ffmpeg
from studio.export.music_file import load_music
from studio.export.recording_file import RECORDING_RATE, load_recording
from studio.task import CancelToken


def write_wav(path: Path, *, seconds: float = 2.0, rate: int = 16_000) -> Path:
    tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * rate)) / rate)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((tone * 32767).astype("<i2").tobytes())
    return path


@pytest.mark.parametrize("suffix", [".wav", ".mp3", ".flac", ".m4a", ".ogg"])
def test_every_usual_kind_of_sound_is_read(tmp_path: Path, suffix: str) -> None:
    source = write_wav(tmp_path / "tone.wav")
    path = source
    if suffix != ".wav":
        path = tmp_path / f"tone{suffix}"
        run_ffmpeg(["-i", file_url(source), "-y", file_url(path)], cancel=CancelToken())
    samples = load_recording(path, cancel=CancelToken())
    assert abs(len(samples) / RECORDING_RATE - 2.0) < 0.1
    middle = samples[RECORDING_RATE // 2 : RECORDING_RATE]
    assert abs(float(np.sqrt(np.mean(middle**2))) - 0.3 / np.sqrt(2)) < 0.02
    crossings = np.count_nonzero(np.diff(np.signbit(middle)))
    assert abs(crossings - 440) < 6


def truncated_m4a(folder: Path) -> Path:
    whole = folder / "whole.m4a"
    run_ffmpeg(
        ["-i", file_url(write_wav(folder / "t.wav")), "-y", file_url(whole)], cancel=CancelToken()
    )
    path = folder / "cut.m4a"
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    return path


def sparse_ten_hours(folder: Path) -> Path:
    """A WAV header that promises ten hours at 8 kHz, and a file as long, with holes on the disk."""
    size = 10 * 3600 * 8_000 * 2
    path = folder / "ten hours.wav"
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8_000, 16_000, 2, 16)
    with path.open("wb") as file:
        file.write(b"RIFF" + struct.pack("<I", 36 + size) + b"WAVE" + form)
        file.write(b"data" + struct.pack("<I", size))
        file.write((np.sin(np.arange(80_000) / 3) * 9_000).astype("<i2").tobytes())
        file.truncate(44 + size)
    return path


def empty(folder: Path) -> Path:
    (folder / "empty.wav").write_bytes(b"")
    return folder / "empty.wav"


def header_only(folder: Path) -> Path:
    (folder / "head.wav").write_bytes(write_wav(folder / "t.wav").read_bytes()[:44])
    return folder / "head.wav"


def text(folder: Path) -> Path:
    (folder / "text.mp3").write_text("This is not music. " * 500)
    return folder / "text.mp3"


def silent(folder: Path) -> Path:
    path = folder / "silent.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8_000)
        file.writeframes(bytes(32_000))
    return path


def playlist(folder: Path) -> Path:
    (folder / "list.wav").write_text("#EXTM3U\n#EXTINF:3,\n/etc/passwd\n")
    return folder / "list.wav"


@pytest.mark.parametrize(
    "make", [truncated_m4a, sparse_ten_hours, empty, header_only, text, silent, playlist]
)
def test_what_is_no_recording_is_told_in_a_sentence(
    tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    with pytest.raises(MediaError) as told:
        load_recording(path, cancel=CancelToken())
    assert path.name in told.value.message
    assert told.value.hint
    assert "\n" not in str(told.value)


def test_music_of_ten_hours_is_used_as_far_as_it_is_needed(tmp_path: Path) -> None:
    sound = load_music(sparse_ten_hours(tmp_path), seconds=3.0, cancel=CancelToken())
    assert len(sound) == 3 * 48_000
    assert np.abs(sound[:48_000]).max() > 0.1


def test_a_missing_recording_is_told(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"gone\.wav"):
        load_recording(tmp_path / "gone.wav", cancel=CancelToken())
