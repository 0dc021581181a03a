"""Writes samplers.npz; see README.md beside it."""

from pathlib import Path

import numpy as np
import torch
from diffusers import (
    DDIMScheduler,
    DPMSolverMultistepScheduler,
    EulerAncestralDiscreteScheduler,
    EulerDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    LCMScheduler,
    UniPCMultistepScheduler,
)

SD = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
MOTION = SD | {"beta_schedule": "linear", "clip_sample": False}
FLOW = {"prediction_type": "flow_prediction", "use_flow_sigmas": True}
DYNAMIC = {"use_dynamic_shifting": True, "base_shift": 0.5, "max_shift": 1.15}
LTX = {
    "use_dynamic_shifting": True, "base_shift": 0.95, "max_shift": 2.05, "shift_terminal": 0.1,
    "base_image_seq_len": 1024, "max_image_seq_len": 4096,
}  # fmt: skip
TOKENS = 600
# ruff: noqa: E501 - a table
# name -> (class, its configuration, steps)
CASES = {
    "ddim/epsilon": (DDIMScheduler, SD | {"clip_sample": False, "set_alpha_to_one": False, "steps_offset": 1}, 7),
    "ddim/linear": (DDIMScheduler, MOTION | {"steps_offset": 1}, 10),
    "ddim/v trailing": (DDIMScheduler, SD | {"clip_sample": False, "prediction_type": "v_prediction", "timestep_spacing": "trailing", "rescale_betas_zero_snr": True, "set_alpha_to_one": False}, 6),
    "ddim/sample linspace": (DDIMScheduler, SD | {"clip_sample": False, "prediction_type": "sample", "timestep_spacing": "linspace"}, 5),
    "euler/epsilon leading": (EulerDiscreteScheduler, SD | {"timestep_spacing": "leading", "steps_offset": 1}, 8),
    "euler/v linspace": (EulerDiscreteScheduler, SD | {"prediction_type": "v_prediction", "timestep_spacing": "linspace"}, 6),
    "euler/turbo": (EulerDiscreteScheduler, SD | {"timestep_spacing": "trailing"}, 1),
    "euler_ancestral/epsilon": (EulerAncestralDiscreteScheduler, SD | {"timestep_spacing": "trailing"}, 6),
    "dpmpp_2m/epsilon": (DPMSolverMultistepScheduler, SD | {"timestep_spacing": "linspace"}, 9),
    "dpmpp_2m/v leading": (DPMSolverMultistepScheduler, SD | {"prediction_type": "v_prediction", "timestep_spacing": "leading", "steps_offset": 1}, 18),
    "dpmpp_2m/karras": (DPMSolverMultistepScheduler, SD | {"use_karras_sigmas": True}, 12),
    "unipc/epsilon": (UniPCMultistepScheduler, SD | {"timestep_spacing": "linspace", "final_sigmas_type": "zero"}, 8),
    "unipc/flow": (UniPCMultistepScheduler, FLOW | {"flow_shift": 3.0}, 8),
    "lcm/epsilon": (LCMScheduler, SD | {"original_inference_steps": 50}, 4),
    "euler/flow": (FlowMatchEulerDiscreteScheduler, {"shift": 3.0}, 8),
    "euler/flow dynamic": (FlowMatchEulerDiscreteScheduler, DYNAMIC, 6),
    "euler/flow terminal": (FlowMatchEulerDiscreteScheduler, LTX, 6),
}  # fmt: skip


def network(x: torch.Tensor, target: torch.Tensor, t: float) -> torch.Tensor:
    """Something smooth that depends on everything that a network sees."""
    return torch.tanh(0.6 * x + 0.3 * target) + 0.0002 * t


def timesteps_set(scheduler: object, kind: str, steps: int, config: dict) -> None:
    if "dynamic" in kind or "terminal" in kind:
        low, high = config.get("base_image_seq_len", 256), config.get("max_image_seq_len", 4096)
        slope = (config["max_shift"] - config["base_shift"]) / (high - low)
        mu = config["base_shift"] + (TOKENS - low) * slope
        scheduler.set_timesteps(sigmas=np.linspace(1.0, 1 / steps, steps), mu=mu)
    else:
        scheduler.set_timesteps(steps)


def run(name: str) -> dict[str, np.ndarray]:
    kind, config, steps = CASES[name]
    scheduler = kind(num_train_timesteps=1000, **config)
    timesteps_set(scheduler, name, steps, config)
    rng = np.random.default_rng(5)
    start = torch.from_numpy(rng.standard_normal((1, 2, 3, 4)).astype(np.float32))
    target = torch.from_numpy(rng.standard_normal((1, 2, 3, 4)).astype(np.float32))
    x = start * float(getattr(scheduler, "init_noise_sigma", 1.0))
    seed = torch.Generator().manual_seed(9)  # of ancestral and LCM noise, stored below
    extra = (
        {}
        if kind in (DDIMScheduler, DPMSolverMultistepScheduler, UniPCMultistepScheduler)
        else {"generator": seed}
    )
    for t in scheduler.timesteps:
        seen = scheduler.scale_model_input(x, t) if hasattr(scheduler, "scale_model_input") else x
        x = scheduler.step(network(seen, target, float(t)), t, x, **extra).prev_sample
    drawn = torch.Generator().manual_seed(9)
    noise = [torch.randn(start.shape, generator=drawn).numpy() for _ in range(steps)]
    return {
        f"{name}|start": start.numpy(),
        f"{name}|target": target.numpy(),
        f"{name}|end": x.numpy(),
        f"{name}|timesteps": scheduler.timesteps.numpy(),
        f"{name}|noise": np.stack(noise),
    }


def main() -> None:
    found: dict[str, np.ndarray] = {}
    for name in CASES:
        found |= run(name)
    np.savez_compressed(Path(__file__).with_name("samplers.npz"), **found)


if __name__ == "__main__":
    main()
