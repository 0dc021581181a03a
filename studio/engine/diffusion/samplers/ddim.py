"""DDIM without added noise (Song et al. 2021): straight to the next level along the noise just found.

With Euler's levels it is Euler's method in sigma (Karras et al. 2022), with those of rectified flow it
is Euler's method in time: the same step in other coordinates.
"""

from __future__ import annotations

from studio.engine.diffusion.samplers.sampler import Array, Walk, mixed, noise_of


def sample_ddim(x: Array, walk: Walk) -> Array:
    """From noise (or a noised picture) to the last level."""
    levels, count = walk.levels, len(walk.levels)
    for index in range(count):
        clean = walk.denoise(x, index)
        signal, noise = float(levels.signal[index]), float(levels.noise[index])
        n = noise_of(x, clean, signal=signal, noise=noise)
        x = mixed(
            clean, n, signal=float(levels.next_signal[index]), noise=float(levels.next_noise[index])
        )
        walk.on_step(index + 1, count)
    return x
