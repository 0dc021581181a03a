"""Distances between two sets of features: Fréchet (as in FID) and kernel (as in KID)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Features = NDArray[np.float32]  # (pictures, width)


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
    width = a.shape[1]
    within_a, within_b, between = ((x @ y.T / width + 1) ** 3 for x, y in ((a, a), (b, b), (a, b)))
    m, n = len(a), len(b)
    own_a = (within_a.sum() - np.trace(within_a)) / (m * (m - 1))
    own_b = (within_b.sum() - np.trace(within_b)) / (n * (n - 1))
    return float(own_a + own_b - 2 * between.mean())


def _checked(first: Features, second: Features) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    a, b = np.asarray(first, np.float64), np.asarray(second, np.float64)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[1]:
        raise ValueError(f"features of different widths: {a.shape} and {b.shape}")
    if min(len(a), len(b)) < 2:
        raise ValueError("a distance needs two pictures or more on each side")
    return a, b
