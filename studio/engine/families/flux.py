"""Flux: a rectified flow over a line of 2 x 2 patches, a text vector of CLIP and the states of T5."""

from __future__ import annotations

import numpy as np

from studio.engine.families.pixel_model import Array, Feeds, FrameShape, PixelOptions
from studio.engine.families.pixel_parts import Denoisers, TextEncoders, time_of
from studio.task import CancelToken


class Flux:
    """FluxTransformer2DModel; its guidance is an input, not a second prediction."""

    def __init__(self, options: PixelOptions, text: TextEncoders, denoisers: Denoisers) -> None:
        self._options, self._text, self._denoisers = options, text, denoisers
        self._takes_guidance = bool(options.extra.get("takes_guidance", True))

    def feeds(self, prompt: str, shape: FrameShape, *, guidance_scale: float) -> Feeds:
        """CLIP's text vector, T5's states, and the places of words and patches."""
        clip, t5 = self._text.encode(prompt)[:2]
        if clip.pooled is None:
            raise ValueError("the first encoder must give a text vector")
        rows, columns = self._patches(shape)
        places = np.zeros((rows, columns, 3), np.float32)
        places[..., 1] = np.arange(rows)[:, None]
        places[..., 2] = np.arange(columns)[None]
        found: Feeds = {
            "encoder_hidden_states": t5.states,
            "pooled_projections": clip.pooled,
            "txt_ids": np.zeros((t5.states.shape[1], 3), np.float32),
            "img_ids": places.reshape(-1, 3),
        }
        if self._takes_guidance:
            found["guidance"] = np.array([guidance_scale], np.float32)
        return found

    def predict(self, x: Array, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """Frame by frame."""
        found: list[Array] = []
        time = time_of(timestep / self._options.training.num_train_timesteps)
        for frame in x:
            inputs = {"hidden_states": packed(frame)[None], "timestep": time, **feeds}
            line = self._denoisers.run(timestep, inputs, cancel=cancel)[0]
            found.append(unpacked(line, height=frame.shape[1], width=frame.shape[2]))
        return np.stack(found)

    def tokens(self, shape: FrameShape) -> int:
        """Patches of a picture: its shift grows with them."""
        rows, columns = self._patches(shape)
        return rows * columns

    @property
    def was_cut(self) -> bool:
        """Whether the last text was longer than the encoders read."""
        return self._text.was_cut

    def _patches(self, shape: FrameShape) -> tuple[int, int]:
        side = 2 * self._options.space.factor
        return shape.height_px // side, shape.width_px // side


def packed(frame: Array) -> Array:
    """(channels, h, w) as a line of 2 x 2 patches, (h/2 * w/2, channels * 4)."""
    channels, height, width = frame.shape
    parts = frame.reshape(channels, height // 2, 2, width // 2, 2)
    return np.ascontiguousarray(parts.transpose(1, 3, 0, 2, 4)).reshape(-1, channels * 4)


def unpacked(line: Array, *, height: int, width: int) -> Array:
    """The inverse of `packed`."""
    channels = line.shape[1] // 4
    parts = line.reshape(height // 2, width // 2, channels, 2, 2).transpose(2, 0, 3, 1, 4)
    return np.ascontiguousarray(parts).reshape(channels, height, width)
