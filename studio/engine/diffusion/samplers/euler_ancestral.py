"""Ancestral Euler steps: down past the next level, then back up to it with fresh noise."""

from __future__ import annotations

import math

import numpy as np

from studio.engine.diffusion.samplers.sampler import Array, Walk


def sample_euler_ancestral(x: Array, walk: Walk) -> Array:
    """As EulerAncestralDiscreteScheduler (k-diffusion's sample_euler_ancestral with eta 1)."""
    levels, count = walk.levels, len(walk.levels)
    for index in range(count):
        clean = walk.denoise(x, index)
        signal = float(levels.signal[index])
        sigma = float(levels.noise[index]) / signal
        after = float(levels.next_noise[index] / levels.next_signal[index])
        up = math.sqrt(max(0.0, after**2 * (sigma**2 - after**2) / sigma**2))
        down = math.sqrt(max(0.0, after**2 - up**2))
        wide = x / signal  # in sigma's coordinates: clean + sigma * n
        slope = (wide - clean) / sigma
        wide = wide + (down - sigma) * slope
        # Drawn at every step, as diffusers does, though the last one multiplies it by nothing.
        wide = wide + up * walk.draw(x.shape)
        x = (wide * float(levels.next_signal[index])).astype(np.float32)
        walk.on_step(index + 1, count)
    return x
