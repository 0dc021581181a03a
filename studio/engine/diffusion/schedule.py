"""Schedules: at which noise levels a sampler stops on its way from noise to picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def flow_times(steps: int, *, shift: float = 1.0) -> NDArray[np.float64]:
    """Times of rectified flow from 1 (noise) to 0 (data), moved towards noise by `shift`.

    t' = shift * t / (1 + (shift - 1) * t), Esser et al. (2024), "Scaling Rectified Flow
    Transformers", eq. 23; diffusers names it `FlowMatchEulerDiscreteScheduler(shift=...)`.

    Args:
        steps: Denoising steps, at least 1.
        shift: Above 1 spends more steps on the noisy half, where the composition is decided.

    Returns:
        (steps + 1,) falling from 1 to 0.
    """
    t = 1 - np.arange(steps + 1) / steps
    return shift * t / (1 + (shift - 1) * t)
