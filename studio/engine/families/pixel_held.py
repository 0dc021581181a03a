"""Pictures that a clip begins and ends with, held in place while the rest is denoised around them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.diffusion.vae import Vae
from studio.engine.families.pixel_model import Array, FrameShape
from studio.engine.families.pixel_reference import decoded_picture
from studio.engine.motion.fit import fit
from studio.errors import ModelError
from studio.task import CancelToken

SPREAD = (1.0, 0.5, 0.25)
"""Share of a held picture in the estimates of its own frame and of those beside it."""
HELD = "held_frames"
"""Input of models that are told which of their frames are clean already: 1 for each of them, (frames,)."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Held:
    """Frames that are known before anything is drawn.

    Attributes:
        latents: (frames, channels, h, w); of frames near a known one, that one's.
        shares: (frames,) 1 where a frame is known, less beside it, 0 where it is free.
        noise: Unit noise of the clip, with which known frames are seen; None for models that are told
            which of them are clean.
    """

    latents: Array
    shares: Array
    noise: Array | None

    @property
    def is_free(self) -> bool:
        """Whether nothing is held."""
        return not self.shares.any()

    @property
    def known(self) -> NDArray[np.bool_]:
        """Which frames are known, (frames,)."""
        return np.asarray(self.shares == 1, np.bool_)

    def into(self, noisy: Array, *, signal: float, noise: float) -> Array:
        """What the network sees: known frames as they are at that level of noise, or clean."""
        if self.is_free:
            return noisy
        known = self.known
        found = noisy.copy()
        found[known] = self.latents[known]
        if self.noise is not None:
            found[known] = signal * self.latents[known] + noise * self.noise[known]
        return found

    def onto(self, clean: Array, *, noise: float) -> Array:
        """Estimates with known frames in place.

        Frames beside them are drawn towards them while there is much noise, and come free with it: what
        is mixed late would be seen twice.
        """
        if self.is_free:
            return clean
        shares = np.where(self.known, 1.0, self.shares * min(1.0, noise)).reshape(-1, 1, 1, 1)
        return np.asarray(clean + shares * (self.latents - clean), np.float32)


def held_of(
    request: ClipRequest, shape: FrameShape, vae: Vae, *, noise: Array, is_told: bool,
    cancel: CancelToken,
) -> Held:  # fmt: skip
    """The frames that a request begins and ends with; free ones where it names none.

    Args:
        request: With its pictures.
        shape: Of the model's pictures.
        vae: Encodes them.
        noise: Unit noise of the clip, as its latents.
        is_told: Whether the model is told which frames are clean.
        cancel: Ends a run.

    Raises:
        ModelError: A picture is damaged, or the model cannot take one.
    """
    latents, shares = np.zeros_like(noise), np.zeros(len(noise), np.float32)
    kept = None if is_told else noise
    if not (request.first_frame or request.last_frame):
        return Held(latents=latents, shares=shares, noise=kept)
    if not vae.can_encode:
        raise ModelError(
            "This model cannot begin or end with a picture: it came without its encoder.",
            "Convert it again with this version.",
        )
    count = len(noise)
    spread = SPREAD[:1] if is_told else SPREAD
    pictures = ((request.first_frame, 0, 1), (request.last_frame, count - 1, -1))
    for text, place, step in pictures:
        if not text:
            continue
        found = _encoded(text, shape, vae, cancel=cancel)[place]
        for away, share in enumerate(spread):
            frame = place + away * step
            if 0 <= frame < count and share > shares[frame]:
                latents[frame], shares[frame] = found, share
    return Held(latents=latents, shares=shares, noise=kept)


def _encoded(text: str, shape: FrameShape, vae: Vae, *, cancel: CancelToken) -> Array:
    """Latents of a clip that shows one picture all the time.

    Codecs that pack time see a first frame by itself and the others in groups: a picture at the end is
    the last group of a clip that stands still.
    """
    picture = fit(
        decoded_picture(text, "first or last picture"),
        width_px=shape.width_px,
        height_px=shape.height_px,
    )
    if vae.packs_time:
        return vae.encode(np.repeat(picture[None], shape.frames, axis=0), cancel=cancel)
    return vae.encode(picture[None], cancel=cancel).repeat(shape.frames, axis=0)
