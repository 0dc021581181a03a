"""Office and classroom: the two rooms with a desk; the pattern for every other room."""

from __future__ import annotations

from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import NAMED, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.room import (
    desk,
    dust_motes,
    floor,
    pendant_lamp,
    potted_plant,
    wall,
    wall_clock,
    window,
)


def draw_office(painter: StagePainter) -> None:
    """A bright office: window over the town, shelf, plant, desk in front."""
    painter.still(_office_wall, parallax=0.5)
    with painter.layer(0.5):
        u, left = painter.frame.unit, _side(painter)
        window(
            painter,
            x=painter.width * left,
            y=painter.height * 0.10,
            w=u * 0.44,
            h=u * 0.40,
            view="city",
        )
        clock_x = 0.82 if painter.frame.is_tall else 0.50 if left > 0.5 else 0.46
        wall_clock(painter, x=painter.width * clock_x, y=painter.height * 0.17, r=u * 0.055)
    painter.still(_office_things, parallax=0.5)
    with painter.layer(0.75):
        x = painter.width * (0.95 if left < 0.5 else 0.05)
        painter.stamp(
            potted_plant, x, painter.ground_y - painter.height * 0.04, 0, height=painter.frame.unit * 0.44,
            lean=painter.wave(5) * 1.2,
        )  # fmt: skip
    dust_motes(painter)
    painter.still(_office_desk)


def _side(painter: StagePainter) -> float:
    """Left edge of the window, a part of the width: left or right by the stage's variant."""
    return (0.08, 0.64)[painter.stage.variant % 2] if not painter.frame.is_tall else 0.10


def _office_wall(painter: StagePainter) -> None:
    walls = (rgb("e6ebf1"), rgb("efe7dd"), rgb("dde7e6"), rgb("e9e4f0"))
    tint = mix(walls[painter.seed % 4], painter.accent, 0.10)
    wall(painter, tint)
    floor(painter, (rgb("b99472"), rgb("a6937f"), rgb("8f99a8"))[painter.seed % 3])


def _office_things(painter: StagePainter) -> None:
    u, h = painter.frame.unit, painter.height
    left = 0.60 if _side(painter) < 0.5 else 0.09
    x = painter.width * left if not painter.frame.is_tall else painter.width * 0.12
    y = h * 0.33 if not painter.frame.is_tall else h * 0.50
    _shelf(painter, x=x, y=y, w=u * 0.50, name="low")
    if painter.frame.is_tall:
        return
    _frame(painter, x=x + u * 0.10, y=y - u * 0.27, w=u * 0.15, h=u * 0.12)
    _frame(painter, x=x + u * 0.29, y=y - u * 0.29, w=u * 0.10, h=u * 0.14)


def _shelf(painter: StagePainter, *, x: float, y: float, w: float, name: str) -> None:
    """A board on the wall with books and a small plant."""
    pen, rng = painter.pen, painter.random(f"shelf {name}")
    wood = rgb("b98a5e")
    at = x + 3
    colors = [NAMED[c] for c in ("red", "blue", "teal", "orange", "purple", "yellow", "grey")]
    while at < x + w * 0.62:
        thick, tall = rng.uniform(2.4, 4.2), rng.uniform(10, 15)
        color = mix(rng.choice(colors), rgb("f2ead8"), 0.22)
        pen.rect(at, y - tall, thick, tall, color, radius=0.5)
        with pen.plain():
            pen.rect(at + 0.5, y - tall * 0.82, thick - 1.0, 1.1, lighter(color, 0.55))
            pen.rect(at + thick * 0.72, y - tall, thick * 0.28, tall, darker(color, 0.2), alpha=0.5)
        at += thick + 0.25
    pot = x + w * 0.82
    painter.stamp(potted_plant, pot, y, 1, height=15)
    painter.sheet([(x, y), (x + w, y), (x + w, y + 2.6), (x, y + 2.6)], wood)
    with pen.plain():
        pen.rect(x, y + 1.8, w, 0.8, darker(wood, 0.25))
        pen.rect(x + 1, y + 2.6, w - 2, 2.2, (20, 16, 50), alpha=0.07)


def _frame(painter: StagePainter, *, x: float, y: float, w: float, h: float) -> None:
    """A picture: hills under a sun, in the stage's colour."""
    pen, color = painter.pen, painter.accent
    pen.rect(x, y, w, h, rgb("fbfaf6"), radius=0.6)
    inner = f"M{x + 1.6} {y + 1.6} h{w - 3.2} v{h - 3.2} h{3.2 - w} Z"
    with pen.plain(), pen.inside(inner):
        pen.rect(x, y, w, h, lighter(color, 0.66))
        pen.circle(x + w * 0.68, y + h * 0.36, h * 0.14, lighter(rgb("f7c531"), 0.3))
        pen.ellipse(x + w * 0.25, y + h * 1.02, w * 0.5, h * 0.48, lighter(color, 0.25))
        pen.ellipse(x + w * 0.8, y + h * 1.05, w * 0.5, h * 0.36, darker(color, 0.1))


def _office_desk(painter: StagePainter) -> None:
    desk(painter, (rgb("c08a5c"), rgb("dbb083"), rgb("e9e5df"))[painter.seed % 3])


def draw_classroom(painter: StagePainter) -> None:
    """A classroom: a board, a window on hills, a lamp, a teacher's desk in front."""
    painter.still(_class_wall, parallax=0.5)
    u, wide = painter.frame.unit, _is_wide(painter)
    left = 0.70 if painter.stage.variant % 2 == 0 else 0.06
    with painter.layer(0.5):
        if wide:
            window(
                painter,
                x=painter.width * left,
                y=painter.height * 0.11,
                w=u * 0.38,
                h=u * 0.42,
                view="hills",
            )
        clock_x = painter.width * (0.665 if left > 0.5 else 0.335)
        wall_clock(
            painter,
            x=clock_x if wide else painter.width * 0.5,
            y=painter.height * (0.09 if wide else 0.06),
            r=u * 0.045,
        )
    painter.still(_board, left > 0.5, parallax=0.5)
    with painter.layer(0.6):
        pendant_lamp(
            painter, x=painter.width * (0.30 if left > 0.5 else 0.70), drop=painter.height * 0.06
        )
    dust_motes(painter)
    painter.still(_class_desk)


def _is_wide(painter: StagePainter) -> bool:
    """Whether board and window fit beside each other."""
    return painter.width > painter.height * 1.3


def _class_wall(painter: StagePainter) -> None:
    walls = (rgb("f6e8cf"), rgb("e3eee7"), rgb("ebe6f4"), rgb("f8e2d3"), rgb("dfebf4"))
    wall(painter, walls[painter.seed % 5])
    floor(painter, (rgb("c99a6b"), rgb("b98d63"))[painter.seed % 2])


def _board(painter: StagePainter, on_left: bool) -> None:
    pen, u = painter.pen, painter.frame.unit
    w, h = u * 0.86, u * 0.46
    x = painter.width * 0.06 if on_left else painter.width * 0.94 - w
    y = painter.height * 0.13
    if not _is_wide(painter):
        x, y, w = painter.width * 0.08, painter.height * 0.14, painter.width * 0.84
    green = rgb("2f6f58") if painter.seed % 3 else rgb("33475f")
    wood = rgb("b8864f")
    painter.sheet(
        [(x - 3, y - 3), (x + w + 3, y - 3), (x + w + 3, y + h + 3), (x - 3, y + h + 3)], wood
    )
    pen.rect(x, y, w, h, green, radius=0.8)
    chalk = rgb("e9f1e6")
    with pen.plain():
        pen.fill(
            [(x, y), (x + w * 0.4, y), (x + w * 0.12, y + h), (x, y + h)],
            lighter(green, 0.3),
            alpha=0.18,
        )
        _chalk_writing(painter, x=x, y=y, w=w, h=h, chalk=chalk)
        pen.rect(x + w * 0.1, y + h + 2.6, w * 0.8, 2.0, lighter(wood, 0.2), radius=0.6)
        for index, color in enumerate(("f4f4f0", "f7c531", "f0709f")):
            pen.rect(x + w * (0.2 + 0.08 * index), y + h + 1.5, 4, 1.2, rgb(color), radius=0.5)


def _chalk_writing(
    painter: StagePainter, *, x: float, y: float, w: float, h: float, chalk: Rgb
) -> None:
    """Lines of writing and a small sketch, faint enough to stay background."""
    pen, rng = painter.pen, painter.random("chalk")
    for row in range(3):
        line = y + h * (0.26 + 0.2 * row)
        at = x + w * 0.08
        while at < x + w * rng.uniform(0.42, 0.55):
            reach = rng.uniform(4, 11)
            pen.line([(at, line), (at + reach, line)], chalk, 1.2, alpha=0.6)
            at += reach + 3
    cx, cy, r = x + w * 0.78, y + h * 0.46, h * 0.24
    pen.ring(cx, cy, r, chalk, 0.9, alpha=0.7)
    pen.line([(cx - r, cy), (cx + r, cy)], chalk, 0.7, alpha=0.5)
    pen.line([(cx, cy), (cx + r * 0.7, cy - r * 0.7)], chalk, 0.9, alpha=0.7)
    pen.arc(cx, cy, r * 0.4, r * 0.4, -45, 45, chalk, 0.8, alpha=0.7)


def _class_desk(painter: StagePainter) -> None:
    desk(painter, (rgb("b9794c"), rgb("d9a36a"), rgb("a8714f"))[painter.seed % 3])


DRAWINGS: dict[str, SettingDrawing] = {"office": draw_office, "classroom": draw_classroom}
