"""The noise that everything starts from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

SHARED_SEED = 20_260_221
"""Of the part of the noise that scenes share; any fixed one would do."""
Draw = Callable[[tuple[int, ...]], NDArray[np.float32]]
"""The next noise of a shape: standard normal."""


def initial_noise(seed: int, shape: tuple[int, ...], *, shared: float = 0.0) -> NDArray[np.float32]:
    """Standard normal noise, the same for the same seed and shape on every machine.

    Args:
        seed: 0 to 2**32 - 1.
        shape: Of the result.
        shared: See `noise_of`.
    """
    return noise_of(seed, shared=shared)(shape)


def noise_of(seed: int, *, shared: float = 0.0) -> Draw:
    """Draws one noise after the other, a part of it the same whatever the seed is.

    The mixed noise of Ge et al. 2023 ("Preserve Your Own Correlation"): the roots of the two parts weigh
    them, so that their sum is standard normal, and two seeds' noises correlate by `shared`.

    Args:
        seed: 0 to 2**32 - 1.
        shared: Part of the variance that all seeds share, 0 to 1.
    """
    own = np.random.default_rng(seed).standard_normal
    if shared == 0:
        return lambda shape: own(shape).astype(np.float32)
    common = np.random.default_rng(SHARED_SEED).standard_normal
    parts = np.sqrt(1 - shared), np.sqrt(shared)
    return lambda shape: (parts[0] * own(shape) + parts[1] * common(shape)).astype(np.float32)
