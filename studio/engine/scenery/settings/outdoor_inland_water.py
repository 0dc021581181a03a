"""River and harbour: calm water before a bank or a quay."""

from __future__ import annotations

import random

from studio.engine.scenery.flora import grass_tuft, round_tree
from studio.engine.scenery.frame import BANK
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import LAMPLIGHT, WHITE, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.waters import (
    draw_gulls,
    draw_sun_path,
    draw_waves,
    sea_base,
    sea_colors,
)


def draw_river(painter: StagePainter) -> None:
    """A river between meadows and trees, that flows to the right."""
    draw_sky(painter)
    painter.still(_far_bank, parallax=0.3)
    near, far = sea_colors(painter, near=rgb("2f8fb8"), far=rgb("6cc0d4"))
    top = painter.horizon_y + painter.height * 0.075
    with painter.layer(0.45):
        for index in range(9):
            x = painter.left + (painter.right - painter.left) * (index + 0.5) / 9
            tone = ("4a9a64", "57a868", "3f8d68")[index % 3]
            painter.stamp(
                round_tree,
                x + (index * 37 % 11),
                top + 1,
                tone,
                index,
                height=21 + index * 29 % 9,
                depth=0.18,
                lean=painter.sway(x),
            )
    painter.still(_river_edge, parallax=0.5)
    draw_waves(
        painter, top=top + 1, bottom=painter.height * 0.98, near=near, far=far, count=5, calm=0.7
    )
    draw_sun_path(painter, top=top + 3, bottom=painter.ground_y)
    painter.still(_near_bank)
    _reeds(painter)


def _far_bank(painter: StagePainter) -> None:
    green = rgb("86bf78")
    for index, (part, depth) in enumerate(((-0.02, 0.5), (0.035, 0.28))):
        ridge = painter.ridge(
            f"bank {index}",
            y=painter.horizon_y + painter.height * part,
            amplitude=6 - 2 * index,
            waves=1.4,
        )
        painter.land(ridge, mix(green, rgb("5f9f8f"), depth), depth=depth)


def _river_edge(painter: StagePainter) -> None:
    y = painter.horizon_y + painter.height * 0.075
    painter.pen.rect(painter.left, y - 1.5, painter.right - painter.left, 4, rgb("6aa75e"))
    painter.pen.rect(painter.left, y + 1.6, painter.right - painter.left, 2.0, rgb("c9b083"))


def _near_bank(painter: StagePainter) -> None:
    """Grass along the lower edge, higher in the corners: the water stays open between them."""
    green, w, h = rgb("63ad5c"), painter.width, painter.height
    y = painter.ground_y + h * (BANK - 0.03)
    bank = (
        f"M{painter.left} {y - 9} Q{w * 0.10} {y - 10} {w * 0.22} {y - 2} "
        f"Q{w * 0.40} {y + 4} {w * 0.60} {y + 2} "
        f"Q{w * 0.80} {y} {w * 0.88} {y - 6} Q{w * 0.98} {y - 10} {painter.right} {y - 8} "
        f"L{painter.right} {painter.bottom} L{painter.left} {painter.bottom} Z"
    )
    with painter.pen.at(0, -1.6):
        painter.pen.fill(bank, rgb("d8bf8e"))
    painter.sheet(bank, Fade(a=(0, y - 8), b=(0, h), start=green, end=darker(green, 0.25)))


def _reeds(painter: StagePainter) -> None:
    rng = painter.random("reeds")
    with painter.layer(1.0):
        for index in range(14):
            low, high = ((-0.06, 0.15), (0.87, 1.06))[index % 2]
            x = rng.uniform(low, high) * painter.width
            y = painter.ground_y + painter.height * (BANK - 0.04) + rng.uniform(-3, 4)
            if index % 3 == 0:
                painter.stamp(
                    _cattail, x, y, height=rng.uniform(19, 27), lean=painter.sway(x, amount=4)
                )
            else:
                painter.stamp(
                    grass_tuft,
                    x,
                    y,
                    "4c9450",
                    index % 4,
                    height=rng.uniform(6, 11),
                    lean=painter.sway(x, amount=7),
                )


def _cattail(pen: Pen) -> None:
    pen.line([(0, 0), (0.02, -0.95)], rgb("5f9a4c"), 0.05)
    pen.rect(-0.035, -0.92, 0.11, 0.3, rgb("7a4f34"), radius=0.05)
    with pen.plain():
        pen.fill("M0 0 Q-.1 -.4 -.26 -.6 Q-.06 -.4 .03 0 Z", rgb("5f9a4c"))


def draw_harbour(painter: StagePainter) -> None:
    """A harbour: far cranes and warehouses, a quay with bollards, calm water between."""
    draw_sky(painter)
    painter.still(sea_base, parallax=0.15)
    painter.still(_docks, parallax=0.25)
    near, far = sea_colors(painter, near=rgb("2b7fa8"), far=rgb("5fb0c8"))
    top = painter.horizon_y + painter.height * 0.035
    draw_waves(
        painter, top=top, bottom=painter.height * 0.98, near=near, far=far, count=6, calm=0.8
    )
    draw_sun_path(painter, top=top + 2, bottom=painter.ground_y)
    with painter.layer(0.5):
        for index, part in enumerate((0.16, 0.83)):
            x, y = (
                part * painter.width,
                painter.horizon_y + painter.height * 0.12 + 0.8 * painter.wave(3.3, index),
            )
            painter.stamp(_buoy, x, y, index, height=9, lean=4 * painter.wave(3.7, index))
    painter.still(_quay)
    draw_gulls(painter)


def _docks(painter: StagePainter) -> None:
    rng = painter.random("docks")
    y = painter.horizon_y + painter.height * 0.04
    pen = painter.distant(0.42)
    x = painter.left
    while x < painter.right:
        _dock_building(pen, rng, x=x, y=y, is_night=painter.is_night)
        x += rng.uniform(17, 26)
    for part, tall in ((0.12, 46), (0.30, 36), (0.88, 52)):
        painter.stamp(
            _dock_crane, part * painter.width, y, height=tall, depth=0.34, flip=part > 0.5
        )
    pen.rect(painter.left, y - 1, painter.right - painter.left, 3.2, rgb("8a8f9c"))


def _dock_building(pen: Pen, rng: random.Random, *, x: float, y: float, is_night: bool) -> None:
    wall = rng.choice((rgb("b8705c"), rgb("c9a27c"), rgb("7c93a8"), rgb("a8aeb8")))
    if rng.random() < 0.55:
        wide, tall = rng.uniform(14, 22), rng.uniform(8, 13)
        pen.fill(
            [
                (x, y),
                (x, y - tall),
                (x + wide / 2, y - tall - 4),
                (x + wide, y - tall),
                (x + wide, y),
            ],
            wall,
        )
        with pen.plain():
            pen.fill(
                [
                    (x + wide / 2, y - tall - 4),
                    (x + wide, y - tall),
                    (x + wide, y),
                    (x + wide / 2, y),
                ],
                darker(wall, 0.12),
            )
            for at in (0.18, 0.42, 0.66):
                pane = LAMPLIGHT if is_night else lighter(wall, 0.5)
                pen.rect(
                    x + wide * at, y - tall * 0.65, wide * 0.14, tall * 0.3, pane, glow=is_night
                )
        return
    for row in range(rng.choice((1, 2, 3))):
        for column in range(3):
            color = rng.choice((rgb("c9584a"), rgb("3f8fa8"), rgb("d9a548"), rgb("5f9a68")))
            pen.rect(x + column * 6.2, y - 3.6 * (row + 1), 5.8, 3.3, color)


def _dock_crane(pen: Pen) -> None:
    """A portal crane that looks to the right over the water."""
    steel = rgb("d98a3c")
    for x in (-0.16, 0.12):
        pen.fill([(x, 0), (x + 0.05, -0.62), (x + 0.09, -0.62), (x + 0.05, 0)], steel)
    pen.rect(-0.22, -0.68, 0.5, 0.07, steel)
    pen.fill([(-0.3, -0.74), (0.74, -0.78), (0.74, -0.73), (-0.3, -0.67)], darker(steel, 0.1))
    pen.fill([(-0.03, -0.7), (0.0, -1.0), (0.04, -1.0), (0.07, -0.7)], steel)
    with pen.plain():
        pen.line([(0.02, -0.98), (0.7, -0.76)], darker(steel, 0.3), 0.012)
        pen.line([(0.02, -0.98), (-0.28, -0.71)], darker(steel, 0.3), 0.012)
        pen.line([(0.56, -0.75), (0.56, -0.46)], darker(steel, 0.4), 0.012)
    pen.rect(0.48, -0.46, 0.16, 0.09, rgb("3f8fa8"))


def _buoy(pen: Pen, look: int) -> None:
    color = rgb("e4483f") if look % 2 == 0 else rgb("3fae6a")
    pen.fill("M-.3 0 L-.12 -.7 L.12 -.7 L.3 0 Z", color)
    with pen.plain():
        pen.fill("M-.24 -.24 L-.17 -.48 L.17 -.48 L.24 -.24 Z", WHITE)
    pen.circle(0, -0.84, 0.14, LAMPLIGHT, glow=True)
    pen.ellipse(0, 0.02, 0.36, 0.09, darker(color, 0.3))


def _quay(painter: StagePainter) -> None:
    """Stone along the lower edge; bollards at the sides."""
    stone = rgb("b9b4ac")
    y = painter.ground_y + painter.height * (BANK - 0.025)
    painter.sheet(
        [
            (painter.left, y),
            (painter.right, y),
            (painter.right, painter.bottom),
            (painter.left, painter.bottom),
        ],
        Fade(a=(0, y), b=(0, painter.height), start=lighter(stone, 0.12), end=darker(stone, 0.22)),
    )
    pen = painter.pen
    with pen.plain():
        pen.rect(painter.left, y, painter.right - painter.left, 1.6, lighter(stone, 0.4))
        pen.rect(
            painter.left, y + 4.6, painter.right - painter.left, 0.5, darker(stone, 0.25), alpha=0.7
        )
    for part in (0.07, 0.90):
        x = part * painter.width
        iron = rgb("4a5060")
        pen.fill(f"M{x - 3} {y + 2} L{x - 2.4} {y - 5} H{x + 2.4} L{x + 3} {y + 2} Z", iron)
        pen.rect(x - 4, y - 7.4, 8, 3, iron, radius=1.4)
        with pen.plain():
            pen.rect(x - 3.2, y - 7, 2.2, 1.0, lighter(iron, 0.4), radius=0.5)
            pen.ring(x, y - 3.0, 3.4, rgb("d9b88a"), 0.9)


DRAWINGS: dict[str, SettingDrawing] = {
    "river": draw_river,
    "harbour": draw_harbour,
}
