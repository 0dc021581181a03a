"""Makes a spoken word stronger: longer, higher and louder, as a speaker stresses it.

Pitch and length are changed by TD-PSOLA (Moulines and Charpentier, 1990): grains of two periods are
taken at the voice's own pulses and laid out again, so the sound of the vowels (the formants) stays.
The changes grow from nothing at the word's edges, where the untouched voice goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.narration.voice import Samples

Curve = NDArray[np.float64]

STRETCH, RAISE, GAIN_DB = 1.24, 1.12, 3.5
"""Peaks of length, pitch (two semitones) and level: what stressed words have against unstressed ones."""
_LOWEST_HZ, _HIGHEST_HZ = 60.0, 420.0
_HOP_S, _WINDOW_S = 0.005, 0.04
_VOICED = 0.55  # normalised autocorrelation
_UNVOICED_STEP_S = 0.005
_BLEND_S = 0.008


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretched:
    """A sound with longer places.

    Attributes:
        samples: The new sound.
        edges: (second before, second after) pairs, rising; times between are on the line between.
    """

    samples: Samples
    edges: tuple[tuple[float, float], ...]

    def moved(self, at_s: float) -> float:
        """Where a moment of the old sound is in the new one."""
        before, after = zip(*self.edges, strict=True)
        if at_s >= before[-1]:
            return at_s + after[-1] - before[-1]
        return float(np.interp(at_s, before, after))


def stress(samples: Samples, *, rate: int, words: Sequence[tuple[float, float]]) -> Stretched:
    """The sound with some words stressed.

    Args:
        samples: Mono.
        rate: Samples a second.
        words: (start, end) of each word to stress, in seconds, rising, not overlapping.
    """
    pieces, edges = list[Samples](), [(0.0, 0.0)]
    end, grown_s = 0, 0.0
    for start_s, end_s in words:
        first, last = max(end, round(start_s * rate)), min(len(samples), round(end_s * rate))
        if last - first < round(0.08 * rate):
            continue
        stronger = _stronger(samples, first, last, rate)
        pieces += [samples[end:first], stronger]
        edges.append((first / rate, first / rate + grown_s))
        grown_s += (len(stronger) - (last - first)) / rate
        edges.append((last / rate, last / rate + grown_s))
        end = last
    pieces.append(samples[end:])
    return Stretched(samples=np.concatenate(pieces).astype(np.float32), edges=tuple(edges))


def _stronger(samples: Samples, first: int, last: int, rate: int) -> Samples:
    """One word, `samples[first:last]`, stressed; a little longer than before."""
    around = round(_WINDOW_S * rate)
    low, high = max(0, first - around), min(len(samples), last + around)
    sound = samples[low:high].astype(np.float64)
    periods = pitch_periods(sound, rate)
    marks, voiced = _pulses(sound, periods, rate)
    begin, count = first - low, last - first
    # How far each sample of the word is from its edges, 0 to 1: a raised cosine.
    swell = np.sin(np.pi * (np.arange(count) + 0.5) / count) ** 2
    at_hop = np.minimum(
        (np.arange(count) + begin) // round(_HOP_S * rate), len(periods) - 1
    ).astype(int)
    is_voiced = (periods[at_hop] > 0).astype(np.float64)
    smooth = np.hanning(2 * round(0.01 * rate) + 1)
    is_voiced = np.convolve(is_voiced, smooth / smooth.sum(), "same")
    broad = np.minimum(1.0, 1.6 * np.sqrt(swell))
    rates = 1.0 + (STRETCH - 1.0) * broad * is_voiced  # consonants keep their length
    clock = np.concatenate([[0.0], np.cumsum(rates)])
    out = np.zeros(int(clock[-1]) + 2 * around)
    weight = np.zeros_like(out)
    now = 0.0
    while now < clock[-1]:
        source = float(np.interp(now, clock, np.arange(count + 1)))
        mark = int(np.argmin(np.abs(marks - (begin + source))))
        centre = int(marks[mark])
        # A pulse stays where it stands between the pulses around it, so that phases run on.
        period = int(voiced[mark]) or round(_UNVOICED_STEP_S * rate)
        left, right = centre - period, centre + period
        if left >= 0 and right < len(sound):
            window = np.hanning(2 * period + 1)
            at = round(now) + around
            span = slice(at - period, at + period + 1)
            if span.start >= 0 and span.stop <= len(out):
                out[span] += sound[left : right + 1] * window
                weight[span] += window
        higher = 1.0 + (RAISE - 1.0) * swell[min(count - 1, int(source))]
        now += period / higher if voiced[mark] else period
    length = int(clock[-1])
    made = (out / np.maximum(weight, 0.35))[around : around + length]
    position = np.interp(np.arange(length), clock, np.arange(count + 1))
    level = 10.0 ** (GAIN_DB / 20.0 * np.interp(position, np.arange(count), broad))
    made *= _level_kept(sound[begin : begin + count], made) * level
    return _blended(made, samples[first:last])


def _level_kept(before: Curve, after: Curve) -> float:
    """What brings the new grains back to the old loudness."""
    old, new = float(np.sqrt(np.mean(before**2))), float(np.sqrt(np.mean(after**2)))
    return min(1.5, max(0.67, old / new)) if new > 1e-6 else 1.0


def _blended(made: Curve, before: Samples) -> Samples:
    """The made word between the untouched voice's own first and last milliseconds."""
    edge = min(round(_BLEND_S * 24_000), len(before) // 4, len(made) // 4)
    ramp = np.linspace(0.0, 1.0, edge)
    made[:edge] = made[:edge] * ramp + before[:edge] * (1.0 - ramp)
    made[-edge:] = made[-edge:] * ramp[::-1] + before[-edge:] * ramp
    return made.astype(np.float32)


def pitch_periods(sound: Curve, rate: int) -> NDArray[np.int64]:
    """Period in samples for every 5 ms, 0 where nothing is voiced; by autocorrelation."""
    hop, size = round(_HOP_S * rate), round(_WINDOW_S * rate)
    shortest, longest = round(rate / _HIGHEST_HZ), round(rate / _LOWEST_HZ)
    padded = np.pad(sound, (size // 2, size + longest))
    loud = float(np.sqrt(np.mean(sound**2)))
    periods = np.zeros(max(1, len(sound) // hop), np.int64)
    for frame in range(len(periods)):
        piece = padded[frame * hop : frame * hop + size + longest]
        head = piece[:size]
        energy = float(head @ head)
        if energy < size * (0.15 * loud) ** 2:
            continue
        both = np.correlate(piece, head, "valid")
        running = np.concatenate([[0.0], np.cumsum(piece**2)])
        energies = running[size:] - running[:-size]
        likeness = both / np.sqrt(np.maximum(energies[: len(both)] * energy, 1e-12))
        found = likeness[shortest : longest + 1]
        best = float(found.max())
        if best > _VOICED:
            # The first peak nearly as high as the best: not an octave below.
            first = int(np.flatnonzero(found > 0.9 * best)[0])
            stop = first + shortest // 2
            periods[frame] = shortest + first + int(np.argmax(found[first : stop + 1]))
    return _without_jumps(periods)


def _without_jumps(periods: NDArray[np.int64]) -> NDArray[np.int64]:
    """Medians of five; a lonely voiced frame is none."""
    padded = np.pad(periods, 2, mode="edge")
    return np.array(
        [int(np.median(padded[at : at + 5])) for at in range(len(periods))], dtype=np.int64
    )


def _pulses(
    sound: Curve, periods: NDArray[np.int64], rate: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places of the voice's pulses with the period at each; 0 for steps through unvoiced sound."""
    hop, step = round(_HOP_S * rate), round(_UNVOICED_STEP_S * rate)
    marks, voiced = list[int](), list[int]()
    at = 0
    while at < len(sound):
        period = int(periods[min(at // hop, len(periods) - 1)])
        if not period:
            marks.append(at)
            voiced.append(0)
            at += step
            continue
        reach = period // 4 if voiced and voiced[-1] else period // 2
        low, high = max(0, at - reach), min(len(sound), at + reach + 1)
        centre = low + int(np.argmax(np.abs(sound[low:high])))
        if voiced and voiced[-1]:  # the same side of the wave as the pulse before
            side = np.sign(sound[marks[-1]]) or 1.0
            centre = low + int(np.argmax(side * sound[low:high]))
        if marks and centre <= marks[-1]:
            centre = marks[-1] + period
        marks.append(centre)
        voiced.append(period)
        at = centre + period
    return np.array(marks), np.array(voiced)
