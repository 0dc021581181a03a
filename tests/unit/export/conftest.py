"""What the export tests share: pictures that count, and two encoded segments."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from studio.compose.timeline import Cue, TimelineScene
from studio.export.codec import VideoCodec
from studio.export.segments import SegmentRequest, encode_segment
from studio.task import CancelToken, ignore_progress

DRAFT = VideoCodec(name="x264", crf=23, speed="veryfast")
WIDTH, HEIGHT, FPS = 128, 72, 24


class CountingPicture:
    """Frames whose grey level is the frame's number times four, with a disc that moves."""

    def __init__(self, count: int, *, first: int = 0) -> None:
        self.frame_count, self.first = count, first

    def frame(self, index: int) -> NDArray[np.uint8]:
        frame = np.full((HEIGHT, WIDTH, 3), 4 * (self.first + index), np.uint8)
        cv2.circle(frame, (10 + 2 * index, 20), 8, (240, 60, 30), -1)
        return frame


def scene_of(frames: int, *, cues: tuple[Cue, ...] = (), start_frame: int = 0) -> TimelineScene:
    return TimelineScene(
        start_frame=start_frame, frames=frames, transition="crossfade", transition_frames=6,
        tail_frames=6, speech_start_s=0.2, cues=cues, on_screen_text="", title="Scene",
    )  # fmt: skip


def request_of(scene: TimelineScene) -> SegmentRequest:
    return SegmentRequest(
        clip_key="clip", previous_clip_key="before", previous_frames=30, scene=scene, width_px=WIDTH,
        height_px=HEIGHT, fps=FPS, caption_style=None, codec=DRAFT,
    )  # fmt: skip


@dataclass(frozen=True)
class Encoded:
    paths: tuple[Path, ...]
    frames: tuple[int, ...]


@pytest.fixture(scope="session")
def encoded(tmp_path_factory: pytest.TempPathFactory) -> Encoded:
    """Three segments of odd lengths in a folder whose name needs quoting."""
    folder = tmp_path_factory.mktemp("it's a folder")
    lengths, first = (13, 25, 7), 0
    paths: list[Path] = []
    for number, count in enumerate(lengths):
        path = folder / f"segment {number}.mp4"
        encode_segment(
            request_of(scene_of(count)), CountingPicture(count, first=first), path,
            on_progress=ignore_progress, cancel=CancelToken(),
        )  # fmt: skip
        paths.append(path)
        first += count
    return Encoded(tuple(paths), lengths)
