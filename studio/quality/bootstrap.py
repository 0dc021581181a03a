"""Confidence intervals by resampling (Efron 1979); seeded, so that a report repeats itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 2000
LEVEL = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A mean with its 95 % bootstrap interval.

    Attributes:
        mean: Of the values; their median where that was asked for.
        low: The interval's lower end.
        high: The interval's upper end.
        count: How many values.
    """

    mean: float
    low: float
    high: float
    count: int

    def __str__(self) -> str:
        return f"{self.mean:.4g} [{self.low:.4g} to {self.high:.4g}]"


def interval(values: Sequence[float], *, of_median: bool = False) -> Interval:
    """The mean of some values, each from another prompt, and how sure it is.

    Args:
        values: At least one.
        of_median: The median instead: of times, of which some were hit by other work.

    Raises:
        ValueError: There are none.
    """
    found = np.asarray(values, np.float64)
    if found.size == 0:
        raise ValueError("an interval needs values")
    picks = np.random.default_rng(0).integers(0, found.size, (RESAMPLES, found.size))
    middle = np.median if of_median else np.mean
    means = middle(found[picks], axis=1)
    low, high = np.quantile(means, ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
    return Interval(
        mean=float(middle(found)), low=float(low), high=float(high), count=int(found.size)
    )
