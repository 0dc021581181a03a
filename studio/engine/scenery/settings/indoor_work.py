"""Halls of work: factory and warehouse."""

from __future__ import annotations

import math

from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import NAMED, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade
from studio.engine.scenery.room import dust_motes, floor, floor_y, pendant_lamp, wall
from studio.engine.scenery.settings.indoor_trade_shelves import full_shelf


def _mirrored(painter: StagePainter, part: float) -> float:
    return painter.width * (part if painter.stage.variant % 2 == 0 else 1 - part)


def _trusses(painter: StagePainter) -> None:
    """Roof girders and a row of high windows."""
    pen, y = painter.pen, painter.height * 0.12
    left, right, u = painter.left, painter.right, painter.frame.unit
    with pen.plain():
        count = 7
        for index in range(count):
            x = left + (right - left) * index / count
            tones = painter.tones
            pane = rgb("ffe2a0") if painter.is_night else mix(tones.middle, rgb("ffffff"), 0.35)
            pen.rect(
                x + 4, y + 4, (right - left) / count - 8, u * 0.14, pane, radius=0.8, glow=True
            )
        pen.rect(left, y - 2, right - left, 2.4, rgb("6d7a8c"))
        pen.rect(left, painter.top, right - left, y - painter.top - 12, rgb("8592a3"))
        pen.rect(left, y - 14, right - left, 2.4, rgb("6d7a8c"))
        step = u * 0.16
        at, up = left, True
        while at < right:
            pen.line(
                [(at, y - 12 if up else y), (at + step, y if up else y - 12)], rgb("6d7a8c"), 1.2
            )
            at, up = at + step, not up


def draw_factory(painter: StagePainter) -> None:
    """A factory hall: machines with lights, a belt with moving parts, a robot arm."""
    painter.still(_hall, rgb("d6dde4"), parallax=0.45)
    painter.still(_machines, parallax=0.55)
    with painter.layer(0.55):
        _lights_and_gears(painter)
    with painter.layer(0.7):
        _belt(painter)
        _arm(painter)
    dust_motes(painter, count=10)


def _hall(painter: StagePainter, color: tuple[float, float, float]) -> None:
    wall(painter, mix(color, painter.accent, 0.06), panel=False)
    floor(painter, rgb("a9b0b8"), boards=False)
    _trusses(painter)
    with painter.pen.plain():
        y = painter.ground_y + painter.height * 0.035
        painter.pen.rect(
            painter.left, y, painter.right - painter.left, 1.8, rgb("f2c230"), alpha=0.8
        )


def _machines(painter: StagePainter) -> None:
    pen, u, foot = painter.pen, painter.frame.unit, floor_y(painter) + 4
    for part, w, h, color in ((0.14, 0.42, 0.44, painter.accent), (0.86, 0.5, 0.34, rgb("7d8da0"))):
        x = _mirrored(painter, part) - u * w / 2
        body = mix(color, rgb("cdd5de"), 0.35)
        painter.sheet(
            [(x, foot - u * h), (x + u * w, foot - u * h), (x + u * w, foot), (x, foot)], body
        )
        with pen.plain():
            pen.rect(x, foot - u * 0.08, u * w, u * 0.08, darker(body, 0.3))
            pen.rect(
                x + u * 0.05,
                foot - u * h + u * 0.05,
                u * w * 0.5,
                u * 0.13,
                rgb("27394a"),
                radius=1,
                glow=True,
            )
            for index in range(4):
                pen.rect(
                    x + u * w - 8,
                    foot - u * h + 6 + index * 5,
                    4,
                    2.4,
                    darker(body, 0.35),
                    radius=0.6,
                )
        pen.rect(x + u * w * 0.7, foot - u * (h + 0.16), 4, u * 0.16, darker(body, 0.2))


def _lights_and_gears(painter: StagePainter) -> None:
    pen, u, foot = painter.pen, painter.frame.unit, floor_y(painter) + 4
    x = _mirrored(painter, 0.14)
    with pen.plain():
        for index in range(3):
            on = 0.5 + 0.5 * math.sin(painter.time_s * 2.4 + index * 2)
            pen.circle(
                x - u * 0.14 + index * 5,
                foot - u * 0.34,
                1.2,
                NAMED[("green", "yellow", "red")[index]],
                alpha=0.3 + 0.7 * on,
                glow=True,
            )
        for step in range(9):
            tall = 3 + 3 * math.sin(painter.time_s * 1.6 + step * 0.8)
            pen.rect(
                x - u * 0.145 + step * 2.2,
                foot - u * 0.275 - tall,
                1.4,
                tall,
                rgb("6ff0d0"),
                glow=True,
            )
    for dx, r, way in ((u * 0.1, u * 0.055, 1), (u * 0.165, u * 0.035, -1.5)):
        with pen.at(x + dx, foot - u * 0.17, turn=painter.time_s * 30 * way):
            for tooth in range(8):
                with pen.at(turn=tooth * 45):
                    pen.rect(-r * 0.16, -r * 1.22, r * 0.32, r * 0.4, rgb("8793a5"))
            pen.circle(0, 0, r, rgb("9aa6b8"))
            with pen.plain():
                pen.circle(0, 0, r * 0.4, rgb("5d6a7c"))


def _belt(painter: StagePainter) -> None:
    pen, u = painter.pen, painter.frame.unit
    y = painter.ground_y - painter.height * 0.075
    pen.rect(painter.left, y, painter.right - painter.left, 4.2, rgb("4b5666"))
    span = painter.right - painter.left
    with pen.plain():
        step = u * 0.1
        for index in range(int(span / step) + 1):
            pen.circle(painter.left + index * step, y + 2.1, 1.3, rgb("8b97a8"))
        gap = u * 0.34
        count = int(span / gap) + 2
        for index in range(count):
            x = painter.left + (index * gap + painter.time_s * 9) % (count * gap) - gap
            color = mix(rgb("cf9d63"), painter.accent, 0.5 if index % 3 == 0 else 0.0)
            pen.rect(x, y - 8, 12, 8, color, radius=0.8)
            pen.rect(x + 5, y - 8, 2, 8, lighter(color, 0.4))
    for part in (0.1, 0.5, 0.9):
        pen.rect(painter.width * part, y + 4, 2.4, painter.height * 0.05, rgb("5d6878"))


def _arm(painter: StagePainter) -> None:
    pen, u = painter.pen, painter.frame.unit
    x, foot = _mirrored(painter, 0.68), floor_y(painter) + 5
    orange = rgb("f08a33")
    swing = 14 * painter.wave(4.5)
    pen.rect(x - 6, foot - u * 0.08, 12, u * 0.08, rgb("5d6878"), radius=1)
    with pen.at(x, foot - u * 0.08, turn=-20 + swing * 0.5):
        pen.rect(-2.6, -u * 0.24, 5.2, u * 0.24, orange, radius=2)
        with pen.at(0, -u * 0.24, turn=95 + swing):
            pen.rect(-2.2, -u * 0.2, 4.4, u * 0.2, lighter(orange, 0.12), radius=2)
            pen.fill([(-3.4, -u * 0.2), (-1.6, -u * 0.26), (-0.6, -u * 0.2)], rgb("5d6878"))
            pen.fill([(3.4, -u * 0.2), (1.6, -u * 0.26), (0.6, -u * 0.2)], rgb("5d6878"))
        pen.circle(0, -u * 0.24, 3, rgb("5d6878"))


def draw_warehouse(painter: StagePainter) -> None:
    """A warehouse: high racks of cartons, a rolling door, lamps, a passing fork-lift."""
    painter.still(_hall, rgb("d9d6d0"), parallax=0.45)
    painter.still(_racks, parallax=0.55)
    with painter.layer(0.5):
        for part in (0.36, 0.64):
            pendant_lamp(
                painter, x=painter.width * part, drop=painter.height * 0.12, color=rgb("5b6878")
            )
    with painter.layer(0.65):
        _forklift(painter)
    dust_motes(painter, count=14)


def _racks(painter: StagePainter) -> None:
    """High racks at both sides; between them the way to a rolling door."""
    pen, u, foot = painter.pen, painter.frame.unit, floor_y(painter) + 5
    tall = painter.frame.is_tall
    air, edge = rgb("d9d6d0"), floor_y(painter)
    wide, high = painter.width * (0.36 if tall else 0.26), u * (0.6 if tall else 0.44)
    middle = painter.width / 2
    pen.rect(middle - wide / 2 - 2, edge - high - 3, wide + 4, high + 3, rgb("9aa3ad"))
    door = Fade(a=(0, edge - high), b=(0, edge), start=rgb("dfe3e6"), end=rgb("c5cbd1"))
    pen.rect(middle - wide / 2, edge - high, wide, high, door)
    with pen.plain():
        for index in range(1, 9):
            pen.rect(
                middle - wide / 2, edge - high * index / 9, wide, 0.8, rgb("aeb6be"), alpha=0.7
            )
        for index in range(2):
            lane = (1, -1)[index]
            pen.fill(
                [(middle + lane * wide * 0.5, edge), (middle + lane * wide * 0.53, edge),
                 (middle + lane * wide * 1.06, painter.bottom),
                 (middle + lane * wide, painter.bottom)], rgb("f2c230"), alpha=0.55,
            )  # fmt: skip
    w, h = painter.width * (0.27 if tall else 0.30), u * (1.0 if tall else 0.68)
    for x in (painter.left, painter.width - w):
        full_shelf(
            painter, x=x, y=foot, w=w - painter.left, h=h, rows=5 if tall else 3, kind="cartons",
            wood=rgb("d77f3f"), air=air,
        )  # fmt: skip
        inner = w - 3.4 if x < 0 else painter.width - w
        pen.rect(inner, foot - h - 4, 3.4, h + 4, rgb("4f6f9c"))
        with pen.plain():
            for index in range(3):
                y = foot - 12 + index * 4
                pen.rect(inner, y, 3.4, 2.0, rgb("f2c230"))


def _forklift(painter: StagePainter) -> None:
    pen, u, foot = painter.pen, painter.frame.unit, painter.ground_y - painter.height * 0.06
    span = painter.right - painter.left + u
    x = painter.left - u * 0.4 + (painter.time_s * 11 + painter.seed % 7 * span / 7) % span
    pen.rect(x + u * 0.08, foot - u * 0.19, u * 0.03, u * 0.1, rgb("3a4254"), radius=1)
    pen.rect(x, foot - u * 0.15, u * 0.24, u * 0.11, rgb("f2b632"), radius=2.4)
    pen.rect(x - u * 0.01, foot - u * 0.14, u * 0.07, u * 0.1, rgb("4b5666"), radius=2.4)
    pen.line(
        [
            (x + u * 0.04, foot - u * 0.15),
            (x + u * 0.06, foot - u * 0.3),
            (x + u * 0.18, foot - u * 0.3),
            (x + u * 0.2, foot - u * 0.15),
        ],
        rgb("4b5666"),
        1.8,
    )
    pen.rect(x + u * 0.245, foot - u * 0.32, 2.0, u * 0.3, rgb("4b5666"))
    pen.rect(x + u * 0.255, foot - u * 0.05, u * 0.12, 1.4, rgb("4b5666"))
    pen.rect(x + u * 0.265, foot - u * 0.15, u * 0.1, u * 0.1, rgb("cf9d63"), radius=0.6)
    for dx in (0.05, 0.19):
        pen.circle(x + u * dx, foot - u * 0.025, u * 0.034, rgb("2b3040"))
        with pen.plain():
            pen.circle(x + u * dx, foot - u * 0.025, u * 0.015, rgb("aab4c0"))


DRAWINGS: dict[str, SettingDrawing] = {"factory": draw_factory, "warehouse": draw_warehouse}
