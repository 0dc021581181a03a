"""Every sampler against numbers that diffusers' scheduler of the same name gave (tests/data/samplers)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.diffusion.noise_training import NoiseTraining, clean_of
from studio.engine.diffusion.samplers.choose import choose_sampler
from studio.engine.diffusion.samplers.sampler import Walk
from studio.errors import ModelError

REFERENCE = Path(__file__).parents[3] / "data" / "samplers" / "samplers.npz"
TOKENS = 600  # of the pictures with dynamic shifting
V, FLOW = {"prediction_type": "v_prediction"}, {"prediction_type": "flow_prediction"}
LTX = {
    "base_shift": 0.95, "max_shift": 2.05, "shift_terminal": 0.1,
    "base_image_seq_len": 1024, "max_image_seq_len": 4096,
}  # fmt: skip
CASES: dict[str, tuple[dict[str, Any], int]] = {
    "ddim/epsilon": ({"steps_offset": 1}, 7),
    "ddim/linear": ({"beta_schedule": "linear", "steps_offset": 1, "set_alpha_to_one": True}, 10),
    "ddim/v trailing": (V | {"timestep_spacing": "trailing", "rescale_betas_zero_snr": True}, 6),
    "ddim/sample linspace": (
        {"prediction_type": "sample", "timestep_spacing": "linspace", "set_alpha_to_one": True}, 5,
    ),
    "euler/epsilon leading": ({"steps_offset": 1}, 8),
    "euler/v linspace": (V | {"timestep_spacing": "linspace"}, 6),
    "euler/turbo": ({"timestep_spacing": "trailing"}, 1),
    "euler_ancestral/epsilon": ({"timestep_spacing": "trailing"}, 6),
    "dpmpp_2m/epsilon": ({"timestep_spacing": "linspace"}, 9),
    "dpmpp_2m/v leading": (V | {"steps_offset": 1}, 18),
    "dpmpp_2m/karras": ({"timestep_spacing": "linspace", "use_karras_sigmas": True}, 12),
    "unipc/epsilon": ({"timestep_spacing": "linspace"}, 8),
    "unipc/flow": (FLOW | {"shift": 3.0}, 8),
    "lcm/epsilon": ({}, 4),
    "euler/flow": (FLOW | {"shift": 3.0}, 8),
    "euler/flow dynamic": (FLOW | {"use_dynamic_shifting": True}, 6),
    "euler/flow terminal": (FLOW | LTX | {"use_dynamic_shifting": True}, 6),
}  # fmt: skip


def network(x: NDArray[Any], target: NDArray[Any], t: float) -> NDArray[Any]:
    """As in make_samplers.py."""
    return (np.tanh(0.6 * x + 0.3 * target) + 0.0002 * t).astype(np.float32)


@pytest.mark.parametrize("name", CASES)
def test_a_run_ends_where_diffusers_ends(name: str) -> None:
    options, steps = CASES[name]
    training = NoiseTraining.from_options(options)
    sampler, levels = choose_sampler(name.split("/", maxsplit=1)[0], training, steps, tokens=TOKENS)
    with np.load(REFERENCE) as numbers:
        start, target, end, timesteps, noise = (
            numbers[f"{name}|{part}"] for part in ("start", "target", "end", "timesteps", "noise")
        )
    assert levels.timesteps == pytest.approx(timesteps, abs=2e-3)
    drawn: Iterator[NDArray[np.float32]] = iter(noise)

    def denoise(x: NDArray[np.float32], index: int) -> NDArray[np.float32]:
        output = network(x, target, float(levels.timesteps[index]))
        signal, share = float(levels.signal[index]), float(levels.noise[index])
        return clean_of(training.prediction_type, x, output, signal=signal, noise=share)

    walk = Walk(
        denoise=denoise, levels=levels, draw=lambda _shape: next(drawn), on_step=lambda _d, _n: None
    )
    found = sampler(np.float32(levels.initial) * start, walk)
    scale = max(1.0, float(np.abs(end).max()))  # "sample" of a linear target may leave [-1, 1]
    assert np.abs(found - end).max() / scale < 1e-5


def test_image_to_image_takes_the_last_part_of_the_levels() -> None:
    _, levels = choose_sampler("ddim", NoiseTraining(), 20)
    part = levels.last_part(0.6)
    assert len(part) == 12 and part.timesteps.tolist() == levels.timesteps[8:].tolist()
    assert len(levels.last_part(0.001)) == 1 and len(levels.last_part(1.0)) == 20


@pytest.mark.parametrize(
    "options",
    [
        {"prediction_type": "magic"},
        {"beta_schedule": "cosy"},
        {"timestep_spacing": 3},
        {"num_train_timesteps": 10**9},
        {"beta_start": "0.1"},
    ],
    ids=str,
)
def test_an_unknown_schedule_is_refused_with_a_sentence(options: dict[str, Any]) -> None:
    with pytest.raises(ModelError, match="does not know"):
        NoiseTraining.from_options(options).alphas_cumprod()


def test_a_sampler_that_does_not_fit_the_model_is_refused() -> None:
    with pytest.raises(ModelError, match="no sampler named 'lcm'"):
        choose_sampler("lcm", NoiseTraining(prediction_type="flow_prediction"), 4)
    with pytest.raises(ModelError, match="no sampler named"):
        choose_sampler("dpm", NoiseTraining(), 4)
