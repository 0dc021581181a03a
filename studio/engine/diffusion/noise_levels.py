"""Noise levels: where a sampler stops on its way, as diffusers' schedulers of the same name place them.

At a level, x = signal * clean + noise * n. Both kinds of models fit: variance-preserving ones with
signal**2 + noise**2 = 1, rectified flow with signal + noise = 1. Euler's usual coordinates (sigma =
noise / signal, Karras et al. 2022) are the same points at another scale.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from studio.engine.diffusion.noise_training import NoiseTraining

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Levels:
    """The levels of one run of n steps.

    Attributes:
        timesteps: (n,) what the network is told.
        signal, noise: (n,) factors before each step.
        next_signal, next_noise: (n,) factors after each step.
        initial: Factor of the unit noise that a run from nothing starts with.
    """

    timesteps: Array
    signal: Array
    noise: Array
    next_signal: Array
    next_noise: Array
    initial: float = 1.0

    def __len__(self) -> int:
        return len(self.timesteps)

    def last_part(self, strength: float) -> Levels:
        """The levels of image-to-image: the last `strength` of them, at least one (diffusers' rule)."""
        count = max(1, min(int(len(self) * strength), len(self)))
        first = len(self) - count
        return replace(
            self,
            timesteps=self.timesteps[first:],
            signal=self.signal[first:],
            noise=self.noise[first:],
            next_signal=self.next_signal[first:],
            next_noise=self.next_noise[first:],
        )


def ddim_levels(training: NoiseTraining, steps: int) -> Levels:
    """As DDIMScheduler: each step ends num_train_timesteps // steps below where it begins."""
    total = training.num_train_timesteps
    if training.timestep_spacing == "linspace":
        times = np.linspace(0, total - 1, steps).round()[::-1]
    elif training.timestep_spacing == "leading":
        times = (np.arange(steps) * (total // steps)).round()[::-1] + training.steps_offset
    else:
        times = np.round(np.arange(total, 0, -total / steps)) - 1
    alphas = training.alphas_cumprod()
    after = times - total // steps
    final = 1.0 if training.set_alpha_to_one else alphas[0]
    ends = np.where(after >= 0, alphas[np.maximum(after, 0).astype(int)], final)
    begins = alphas[times.astype(int)]
    return Levels(
        timesteps=times,
        signal=np.sqrt(begins),
        noise=np.sqrt(1 - begins),
        next_signal=np.sqrt(ends),
        next_noise=np.sqrt(1 - ends),
    )


def euler_levels(training: NoiseTraining, steps: int) -> Levels:
    """As EulerDiscreteScheduler and EulerAncestralDiscreteScheduler: the last step ends without noise."""
    total = training.num_train_timesteps
    if training.timestep_spacing == "linspace":
        times = np.linspace(0, total - 1, steps)[::-1]
    elif training.timestep_spacing == "leading":
        times = (np.arange(steps) * (total // steps)).round()[::-1] + training.steps_offset
    else:
        times = np.round(np.arange(total, 0, -total / steps)) - 1
    known = _sigmas(training)
    levels = _from_sigmas(times, np.interp(times, np.arange(total), known))
    # diffusers starts "leading" at sqrt(sigma**2 + 1), which is unit variance here.
    initial = 1.0 if training.timestep_spacing == "leading" else float(levels.noise[0])
    return replace(levels, initial=initial)


def solver_levels(training: NoiseTraining, steps: int) -> Levels:
    """As DPMSolverMultistepScheduler and UniPCMultistepScheduler: one level is left out at the end."""
    total = training.num_train_timesteps
    if training.timestep_spacing == "linspace":
        times = np.linspace(0, total - 1, steps + 1).round()[::-1][:-1]
    elif training.timestep_spacing == "leading":
        ratio = total // (steps + 1)
        times = (np.arange(steps + 1) * ratio).round()[::-1][:-1] + training.steps_offset
    else:
        times = np.round(np.arange(total, 0, -total / steps)) - 1
    known = _sigmas(training)
    if not training.use_karras_sigmas:
        return _from_sigmas(times, np.interp(times, np.arange(total), known))
    low, high = known[0] ** (1 / 7), known[-1] ** (1 / 7)
    sigmas = (high + np.linspace(0, 1, steps) * (low - high)) ** 7
    return _from_sigmas(_times_of(sigmas, known).round(), sigmas)


def lcm_levels(training: NoiseTraining, steps: int) -> Levels:
    """As LCMScheduler: some of the levels that the teacher of the consistency model stopped at."""
    teacher = training.original_inference_steps
    stride = training.num_train_timesteps // teacher
    known = (np.arange(1, teacher + 1) * stride - 1)[::-1]
    chosen = np.floor(np.linspace(0, teacher, num=min(steps, teacher), endpoint=False)).astype(int)
    times = known[chosen].astype(np.float64)
    alphas = training.alphas_cumprod()
    begins = alphas[times.astype(int)]
    ends = np.append(begins[1:], 1.0)
    return Levels(
        timesteps=times,
        signal=np.sqrt(begins),
        noise=np.sqrt(1 - begins),
        next_signal=np.sqrt(ends),
        next_noise=np.sqrt(1 - ends),
    )


def flow_levels(training: NoiseTraining, steps: int, *, tokens: int = 0) -> Levels:
    """As FlowMatchEulerDiscreteScheduler.

    Args:
        training: Of a rectified flow.
        steps: Denoising steps.
        tokens: Length of the picture as the transformer sees it; for dynamic shifting, whose
            pipelines (Flux, LTX) ask for even times 1 ... 1/steps.
    """
    total = training.num_train_timesteps
    if training.use_dynamic_shifting:
        part = (tokens - training.base_image_seq_len) / (
            training.max_image_seq_len - training.base_image_seq_len
        )
        mu = training.base_shift + part * (training.max_shift - training.base_shift)
        even = np.linspace(1.0, 1 / steps, steps)
        with np.errstate(divide="ignore"):
            sigmas = math.exp(mu) / (math.exp(mu) + (1 / even - 1))
    else:
        lowest = _shifted(np.array([1 / total]), training.shift)[0]
        sigmas = _shifted(np.linspace(1.0, lowest, steps), training.shift)
    if training.shift_terminal:
        rest = 1 - sigmas
        sigmas = 1 - rest / (rest[-1] / (1 - training.shift_terminal))
    return _flow(sigmas, sigmas * total)


def flow_solver_levels(training: NoiseTraining, steps: int) -> Levels:
    """As UniPCMultistepScheduler with use_flow_sigmas (Wan): whole timesteps, never quite all noise."""
    total = training.num_train_timesteps
    sigmas = _shifted(np.linspace(1, 1 / total, steps + 1)[:-1], training.shift)
    sigmas[0] = min(sigmas[0], 1 - 1e-6)  # the solver takes the signal's logarithm
    return _flow(sigmas, np.floor(sigmas * total))


def _shifted(t: Array, shift: float) -> Array:
    return shift * t / (1 + (shift - 1) * t)


def _flow(sigmas: Array, timesteps: Array) -> Levels:
    after = np.append(sigmas[1:], 0.0)
    return Levels(
        timesteps=timesteps,
        signal=1 - sigmas,
        noise=sigmas,
        next_signal=1 - after,
        next_noise=after,
    )


def _sigmas(training: NoiseTraining) -> Array:
    alphas = training.alphas_cumprod()
    # A last level of noise alone has no finite sigma; diffusers puts 2**-24 there.
    alphas[-1] = max(alphas[-1], 2**-24)
    return np.sqrt((1 - alphas) / alphas)


def _from_sigmas(timesteps: Array, sigmas: Array) -> Levels:
    ends = np.append(sigmas[1:], 0.0)
    return Levels(
        timesteps=timesteps,
        signal=1 / np.sqrt(1 + sigmas**2),
        noise=sigmas / np.sqrt(1 + sigmas**2),
        next_signal=1 / np.sqrt(1 + ends**2),
        next_noise=ends / np.sqrt(1 + ends**2),
    )


def _times_of(sigmas: Array, known: Array) -> Array:
    """Fractional timesteps of sigmas, linear in their logarithm."""
    return np.interp(np.log(sigmas), np.log(known), np.arange(len(known)))
