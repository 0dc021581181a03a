"""The pen that every drawing uses: toned shapes in a subject's own coordinates, in any style."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import skia

from studio.engine.scenery.lettering import CAPITAL, FONT_SIZE, LOGO, broken, set_line
from studio.engine.scenery.logo import Logo
from studio.engine.scenery.outline import outline
from studio.engine.scenery.palette import Rgb, lit, mix
from studio.engine.scenery.style import Style

Point = tuple[float, float]
SMALL_MARK = 0.036  # part of the frame's height below which a fill inside a shape is a mark
Shape = str | Sequence[Point] | skia.Path  # SVG path data (see `outline`), corners, or a path


@dataclass(frozen=True, slots=True, kw_only=True)
class Fade:
    """A colour that changes across a shape: from `start` at `a` to `end` at `b`.

    Attributes:
        a: Where `start` is; the centre when `radius` is given.
        b: Where `end` is; ignored when `radius` is given.
        start: First colour.
        end: Last colour.
        radius: For a radial gradient, its radius; 0 for a linear one.
        end_alpha: Opacity of `end`, 0 to 1 (glows fade out).
    """

    a: Point
    b: Point = (0.0, 0.0)
    start: Rgb
    end: Rgb
    radius: float = 0.0
    end_alpha: float = 1.0


Color = Rgb | Fade


@dataclass(frozen=True, slots=True, kw_only=True)
class Air:
    """What light and distance do to colours.

    Attributes:
        light: Factor a channel.
        haze: Colour of the distance.
        depth: How far away, 0 (here) to 1 (lost in haze).
        is_night: Whether windows and lamps are lit.
    """

    light: Rgb = (1.0, 1.0, 1.0)
    haze: Rgb = (220.0, 230.0, 240.0)
    depth: float = 0.0
    is_night: bool = False


def sk_color(color: Rgb, alpha: float = 1.0) -> int:
    """A Skia colour; channels are clamped to 0..255, alpha to 0..1."""
    r, g, b = (max(0, min(255, round(channel))) for channel in color)
    return skia.Color(r, g, b, max(0, min(255, round(alpha * 255))))


class Pen:
    """Draws on a Skia canvas in local coordinates: x to the right, y DOWN.

    A subject's drawing has its foot at (0, 0) and its head at y = -1. Lines have round ends.
    Colours are toned by light and haze and then by the style; `glow=True` leaves out the light (lamps,
    screens, flames shine by themselves). `alpha` is opacity, 0 to 1.

    Attributes:
        canvas: For what the pen cannot do; prefer the pen, which knows the style.
        style: The look.
        air: Light and distance.
        unit_px: How many canvas units of the frame one local unit is (keeps outlines even).
        frame_px: Height of the frame in the same canvas units.
        logo: What is drawn in place of the words `LOGO`; None draws nothing.
    """

    def __init__(
        self, canvas: skia.Canvas, *, style: Style, air: Air, unit_px: float, frame_px: float,
        logo: Logo | None = None,
    ) -> None:  # fmt: skip
        self.canvas = canvas
        self.style = style
        self.air = air
        self.unit_px = unit_px
        self.frame_px = frame_px
        self.logo = logo
        self._quiet = 0
        self._shines = False

    # -- shapes ---------------------------------------------------------------------------------

    def fill(self, shape: Shape, color: Color, *, alpha: float = 1.0, glow: bool = False) -> None:
        """Fill SVG path data or a polygon; in outlined styles its edge is drawn too."""
        self._put(path_of(shape), color, alpha, glow)

    def rect(
        self, x: float, y: float, w: float, h: float, color: Color, *,
        radius: float = 0.0, alpha: float = 1.0, glow: bool = False,
    ) -> None:  # fmt: skip
        """A rectangle from its left top corner (x, y), with rounded corners if asked."""
        path = skia.Path()
        box = skia.Rect.MakeXYWH(x, y, w, h)
        if radius:
            path.addRoundRect(box, radius, radius)
        else:
            path.addRect(box)
        self._put(path, color, alpha, glow)

    def ellipse(
        self, x: float, y: float, rx: float, ry: float, color: Color, *,
        alpha: float = 1.0, glow: bool = False,
    ) -> None:  # fmt: skip
        """An ellipse about its centre."""
        path = skia.Path()
        path.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
        self._put(path, color, alpha, glow)

    def circle(
        self, x: float, y: float, r: float, color: Color, *, alpha: float = 1.0, glow: bool = False
    ) -> None:
        """A disc about its centre."""
        self.ellipse(x, y, r, r, color, alpha=alpha, glow=glow)

    def pie(  # noqa: PLR0917 - a place, a radius, two angles and a colour read as one phrase
        self, x: float, y: float, r: float, start: float, sweep: float, color: Color, *,
        alpha: float = 1.0, glow: bool = False,
    ) -> None:  # fmt: skip
        """A sector; angles in degrees, 0 to the right, clockwise."""
        path = skia.Path()
        path.moveTo(x, y)
        path.arcTo(skia.Rect.MakeLTRB(x - r, y - r, x + r, y + r), start, sweep, False)
        path.close()
        self._put(path, color, alpha, glow)

    def line(
        self, shape: Shape, color: Rgb, width: float, *, alpha: float = 1.0, glow: bool = False,
        closed: bool = False,
    ) -> None:  # fmt: skip
        """A stroke along path data or points; `width` in local units."""
        path = path_of(shape, closed=closed)
        self._put_line(path, color, width, alpha, glow)

    def ring(
        self, x: float, y: float, r: float, color: Rgb, width: float, *, alpha: float = 1.0,
        glow: bool = False,
    ) -> None:  # fmt: skip
        """A circle's line."""
        path = skia.Path()
        path.addCircle(x, y, r)
        self._put_line(path, color, width, alpha, glow)

    def arc(  # noqa: PLR0917 - as for pie
        self, x: float, y: float, rx: float, ry: float, start: float, sweep: float, color: Rgb,
        width: float, *, alpha: float = 1.0, glow: bool = False,
    ) -> None:  # fmt: skip
        """Part of an ellipse's line; angles in degrees, 0 to the right, clockwise."""
        path = skia.Path()
        path.addArc(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry), start, sweep)
        self._put_line(path, color, width, alpha, glow)

    def halo(self, x: float, y: float, r: float, color: Rgb, *, alpha: float = 0.5) -> None:
        """A soft light about a point, fading out at distance `r`; never outlined or darkened."""
        paint = skia.Paint(AntiAlias=True)
        colors = [sk_color(color, alpha), sk_color(color, alpha * 0.35), sk_color(color, 0)]
        paint.setShader(
            skia.GradientShader.MakeRadial(skia.Point(x, y), r, colors, [0.0, 0.45, 1.0])
        )
        self.canvas.drawCircle(x, y, r, paint)

    def shade(self, shape: Shape, strength: float = 0.14, *, light: bool = False) -> None:
        """Darken (or lighten) what is already there: the shaded side of a body. Never outlined."""
        if self.style.edge:
            return  # outlined styles have no body shading
        color = (255, 250, 235) if light else (28, 20, 66)
        paint = skia.Paint(AntiAlias=True, Color=sk_color(color, strength))
        self.canvas.drawPath(path_of(shape), paint)

    def text(
        self, words: str, x: float, y: float, height: float, color: Rgb, *, align: str = "center",
        max_width: float = 0.0, alpha: float = 1.0, glow: bool = False,
    ) -> None:  # fmt: skip
        """Words about the height `y` of their middle, in any script, never mirrored.

        Args:
            words: One line; with `max_width` it may be broken into two or three.
            x: Middle, left or right end, by `align`.
            y: Middle of the capitals (of the block of lines).
            height: Height of a capital letter in local units; made smaller to fit.
            color: Toned as everything; outlined looks write in their ink.
            align: "center", "left" or "right".
            max_width: Room in local units; 0 for no limit.
            alpha: Opacity.
            glow: Whether the words shine by themselves.
        """
        if not words.strip():
            return
        matrix = self.canvas.getTotalMatrix()
        is_mirrored = (
            matrix.getScaleX() * matrix.getScaleY() - matrix.getSkewX() * matrix.getSkewY() < 0
        )
        if words == LOGO:
            if self.logo is not None:
                self.logo.draw(
                    self.canvas, x=x, y=y, height=height, max_width=max_width, align=align,
                    ink=self.style.paint(color), is_mirrored=is_mirrored,
                )  # fmt: skip
            return
        ink = sk_color(self._line_color(color, glow), alpha)
        limit = max_width or float("inf")
        lines = broken(words, height=height, max_width=limit)
        pitch = lines[0][1] * 1.62
        for index, (line, size) in enumerate(lines):
            layout = set_line(line, ink)
            factor = size / (FONT_SIZE * CAPITAL)
            shift = {"left": 0.0, "right": 1.0}.get(align, 0.5) * layout.width
            self.canvas.save()
            self.canvas.translate(x, y + (index - (len(lines) - 1) / 2) * pitch + size / 2)
            if is_mirrored:
                self.canvas.scale(-1, 1)
                shift = layout.width - shift
            self.canvas.scale(factor, factor)
            layout.paragraph.paint(self.canvas, -shift, -layout.baseline)
            self.canvas.restore()

    # -- where ----------------------------------------------------------------------------------

    @contextmanager
    def at(
        self, x: float = 0.0, y: float = 0.0, *, scale: float = 1.0, turn: float = 0.0,
        flip: bool = False,
    ) -> Generator[None, None, None]:  # fmt: skip
        """Draw with the origin moved to (x, y), turned by degrees (clockwise), scaled, mirrored."""
        self.canvas.save()
        self.canvas.translate(x, y)
        if turn:
            self.canvas.rotate(turn)
        if scale != 1.0 or flip:
            self.canvas.scale(-scale if flip else scale, scale)
        before, self.unit_px = self.unit_px, self.unit_px * scale
        try:
            yield
        finally:
            self.unit_px = before
            self.canvas.restore()

    @contextmanager
    def inside(self, shape: Shape) -> Generator[None, None, None]:
        """Draw only inside a shape; what is drawn there has no outlines of its own."""
        self.canvas.save()
        self.canvas.clipPath(path_of(shape), skia.ClipOp.kIntersect, True)
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1
            self.canvas.restore()

    @contextmanager
    def plain(self) -> Generator[None, None, None]:
        """Draw without outlines even in outlined styles: small details, patterns, highlights."""
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1

    @contextmanager
    def shining(self) -> Generator[None, None, None]:
        """Draw what gives light: it stays bright in looks whose fills are dark, and has no outline."""
        before, self._shines = self._shines, True
        self._quiet += 1
        try:
            yield
        finally:
            self._shines = before
            self._quiet -= 1

    # -- how ------------------------------------------------------------------------------------

    def tone(self, color: Rgb, *, glow: bool = False) -> Rgb:
        """A colour under this light, at this distance, before the style."""
        if glow:
            return color
        return mix(lit(color, self.air.light), self.air.haze, self.air.depth)

    def _put_line(
        self, path: skia.Path, color: Rgb, width: float, alpha: float, glow: bool
    ) -> None:
        """A stroke; in outlined looks a thick one (a limb, a trunk) is a filled tube with an edge."""
        edge = self.style.edge / 1000 * self.frame_px / self.unit_px
        if not self.style.edge or width <= 2.6 * edge:
            stroke = self._stroke(self._line_color(color, glow), width, alpha, path)
            self.canvas.drawPath(path, stroke)
            return
        if not self._quiet:
            ink = self._ink(self.tone(color, glow=glow))
            self.canvas.drawPath(path, self._stroke(ink, width + edge * 0.5, alpha, path))
            width -= edge * 1.5
        tone = self.style.paint(self.tone(color, glow=glow))
        self.canvas.drawPath(path, self._stroke(tone, width, alpha, path))

    def _ink(self, toned: Rgb) -> Rgb:
        return self.style.ink(toned, depth=self.air.depth)

    def _line_color(self, color: Rgb, glow: bool) -> Rgb:
        toned = self.tone(color, glow=glow)
        return self._ink(toned) if self.style.edge else self.style.paint(toned)

    def _put(self, path: skia.Path, color: Color, alpha: float, glow: bool) -> None:
        paint = skia.Paint(AntiAlias=True)
        if isinstance(color, Fade):
            start = self.style.paint(self.tone(color.start, glow=glow))
            end = self.style.paint(self.tone(color.end, glow=glow))
            colors = [sk_color(start, alpha), sk_color(end, alpha * color.end_alpha)]
            if color.radius:
                shader = skia.GradientShader.MakeRadial(skia.Point(*color.a), color.radius, colors)
            else:
                shader = skia.GradientShader.MakeLinear(
                    [skia.Point(*color.a), skia.Point(*color.b)], colors
                )
            paint.setShader(shader)
            base = color.start
        else:
            paint.setColor(sk_color(self._fill_color(self.tone(color, glow=glow), path), alpha))
            base = color
        self.canvas.drawPath(path, paint)
        if self.style.edge and not self._quiet:
            width = self.style.edge / 1000 * self.frame_px / self.unit_px
            ink = self._ink(self.tone(base, glow=glow))
            self.canvas.drawPath(path, self._stroke(ink, width, min(1.0, alpha * 1.4), path))

    def _fill_color(self, toned: Rgb, path: skia.Path) -> Rgb:
        """Small marks inside an outlined shape are inked: as a fill nobody would see them."""
        if self._shines:
            return self.style.shine(toned)
        if self.style.is_near and self.style.edge and self._quiet:
            box = path.getBounds()
            if max(box.width(), box.height()) * self.unit_px < SMALL_MARK * self.frame_px:
                return self.style.mark(toned)
        return self.style.paint(toned)

    def _stroke(self, color: Rgb, width: float, alpha: float, path: skia.Path) -> skia.Paint:
        paint = skia.Paint(
            AntiAlias=True,
            Style=skia.Paint.kStroke_Style,
            StrokeWidth=width,
            StrokeCap=skia.Paint.kRound_Cap,
            StrokeJoin=skia.Paint.kRound_Join,
            Color=sk_color(color, alpha),
        )
        if self.style.rough:
            # Chalk wavers by its own grain; a short stroke by less, or a small circle turns angular.
            grain = 0.006 * self.frame_px / self.unit_px
            box = path.getBounds()
            grain = min(grain, 0.045 * max(box.width(), box.height()))
            if grain > 0:
                paint.setPathEffect(skia.DiscretePathEffect.Make(grain * 3, grain * 0.5, 7))
        return paint


def path_of(shape: Shape, *, closed: bool = True) -> skia.Path:
    """A Skia path of path data, corners or a path. It may be shared: never change it."""
    if isinstance(shape, skia.Path):
        return shape
    if isinstance(shape, str):
        return outline(shape)
    return skia.Path.Polygon([skia.Point(*point) for point in shape], closed)
