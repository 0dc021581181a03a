"""Rooms of science and care: laboratory and hospital."""

from __future__ import annotations

import math

from studio.engine.scenery.furniture import counter, cupboard, curtain, poster
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import NAMED, darker, lighter, mix, rgb
from studio.engine.scenery.room import dust_motes, floor, floor_y, wall, wall_clock, window
from studio.engine.scenery.settings.indoor_care_pieces import (
    drip_stand,
    fume_hood,
    microscope,
    molecule_chart,
    ward_bed,
)
from studio.engine.scenery.settings.indoor_trade_shelves import full_shelf


def _mirrored(painter: StagePainter, part: float) -> float:
    return painter.width * (part if painter.stage.variant % 2 == 0 else 1 - part)


def _is_wide(painter: StagePainter) -> bool:
    """Whether there is room for things beside each other."""
    return painter.width > painter.height * 1.3


def draw_laboratory(painter: StagePainter) -> None:
    """A laboratory: shelves, microscope, a fume hood with a bubbling flask, a white bench."""
    painter.still(_lab_wall, parallax=0.5)
    u = painter.frame.unit
    with painter.layer(0.5):
        w = u * 0.36
        if not painter.frame.is_tall:
            window(
                painter,
                x=_mirrored(painter, 0.535 if _is_wide(painter) else 0.5) - w / 2,
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


def _hood(painter: StagePainter) -> tuple[float, float, float, float]:
    """The fume hood: left, top, width, height."""
    u = painter.frame.unit
    w, h = u * (0.5 if not painter.frame.is_tall else 0.4), u * 0.5
    return _mirrored(painter, 0.84) - w / 2, _bench_y(painter) - h - 3, w, h


def _bench_y(painter: StagePainter) -> float:
    """Height of the bench along the back wall."""
    return painter.surface_y - painter.frame.unit * 0.12


def _lab_things(painter: StagePainter) -> None:
    pen, u, top = painter.pen, painter.frame.unit, _bench_y(painter)
    tall = painter.frame.is_tall
    wood, air = rgb("b9a58c"), rgb("e8eff3")
    w = u * (0.48 if not tall else 0.4)
    full_shelf(
        painter, x=_mirrored(painter, 0.14) - w / 2, y=top - u * 0.26, w=w, h=u * 0.34, rows=2,
        kind="packs", wood=wood, air=air,
    )  # fmt: skip
    front, across = rgb("c3d0da"), painter.right - painter.left
    pen.rect(painter.left, top, across, painter.surface_y - top + u * 0.1, front)
    with pen.plain():
        at, step = painter.left, u * 0.3
        while at < painter.right:
            pen.rect(at + 1.4, top + 4.4, step - 2.8, u * 0.3, lighter(front, 0.3), radius=0.8)
            pen.rect(at + step / 2 - 4, top + 7, 8, 1.2, darker(front, 0.4), radius=0.6)
            at += step
    pen.rect(painter.left, top - 1.4, across, 3.2, rgb("66778a"))
    x, y, wide, high = _hood(painter)
    fume_hood(painter, x=x, y=y, w=wide, h=high)
    microscope(painter, x=_mirrored(painter, 0.08), foot=top - 1.4, height=u * 0.2)
    with pen.plain():
        rack = _mirrored(painter, 0.24) - u * 0.1
        for index, code in enumerate(("d98b6a", "7fb8a8", "e2c078", "8b9fcd")):
            tube = rack + 3 + index * 5.6
            pen.rect(tube, top - 15, 3.4, 13, rgb("ffffff"), radius=1.6, alpha=0.8)
            pen.rect(tube + 0.4, top - 9, 2.6, 6.8, rgb(code), radius=1.2)
        pen.rect(rack, top - 8, u * 0.16, 2.0, rgb("8f7456"), radius=0.5)
        pen.rect(rack, top - 3, u * 0.16, 2.0, rgb("8f7456"), radius=0.5)
    if _is_wide(painter):
        chart = _mirrored(painter, 0.355) - u * 0.09
        molecule_chart(painter, x=chart, y=painter.height * 0.14, w=u * 0.18, h=u * 0.24)


def _lab_glass(painter: StagePainter) -> None:
    """A flask that bubbles in the hood, and the hood's lamps."""
    pen, u = painter.pen, painter.frame.unit
    left, top, w, h = _hood(painter)
    x, foot = left + w * 0.5, top + h * 0.8
    liquid = mix(painter.accent, rgb("8a5fd0"), 0.2)
    r = u * 0.065
    with pen.plain():
        pen.fill(
            f"M{x - 2.6} {foot - r * 3.4} h5.2 v{r * 1.2} L{x + r} {foot} h{-2 * r} "
            f"L{x - 2.6} {foot - r * 2.2} Z",
            rgb("fbfeff"), alpha=0.85,
        )  # fmt: skip
        pen.fill(
            f"M{x - r * 0.62} {foot - r} H{x + r * 0.62} L{x + r - 0.8} {foot - 0.8} "
            f"H{x - r + 0.8} Z", liquid,
        )  # fmt: skip
        pen.rect(x - 3.6, foot - r * 3.5, 7.2, 1.6, rgb("dbe9ee"), radius=0.7)
        for index in range(5):
            rise = (painter.time_s * 0.6 + index / 5) % 1
            at = x - r * 0.5 + index * r * 0.25 * (1 - 0.4 * rise)
            tint = lighter(liquid, 0.45)
            pen.circle(at, foot - 2 - r * 1.4 * rise, 0.9, tint, alpha=1 - rise * 0.8)
        for index in range(3):
            on = 0.5 + 0.5 * math.sin(painter.time_s * 2.2 + index * 2)
            color = NAMED[("green", "orange", "blue")[index]]
            shine = 0.35 + 0.65 * on
            lamp = left + 7 + index * 5.5
            pen.circle(lamp, top + h * 0.08, 1.3, color, alpha=shine, glow=True)


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
        part = 0.53 if _is_wide(painter) else 0.3 if painter.frame.is_tall else 0.38
        wall_clock(painter, x=_mirrored(painter, part), y=h * 0.13, r=u * 0.05)
        curtain(
            painter,
            x=_mirrored(painter, 0.02) - u * 0.06,
            y=h * 0.06,
            w=u * 0.14,
            h=u * 0.66,
            color=mix(rgb("8ccfc9"), painter.accent, 0.15),
        )
    is_flipped = painter.stage.variant % 2 == 1
    with painter.layer(0.6):
        x, foot = painter.width * 0.25 + u * 0.16, painter.ground_y - h * 0.052
        with painter.pen.at(painter.width - x if is_flipped else x, 0, flip=is_flipped):
            drip_stand(painter, x=0, foot=foot)
    painter.still(_ward_bed, is_flipped, parallax=0.6)
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
    if not _is_wide(painter):
        return
    u, edge = painter.frame.unit, floor_y(painter)
    poster(
        painter, x=_mirrored(painter, 0.53) - u * 0.08, y=painter.height * 0.27, w=u * 0.15,
        h=u * 0.19, kind=1,
    )  # fmt: skip
    x, tint = _mirrored(painter, 0.93) - u * 0.17, rgb("dfe7ea")
    cupboard(painter, x=x, y=edge + 3, w=u * 0.34, h=u * 0.24, color=tint, doors=2)


def _ward_bed(painter: StagePainter, is_flipped: bool) -> None:
    u, foot = painter.frame.unit, painter.ground_y - painter.height * 0.045
    blanket, x = mix(rgb("8fcdc8"), painter.accent, 0.3), painter.width * 0.25 - u * 0.36
    # Its head stands at the frame's edge on either side.
    with painter.pen.at(painter.width if is_flipped else 0, 0, flip=is_flipped):
        ward_bed(painter, x=x, foot=foot, w=u * 0.74, cover=blanket)


def _monitor(painter: StagePainter) -> None:
    pen, u = painter.pen, painter.frame.unit
    x, y = _mirrored(painter, 0.1), painter.height * 0.3 - u * 0.12
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
