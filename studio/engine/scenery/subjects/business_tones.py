"""Tones and timing that the drawings of business and symbols share."""

from __future__ import annotations

import skia

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED, WHITE, Rgb, darker, lighter, luminance, rgb
from studio.engine.scenery.pen import Fade, Pen, Point

GOLD = rgb("f5b931")
PAPER = rgb("fdfdf9")
LINES = rgb("c3cad6")
STEEL = rgb("8a93a5")

_PALE = 0.68  # luminance from which white words can no longer be read on a colour


def eased(part: float) -> float:
    """Cubic ease-out of a part held within 0 and 1."""
    held = min(1.0, max(0.0, part))
    return 1 - (1 - held) ** 3


def marking(color: Rgb) -> Rgb:
    """The colour of a mark or a word that is readable on `color`."""
    return WHITE if luminance(color) < _PALE else darker(color, 0.82)


def on_paper(color: Rgb) -> Rgb:
    """The colour as it can be told from white paper."""
    return color if luminance(color) < 0.85 else darker(color, 0.34)


def accent(look: Look, *, name: str = "red", other: str = "blue") -> Rgb:
    """A second colour that differs from the subject's own."""
    return NAMED[name if look.color_name != name else other]


def sheen(color: Rgb, x: float, y: float, reach: float) -> Fade:
    """A colour lit from the upper left, over `reach` units about (x, y)."""
    half = reach / 2
    return Fade(
        a=(x - half, y - half), b=(x + half, y + half),
        start=lighter(color, 0.22), end=darker(color, 0.12),
    )  # fmt: skip


def disc(x: float, y: float, r: float) -> skia.Path:
    """A circle's path, to clip with or to cut from another."""
    path = skia.Path()
    path.addCircle(x, y, r)
    return path


def shade_disc(pen: Pen, x: float, y: float, r: float, *, strength: float = 0.12) -> None:
    """The crescent of shadow at a ball's lower right."""
    moon = skia.Op(disc(x, y, r), disc(x - 0.2 * r, y - 0.2 * r, r), skia.PathOp.kDifference_PathOp)
    pen.shade(moon, strength)


def fill_rounded(pen: Pen, points: list[Point], color: Rgb, width: float) -> None:
    """A polygon whose corners are rounded by a line of its own colour, `width` wide."""
    if not pen.style.edge:  # outlined looks would draw that line's edge as a second contour
        pen.line(points, color, width, closed=True)
    pen.fill(points, color)


def card(pen: Pen, w: float, h: float, *, radius: float = 0.06) -> None:
    """A white card of half width `w` and height `h` on the foot line, with a soft step of shadow."""
    with pen.plain():
        pen.rect(-w + 0.015, -h + 0.03, 2 * w, h - 0.02, (40, 30, 80), radius=radius, alpha=0.14)
    pen.rect(-w, -h, 2 * w, h - 0.02, PAPER, radius=radius)
