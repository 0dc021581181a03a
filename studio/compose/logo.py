"""The logo: a person's own picture, small in the upper right corner of every scene."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.compose.overlay import Overlay
from studio.compose.safe_area import SafeArea
from studio.errors import MediaError

HEIGHT = 0.085
"""Height of the logo as a part of the frame's shorter side; its width may be four times that."""
_WIDEST = 4.0
_OPACITY = 0.92


def make_logo(path: Path, *, area: SafeArea, width_px: int, height_px: int) -> Overlay:
    """The logo in its place, ready to be laid over frames.

    Args:
        path: A picture, best a PNG with transparency.
        area: Where text may stand; the logo keeps to its upper right corner.
        width_px: Of the frame.
        height_px: Of the frame.

    Raises:
        MediaError: The file is missing or not a picture.
    """
    pixels = _read(path)
    tall = HEIGHT * min(width_px, height_px)
    scale = min(tall / pixels.shape[0], _WIDEST * tall / pixels.shape[1])
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    alpha = pixels[:, :, 3:].astype(np.float32) / 255
    # Multiplied before it is made smaller: colours of clear pixels must not bleed in.
    premultiplied = np.dstack([pixels[:, :, :3] * alpha, pixels[:, :, 3:]]).astype(np.float32)
    small = np.asarray(cv2.resize(premultiplied, size, interpolation=way)).clip(0, 255) * _OPACITY
    keep = 255 - small[:, :, 3:]
    return Overlay(
        left_px=area.right_px - size[0],
        top_px=area.top_px,
        color=np.ascontiguousarray(small[:, :, :3].astype(np.uint8)),
        keep=np.ascontiguousarray(np.repeat(np.ceil(keep), 3, axis=2).astype(np.uint8)),
    )


def logo_png(path: Path, *, longest_px: int) -> bytes:
    """The logo as a PNG of at most `longest_px`, clear edges cut off.

    Raises:
        MediaError: The file is missing or not a picture.
    """
    pixels = _read(path)
    rows, columns = np.nonzero(pixels[:, :, 3] > 8)
    if rows.size:
        pixels = pixels[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    scale = min(1.0, longest_px / max(pixels.shape[:2]))
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    alpha = pixels[:, :, 3:].astype(np.float32) / 255
    premultiplied = np.dstack([pixels[:, :, :3] * alpha, alpha * 255]).astype(np.float32)
    small = np.asarray(cv2.resize(premultiplied, size, interpolation=cv2.INTER_AREA))
    cover = np.maximum(small[:, :, 3:], 1e-3) / 255
    straight = np.dstack([small[:, :, :3] / cover, small[:, :, 3:]]).clip(0, 255).round()
    done, data = cv2.imencode(".png", cv2.cvtColor(straight.astype(np.uint8), cv2.COLOR_RGBA2BGRA))
    if not done:
        raise MediaError(f"The logo {path.name} cannot be used.", "Use a PNG file.")
    return data.tobytes()


def _read(path: Path) -> NDArray[np.uint8]:
    """RGBA pixels."""
    try:
        found: Any = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_UNCHANGED)
    except FileNotFoundError as error:
        raise MediaError(
            f"There is no logo {path}.", "Choose it again, or go without one."
        ) from error
    except (OSError, cv2.error) as error:
        raise MediaError(f"The logo {path.name} cannot be read.", "Use a PNG file.") from error
    if found is None:
        raise MediaError(f"The logo {path.name} is not a picture.", "Use a PNG file.")
    if found.dtype != np.uint8:
        found = (found / 257).astype(np.uint8)
    codes = {2: cv2.COLOR_GRAY2RGBA, 3: cv2.COLOR_BGR2RGBA, 4: cv2.COLOR_BGRA2RGBA}
    return np.asarray(cv2.cvtColor(found, codes[2 if found.ndim == 2 else found.shape[2]]))
