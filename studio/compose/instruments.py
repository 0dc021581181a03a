"""Instruments of the music bed: short notes computed from formulas, mono float32 at 48 kHz."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
Mono = NDArray[np.float32]  # (n,)


def frequency_hz(note: float) -> float:
    """Frequency of a MIDI note number."""
    return 440.0 * 2.0 ** ((note - 69.0) / 12.0)


def _times(seconds: float) -> NDArray[np.float32]:
    return np.arange(int(seconds * RATE), dtype=np.float32) / np.float32(RATE)


def _attack(sound: Mono, seconds: float) -> Mono:
    """Rise softly from zero and end at zero: no note may click."""
    rise = max(2, int(seconds * RATE))
    sound[:rise] *= np.sin(np.linspace(0, np.pi / 2, rise, dtype=np.float32)) ** 2
    fall = min(len(sound), int(0.03 * RATE))
    sound[-fall:] *= np.linspace(1, 0, fall, dtype=np.float32)
    return sound


def piano(note: int, *, brightness: float) -> Mono:
    """A felt piano: slightly stretched partials, the upper ones dying first."""
    base, seconds = frequency_hz(note), 2.8
    time_s = _times(seconds)
    sound = np.zeros_like(time_s)
    decay = 1.1 + (note - 48) * 0.03
    for partial in range(1, 9):
        hz = base * partial * np.sqrt(1 + 0.0004 * partial * partial)
        if hz > 7000:
            break
        level = partial ** (-2.1 + 0.9 * brightness)
        envelope = np.exp(-time_s * np.float32(decay * (0.75 + 0.45 * partial)))
        sound += level * envelope * np.sin(np.float32(2 * np.pi * hz) * time_s + 0.4 * partial)
    return _attack(sound * 0.5, 0.006)


def marimba(note: int, *, brightness: float) -> Mono:
    """A wooden bar over a resonator: partials near 1 : 4 : 9.2 (Fletcher & Rossing, ch. 19)."""
    base = frequency_hz(note)
    time_s = _times(1.1)
    sound = np.zeros_like(time_s)
    bars = ((1.0, 1.0, 4.2), (3.93, 0.22 + 0.2 * brightness, 14.0), (9.2, 0.1 * brightness, 40.0))
    for ratio, level, decay in bars:
        hz = base * ratio
        if hz < 9000:
            sound += level * np.exp(-time_s * np.float32(decay)) * np.sin(2 * np.pi * hz * time_s)
    return _attack(sound * 0.6, 0.003)


def plucked(note: int, *, brightness: float, noise: np.random.Generator) -> Mono:
    """A plucked string after Karplus & Strong (1983), one period of the loop at a time."""
    period = max(8, round(RATE / frequency_hz(note)))
    burst = noise.uniform(-1, 1, period).astype(np.float32)
    smooth = 1 + int((1.0 - brightness) * 10)
    kernel = np.ones(smooth, np.float32) / smooth
    ring = np.convolve(np.concatenate([burst, burst]), kernel, "same")[:period].astype(np.float32)
    ring -= ring.mean()
    ring /= np.abs(ring).max() + 1e-6
    count = int(1.6 * RATE) // period + 1
    rows = np.empty((count, period), np.float32)
    loss = np.float32(0.5 ** (period / RATE / 0.28))  # loses half in 0.28 s
    for index in range(count):
        rows[index] = ring
        ring = loss * (0.5 * ring + 0.5 * np.roll(ring, 1))
    return _attack(rows.reshape(-1) * 0.5, 0.003)


def pad(note: int, *, seconds: float, brightness: float) -> tuple[Mono, Mono]:
    """A held, slowly breathing tone, wide in stereo: two detuned readings of one soft wave."""
    points = 4096
    phase = 2 * np.pi * np.arange(points) / points
    wave = np.zeros(points)
    for partial in range(1, 8):
        wave += np.sin(partial * phase + partial**2) * partial ** (-2.4 + 0.9 * brightness)
    table = wave.astype(np.float32)
    count = int(seconds * RATE)
    steps = np.arange(count, dtype=np.float64)
    sides: list[Mono] = []
    for cents in (-4.0, 4.5):
        rate = frequency_hz(note + cents / 100) * points / RATE
        sides.append(table[(steps * rate).astype(np.int64) & (points - 1)])
    rise, fall = int(min(0.7, seconds / 3) * RATE), int(min(0.9, seconds / 3) * RATE)
    envelope = np.ones(count, np.float32)
    envelope[:rise] = np.sin(np.linspace(0, np.pi / 2, rise)) ** 2
    envelope[-fall:] *= (np.cos(np.linspace(0, np.pi / 2, fall)) ** 2).astype(np.float32)
    centre, side = 0.5 * (sides[0] + sides[1]), 0.5 * (sides[0] - sides[1])
    level = np.float32(0.3) * envelope
    left, right = level * (centre + 0.6 * side), level * (centre - 0.6 * side)
    return left.astype(np.float32), right.astype(np.float32)


def bass(note: int, *, seconds: float) -> Mono:
    """A round electric bass: few partials, and enough second one for small loudspeakers."""
    time_s = _times(seconds)
    turn = np.float32(2 * np.pi * frequency_hz(note)) * time_s
    sound = np.sin(turn) + 0.45 * np.sin(2 * turn) + 0.15 * np.sin(3 * turn)
    shaped = 0.45 * sound * np.exp(-time_s * np.float32(1.1 / seconds))
    return _attack(shaped.astype(np.float32), 0.012)


def bell(note: int) -> Mono:
    """A soft glassy tone for the melody."""
    time_s = _times(2.4)
    turn = np.float32(2 * np.pi * frequency_hz(note)) * time_s
    sound = np.sin(turn + 0.6 * np.exp(-time_s * 5) * np.sin(3.0 * turn)) * np.exp(-time_s * 1.9)
    return _attack(0.4 * sound.astype(np.float32), 0.012)


def kick() -> Mono:
    """A soft drum: a sine that falls from 110 to 48 Hz."""
    time_s = _times(0.35)
    turn = 2 * np.pi * (48 * time_s + (110 - 48) * 0.04 * (1 - np.exp(-time_s / 0.04)))
    return _attack((np.sin(turn) * np.exp(-time_s * 11)).astype(np.float32), 0.002)


def shaker(noise: np.random.Generator) -> Mono:
    """A grain of high noise."""
    time_s = _times(0.09)
    grain = noise.normal(0, 1, len(time_s))
    high = np.diff(grain, n=2, prepend=[0.0, 0.0])  # 12 dB an octave up
    airy = np.convolve(high, [0.25, 0.5, 0.25], "same")  # and nothing harsh above 12 kHz
    shape = np.sin(np.pi * np.minimum(1, time_s / 0.05)) ** 2 * (time_s < 0.05)
    return (0.11 * airy * shape).astype(np.float32)


def snap(noise: np.random.Generator) -> Mono:
    """A finger snap: noise around 1.8 kHz with a short tail."""
    time_s = _times(0.16)
    tone = np.sin(2 * np.pi * 1800 * time_s) + np.sin(2 * np.pi * 2300 * time_s + 1)
    grain = noise.normal(0, 0.7, len(time_s))
    return _attack((0.22 * (tone * grain) * np.exp(-time_s * 42)).astype(np.float32), 0.001)
