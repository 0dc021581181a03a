"""Sounds of transitions, made by the program itself: a whoosh, a soft hit, a page that is turned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.float32]  # (n, 2) at RATE, -1 to 1
Mono = NDArray[np.float64]
Stereo = NDArray[np.float64]  # (n, 2)
RATE = 48_000

EFFECTS = ("whoosh", "hit", "page", "rise")
_BY_TRANSITION = {"cut": "none", "fade": "hit", "dip white": "rise", "wipe": "page"}
_PEAK = 0.35


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedEffect:
    """A sound in its place.

    Attributes:
        name: One of `EFFECTS`.
        at_s: When its strongest moment is heard, from the movie's start.
    """

    name: str
    at_s: float


def effect_for(wish: str, transition: str) -> str:
    """The effect of a transition: what was wished for, or for "auto" what suits it; may be "none"."""
    if wish != "auto":
        return wish
    return _BY_TRANSITION.get(transition, "whoosh")


def effects_track(placed: Sequence[PlacedEffect], *, seconds: float) -> Sound | None:
    """All effects of a movie; None where it has none. The same places give the same samples."""
    if not placed:
        return None
    count = round(seconds * RATE)
    track = np.zeros((count, 2), np.float32)
    for number, effect in enumerate(placed):
        sound, strongest = make_effect(effect.name, seed=number)
        start = round(effect.at_s * RATE) - strongest
        first, last = max(0, start), min(count, start + len(sound))
        if last > first:
            track[first:last] += sound[first - start : last - start]
    return track


def make_effect(name: str, *, seed: int = 0) -> tuple[Sound, int]:
    """One effect, and at which sample it is strongest.

    Args:
        name: One of `EFFECTS`.
        seed: Its noise; two in a row should not be the very same.
    """
    dice = np.random.default_rng([seed % 5, *name.encode()])
    makers: dict[str, Callable[[np.random.Generator], tuple[Stereo, float]]] = {
        "whoosh": _whoosh, "hit": _hit, "page": _page, "rise": _rise,
    }  # fmt: skip
    sound, strongest_s = makers[name](dice)
    sound *= _PEAK / max(1e-6, float(np.abs(sound).max()))
    edge = round(0.004 * RATE)
    ramp = np.linspace(0, 1, edge)[:, None]
    sound[:edge] *= ramp
    sound[-edge:] *= ramp[::-1]
    return sound.astype(np.float32), round(strongest_s * RATE)


def _whoosh(dice: np.random.Generator) -> tuple[Stereo, float]:
    """Air that passes from left to right: noise under a band that rises and falls."""
    seconds, strongest_s = 0.9, 0.42
    time_s = np.arange(round(seconds * RATE)) / RATE
    level = np.exp(-(((time_s - strongest_s) / np.where(time_s < strongest_s, 0.17, 0.2)) ** 2))
    centre = 350 + 1500 * np.exp(-(((time_s - strongest_s) / 0.22) ** 2))
    noise = _moving_band(dice.normal(0, 1, len(time_s)), centre, width=0.9)
    return _panned(noise * level, np.linspace(-0.7, 0.7, len(time_s))), strongest_s


def _rise(dice: np.random.Generator) -> tuple[Stereo, float]:
    """Noise and a tone that climb, and are cut off softly."""
    seconds, strongest_s = 1.3, 1.15
    time_s = np.arange(round(seconds * RATE)) / RATE
    level = (time_s / strongest_s) ** 2.2 * (time_s < strongest_s)
    level += np.exp(-(time_s - strongest_s) / 0.035) * (time_s >= strongest_s)
    centre = 300 * 2.0 ** (2.6 * np.minimum(time_s / strongest_s, 1.0))
    noise = _moving_band(dice.normal(0, 1, len(time_s)), centre, width=0.7)
    tone = np.sin(2 * np.pi * np.cumsum(centre / 2) / RATE)
    return _panned((noise + 0.12 * tone) * level, 0.3 * np.sin(5 * time_s)), strongest_s


def _hit(dice: np.random.Generator) -> tuple[Stereo, float]:
    """A soft low drum in a room."""
    time_s = np.arange(round(1.4 * RATE)) / RATE
    pitch = 46 + 42 * np.exp(-time_s / 0.05)
    body = np.sin(2 * np.pi * np.cumsum(pitch) / RATE) * np.exp(-time_s / 0.28)
    knock = _low(dice.normal(0, 1, len(time_s)), 900) * np.exp(-time_s / 0.02)
    tail = _low(dice.normal(0, 1, (2, len(time_s))), 420) * np.exp(-time_s / 0.4)
    attack = 1 - np.exp(-time_s / 0.006)
    dry = (body + 0.5 * knock / max(1e-9, float(np.abs(knock).max()))) * attack
    wide = 0.16 * tail / max(1e-9, float(np.abs(tail).max())) * attack
    return (dry[:, None] + wide.T).astype(np.float64), 0.02


def _page(dice: np.random.Generator) -> tuple[Stereo, float]:
    """Paper that is lifted, bends and falls: bursts of bright noise, the last with a small slap."""
    time_s = np.arange(round(0.55 * RATE)) / RATE
    level = 0.5 * np.exp(-(((time_s - 0.16) / 0.09) ** 2))
    level += 0.35 * np.exp(-(((time_s - 0.30) / 0.05) ** 2))
    level += np.exp(-(((time_s - 0.385) / 0.012) ** 2)) + 0.3 * np.exp(
        -np.abs(time_s - 0.40) / 0.03
    ) * (time_s > 0.385)
    flutter = 1 + 0.5 * _low(dice.normal(0, 1, len(time_s)), 55, normal=True)
    bright = dice.normal(0, 1, len(time_s))
    noise = _low(bright, 6500) - _low(bright, 1300)
    return _panned(
        noise * level * np.clip(flutter, 0.2, 2.0), np.linspace(0.4, -0.4, len(time_s))
    ), 0.385


def _panned(mono: Mono, place: Mono) -> Stereo:
    """Mono as stereo; `place` from -1 (left) to 1 for each sample, at equal power."""
    angle = (place + 1) * np.pi / 4
    return np.stack([mono * np.cos(angle), mono * np.sin(angle)], axis=1)


def _low(noise: Mono, hz: float, *, normal: bool = False) -> Mono:
    """Noise without what lies over `hz`, by a gentle slope in its spectrum."""
    spectrum = np.fft.rfft(noise)
    at_hz = np.fft.rfftfreq(noise.shape[-1], 1 / RATE)
    out = np.fft.irfft(spectrum / (1 + (at_hz / hz) ** 4), noise.shape[-1])
    return out / max(1e-9, float(np.abs(out).max())) if normal else out


def _moving_band(noise: Mono, centre: Mono, *, width: float) -> Mono:
    """Noise through a band that moves: short pieces, each filtered, overlapped by halves."""
    size = 2048
    window = np.hanning(size + 1)[:-1]
    at_hz = np.fft.rfftfreq(size, 1 / RATE)
    padded = np.pad(noise, size)
    out = np.zeros_like(padded)
    for start in range(0, len(padded) - size, size // 2):
        middle = min(len(noise) - 1, max(0, start - size // 2))
        away = np.log2(np.maximum(at_hz, 1.0) / centre[middle])
        band = np.exp(-((away / width) ** 2))
        piece = np.fft.rfft(padded[start : start + size] * window)
        out[start : start + size] += np.fft.irfft(piece * band, size)
    return out[size:-size]
