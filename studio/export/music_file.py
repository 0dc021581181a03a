"""The creator's own music: any sound file, decoded by FFmpeg, looped or trimmed to the movie."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from studio.errors import MediaError
from studio.export.ffmpeg import ONLY_FILES, file_url, run_ffmpeg
from studio.export.music_loop import CROSSFADE_S, loop
from studio.export.writer import SOUND_RATE, Sound
from studio.task import CancelToken

FADE_OUT_S = 3.0
SHORTEST_S = 0.5

SOUND_FORMATS = (
    "wav,mp3,flac,ogg,mov,aac,matroska,aiff,w64,caf,asf,avi,mpegts,ac3,eac3,amr,ape,wv,au"
)
"""Containers of sound. Playlists are not among them: they could name any other file."""


def load_music(path: Path, *, seconds: float, cancel: CancelToken) -> Sound:
    """Music of exactly `seconds` from a file: trimmed, or looped at a beat; faded out.

    Only as much is decoded as the movie needs, so a file of many hours is no trouble.

    Raises:
        MediaError: The file is missing, empty, no sound file, damaged, or shorter than half a second.
        Cancelled: `cancel` was set.
    """
    name = path.name[:80]
    if not path.is_file():
        raise MediaError(f'The music file "{name}" was not found.', "Check its place and name.")
    count = round(seconds * SOUND_RATE)
    try:
        raw = run_ffmpeg(
            [
                *(*ONLY_FILES, "-format_whitelist", SOUND_FORMATS, "-i", file_url(path)),
                *("-map", "0:a:0", "-vn", "-t", f"{seconds + CROSSFADE_S:.3f}"),
                *("-ac", "2", "-ar", str(SOUND_RATE), "-f", "f32le", "pipe:1"),
            ],
            cancel=cancel,
        )
    except MediaError as error:
        raise MediaError(
            f'The music file "{name}" could not be read. {error.message}', error.hint
        ) from error
    usable = len(raw) - len(raw) % 8
    decoded = np.frombuffer(raw[:usable], "<f4").reshape(-1, 2).astype(np.float32)
    decoded = np.nan_to_num(decoded, nan=0.0, posinf=1.0, neginf=-1.0)
    if len(decoded) < min(count, round(SHORTEST_S * SOUND_RATE)):
        raise MediaError(
            f'The music file "{name}" holds no sound to speak of.', "Choose a longer file."
        )
    return fade_out(loop(decoded, count))


def fade_out(sound: Sound) -> Sound:
    """Fade the end to silence, in place; over at most a third of the whole."""
    length = min(round(FADE_OUT_S * SOUND_RATE), len(sound) // 3)
    if length > 0:
        slope = np.cos(np.linspace(0, np.pi / 2, length, dtype=np.float32)) ** 2
        sound[-length:] *= slope[:, None]
    return sound
