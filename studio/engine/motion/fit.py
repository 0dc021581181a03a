"""Pictures of a model's size become frames of the movie's: filled, or on a ground of their blurred edges."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.scenery.camera import View

Pixels = NDArray[np.uint8]
GROUND_PX = 96
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
    scale = scale_to_fit(width, height, width_px=width_px, height_px=height_px)
    view = view or View()
    if _is_filled(width, height, width_px, height_px):
        return _placed(picture, scale, width_px, height_px, view)
    ground = _blurred(picture, width_px, height_px)
    front = _placed(picture, scale, width_px, height_px, view)
    across, down = _soft_edge(width * scale, height * scale, width_px, height_px)
    seen = np.s_[_span(down), _span(across)]
    mask = np.outer(down, across)[seen]
    frame = np.asarray(cv2.convertScaleAbs(ground), np.uint8)  # rounds
    frame[seen] = cv2.blendLinear(
        np.ascontiguousarray(front[seen]), np.ascontiguousarray(frame[seen]), mask, 1 - mask
    )
    return frame


def scale_to_fit(width: int, height: int, *, width_px: int, height_px: int) -> float:
    """How many times larger a picture becomes in a frame.

    Args:
        width, height: Of the picture.
        width_px, height_px: Of the frame.
    """
    wide, tall = width_px / width, height_px / height
    return max(wide, tall) if _is_filled(width, height, width_px, height_px) else min(wide, tall)


def _is_filled(width: int, height: int, width_px: int, height_px: int) -> bool:
    wide, tall = width_px / width, height_px / height
    return max(wide, tall) / min(wide, tall) <= NEAR


def _blurred(picture: Pixels, width_px: int, height_px: int) -> NDArray[np.float32]:
    """The picture's edges drawn out over the frame and blurred by a 24th of it, (h, w, 3).

    Edges go on at the seam; the whole picture stretched would glow beside its subject. Blurred while it
    is small: such a blur leaves nothing finer, and in a 720p frame it took 0.8 s.
    """
    part = GROUND_PX / max(width_px, height_px)
    size = (max(2, round(width_px * part)), max(2, round(height_px * part)))
    height, width = picture.shape[:2]
    scale = part * scale_to_fit(width, height, width_px=width_px, height_px=height_px)
    inner = (
        min(size[0], max(1, round(width * scale))),
        min(size[1], max(1, round(height * scale))),
    )
    small = cv2.resize(picture, inner, interpolation=cv2.INTER_AREA).astype(np.float32)
    left, top = (size[0] - inner[0]) // 2, (size[1] - inner[1]) // 2
    right, bottom = size[0] - inner[0] - left, size[1] - inner[1] - top
    small = cv2.copyMakeBorder(small, top, bottom, left, right, cv2.BORDER_REPLICATE)
    small = cv2.GaussianBlur(small, (0, 0), GROUND_PX / 24, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(
        cv2.resize(small, (width_px, height_px), interpolation=cv2.INTER_CUBIC), np.float32
    )


def _placed(picture: Pixels, scale: float, width_px: int, height_px: int, view: View) -> Pixels:
    """The picture enlarged about its centre by a cubic kernel, moved by the camera."""
    height, width = picture.shape[:2]
    if view == View() and scale >= 1:
        return _centred(picture, scale, width_px, height_px)
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


def _centred(picture: Pixels, scale: float, width_px: int, height_px: int) -> Pixels:
    """The picture enlarged and in the middle, its edges drawn out to the frame's.

    A resize goes through rows and columns one after the other; the same kernel in a warp takes ten
    times as long.
    """
    size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
    large = cv2.resize(picture, size, interpolation=cv2.INTER_LANCZOS4)
    left, top = max(0, (size[0] - width_px) // 2), max(0, (size[1] - height_px) // 2)
    seen = large[top : top + height_px, left : left + width_px]
    missing = (height_px - seen.shape[0], width_px - seen.shape[1])
    if missing == (0, 0):
        return np.ascontiguousarray(seen, np.uint8)
    (above, before) = (missing[0] // 2, missing[1] // 2)
    return np.asarray(
        cv2.copyMakeBorder(
            seen, above, missing[0] - above, before, missing[1] - before, cv2.BORDER_REPLICATE
        ),
        np.uint8,
    )


def _soft_edge(
    width: float, height: float, width_px: int, height_px: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """1 where the picture stands, falling to 0 over its outermost part: across (w) and down (h)."""
    x = np.abs(np.arange(width_px) + 0.5 - width_px / 2)
    y = np.abs(np.arange(height_px) + 0.5 - height_px / 2)
    soft = 0.06 * min(width, height)
    across = np.clip((width / 2 - x) / soft, 0, 1) if width < width_px - 1 else np.ones(width_px)
    down = np.clip((height / 2 - y) / soft, 0, 1) if height < height_px - 1 else np.ones(height_px)
    return across.astype(np.float32), down.astype(np.float32)


def _span(mask: NDArray[np.float32]) -> slice:
    """Where a mask is not 0."""
    places = np.flatnonzero(mask)
    return slice(int(places[0]), int(places[-1]) + 1)
