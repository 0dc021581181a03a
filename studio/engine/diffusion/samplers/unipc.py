"""UniPC of second order with B2 (Zhao et al. 2023): each step is corrected by what the next one sees."""

from __future__ import annotations

import math

import numpy as np

from studio.engine.diffusion.samplers.dpm_multistep import log_ratio
from studio.engine.diffusion.samplers.sampler import Array, Walk

ORDER = 2


def sample_unipc(x: Array, walk: Walk) -> Array:
    """As UniPCMultistepScheduler (bh2, order 2, final sigma zero)."""
    levels, count = walk.levels, len(walk.levels)
    ratios = [
        log_ratio(float(s), float(n)) for s, n in zip(levels.signal, levels.noise, strict=True)
    ]
    clean: list[Array] = []  # the newest estimates, oldest first
    corrected = x
    order = 0
    for index in range(count):
        found = walk.denoise(x, index)
        if index > 0:
            x = _corrected(corrected, found, clean, walk, ratios, index=index, order=order)
        clean = [*clean[1 - ORDER :], found]
        order = min(ORDER, count - index, index + 1)
        corrected = x
        x = _predicted(x, clean, walk, ratios, index=index, order=order)
        walk.on_step(index + 1, count)
    return x


def _predicted(
    x: Array, clean: list[Array], walk: Walk, ratios: list[float], *, index: int, order: int
) -> Array:
    levels = walk.levels
    noise, next_noise = float(levels.noise[index]), float(levels.next_noise[index])
    next_signal = float(levels.next_signal[index])
    h = log_ratio(next_signal, next_noise) - ratios[index]
    phi = next_signal * math.expm1(-h)
    base = (next_noise / noise) * x - phi * clean[-1]
    if order < ORDER:
        return base.astype(np.float32)
    r = (ratios[index - 1] - ratios[index]) / h
    ahead = base - phi * 0.5 * (clean[-2] - clean[-1]) / r
    return ahead.astype(np.float32)


def _corrected(
    x: Array,
    found: Array,
    clean: list[Array],
    walk: Walk,
    ratios: list[float],
    *,
    index: int,
    order: int,
) -> Array:
    """The step that led to `index`, taken again with the estimate found there."""
    levels = walk.levels
    noise, before = float(levels.noise[index]), float(levels.noise[index - 1])
    signal = float(levels.signal[index])
    h = ratios[index] - ratios[index - 1]
    phi = math.expm1(-h)
    factor = signal * phi
    base = (noise / before) * x - factor * clean[-1]
    if order < ORDER:
        return (base - factor * 0.5 * (found - clean[-1])).astype(np.float32)
    r = (ratios[index - 2] - ratios[index - 1]) / h
    phi_2 = phi / -h - 1
    phi_3 = phi_2 / -h - 0.5
    # Weights of both differences: the second-order conditions, solved (eq. 12 of the paper).
    weights = np.linalg.solve(
        np.array([[1.0, 1.0], [r, 1.0]]), np.array([phi_2 / phi, 2 * phi_3 / phi])
    )
    older = float(weights[0]) * (clean[-2] - clean[-1]) / r
    corrected = base - factor * (older + float(weights[1]) * (found - clean[-1]))
    return corrected.astype(np.float32)
