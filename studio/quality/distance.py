"""Distances between two sets of features: Fréchet (as in FID) and kernel (as in KID)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.quality.bootstrap import LEVEL, RESAMPLES, Interval

Features = NDArray[np.float32]  # (pictures, width)


@dataclass(frozen=True, slots=True, kw_only=True)
class Distances:
    """How far two sets of pictures are apart, and by whose features.

    Attributes:
        network: Name of the feature network.
        frechet: See `frechet_distance`. It has no interval: resampling would only add to its bias.
        kernel: See `kernel_distance`, with its bootstrap interval.
    """

    network: str
    frechet: float
    kernel: Interval

    def named(self) -> dict[str, str]:
        """The figures as people read them, by a name that holds the network."""
        return {
            figure_name("KID", self.network): str(self.kernel),
            figure_name("FID", self.network): f"{self.frechet:.4g}",
        }

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        kernel = self.kernel
        return {
            figure_name("KID", self.network): {
                "value": round(kernel.mean, 8), "low": round(kernel.low, 8),
                "high": round(kernel.high, 8),
            },
            figure_name("FID", self.network): {"value": round(self.frechet, 6)},
        }  # fmt: skip


def figure_name(kind: str, network: str) -> str:
    """ "KID (EfficientNet-Lite0 features)": figures of different networks are never the same figure."""
    return f"{kind} ({network} features)"


def distances(first: Features, second: Features, *, network: str, is_paired: bool) -> Distances:
    """All distances of two sets.

    Args:
        first: Of one set.
        second: Of the other.
        network: Whose features they are.
        is_paired: Whether row for row they are of the same prompt and seed: then rows are resampled together.

    Raises:
        ValueError: A set has fewer than two pictures, or the widths differ.
    """
    return Distances(
        network=network,
        frechet=frechet_distance(first, second),
        kernel=kernel_interval(first, second, is_paired=is_paired),
    )


def frechet_distance(first: Features, second: Features) -> float:
    """The Fréchet distance of two normal distributions fitted to the features (Heusel et al. 2017).

    It is biased upwards for few pictures: compare only sets of the same size, and features of the
    same network. With fewer pictures than the width the covariances are singular, and the distance
    says little: prefer `kernel_distance`.

    Raises:
        ValueError: A set has fewer than two pictures, or the widths differ.
    """
    a, b = _checked(first, second)
    moved = float(np.sum((a.mean(0) - b.mean(0)) ** 2))
    cov_a, cov_b = np.atleast_2d(np.cov(a, rowvar=False)), np.atleast_2d(np.cov(b, rowvar=False))
    # tr sqrt(A B) = sum of the roots of the eigenvalues of sqrt(A) B sqrt(A), which is symmetric
    values, vectors = np.linalg.eigh(cov_a)
    root = (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
    shared = np.linalg.eigvalsh(root @ cov_b @ root)
    spread = np.trace(cov_a) + np.trace(cov_b) - 2 * np.sum(np.sqrt(np.maximum(shared, 0)))
    return max(0.0, moved + float(spread))


def kernel_distance(first: Features, second: Features) -> float:
    """The unbiased squared MMD with the kernel (x.y / width + 1)^3 (KID, Binkowski et al. 2018).

    Near 0 for sets of one distribution, and may be a little below.

    Raises:
        ValueError: A set has fewer than two pictures, or the widths differ.
    """
    a, b = _checked(first, second)
    one = np.ones((1, len(a))), np.ones((1, len(b)))
    return float(_kernel_distances(_kernels(a, b), *one)[0])


def kernel_interval(first: Features, second: Features, *, is_paired: bool) -> Interval:
    """The kernel distance with its 95 % bootstrap interval over pictures.

    A picture that is drawn twice into a resample is not paired with itself: that would count a likeness
    which no two pictures have.

    Raises:
        ValueError: A set has fewer than two pictures, or the widths differ.
    """
    a, b = _checked(first, second)
    rng = np.random.default_rng(0)
    mine, kernels = _resampled(rng, len(a)), _kernels(a, b)
    if is_paired and len(a) == len(b):
        found = _own(kernels[0], mine) + _own(kernels[1], mine) - 2 * _paired(kernels[2], mine)
    else:
        found = _kernel_distances(kernels, mine, _resampled(rng, len(b)))
    low, high = np.nanquantile(found, ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
    return Interval(
        mean=kernel_distance(first, second), low=float(low), high=float(high),
        count=min(len(a), len(b)),
    )  # fmt: skip


Array = NDArray[np.float64]


def _resampled(rng: np.random.Generator, count: int) -> Array:
    """How often each picture is in each resample, (resamples, count)."""
    return rng.multinomial(count, np.full(count, 1 / count), RESAMPLES).astype(np.float64)


def _kernels(a: Array, b: Array) -> tuple[Array, Array, Array]:
    width = a.shape[1]
    within_a, within_b, between = ((x @ y.T / width + 1) ** 3 for x, y in ((a, a), (b, b), (a, b)))
    return within_a, within_b, between


def _kernel_distances(kernels: tuple[Array, Array, Array], mine: Array, theirs: Array) -> Array:
    """One distance for each row of counts; not a number where a set holds one picture alone."""
    within_a, within_b, between = kernels
    shared = ((mine @ between) * theirs).sum(1) / (mine.sum(1) * theirs.sum(1))
    return _own(within_a, mine) + _own(within_b, theirs) - 2 * shared


def _paired(kernel: Array, counts: Array) -> Array:
    """Mean of a kernel between two sets whose rows belong together.

    Pairs of one row count as in the sets themselves: a resample that holds a row twice would count that
    row's pair four times.
    """
    rows = len(kernel)
    same = counts @ np.diag(kernel) / counts.sum(1)
    return ((rows - 1) * _own(kernel, counts) + same) / rows


def _own(kernel: Array, counts: Array) -> Array:
    """Mean of a kernel over pairs of different pictures."""
    squares = counts**2
    pairs = counts.sum(1) ** 2 - squares.sum(1)
    whole = ((counts @ kernel) * counts).sum(1) - squares @ np.diag(kernel)
    with np.errstate(invalid="ignore", divide="ignore"):
        return whole / pairs


def _checked(first: Features, second: Features) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    a, b = np.asarray(first, np.float64), np.asarray(second, np.float64)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[1]:
        raise ValueError(f"features of different widths: {a.shape} and {b.shape}")
    if min(len(a), len(b)) < 2:
        raise ValueError("a distance needs two pictures or more on each side")
    return a, b
