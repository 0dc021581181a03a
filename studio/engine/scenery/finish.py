"""What a look does to the whole frame: its ground, paper shadows, texture, bloom, the spotlight."""

from __future__ import annotations

import cv2
import numpy as np
import skia
from numpy.typing import NDArray

from studio.engine.scenery.frame import Frame
from studio.engine.scenery.look import Drawing, Look
from studio.engine.scenery.painter import EDGE_UNITS, StagePainter
from studio.engine.scenery.palette import Rgb
from studio.engine.scenery.pen import Air, Pen, sk_color
from studio.engine.scenery.style import BOARD, PAPER, Style

_BLOOM_SHRINK = 4


class Finish:
    """The whole-frame part of a look at one size."""

    def __init__(self, *, style: Style, frame: Frame, width_px: float, height_px: float) -> None:
        self._style = style
        self._frame = frame
        self._size_px = (round(width_px), round(height_px))
        self._grain: NDArray[np.uint8] | None = None

    def ground(self, painter: StagePainter) -> None:
        """Fill the frame before anything is drawn: paper, board, or the sky's lowest colour."""
        if self._style.name in ("line", "chalk"):
            color = PAPER if self._style.name == "line" else BOARD
        else:
            color = self._style.paint(painter.tones.horizon)
        painter.canvas.drawColor(sk_color(color))

    def paper_shadow(
        self,
        canvas: skia.Canvas,
        drawing: Drawing,
        look: Look,
        *,
        unit_px: float,
        half_width: float,
    ) -> None:
        """The shadow that a subject cut from paper throws: its own shape, dark, down to the right.

        One filtered layer of the subject's size; the frame itself is never blurred.
        """
        dark = skia.ColorFilters.Blend(sk_color((44, 26, 44), 1.0), skia.BlendMode.kSrcIn)
        blur = skia.ImageFilters.Blur(0.9 / unit_px, 0.9 / unit_px)
        paint = skia.Paint(ColorFilter=dark, ImageFilter=blur)
        paint.setAlpha(80)
        canvas.save()
        canvas.translate(1.2 / unit_px, 1.5 / unit_px)
        canvas.saveLayer(
            skia.Rect.MakeLTRB(-half_width - 0.2, -1.15, half_width + 0.2, 0.12), paint
        )
        drawing(
            Pen(canvas, style=self._style, air=Air(), unit_px=unit_px, frame_px=EDGE_UNITS), look
        )
        canvas.restore()
        canvas.restore()

    def spotlight(self, painter: StagePainter, hero: tuple[float, float, float]) -> None:
        """Darkness around a pool of light on the hero, and the beam that makes it.

        `hero` is the x of its middle, the y of its foot and its height, in units.
        """
        x, foot, height = hero
        pool = max(height * 0.95, self._frame.unit * 0.34)
        reach = self._frame.width * 0.5 + self._frame.height * 0.3
        everywhere = skia.Rect.MakeLTRB(painter.left, painter.top, painter.right, painter.bottom)
        night: Rgb = (7, 7, 22)
        dark = skia.Paint()
        dark.setShader(
            skia.GradientShader.MakeRadial(
                skia.Point(x, foot - height * 0.45),
                reach,
                [sk_color(night, alpha) for alpha in (0.0, 0.05, 0.5, 0.66)],
                [0.0, min(0.5, pool / reach * 0.85), min(0.9, pool / reach * 1.9), 1.0],
            )
        )
        beam = skia.Path()
        beam.moveTo(x - 5, painter.top)
        beam.lineTo(x + 5, painter.top)
        beam.lineTo(x + pool * 0.82, foot)
        beam.quadTo(x, foot + pool * 0.22, x - pool * 0.82, foot)
        beam.close()
        glow = 0.10 + 0.012 * painter.wave(4.3)
        with painter.layer(1.0):
            painter.canvas.drawRect(everywhere, dark)
            painter.canvas.drawPath(beam, _fading((255, 246, 214), glow, painter.top, foot))

    def bloom(self, pixels: NDArray[np.uint8]) -> None:
        """Let bright lines shine (neon), or lay a faint grain on paper and board, in place.

        The glow is a quarter-size blurred copy that is added: a blur at full size takes ten times as
        long and looks the same.
        """
        if self._style.glow:
            size = (self._size_px[0] // _BLOOM_SHRINK, self._size_px[1] // _BLOOM_SHRINK)
            small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
            cv2.subtract(small, np.full_like(small, 72), dst=small)  # only what is bright shines
            sigma = 0.012 * min(size)
            near = cv2.GaussianBlur(small, (0, 0), sigma * 0.7)
            wide = cv2.GaussianBlur(small, (0, 0), sigma * 2.6)
            soft = cv2.addWeighted(near, 0.75, wide, 0.8, 0)
            glow = cv2.resize(soft, self._size_px, interpolation=cv2.INTER_LINEAR)
            cv2.add(pixels, glow, dst=pixels)
        elif self._style.name in ("paper", "chalk"):
            if self._grain is None:
                self._grain = self._make_grain()
            if self._style.name == "paper":
                cv2.subtract(pixels, self._grain, dst=pixels)
            else:
                cv2.add(pixels, self._grain, dst=pixels)

    def _make_grain(self) -> NDArray[np.uint8]:
        """Fibres of paper or the dust of wiped chalk: (h, w, 4), alpha untouched."""
        width, height = self._size_px
        rng = np.random.default_rng(7)
        noise = rng.standard_normal((height, width)).astype(np.float32)
        fine = cv2.GaussianBlur(noise, (0, 0), 0.8 * self._frame.px / 4.5)
        cloud = cv2.GaussianBlur(
            cv2.resize(noise[: height // 8, : width // 8], (width, height)), (0, 0), 9
        )
        fine, cloud = fine / fine.std(), cloud / cloud.std()
        if self._style.name == "paper":
            level = 4.0 + 2.2 * fine + 0.8 * cloud
        else:
            level = 4.0 + 1.6 * fine + 1.8 * cloud
        grain = np.clip(level, 0, 24).astype(np.uint8)
        return np.ascontiguousarray(np.dstack([grain, grain, grain, np.zeros_like(grain)]))


def _fading(color: Rgb, alpha: float, top: float, bottom: float) -> skia.Paint:
    paint = skia.Paint(AntiAlias=True)
    ends = [skia.Point(0, top), skia.Point(0, bottom)]
    stops = [sk_color(color, alpha), sk_color(color, alpha * 0.5)]
    paint.setShader(skia.GradientShader.MakeLinear(ends, stops))
    return paint
