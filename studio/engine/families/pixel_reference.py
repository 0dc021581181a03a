"""A reference picture: what a model with an IP-Adapter sees beside the words (Ye et al. 2023)."""

from __future__ import annotations

import base64
import binascii
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.diffusion.clip_picture import ReferencePart, clip_planes
from studio.engine.families.pixel_model import Array, Feeds, FrameShape
from studio.engine.models.pool import PooledNetwork
from studio.engine.motion.fit import fit
from studio.errors import ModelError
from studio.task import CancelToken

Pixels = NDArray[np.uint8]
MOST_BYTES, LONGEST_PX = 8 << 20, 4096


class Reference:
    """The image encoder of a model, and what the denoiser is told of a picture."""

    def __init__(self, network: PooledNetwork, part: ReferencePart) -> None:
        self._network, self._part = network, part

    def feeds(self, request: ClipRequest, *, cancel: CancelToken) -> tuple[Feeds, Feeds]:
        """The denoiser's inputs under the picture, and without it (for guidance).

        Raises:
            ModelError: The picture is damaged, or the encoder failed.
        """
        nothing = np.zeros((1, *self._part.shape), np.float32)
        if not request.reference:  # the adapter's part of the attention is multiplied by 0
            told = {"image_embeds": nothing, "image_scale": np.zeros(1, np.float32)}
            return told, told
        part = self._part
        planes = clip_planes(reference_picture(request), part.size, mean=part.mean, std=part.std)
        seen = self._run(planes, cancel)
        # Vectors are guided away from zeros, states from those of an empty picture, as in training.
        unseen = nothing if len(part.shape) == 1 else self._run(np.zeros_like(planes), cancel)
        scale = np.array([request.reference_strength], np.float32)
        return (
            {"image_embeds": seen, "image_scale": scale},
            {"image_embeds": unseen, "image_scale": scale},
        )

    def _run(self, planes: Array, cancel: CancelToken) -> Array:
        outputs = self._network.run({"pixel_values": planes}, cancel=cancel)
        found = np.asarray(next(iter(outputs.values())), np.float32)
        if found.shape[1:] != self._part.shape:
            raise ModelError(
                "The model's image encoder does not give what its package promises.",
                "Convert the model again with this version.",
            )
        return found


def reference_picture(request: ClipRequest) -> Pixels:
    """The reference picture of a request, (h, w, 3) RGB.

    Raises:
        ModelError: It is damaged or too large.
    """
    return decoded_picture(request.reference, "reference picture")


def decoded_picture(text: str, name: str) -> Pixels:
    """A picture in base64 as requests hold it, (h, w, 3) RGB.

    Args:
        text: PNG or JPEG in base64.
        name: What it is called where it is damaged.

    Raises:
        ModelError: It is damaged or too large.
    """
    found: Any = None
    try:
        data = base64.b64decode(text, validate=True)
        if 0 < len(data) <= MOST_BYTES:
            found = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    except (binascii.Error, ValueError, cv2.error):
        found = None
    if found is None or max(found.shape[:2]) > LONGEST_PX:
        raise ModelError(f"The {name} is damaged.", "Choose it again.")
    return np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGB), np.uint8)


def start_picture(request: ClipRequest, shape: FrameShape) -> Pixels:
    """The reference as the picture that image-to-image starts from, (1, h, w, 3)."""
    picture = reference_picture(request)
    return fit(picture, width_px=shape.width_px, height_px=shape.height_px)[None]
