"""Furniture of a home: sofa, bed, cooker, fridge, kitchen rail; places in logical units."""

from __future__ import annotations

from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade


def sofa(painter: StagePainter, *, x: float, foot: float, w: float, color: Rgb) -> None:
    """A sofa for three with cushions; (x, foot) is its left foot."""
    pen, u = painter.pen, painter.frame.unit
    painter.shadow(x + w / 2, foot, w * 0.56, strength=0.26)
    for leg in (0.07, 0.9):
        pen.rect(x + w * leg, foot - u * 0.04, w * 0.025, u * 0.04, rgb("6b4f3a"))
    back, seat, arm = u * 0.34, u * 0.16, w * 0.09
    pen.rect(
        x + arm * 0.6, foot - back, w - arm * 1.2, back - u * 0.05, darker(color, 0.1), radius=5
    )
    with pen.plain():
        pen.rect(x + arm, foot - back + 1.2, w - arm * 2, 1.4, lighter(color, 0.25), radius=0.7)
        for index in (1, 2):
            part = x + arm + (w - arm * 2) * index / 3
            pen.rect(part - 0.4, foot - back + 3, 0.8, back - seat, darker(color, 0.26))
    for index, tint in enumerate((rgb("f0e4cf"), lighter(color, 0.5), rgb("e3b46a"))):
        part = (0.17, 0.27, 0.8)[index]
        with pen.at(x + w * part, foot - seat - u * 0.065, turn=(-9, 7, 10)[index]):
            pen.rect(-u * 0.06, -u * 0.06, u * 0.12, u * 0.12, tint, radius=2.4)
    pen.rect(x + arm * 0.7, foot - seat, w - arm * 1.4, u * 0.08, lighter(color, 0.1), radius=2.6)
    pen.rect(x + arm * 0.7, foot - seat + u * 0.07, w - arm * 1.4, u * 0.06, darker(color, 0.14))
    for side in (x, x + w - arm):
        pen.rect(side, foot - u * 0.23, arm, u * 0.2, color, radius=4)
    pen.shade(
        f"M{x + w - arm * 0.4} {foot - u * 0.22} h{arm * 0.4} v{u * 0.18} h{-arm * 0.4} Z", 0.12
    )


def bed(painter: StagePainter, *, x: float, foot: float, w: float, cover: Rgb) -> None:
    """A made double bed seen from its foot end; (x, foot) is its left foot."""
    pen, u, wood = painter.pen, painter.frame.unit, rgb("a97f58")
    painter.shadow(x + w / 2, foot, w * 0.58, strength=0.28)
    head = foot - u * 0.5
    pen.rect(x, head, w, u * 0.46, wood, radius=5)
    with pen.plain():
        for index in range(1, 6):
            pen.rect(x + w * index / 6, head + 4, 0.7, u * 0.3, darker(wood, 0.2))
        pen.rect(x + 3, head + 1, w - 6, 1.2, lighter(wood, 0.3), radius=0.6)
    for leg in (0.02, 0.94):
        pen.rect(x + w * leg, foot - u * 0.05, w * 0.04, u * 0.05, darker(wood, 0.3))
    for part in (0.07, 0.53):
        pen.rect(x + w * part, foot - u * 0.37, w * 0.40, u * 0.15, rgb("fdfcf8"), radius=5)
        with pen.plain():
            pen.rect(x + w * part + 3, foot - u * 0.26, w * 0.36, 1.2, rgb("d9d6dd"), radius=0.6)
    cushion = mix(lighter(cover, 0.2), rgb("e9c48a"), 0.5)
    pen.rect(x + w * 0.36, foot - u * 0.32, w * 0.28, u * 0.1, cushion, radius=4)
    top, half = foot - u * 0.25, w / 2
    quilt = (
        f"M{x - 1} {top + 5} Q{x} {top} {x + 6} {top} H{x + w - 6} Q{x + w} {top} {x + w + 1} {top + 5} "
        f"L{x + w + 2} {foot - 4} Q{x + half * 1.5} {foot - 1} {x + half} {foot - 3.4} "
        f"Q{x + half * 0.5} {foot - 6} {x - 2} {foot - 3} Z"
    )
    pen.fill(quilt, Fade(a=(0, top), b=(0, foot), start=cover, end=darker(cover, 0.18)))
    with pen.plain(), pen.inside(quilt):
        pen.rect(x - 2, top, w + 4, u * 0.055, lighter(cover, 0.6))
        pen.rect(x - 2, top + u * 0.055, w + 4, 1.2, darker(cover, 0.16), alpha=0.6)
        for index in range(1, 5):
            pen.line(
                f"M{x + w * index / 5} {top + u * 0.08} q{2 - index} {u * 0.08} {1.5 - index} {u * 0.2}",
                darker(cover, 0.16), 0.7, alpha=0.7,
            )  # fmt: skip


def cooker(painter: StagePainter, *, x: float, top: float) -> None:
    """A cooker in the back row with a pot and a hood above; x is its middle, `top` the worktop."""
    pen, u, steel = painter.pen, painter.frame.unit, rgb("b9c2cd")
    w = u * 0.34
    pen.rect(x - w / 2, top, w, u * 0.3, rgb("8b95a3"), radius=1)
    with pen.plain():
        for index in range(4):
            pen.circle(x - w * 0.3 + w * 0.2 * index, top + 4, 1.4, rgb("3f4756"))
        pen.rect(x - w * 0.4, top + 8, w * 0.8, u * 0.2, rgb("4a5262"), radius=1.4)
    pen.rect(x - w / 2 - 1, top - 1.6, w + 2, 2.4, rgb("4a5262"), radius=0.6)
    pot, y = rgb("c2553f"), top - 1.6
    pen.rect(x - u * 0.09, y - u * 0.09, u * 0.18, u * 0.09, pot, radius=2.4)
    for side in (-1, 1):
        pen.rect(x + side * u * 0.1 - 2, y - u * 0.075, 4, 1.6, darker(pot, 0.4), radius=0.8)
    pen.rect(x - u * 0.1, y - u * 0.105, u * 0.2, u * 0.022, darker(pot, 0.16), radius=1)
    pen.circle(x, y - u * 0.115, 1.3, darker(pot, 0.4))
    pen.shade(f"M{x + u * 0.04} {y - u * 0.085} h{u * 0.05} v{u * 0.085} h{-u * 0.06} Z", 0.14)
    hood = top - u * 0.4
    pen.rect(x - u * 0.06, painter.top, u * 0.12, hood - painter.top, lighter(steel, 0.2))
    pen.fill(
        [(x - u * 0.06, hood - u * 0.06), (x + u * 0.06, hood - u * 0.06),
         (x + u * 0.19, hood + u * 0.05), (x - u * 0.19, hood + u * 0.05)], steel,
    )  # fmt: skip
    pen.rect(x - u * 0.19, hood + u * 0.05, u * 0.38, 2.6, darker(steel, 0.16), radius=0.5)
    with pen.plain():
        pen.rect(x - u * 0.1, hood + u * 0.05 + 2.6, u * 0.2, 1.0, rgb("fff2c4"), glow=True)


def fridge(painter: StagePainter, *, x: float, foot: float) -> None:
    """A tall round-cornered fridge with a note; x is its middle."""
    pen, u = painter.pen, painter.frame.unit
    w, h, color = u * 0.32, u * 0.72, rgb("eef1f2")
    pen.rect(x - w / 2, foot - h, w, h, color, radius=4)
    pen.shade(f"M{x + w * 0.3} {foot - h + 2} h{w * 0.2 - 1} V{foot} h{-w * 0.2} Z", 0.1)
    with pen.plain():
        pen.rect(x - w / 2, foot - h * 0.66, w, 1.0, darker(color, 0.3))
        for y, long in ((0.9, 0.14), (0.6, 0.2)):
            pen.rect(x - w * 0.4, foot - h * y, 1.6, h * long, darker(color, 0.4), radius=0.8)
        pen.rect(x - w * 0.08, foot - h * 0.56, 7, 8, rgb("fbf6df"))
        pen.circle(x - w * 0.08 + 3.5, foot - h * 0.56, 1.0, rgb("d9584a"))
        pen.rect(x - w * 0.42, foot - h + 2.4, w * 0.5, 1.0, lighter(color, 0.5), radius=0.5)


def kitchen_rail(painter: StagePainter, *, x: float, y: float, w: float) -> None:
    """A rail on the wall with ladle, whisk, pan and towel."""
    pen, steel = painter.pen, rgb("8f99a6")
    pen.rect(x, y, w, 1.4, steel, radius=0.7)
    with pen.plain():
        for index, kind in enumerate(("ladle", "turner", "pan", "towel")):
            at = x + w * (0.1 + 0.25 * index)
            if kind == "towel":
                pen.rect(at - 4, y, 9, 17, lighter(painter.accent, 0.45), radius=0.6)
                pen.rect(at - 4, y + 12, 9, 1.4, rgb("fbf8f1"))
                continue
            pen.rect(at - 0.5, y + 1, 1.1, 11, steel, radius=0.5)
            if kind == "ladle":
                pen.pie(at, y + 12, 3.4, 0, 180, darker(steel, 0.16))
            elif kind == "turner":
                pen.rect(at - 2.2, y + 11, 4.4, 6, darker(steel, 0.16), radius=0.8)
            else:
                pen.circle(at, y + 15, 5.2, rgb("4f5766"))
                pen.circle(at, y + 15, 4.0, rgb("666f7f"))
