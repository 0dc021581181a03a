"""Previews for the storyboard: a scene's picture, or some frames of its motion, drawn small."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.compose.picture import FrameSource
from studio.engine.api import ClipRequest
from studio.render.clips import clip_for
from studio.render.events import Emit, PreviewReady
from studio.render.own import open_own
from studio.render.screen import screen_for
from studio.render.seat import Seat
from studio.render.worker import Work
from studio.task import CancelToken

STILL_AT = 0.4
"""Where in the clip the still is taken: things that come in from outside have arrived by then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What to draw.

    Attributes:
        scene_id: Of the storyboard's scene.
        request: What its clip is made from.
        picture: The person's own picture or video instead, or "".
        is_moving: All frames rather than one still.
    """

    scene_id: str
    request: ClipRequest
    picture: str = ""
    is_moving: bool = False


def prepare_preview(wanted: Preview, *, seat: Seat, job_id: str) -> Work:
    """A job's work for the engine thread.

    Raises (when it runs):
        ModelError: The model failed.
        MediaError: The person's own picture cannot be read, or the school profile keeps it out.
        Cancelled: The job was cancelled.
    """

    def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        # A school's pupils see nothing unjudged: not on the cards either.
        screen, _ = screen_for(seat.paths, seat.judge, is_wanted=False)
        source, notes = _open(wanted, seat, cancel)
        numbers = range(source.frame_count)
        if not wanted.is_moving:
            numbers = range(int(source.frame_count * STILL_AT), source.frame_count)[:1]
        frames = []
        for number in numbers:
            cancel.check()
            frame = source.frame(number).copy()
            frame.flags.writeable = False
            if screen is not None and len(frames) % wanted.request.fps == 0:
                screen.check_picture(frame, "The picture")
            frames.append(frame)
        emit(
            PreviewReady(
                job_id=job_id,
                scene_id=wanted.scene_id,
                key=wanted.request.key(),
                frames=tuple(frames),
                notes=notes,
            )
        )
        return {} if wanted.picture else {"engine": seat.engine.status(wanted.request)}

    return work


def _open(wanted: Preview, seat: Seat, cancel: CancelToken) -> tuple[FrameSource, tuple[str, ...]]:
    request = wanted.request
    if wanted.picture:
        return open_own(
            Path(wanted.picture),
            width_px=request.width_px,
            height_px=request.height_px,
            fps=request.fps,
            frames=request.frames,
            camera=request.camera,
            cache=seat.cache,
            cancel=cancel,
        ), ()
    clip, _ = clip_for(request, engine=seat.engine, cache=seat.cache, cancel=cancel)
    return seat.engine.open_frames(request, clip), clip.notes
