"""A person's own picture or video, opened; videos are made fit for editing first, and that is kept."""

from __future__ import annotations

import json
from pathlib import Path

from studio.compose.own_media import VIDEO_SUFFIXES, open_own_media
from studio.compose.picture import FrameSource
from studio.export.own_video import NORMAL_VERSION, normal_video
from studio.render.cache import Cache, file_sha256, text_sha256
from studio.task import CancelToken


def open_own(
    path: Path,
    *,
    width_px: int,
    height_px: int,
    fps: int,
    frames: int,
    camera: str,
    cache: Cache,
    cancel: CancelToken,
) -> FrameSource:
    """Frames of a picture or a video at the movie's size and rate.

    Args:
        path: The person's file.
        width_px: Of the movie.
        height_px: Of the movie.
        fps: Of the movie.
        frames: How many are needed.
        camera: Move over a still picture, or "".
        cache: Where videos are kept as they are edited.
        cancel: Asks the work to stop.

    Raises:
        MediaError: The file is missing, neither picture nor video, damaged, or far too large.
        OutputError: The cache cannot be written.
        Cancelled: `cancel` was set.
    """
    if path.suffix.lower() in VIDEO_SUFFIXES and path.is_file():
        path = _normal(
            path, fps=fps, seconds=frames / fps, largest_px=max(width_px, height_px), cache=cache,
            cancel=cancel,
        )  # fmt: skip
    return open_own_media(
        path, width_px=width_px, height_px=height_px, fps=fps, frames=frames, camera=camera
    )


def _normal(
    path: Path, *, fps: int, seconds: float, largest_px: int, cache: Cache, cancel: CancelToken
) -> Path:
    facts = [NORMAL_VERSION, file_sha256(path), fps, round(seconds, 3), largest_px]
    key = text_sha256(json.dumps(facts))
    kept = cache.get("media", key)
    if kept is not None:
        return kept
    with cache.making("media", key, suffix=".mp4") as made:
        normal_video(
            path, made, fps=fps, largest_px=largest_px, seconds=seconds, cancel=cancel
        )  # fmt: skip
    kept = cache.get("media", key)
    if kept is None:
        raise AssertionError("a video that was just made is not in the cache")
    return kept
