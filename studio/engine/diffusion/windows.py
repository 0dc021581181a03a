"""Long clips in overlapping windows: every frame's prediction is the mean of the windows that see it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def window_starts(count: int, size: int, overlap: int) -> tuple[int, ...]:
    """Where windows of `size` frames begin so that they cover `count` and share at least `overlap`."""
    if count <= size:
        return (0,)
    windows = -(-(count - overlap) // (size - overlap))
    return tuple(round(index * (count - size) / (windows - 1)) for index in range(windows))


def predict_in_windows(
    predict: Callable[[Array, int], Array], x: Array, *, size: int, overlap: int
) -> Array:
    """A prediction for more frames than the model can see at once.

    Since every step mixes the windows (MultiDiffusion, Bar-Tal et al. 2023, along time), neighbours
    agree and colours do not drift from window to window, as they would if each began at the last
    frame of the one before.

    Args:
        predict: (frames of a window, number of its first frame) -> prediction of that shape.
        x: (frames, ...).
        size: Frames that the model sees at once.
        overlap: Frames that neighbours share at least.
    """
    count = len(x)
    if count <= size:
        return predict(x, 0)
    total = np.zeros_like(x)
    weight = np.zeros((count, *([1] * (x.ndim - 1))), np.float32)
    ramp = np.minimum(np.arange(1, size + 1), np.arange(size, 0, -1)).astype(np.float32)
    ramp = np.minimum(ramp, overlap + 1).reshape(-1, *([1] * (x.ndim - 1)))
    for first in window_starts(count, size, overlap):
        part = slice(first, first + size)
        total[part] += ramp * predict(x[part], first)
        weight[part] += ramp
    return total / weight
