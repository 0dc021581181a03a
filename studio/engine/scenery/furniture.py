"""Furniture that several rooms share; places in logical units, drawn from the foot upwards."""

from __future__ import annotations

from studio.engine.scenery.painter import StagePainter
from studio.engine.scenery.palette import NAMED, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade

GOODS = ("red", "blue", "yellow", "teal", "orange", "green", "purple", "pink")


def cupboard(
    painter: StagePainter, *, x: float, y: float, w: float, h: float, color: Rgb, doors: int = 2
) -> None:
    """A closed cupboard standing at (x, y) with its left foot; `doors` side by side."""
    pen = painter.pen
    painter.sheet([(x, y - h), (x + w, y - h), (x + w, y), (x, y)], color)
    with pen.plain():
        step = w / doors
        for index in range(doors):
            left = x + index * step
            pen.rect(left + 1.2, y - h + 1.6, step - 2.4, h - 3.2, lighter(color, 0.16), radius=0.6)
            knob = left + (step - 3.0 if index % 2 == 0 else 3.0)
            pen.circle(knob, y - h / 2, 0.9, darker(color, 0.45))
        pen.rect(x, y - h, w, 1.2, lighter(color, 0.4))


def counter(painter: StagePainter, *, color: Rgb, front: Rgb, inset: float = 0.03) -> None:
    """A closed counter across the front; its top is the setting's surface."""
    pen, y = painter.pen, painter.surface_y
    x0, x1 = painter.width * inset, painter.width * (1 - inset)
    thick = painter.height * 0.028
    foot = painter.height * 1.02
    pen.rect(
        x0 + 3, y + thick, x1 - x0 - 6, foot - y,
        Fade(a=(0, y), b=(0, foot), start=front, end=darker(front, 0.22)),
    )  # fmt: skip
    with pen.plain():
        count = max(3, round((x1 - x0) / (painter.frame.unit * 0.34)))
        step = (x1 - x0 - 6) / count
        for index in range(count):
            left = x0 + 3 + index * step
            pen.rect(left + 2, y + thick + 4, step - 4, foot - y, lighter(front, 0.12), radius=1.0)
        pen.rect(x0 + 3, y + thick, x1 - x0 - 6, 2.2, (20, 16, 50), alpha=0.14)
    painter.sheet([(x0, y), (x1, y), (x1, y + thick), (x0, y + thick)], color)
    with pen.plain():
        pen.rect(x0, y, x1 - x0, thick * 0.26, lighter(color, 0.4))


def goods_shelf(
    painter: StagePainter, *, x: float, y: float, w: float, h: float, rows: int, kind: str
) -> None:
    """An open shelf with goods: "jars", "books", "boxes" or "bottles"; (x, y) is its left foot."""
    pen, rng = painter.pen, painter.random(f"{kind} {x:.0f}")
    wood = {"boxes": rgb("7f8aa0"), "books": rgb("9a6b45")}.get(kind, rgb("c79a6a"))
    pen.rect(x, y - h, w, h, darker(wood, 0.42), alpha=0.55)
    gap = h / rows
    for row in range(rows):
        board = y - gap * row
        at = x + 2
        while at < x + w - 4:
            wide, tall = _good_size(kind, gap, rng.random(), rng.random())
            if at + wide > x + w - 1.5:
                break
            color = mix(NAMED[rng.choice(GOODS)], rgb("f1e8da"), 0.3)
            if kind == "boxes":
                color = mix(rgb("cf9d63"), rgb("e8c99a"), rng.random())
            top = board - 1.6 - tall
            with pen.plain():
                pen.rect(at, top, wide, tall, color, radius=0.5)
                pen.rect(at + wide * 0.7, top, wide * 0.3, tall, darker(color, 0.2), alpha=0.5)
                if kind in ("jars", "bottles"):
                    pen.rect(at + wide * 0.2, top - 1.4, wide * 0.6, 1.6, darker(color, 0.35))
                    pen.rect(at, top + tall * 0.4, wide, tall * 0.3, lighter(color, 0.6), alpha=0.9)
                elif kind == "boxes":
                    pen.rect(at + wide * 0.42, top, wide * 0.16, tall, lighter(color, 0.4))
            at += wide + (0.3 if kind == "books" else 2.0)
        pen.rect(x, board - 1.6, w, 1.6, wood)
    for side in (x - 1.2, x + w - 0.4):
        pen.rect(side, y - h - 1.5, 1.6, h + 1.5, darker(wood, 0.12))


def _good_size(kind: str, gap: float, a: float, b: float) -> tuple[float, float]:
    if kind == "books":
        return 2.2 + 1.8 * a, gap * (0.58 + 0.26 * b)
    if kind == "boxes":
        return gap * (0.7 + 0.5 * a), gap * (0.5 + 0.3 * b)
    if kind == "bottles":
        return 3.2 + 0.8 * a, gap * (0.6 + 0.16 * b)
    return 4.6 + 2.2 * a, gap * (0.42 + 0.2 * b)


def poster(painter: StagePainter, *, x: float, y: float, w: float, h: float, kind: int = 0) -> None:
    """A framed picture on the wall: hills, a circle or waves in the stage's colour."""
    pen, color = painter.pen, painter.accent
    pen.rect(x, y, w, h, rgb("fbfaf6"), radius=0.6)
    inner = f"M{x + 1.6} {y + 1.6} h{w - 3.2} v{h - 3.2} h{3.2 - w} Z"
    with pen.plain(), pen.inside(inner):
        pen.rect(x, y, w, h, lighter(color, 0.7))
        if kind % 3 == 0:
            pen.ellipse(x + w * 0.3, y + h, w * 0.5, h * 0.45, lighter(color, 0.3))
            pen.circle(x + w * 0.7, y + h * 0.35, h * 0.13, rgb("f7c531"))
        elif kind % 3 == 1:
            pen.circle(x + w * 0.5, y + h * 0.5, min(w, h) * 0.3, color)
            pen.rect(x + w * 0.5, y, w * 0.5, h, lighter(color, 0.5), alpha=0.6)
        else:
            for index in range(4):
                pen.ellipse(
                    x + w * (0.1 + 0.3 * index),
                    y + h * 0.8,
                    w * 0.26,
                    h * 0.3,
                    lighter(color, 0.15 * index),
                )


def curtain(painter: StagePainter, *, x: float, y: float, w: float, h: float, color: Rgb) -> None:
    """A hanging curtain, its hem moved by a draught. Call it inside a layer."""
    pen = painter.pen
    sway = 1.4 * painter.wave(5.5, x)
    pen.fill(
        f"M{x} {y} h{w} C{x + w} {y + h * 0.5} {x + w + sway} {y + h * 0.7} {x + w + sway} {y + h} h{-w} C{x + sway} {y + h * 0.7} {x} {y + h * 0.5} {x} {y} Z",
        color,
    )
    with pen.plain():
        for index in range(1, 4):
            part = x + w * index / 4
            pen.line(
                [(part, y), (part + sway * 0.5, y + h * 0.6), (part + sway, y + h)],
                darker(color, 0.2),
                0.8,
                alpha=0.6,
            )


def spot_beam(painter: StagePainter, *, x: float, lean: float, color: Rgb, alpha: float) -> None:
    """A beam from a lamp above, swaying. Call it inside a layer."""
    pen, h = painter.pen, painter.height
    foot = x + lean * painter.width + 3 * painter.wave(6, x)
    half = painter.frame.unit * 0.26
    shape = [
        (x - 2, painter.top),
        (x + 2, painter.top),
        (foot + half, h * 0.9),
        (foot - half, h * 0.9),
    ]
    with pen.plain():
        pen.fill(
            shape,
            Fade(a=(0, painter.top), b=(0, h * 0.9), start=color, end=color, end_alpha=0.05),
            alpha=alpha,
            glow=True,
        )
