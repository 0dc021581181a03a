"""The reference picture in the form that requests hold: its contents, small; or why a model takes none."""

from __future__ import annotations

import base64
from pathlib import Path

import cv2

from studio.compose.own_media import read_picture
from studio.engine.models.manifest import ModelManifest
from studio.errors import MediaError, SettingsError

LONGEST_PX = 512
"""More than any image encoder sees; requests are kept and sent whole."""
_JPEG_QUALITY = 92


def reference_of(path: str, strength: float, model: ModelManifest) -> str:
    """The picture as requests hold it; "" for none.

    Raises:
        SettingsError: The model takes no reference pictures, or the strength is not possible.
        MediaError: The file is missing or not a picture.
    """
    if not path:
        return ""
    if not 0 < strength <= 1:
        raise SettingsError(
            f"A reference strength of {strength:g} is not possible.",
            "Choose one above 0, to 1; 0.6 is usual.",
        )
    if model.family == "scene":
        raise SettingsError(
            f"The model {model.id} does not take reference pictures.",
            "Choose another with --model, or take the picture's colours with --palette.",
        )
    if not takes_reference(model) and not model.precisions("vae_encoder"):
        raise SettingsError(
            f"The model {model.id} does not take reference pictures.",
            "Convert it again with --ip-adapter, or choose another with --model.",
        )
    if not Path(path).is_file():
        raise MediaError(
            f"There is no reference picture {path}.", "Choose it again, or go without one."
        )
    picture = read_picture(Path(path))
    scale = min(1.0, LONGEST_PX / max(picture.shape[:2]))
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(
        ".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    )
    return base64.b64encode(data.tobytes()).decode("ascii")


def takes_reference(model: ModelManifest) -> bool:
    """Whether a model attends to a picture (IP-Adapter); others may only begin from it."""
    return "reference" in model.options
