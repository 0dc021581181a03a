"""Stable Diffusion 3: a rectified flow over joint attention, two CLIP encoders and (if there) T5."""

from __future__ import annotations

import numpy as np

from studio.engine.families.pixel_model import Array, Feeds, FrameShape, PixelOptions
from studio.engine.families.pixel_parts import Denoisers, TextEncoders, time_of
from studio.task import CancelToken


class StableDiffusion3:
    """SD3Transformer2DModel."""

    def __init__(self, options: PixelOptions, text: TextEncoders, denoisers: Denoisers) -> None:
        self._text, self._denoisers = text, denoisers
        self._width = int(options.extra.get("joint_width", 4096))
        self._clips = int(options.extra.get("clip_encoders", 2))
        self._t5_length = int(options.extra.get("t5_length", 256))

    def feeds(self, prompt: str, shape: FrameShape, *, guidance_scale: float) -> Feeds:
        """CLIP's states side by side, widened with zeros, then T5's (zeros where it is left out)."""
        encoded = self._text.encode(prompt)
        clips, rest = encoded[: self._clips], encoded[self._clips :]
        states = np.concatenate([part.states for part in clips], axis=-1)
        states = np.pad(states, ((0, 0), (0, 0), (0, self._width - states.shape[-1])))
        t5 = rest[0].states if rest else np.zeros((1, self._t5_length, self._width), np.float32)
        pooled = [part.pooled for part in clips if part.pooled is not None]
        return {
            "encoder_hidden_states": np.concatenate([states, t5], axis=1),
            "pooled_projections": np.concatenate(pooled, axis=-1),
        }

    def predict(self, x: Array, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """Frame by frame."""
        found: list[Array] = []
        for frame in x:
            inputs = {"hidden_states": frame[None], "timestep": time_of(timestep), **feeds}
            found.append(self._denoisers.run(timestep, inputs, cancel=cancel)[0])
        return np.stack(found)

    def tokens(self, shape: FrameShape) -> int:
        """Its shift is the same at all sizes."""
        return 0

    @property
    def was_cut(self) -> bool:
        """Whether the last text was longer than the encoders read."""
        return self._text.was_cut
