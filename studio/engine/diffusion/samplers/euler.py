"""Euler steps along the straight paths of rectified flow (Liu et al. 2022)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Denoise = Callable[[Array, float], Array]
"""(noisy x, time in [0, 1]) -> estimate of the clean x, same shape."""


def sample_euler_flow(
    denoise: Denoise,
    x: Array,
    times: NDArray[np.float64],
    *,
    on_step: Callable[[int, int], None],
) -> Array:
    """From noise at `times[0]` to data at `times[-1]`.

    On the path x_t = (1 - t) x_0 + t n the velocity is (x_t - x_0) / t; one Euler step to s adds
    (s - t) times that. Equal to diffusers' FlowMatchEulerDiscreteScheduler given the same velocity.

    Args:
        denoise: Estimates the clean x_0 from x_t and t.
        x: Noise.
        times: Falling, from 1 to 0; see `schedule.flow_times`.
        on_step: Called after each step with (steps done, steps in all); may raise to leave.

    Returns:
        The last estimate of x_0, which is where the last step ends when times end at 0.
    """
    clean = x
    steps = len(times) - 1
    for index in range(steps):
        t, s = float(times[index]), float(times[index + 1])
        clean = denoise(x, t)
        x = (x + (s - t) * (x - clean) / t).astype(np.float32)
        on_step(index + 1, steps)
    return x if times[-1] > 0 else clean
