"""What samplers share: the types they are written in, and their choice by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.noise_levels import Levels

Array = NDArray[np.float32]
Denoise = Callable[[Array, int], Array]
"""(noisy x, number of the step) -> estimate of the clean x, same shape."""
DrawNoise = Callable[[tuple[int, ...]], Array]
"""Shape -> fresh standard normal noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """What a sampler walks along.

    Attributes:
        denoise: The model.
        levels: Where it stops.
        draw: Fresh noise, for those samplers that add some.
        on_step: Called after each step with (steps done, steps in all); may raise to leave.
    """

    denoise: Denoise
    levels: Levels
    draw: DrawNoise
    on_step: Callable[[int, int], None]


Sampler = Callable[[Array, Walk], Array]
"""(x at the first level, walk) -> clean x."""


def noise_of(x: Array, clean: Array, *, signal: float, noise: float) -> Array:
    """The noise in x = signal * clean + noise * n."""
    return ((x - signal * clean) / noise).astype(np.float32)


def mixed(clean: Array, n: Array, *, signal: float, noise: float) -> Array:
    """signal * clean + noise * n."""
    return (signal * clean + noise * n).astype(np.float32)
