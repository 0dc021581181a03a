"""DPM-Solver++ of second order, multistep (Lu et al. 2022, "2M")."""

from __future__ import annotations

import math

import numpy as np

from studio.engine.diffusion.samplers.sampler import Array, Walk


def sample_dpm_multistep(x: Array, walk: Walk) -> Array:
    """As DPMSolverMultistepScheduler (dpmsolver++, midpoint, order 2, final sigma zero)."""
    levels, count = walk.levels, len(walk.levels)
    before: tuple[Array, float] | None = None  # clean estimate and log-SNR of the step before
    for index in range(count):
        clean = walk.denoise(x, index)
        signal, noise = float(levels.signal[index]), float(levels.noise[index])
        next_signal, next_noise = float(levels.next_signal[index]), float(levels.next_noise[index])
        here = log_ratio(signal, noise)
        ahead = log_ratio(next_signal, next_noise)
        h = ahead - here
        factor = next_signal * math.expm1(-h)
        ahead_x = (next_noise / noise) * x - factor * clean
        is_last = index + 1 == count  # it ends at no noise, where only the first order is finite
        if before is not None and not is_last:
            r = (here - before[1]) / h
            ahead_x = ahead_x - 0.5 * factor * (clean - before[0]) / r
        x = ahead_x.astype(np.float32)
        before = (clean, here)
        walk.on_step(index + 1, count)
    return x


def log_ratio(signal: float, noise: float) -> float:
    """Half the logarithm of the signal-to-noise ratio, infinite where one of them is nothing."""
    if noise <= 0:
        return math.inf
    return math.log(signal / noise) if signal > 0 else -math.inf
