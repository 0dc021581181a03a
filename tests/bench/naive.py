"""The naive way to the same movie: PyTorch for the model, MoviePy for everything else.

Written as a tutorial would have it: the network in eager PyTorch, a TextClip a caption, one
CompositeVideoClip a scene, concatenation with cross-fades, one `write_videofile`. It draws the very
same frames of the very same scenes, one after the other.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from moviepy import (
    AudioArrayClip,
    CompositeVideoClip,
    TextClip,
    VideoClip,
    concatenate_videoclips,
    vfx,
)  # fmt: skip

from studio.compose.timeline import TimelineScene
from studio.engine.api import FrameSource

FONT = Path("resources/fonts/NotoSans-SemiBold.ttf")


@dataclass(frozen=True, slots=True, kw_only=True)
class NaiveScene:
    """What the naive script is given for a scene."""

    source: FrameSource
    timed: TimelineScene


def sample_in_pytorch(steps: int, scenes: int) -> float | None:
    """Seconds for as many guided denoising steps of the starter's network in eager PyTorch.

    The weights are random: time does not depend on them. None where torch is not installed.
    """
    try:
        import torch

        from studio.workshop.starter.network import SceneDiT, Shape
    except ImportError:
        return None
    from studio.engine.scenery.code import SceneCode
    from studio.engine.scenery.schema import default_schema

    code = SceneCode(default_schema())
    network: Any = SceneDiT(Shape(tokens=1 + code.slots, width=code.width)).eval()
    start = time.perf_counter()
    with torch.no_grad():
        for _ in range(scenes):
            x = torch.randn(2, 1, 1 + code.slots, code.width)
            text, mask = torch.randn(2, 16, 384), torch.ones(2, 16)
            for _step in range(steps):
                network(x, torch.full((2, 1), 0.5), text, mask)
    return time.perf_counter() - start


def write_naively(
    scenes: list[NaiveScene], sound: np.ndarray | None, fps: int, path: Path
) -> float:
    """Write the movie with MoviePy alone; returns seconds."""
    start = time.perf_counter()
    clips: list[Any] = []
    for scene in scenes:
        clips.append(_scene_clip(scene, fps))
        if len(clips) > 1 and scene.timed.transition_frames:
            clips[-1] = clips[-1].with_effects(
                [vfx.CrossFadeIn(scene.timed.transition_frames / fps)]
            )
    movie: Any = concatenate_videoclips(clips, method="compose", padding=cast("int", -0.5))
    if sound is not None:
        length = min(movie.duration, len(sound) / 48_000)
        movie = movie.with_audio(AudioArrayClip(sound, fps=48_000).with_duration(length))
    movie.write_videofile(
        str(path), fps=fps, codec="libx264", audio_codec="aac", preset="veryfast", logger=None
    )
    return time.perf_counter() - start


def _scene_clip(scene: NaiveScene, fps: int) -> Any:
    count = scene.timed.clip_frames

    def frame_at(time_s: float) -> np.ndarray:
        return scene.source.frame(min(count - 1, round(time_s * fps)))

    picture: Any = VideoClip(frame_function=frame_at, duration=count / fps)
    layers = [picture]
    for cue in scene.timed.cues:
        text: Any = TextClip(
            font=str(FONT), text="\n".join(cue.lines), font_size=38, color="white",
            bg_color=(14, 17, 27, 190), margin=(20, 12), text_align="center",
        )  # fmt: skip
        layers.append(
            text.with_start(cue.start_s)
            .with_duration(cue.end_s - cue.start_s)
            .with_position(("center", 0.8), relative=True)
        )
    return CompositeVideoClip(layers)
