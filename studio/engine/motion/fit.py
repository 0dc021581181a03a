"""Pictures of a model's size become frames of the movie's: filled, or on a blurred ground of their own."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.scenery.camera import View

Pixels = NDArray[np.uint8]
NEAR = (
    1.25  # aspects that differ by less are filled, and lose an edge; others keep all of the picture
)


def fit(picture: Pixels, *, width_px: int, height_px: int, view: View | None = None) -> Pixels:
    """One frame.

    Args:
        picture: (h, w, 3).
        width_px, height_px: Of the frame.
        view: Where a camera looks on the picture; None for all of it.
    """
    height, width = picture.shape[:2]
    wide, tall = width_px / width, height_px / height
    view = view or View()
    if max(wide, tall) / min(wide, tall) <= NEAR:
        return _placed(picture, max(wide, tall), width_px, height_px, view)
    ground = cv2.resize(picture, (width_px, height_px), interpolation=cv2.INTER_AREA)
    ground = cv2.GaussianBlur(ground, (0, 0), max(width_px, height_px) / 24)
    scale = min(wide, tall)
    front = _placed(picture, scale, width_px, height_px, view)
    mask = _soft_edge(width * scale, height * scale, width_px, height_px)
    mixed = ground + mask * (front.astype(np.float32) - ground)
    return np.clip(mixed + 0.5, 0, 255).astype(np.uint8)


def _placed(picture: Pixels, scale: float, width_px: int, height_px: int, view: View) -> Pixels:
    """The picture enlarged about its centre by a cubic kernel, moved by the camera."""
    height, width = picture.shape[:2]
    scale = scale * view.zoom
    dx, dy = view.shift(1.0)
    matrix = np.array(
        [
            [scale, 0, width_px / 2 - scale * (width - 1) / 2 - 0.5 + dx * width_px],
            [0, scale, height_px / 2 - scale * (height - 1) / 2 - 0.5 + dy * height_px],
        ]
    )
    kernel = cv2.INTER_LANCZOS4 if scale >= 1 else cv2.INTER_AREA
    return np.asarray(
        cv2.warpAffine(
            picture,
            matrix,
            (width_px, height_px),
            flags=kernel,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.uint8,
    )


def _soft_edge(width: float, height: float, width_px: int, height_px: int) -> NDArray[np.float32]:
    """1 where the picture stands, falling to 0 over its outermost part, (h, w, 1)."""
    x = np.abs(np.arange(width_px) + 0.5 - width_px / 2)
    y = np.abs(np.arange(height_px) + 0.5 - height_px / 2)
    soft = 0.06 * min(width, height)
    across = np.clip((width / 2 - x) / soft, 0, 1) if width < width_px - 1 else np.ones(width_px)
    down = np.clip((height / 2 - y) / soft, 0, 1) if height < height_px - 1 else np.ones(height_px)
    return np.outer(down, across)[..., None].astype(np.float32)
