"""Rooms of a home: kitchen, living room, bedroom."""

from __future__ import annotations

from studio.engine.scenery.furniture import counter, cupboard, curtain, goods_shelf, poster
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.room import (
    dust_motes,
    floor,
    floor_y,
    pendant_lamp,
    potted_plant,
    wall,
    window,
)  # fmt: skip


def _mirrored(painter: StagePainter, part: float) -> float:
    """A place across the width, mirrored by the stage's variant."""
    return painter.width * (part if painter.stage.variant % 2 == 0 else 1 - part)


def _wall(painter: StagePainter, tints: tuple[Rgb, ...], ground: Rgb) -> None:
    wall(painter, mix(tints[painter.seed % len(tints)], painter.accent, 0.08))
    floor(painter, ground)


def draw_kitchen(painter: StagePainter) -> None:
    """A kitchen: tiles, wall cupboards, a window, a pot that steams, the worktop in front."""
    painter.still(_kitchen_wall, parallax=0.5)
    u = painter.frame.unit
    with painter.layer(0.5):
        w = u * 0.46
        window(
            painter, x=_mirrored(painter, 0.72) - w / 2, y=painter.height * 0.12, w=w, h=u * 0.36
        )
    painter.still(_kitchen_things, parallax=0.5)
    with painter.layer(0.6), painter.pen.plain():
        x, y = _mirrored(painter, 0.13), floor_y(painter) - u * 0.19
        for index in range(4):
            rise = (painter.time_s * 0.28 + index / 4) % 1
            painter.pen.circle(
                x + 2 * painter.wave(3, index),
                y - 16 * rise,
                1.5 + 2.4 * rise,
                (255, 255, 255),
                alpha=0.3 * (1 - rise),
            )
    with painter.layer(0.6):
        pendant_lamp(painter, x=painter.width * 0.5, drop=painter.height * 0.05)
    dust_motes(painter, count=8)
    painter.still(_kitchen_top)


def _kitchen_wall(painter: StagePainter) -> None:
    _wall(painter, (rgb("f4efe6"), rgb("e6efec"), rgb("f3e6dc")), rgb("c3a78a"))
    pen, u, edge = painter.pen, painter.frame.unit, floor_y(painter)
    with pen.plain():
        tile = u * 0.075
        top = edge - tile * 6
        columns = int((painter.right - painter.left) / tile) + 1
        for row in range(6):
            for column in range(columns):
                pen.rect(
                    painter.left + column * tile + 0.3,
                    top + row * tile + 0.3,
                    tile - 0.6,
                    tile - 0.6,
                    lighter(painter.accent, 0.78),
                    radius=0.5,
                    alpha=0.7,
                )


def _kitchen_things(painter: StagePainter) -> None:
    pen, u, edge = painter.pen, painter.frame.unit, floor_y(painter)
    wood = mix(rgb("e9e2d6"), painter.accent, 0.22)
    x = _mirrored(painter, 0.21) - u * 0.36
    cupboard(painter, x=x, y=painter.height * 0.30, w=u * 0.72, h=u * 0.30, color=wood, doors=3)
    stove = _mirrored(painter, 0.13)
    pen.rect(stove - u * 0.17, edge - u * 0.12, u * 0.34, u * 0.22, rgb("cfd5df"), radius=1)
    with pen.plain():
        pen.rect(stove - u * 0.13, edge - u * 0.06, u * 0.26, u * 0.14, rgb("4a5268"), radius=1)
    pen.rect(stove - u * 0.09, edge - u * 0.19, u * 0.18, u * 0.075, rgb("b5523f"), radius=1.2)
    pen.rect(stove - u * 0.1, edge - u * 0.2, u * 0.2, u * 0.018, rgb("8a3d30"), radius=0.6)
    if not painter.frame.is_tall:
        goods_shelf(
            painter,
            x=_mirrored(painter, 0.45) - u * 0.2,
            y=painter.height * 0.3,
            w=u * 0.4,
            h=u * 0.13,
            rows=1,
            kind="jars",
        )


def _kitchen_top(painter: StagePainter) -> None:
    counter(
        painter,
        color=(rgb("d9b48a"), rgb("e8e4de"))[painter.seed % 2],
        front=mix(rgb("dfe5e6"), painter.accent, 0.3),
    )


def draw_living_room(painter: StagePainter) -> None:
    """A living room: window with curtains, shelf, lamp, rug."""
    painter.still(_living_wall, parallax=0.5)
    u, h = painter.frame.unit, painter.height
    with painter.layer(0.5):
        w, x = u * 0.5, _mirrored(painter, 0.30)
        window(painter, x=x - w / 2, y=h * 0.12, w=w, h=u * 0.44)
        for side in (-1, 1):
            curtain(
                painter,
                x=x + side * (w / 2 + 3) - u * 0.05,
                y=h * 0.08,
                w=u * 0.1,
                h=u * 0.58,
                color=lighter(painter.accent, 0.25),
            )
    painter.still(_living_things, parallax=0.6)
    with painter.layer(0.75):
        painter.stamp(
            potted_plant,
            _mirrored(painter, 0.95),
            painter.ground_y - h * 0.03,
            0,
            height=u * 0.5,
            lean=painter.wave(5) * 1.2,
        )
        x = _mirrored(painter, 0.08)
        painter.pen.halo(
            x,
            painter.ground_y - u * 0.62,
            u * 0.42,
            rgb("ffe4a6"),
            alpha=(0.5 if painter.is_night else 0.22) + 0.03 * painter.wave(4),
        )
    painter.still(_living_lamp, parallax=0.75)
    dust_motes(painter)


def _living_wall(painter: StagePainter) -> None:
    _wall(painter, (rgb("f1e6da"), rgb("e3e9ea"), rgb("efe1e0")), rgb("b98c64"))
    pen, y = painter.pen, painter.ground_y
    with pen.plain():
        rug = mix(rgb("efe3d0"), painter.accent, 0.35)
        pen.ellipse(
            painter.width / 2,
            y + painter.height * 0.03,
            painter.width * 0.38,
            painter.height * 0.062,
            rug,
        )
        pen.ellipse(
            painter.width / 2,
            y + painter.height * 0.03,
            painter.width * 0.33,
            painter.height * 0.05,
            lighter(rug, 0.3),
        )


def _living_things(painter: StagePainter) -> None:
    u, h = painter.frame.unit, painter.height
    x = _mirrored(painter, 0.76) - u * 0.24
    goods_shelf(painter, x=x, y=floor_y(painter), w=u * 0.48, h=u * 0.56, rows=4, kind="books")
    if not painter.frame.is_tall:
        for index in range(2):
            poster(
                painter,
                x=_mirrored(painter, 0.53) - u * 0.12 + index * u * 0.15,
                y=h * (0.14 + 0.05 * index),
                w=u * 0.12,
                h=u * 0.16,
                kind=index,
            )


def _living_lamp(painter: StagePainter) -> None:
    pen, u = painter.pen, painter.frame.unit
    x, foot = _mirrored(painter, 0.08), painter.ground_y - painter.height * 0.02
    pen.rect(x - 0.6, foot - u * 0.6, 1.2, u * 0.6, rgb("6b5b50"))
    pen.ellipse(x, foot, u * 0.07, 1.3, rgb("6b5b50"))
    pen.fill(
        [
            (x - u * 0.06, foot - u * 0.7),
            (x + u * 0.06, foot - u * 0.7),
            (x + u * 0.1, foot - u * 0.54),
            (x - u * 0.1, foot - u * 0.54),
        ],
        rgb("fbe7bd"),
        glow=painter.is_night,
    )


def draw_bedroom(painter: StagePainter) -> None:
    """A bedroom: a made bed at the wall, a window, a lamp, a picture."""
    painter.still(_bed_wall, parallax=0.5)
    u, h = painter.frame.unit, painter.height
    with painter.layer(0.5):
        w, x = u * 0.42, _mirrored(painter, 0.74)
        window(painter, x=x - w / 2, y=h * 0.12, w=w, h=u * 0.42, view="sky")
        for side in (-1, 1):
            curtain(
                painter,
                x=x + side * (w / 2 + 3) - u * 0.06,
                y=h * 0.08,
                w=u * 0.12,
                h=u * 0.56,
                color=lighter(painter.accent, 0.45),
            )
    painter.still(_bed, parallax=0.6)
    with painter.layer(0.6):
        lamp = _mirrored(painter, 0.47)
        painter.pen.halo(
            lamp,
            floor_y(painter) - u * 0.26,
            u * 0.3,
            rgb("ffe4a6"),
            alpha=(0.55 if painter.is_night else 0.2) + 0.03 * painter.wave(3.5),
        )
        painter.stamp(
            potted_plant,
            _mirrored(painter, 0.95),
            painter.ground_y - h * 0.03,
            0,
            height=u * 0.4,
            lean=painter.wave(5) * 1.2,
        )
    dust_motes(painter)


def _bed_wall(painter: StagePainter) -> None:
    _wall(painter, (rgb("e6e6f1"), rgb("f3e5e4"), rgb("e2ecea")), rgb("c8a98a"))
    u = painter.frame.unit
    poster(
        painter,
        x=_mirrored(painter, 0.22) - u * 0.13,
        y=painter.height * 0.13,
        w=u * 0.26,
        h=u * 0.18,
        kind=painter.seed,
    )


def _bed(painter: StagePainter) -> None:
    pen, u, foot = painter.pen, painter.frame.unit, floor_y(painter) + painter.height * 0.035
    x, cover = _mirrored(painter, 0.22) - u * 0.38, mix(painter.accent, rgb("f2ece4"), 0.25)
    pen.rect(x, foot - u * 0.46, u * 0.76, u * 0.44, rgb("a97f58"), radius=3)
    for side in (0.05, 0.4):
        pen.rect(x + u * side, foot - u * 0.32, u * 0.31, u * 0.13, rgb("fdfcf8"), radius=3)
    pen.rect(x - u * 0.01, foot - u * 0.22, u * 0.78, u * 0.22, cover, radius=3)
    with pen.plain():
        pen.rect(x - u * 0.01, foot - u * 0.22, u * 0.78, u * 0.05, lighter(cover, 0.5), radius=2)
        for index in range(1, 4):
            pen.line(
                [(x + u * 0.19 * index, foot - u * 0.16), (x + u * 0.19 * index, foot - 1)],
                darker(cover, 0.12),
                0.6,
            )
    table = _mirrored(painter, 0.47)
    pen.rect(table - u * 0.09, foot - u * 0.17, u * 0.18, u * 0.17, rgb("b98c64"), radius=1)
    pen.rect(table - 0.7, foot - u * 0.26, 1.4, u * 0.09, rgb("6b5b50"))
    pen.fill(
        [
            (table - u * 0.035, foot - u * 0.36),
            (table + u * 0.035, foot - u * 0.36),
            (table + u * 0.065, foot - u * 0.26),
            (table - u * 0.065, foot - u * 0.26),
        ],
        rgb("fbe7bd"),
        glow=painter.is_night,
    )


DRAWINGS: dict[str, SettingDrawing] = {
    "kitchen": draw_kitchen, "living room": draw_living_room, "bedroom": draw_bedroom,
}  # fmt: skip
