"""Composing and encoding against FFmpeg alone, on the same frames at the same settings, in one run.

    python -m tests.bench.bench_compose [--frames N] [--rounds N] [--skip-moviepy] [--json]

The frames are drawn before anything is timed. Ours lays captions, a title and a logo over them and
encodes; FFmpeg alone gets the bare frames through the same pipe. MoviePy's plain way (its own text
and layers, `write_videofile`) stands beside it. Only ratios within one run hold; each way is run
several times in turn, and the best of each counts.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from studio.compose.caption_style import caption_style
from studio.compose.captions import caption_limits, make_cues, spread_words
from studio.compose.overlay import Frame
from studio.compose.picture import ScenePicture
from studio.compose.text import TextSetter
from studio.compose.timeline import Timeline, TimelineScene
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.layout import arrange
from studio.engine.scenery.scene_frames import SceneFrames
from studio.export.codec import VideoCodec
from studio.export.segments import SegmentRequest, encode_segment
from studio.paths import resources_dir
from studio.task import CancelToken, ignore_progress
from tests.bench.naive import NaiveScene, write_naively

FPS = 24
CODEC = VideoCodec(name="x264", crf=23, speed="veryfast")
TEXT = "Every winter the bay goes quiet. Then the herring come back, and with them the seabirds."
GRAPH = SceneGraph(
    stage=Stage(setting="beach", camera="pan right"),
    subjects=(Subject(kind="lighthouse", x=0.3, y=0.8), Subject(kind="sailboat", x=0.7, y=0.7)),
)


class Drawn:
    """Frames that are there already."""

    def __init__(self, frames: list[Frame]) -> None:
        self._frames = frames
        self.frame_count = len(frames)

    def frame(self, index: int) -> Frame:
        """One of them."""
        return self._frames[index]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--skip-moviepy", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result: dict[str, Any] = {}
    for name, size in (("720p", (1280, 720)), ("1080p", (1920, 1080))):
        result[name] = measure(size, options)
    if options.json:
        sys.stdout.write(json.dumps(result, indent=2) + "\n")
        return
    for name, row in result.items():
        sys.stdout.write(f"{name}: {row}\n")


def measure(size: tuple[int, int], options: argparse.Namespace) -> dict[str, Any]:
    """Frames a second of each way at one size, and ours against FFmpeg alone."""
    drawn, timed = _frames(size, options.frames), _scene(size, options.frames)
    setter = TextSetter(resources_dir() / "fonts")
    with tempfile.TemporaryDirectory() as folder:

        def encode(picture: Any, name: str) -> None:
            request = SegmentRequest(
                clip_key="", previous_clip_key="", previous_frames=0, scene=timed, width_px=size[0],
                height_px=size[1], fps=FPS, caption_style=None, codec=CODEC,
            )  # fmt: skip
            path = Path(folder) / name
            encode_segment(
                request, picture, path, on_progress=ignore_progress, cancel=CancelToken()
            )

        def ours() -> None:
            picture = ScenePicture(
                drawn, timed, setter=setter, style=caption_style("boxed"),
                timeline=Timeline(width_px=size[0], height_px=size[1], fps=FPS, scenes=()),
            )  # fmt: skip
            encode(picture, "ours.mp4")

        def alone() -> None:
            encode(drawn, "alone.mp4")

        def moviepy() -> None:
            scene = NaiveScene(source=drawn, timed=timed)
            write_naively([scene], None, FPS, Path(folder) / "naive.mp4")

        ways: dict[str, Callable[[], None]] = {"ffmpeg alone": alone, "ours": ours}
        if not options.skip_moviepy:
            ways["moviepy"] = moviepy
        best = dict.fromkeys(ways, float("inf"))
        for _ in range(options.rounds):
            for name, way in ways.items():
                start = time.perf_counter()
                way()
                best[name] = min(best[name], time.perf_counter() - start)
    rates = {name: round(options.frames / seconds, 1) for name, seconds in best.items()}
    return {
        "frames_per_s": rates,
        "ours_of_ffmpeg_alone": round(best["ffmpeg alone"] / best["ours"], 3),
    }


def _frames(size: tuple[int, int], count: int) -> Drawn:
    graph = arrange(GRAPH, aspect=size[0] / size[1])
    source = SceneFrames(graph, width_px=size[0], height_px=size[1], fps=FPS, frames=count)
    return Drawn([np.array(source.frame(n)) for n in range(count)])


def _scene(size: tuple[int, int], count: int) -> TimelineScene:
    length_s = count / FPS
    cues = make_cues(
        TEXT,
        words=spread_words(TEXT, start_s=0.3, end_s=length_s - 0.4),
        end_s=length_s,
        limits=caption_limits(*size),
    )
    return TimelineScene(
        start_frame=0, frames=count, transition="cut", transition_frames=0, tail_frames=0,
        speech_start_s=0.3, cues=cues, on_screen_text="The bay in winter",
    )  # fmt: skip


if __name__ == "__main__":
    main()
