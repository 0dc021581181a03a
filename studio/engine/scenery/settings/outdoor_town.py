"""City and street: rows of houses, lit windows, lamps."""

from __future__ import annotations

import random

from studio.engine.scenery.flora import round_tree
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import GLASS, LAMPLIGHT, NAMED, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.roadway import draw_pavement, draw_road, street_lamp

_FACADES = ("e0876a", "e9bd80", "86adbd", "c9767a", "a79bc4", "e2d2b4", "78a19a", "d99a86")


def draw_city(painter: StagePainter) -> None:
    """A skyline in three layers over a street."""
    draw_sky(painter)
    painter.still(_towers, 0, parallax=0.15)
    painter.still(_towers, 1, parallax=0.3)
    _blinking(painter)
    haze = mix(painter.tones.haze, painter.tones.horizon, 0.5)
    with painter.layer(0.3):
        base = _curb(painter)
        painter.veil(haze, top=base - 46, bottom=base + 4, alpha=0.4)
    painter.still(_blocks, parallax=0.6)
    painter.still(draw_pavement, _curb(painter))
    with painter.layer(1.0):
        _street_trees(painter, parts=(0.06, 0.30, 0.72, 0.95))
    painter.still(draw_road, _curb(painter) + 6.5)
    with painter.layer(1.0):
        street_lamp(painter, x=painter.width * 0.17, y=_curb(painter) + 5, height=62)
        street_lamp(painter, x=painter.width * 0.85, y=_curb(painter) + 5, height=62)


def _curb(painter: StagePainter) -> float:
    """Where houses meet the pavement."""
    return painter.ground_y - 15.5


def _towers(painter: StagePainter, layer: int) -> None:
    rng, base = painter.random(f"towers {layer}"), _curb(painter)
    depth = (0.66, 0.42)[layer]
    tint = (rgb("5f76a6"), rgb("6d6c9a"), rgb("56849e"))[painter.seed % 3]
    pen = painter.distant(depth)
    low, high = ((52, 118), (38, 92))[layer]
    x = painter.left
    while x < painter.right:
        wide = rng.uniform(15, 29) * (1.0, 1.15)[layer]
        edge = abs(x / painter.width - (0.38 if painter.stage.variant % 2 else 0.62))
        tall = rng.uniform(low, high) * (0.62 + 0.55 * min(1.0, edge * 1.5))
        _tower(
            pen, rng, x=x, base=base, wide=wide, tall=tall, color=tint, is_night=painter.is_night
        )
        x += wide + rng.choice((0.0, 0.8, 3.5))


def _tower(
    pen: Pen, rng: random.Random, *, x: float, base: float, wide: float, tall: float, color: Rgb,
    is_night: bool,
) -> None:  # fmt: skip
    tone = mix(color, rng.choice((rgb("8fa8c8"), rgb("4f5f8c"), rgb("9c88b0"))), 0.25)
    top = base - tall
    roof = rng.randrange(4)
    if roof == 0:
        pen.fill(
            [
                (x, base),
                (x, top),
                (x + wide * 0.5, top - wide * 0.32),
                (x + wide, top),
                (x + wide, base),
            ],
            tone,
        )
    else:
        pen.rect(x, top, wide, tall, tone)
    with pen.plain():
        pen.rect(x + wide * 0.66, top, wide * 0.34, tall, darker(tone, 0.16), alpha=0.7)
        if roof == 1:
            pen.rect(x + wide * 0.46, top - 10, wide * 0.06, 10, tone)
        elif roof == 2:
            pen.rect(x + wide * 0.22, top - 4, wide * 0.5, 4.2, darker(tone, 0.06))
        columns = max(2, int(wide / 6))
        pitch = wide / columns
        for row in range(int((tall - 5) / 6)):
            for column in range(columns):
                if rng.random() < (0.42 if is_night else 0.62):
                    pane = LAMPLIGHT if is_night else lighter(tone, 0.32)
                    pen.rect(
                        x + pitch * (column + 0.28),
                        top + 4.5 + row * 6,
                        pitch * 0.44,
                        2.9,
                        pane,
                        alpha=0.9 if is_night else 0.6,
                        glow=is_night,
                    )


def _blinking(painter: StagePainter) -> None:
    """A few windows go on and off, and red lamps on roofs."""
    rng = painter.random("blinking")
    with painter.layer(0.3), painter.pen.plain():
        for _ in range(10 if painter.is_night else 5):
            x = rng.uniform(0.02, 0.98) * painter.width
            y = _curb(painter) - rng.uniform(12, 46)
            shine = max(0.0, painter.wave(rng.uniform(5, 9), rng.uniform(0, 6.28)))
            color = LAMPLIGHT if painter.is_night else rgb("fffdf0")
            painter.pen.rect(x, y, 2.4, 2.9, color, alpha=0.85 * shine, glow=True)


def _blocks(painter: StagePainter) -> None:
    rng, base = painter.random("blocks"), _curb(painter) + 1
    x = painter.left
    while x < painter.right:
        wide, tall = rng.uniform(28, 42), rng.uniform(24, 52)
        middle = abs((x + wide / 2) / painter.width - 0.5)
        if middle < 0.16:
            tall = min(tall, 31)
        facade(
            painter.distant(0.10),
            rng,
            x=x,
            base=base,
            wide=wide,
            tall=tall,
            color=rgb(rng.choice(_FACADES)),
            is_night=painter.is_night,
        )
        x += wide + rng.choice((0.0, 0.0, 4.0))


def facade(
    pen: Pen, rng: random.Random, *, x: float, base: float, wide: float, tall: float, color: Rgb,
    is_night: bool,
) -> None:  # fmt: skip
    """A town house's front: cornice, rows of windows, a shop or a door below."""
    wall = mix(color, rgb("d8cfc4"), 0.12)
    top = base - tall
    pen.rect(
        x,
        top,
        wide,
        tall,
        Fade(a=(x, top), b=(x, base), start=lighter(wall, 0.08), end=darker(wall, 0.10)),
    )
    pen.rect(x - 0.8, top - 1.8, wide + 1.6, 3.0, darker(wall, 0.22))
    columns = max(2, round(wide / 9.5))
    pitch = wide / columns
    has_shop = rng.random() < 0.5
    with pen.plain():
        for row in range(max(1, int((tall - 14) / 10.5))):
            for column in range(columns):
                is_lit = rng.random() < 0.5
                pane = (
                    LAMPLIGHT if is_night and is_lit else darker(GLASS, 0.42 if is_night else 0.30)
                )
                at, y = x + pitch * column + pitch * 0.26, top + 5 + row * 10.5
                pen.rect(at - 0.5, y - 0.5, pitch * 0.48 + 1, 7, lighter(wall, 0.42))
                pen.rect(at, y, pitch * 0.48, 6, pane, glow=is_night and is_lit)
                pen.rect(at, y, pitch * 0.48, 1.5, (30, 26, 60), alpha=0.12)
                pen.rect(at - 0.9, y + 6.4, pitch * 0.48 + 1.8, 1.0, lighter(wall, 0.25))
        if has_shop:
            _shop_front(pen, rng, x=x, base=base, wide=wide, is_night=is_night)
        else:
            door = x + wide * rng.choice((0.2, 0.45, 0.66))
            pen.rect(door, base - 9.6, 5.4, 9.6, darker(wall, 0.5), radius=0.8)
            pen.circle(door + 4.2, base - 4.6, 0.45, LAMPLIGHT)


def _shop_front(
    pen: Pen, rng: random.Random, *, x: float, base: float, wide: float, is_night: bool
) -> None:
    color = NAMED[rng.choice(("red", "teal", "blue", "orange", "green"))]
    pane = lighter(LAMPLIGHT, 0.2) if is_night else darker(GLASS, 0.12)
    pen.rect(x + wide * 0.08, base - 9, wide * 0.56, 8, pane, glow=is_night)
    pen.rect(x + wide * 0.72, base - 9, wide * 0.18, 9, darker(color, 0.35))
    count = max(4, round(wide / 4))
    pitch = wide * 0.92 / count
    for index in range(count):
        stripe = color if index % 2 else rgb("fbf6ec")
        at = x + wide * 0.04 + index * pitch
        pen.fill(f"M{at} {base - 12.4} h{pitch} v3 a{pitch / 2} 1.1 0 0 1 {-pitch} 0 Z", stripe)


def _street_trees(painter: StagePainter, *, parts: tuple[float, ...]) -> None:
    for index, part in enumerate(parts):
        x, y = part * painter.width, _curb(painter) + 3.4
        painter.stamp(
            round_tree, x, y, ("56a560", "4a9a5c")[index % 2], 1, height=27, lean=painter.sway(x)
        )


def draw_street(painter: StagePainter) -> None:
    """A shopping street: tall house fronts, trees, lamps, a crossing."""
    draw_sky(painter)
    painter.still(_towers, 0, parallax=0.2)
    painter.still(_house_row, parallax=0.75)
    _blinking(painter)
    painter.still(draw_pavement, _curb(painter))
    with painter.layer(1.0):
        _street_trees(
            painter, parts=(0.04, 0.97) if painter.frame.is_tall else (0.04, 0.34, 0.68, 0.97)
        )
        _bunting(painter)
    painter.still(draw_road, _curb(painter) + 6.5, True)
    with painter.layer(1.0):
        street_lamp(painter, x=painter.width * 0.13, y=_curb(painter) + 5, height=66)
        street_lamp(painter, x=painter.width * 0.89, y=_curb(painter) + 5, height=66)


def _house_row(painter: StagePainter) -> None:
    rng, base = painter.random("houses"), _curb(painter) + 1
    x = painter.left - 8
    colors = list(_FACADES)
    rng.shuffle(colors)
    index = 0
    while x < painter.right:
        wide = rng.uniform(34, 48)
        tall = (
            painter.height * (0.46 if not painter.frame.is_tall else 0.36) * rng.uniform(0.78, 1.18)
        )
        facade(
            painter.pen,
            rng,
            x=x,
            base=base,
            wide=wide,
            tall=tall,
            color=rgb(colors[index % len(colors)]),
            is_night=painter.is_night,
        )
        x += wide + 0.3
        index += 1


def _bunting(painter: StagePainter) -> None:
    """Small flags across the street that flutter."""
    if painter.stage.variant % 2:
        return
    colors = ("e4483f", "f7c531", "1fa7a0", "f0709f", "2f7de0")
    y, w = painter.height * 0.13, painter.width
    with painter.pen.plain():
        painter.pen.line(
            f"M{painter.left} {y - 12} Q{w / 2} {y + 22} {painter.right} {y - 12}",
            rgb("6a6f80"),
            0.4,
        )
        for index in range(27):
            part = (index + 0.5) / 27
            x = painter.left + (painter.right - painter.left) * part
            rope = y - 12 + 34 * 2 * part * (1 - part)
            swing = 1.3 * painter.wave(1.9, index * 0.8)
            painter.pen.fill(
                [(x - 2.6, rope), (x + 2.6, rope), (x + swing, rope + 6.2)], rgb(colors[index % 5])
            )


DRAWINGS: dict[str, SettingDrawing] = {
    "city": draw_city,
    "street": draw_street,
}
