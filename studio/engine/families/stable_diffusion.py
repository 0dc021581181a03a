"""Stable Diffusion 1.x and 2.x, their Turbo and LCM distillations, and its children with motion.

AnimateDiff and AnimateLCM (UNetMotionModel) and ModelScope (UNet3DConditionModel) take the same words
and the same latents; their denoisers see all frames of a clip at once.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.engine.families.pixel_model import Array, Feeds, FrameShape, PixelOptions
from studio.engine.families.pixel_parts import (
    Denoisers,
    TextEncoders,
    as_video,
    from_video,
    predict_frames,
    time_of,
)
from studio.task import CancelToken


class StableDiffusion:
    """Pictures one by one: UNet2DConditionModel under one CLIP encoder."""

    def __init__(self, options: PixelOptions, text: TextEncoders, denoisers: Denoisers) -> None:
        self._text, self._denoisers = text, denoisers
        self._time_width = int(options.extra.get("time_cond_width", 0))

    def feeds(self, prompt: str, shape: FrameShape, *, guidance_scale: float) -> Feeds:
        """Token states; the guidance itself where the network was distilled to take it."""
        found: Feeds = {"encoder_hidden_states": self._text.encode(prompt)[0].states}
        if self._time_width:
            found["timestep_cond"] = guidance_embedding(guidance_scale - 1, self._time_width)
        return found

    def predict(self, x: Array, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """See `predict_each`."""
        return self.predict_each(x, timestep, [feeds], cancel=cancel)[0]

    def predict_each(
        self, x: Array, timestep: float, told: Sequence[Feeds], *, cancel: CancelToken
    ) -> list[Array]:
        """Frame by frame, a few together where that is quicker and the same."""
        return predict_frames(self._denoisers, x, timestep, told, cancel=cancel)

    def tokens(self, shape: FrameShape) -> int:
        """Its noise levels do not depend on the size."""
        return 0

    @property
    def was_cut(self) -> bool:
        """Whether the last text was longer than the encoder reads."""
        return self._text.was_cut


class MotionStableDiffusion(StableDiffusion):
    """A clip at once: UNetMotionModel (AnimateDiff) wants the words once a frame."""

    REPEATS_WORDS = True

    def predict(self, x: Array, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """All frames together."""
        inputs = {"sample": as_video(x), "timestep": time_of(timestep), **feeds}
        if self.REPEATS_WORDS:
            inputs["encoder_hidden_states"] = feeds["encoder_hidden_states"].repeat(len(x), axis=0)
        return from_video(self._denoisers.run(timestep, inputs, cancel=cancel))

    def predict_each(
        self, x: Array, timestep: float, told: Sequence[Feeds], *, cancel: CancelToken
    ) -> list[Array]:
        """One after the other: a clip is work enough."""
        return [self.predict(x, timestep, feeds, cancel=cancel) for feeds in told]


class ModelScope(MotionStableDiffusion):
    """A clip at once: UNet3DConditionModel repeats the words by itself."""

    REPEATS_WORDS = False


def guidance_embedding(guidance: float, width: int) -> Array:
    """Sinusoidal embedding of a guidance scale, (1, width) (Luo et al. 2023, as in diffusers)."""
    half = width // 2
    rates = np.exp(np.arange(half) * -(np.log(10000.0) / (half - 1)))
    angles = guidance * 1000.0 * rates
    found = np.concatenate([np.sin(angles), np.cos(angles)])
    return np.pad(found, (0, width - 2 * half)).astype(np.float32)[None]
