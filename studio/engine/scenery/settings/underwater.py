"""Underwater: shafts of light, weeds, bubbles, a far school of fish."""

from __future__ import annotations

from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import WHITE, darker, lighter, lit, mix, rgb
from studio.engine.scenery.pen import Fade, Pen


def draw_underwater(painter: StagePainter) -> None:
    """The sea's floor: shafts of light, rocks, weeds that sway, bubbles, a school far off."""
    painter.still(_deep, parallax=0.0)
    _light_shafts(painter)
    painter.still(_sea_hill, 0, parallax=0.25)
    _school(painter)
    painter.still(_sea_hill, 1, parallax=0.5)
    painter.still(_sea_floor)
    _weeds(painter)
    _bubbles(painter)


def _deep(painter: StagePainter) -> None:
    light = mix(painter.tones.light, (1.0, 1.0, 1.0), 0.06)
    stops = [lit(rgb(code), light) for code in ("7fe0e0", "2fa8cc", "1a74ae", "124f86")]
    painter.gradient(*stops, top=painter.top * 0.4, bottom=painter.height, is_lit=False)


def _light_shafts(painter: StagePainter) -> None:
    if painter.style.edge:
        return
    with painter.layer(0.15), painter.pen.plain():
        for index in range(6):
            x = painter.width * (0.02 + 0.19 * index) + 7 * painter.wave(9 + index, index)
            wide = 9 + 4 * (index % 3)
            alpha = 0.12 + 0.06 * painter.wave(4.4, index * 1.7)
            bottom = painter.height * 0.92
            painter.pen.fill(
                [
                    (x, painter.top),
                    (x + wide, painter.top),
                    (x + wide * 1.6 - 34, bottom),
                    (x - wide - 40, bottom),
                ],
                Fade(
                    a=(0, painter.top),
                    b=(0, bottom),
                    start=rgb("eafcff"),
                    end=rgb("eafcff"),
                    end_alpha=0.0,
                ),
                alpha=alpha,
                glow=True,
            )


def _sea_hill(painter: StagePainter, layer: int) -> None:
    depth = (0.72, 0.45)[layer]
    y = painter.height * (0.70, 0.79)[layer]
    ridge = painter.ridge(f"reef {layer}", y=y, amplitude=(10, 7)[layer], waves=(1.5, 2.0)[layer])
    painter.land(ridge, rgb("3f8f98"), depth=depth)
    rng = painter.random(f"corals {layer}")
    for _ in range(10):
        x = rng.uniform(painter.left, painter.right)
        painter.stamp(
            _coral,
            x,
            ridge(x) + 2,
            rng.choice(("e8786a", "d98ab8", "f0a860")),
            height=rng.uniform(8, 15),
            depth=depth,
        )


def _sea_floor(painter: StagePainter) -> None:
    sand = rgb("e8d3a0")
    ridge = painter.ridge("floor", y=painter.ground_y * 0.975, amplitude=3)
    painter.land(
        ridge,
        Fade(a=(0, ridge.y), b=(0, painter.height), start=sand, end=darker(sand, 0.3)),
        depth=0.16,
    )
    pen, w = painter.distant(0.12), painter.width
    stone = rgb("6d7f92")
    for x, half, rise in ((0.02 * w, 26, 25), (0.13 * w, 13, 11), (0.97 * w, 30, 30)):
        y = painter.ground_y + 2
        pen.fill(
            f"M{x - half} {y} Q{x - half * 0.8} {y - rise} {x - half * 0.1} {y - rise} "
            f"Q{x + half * 0.7} {y - rise} {x + half} {y} Z",
            stone,
        )
        with pen.plain():
            pen.fill(
                f"M{x - half * 0.72} {y - rise * 0.6} Q{x - half * 0.4} {y - rise} {x} {y - rise * 0.94} "
                f"Q{x - half * 0.4} {y - rise * 0.7} {x - half * 0.6} {y - rise * 0.3} Z",
                lighter(stone, 0.24),
            )
    rng = painter.random("floor corals")
    for part in (0.07, 0.17, 0.88, 0.93):
        painter.stamp(
            _coral,
            part * w,
            painter.ground_y + 3,
            rng.choice(("f0705f", "e07ab0", "f5a34c", "a77fe0")),
            height=rng.uniform(15, 25),
            depth=0.05,
        )
    with painter.pen.plain():
        for _ in range(9):
            painter.distant(0.1).ellipse(
                rng.random() * w,
                rng.uniform(painter.ground_y, painter.height),
                1.5,
                0.9,
                rng.choice((rgb("fbe7cf"), rgb("f0a89a"), rgb("c9b084"))),
            )


def _coral(pen: Pen, color: str) -> None:
    tone = rgb(color)
    pen.fill(
        "M-.05 0 C-.06 -.3 -.2 -.4 -.28 -.62 A.055 .055 0 0 1 -.18 -.68 C-.14 -.56 -.08 -.5 -.04 -.46 "
        "C-.04 -.6 -.06 -.76 -.05 -.94 A.055 .055 0 0 1 .06 -.94 C.06 -.76 .05 -.66 .05 -.5 "
        "C.12 -.56 .18 -.64 .2 -.78 A.052 .052 0 0 1 .305 -.76 C.3 -.5 .08 -.34 .06 0 Z",
        tone,
    )
    with pen.plain():
        for x, y in ((-0.02, -0.2), (0.0, -0.4), (0.0, -0.62), (-0.17, -0.56), (0.2, -0.6)):
            pen.circle(x, y, 0.02, lighter(tone, 0.4))


def _weeds(painter: StagePainter) -> None:
    rng = painter.random("weeds")
    with painter.layer(1.0):
        for index in range(15):
            low, high = ((-0.03, 0.20), (0.82, 1.04))[index % 2]
            x, tall = rng.uniform(low, high) * painter.width, rng.uniform(24, 56)
            y = painter.ground_y + rng.uniform(0, 7)
            green = mix(rgb("2f9a6a"), rgb("5fb84f"), rng.random())
            bend = [
                tall * 0.10 * painter.wave(3.6, x * 0.05 - part * 2.2) * part
                for part in (0.4, 0.75, 1.0)
            ]
            pen = painter.distant(0.1)
            pen.fill(
                [(x - 2.0, y), (x - 2.4 + bend[0], y - tall * 0.4), (x - 1.5 + bend[1], y - tall * 0.75),
                 (x + bend[2], y - tall), (x + 1.7 + bend[1], y - tall * 0.72),
                 (x + 2.2 + bend[0], y - tall * 0.38), (x + 2, y)],
                green,
            )  # fmt: skip


def _school(painter: StagePainter) -> None:
    """Small far fish that cross in a loose group."""
    rng = painter.random("school")
    reach = painter.width * 1.6
    with painter.layer(0.35):
        for index in range(11):
            x = (
                painter.time_s * 7.5
                + rng.uniform(0, 46)
                + (painter.width * 0.7 if index > 6 else 0)
            ) % reach - painter.width * 0.3
            y = (
                painter.height * (0.30 + 0.16 * (index > 6))
                + rng.uniform(-13, 13)
                + 1.5 * painter.wave(3, index)
            )
            painter.stamp(
                _small_fish,
                x,
                y,
                index % 3,
                height=4.2,
                depth=0.4,
                lean=7 * painter.wave(0.8, index),
            )


def _small_fish(pen: Pen, look: int) -> None:
    color = rgb(("f5a34c", "f2d35f", "e88a8a")[look % 3])
    pen.fill("M.9 -.5 Q.4 -1 -.3 -.6 L-.85 -.95 L-.7 -.5 L-.85 -.05 L-.3 -.4 Q.4 0 .9 -.5 Z", color)


def _bubbles(painter: StagePainter) -> None:
    rng = painter.random("bubbles")
    pen = painter.pen
    with painter.layer(1.0), pen.plain():
        for index in range(22):
            x0, start, speed, r = (
                rng.random(),
                rng.random(),
                rng.uniform(9, 17),
                rng.uniform(0.7, 2.0),
            )
            reach = painter.height * 1.1
            y = painter.height - (start * reach + painter.time_s * speed) % reach
            x = x0 * painter.width + 2.6 * painter.wave(2.3, index)
            pen.ring(x, y, r, rgb("e6fbff"), 0.35, alpha=0.7, glow=True)
            pen.circle(x - r * 0.35, y - r * 0.35, r * 0.28, WHITE, alpha=0.8, glow=True)


DRAWINGS: dict[str, SettingDrawing] = {
    "underwater": draw_underwater,
}
