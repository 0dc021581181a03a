"""A scene on its way into the movie: what it shows, and its encoded segment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

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
        request: Of its clip; None for own media.
    """

    identity: str
    open: Callable[[], FrameSource]
    sha256: str
    request: ClipRequest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnScene:
    """A scene whose segment is there.

    Attributes:
        timed: Its place.
        spoken: Its line, or None.
        segment: Its encoded file.
        shown: What it shows.
    """

    timed: TimelineScene
    spoken: SpokenLine | None
    segment: Path
    shown: Shown
