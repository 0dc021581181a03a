"""The picture of a clip that a pixel model made, kept small: cards show what the movie shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest, FrameSource
from studio.render.cache import Cache
from studio.render.preview import STILL_AT

MADE, AHEAD = "still", "still ahead"
"""Kinds in the cache: of a movie's own clip, and of one that was made for the card alone."""
FRAMES = "application/vnd.scenewright.frames+zip"
"""The type of clips that pixel models make."""
AREA_PX = 480 * 270
JPEG_QUALITY = 92


def still_key(request: ClipRequest) -> str:
    """What a clip's still is kept under: whatever the scene's length turns out to be."""
    guide = request.guide
    if guide is not None:
        guide = replace(guide, fps=0, frames=0)
    return replace(request, fps=0, frames=0, guide=guide).key()


def keep_still(
    request: ClipRequest,
    opened: Callable[[], FrameSource],
    *,
    cache: Cache,
    kind: str = MADE,
    at: float = STILL_AT,
    key: str = "",
) -> None:
    """Keep a clip's picture, unless it is there.

    Args:
        request: What the clip was made from.
        opened: Gives its frames; not called where the picture is kept already.
        cache: Where to.
        kind: `MADE` or `AHEAD`.
        at: Which part of the clip has passed.
        key: Of another request that it stands for; the request's own by default.

    Raises:
        OutputError: The cache cannot be written.
    """
    name = key or still_key(request)
    if cache.get(kind, name) is not None:
        return
    source = opened()
    frame = source.frame(min(source.frame_count - 1, int(source.frame_count * at)))
    height, width = frame.shape[:2]
    by = min(1.0, (AREA_PX / (width * height)) ** 0.5)
    size = (max(2, round(width * by)), max(2, round(height * by)))
    small = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    quality = [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY]
    _, data = cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), quality)
    cache.put_bytes(kind, name, data.tobytes(), suffix=".jpg")


def kept_still(request: ClipRequest, *, cache: Cache) -> tuple[NDArray[np.uint8], str] | None:
    """A clip's picture (height, width, 3) and its kind, the movie's own first; None where none is kept."""
    for kind in (MADE, AHEAD):
        path = cache.get(kind, still_key(request))
        if path is None:
            continue
        found = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
        if found is not None:
            return np.asarray(cv2.cvtColor(found, cv2.COLOR_BGR2RGB), np.uint8), kind
    return None
