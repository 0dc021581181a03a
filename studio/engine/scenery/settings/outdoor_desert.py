"""The desert: table mountains, dunes, cacti, sand on the wind, a tumbleweed."""

from __future__ import annotations

import math

from studio.engine.scenery.flora import (
    cactus,
    grass_tuft,
)
from studio.engine.scenery.heavens import draw_sky
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import darker, lighter, rgb
from studio.engine.scenery.pen import Fade, Pen
from studio.engine.scenery.waters import draw_gulls


def draw_desert(painter: StagePainter) -> None:
    """Table mountains, dunes with sharp crests, cacti; heat drifts over the sand."""
    draw_sky(painter)
    painter.still(_mesas, parallax=0.15)
    painter.still(_dune, 0, parallax=0.35)
    painter.still(_dune, 1, parallax=0.6)
    painter.still(_sand)
    with painter.layer(1.0):
        rng = painter.random("cacti")
        ridge = painter.ridge("sand", y=_field_y(painter), amplitude=5)
        for part, tall, look in ((rng.uniform(0.0, 0.10), 40, 0), (rng.uniform(0.9, 1.0), 30, 1)):
            x = part * painter.width
            y = ridge(x) + 8
            painter.shadow(x + 4, y, 11, strength=0.22)
            painter.stamp(cactus, x, y, look, height=tall, lean=painter.sway(x, amount=0.5))
        for _ in range(7):
            x = rng.uniform(0, 1) * painter.width
            y = painter.ground_y * rng.uniform(0.95, 1.1)
            painter.stamp(
                grass_tuft,
                x,
                y,
                "b98f4a",
                rng.randrange(3),
                height=3.6,
                lean=painter.sway(x, amount=8),
            )
        _dust(painter)
    draw_gulls(painter)
    _tumbleweed(painter)


def _field_y(painter: StagePainter) -> float:
    return (painter.horizon_y + painter.ground_y) / 2 + painter.height * 0.05


def _tumbleweed(painter: StagePainter) -> None:
    """Rolls and hops across now and then, far enough off to stay behind the subjects."""
    reach = painter.width * 1.7
    pace = 34.0 * (1.8 if painter.stage.weather in ("wind", "storm") else 1.0)
    x = (painter.time_s * pace + painter.width * 0.5) % reach - painter.width * 0.25
    y = painter.ground_y * 0.955
    hop = abs(math.sin(painter.time_s * 3.1)) * 4.5
    with painter.layer(0.9):
        painter.shadow(x, y, 5, strength=0.2)
        with painter.pen.at(x, y - hop - 4.2, turn=painter.time_s * 210 % 360):
            painter.stamp(_brush, 0, 4.2, height=8.4)


def _brush(pen: Pen) -> None:
    brown = rgb("9a6f42")
    pen.circle(0, -0.5, 0.46, lighter(brown, 0.22), alpha=0.55)
    with pen.plain():
        for index in range(9):
            turn = index * 40.0
            with pen.at(0, -0.5, turn=turn):
                pen.arc(0.08, 0.06, 0.40, 0.30, 20, 240, darker(brown, 0.1 * (index % 3)), 0.035)


def _mesas(painter: StagePainter) -> None:
    rng = painter.random("mesas")
    rock = rgb("c9714c")
    base = painter.horizon_y + painter.height * 0.03
    for part in (rng.uniform(0.02, 0.2), rng.uniform(0.42, 0.52), rng.uniform(0.74, 0.96)):
        x, half, rise = part * painter.width, rng.uniform(20, 34), rng.uniform(17, 34)
        pen = painter.distant(0.42)
        painter.sheet(
            [(x - half, base), (x - half * 0.78, base - rise * 0.45), (x - half * 0.66, base - rise * 0.5),
             (x - half * 0.58, base - rise), (x + half * 0.5, base - rise),
             (x + half * 0.6, base - rise * 0.46), (x + half * 0.8, base - rise * 0.4), (x + half, base)],
            rock, depth=0.42,
        )  # fmt: skip
        with pen.plain():
            pen.fill(
                [
                    (x + half * 0.12, base - rise),
                    (x + half * 0.5, base - rise),
                    (x + half * 0.6, base - rise * 0.46),
                    (x + half, base),
                    (x + half * 0.3, base),
                ],
                darker(rock, 0.18),
                alpha=0.7,
            )
            for band in (0.72, 0.58):
                pen.rect(
                    x - half * 0.6,
                    base - rise * band,
                    half * 1.13,
                    rise * 0.06,
                    lighter(rock, 0.2),
                    alpha=0.6,
                )


def _dune(painter: StagePainter, layer: int) -> None:
    sand = (rgb("dc9c62"), rgb("e6ad6c"))[layer]
    y = painter.horizon_y + painter.height * (0.04, 0.09)[layer]
    ridge = painter.ridge(f"dune {layer}", y=y, amplitude=6.5, waves=0.9 + 0.5 * layer)
    fade = Fade(a=(0, y - 6), b=(0, y + 34), start=lighter(sand, 0.16), end=darker(sand, 0.14))
    painter.land(ridge, fade, depth=(0.3, 0.14)[layer])


def _sand(painter: StagePainter) -> None:
    sand = rgb("efc184")
    ridge = painter.ridge("sand", y=_field_y(painter), amplitude=5)
    painter.land(
        ridge, Fade(a=(0, ridge.y), b=(0, painter.height), start=sand, end=darker(sand, 0.2))
    )
    with painter.pen.plain():
        for index in range(4):
            ripple = painter.ridge(
                f"ripple {index}",
                y=painter.ground_y + painter.height * (-0.02 + 0.04 * index),
                amplitude=2,
                waves=1.3,
            )
            line = ripple.line(painter.left, painter.right)
            painter.pen.line(line, darker(sand, 0.18), 0.7, alpha=0.5)


def _dust(painter: StagePainter) -> None:
    """Veils of sand that the wind carries along the ground."""
    rng = painter.random("dust")
    reach = painter.width * 1.6
    for index in range(4):
        x = (rng.random() * reach + painter.time_s * (14 + 5 * index)) % reach - painter.width * 0.3
        y = painter.ground_y * (0.90 + 0.05 * index)
        painter.stamp(_veil, x, y, height=13)


def _veil(pen: Pen) -> None:
    pen.canvas.save()
    pen.canvas.scale(1, 0.14)
    pen.halo(0, 0, 2.4, pen.style.paint(pen.tone(rgb("f7dcae"))), alpha=0.6)
    pen.canvas.restore()


DRAWINGS: dict[str, SettingDrawing] = {
    "desert": draw_desert,
}
