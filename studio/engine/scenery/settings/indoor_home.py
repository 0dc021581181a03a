"""Rooms of a home: kitchen, living room, bedroom."""

from __future__ import annotations

from studio.engine.scenery.furniture import counter, curtain, goods_shelf, poster
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
from studio.engine.scenery.settings.indoor_home_pieces import (
    bed,
    cooker,
    fridge,
    kitchen_rail,
    sofa,
)
from studio.engine.scenery.settings.indoor_trade_shelves import full_shelf


def _mirrored(painter: StagePainter, part: float) -> float:
    """A place across the width, mirrored by the stage's variant."""
    return painter.width * (part if painter.stage.variant % 2 == 0 else 1 - part)


def _is_wide(painter: StagePainter) -> bool:
    """Whether there is room for things beside each other."""
    return painter.width > painter.height * 1.3


def _wall(painter: StagePainter, tints: tuple[Rgb, ...], ground: Rgb) -> None:
    wall(painter, mix(tints[painter.seed % len(tints)], painter.accent, 0.08))
    floor(painter, ground)


def draw_kitchen(painter: StagePainter) -> None:
    """A kitchen: tiles, cooker with a steaming pot, rail, fridge, window, the worktop in front."""
    painter.still(_kitchen_wall, parallax=0.5)
    u, top = painter.frame.unit, _worktop_y(painter)
    with painter.layer(0.5):
        w, part = u * 0.42, 0.72 if _is_wide(painter) else 0.58
        x = _mirrored(painter, part) - w / 2
        window(painter, x=x, y=top - u * 0.48, w=w, h=u * 0.34)
    painter.still(_kitchen_things, parallax=0.5)
    with painter.layer(0.5), painter.pen.plain():
        x, y = _mirrored(painter, 0.15), top - u * 0.12
        for index in range(6):
            rise = (painter.time_s * 0.26 + index / 6) % 1
            at = x + (index % 3 - 1) * 4 + 2.4 * painter.wave(3, index)
            size = 1.6 + 3.2 * rise
            white = (255, 255, 255)
            painter.pen.circle(at, y - 26 * rise, size, white, alpha=0.42 * (1 - rise))
        painter.stamp(
            potted_plant, _mirrored(painter, 0.62), top - 1.4, 1, height=u * 0.17,
            lean=painter.wave(4.2) * 1.6,
        )  # fmt: skip
    with painter.layer(0.6):
        pendant_lamp(painter, x=_mirrored(painter, 0.577), drop=painter.height * 0.05)
    dust_motes(painter, count=8)
    painter.still(_kitchen_top)


def _worktop_y(painter: StagePainter) -> float:
    """Height of the worktop along the back wall."""
    return painter.surface_y - painter.frame.unit * 0.14


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
    pen, u, top = painter.pen, painter.frame.unit, _worktop_y(painter)
    front = mix(rgb("dfe3e0"), painter.accent, 0.34)
    across = painter.right - painter.left
    pen.rect(painter.left, top, across, painter.surface_y - top + u * 0.1, front)
    with pen.plain():
        step, at = u * 0.26, painter.left
        while at < painter.right:
            pen.rect(at + 1.4, top + 4, step - 2.8, u * 0.3, lighter(front, 0.2), radius=0.8)
            pen.rect(at + step / 2 - 4, top + 6.6, 8, 1.2, darker(front, 0.4), radius=0.6)
            at += step
        pen.rect(painter.left, top + 1, across, 2.4, (20, 16, 50), alpha=0.14)
    pen.rect(painter.left, top - 1.4, across, 2.8, rgb("cfa67a"))
    cooker(painter, x=_mirrored(painter, 0.15), top=top)
    if _is_wide(painter):
        kitchen_rail(painter, x=_mirrored(painter, 0.4) - u * 0.2, y=top - u * 0.26, w=u * 0.4)
        x, board = _mirrored(painter, 0.41) - u * 0.22, top - u * 0.36
        goods_shelf(painter, x=x, y=board, w=u * 0.44, h=u * 0.12, rows=1, kind="jars")
    if not painter.frame.is_tall:
        fridge(painter, x=_mirrored(painter, 0.965), foot=painter.surface_y + 6)
    with pen.plain():
        knife = _mirrored(painter, 0.29)
        pen.rect(knife, top - 10, 8, 9, rgb("8a5f3e"), radius=0.8)
        for index in range(3):
            pen.rect(knife + 1 + index * 2.3, top - 14, 1.4, 5, rgb("3f4756"), radius=0.5)


def _kitchen_top(painter: StagePainter) -> None:
    counter(
        painter,
        color=(rgb("d9b48a"), rgb("e8e4de"))[painter.seed % 2],
        front=mix(rgb("dfe5e6"), painter.accent, 0.3),
    )


def draw_living_room(painter: StagePainter) -> None:
    """A living room: sofa before a curtained window, shelf, lamp, rug."""
    painter.still(_living_wall, parallax=0.5)
    u, h = painter.frame.unit, painter.height
    with painter.layer(0.5):
        w, x = u * 0.5, _mirrored(painter, 0.5 if painter.frame.is_tall else 0.33)
        window(painter, x=x - w / 2, y=h * 0.12, w=w, h=u * 0.44)
        for side in (-1, 1):
            curtain(
                painter,
                x=x + side * (w / 2 + 3) - u * 0.05,
                y=h * 0.08,
                w=u * 0.1,
                h=floor_y(painter) - h * 0.1,
                color=mix(rgb("f3e9da"), painter.accent, 0.12),
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
    tall = painter.frame.is_tall
    if not tall:
        x, w, air = _mirrored(painter, 0.82) - u * 0.22, u * 0.44, rgb("e9e3dc")
        full_shelf(
            painter, x=x, y=floor_y(painter) + 1, w=w, h=u * 0.6, rows=4, kind="books",
            wood=rgb("a87b54"), air=air,
        )  # fmt: skip
        for index in range(2 if _is_wide(painter) else 0):
            left = _mirrored(painter, 0.57) - u * 0.13 + index * u * 0.15
            y = h * (0.14 + 0.05 * index)
            poster(painter, x=left, y=y, w=u * 0.12, h=u * 0.16, kind=index)
    color = mix(painter.accent, rgb("d8cfc2"), 0.28)
    x, w = _mirrored(painter, 0.5 if tall else 0.33) - u * 0.4, u * 0.8
    sofa(painter, x=x, foot=floor_y(painter) + h * 0.03, w=w, color=color)


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
                h=floor_y(painter) - h * 0.1,
                color=lighter(painter.accent, 0.5),
            )
    painter.still(_bed, parallax=0.6)
    with painter.layer(0.6):
        lamp = _bedside_x(painter)
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


def _bedside_x(painter: StagePainter) -> float:
    """Where the night table stands: beside the bed, towards the middle."""
    x = painter.width * 0.2 + painter.frame.unit * 0.49
    return x if painter.stage.variant % 2 == 0 else painter.width - x


def _bed(painter: StagePainter) -> None:
    pen, u, foot = painter.pen, painter.frame.unit, floor_y(painter) + painter.height * 0.035
    cover = mix(painter.accent, rgb("f2ece4"), 0.25)
    bed(painter, x=_mirrored(painter, 0.2) - u * 0.38, foot=foot, w=u * 0.76, cover=cover)
    table = _bedside_x(painter)
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
