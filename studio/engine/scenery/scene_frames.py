"""The frames of one scene, drawn one by one as they are asked for."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from studio.engine.api import Frame as Pixels
from studio.engine.scenery.draw import SceneDrawer
from studio.engine.scenery.graph import SceneGraph, Subject
from studio.engine.scenery.layers import SceneLayers
from studio.engine.scenery.logo import Logo

_SOLID = 200
"""Alpha above which a pixel is the subject's own: shadows and glows lie far below."""


class SceneFrames:
    """The frames of one scene (the `LayeredFrames` protocol): any order, always the same pixels."""

    def __init__(
        self, graph: SceneGraph, *, width_px: int, height_px: int, fps: float, frames: int,
        logo: Logo | None = None,
    ) -> None:  # fmt: skip
        self._graph, self._logo = graph, logo
        self._drawer = SceneDrawer(
            graph, duration_s=frames / fps, width_px=width_px, height_px=height_px, logo=logo
        )
        self._fps = fps
        self._count = frames
        self._layers: SceneLayers | None = None
        self._pixels = np.zeros((height_px, width_px, 4), np.uint8)
        self._surface = skia.Surface(self._pixels, colorType=skia.ColorType.kRGBA_8888_ColorType)

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        return self._count

    @property
    def heading(self) -> str:
        """See `SceneDrawer.heading`."""
        return self._drawer.heading

    def subject_boxes(self, index: int) -> tuple[tuple[float, float, float, float], ...]:
        """What each subject covers in a frame, the hero first: left, top, right, bottom, as parts."""
        boxes = self._drawer.covered(time_s=index / self._fps)
        return tuple((box.left, box.top, box.right, box.bottom) for box in boxes)

    def apart(self, index: int) -> tuple[tuple[Subject, Pixels, NDArray[np.bool_]], ...]:
        """Every subject by itself as it stands in a frame, and the pixels that it covers, the hero first.

        By plain daylight, whatever light the scene has, so that a night changes nobody's coat. Without
        shadow and glow, and without what a nearer subject hides. Whoever rides shares the pixels of what
        carries them.
        """
        height, width = self._pixels.shape[:2]
        stage = replace(self._graph.stage, light="day", weather="clear")
        drawer = SceneDrawer(
            replace(self._graph, stage=stage), duration_s=self._count / self._fps, width_px=width,
            height_px=height, logo=self._logo,
        )  # fmt: skip
        hidden = np.zeros((height, width), np.bool_)
        found: dict[int, tuple[Subject, Pixels, NDArray[np.bool_]]] = {}
        for number in reversed(drawer.order):
            alone = np.zeros((height, width, 4), np.uint8)
            surface = skia.Surface(alone, colorType=skia.ColorType.kRGBA_8888_ColorType)
            drawer.draw_alone(surface.getCanvas(), number, time_s=index / self._fps)
            surface.flushAndSubmit()
            covers = alone[..., 3] > _SOLID
            picture = np.ascontiguousarray(alone[..., :3])
            found[number] = self._graph.subjects[number], picture, covers & ~hidden
            hidden |= covers
        return tuple(found[number] for number in sorted(found))

    def outline(self, index: int) -> NDArray[np.bool_]:
        """See `LayeredFrames.outline`."""
        return self._as_layers(index).outline(index / self._fps)

    def nearness(self, index: int) -> NDArray[np.float32]:
        """See `LayeredFrames.nearness`."""
        return self._as_layers(index).nearness(index / self._fps)

    def _as_layers(self, index: int) -> SceneLayers:
        if not 0 <= index < self._count:
            raise IndexError(f"frame {index} of {self._count}")
        if self._layers is None:
            height, width = self._pixels.shape[:2]
            self._layers = SceneLayers(
                self._graph, duration_s=self._count / self._fps, width_px=width, height_px=height,
                logo=self._logo,
            )  # fmt: skip
        return self._layers

    def frame(self, index: int) -> Pixels:
        """One frame, (height, width, 3) uint8 RGB.

        Raises:
            IndexError: `index` is outside [0, frame_count).
        """
        if not 0 <= index < self._count:
            raise IndexError(f"frame {index} of {self._count}")
        self._drawer.draw(self._surface.getCanvas(), time_s=index / self._fps)
        self._drawer.finish(self._pixels)
        return np.asarray(cv2.cvtColor(self._pixels, cv2.COLOR_RGBA2RGB), np.uint8)
