"""The noise that everything starts from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def initial_noise(seed: int, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Standard normal noise, the same for the same seed and shape on every machine.

    Args:
        seed: 0 to 2**32 - 1.
        shape: Of the result.
    """
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)
