"""Stable Diffusion XL, its Turbo and Lightning distillations: two encoders, a text vector, sizes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.engine.families.pixel_model import Array, Feeds, FrameShape, PixelOptions
from studio.engine.families.pixel_parts import Denoisers, TextEncoders, predict_frames
from studio.task import CancelToken


class StableDiffusionXl:
    """UNet2DConditionModel with "text_time" conditions."""

    def __init__(self, options: PixelOptions, text: TextEncoders, denoisers: Denoisers) -> None:
        self._text, self._denoisers = text, denoisers
        self._zeros_for_nothing = bool(options.extra.get("zeros_for_empty_prompt", True))

    def feeds(self, prompt: str, shape: FrameShape, *, guidance_scale: float) -> Feeds:
        """States of both encoders side by side, the second one's text vector, and the size."""
        encoded = self._text.encode(prompt)
        states = np.concatenate([part.states for part in encoded], axis=-1)
        pooled = next(part.pooled for part in reversed(encoded) if part.pooled is not None)
        if not prompt and self._zeros_for_nothing:
            states, pooled = np.zeros_like(states), np.zeros_like(pooled)
        size = [
            shape.height_px,
            shape.width_px,
        ]  # original, crop corner, target (Podell et al. 2023)
        return {
            "encoder_hidden_states": states,
            "text_embeds": pooled,
            "time_ids": np.array([[*size, 0, 0, *size]], np.float32),
        }

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
        """Whether the last text was longer than the encoders read."""
        return self._text.was_cut
