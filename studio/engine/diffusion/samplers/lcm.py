"""Latent consistency sampling (Luo et al. 2023): to the clean picture at once, then noise again."""

from __future__ import annotations

from studio.engine.diffusion.samplers.sampler import Array, Walk, mixed

SIGMA_DATA, TIME_SCALE = 0.5, 10.0


def sample_lcm(x: Array, walk: Walk) -> Array:
    """As LCMScheduler."""
    levels, count = walk.levels, len(walk.levels)
    for index in range(count):
        clean = walk.denoise(x, index)
        t = float(levels.timesteps[index]) * TIME_SCALE
        keep = SIGMA_DATA**2 / (t**2 + SIGMA_DATA**2)
        take = t / (t**2 + SIGMA_DATA**2) ** 0.5
        clean = take * clean + keep * x
        x = clean
        if index + 1 < count:
            x = mixed(
                clean,
                walk.draw(x.shape),
                signal=float(levels.next_signal[index]),
                noise=float(levels.next_noise[index]),
            )
        walk.on_step(index + 1, count)
    return x
