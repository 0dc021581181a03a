"""A scene on its way into the movie: what it shows, and its encoded segments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from studio.compose.picture import FrameSource
from studio.compose.timeline import TimelineScene
from studio.engine.api import ClipRequest
from studio.narration.voice import SpokenLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a scene shows.

    Attributes:
        identity: Changes with anything that would change its frames.
        open: Its frames, opened anew at each call.
        sha256: Of the clip's bytes, or of the own media's file.
        request: Of its clip; None for own media and cards.
        told: What it was made from, field by field, to explain why it was made again.
    """

    identity: str
    open: Callable[[], FrameSource]
    sha256: str
    request: ClipRequest | None = None
    told: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnScene:
    """A scene whose segments are there.

    Attributes:
        timed: Its place.
        spoken: Its line, or None.
        segments: Its encoded files, in order.
        frames: How many frames each of them has.
        shown: What it shows.
    """

    timed: TimelineScene
    spoken: SpokenLine | None
    segments: tuple[Path, ...]
    frames: tuple[int, ...]
    shown: Shown
