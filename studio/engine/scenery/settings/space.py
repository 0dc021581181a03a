"""Space: nebulae, stars, and now and then a planet's curve or a moon's ground below."""

from __future__ import annotations

import math

from studio.engine.scenery.heavens import draw_stars
from studio.engine.scenery.painter import SettingDrawing, StagePainter
from studio.engine.scenery.palette import darker, lighter, mix, rgb
from studio.engine.scenery.pen import Fade

_DEPTHS = (("0a0c2b", "241b60"), ("081233", "173a72"), ("150a31", "4a1f62"), ("06182c", "12505e"))
_MISTS = ("7a4fd0", "3f7fe0", "d9589c", "2fb0b8", "e08a4c")


def draw_space(painter: StagePainter) -> None:
    """The void; variant 0 shows a planet's rim below, variant 1 a moon's ground."""
    painter.still(_void, parallax=0.0)
    with painter.layer(0.04):
        # The mists turn slowly about the middle of the frame.
        painter.canvas.rotate(4 * painter.wave(13), painter.width / 2, painter.height / 2)
        painter.still(_nebula, parallax=0.0)
    draw_stars(painter, count=150, bottom=painter.bottom, parallax=0.3)
    _shooting_star(painter)
    if painter.stage.variant % 2 == 0:
        _planet_rim(painter)
    else:
        painter.still(_far_world, parallax=0.12)
        painter.still(_moon_ground, parallax=0.9)
    _floating_dust(painter)


def _void(painter: StagePainter) -> None:
    dark, light = (rgb(code) for code in _DEPTHS[painter.seed % 4])
    painter.gradient(
        dark, mix(dark, light, 0.5), light, top=painter.top, bottom=painter.bottom, is_lit=False
    )


def _nebula(painter: StagePainter) -> None:
    if painter.style.edge:
        return
    rng = painter.random("nebula")
    slope = rng.uniform(-0.5, 0.5)
    for index in range(7):
        part = (index + rng.uniform(0.2, 0.8)) / 7
        x = painter.width * part
        y = painter.height * (0.42 + slope * (part - 0.5)) + rng.uniform(-22, 22)
        color = rgb(_MISTS[(painter.seed + index // 3) % 5])
        painter.pen.halo(x, y, rng.uniform(40, 84), color, alpha=rng.uniform(0.14, 0.30))


def _shooting_star(painter: StagePainter) -> None:
    """One every few seconds, each on its own way."""
    pause = 6.5
    turn = math.floor(painter.time_s / pause + 0.6)
    age = (painter.time_s / pause + 0.6 - turn) * pause
    if age > 0.9:
        return
    rng = painter.random(f"meteor {turn}")
    x, y = painter.width * rng.uniform(0.1, 0.7), painter.height * rng.uniform(0.05, 0.35)
    way = age / 0.9
    head = (x + 70 * way, y + 30 * way)
    tail = (head[0] - 24 * math.sin(math.pi * way), head[1] - 10.3 * math.sin(math.pi * way))
    with painter.layer(0.05), painter.pen.plain():
        painter.pen.line(
            [tail, head], rgb("fff8e4"), 0.6, alpha=0.8 * math.sin(math.pi * way), glow=True
        )


def _planet_rim(painter: StagePainter) -> None:
    painter.still(_rim, parallax=0.25)
    rng = painter.random("rim clouds")
    x, y, r = _rim_place(painter)
    if painter.style.edge:
        return
    with painter.layer(0.25), painter.pen.plain(), painter.pen.at(x, y, turn=painter.time_s * 0.55):
        for _ in range(16):
            angle = math.radians(rng.uniform(-150, -30))
            depth = rng.uniform(0.86, 0.97)
            with painter.pen.at(
                r * depth * math.cos(angle),
                r * depth * math.sin(angle),
                turn=math.degrees(angle) + 90,
            ):
                painter.pen.ellipse(
                    0, 0, rng.uniform(8, 24), rng.uniform(1.2, 2.8), rgb("f4fbff"), alpha=0.4
                )


def _rim_place(painter: StagePainter) -> tuple[float, float, float]:
    r = max(painter.width, painter.height) * 0.86
    return painter.width * 0.5, painter.height * 0.86 + r, r


def _rim(painter: StagePainter) -> None:
    x, y, r = _rim_place(painter)
    pen, rng = painter.pen, painter.random("rim")
    sea, land, glow = (
        ("2f86d0", "58b070", "8fd4ff"), ("c9784f", "a85a40", "ffc9a0"), ("7f63c8", "5f4aa8", "cdb4ff"),
    )[painter.seed % 3]  # fmt: skip
    if not painter.style.edge:
        pen.halo(x, y, r * 1.12, rgb(glow), alpha=0.9)
        pen.ring(x, y, r + 1.0, rgb(glow), 2.4, alpha=0.5, glow=True)
    pen.circle(
        x,
        y,
        r,
        Fade(
            a=(x, y - r), b=(x, y - r + 60), start=lighter(rgb(sea), 0.2), end=darker(rgb(sea), 0.3)
        ),
    )
    disc = f"M{x - r} {y} A{r} {r} 0 1 1 {x + r} {y} A{r} {r} 0 1 1 {x - r} {y} Z"
    with pen.inside(disc):
        for _ in range(9):
            at = x + rng.uniform(-0.62, 0.62) * painter.width
            deep = y - r + rng.uniform(8, 34)
            for _ in range(3):
                pen.ellipse(
                    at + rng.uniform(-14, 14),
                    deep + rng.uniform(-3, 3),
                    rng.uniform(7, 20),
                    rng.uniform(2.0, 5.0),
                    rgb(land),
                    alpha=0.85,
                )


def _far_world(painter: StagePainter) -> None:
    """A ringed planet and a small moon, far off at the upper edge."""
    pen, u = painter.pen, painter.frame.unit
    x, y, r = painter.width * (0.80 if painter.seed % 2 else 0.20), painter.height * 0.24, u * 0.105
    color = rgb(("d99a64", "6fa8c8", "b884c8")[painter.seed % 3])
    pen.halo(x, y, r * 2.2, color, alpha=0.35)
    pen.circle(
        x,
        y,
        r,
        Fade(
            a=(x - r, y - r), b=(x + r, y + r), start=lighter(color, 0.3), end=darker(color, 0.45)
        ),
    )
    disc = f"M{x - r} {y} A{r} {r} 0 1 1 {x + r} {y} A{r} {r} 0 1 1 {x - r} {y} Z"
    with pen.inside(disc), pen.at(x, y, turn=-14):
        for band, thick in ((-0.5, 0.16), (-0.1, 0.24), (0.42, 0.14)):
            pen.rect(-r, r * band, 2 * r, r * thick, lighter(color, 0.35), alpha=0.45)
    with pen.at(x, y, turn=-14), pen.plain():
        pen.arc(0, 0, r * 1.75, r * 0.42, -8, 196, lighter(color, 0.5), r * 0.13, alpha=0.85)
    moon = u * 0.028
    pen.circle(x - r * 2.3, y + r * 0.9, moon, rgb("d4d8e4"))


def _moon_ground(painter: StagePainter) -> None:
    color = rgb(("b4b6c6", "c78a68", "9a8fb4")[painter.seed % 3])
    far = painter.ridge("far moon", y=painter.ground_y - 5, amplitude=4, waves=1.6)
    painter.land(far, darker(color, 0.4))
    ridge = painter.ridge("moon", y=painter.ground_y + 2, amplitude=3)
    painter.land(
        ridge, Fade(a=(0, ridge.y - 3), b=(0, painter.height), start=color, end=darker(color, 0.45))
    )
    rng = painter.random("craters")
    with painter.pen.plain():
        for _ in range(11):
            x, y = (
                rng.uniform(painter.left, painter.right),
                rng.uniform(painter.ground_y + 6, painter.height),
            )
            r = rng.uniform(3, 9) * (0.5 + (y - painter.ground_y) / 30)
            painter.pen.ellipse(x, y, r, r * 0.26, darker(color, 0.4))
            painter.pen.ellipse(x, y + r * 0.07, r * 0.86, r * 0.19, darker(color, 0.25))


def _floating_dust(painter: StagePainter) -> None:
    rng = painter.random("space dust")
    with painter.layer(1.0), painter.pen.plain():
        for _ in range(34):
            x0, y0, speed = rng.random(), rng.random(), rng.uniform(4, 12)
            x = (x0 * painter.width * 1.2 - painter.time_s * speed) % (
                painter.width * 1.2
            ) - painter.width * 0.1
            painter.pen.circle(
                x,
                y0 * painter.height,
                rng.uniform(0.35, 0.95),
                rgb("dfe8ff"),
                alpha=0.55,
                glow=True,
            )


DRAWINGS: dict[str, SettingDrawing] = {"space": draw_space}
