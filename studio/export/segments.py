"""Encoded segments: each scene is encoded once and kept under the hash of what shaped it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

from studio.compose.assemble import Picture, scene_clip
from studio.compose.caption_style import CaptionStyle
from studio.compose.timeline import TimelineScene
from studio.errors import Cancelled
from studio.export.ffmpeg import ffmpeg_process, file_url
from studio.export.preset import Quality
from studio.export.writer import partial_file
from studio.task import CancelToken, OnProgress

COMPOSE_VERSION = 1
"""To be raised when the same request would be composed into other frames than before."""

BT709 = ("-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709")
TO_BT709 = (
    "scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd,"
    # The flags of raw frames are "unknown" and would win over the encoder's options.
    "setparams=color_primaries=bt709:color_trc=bt709:colorspace=bt709:range=tv"
)
GOP_S = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRequest:
    """Everything that shapes a segment's bytes.

    Attributes:
        clip_key: Key of the scene's clip.
        previous_clip_key: Key of the clip before, where a transition mixes it in; "" otherwise.
        previous_frames: Own frames of the scene before: the tail begins there.
        scene: Its length, transition, captions and title.
        width_px: Even.
        height_px: Even.
        fps: Frames a second.
        caption_style: Look of the captions; None leaves them out.
        quality: Encoder settings.
        logo: SHA-256 of the logo's file, "" for none.
    """

    clip_key: str
    previous_clip_key: str
    previous_frames: int
    scene: TimelineScene
    width_px: int
    height_px: int
    fps: int
    caption_style: CaptionStyle | None
    quality: Quality
    logo: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON values of what shapes the bytes, and nothing else.

        Where a scene stands in the movie, its chapter title, the words' times in a style that does
        not follow them: none changes a frame, so none makes the segment again.
        """
        scene, style = self.scene, self.caption_style
        mixes = scene.transition_frames > 0 and bool(self.previous_clip_key)
        cues = [] if style is None else [asdict(cue) for cue in scene.cues]
        if style is not None and not style.follows_words:
            cues = [{name: cue[name] for name in ("start_s", "end_s", "lines")} for cue in cues]
        return {
            "compose_version": COMPOSE_VERSION,
            "clip": self.clip_key,
            "previous_clip": self.previous_clip_key if mixes else "",
            "previous_frames": self.previous_frames if mixes else 0,
            "frames": scene.frames,
            "transition": scene.transition if mixes else "cut",
            "transition_frames": scene.transition_frames,  # the title waits for its end
            "on_screen_text": scene.on_screen_text,
            "cues": cues,
            "caption_style": None if style is None else asdict(style),
            "size": [self.width_px, self.height_px],
            "fps": self.fps,
            "logo": self.logo,
            "x264": [self.quality.x264_preset, self.quality.crf],
        }

    def key(self) -> str:
        """SHA-256 of the request as canonical JSON: 64 hexadecimal digits."""
        text = json.dumps(self.as_dict(), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


def encode_segment(
    request: SegmentRequest,
    picture: Picture,
    path: Path,
    *,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> None:
    """Encode a scene's frames to a video file without sound.

    The file appears whole or not at all. Frames go to FFmpeg as RGB, which it converts to BT.709
    in its own process: as fast as converting here (112 and 100 frames/s at 720p, x264 veryfast).

    Raises:
        Cancelled: `cancel` was set; checked at every frame.
        OutputError: The file cannot be written.
        MediaError: FFmpeg failed.
    """
    frames = picture.frame_count
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
        for index in range(frames):
            cancel.check()
            frame = np.ascontiguousarray(clip.get_frame(index / request.fps))
            if frame.shape != shape:
                raise ValueError(f"frame {index} is {frame.shape}, the segment wants {shape}")
            stdin.write(frame.data)
            on_progress((index + 1) / frames)


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
    fps, quality = str(request.fps), request.quality
    return [
        *("-f", "rawvideo", "-pix_fmt", "rgb24", "-framerate", fps),
        *("-video_size", f"{request.width_px}x{request.height_px}", "-i", "pipe:0"),
        *("-vf", TO_BT709),
        *("-c:v", "libx264", "-preset", quality.x264_preset, "-crf", str(quality.crf)),
        # All segments share one set of parameters and start closed, so they join by copying.
        *("-profile:v", "high", "-pix_fmt", "yuv420p", "-g", str(request.fps * GOP_S)),
        *("-flags:v", "+cgop+bitexact", *BT709, "-color_range", "tv"),
        *("-video_track_timescale", str(request.fps * 512)),
        *("-map_metadata", "-1", "-fflags", "+bitexact", "-f", "mp4", "-y", file_url(target)),
    ]
