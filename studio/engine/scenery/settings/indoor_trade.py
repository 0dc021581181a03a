"""Rooms for guests: shop, cafe, library."""

from __future__ import annotations

from studio.engine.scenery.furniture import counter, poster
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.room import (
    desk,
    dust_motes,
    floor,
    floor_y,
    pendant_lamp,
    potted_plant,
    wall,
    window,
)  # fmt: skip
from studio.engine.scenery.settings.indoor_trade_shelves import full_shelf


def _mirrored(painter: StagePainter, part: float) -> float:
    return painter.width * (part if painter.stage.variant % 2 == 0 else 1 - part)


def _is_wide(painter: StagePainter) -> bool:
    """Whether there is room for things beside each other."""
    return painter.width > painter.height * 1.3


def draw_shop(painter: StagePainter) -> None:
    """A shop: shelves of goods, bunting, lamps, a counter."""
    painter.still(_shop_wall, parallax=0.5)
    painter.still(_shop_shelves, parallax=0.55)
    with painter.layer(0.6):
        _bunting(painter)
        for part in (0.36, 0.64):
            pendant_lamp(painter, x=painter.width * part, drop=painter.height * 0.13)
        painter.stamp(
            potted_plant,
            _mirrored(painter, 0.33),
            floor_y(painter) + 4,
            0,
            height=painter.frame.unit * 0.34,
            lean=painter.wave(5) * 1.4,
        )
    dust_motes(painter, count=8)
    painter.still(_shop_counter)


def _shop_wall(painter: StagePainter) -> None:
    wall(painter, _shop_tint(painter))
    floor(painter, rgb("c59f78"))


def _shop_tint(painter: StagePainter) -> Rgb:
    tints = (rgb("f5ebdd"), rgb("eaf0ea"), rgb("f2e6ea"))
    return mix(tints[painter.seed % 3], painter.accent, 0.1)


def _shop_shelves(painter: StagePainter) -> None:
    u, foot, air = painter.frame.unit, floor_y(painter) + 1, _shop_tint(painter)
    w = painter.width * (0.30 if painter.frame.is_tall else 0.27)
    reach = w - painter.left
    for x in (painter.left, painter.width - w):
        full_shelf(
            painter, x=x, y=foot, w=reach, h=u * 0.66, rows=4, kind="packs",
            wood=rgb("bd9468"), air=air,
        )  # fmt: skip
    if not painter.frame.is_tall:
        poster(
            painter, x=painter.width * 0.5 - u * 0.1, y=painter.height * 0.2, w=u * 0.2,
            h=u * 0.24, kind=painter.seed,
        )  # fmt: skip


def _bunting(painter: StagePainter) -> None:
    """Pennants on a cord that hangs in bows; the air moves them."""
    pen, top, u = painter.pen, painter.height * 0.025, painter.frame.unit
    bow = u * 0.52
    tints = (painter.accent, rgb("e9b949"), rgb("5fa8a0"), rgb("dc7a62"))
    at, number = painter.left, 0
    with pen.plain():
        while at < painter.right:
            pen.line(f"M{at} {top} Q{at + bow / 2} {top + 15} {at + bow} {top}", rgb("8a7a6c"), 0.5)
            for index in range(5):
                part = (index + 0.5) / 5
                x, y = at + bow * part, top + 30 * part * (1 - part)
                tip = x + 0.9 * painter.wave(2.6, number * 0.7)
                tint = lighter(tints[number % 4], 0.2)
                pen.fill([(x - 4, y), (x + 4, y), (tip, y + 8.5)], tint)
                number += 1
            at += bow


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
        left, y = _cafe_bar(painter)
        for index in range(6):
            rise = (painter.time_s * 0.3 + index / 6) % 1
            x = left + u * (0.28 if index % 2 else 0.405) + 2.2 * painter.wave(3, index)
            size = 1.2 + 3.0 * rise
            painter.pen.circle(x, y - 8 - 24 * rise, size, (255, 255, 255), alpha=0.34 * (1 - rise))
    with painter.layer(0.6):
        for index, part in enumerate((0.25, 0.605) if _is_wide(painter) else (0.55,)):
            drop = h * (0.10 + 0.03 * (index % 2))
            pendant_lamp(painter, x=_mirrored(painter, part), drop=drop, color=rgb("3d3a40"))
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


def _cafe_bar(painter: StagePainter) -> tuple[float, float]:
    """Left end and height of the bar at the back."""
    u = painter.frame.unit
    return _mirrored(painter, 0.12) - u * 0.38, painter.surface_y - u * 0.16


def _cafe_things(painter: StagePainter) -> None:
    pen, u = painter.pen, painter.frame.unit
    left, y = _cafe_bar(painter)
    wood = rgb("7a5a44")
    _menu(painter)
    _cup_shelf(
        painter, x=left + u * 0.1, y=y - u * 0.34, w=u * (0.56 if _is_wide(painter) else 0.42)
    )
    deep = floor_y(painter) + 5 - y
    pen.rect(left, y, u * 0.76, deep, wood)
    with pen.plain():
        for index in range(9):
            pen.rect(left + u * 0.085 * index, y, 0.7, deep, darker(wood, 0.2))
    pen.rect(left - 2, y - 2.6, u * 0.76 + 4, 3.4, rgb("c79a6a"), radius=0.6)
    _espresso_machine(painter, x=left + u * 0.2, y=y - 2.6)
    x = left + u * 0.6
    with pen.plain():
        pen.rect(x, y - 5, u * 0.12, 2.4, rgb("f4efe6"), radius=1)
        for index, color in enumerate((rgb("c98a4f"), rgb("b5703f"), rgb("d49a5c"))):
            pen.circle(x + 4 + 5.4 * index, y - 6.8, 2.6, color)
        dome = f"M{x - 1} {y - 5} v-4 a{u * 0.065} {u * 0.065} 0 0 1 {u * 0.13} 0 v4 Z"
        pen.fill(dome, rgb("f2fafc"), alpha=0.35)


def _menu(painter: StagePainter) -> None:
    pen, u, h = painter.pen, painter.frame.unit, painter.height
    part = 0.45 if _is_wide(painter) else 0.26 if painter.frame.is_tall else 0.41
    x, y = _mirrored(painter, part) - u * 0.18, h * (0.17 if _is_wide(painter) else 0.1)
    pen.rect(x, y, u * 0.36, u * 0.3, rgb("b8864f"), radius=1)
    with pen.plain():
        pen.rect(x + 2.4, y + 2.4, u * 0.36 - 4.8, u * 0.3 - 4.8, rgb("39443f"))
        rng = painter.random("menu")
        pen.ring(x + u * 0.18, y + 9, 3.2, rgb("e9efe6"), 0.8, alpha=0.8)
        for row in range(4):
            at = y + 18 + row * 6.4
            pen.line(
                [(x + 8, at), (x + 8 + rng.uniform(14, 24), at)], rgb("e9efe6"), 1.1, alpha=0.7
            )
            pen.line(
                [(x + u * 0.36 - 14, at), (x + u * 0.36 - 8, at)], rgb("f3d27a"), 1.1, alpha=0.8
            )


def _cup_shelf(painter: StagePainter, *, x: float, y: float, w: float) -> None:
    """A board with cups in a row and tins."""
    pen = painter.pen
    for index in range(5):
        at, tint = x + 6 + index * 8.4, (rgb("f6f1e8"), lighter(painter.accent, 0.35))[index % 2]
        with pen.plain():
            pen.ring(at + 6.2, y - 3.4, 1.4, tint, 0.9)
        pen.fill(f"M{at} {y - 6} h6 l-.8 6 h-4.4 Z", tint)
    for index, code in enumerate(
        ("5d7a5e", "a8574c", "c2a05a")[: 3 if w > painter.frame.unit * 0.5 else 1]
    ):
        at, color = x + 52 + index * 9.5, mix(rgb(code), rgb("e9d8c4"), 0.25)
        pen.rect(at, y - 12, 7.4, 12, color, radius=0.8)
        with pen.plain():
            pen.rect(at, y - 8, 7.4, 4, lighter(color, 0.55))
    pen.rect(x, y, w, 2.2, rgb("b98a5e"))


def _espresso_machine(painter: StagePainter, *, x: float, y: float) -> None:
    """A coffee machine on the bar: hood, group heads, drip tray, cups on top."""
    pen, u, steel = painter.pen, painter.frame.unit, rgb("c3cad3")
    w, h = u * 0.3, u * 0.2
    for index in range(4):
        pen.rect(x + 5 + index * 9, y - h - 3.6, 5.4, 3.8, rgb("f6f1e8"), radius=0.7)
    pen.rect(x + 3, y - h, w - 6, h, darker(steel, 0.3), radius=1)
    pen.rect(x, y - h, w, h * 0.36, mix(painter.accent, steel, 0.15), radius=1.6)
    pen.rect(x, y - h * 0.16, w, h * 0.16, steel, radius=0.8)
    with pen.plain():
        pen.rect(x + 1, y - h + 1, w - 2, 1.2, (255, 255, 255), alpha=0.4)
        pen.circle(x + w * 0.5, y - h * 0.82, 2.2, rgb("f7f4ec"))
        for part in (0.27, 0.68):
            pen.rect(x + w * part - 3, y - h * 0.64, 6, 2.4, rgb("e4e8ec"), radius=0.6)
            pen.rect(x + w * part - 5, y - h * 0.52, 10, 1.5, rgb("3d3a40"), radius=0.7)
            pen.rect(x + w * part - 2.6, y - h * 0.16 - 4, 5.2, 4, rgb("fbf8f1"), radius=0.8)


def _cafe_table(painter: StagePainter) -> None:
    desk(painter, (rgb("b07a4c"), rgb("c9935e"))[painter.seed % 2])


def draw_library(painter: StagePainter) -> None:
    """A library: cases of books, a ladder, a tall window, green lamps, a table."""
    painter.still(_library_wall, parallax=0.5)
    u, h = painter.frame.unit, painter.height
    with painter.layer(0.5):
        w = u * 0.34
        window(painter, x=painter.width * 0.5 - w / 2, y=h * 0.1, w=w, h=u * 0.48, view="hills")
    painter.still(_library_shelves, parallax=0.55)
    with painter.layer(0.65):
        for part in (0.36, 0.64):
            pendant_lamp(painter, x=painter.width * part, drop=h * 0.08, color=rgb("2f6f58"))
    dust_motes(painter, count=16)
    painter.still(_library_table)


def _library_wall(painter: StagePainter) -> None:
    wall(painter, _library_tint(painter))
    floor(painter, rgb("94683f"))


def _library_tint(painter: StagePainter) -> Rgb:
    return mix((rgb("ead9bf"), rgb("dfd5c6"))[painter.seed % 2], painter.accent, 0.06)


def _library_shelves(painter: StagePainter) -> None:
    u, foot, air = painter.frame.unit, floor_y(painter) + 1, _library_tint(painter)
    tall = painter.frame.is_tall
    w, h = painter.width * (0.26 if tall else 0.31), u * (1.0 if tall else 0.8)
    wood = rgb("93643f")
    # Two cases a side, the inner one lower: the room opens towards the window.
    for mirrored in (False, True):
        for inner, outer, part in ((w, w * 0.5, 0.86), (w * 0.5, painter.left, 1.0)):
            x = outer if not mirrored else painter.width - inner
            full_shelf(
                painter, x=x, y=foot, w=inner - outer - 2, h=h * part, rows=5, kind="books",
                wood=wood, air=air,
            )  # fmt: skip
    _ladder(painter, x=_mirrored(painter, 0.1 if tall else 0.075), foot=foot + 3, h=h * 0.96)


def _ladder(painter: StagePainter, *, x: float, foot: float, h: float) -> None:
    """A library ladder that leans at the shelves."""
    pen, wood = painter.pen, rgb("c8975f")
    lean, half = h * 0.09, 5.0
    with pen.plain():
        for index in range(1, 9):
            y, dx = foot - h * index / 9, lean * index / 9
            pen.rect(x - half + dx, y, half * 2, 1.4, darker(wood, 0.16))
        for side in (-half, half):
            pen.fill(
                [(x + side - 0.9, foot), (x + side + 0.9, foot),
                 (x + side + lean + 0.9, foot - h), (x + side + lean - 0.9, foot - h)], wood,
            )  # fmt: skip


def _library_table(painter: StagePainter) -> None:
    desk(painter, rgb("a8703f"))


DRAWINGS: dict[str, SettingDrawing] = {
    "shop": draw_shop, "cafe": draw_cafe, "library": draw_library,
}  # fmt: skip
