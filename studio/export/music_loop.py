"""Repeats music so that its beat goes on: the seam is laid where the end beats as the beginning does."""

from __future__ import annotations

import numpy as np

from studio.export.writer import SOUND_RATE, Sound

CROSSFADE_S = 2.0
SEARCH_S = 6.0
_HOP = 240
_FAINT = 0.03
_SURE = 0.3
"""Correlation of the rhythms from which on a seam is taken for one."""


def loop(sound: Sound, count: int) -> Sound:
    """At least `count` samples of `sound` over and over, joined by cross-fades of equal power."""
    if len(sound) >= count:
        return sound[:count].copy()
    overlap = min(round(CROSSFADE_S * SOUND_RATE), len(sound) // 3)
    period = period_at_a_beat(sound, overlap)
    sound = sound[: period + overlap]
    ramp = np.linspace(0, np.pi / 2, overlap, dtype=np.float32)[:, None]
    looped = np.zeros((count, 2), np.float32)
    start = 0
    while start < count:
        piece = sound.copy()
        if start > 0:
            piece[:overlap] *= np.sin(ramp)
        piece[-overlap:] *= np.cos(ramp)
        stop = min(count, start + len(piece))
        looped[start:stop] += piece[: stop - start]
        start += period
    return looped


def period_at_a_beat(sound: Sound, overlap: int) -> int:
    """After how many samples `sound` may begin again, `overlap` before its end at the latest.

    The onsets of the first `overlap` samples are laid over the last seconds (at most a third of the
    whole); the place where both agree best is taken. Music without a beat is used to its end.
    """
    longest = len(sound) - overlap
    onsets, width = _onsets(sound), overlap // _HOP
    head = onsets[:width] - onsets[:width].mean() if width else onsets[:0]
    size = float(np.linalg.norm(head))
    if width < 2 or size < 1e-6:
        return longest
    reach = min(round(SEARCH_S * SOUND_RATE), len(sound) // 3)
    best, best_at = _SURE, longest
    for place in range(longest // _HOP, (longest - reach) // _HOP, -1):
        tail = onsets[place : place + width]
        if len(tail) < width:
            continue
        tail = tail - tail.mean()
        # A hair more is asked of a place further from the end: no music is given up for nothing.
        agreed = float(head @ tail) / (size * max(1e-6, float(np.linalg.norm(tail))))
        if agreed > best + 0.02:
            best, best_at = agreed, place * _HOP
    return best_at


def _onsets(sound: Sound) -> np.ndarray:
    """By how much the level, 1 where it is highest, rises in each five milliseconds."""
    mono = sound.mean(axis=1)
    power = np.mean(mono[: len(mono) // _HOP * _HOP].reshape(-1, _HOP).astype(float) ** 2, axis=1)
    level = np.sqrt(np.convolve(power, np.full(4, 0.25))[: len(power)])  # a low note has no ripple
    rise = np.maximum(0, np.diff(level / max(1e-6, float(level.max())), prepend=0.0))
    # Beats a few milliseconds apart are the same beat to an ear and to the seam.
    return np.convolve(rise * (rise > _FAINT), (0.25, 0.5, 0.25), mode="same")
