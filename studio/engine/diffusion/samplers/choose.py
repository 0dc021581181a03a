"""Samplers by name, each with the levels that it stops at."""

from __future__ import annotations

import difflib

from studio.engine.diffusion.noise_levels import (
    Levels,
    ddim_levels,
    euler_levels,
    flow_levels,
    flow_solver_levels,
    lcm_levels,
    solver_levels,
)
from studio.engine.diffusion.noise_training import NoiseTraining
from studio.engine.diffusion.samplers.ddim import sample_ddim
from studio.engine.diffusion.samplers.dpm_multistep import sample_dpm_multistep
from studio.engine.diffusion.samplers.euler_ancestral import sample_euler_ancestral
from studio.engine.diffusion.samplers.lcm import sample_lcm
from studio.engine.diffusion.samplers.sampler import Sampler
from studio.engine.diffusion.samplers.unipc import sample_unipc
from studio.errors import ModelError

_SAMPLERS: dict[str, Sampler] = {
    "ddim": sample_ddim,
    "euler": sample_ddim,
    "euler_ancestral": sample_euler_ancestral,
    "dpmpp_2m": sample_dpm_multistep,
    "unipc": sample_unipc,
    "lcm": sample_lcm,
}
SAMPLER_NAMES = tuple(_SAMPLERS)
_LEVELS = {
    "ddim": ddim_levels,
    "euler": euler_levels,
    "euler_ancestral": euler_levels,
    "dpmpp_2m": solver_levels,
    "unipc": solver_levels,
    "lcm": lcm_levels,
}
FLOW_SAMPLERS = ("euler", "unipc")


def choose_sampler(
    name: str, training: NoiseTraining, steps: int, *, tokens: int = 0
) -> tuple[Sampler, Levels]:
    """A sampler and its levels.

    Args:
        name: One of `SAMPLER_NAMES`; models of rectified flow know `FLOW_SAMPLERS`.
        training: Of the model.
        steps: Denoising steps, at least 1.
        tokens: See `flow_levels`.

    Raises:
        ModelError: The name is unknown, or the sampler does not fit the model.
    """
    known = FLOW_SAMPLERS if training.is_flow else SAMPLER_NAMES
    if name not in known:
        close = difflib.get_close_matches(name, known, n=1)
        hint = f"Did you mean {close[0]}? " if close else ""
        raise ModelError(
            f"The model has no sampler named {name[:40]!r}.", f"{hint}Known: {', '.join(known)}."
        )
    if not training.is_flow:
        return _SAMPLERS[name], _LEVELS[name](training, steps)
    if name == "unipc":
        return _SAMPLERS[name], flow_solver_levels(training, steps)
    return _SAMPLERS[name], flow_levels(training, steps, tokens=tokens)
