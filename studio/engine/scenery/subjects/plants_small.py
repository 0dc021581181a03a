"""Drawings of flowers, house plants, sprouts, seeds, leaves and wheat."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED, Rgb, darker, lighter, mix, rgb, veined
from studio.engine.scenery.pen import Pen, Point
from studio.engine.scenery.subjects.animals_body import EYE, sine
from studio.engine.scenery.subjects.people_limbs import (
    Polygon,
    along,
    heading,
    moved,
    polar,
    ribbon,
    smooth,
)

_STEM = rgb("4a9d55")
_SOIL = rgb("6d4a33")


def leaf_shape(start: Point, tip: Point, width: float) -> Polygon:
    """A pointed leaf from its stalk to its tip."""
    turn = heading(start, tip)
    side_a = polar(along(start, tip, 0.42), turn + 90, width)
    side_b = polar(along(start, tip, 0.42), turn - 90, width)
    far_a = polar(along(start, tip, 0.78), turn + 90, width * 0.42)
    far_b = polar(along(start, tip, 0.78), turn - 90, width * 0.42)
    return [*smooth([start, side_a, far_a, tip], is_closed=False),
        *smooth([tip, far_b, side_b, start], is_closed=False)]  # fmt: skip


def draw_leaf_at(
    pen: Pen, start: Point, color: Rgb, *, turn: float, length: float, width: float
) -> None:
    """A leaf with its rib, its lower half in shade."""
    tip = polar(start, turn, length)
    shape = leaf_shape(start, tip, width)
    pen.fill(shape, color)
    pen.shade(shape[: len(shape) // 2], 0.11)
    with pen.plain():
        pen.line([start, along(start, tip, 0.86)], lighter(color, 0.35), max(0.006, width * 0.09))


def draw_flower(pen: Pen, look: Look) -> None:
    """A single flower in the colour; variant: daisy, tulip, five petals."""
    sway = sine(look, 0.28)
    top = (0.03 * sway, -0.72)
    pen.fill(ribbon(smooth([(0, 0), (0.015, -0.3), top], is_closed=False), 0.034), _STEM)
    draw_leaf_at(pen, (0.005, -0.14), _STEM, turn=-42 + 2 * sway, length=0.30, width=0.062)
    draw_leaf_at(pen, (0.005, -0.24), lighter(_STEM, 0.12), turn=218 + 2 * sway, length=0.26,
        width=0.056)  # fmt: skip
    color = look.color
    with pen.at(*top, turn=5 * sway):
        if look.variant == 1:
            pen.fill("M-.16 -.2 C-.08 -.16 -.04 -.1 .0 -.0 C.04 -.1 .08 -.16 .16 -.2 C.2 -.06 .16"
                " .1 .0 .11 C-.16 .1 -.2 -.06 -.16 -.2 Z"
                , darker(color, 0.14))  # fmt: skip
            pen.fill("M0 -.26 C.1 -.16 .13 .02 .0 .11 C-.13 .02 -.1 -.16 0 -.26 Z", lighter(color,
                0.12))  # fmt: skip
            return
        count = 12 if look.variant == 0 else 5
        width = 0.052 if look.variant == 0 else 0.125
        for k in range(count):
            turn = 360 * k / count - 90
            tone = darker(color, 0.10) if k % 2 and count == 12 else color
            with pen.at(turn=turn):
                pen.ellipse(0.155, 0, 0.115, width, tone)
                if count == 5:
                    with pen.plain():
                        pen.ellipse(0.12, 0, 0.06, 0.04, lighter(color, 0.4))
        middle = rgb("f7c531") if look.color_name not in ("yellow", "orange") else rgb("8a4f2b")
        pen.circle(0, 0, 0.088, middle)
        with pen.plain():
            for k in range(6):
                pen.circle(*polar((0, 0), 60 * k, 0.045), 0.013, darker(middle, 0.25))


def draw_sunflower(pen: Pen, look: Look) -> None:
    """A tall sunflower; its head nods a little."""
    sway = sine(look, 0.24)
    top = (0.02 * sway, -0.75)
    pen.fill(ribbon(smooth([(0, 0), (0.018, -0.36), top], is_closed=False), 0.036), _STEM)
    draw_leaf_at(pen, (0.01, -0.20), _STEM, turn=-32 + 2 * sway, length=0.26, width=0.085)
    draw_leaf_at(pen, (0.01, -0.36), lighter(_STEM, 0.12), turn=208 + 2 * sway, length=0.26,
        width=0.085)  # fmt: skip
    with pen.at(*top, turn=4 * sway):
        for ring, (reach, tone) in enumerate(((0.245, rgb("e99a1e")), (0.225, rgb("f9c62f")))):
            for k in range(14):
                turn = 360 * (k + 0.5 * ring) / 14
                pen.fill(leaf_shape(polar((0, 0), turn, 0.09), polar((0, 0), turn, reach), 0.036),
                    tone)  # fmt: skip
        pen.circle(0, 0, 0.128, rgb("6b3f22"))
        with pen.plain():
            pen.circle(0, 0, 0.088, rgb("4d2c1a"))
            for k in range(18):
                pen.circle(*polar((0, 0), 137.5 * k, 0.027 * math.sqrt(k)), 0.0085, rgb("b5793f"))


def draw_plant(pen: Pen, look: Look) -> None:
    """A house plant in a pot; variant: broad leaves, snake plant, hanging."""
    pot = (rgb("d9734e"), rgb("f1ede6"), rgb("5f86a8"))[look.variant % 3]
    green = rgb("3f9d63")
    base = (0.0, -0.34)
    if look.variant == 1:
        for k, (x, turn, length) in enumerate(((-0.12, -104, 0.50), (0.12, -76, 0.48),
            (-0.05, -94, 0.64), (0.07, -84, 0.58))):  # fmt: skip
            draw_leaf_at(pen, (x, -0.33), mix(green, rgb("8cc06a"), 0.25 * (k % 2)),
                turn=turn + 1.2 * sine(look, 0.3, 0.2 * k), length=length, width=0.062)  # fmt: skip
    else:
        fan = ((-158, 0.36), (-24, 0.35), (-138, 0.46), (-46, 0.46), (-112, 0.56), (-70, 0.58),
            (-91, 0.64))  # fmt: skip
        for k, (turn, length) in enumerate(fan):
            angle = turn + 2 * sine(look, 0.3, 0.17 * k)
            stalk = polar(base, angle, length * 0.32)
            pen.line([base, stalk], darker(green, 0.15), 0.016)
            draw_leaf_at(pen, stalk, (darker(green, 0.16), green, lighter(green, 0.16))[k % 3],
                turn=angle, length=length * 0.68, width=0.098)  # fmt: skip
    pen.fill("M-.2 -.34 L.2 -.34 L.155 -.02 Q.15 0 .13 0 L-.13 0 Q-.15 0 -.155 -.02 Z", pot)
    pen.shade("M.05 -.34 L.2 -.34 L.155 -.02 Q.15 0 .13 0 L.03 0 Z", 0.13)
    pen.rect(-0.23, -0.38, 0.46, 0.085, lighter(pot, 0.12), radius=0.02)
    pen.shade([(-0.2, -0.295), (0.2, -0.295), (0.196, -0.27), (-0.196, -0.27)], 0.18)


def draw_sprout(pen: Pen, look: Look) -> None:
    """Two young leaves out of a heap of soil; it rises early in the scene."""
    grown = 0.25 + 0.75 * min(1.0, look.progress / 0.4) ** 0.6
    sway = sine(look, 0.3)
    top = (0.02 * sway * grown, -0.20 - 0.50 * grown)
    pen.fill(
        ribbon(smooth([(0, -0.08), (0.03, -0.10 - 0.28 * grown), top], is_closed=False), 0.055),
        _STEM,
    )
    draw_leaf_at(pen, top, lighter(_STEM, 0.16), turn=-36 - 24 * (1 - grown) + 3 * sway,
        length=0.46 * grown, width=0.125 * grown)  # fmt: skip
    draw_leaf_at(pen, top, _STEM, turn=216 + 24 * (1 - grown) + 3 * sway, length=0.42 * grown,
        width=0.115 * grown)  # fmt: skip
    pen.fill("M-.44 0 C-.36 -.1 -.2 -.2 .0 -.2 C.2 -.2 .36 -.1 .44 0 Z", _SOIL)
    with pen.plain():
        for x, y, r in ((-0.22, -0.06, 0.026), (-0.05, -0.12, 0.02), (0.16, -0.08, 0.028),
            (0.28, -0.035, 0.018)):  # fmt: skip
            pen.circle(x, y, r, lighter(_SOIL, 0.2))


def draw_seed(pen: Pen, look: Look) -> None:
    """A striped seed; variant 1 a bean, variant 2 an acorn. Late in the scene a root tip shows."""
    out = max(0.0, min(1.0, look.progress * 2 - 1.0))
    with pen.at(0, -0.48, turn=2 * sine(look, 0.3)):
        if out > 0:
            pen.line(smooth([(0.42, 0.12), (0.52, 0.22 * out + 0.1), (0.50, 0.34 * out + 0.1)],
                is_closed=False), rgb("e6d6a6"), 0.085)  # fmt: skip
        if look.variant == 2:
            pen.fill("M-.3 -.34 C.1 -.4 .5 -.2 .62 .0 C.5 .24 .1 .4 -.3 .34 Z", rgb("b9763e"))
            pen.shade("M-.3 .1 C.1 .2 .4 .14 .62 0 C.5 .24 .1 .4 -.3 .34 Z", 0.16)
            pen.fill("M-.2 -.44 C-.5 -.46 -.58 -.2 -.58 0 C-.58 .2 -.5 .46 -.2 .44 C-.12 .2 -.12"
                " -.2 -.2 -.44 Z"
                , rgb("7d5131"))  # fmt: skip
            pen.line([(-0.57, 0.0), (-0.67, -0.04)], rgb("7d5131"), 0.07)
            return
        coat = rgb("f0e2bd") if look.variant == 0 else rgb("a9553b")
        shape = (
            "M-.64 .1 C-.5 -.3 .1 -.48 .42 -.32 C.64 -.2 .68 .1 .5 .26 C.24 .46 -.4 .4 -.64 .1 Z"
        )
        pen.fill(shape, coat)
        with pen.inside(shape):
            if look.variant == 0:
                for y in (-0.16, 0.02, 0.20):
                    pen.line(smooth([(-0.64, 0.1), (-0.1, y - 0.05), (0.7, y)], is_closed=False),
                        rgb("4a3c38"), 0.075)  # fmt: skip
            pen.ellipse(-0.02, -0.34, 0.4, 0.1, lighter(coat, 0.5), alpha=0.6)
        pen.shade("M-.64 .1 C-.2 .28 .3 .24 .58 .0 C.62 .12 .58 .2 .5 .26 C.24 .46 -.4 .4 -.64 .1 Z"
            , 0.15)  # fmt: skip


def draw_leaf(pen: Pen, look: Look) -> None:
    """A single leaf in the air that rocks; variant: simple, maple, oak-like."""
    color = look.color
    vein = veined(color, 0.45)
    with pen.at(0, -0.5, turn=-24 + 9 * sine(look, 0.35)):
        if look.variant == 1:
            rays = (0.50, 0.26, 0.46, 0.22, 0.50, 0.25, 0.46, 0.26, 0.50, 0.22, 0.40, 0.14, 0.40,
                0.22)  # fmt: skip
            points = [polar((0.0, 0.02), -90 + 360 * k / 14, r) for k, r in enumerate(rays)]
            pen.fill(points, color)
            with pen.plain():
                for k in (0, 2, 4, 10, 12):
                    pen.line([(0, 0.3), along((0, 0.1), points[k], 0.8)], vein, 0.018)
            pen.line([(0, 0.28), (0.02, 0.5)], darker(color, 0.2), 0.03)
            return
        pen.line([(-0.34, 0.02), (-0.54, 0.06)], darker(color, 0.25), 0.036)
        edge = leaf_shape((-0.42, 0.02), (0.54, 0.0), 0.30)
        if look.variant == 2:
            edge = [moved(p, 0, 0.03 * math.sin(26 * p[0]) * (1 if p[1] > 0 else -1)) for p in edge]
        pen.fill(edge, color)
        pen.shade(edge[: len(edge) // 2], 0.13)
        with pen.inside(edge):
            pen.line([(-0.42, 0.02), (0.46, 0.0)], vein, 0.022)
            for k in range(5):
                x = -0.24 + 0.13 * k
                size = 0.17 - 0.02 * abs(k - 1.4)
                pen.line([(x, 0.01), (x + 0.12, -size)], vein, 0.013)
                pen.line([(x, 0.01), (x + 0.12, size)], vein, 0.013)


def draw_wheat(pen: Pen, look: Look) -> None:
    """A handful of ripe ears in the wind."""
    gold = rgb("e6b345")
    for k, (x, lean, height) in enumerate(((-0.30, -15, 0.78), (0.30, 15, 0.76),
        (-0.15, -7, 0.90), (0.16, 8, 0.88), (0.0, 0, 0.97))):  # fmt: skip
        wind = 3.0 * sine(look, 0.33, -0.07 * k) + 1.5
        tone = gold if k % 2 else lighter(gold, 0.14)
        turn = lean * 0.7 + wind
        top = polar((x * 0.4, 0), turn - 90, height * 0.60)
        pen.line(smooth([(x * 0.4, 0), polar((x * 0.4, 0), turn * 0.6 - 90, height * 0.3), top],
            is_closed=False), darker(gold, 0.2), 0.020)  # fmt: skip
        with pen.at(*top, turn=turn * 1.4):
            for row in range(5):
                y = -height * 0.066 * row
                size = 0.085 - 0.006 * row
                for side in (-1, 1):
                    with pen.at(0, y, turn=side * 27):
                        pen.ellipse(side * 0.012, -size * 0.62, size * 0.34, size * 0.66,
                            tone if side < 0 else darker(tone, 0.13))  # fmt: skip
            pen.ellipse(0, -height * 0.066 * 5 - 0.02, 0.026, 0.055, tone)
    if look.variant == 1:
        pen.circle(0.42, -0.2, 0.03, NAMED["red"])
        with pen.plain():
            pen.circle(0.42, -0.2, 0.01, EYE)
    draw_leaf_at(pen, (-0.08, -0.12), rgb("c9a545"), turn=222, length=0.34, width=0.035)
    draw_leaf_at(pen, (0.08, -0.12), rgb("c9a545"), turn=-40, length=0.34, width=0.035)
