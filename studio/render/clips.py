"""Clips: taken from the cache or made by the engine, each kept under the hash of what it was made from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from studio.engine.api import Clip, ClipRequest
from studio.engine.families.pixel_clip import read_notes
from studio.render.cache import Cache
from studio.task import CancelToken, OnProgress, ignore_progress

if TYPE_CHECKING:
    from studio.engine.local import LocalEngine

KIND = "clip"
_SUFFIXES = {
    "application/vnd.scenewright.scene+json": ".scene.json",
    "application/vnd.scenewright.frames+zip": ".frames.zip",
}
_TYPES = {suffix: media_type for media_type, suffix in _SUFFIXES.items()}


def clip_for(
    request: ClipRequest,
    *,
    engine: LocalEngine,
    cache: Cache,
    cancel: CancelToken,
    on_progress: OnProgress = ignore_progress,
) -> tuple[Clip, bool]:
    """The clip of a request, and whether it had to be made.

    A model of scenes samples the same scene for every size, rate and look: what was drawn for a
    card serves the player and the movie, too.

    Raises:
        ModelError: The model failed.
        Cancelled: The job was cancelled.
        OutputError: The cache cannot be written.
    """
    kept_as = engine.clip_key(request)
    path = cache.get(KIND, kept_as)
    if path is not None:
        suffix = "".join(path.suffixes)
        data = path.read_bytes()
        return Clip(
            key=request.key(),
            media_type=_TYPES[suffix],
            data=data,
            notes=_notes(data) if suffix.endswith(".json") else read_notes(data),
        ), False
    clip = engine.generate(request, on_progress=on_progress, cancel=cancel)
    keep_clip(clip, kept_as, cache=cache)
    return clip, True


def keep_clip(clip: Clip, kept_as: str, *, cache: Cache) -> None:
    """Put a clip into the cache, under `LocalEngine.clip_key` of its request.

    Raises:
        OutputError: The cache cannot be written.
    """
    cache.put_bytes(KIND, kept_as, clip.data, suffix=_SUFFIXES[clip.media_type])


def _notes(data: bytes) -> tuple[str, ...]:
    values = cast("dict[str, Any]", json.loads(data))
    return tuple(str(note) for note in values.get("notes", ()))
