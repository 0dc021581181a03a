"""A scene as layers instead of colours: where one thing ends and another begins, and how near each is.

Everything is drawn by the scene's own drawings, and each layer is then flooded with one tone: a number of
its own (whose borders are the outline), or its nearness. Drawings tell how far they are by their parallax.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from studio.engine.scenery.draw import SceneDrawer, with_style
from studio.engine.scenery.drawings import setting_drawings
from studio.engine.scenery.graph import SceneGraph
from studio.engine.scenery.logo import Logo
from studio.engine.scenery.painter import Pictures, StagePainter

SOLID = 200
"""Alpha above which a pixel is a layer's own: shadows, glows and mist lie far below."""
WEAK_EDGE, STRONG_EDGE = 60, 140
"""Canny's thresholds; flat colours differ by more than photographs do."""
LINE_PX = 512
"""Smaller side at which a line is one pixel wide."""
_FARTHEST, _AT_FEET = 0.08, 0.5
"""Nearness at the horizon of what hardly moves with the camera, and of what stands with the subjects."""


class _Tones(Protocol):
    """What layers are flooded with; a paint is laid over them in the painter's coordinates."""

    def of_layer(self, painter: StagePainter, parallax: float) -> skia.Paint:
        """Of what is drawn at a distance."""
        ...

    def of_subject(self, painter: StagePainter, foot_y: float) -> skia.Paint:
        """Of a subject whose foot is there."""
        ...


class SceneLayers:
    """Outline and nearness of one scene at one size, by plain daylight."""

    def __init__(
        self, graph: SceneGraph, *, duration_s: float, width_px: int, height_px: int,
        logo: Logo | None = None,
    ) -> None:  # fmt: skip
        """Prepare; nothing is drawn yet.

        Args:
            graph: The scene; light, weather and look are left out, for they change no shape.
            duration_s: Its length.
            width_px, height_px: Of the pictures.
            logo: Stands on signs, as in the scene itself.
        """
        stage = replace(graph.stage, light="day", weather="clear")
        plain = with_style(replace(graph, stage=stage), "flat")
        self._drawer = _LayerDrawer(
            plain, duration_s=duration_s, width_px=width_px, height_px=height_px, logo=logo
        )
        self._size_px = width_px, height_px

    def outline(self, time_s: float) -> NDArray[np.bool_]:
        """Lines of a moment, (height, width): borders of its layers, and the edges inside them."""
        numbers = self._drawn(lambda canvas: self._drawer.draw_layers(canvas, _Numbers(), time_s))
        labels = numbers[..., :3].astype(np.int32) @ np.array([1 << 16, 1 << 8, 1], np.int32)
        borders = np.zeros(labels.shape, np.bool_)
        borders[:, 1:] |= labels[:, 1:] != labels[:, :-1]
        borders[1:] |= labels[1:] != labels[:-1]
        picture = self._drawn(lambda canvas: self._drawer.draw(canvas, time_s=time_s))
        rgb = np.ascontiguousarray(picture[..., :3])
        edges = cv2.Canny(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), WEAK_EDGE, STRONG_EDGE) > 0
        # Both see a layer's border, a pixel apart: one line is enough.
        reach = 2 * max(1, round(min(self._size_px) / LINE_PX)) + 1
        near = cv2.dilate(borders.astype(np.uint8), np.ones((reach, reach), np.uint8)) > 0
        return np.asarray(borders | (edges & ~near), np.bool_)

    def nearness(self, time_s: float) -> NDArray[np.float32]:
        """How near everything is at a moment, (height, width): 0 the sky, 1 before the viewer's feet."""
        return np.asarray(self.drawn_nearness(time_s)[..., 0] / 255, np.float32)

    def drawn_nearness(self, time_s: float) -> NDArray[np.uint8]:
        """The same as a grey picture, (height, width, 4)."""
        return self._drawn(lambda canvas: self._drawer.draw_layers(canvas, _Nearness(), time_s))

    def _drawn(self, draw: Callable[[skia.Canvas], None]) -> NDArray[np.uint8]:
        width, height = self._size_px
        pixels: NDArray[np.uint8] = np.zeros((height, width, 4), np.uint8)
        surface = skia.Surface(pixels, colorType=skia.ColorType.kRGBA_8888_ColorType)
        draw(surface.getCanvas())
        surface.flushAndSubmit()
        return pixels


class _LayerDrawer(SceneDrawer):
    """Draws layers in tones."""

    def draw_layers(self, canvas: skia.Canvas, tones: _Tones, time_s: float) -> None:
        """Setting and subjects of a moment, each layer in its tone; the ground is black."""
        canvas.clear(skia.Color(0, 0, 0, 255))
        with self._painting(canvas, time_s=time_s) as painter:
            drawing = setting_drawings().get(self._setting.name)
            if drawing is not None:
                drawing(_LayerPainter(painter, tones, self._pictures))
            for placed in self._placed:
                if placed.index in self._carriers:
                    continue  # drawn with what carries them
                with painter.layer(1.0), _solid(canvas):
                    self._draw_subject(painter, placed)
                    foot_y = placed.subject.y * painter.height
                    canvas.drawPaint(tones.of_subject(painter, foot_y))


class _LayerPainter(StagePainter):
    """A painter whose layers come out in tones."""

    def __init__(self, painter: StagePainter, tones: _Tones, pictures: Pictures) -> None:
        super().__init__(
            painter.canvas, frame=painter.frame, stage=painter.stage, seed=painter.seed,
            tones=painter.tones, style=painter.style, moment=painter.moment, pictures=pictures,
        )  # fmt: skip
        self._floods = tones

    @contextmanager
    def layer(self, parallax: float) -> Generator[None]:
        """As `StagePainter.layer`; what was drawn in it is in its tone afterwards."""
        with super().layer(parallax), _solid(self.canvas):
            yield
            self.canvas.drawPaint(self._floods.of_layer(self, parallax))

    def soft(self, draw: Callable[[StagePainter], None]) -> None:
        """As `StagePainter.soft`: light that is infinitely far."""
        with self.layer(0.0):
            super().soft(draw)


class _Numbers:
    """Every layer in a colour of its own, in the order in which they are drawn."""

    def __init__(self) -> None:
        self._count = 0

    def of_layer(self, painter: StagePainter, parallax: float) -> skia.Paint:
        """The next colour."""
        return self._next()

    def of_subject(self, painter: StagePainter, foot_y: float) -> skia.Paint:
        """The next colour."""
        return self._next()

    def _next(self) -> skia.Paint:
        self._count += 1
        number = self._count * 0x9E3779 & 0xFFFFFF  # an odd factor: 16 million numbers, none twice
        return _flood(skia.Color(number >> 16, number >> 8 & 255, number & 255, 255))


class _Nearness:
    """Every layer as near as its parallax says, and nearer towards the foot of the picture."""

    def of_layer(self, painter: StagePainter, parallax: float) -> skia.Paint:
        """From its horizon down to the viewer's feet; the sky is far everywhere."""
        far, near = _at_horizon(parallax), min(1.0, 2 * parallax)
        ends = [skia.Point(0, painter.horizon_y), skia.Point(0, painter.height)]
        paint = _flood(_grey(far))
        paint.setShader(skia.GradientShader.MakeLinear(ends, [_grey(far), _grey(max(far, near))]))
        return paint

    def of_subject(self, painter: StagePainter, foot_y: float) -> skia.Paint:
        """As near as the ground that it stands on."""
        horizon = painter.horizon_y
        part = min(1.0, max(0.0, (foot_y - horizon) / (painter.height - horizon)))
        far = _at_horizon(1.0)
        return _flood(_grey(far + (1 - far) * part))


@contextmanager
def _solid(canvas: skia.Canvas) -> Generator[None]:
    """Draw into a layer of which only what is solid is kept, with hard edges."""
    alphas = [255 if alpha > SOLID else 0 for alpha in range(256)]
    paint = skia.Paint(ColorFilter=skia.TableColorFilter.MakeARGB(alphas, None, None, None))
    canvas.saveLayer(None, paint)
    yield
    canvas.restore()


def _flood(color: int) -> skia.Paint:
    return skia.Paint(Color=color, BlendMode=skia.BlendMode.kSrcIn)


def _grey(level: float) -> int:
    value = round(255 * level)
    return skia.Color(value, value, value, 255)


def _at_horizon(parallax: float) -> float:
    if parallax <= 0:
        return 0.0
    return _FARTHEST + (_AT_FEET - _FARTHEST) * min(1.0, parallax)
