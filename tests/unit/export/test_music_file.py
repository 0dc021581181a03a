from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from studio.errors import MediaError
from studio.export.ffmpeg import file_url, run_ffmpeg
from studio.export.music_file import load_music
from studio.export.writer import SOUND_RATE
from studio.task import CancelToken


def write_tone(path: Path, seconds: float, *, rate: int = 22_050) -> Path:
    time_s = np.arange(int(seconds * rate)) / rate
    tone = (12_000 * np.sin(2 * np.pi * 220 * time_s)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(tone.tobytes())
    return path


def load(path: Path, seconds: float) -> np.ndarray:
    return load_music(path, seconds=seconds, cancel=CancelToken())


@pytest.mark.parametrize("seconds", [2.0, 4.0, 31.5])
def test_a_file_is_trimmed_or_looped_to_the_exact_length_without_holes(
    tmp_path: Path, seconds: float
) -> None:
    sound = load(write_tone(tmp_path / "tone.wav", 5.0), seconds)
    assert sound.shape == (round(seconds * SOUND_RATE), 2)
    steady = sound[: -round(min(3.0, seconds / 3) * SOUND_RATE)]
    blocks = np.abs(steady[: len(steady) // 4800 * 4800, 0]).reshape(-1, 4800).max(axis=1)
    assert blocks.min() > 0.1
    assert np.abs(sound[-100:]).max() < 1e-3
    assert np.abs(np.diff(sound, axis=0)).max() < 0.05  # no click at a join


@pytest.mark.parametrize("suffix", ["mp3", "flac", "m4a", "ogg"])
def test_common_formats_are_read(tmp_path: Path, suffix: str) -> None:
    wav, path = write_tone(tmp_path / "tone.wav", 2.0), tmp_path / f"tone.{suffix}"
    run_ffmpeg(["-i", file_url(wav), "-y", file_url(path)], cancel=CancelToken())
    assert np.abs(load(path, 1.0)).max() > 0.2


def test_hostile_files_are_told_in_a_sentence(tmp_path: Path) -> None:
    whole = write_tone(tmp_path / "tone.wav", 2.0)
    hostile = {
        "empty.wav": b"",
        "text.mp3": b"These are words, not music. " * 200,
        "zeros.flac": bytes(5000),
        "list.mp3": b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:9/a.mp3\n#EXT-X-ENDLIST\n",
        "list.wav": f"ffconcat version 1.0\nfile '{whole}'\n".encode(),
        "header.wav": whole.read_bytes()[:50],
    }
    for name, content in hostile.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(MediaError) as caught:
            load(path, 3.0)
        assert name in caught.value.message
        assert caught.value.hint
    with pytest.raises(MediaError, match="was not found"):
        load(tmp_path / "none.mp3", 3.0)
    with pytest.raises(MediaError, match="was not found"):
        load(tmp_path, 3.0)


def test_a_truncated_file_gives_what_it_still_holds(tmp_path: Path) -> None:
    whole = write_tone(tmp_path / "tone.wav", 4.0).read_bytes()
    path = tmp_path / "cut.wav"
    path.write_bytes(whole[: len(whole) // 2])
    assert load(path, 3.0).shape == (3 * SOUND_RATE, 2)
