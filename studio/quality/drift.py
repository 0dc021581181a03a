"""Whether a series of measurements shifted, and since when: the Page-Hinkley test.

Page (Biometrika 41, 1954) and Hinkley (Biometrika 58, 1971), as used for concept drift in Gama et al.,
"A Survey on Concept Drift Adaptation" (ACM Computing Surveys 46, 2014). Both directions are watched. The
test runs over the deviations from the mean so far. Their sum turned at the change or, where chance
rose before it, earlier: so the change is put where two levels fit best from there on.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

ALLOWANCE = 0.5
"""Of a standard deviation: smaller shifts are let pass. Page's half of the shift that matters, one."""
THRESHOLD = 8.0
"""Standard deviations that the sum must reach; see docs/watching.md for what this costs and saves."""
MOST = 4.0
"""Standard deviations that one measurement may count for: a stray one is not a change (Huber 1964)."""
FEWEST = 8
"""Measurements after a start or a change before anything is said."""
_MEDIAN = 0.6745 * math.sqrt(2)  # median of |x - y| of two normal numbers, in standard deviations
_MEAN = 2 / math.sqrt(
    math.pi
)  # their mean; the larger estimate counts, few values make either small


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One change of a series.

    Attributes:
        at: Index of the first measurement after the change.
        seen: Index of the measurement at which the test became sure.
        before: Mean from the change before (or the start) to this one.
        after: Mean from this change to the next one (or the end).
    """

    at: int
    seen: int
    before: float
    after: float


def shifts(values: Sequence[float], *, floor: float) -> tuple[Shift, ...]:
    """All changes of a series, in order.

    Args:
        values: Measurements in order; logarithms where ratios matter.
        floor: Least standard deviation that is believed, in the values' unit, so that a machine that
            is steady to the millisecond does not raise an alarm for two of them.
    """
    series = np.asarray(values, np.float64)
    if len(series) <= FEWEST:
        return ()
    # neighbours are compared, so that the shift that is sought does not widen the measure of noise
    steps = np.abs(np.diff(series))
    noise = max(float(np.median(steps)) / _MEDIAN, float(steps.mean()) / _MEAN, floor)
    found: list[tuple[int, int]] = []
    start = 0
    while (change := _next_change(series[start:] / noise)) is not None:
        found.append((start + change[0], start + change[1]))
        start = start + change[0]
    edges = [0, *(at for at, _ in found), len(series)]
    means = [float(series[a:b].mean()) for a, b in itertools.pairwise(edges)]
    return tuple(
        Shift(at=at, seen=seen, before=means[i], after=means[i + 1])
        for i, (at, seen) in enumerate(found)
    )


def _next_change(series: np.ndarray[tuple[int], np.dtype[np.float64]]) -> tuple[int, int] | None:
    """Index of the first change and of the alarm, in a series of standard deviation one."""
    total = 0.0
    # upwards and downwards: the sum above its least, and where that was
    sums, turns = [0.0, 0.0], [FEWEST, FEWEST]
    for index, value in enumerate(series):
        mean = total / max(index, 1)
        total += float(value)
        if index < FEWEST:  # a mean of fewer is no ground to stand on
            continue
        for way, sign in enumerate((1.0, -1.0)):
            away = max(-MOST, min(MOST, float(value) - mean))
            sums[way] += sign * away - ALLOWANCE
            if sums[way] <= 0:
                sums[way], turns[way] = 0.0, index + 1
            elif sums[way] > THRESHOLD:
                return _best_split(series[: index + 1], first=turns[way]), index
    return None


def _best_split(series: np.ndarray[tuple[int], np.dtype[np.float64]], *, first: int) -> int:
    """Where two means leave the least squares, not before `first`."""
    sums = np.cumsum(series)
    count, whole = len(series), float(sums[-1])
    places = np.arange(first, count)
    before, after = sums[places - 1] / places, (whole - sums[places - 1]) / (count - places)
    gain = places * (count - places) * (after - before) ** 2
    return first + int(np.argmax(gain))
