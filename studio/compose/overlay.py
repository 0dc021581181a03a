"""Small pictures with transparency, laid over frames inside their own rectangle only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

Frame = NDArray[np.uint8]  # (height, width, 3), RGB
Pixels = NDArray[np.uint8]  # (h, w, 3)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Overlay:
    """A drawn rectangle, ready to be laid over frames.

    Attributes:
        left_px: Its left column in the frame.
        top_px: Its top row in the frame.
        color: RGB already multiplied by alpha (premultiplied).
        keep: 255 - alpha, in three equal channels, as the blend reads it.
    """

    left_px: int
    top_px: int
    color: Pixels
    keep: Pixels

    def blend(
        self, frame: Frame, *, opacity: float = 1.0, left_px: int = 0, top_px: int = 0
    ) -> None:
        """Lay it over `frame`, in place, moved by (left_px, top_px), clipped at the edges."""
        left, top = self.left_px + left_px, self.top_px + top_px
        height, width = self.color.shape[:2]
        x0, y0 = max(0, left), max(0, top)
        x1, y1 = min(frame.shape[1], left + width), min(frame.shape[0], top + height)
        if x0 >= x1 or y0 >= y1 or opacity <= 0.0:
            return
        inside = np.s_[y0 - top : y1 - top, x0 - left : x1 - left]
        color, keep = self.color[inside], self.keep[inside]
        if opacity < 1.0:
            color = cv2.convertScaleAbs(color, alpha=opacity)
            keep = cv2.convertScaleAbs(keep, alpha=opacity, beta=255.0 * (1.0 - opacity))
        target = frame[y0:y1, x0:x1]
        # Both are single vectorised calls on bytes: 0.3 ms for a caption at 720p.
        dimmed = cv2.multiply(target, keep, scale=1 / 255)
        frame[y0:y1, x0:x1] = cv2.add(dimmed, color)


def draw_overlay(
    paint: Callable[[skia.Canvas], None],
    *,
    left_px: int,
    top_px: int,
    width_px: int,
    height_px: int,
) -> Overlay:
    """Draw with Skia in frame coordinates into the rectangle, cut to what was painted."""
    pixels: NDArray[np.uint8] = np.zeros((height_px, width_px, 4), np.uint8)
    surface: Any = skia.Surface(
        pixels, colorType=skia.kRGBA_8888_ColorType, alphaType=skia.kPremul_AlphaType
    )
    with surface as canvas:
        canvas.translate(-left_px, -top_px)
        paint(canvas)
    alpha = pixels[:, :, 3]
    rows, columns = np.flatnonzero(alpha.any(axis=1)), np.flatnonzero(alpha.any(axis=0))
    if len(rows) == 0:
        rows, columns = np.array([0]), np.array([0])
    y0, y1, x0, x1 = int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1
    cut = pixels[y0:y1, x0:x1]
    return Overlay(
        left_px=left_px + x0,
        top_px=top_px + y0,
        color=np.ascontiguousarray(cut[:, :, :3]),
        keep=np.ascontiguousarray(np.repeat(255 - cut[:, :, 3:], 3, axis=2)),
    )
