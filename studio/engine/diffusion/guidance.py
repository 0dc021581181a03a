"""Classifier-free guidance (Ho & Salimans 2022)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]


def guided(conditional: Array, unconditional: Array, scale: Array | float) -> Array:
    """The prediction pushed away from what the model says without words.

    Args:
        conditional: Prediction under the prompt.
        unconditional: Prediction under no (or the negative) prompt, same shape.
        scale: 1 leaves the conditional prediction as it is; an array sets it element by element.
    """
    weights: Array = np.asarray(scale, np.float32)
    return (unconditional + weights * (conditional - unconditional)).astype(np.float32)
