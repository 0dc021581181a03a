"""How a model was trained to see noise: read from its package, checked, in diffusers' own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import ModelError

Array = NDArray[np.float64]
PREDICTIONS = ("epsilon", "v_prediction", "sample", "flow_prediction")
SPACINGS = ("leading", "trailing", "linspace")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoiseTraining:
    """The noise that a denoiser knows, and what it answers with. Names are those of diffusers' configs.

    Attributes:
        prediction_type: What the network predicts: one of `PREDICTIONS`; "flow_prediction" means
            rectified flow, the others a variance-preserving process.
        num_train_timesteps: Levels of noise in training.
        beta_start, beta_end, beta_schedule: The variance-preserving process.
        rescale_betas_zero_snr: Whether the last level is noise alone (Lin et al. 2023).
        timestep_spacing: Which levels a run of few steps stops at: one of `SPACINGS`.
        steps_offset: Added to the levels of "leading".
        set_alpha_to_one: Whether DDIM's last step ends without noise.
        use_karras_sigmas: Levels as in Karras et al. (2022) for DPM-Solver++.
        original_inference_steps: Of the teacher of a consistency model.
        shift: Of rectified flow.
        use_dynamic_shifting, base_shift, max_shift, base_image_seq_len, max_image_seq_len: A shift
            that grows with the picture's size.
        shift_terminal: Noise left at the last step of a stretched schedule; 0 for none.
    """

    prediction_type: str = "epsilon"
    num_train_timesteps: int = 1000
    beta_start: float = 0.00085
    beta_end: float = 0.012
    beta_schedule: str = "scaled_linear"
    rescale_betas_zero_snr: bool = False
    timestep_spacing: str = "leading"
    steps_offset: int = 0
    set_alpha_to_one: bool = False
    use_karras_sigmas: bool = False
    original_inference_steps: int = 50
    shift: float = 1.0
    use_dynamic_shifting: bool = False
    base_shift: float = 0.5
    max_shift: float = 1.15
    base_image_seq_len: int = 256
    max_image_seq_len: int = 4096
    shift_terminal: float = 0.0

    @property
    def is_flow(self) -> bool:
        """Whether noise is mixed in along straight lines."""
        return self.prediction_type == "flow_prediction"

    def alphas_cumprod(self) -> Array:
        """The clean picture's part of the variance at each level, (num_train_timesteps,), falling.

        Raises:
            ModelError: The schedule of betas is not known.
        """
        steps = self.num_train_timesteps
        if self.beta_schedule == "linear":
            betas = np.linspace(self.beta_start, self.beta_end, steps, dtype=np.float32)
        elif self.beta_schedule == "scaled_linear":
            root = np.linspace(self.beta_start**0.5, self.beta_end**0.5, steps, dtype=np.float32)
            betas = root**2
        elif self.beta_schedule == "squaredcos_cap_v2":
            at = np.cos((np.arange(steps + 1) / steps + 0.008) / 1.008 * np.pi / 2) ** 2
            betas = np.minimum(1 - at[1:] / at[:-1], 0.999)
        else:
            raise _unknown(f"beta schedule {self.beta_schedule!r}")
        alphas = np.cumprod(1.0 - betas.astype(np.float64)).astype(np.float64)
        if not self.rescale_betas_zero_snr:
            return alphas
        root = np.sqrt(alphas)
        return ((root - root[-1]) * root[0] / (root[0] - root[-1])) ** 2

    @staticmethod
    def from_options(options: Mapping[str, Any]) -> NoiseTraining:
        """What a package's "scheduler" says; what is not there has diffusers' usual value.

        Raises:
            ModelError: A value is of the wrong kind or unknown.
        """
        values: dict[str, Any] = {}
        for field in fields(NoiseTraining):
            value = options.get(field.name)
            if value is None:
                continue
            kind = type(field.default)
            if kind is float and isinstance(value, int) and not isinstance(value, bool):
                value = float(value)
            if type(value) is not kind:
                raise _unknown(f"{field.name} {value!r}")
            values[field.name] = value
        training = NoiseTraining(**values)
        if training.prediction_type not in PREDICTIONS:
            raise _unknown(f"prediction type {training.prediction_type!r}")
        if training.timestep_spacing not in SPACINGS:
            raise _unknown(f"timestep spacing {training.timestep_spacing!r}")
        if not 2 <= training.num_train_timesteps <= 10_000:
            raise _unknown(f"number of training steps {training.num_train_timesteps}")
        return training


def clean_of(
    prediction_type: str,
    x: NDArray[np.float32],
    output: NDArray[np.float32],
    *,
    signal: float,
    noise: float,
) -> NDArray[np.float32]:
    """The network's estimate of the clean data, from its output at x = signal * clean + noise * n.

    Args:
        prediction_type: One of `PREDICTIONS`.
        x: What the network saw.
        output: What it answered.
        signal: Factor of the clean data in x.
        noise: Factor of the noise in x.
    """
    match prediction_type:
        case "epsilon":
            return ((x - noise * output) / signal).astype(np.float32)
        case "v_prediction":
            return (signal * x - noise * output).astype(np.float32)
        case "flow_prediction":
            return (x - noise * output).astype(np.float32)
        case _:
            return output


def _unknown(what: str) -> ModelError:
    return ModelError(
        f"The model's noise schedule has a {what}, which this version does not know.",
        "Convert the model again with this version, or choose another with --model.",
    )
