"""Models that learned to begin with a picture: Wan's image-to-video, also with a last one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest, FrameSource
from studio.engine.diffusion.clip_picture import ReferencePart, ShownPart, clip_planes
from studio.engine.diffusion.vae import Vae
from studio.engine.families.pixel_model import Array, Feeds, FrameShape, PixelOptions
from studio.engine.families.pixel_parts import OpenNetwork
from studio.engine.families.pixel_reference import decoded_picture
from studio.engine.models.pool import PooledNetwork
from studio.engine.motion.fit import fit
from studio.errors import ModelError
from studio.task import CancelToken

CONDITION = "shown_frames"
"""Input of the family, not of the network: channels beside the noisy latents."""
STATES = "encoder_hidden_states_image"
Pixels = NDArray[np.uint8]


class ShownFrames:
    """What such a model is told of its first picture, and of its last."""

    def __init__(
        self, part: ShownPart, vae: Vae, encoder: PooledNetwork | None, *, time_factor: int
    ) -> None:
        """Nothing is loaded yet.

        Args:
            part: As the package describes it.
            vae: Encodes the frames.
            encoder: CLIP's, for models that have one.
            time_factor: Pictures per latent along time.
        """
        self._part, self._vae, self._encoder = part, vae, encoder
        self._time_factor = time_factor

    def left_of(self, request: ClipRequest) -> ClipRequest:
        """A request with the pictures that the model is not shown: those are held like any other's."""
        last = request.last_frame if self._part.last == "never" else ""
        return replace(request, first_frame="", last_frame=last)

    def feeds(
        self, request: ClipRequest, shape: FrameShape, source: FrameSource | None, *,
        cancel: CancelToken,
    ) -> Feeds:  # fmt: skip
        """The denoiser's inputs.

        Args:
            request: With its pictures.
            shape: Of the model's pictures.
            source: The guiding scene, whose frames stand for pictures that the request lacks; or None.
            cancel: Ends a run.

        Raises:
            ModelError: There is no picture to begin with, or one is damaged.
        """
        first = _picture(request.first_frame, source, place=0)
        takes_last = self._part.last != "never"
        last = _picture(request.last_frame, None, place=-1) if takes_last else None
        if last is None and self._part.last == "always":
            last = _picture("", source, place=-1)
        if first is None or (last is None and self._part.last == "always"):
            both = " and ends with one" if self._part.last == "always" else ""
            raise ModelError(
                f"This model begins with a picture{both}.",
                "Give the scene one (--first-frame, --last-frame), or let the starter's scene guide it.",
            )
        told: Feeds = {CONDITION: self._condition(first, last, shape, cancel)}
        if self._encoder is not None and self._part.image is not None:
            shown = [first] if last is None else [first, last]
            told[STATES] = np.concatenate(
                [_states(self._encoder, self._part.image, one, cancel) for one in shown]
            )
        return told

    def _condition(
        self, first: Pixels, last: Pixels | None, shape: FrameShape, cancel: CancelToken
    ) -> Array:
        """Which frames are known, and the latents of a clip that is grey but for them.

        Returns:
            (latent frames, time_factor + channels, h, w).
        """
        planes = np.zeros((shape.frames, 3, shape.height_px, shape.width_px), np.float32)
        planes[0] = _planes(first, shape)
        known = np.zeros(shape.frames, np.float32)
        known[0] = 1
        if last is not None:
            planes[-1], known[-1] = _planes(last, shape), 1
        latents = self._vae.encode_planes(planes, cancel=cancel)
        # The first latent is of one picture, and counts as often as the others' have pictures.
        counted = np.concatenate([known[:1].repeat(self._time_factor), known[1:]])
        mask = counted.reshape(len(latents), self._time_factor, 1, 1)
        wide = np.broadcast_to(mask, (*mask.shape[:2], *latents.shape[2:]))
        return np.concatenate([wide, latents], axis=1).astype(np.float32)


def shown_frames(options: PixelOptions, vae: Vae, open_network: OpenNetwork) -> ShownFrames | None:
    """How a model is shown its first picture; None for models that learned from words alone."""
    part = options.shown
    if part is None:
        return None
    encoder = None if part.image is None else open_network(part.image.component)
    return ShownFrames(part, vae, encoder, time_factor=options.space.time_factor)


def _picture(text: str, source: FrameSource | None, *, place: int) -> Pixels | None:
    if text:
        return decoded_picture(text, "first or last picture")
    if source is None:
        return None
    return source.frame(place % source.frame_count).copy()


def _planes(picture: Pixels, shape: FrameShape) -> Array:
    fitted = fit(picture, width_px=shape.width_px, height_px=shape.height_px)
    return np.asarray(fitted.transpose(2, 0, 1) / np.float32(127.5) - 1, np.float32)


def _states(
    encoder: PooledNetwork, part: ReferencePart, picture: Pixels, cancel: CancelToken
) -> Array:
    planes = clip_planes(picture, part.size, mean=part.mean, std=part.std)
    outputs = encoder.run({"pixel_values": planes}, cancel=cancel)
    found = np.asarray(next(iter(outputs.values())), np.float32)
    if found.shape[1:] != part.shape:
        raise ModelError(
            "The model's image encoder does not give what its package promises.",
            "Convert the model again with this version.",
        )
    return found
