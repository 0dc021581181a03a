"""Rooms of science and care: laboratory and hospital."""

from __future__ import annotations

import math

from studio.engine.scenery.furniture import counter, cupboard, curtain, goods_shelf, poster
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import NAMED, lighter, mix, rgb
from studio.engine.scenery.room import dust_motes, floor, floor_y, wall, wall_clock, window


def _mirrored(painter: StagePainter, part: float) -> float:
    return painter.width * (part if painter.stage.variant % 2 == 0 else 1 - part)


def draw_laboratory(painter: StagePainter) -> None:
    """A laboratory: bottles on shelves, a hood with a light, bubbling glass, a white bench."""
    painter.still(_lab_wall, parallax=0.5)
    u = painter.frame.unit
    with painter.layer(0.5):
        w = u * 0.36
        if not painter.frame.is_tall:
            window(
                painter,
                x=_mirrored(painter, 0.5) - w / 2,
                y=painter.height * 0.1,
                w=w,
                h=u * 0.3,
                view="city",
                blind=True,
            )
    painter.still(_lab_things, parallax=0.55)
    with painter.layer(0.55):
        _lab_glass(painter)
    dust_motes(painter, count=8)
    painter.still(_lab_bench)


def _lab_wall(painter: StagePainter) -> None:
    wall(painter, mix((rgb("e8eff3"), rgb("eef0f4"))[painter.seed % 2], painter.accent, 0.06))
    floor(painter, rgb("b9c3cd"), boards=False)


def _lab_things(painter: StagePainter) -> None:
    u, h = painter.frame.unit, painter.height
    goods_shelf(
        painter,
        x=_mirrored(painter, 0.17) - u * 0.28,
        y=h * 0.42,
        w=u * 0.56,
        h=u * 0.36,
        rows=2,
        kind="bottles",
    )
    pen, x, y = painter.pen, _mirrored(painter, 0.83) - u * 0.28, floor_y(painter)
    painter.sheet([(x, h * 0.1), (x + u * 0.56, h * 0.1), (x + u * 0.56, y), (x, y)], rgb("dfe6ec"))
    with pen.plain():
        pen.rect(x + 3, h * 0.16, u * 0.56 - 6, h * 0.4, rgb("bfe0ea"), radius=1, alpha=0.9)
        pen.rect(x + 3, h * 0.16, u * 0.56 - 6, 2.4, rgb("fff7d8"), glow=True)
        pen.rect(x + 3, h * 0.56, u * 0.56 - 6, 3, rgb("aab6c2"))
    cupboard(
        painter,
        x=_mirrored(painter, 0.17) - u * 0.3,
        y=y,
        w=u * 0.6,
        h=u * 0.2,
        color=rgb("d5dee6"),
        doors=3,
    )


def _lab_glass(painter: StagePainter) -> None:
    pen, u, h = painter.pen, painter.frame.unit, painter.height
    x, foot = _mirrored(painter, 0.83), h * 0.56
    liquid = lighter(painter.accent, 0.1)
    with pen.plain():
        pen.fill(
            f"M{x - 2} {foot - u * 0.2} h4 v{u * 0.06} L{x + 9} {foot - 2} h-18 L{x - 2} {foot - u * 0.14} Z",
            rgb("f2fafc"),
            alpha=0.8,
        )
        pen.fill(f"M{x - 6} {foot - 7} h12 L{x + 9} {foot - 2} h-18 Z", liquid)
        for index in range(4):
            rise = (painter.time_s * 0.6 + index / 4) % 1
            pen.circle(
                x - 4 + 2.6 * index, foot - 3 - 14 * rise, 0.9, lighter(liquid, 0.4), alpha=1 - rise
            )
        for index in range(3):
            on = 0.5 + 0.5 * math.sin(painter.time_s * 2.2 + index * 2)
            pen.circle(
                x - u * 0.2 + index * 5,
                h * 0.13,
                1.0,
                NAMED[("green", "orange", "blue")[index]],
                alpha=0.35 + 0.65 * on,
                glow=True,
            )


def _lab_bench(painter: StagePainter) -> None:
    counter(painter, color=rgb("f4f6f8"), front=rgb("c6d2dc"))


def draw_hospital(painter: StagePainter) -> None:
    """A hospital room: bed, drip, a monitor with a moving trace, curtain, window."""
    painter.still(_ward_wall, parallax=0.5)
    u, h = painter.frame.unit, painter.height
    with painter.layer(0.5):
        w = u * 0.42
        window(
            painter,
            x=_mirrored(painter, 0.74) - w / 2,
            y=h * 0.12,
            w=w,
            h=u * 0.36,
            view="sky",
            blind=True,
        )
        wall_clock(painter, x=_mirrored(painter, 0.5), y=h * 0.15, r=u * 0.05)
        curtain(
            painter,
            x=_mirrored(painter, 0.02) - u * 0.06,
            y=h * 0.06,
            w=u * 0.14,
            h=u * 0.66,
            color=rgb("b9e0dc"),
        )
    painter.still(_ward_bed, parallax=0.6)
    with painter.layer(0.6):
        _monitor(painter)
    dust_motes(painter, count=8)


def _ward_wall(painter: StagePainter) -> None:
    wall(painter, mix((rgb("e4f0ef"), rgb("e9eff5"))[painter.seed % 2], painter.accent, 0.05))
    floor(painter, rgb("c3d0d4"), boards=False)
    with painter.pen.plain():
        painter.pen.rect(
            painter.left,
            floor_y(painter) - painter.frame.unit * 0.2,
            painter.right - painter.left,
            2.0,
            rgb("8fc8c0"),
        )
    u = painter.frame.unit
    poster(
        painter,
        x=_mirrored(painter, 0.9) - u * 0.08,
        y=painter.height * 0.45,
        w=u * 0.16,
        h=u * 0.2,
        kind=1,
    )


def _ward_bed(painter: StagePainter) -> None:
    pen, u, foot = painter.pen, painter.frame.unit, painter.ground_y - painter.height * 0.05
    x = _mirrored(painter, 0.22) - u * 0.36
    for leg in (0.06, 0.66):
        pen.rect(x + u * leg, foot - u * 0.16, 1.6, u * 0.16, rgb("9fb0bd"))
        pen.circle(x + u * leg + 0.8, foot, 1.5, rgb("5b6b7a"))
    pen.rect(x, foot - u * 0.24, u * 0.74, u * 0.09, rgb("fafcfc"), radius=2)
    pen.rect(x - 1.5, foot - u * 0.4, 3, u * 0.28, rgb("b8c7d2"), radius=1)
    pen.rect(x + u * 0.73, foot - u * 0.32, 3, u * 0.2, rgb("b8c7d2"), radius=1)
    pen.rect(x + 3, foot - u * 0.31, u * 0.2, u * 0.09, rgb("ffffff"), radius=3)
    blanket = mix(rgb("9fd4d0"), painter.accent, 0.3)
    pen.fill(
        f"M{x + u * 0.24} {foot - u * 0.27} C{x + u * 0.4} {foot - u * 0.3} {x + u * 0.6} {foot - u * 0.27} {x + u * 0.73} {foot - u * 0.25} v{u * 0.1} H{x + u * 0.24} Z",
        blanket,
    )
    stand = _mirrored(painter, 0.44)
    pen.rect(stand - 0.5, foot - u * 0.62, 1.0, u * 0.62, rgb("9fb0bd"))
    pen.rect(stand - u * 0.03, foot - u * 0.6, u * 0.06, u * 0.12, rgb("d9f0f4"), radius=1.4)


def _monitor(painter: StagePainter) -> None:
    pen, u = painter.pen, painter.frame.unit
    x, y = _mirrored(painter, 0.1), painter.height * 0.3
    pen.rect(x - u * 0.12, y, u * 0.24, u * 0.17, rgb("52606f"), radius=1.5)
    with pen.plain():
        pen.rect(x - u * 0.105, y + 2, u * 0.21, u * 0.17 - 4, rgb("12313a"), radius=1, glow=True)
        points: list[tuple[float, float]] = []
        for step in range(33):
            phase = (step / 32 * 2.2 - painter.time_s * 0.9) % 1
            beat = -0.5 if 0.44 < phase < 0.5 else 0.28 if 0.5 <= phase < 0.55 else 0.0
            points.append((x - u * 0.1 + u * 0.2 * step / 32, y + u * 0.09 + beat * u * 0.1))
        pen.line(points, rgb("6ff0b0"), 0.9, glow=True)
    pen.rect(x - 0.7, y + u * 0.17, 1.4, u * 0.3, rgb("9fb0bd"))


DRAWINGS: dict[str, SettingDrawing] = {"laboratory": draw_laboratory, "hospital": draw_hospital}
