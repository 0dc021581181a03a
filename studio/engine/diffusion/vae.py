"""The picture codec: pixels to latents and back, frame by frame, in tiles where memory is short."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.engine.models.pool import Network
from studio.task import CancelToken

Array = NDArray[np.float32]
Pixels = NDArray[np.uint8]
TILE, OVERLAP = 64, 16  # latents; Stable Diffusion's own size, so a tile is what its decoder knows


@dataclass(frozen=True, slots=True, kw_only=True)
class LatentSpace:
    """How latents relate to pixels.

    Attributes:
        channels: Of the latents.
        factor: Pixels per latent, each way.
        time_factor: Frames per latent after the first one; 1 for codecs of single pictures.
        scale: What the codec's latents are multiplied by for the denoiser.
        shift: What is taken off before that.
        mean, std: For each channel, instead of scale and shift (Wan, LTX); empty for none.
    """

    channels: int
    factor: int
    time_factor: int = 1
    scale: float = 1.0
    shift: float = 0.0
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()

    def to_codec(self, latents: Array) -> Array:
        """Latents (frames, channels, h, w) of the denoiser as the decoder takes them."""
        if self.mean:
            mean, std = self._per_channel()
            return latents * std / self.scale + mean
        return latents / self.scale + self.shift

    def from_codec(self, latents: Array) -> Array:
        """The inverse of `to_codec`."""
        if self.mean:
            mean, std = self._per_channel()
            return (latents - mean) * self.scale / std
        return (latents - self.shift) * self.scale

    def frames_of(self, latent_frames: int) -> int:
        """How many pictures a number of latents along time decodes to."""
        return (latent_frames - 1) * self.time_factor + 1

    def _per_channel(self) -> tuple[Array, Array]:
        shape = (1, -1, 1, 1)
        return (
            np.array(self.mean, np.float32).reshape(shape),
            np.array(self.std, np.float32).reshape(shape),
        )


class Vae:
    """Encoder and decoder of one model."""

    def __init__(
        self, space: LatentSpace, *, decoder: Network, encoder: Network | None, tile: int = TILE
    ) -> None:
        self._space, self._decoder, self._encoder, self._tile = space, decoder, encoder, tile

    @property
    def can_encode(self) -> bool:
        """Whether pictures can be its input."""
        return self._encoder is not None

    @property
    def packs_time(self) -> bool:
        """Whether one latent along time stands for several pictures."""
        return self._space.time_factor > 1

    def decode(self, latents: Array, *, cancel: CancelToken, in_tiles: bool = False) -> Pixels:
        """Pictures of latents.

        Args:
            latents: (latent frames, channels, h, w), as the denoiser makes them.
            cancel: Checked for every picture.
            in_tiles: Less memory, more time; seams are blended.

        Returns:
            (frames, h * factor, w * factor, 3) RGB.
        """
        return as_pixels(self.decode_planes(latents, cancel=cancel, in_tiles=in_tiles))

    def decode_planes(
        self, latents: Array, *, cancel: CancelToken, in_tiles: bool = False
    ) -> Array:
        """As `decode`, before rounding: (frames, 3, h, w) in about [-1, 1]."""
        z = self._space.to_codec(latents)
        if self._space.time_factor > 1:
            video = self._decoder.run({"latent_sample": _to_video(z)}, cancel=cancel)
            return _from_video(_first(video))
        planes: list[Array] = []
        for frame in z:
            cancel.check()
            whole = not in_tiles or max(frame.shape[1:]) <= self._tile
            planes.append(self._run(frame[None], cancel) if whole else self._tiled(frame, cancel))
        return np.concatenate(planes)

    def encode(self, pictures: Pixels, *, cancel: CancelToken) -> Array:
        """Latents of pictures (frames, h, w, 3) whose sides are multiples of the factor: the mean, no noise.

        Raises:
            ValueError: The model has no encoder; see `can_encode`.
        """
        planes = np.ascontiguousarray(pictures.transpose(0, 3, 1, 2), np.float32) / 127.5 - 1
        return self.encode_planes(planes, cancel=cancel)

    def encode_planes(self, planes: Array, *, cancel: CancelToken) -> Array:
        """As `encode`, of (frames, 3, h, w) in [-1, 1]."""
        if self._encoder is None:
            raise ValueError("this model has no encoder")
        if self._space.time_factor > 1:
            found = _first(self._encoder.run({"sample": _to_video(planes)}, cancel=cancel))
            return self._space.from_codec(_from_video(found)[:, : self._space.channels])
        latents: list[Array] = []
        for plane in planes:
            found = _first(self._encoder.run({"sample": plane[None]}, cancel=cancel))
            latents.append(found[0, : self._space.channels])  # the rest is the variance
        return self._space.from_codec(np.stack(latents))

    def _run(self, z: Array, cancel: CancelToken) -> Array:
        return _first(self._decoder.run({"latent_sample": z}, cancel=cancel))

    def _tiled(self, z: Array, cancel: CancelToken) -> Array:
        """Decode overlapping tiles and blend them linearly."""
        factor, (_, height, width) = self._space.factor, z.shape
        total = np.zeros((1, 3, height * factor, width * factor), np.float32)
        weight = np.zeros((1, 1, height * factor, width * factor), np.float32)
        for top in _starts(height, self._tile):
            for left in _starts(width, self._tile):
                part = z[None, :, top : top + self._tile, left : left + self._tile]
                picture = self._run(part, cancel)
                ramp = np.outer(_ramp(part.shape[2] * factor), _ramp(part.shape[3] * factor))
                y, x = top * factor, left * factor
                area = (
                    ..., slice(y, y + picture.shape[2]), slice(x, x + picture.shape[3]),
                )  # fmt: skip
                total[area] += picture * ramp
                weight[area] += ramp
        return total / weight


def as_pixels(planes: Array) -> Pixels:
    """(n, 3, h, w) in [-1, 1] as (n, h, w, 3) bytes."""
    levels = np.clip((planes + 1) * 127.5, 0, 255).round().astype(np.uint8)
    return np.ascontiguousarray(levels.transpose(0, 2, 3, 1))


def _starts(length: int, tile: int) -> list[int]:
    step = max(1, tile - min(OVERLAP, tile // 4))
    last = max(0, length - tile)
    return [*range(0, last, step), last]


def _ramp(length: int) -> Array:
    """1 in the middle, falling towards both ends, never 0."""
    from_edge = np.minimum(np.arange(1, length + 1), np.arange(length, 0, -1))
    return np.minimum(1.0, from_edge / (length / 4)).astype(np.float32)


def _to_video(frames: Array) -> Array:
    return frames.transpose(1, 0, 2, 3)[None]


def _from_video(video: Array) -> Array:
    return video[0].transpose(1, 0, 2, 3)


def _first(outputs: dict[str, NDArray[np.generic]]) -> Array:
    return np.asarray(next(iter(outputs.values())), np.float32)
