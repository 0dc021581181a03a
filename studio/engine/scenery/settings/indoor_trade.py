"""Rooms for guests: shop, cafe, library."""

from __future__ import annotations

from studio.engine.scenery.furniture import counter, goods_shelf, poster
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import NAMED, darker, lighter, mix, rgb
from studio.engine.scenery.room import (
    desk,
    dust_motes,
    floor,
    floor_y,
    pendant_lamp,
    potted_plant,
    wall,
    wall_clock,
    window,
)  # fmt: skip


def _mirrored(painter: StagePainter, part: float) -> float:
    return painter.width * (part if painter.stage.variant % 2 == 0 else 1 - part)


def draw_shop(painter: StagePainter) -> None:
    """A shop: shelves of goods, bunting, lamps, a counter."""
    painter.still(_shop_wall, parallax=0.5)
    painter.still(_shop_shelves, parallax=0.55)
    with painter.layer(0.6):
        _bunting(painter)
        for part in (0.3, 0.7):
            pendant_lamp(painter, x=painter.width * part, drop=painter.height * 0.1)
        painter.stamp(
            potted_plant,
            _mirrored(painter, 0.52),
            floor_y(painter) + 2,
            0,
            height=painter.frame.unit * 0.34,
            lean=painter.wave(5) * 1.4,
        )
    dust_motes(painter, count=8)
    painter.still(_shop_counter)


def _shop_wall(painter: StagePainter) -> None:
    wall(
        painter,
        mix((rgb("f5ebdd"), rgb("eaf0ea"), rgb("f2e6ea"))[painter.seed % 3], painter.accent, 0.1),
    )
    floor(painter, rgb("c59f78"))


def _shop_shelves(painter: StagePainter) -> None:
    u, foot = painter.frame.unit, floor_y(painter)
    places = (0.18, 0.82) if not painter.frame.is_tall else (0.2, 0.8)
    for index, part in enumerate(places):
        w = u * (0.66 if not painter.frame.is_tall else 0.42)
        goods_shelf(
            painter,
            x=painter.width * part - w / 2,
            y=foot,
            w=w,
            h=u * 0.62,
            rows=4,
            kind=("jars", "bottles")[index],
        )


def _bunting(painter: StagePainter) -> None:
    pen, y = painter.pen, painter.height * 0.045
    count = 15
    with pen.plain():
        for index in range(count):
            x = painter.left + (painter.right - painter.left) * index / (count - 1)
            sag = 7 * (1 - (2 * ((index / (count - 1) * 3) % 1) - 1) ** 2)
            sway = 0.8 * painter.wave(2.6, index * 0.7)
            tint = painter.accent if index % 3 == 0 else NAMED[("yellow", "teal", "red")[index % 3]]
            pen.fill(
                [(x - 4, y + sag), (x + 4, y + sag), (x + sway, y + sag + 8)], lighter(tint, 0.15)
            )


def _shop_counter(painter: StagePainter) -> None:
    counter(painter, color=rgb("c08a5c"), front=mix(rgb("f3ead9"), painter.accent, 0.35))


def draw_cafe(painter: StagePainter) -> None:
    """A cafe: a menu board, shelf of cups, machine that steams, lamps, a wooden table."""
    painter.still(_cafe_wall, parallax=0.5)
    u, h = painter.frame.unit, painter.height
    with painter.layer(0.5):
        w = u * 0.44
        window(
            painter, x=_mirrored(painter, 0.78) - w / 2, y=h * 0.12, w=w, h=u * 0.44, view="city"
        )
    painter.still(_cafe_things, parallax=0.55)
    with painter.layer(0.55), painter.pen.plain():
        x, y = _mirrored(painter, 0.14), floor_y(painter) - u * 0.4
        for index in range(4):
            rise = (painter.time_s * 0.3 + index / 4) % 1
            painter.pen.circle(
                x + 8 + 2 * painter.wave(3, index),
                y - 16 * rise,
                1.4 + 2.6 * rise,
                (255, 255, 255),
                alpha=0.35 * (1 - rise),
            )
    with painter.layer(0.6):
        for index, part in enumerate((0.34, 0.5, 0.66)):
            pendant_lamp(
                painter,
                x=painter.width * part,
                drop=h * (0.06 + 0.03 * (index % 2)),
                color=rgb("3d3a40"),
            )
    dust_motes(painter)
    painter.still(_cafe_table)


def _cafe_wall(painter: StagePainter) -> None:
    wall(
        painter,
        mix((rgb("e9d8c4"), rgb("dfe3dc"), rgb("ead3c8"))[painter.seed % 3], painter.accent, 0.08),
    )
    floor(painter, rgb("9a7352"))
    with painter.pen.plain():
        edge, u = floor_y(painter), painter.frame.unit
        painter.pen.rect(
            painter.left,
            edge - u * 0.26,
            painter.right - painter.left,
            u * 0.26,
            darker(painter.accent, 0.35),
            alpha=0.5,
        )


def _cafe_things(painter: StagePainter) -> None:
    pen, u, h = painter.pen, painter.frame.unit, painter.height
    x = _mirrored(painter, 0.45) - u * 0.2
    pen.rect(x, h * 0.1, u * 0.4, u * 0.3, rgb("b8864f"), radius=1)
    with pen.plain():
        pen.rect(x + 2.4, h * 0.1 + 2.4, u * 0.4 - 4.8, u * 0.3 - 4.8, rgb("2f3a38"))
        rng = painter.random("menu")
        for row in range(5):
            y = h * 0.1 + 9 + row * 7
            pen.line([(x + 8, y), (x + 8 + rng.uniform(14, 26), y)], rgb("e9efe6"), 1.2, alpha=0.8)
            pen.line([(x + u * 0.4 - 14, y), (x + u * 0.4 - 8, y)], rgb("f3d27a"), 1.2, alpha=0.9)
    left, foot = _mirrored(painter, 0.14) - u * 0.26, floor_y(painter)
    goods_shelf(painter, x=left, y=h * 0.32, w=u * 0.52, h=u * 0.24, rows=2, kind="jars")
    pen.rect(left - 4, foot - u * 0.22, u * 0.6, u * 0.22, rgb("7a5a44"), radius=1)
    pen.rect(left + 4, foot - u * 0.42, u * 0.34, u * 0.2, rgb("c9d0d8"), radius=2)
    with pen.plain():
        pen.rect(left + 4, foot - u * 0.42, u * 0.34, u * 0.05, painter.accent, radius=1)
        pen.rect(left + 10, foot - u * 0.34, u * 0.22, u * 0.1, rgb("4b5260"), radius=1)


def _cafe_table(painter: StagePainter) -> None:
    desk(painter, (rgb("b07a4c"), rgb("c9935e"))[painter.seed % 2])


def draw_library(painter: StagePainter) -> None:
    """A library: walls of books, a tall window, reading lamps, a table."""
    painter.still(_library_wall, parallax=0.5)
    u, h = painter.frame.unit, painter.height
    with painter.layer(0.5):
        w = u * 0.34
        window(painter, x=painter.width * 0.5 - w / 2, y=h * 0.08, w=w, h=u * 0.5, view="hills")
        wall_clock(painter, x=painter.width * 0.5, y=h * 0.035, r=u * 0.03)
    painter.still(_library_shelves, parallax=0.55)
    with painter.layer(0.65):
        for part in (0.33, 0.67):
            pendant_lamp(painter, x=painter.width * part, drop=h * 0.08, color=rgb("2f6f58"))
    dust_motes(painter, count=16)
    painter.still(_library_table)


def _library_wall(painter: StagePainter) -> None:
    wall(painter, mix((rgb("ead9bf"), rgb("dfd5c6"))[painter.seed % 2], painter.accent, 0.06))
    floor(painter, rgb("94683f"))


def _library_shelves(painter: StagePainter) -> None:
    u, foot = painter.frame.unit, floor_y(painter)
    width = u * 0.6 if not painter.frame.is_tall else u * 0.26
    for part in (0.01, 0.255, 0.745, 0.99) if not painter.frame.is_tall else (0.1, 0.9):
        goods_shelf(
            painter,
            x=painter.width * part - width / 2,
            y=foot,
            w=width,
            h=u * 0.74,
            rows=5,
            kind="books",
        )
    if painter.frame.is_tall:
        poster(
            painter,
            x=painter.width * 0.5 - u * 0.12,
            y=painter.height * 0.44,
            w=u * 0.24,
            h=u * 0.18,
            kind=painter.seed,
        )


def _library_table(painter: StagePainter) -> None:
    desk(painter, rgb("a8703f"))


DRAWINGS: dict[str, SettingDrawing] = {
    "shop": draw_shop, "cafe": draw_cafe, "library": draw_library,
}  # fmt: skip
