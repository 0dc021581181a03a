"""Equipment of laboratory and ward: fume hood, microscope, molecule chart, hospital bed, drip."""

from __future__ import annotations

import math

from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade


def fume_hood(painter: StagePainter, *, x: float, y: float, w: float, h: float) -> None:
    """A hood with a lit inside behind a half raised pane; (x, y) is its left top corner."""
    pen, steel = painter.pen, rgb("9fb0c0")
    painter.sheet([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], steel)
    inside = Fade(a=(0, y), b=(0, y + h), start=rgb("eaf5f4"), end=rgb("bcd6dc"))
    with pen.plain():
        pen.rect(x, y, w, 1.4, lighter(steel, 0.5))
        pen.rect(x + 4, y + h * 0.15, w - 8, h * 0.72, inside, radius=1)
        pen.rect(x + 8, y + h * 0.15, w - 16, 1.8, rgb("fff7d8"), glow=True)
        pen.rect(x + 4, y + h * 0.8, w - 8, h * 0.07, rgb("8496a8"))
        pen.rect(x + w * 0.62, y + h * 0.045, w * 0.28, h * 0.07, darker(steel, 0.4), radius=1)
    glass = [(x + 4, y + h * 0.15), (x + w - 4, y + h * 0.15), (x + w - 4, y + h * 0.42)]
    with pen.plain():
        pen.fill([*glass, (x + 4, y + h * 0.42)], rgb("ffffff"), alpha=0.22)
        pen.rect(x + 4, y + h * 0.41, w - 8, 1.8, darker(steel, 0.3), radius=0.6)
    pen.rect(x - 1.5, y + h, w + 3, 3.0, rgb("f1f4f6"), radius=0.6)


def microscope(painter: StagePainter, *, x: float, foot: float, height: float) -> None:
    """A microscope that looks to the right."""
    pen, body = painter.pen, rgb("f4f6f8")
    with pen.at(x, foot, scale=height):
        pen.rect(-0.3, -0.1, 0.62, 0.1, rgb("5b6878"), radius=0.04)
        arm = "M-.26 -.1 C-.36 -.46 -.3 -.72 -.02 -.78 L.06 -.66 C-.14 -.58 -.16 -.36 -.1 -.1 Z"
        pen.fill(arm, mix(body, rgb("8fa3b6"), 0.35))
        pen.rect(-0.14, -0.34, 0.44, 0.06, rgb("5b6878"), radius=0.02)
        with pen.at(0.05, -0.68, turn=-24):
            pen.rect(-0.08, -0.26, 0.16, 0.44, body, radius=0.04)
            pen.rect(-0.055, -0.36, 0.11, 0.12, rgb("3f4b5a"), radius=0.03)
        pen.rect(0.06, -0.52, 0.1, 0.14, rgb("3f4b5a"), radius=0.02)
        pen.circle(-0.2, -0.28, 0.06, rgb("3f4b5a"))


def molecule_chart(painter: StagePainter, *, x: float, y: float, w: float, h: float) -> None:
    """A poster with a ring of atoms."""
    pen, ink = painter.pen, mix(painter.accent, rgb("4a5b70"), 0.35)
    pen.rect(x, y, w, h, rgb("fbfbf8"), radius=0.8)
    with pen.plain():
        pen.rect(x, y, w, h * 0.13, mix(painter.accent, rgb("ffffff"), 0.25), radius=0.8)
        cx, cy, r = x + w * 0.5, y + h * 0.56, min(w, h) * 0.24
        corners = [
            (cx + r * math.cos(math.radians(60 * k)), cy + r * math.sin(math.radians(60 * k)))
            for k in range(6)
        ]
        pen.line(corners, ink, 0.9, closed=True, alpha=0.7)
        pen.ring(cx, cy, r * 0.55, ink, 0.6, alpha=0.45)
        for index, corner in enumerate(corners):
            tint = rgb("e07b5f") if index % 3 == 0 else ink
            pen.circle(*corner, 1.9, lighter(tint, 0.15))


def ward_bed(painter: StagePainter, *, x: float, foot: float, w: float, cover: Rgb) -> None:
    """A hospital bed with raised back, rail and castors; its head is at the left end, x."""
    pen, u, steel = painter.pen, painter.frame.unit, rgb("9fb0bd")
    painter.shadow(x + w / 2, foot + 1, w * 0.56, strength=0.24)
    deck = foot - u * 0.2
    for leg in (0.1, 0.86):
        pen.rect(x + w * leg, deck, 2.4, u * 0.18, steel)
        pen.circle(x + w * leg + 1.2, foot - 1.6, 2.2, rgb("4f5f6f"))
    pen.rect(x + w * 0.12, foot - u * 0.1, w * 0.76, 1.6, darker(steel, 0.1))
    pen.rect(x - 2.4, deck - u * 0.24, 4.2, u * 0.3, rgb("cfdbe2"), radius=2)
    pen.rect(x + w - 1.6, deck - u * 0.13, 4.2, u * 0.2, rgb("cfdbe2"), radius=2)
    pen.rect(x, deck - 1, w, 3.6, steel, radius=1.4)
    bend, top = x + w * 0.36, deck - u * 0.07
    back = deck - u * 0.2
    mattress = (
        f"M{x + 2} {back} q2 -3 6 -1 L{bend} {top} H{x + w - 3} q2.4 1 2.4 4 V{deck} H{x + 2} Z"
    )
    pen.fill(mattress, rgb("fafcfc"))
    with pen.at(x + w * 0.13, back + u * 0.02, turn=22):
        pen.rect(-w * 0.1, -u * 0.065, w * 0.24, u * 0.09, rgb("ffffff"), radius=3.4)
        with pen.plain():
            pen.rect(-w * 0.08, u * 0.012, w * 0.2, 1.0, rgb("cddbe2"), radius=0.5)
    blanket = (
        f"M{bend - 3} {top - 3} C{x + w * 0.5} {top - 6} {x + w * 0.7} {top - 2.4} {x + w * 0.97} {top - 3} "
        f"V{deck + u * 0.04} Q{x + w * 0.7} {deck + u * 0.06} {bend} {deck + u * 0.035} Z"
    )
    pen.fill(blanket, Fade(a=(0, top - 4), b=(0, deck + 6), start=cover, end=darker(cover, 0.14)))
    with pen.plain(), pen.inside(blanket):
        pen.rect(bend - 6, top - 8, w * 0.1, u * 0.3, lighter(cover, 0.6))
        for part in (0.58, 0.74, 0.88):
            pen.line(f"M{x + w * part} {top} q2 8 0 18", darker(cover, 0.14), 0.7, alpha=0.7)
    with pen.plain():
        pen.rect(x + 4, deck + 0.2, w - 8, 0.9, lighter(steel, 0.45), radius=0.4)


def drip_stand(painter: StagePainter, *, x: float, foot: float) -> None:
    """A stand with an infusion bag whose drops fall. Call it inside a layer."""
    pen, u, steel = painter.pen, painter.frame.unit, rgb("8798a6")
    pen.rect(x - 0.8, foot - u * 0.66, 1.6, u * 0.64, steel)
    pen.rect(x - u * 0.07, foot - u * 0.66, u * 0.14, 1.6, steel, radius=0.8)
    for side in (-1, 1):
        pen.rect(x + side * u * 0.035 - u * 0.035, foot - 3.2, u * 0.07, 1.5, steel, radius=0.7)
        pen.circle(x + side * u * 0.065, foot - 1.4, 1.4, rgb("4f5f6f"))
    bag, y = x + u * 0.05, foot - u * 0.64
    pen.rect(bag - u * 0.04, y, u * 0.08, u * 0.13, rgb("dff1f5"), radius=2.2)
    with pen.plain():
        pen.rect(
            bag - u * 0.04 + 0.8, y + u * 0.05, u * 0.08 - 1.6, u * 0.075, rgb("9fd3e3"), radius=1.6
        )
        pen.rect(bag - 2.4, y + u * 0.03, 4.8, 2.6, rgb("ffffff"))
        pen.rect(bag - 1.4, y + u * 0.15, 2.8, 6, rgb("e9f6f8"), radius=1)
        fall = (painter.time_s * 0.9) % 1
        pen.circle(bag, y + u * 0.15 + 0.8 + 4.4 * fall, 0.7, rgb("58aecb"))
    hose = f"M{bag} {y + u * 0.19} C{bag} {foot - u * 0.2} {bag - u * 0.1} {foot - u * 0.12} {bag - u * 0.2} {foot - u * 0.24}"
    pen.line(hose, rgb("a9c6d0"), 0.7)
