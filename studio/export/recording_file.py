"""A person's own recording of a line: any sound file, decoded by FFmpeg, within a length."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.errors import MediaError
from studio.export.ffmpeg import ONLY_FILES, file_url, run_ffmpeg
from studio.export.music_file import SOUND_FORMATS
from studio.task import CancelToken

Samples = NDArray[np.float32]  # (n,) mono at RECORDING_RATE
RECORDING_RATE = 24_000
LONGEST_S = 600.0
"""A scene's recording; a longer one is a whole talk, and belongs into several scenes."""
_SHORTEST_S = 0.1


def load_recording(path: Path, *, cancel: CancelToken) -> Samples:
    """Mono samples of a recording, rumble under 70 Hz removed.

    No more is decoded than may be used: a file of ten hours is refused after ten minutes of it.

    Raises:
        MediaError: The file is missing, empty, no sound file, damaged, silent, or too long.
        Cancelled: `cancel` was set.
    """
    name = path.name[:80]
    try:
        size = path.stat().st_size
    except OSError as error:
        raise MediaError(
            f'The recording "{name}" was not found.', "Check its place and name."
        ) from error
    if size == 0:
        raise MediaError(f'The recording "{name}" is empty.', "Record it again.")
    try:
        raw = run_ffmpeg(
            [
                *(*ONLY_FILES, "-format_whitelist", SOUND_FORMATS, "-i", file_url(path)),
                *("-map", "0:a:0", "-vn", "-t", f"{LONGEST_S + 1:.0f}", "-af", "highpass=f=70"),
                *("-ac", "1", "-ar", str(RECORDING_RATE), "-f", "f32le", "pipe:1"),
            ],
            cancel=cancel,
        )
    except MediaError as error:
        raise MediaError(
            f'The recording "{name}" could not be read. {error.message}', error.hint
        ) from error
    samples = np.frombuffer(raw[: len(raw) // 4 * 4], "<f4").astype(np.float32)
    samples = np.nan_to_num(samples, nan=0.0, posinf=1.0, neginf=-1.0)
    if len(samples) > LONGEST_S * RECORDING_RATE:
        raise MediaError(
            f'The recording "{name}" is longer than {LONGEST_S / 60:.0f} minutes.',
            "Cut it into one file for each scene.",
        )
    if len(samples) < _SHORTEST_S * RECORDING_RATE or float(np.abs(samples).max()) < 0.001:
        raise MediaError(
            f'The recording "{name}" holds no sound to speak of.',
            "Record it again, nearer to the microphone.",
        )
    return samples
