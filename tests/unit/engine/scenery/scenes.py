"""Scenes and measures that several tests of the scenery share."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.engine.scenery.scene_frames import SceneFrames

SMALL_PX = (192, 108)


def scene(
    setting: str, *subjects: Subject, seed: int = 3, **stage: str | int | float
) -> SceneGraph:
    """A scene with a sun; the stage's other fields by name."""
    fields = {"has_sun": True, "sun_x": 0.7, **stage}
    return SceneGraph(
        stage=Stage(setting=setting, **fields),  # pyright: ignore[reportArgumentType]
        subjects=subjects,
        seed=seed,
    )


def frames_of(
    graph: SceneGraph, *, size_px: tuple[int, int] = SMALL_PX, fps: float = 24, frames: int = 120
) -> SceneFrames:
    """Its frames at a small size."""
    return SceneFrames(graph, width_px=size_px[0], height_px=size_px[1], fps=fps, frames=frames)


def grey(frame: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The frame as grey, 96 pixels wide, as the movie's judge sees it."""
    height = round(96 * frame.shape[0] / frame.shape[1])
    small = cv2.resize(frame, (96, height), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.float32)
