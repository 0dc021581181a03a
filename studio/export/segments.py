"""Encoded segments: each scene is encoded once and kept under the hash of what shaped it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

from studio.compose.assemble import Picture, scene_clip
from studio.compose.caption_style import CaptionStyle
from studio.compose.label import Label
from studio.compose.timeline import TimelineScene
from studio.compose.watermark import WATERMARK_VERSION
from studio.errors import Cancelled
from studio.export.codec import VideoCodec
from studio.export.ffmpeg import ffmpeg_process, file_url
from studio.export.writer import partial_file
from studio.task import CancelToken, OnProgress

COMPOSE_VERSION = 2
"""To be raised when the same request would be composed into other frames than before."""
PART_S = 6.0
"""Longest stretch of a scene that is encoded in one piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRequest:
    """Everything that shapes a segment's bytes: a scene, or a part of one.

    Attributes:
        clip_key: Key of the scene's clip.
        previous_clip_key: Key of the clip before, where a transition mixes it in; "" otherwise.
        previous_frames: Own frames of the scene before: the tail begins there.
        scene: Its length, transition, captions and title.
        width_px: Even.
        height_px: Even.
        fps: Frames a second.
        caption_style: Look of the captions; None leaves them out.
        codec: Encoder and its settings.
        logo: SHA-256 of the logo's file, "" for none.
        platform: Whose buttons words keep clear of, or "".
        progress_frames: Frames of the whole movie for the progress bar, 0 for no bar.
        part: First frame and one past the last; None for the whole scene.
        label: Stands in every frame; None for none.
        heading_font: SHA-256 of the person's font of titles and labels, "" for the built-in one.
        caption_font: The same of captions.
        watermark: Number of the invisible watermark in every frame, or "".
    """

    clip_key: str
    previous_clip_key: str
    previous_frames: int
    scene: TimelineScene
    width_px: int
    height_px: int
    fps: int
    caption_style: CaptionStyle | None
    codec: VideoCodec
    logo: str = ""
    platform: str = ""
    progress_frames: int = 0
    part: tuple[int, int] | None = None
    label: Label | None = None
    heading_font: str = ""
    caption_font: str = ""
    watermark: str = ""

    @property
    def frames(self) -> range:
        """The frames of the scene that are in it."""
        return range(*(self.part or (0, self.scene.frames)))

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON values of what shapes the bytes, and nothing else.

        Where a scene stands in the movie, its chapter title, the words' times in a style that does
        not follow them, captions that are over before the part begins: none changes a frame, so
        none makes the segment again.
        """
        scene, style = self.scene, self.caption_style
        if style is not None and not style.is_burned:
            style = None
        first, stop = self.frames.start, self.frames.stop
        mixes = first < scene.transition_frames and bool(self.previous_clip_key)
        # The parts that a transition touches show no title yet: it waits for the end of it.
        shows_titles = stop > scene.transition_frames
        return {
            "compose_version": COMPOSE_VERSION,
            "clip": self.clip_key,
            "previous_clip": self.previous_clip_key if mixes else "",
            "previous_frames": self.previous_frames if mixes else 0,
            "frames": scene.frames,
            "part": [first, stop],
            "transition": scene.transition if mixes else "cut",
            "transition_frames": scene.transition_frames,  # titles wait for its end
            "has_title": bool(scene.on_screen_text),  # captions keep clear of its place
            "on_screen_text": scene.on_screen_text if shows_titles else "",
            "has_lower_third": bool(scene.lower_third),
            "lower_third": scene.lower_third if shows_titles else "",
            "captions": [] if style is None else self._cues(style, first, stop),
            "caption_style": None if style is None else asdict(style),
            "size": [self.width_px, self.height_px],
            "fps": self.fps,
            "logo": self.logo,
            "platform": self.platform,
            "progress": [scene.start_frame, self.progress_frames] if self.progress_frames else [],
            "codec": self.codec.as_dict(),
            # Only where there is one: what was encoded before there were labels stays known.
            **({} if self.label is None else {"label": asdict(self.label)}),
            **({"fonts": fonts} if (fonts := self._fonts(is_captioned=style is not None)) else {}),
            **({"watermark": [WATERMARK_VERSION, self.watermark]} if self.watermark else {}),
        }

    def _fonts(self, *, is_captioned: bool) -> list[str]:
        """The person's fonts as far as there are words that are set in them."""
        scene = self.scene
        has_words = bool(scene.on_screen_text or scene.lower_third or self.label is not None)
        fonts = [
            self.heading_font if has_words else "",
            self.caption_font if is_captioned and scene.cues else "",
        ]
        return fonts if any(fonts) else []

    def _cues(self, style: CaptionStyle, first: int, stop: int) -> list[dict[str, Any]]:
        """The captions that are seen between two frames."""
        seen = [
            asdict(cue)
            for cue in self.scene.cues
            if cue.start_s * self.fps < stop and cue.end_s * self.fps > first
        ]
        if style.follows_words:
            return seen
        return [{name: cue[name] for name in ("start_s", "end_s", "lines")} for cue in seen]

    def key(self) -> str:
        """SHA-256 of the request as canonical JSON: 64 hexadecimal digits."""
        text = json.dumps(self.as_dict(), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


def parts_of(scene: TimelineScene, *, fps: int) -> tuple[tuple[int, int], ...]:
    """Where a scene is cut into segments: at the end of its transition, and every few seconds.

    So another picture in the scene before makes only the transition again, and another caption only
    the stretch in which it is seen.
    """
    head = scene.transition_frames if scene.transition != "cut" else 0
    body = scene.frames - head
    count = max(1, math.ceil(body / (PART_S * fps)))
    ends = [head + round(body * (n + 1) / count) for n in range(count)]
    starts = [head, *ends[:-1]]
    parts = [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]
    return ((0, head), *parts) if head else tuple(parts)


def encode_segment(
    request: SegmentRequest,
    picture: Picture,
    path: Path,
    *,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> None:
    """Encode the frames of a scene, or of a part of one, to a video file without sound.

    The file appears whole or not at all. Frames go to FFmpeg as RGB, which it converts to BT.709
    in its own process: as fast as converting here (112 and 100 frames/s at 720p, x264 veryfast).

    Raises:
        Cancelled: `cancel` was set; checked at every frame.
        OutputError: The file cannot be written.
        MediaError: FFmpeg failed.
    """
    frames = request.frames
    clip: Any = scene_clip(picture, fps=request.fps)
    shape = (request.height_px, request.width_px, 3)
    with (
        partial_file(path) as partial,
        ffmpeg_process(_arguments(request, partial), cancel=cancel, reads_stdin=True) as process,
    ):
        stdin = process.stdin
        if stdin is None:
            raise Cancelled  # cannot be: it was opened with a pipe
        _widen(stdin)
        for index in frames:
            cancel.check()
            frame = np.ascontiguousarray(clip.get_frame(index / request.fps))
            if frame.shape != shape:
                raise ValueError(f"frame {index} is {frame.shape}, the segment wants {shape}")
            stdin.write(frame.data)
            on_progress((index + 1 - frames.start) / len(frames))


def _widen(pipe: IO[bytes]) -> None:
    """Ask for a pipe of 1 MB where the system allows it: the next frame is drawn while one is read.

    Linux gives 64 kB by default, a fortieth of a 720p frame; then drawing waits for the encoder.
    """
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415 - other systems have none

        with contextlib.suppress(
            OSError
        ):  # the user's limit on pipes is reached: slower, not wrong
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, 1 << 20)


def _arguments(request: SegmentRequest, target: Path) -> list[str]:
    codec, size = request.codec, (request.width_px, request.height_px)
    return [
        *("-f", "rawvideo", "-pix_fmt", "rgb24", "-framerate", str(request.fps)),
        *("-video_size", f"{size[0]}x{size[1]}", "-i", "pipe:0"),
        *codec.arguments(width_px=size[0], height_px=size[1], fps=request.fps),
        *("-map_metadata", "-1", "-fflags", "+bitexact", "-f", codec.container),
        *("-y", file_url(target)),
    ]
