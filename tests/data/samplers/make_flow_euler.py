"""Writes flow_euler.npz; see README.md beside it."""

from pathlib import Path

import numpy as np
import torch
from diffusers import FlowMatchEulerDiscreteScheduler

CASES = ((1.0, 6), (2.5, 12), (3.0, 20))  # (shift, steps)


def main() -> None:
    rng = np.random.default_rng(3)
    noise = rng.standard_normal((2, 3, 8)).astype(np.float32)
    target = rng.standard_normal((2, 3, 8)).astype(np.float32)
    found: dict[str, np.ndarray] = {}
    for shift, steps in CASES:
        scheduler = FlowMatchEulerDiscreteScheduler(num_train_timesteps=1000, shift=shift)
        scheduler.set_timesteps(sigmas=list(1 - np.arange(steps) / steps))
        x = torch.from_numpy(noise)
        for index, timestep in enumerate(scheduler.timesteps):
            clean = torch.tanh(0.4 * x + 0.3 * torch.from_numpy(target))
            velocity = (x - clean) / float(scheduler.sigmas[index])
            x = scheduler.step(velocity, timestep, x).prev_sample
        found[f"shift{shift}_steps{steps}"] = x.numpy()
        found[f"sigmas_shift{shift}_steps{steps}"] = scheduler.sigmas.numpy()
    file = Path(__file__).with_name("flow_euler.npz")
    np.savez_compressed(file, noise=noise, target=target, **found)


if __name__ == "__main__":
    main()
