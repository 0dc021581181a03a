"""Video models by transformers over space and time: Wan 2.1 and 2.2 (two experts), LTX-Video."""

from __future__ import annotations

import html

import numpy as np

from studio.engine.families.pixel_held import HELD
from studio.engine.families.pixel_model import Array, Feeds, FrameShape, PixelOptions
from studio.engine.families.pixel_parts import (
    Denoisers,
    TextEncoders,
    as_video,
    from_video,
    time_of,
)
from studio.engine.families.pixel_shown import CONDITION
from studio.task import CancelToken


class Wan:
    """WanTransformer3DModel under UMT5."""

    def __init__(self, options: PixelOptions, text: TextEncoders, denoisers: Denoisers) -> None:
        self._text, self._denoisers = text, denoisers

    def feeds(self, prompt: str, shape: FrameShape, *, guidance_scale: float) -> Feeds:
        """T5's states; behind the text's end there are zeros, as in training."""
        words = " ".join(html.unescape(html.unescape(prompt)).split())
        encoded = self._text.encode(words)[0]
        return {"encoder_hidden_states": encoded.states * encoded.mask[..., None]}

    def predict(self, x: Array, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """All frames together; models that begin with a picture see its latents beside them."""
        told = dict(feeds)
        shown = told.pop(CONDITION, None)
        seen = x if shown is None else np.concatenate([x, shown], axis=1)
        inputs = {"hidden_states": as_video(seen), "timestep": time_of(timestep), **told}
        return from_video(self._denoisers.run(timestep, inputs, cancel=cancel))

    def tokens(self, shape: FrameShape) -> int:
        """Its shift is the same at all sizes."""
        return 0

    @property
    def was_cut(self) -> bool:
        """Whether the last text was longer than the encoder reads."""
        return self._text.was_cut


class Ltx:
    """LTXVideoTransformer3DModel under T5: one token per latent pixel, at its place in time and space."""

    def __init__(self, options: PixelOptions, text: TextEncoders, denoisers: Denoisers) -> None:
        self._options, self._text, self._denoisers = options, text, denoisers
        self._has_own_times = bool(options.extra.get("timestep_per_token"))

    def feeds(self, prompt: str, shape: FrameShape, *, guidance_scale: float) -> Feeds:
        """T5's states with their mask, and every token's place (frames in seconds, pixels)."""
        space = self._options.space
        encoded = self._text.encode(prompt)[0]
        frames, rows, columns = self._grid(shape)
        grid = np.stack(
            np.meshgrid(np.arange(frames), np.arange(rows), np.arange(columns), indexing="ij")
        ).reshape(3, -1)
        scale = (space.time_factor / self._options.fps, space.factor, space.factor)
        return {
            "encoder_hidden_states": encoded.states,
            "encoder_attention_mask": encoded.mask,
            "video_coords": (grid * np.array(scale)[:, None])[None].astype(np.float32),
        }

    def predict(self, x: Array, timestep: float, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """All frames together; known ones are at time 0."""
        frames, channels, rows, columns = x.shape
        line = np.ascontiguousarray(x.transpose(0, 2, 3, 1)).reshape(1, -1, channels)
        told = dict(feeds)
        known = told.pop(HELD, np.zeros(frames, np.float32))
        time = time_of(timestep)
        if self._has_own_times:
            time = (timestep * (1 - known)).astype(np.float32).repeat(rows * columns)[None]
        inputs = {"hidden_states": line, "timestep": time, **told}
        found = self._denoisers.run(timestep, inputs, cancel=cancel)
        parts = found.reshape(frames, rows, columns, channels).transpose(0, 3, 1, 2)
        return np.ascontiguousarray(parts)

    def tokens(self, shape: FrameShape) -> int:
        """Tokens of a clip: its shift grows with them."""
        frames, rows, columns = self._grid(shape)
        return frames * rows * columns

    @property
    def was_cut(self) -> bool:
        """Whether the last text was longer than the encoder reads."""
        return self._text.was_cut

    def _grid(self, shape: FrameShape) -> tuple[int, int, int]:
        space = self._options.space
        return (
            (shape.frames - 1) // space.time_factor + 1,
            shape.height_px // space.factor,
            shape.width_px // space.factor,
        )
