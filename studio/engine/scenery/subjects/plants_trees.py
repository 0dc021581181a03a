"""Drawings of trees and bushes: tree, pine tree, palm tree, cactus, bush."""

from __future__ import annotations

import math

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED, WHITE, Rgb, darker, lighter, mix, rgb
from studio.engine.scenery.pen import Pen, Point
from studio.engine.scenery.subjects.animals_body import sine
from studio.engine.scenery.subjects.people_limbs import Polygon, along, polar, smooth, tube

_BARK = rgb("8a5a3c")
_SNOW = rgb("f4f8fc")


def cloudlet(x: float, y: float, rx: float, ry: float, bumps: int, *,
    depth: float = 0.14) -> Polygon:  # fmt: skip
    """A leafy crown: an ellipse with `bumps` soft bulges."""
    points: Polygon = []
    for k in range(bumps * 6):
        swell = 1.0 - depth * (1 - abs(math.sin(math.pi * (k / 6 + 0.5)))) ** 1.3
        px, py = polar((0, 0), 360 * k / (bumps * 6) - 90, swell)
        points.append((x + px * rx, y + py * ry))
    return points


def draw_tree(pen: Pen, look: Look) -> None:
    """A leafy tree in the colour, greener if that is cold; variant: round, tall, with fruit."""
    leaf = _leaf_color(look)
    sway = 1.3 * sine(look, 0.22)
    pen.fill("M-.06 0 C-.035 -.1 -.03 -.3 -.035 -.5 L.035 -.5 C.03 -.3 .035 -.1 .07 0 Z", _BARK)
    pen.shade("M.0 0 C.01 -.2 .01 -.4 .0 -.5 L.035 -.5 C.03 -.3 .035 -.1 .07 0 Z", 0.16)
    pen.line([(0.0, -0.34), (0.12, -0.50)], _BARK, 0.028)
    pen.line([(0.0, -0.38), (-0.11, -0.52)], _BARK, 0.026)
    with pen.at(0, -0.38, turn=sway):
        rx, ry = (0.34, 0.30) if look.variant != 1 else (0.27, 0.31)
        crown = cloudlet(0, -0.31, rx, ry, 9)
        pen.fill(crown, leaf)
        with pen.inside(crown):
            pen.fill(cloudlet(0.10, -0.20, rx * 0.9, ry * 0.86, 8), darker(leaf, 0.12))
            pen.fill(cloudlet(-0.09, -0.40, rx * 0.74, ry * 0.66, 8), leaf)
            pen.fill(cloudlet(-0.12, -0.45, rx * 0.42, ry * 0.36, 7), lighter(leaf, 0.2))
            pen.ellipse(0.16, -0.02, rx * 0.8, 0.07, darker(leaf, 0.24))
            if look.is_snowy:
                pen.fill(cloudlet(-0.02, -0.56, rx * 0.86, 0.12, 7), _SNOW)
        if look.variant == 2:
            for x, y in ((-0.18, -0.24), (0.04, -0.14), (0.18, -0.36), (-0.04, -0.42),
                (-0.10, -0.08), (0.24, -0.20)):  # fmt: skip
                pen.circle(x, y + 0.003 * sine(look, 0.5, x), 0.028, rgb("e4483f"))


def _leaf_color(look: Look) -> Rgb:
    green = NAMED["green"]
    cold = ("blue", "purple", "black", "grey", "teal")
    return mix(look.color, green, 0.72) if look.color_name in cold else look.color


def draw_pine_tree(pen: Pen, look: Look) -> None:
    """A fir in layers, with snow where it stands in snow; variant 1 is slimmer, variant 2 bluish."""
    leaf = (rgb("2f8a5f"), rgb("2a7a58"), rgb("3a8a85"))[look.variant % 3]
    wide = 0.86 if look.variant == 1 else 1.0
    pen.rect(-0.04, -0.16, 0.08, 0.16, _BARK, radius=0.01)
    pen.shade([(0.005, -0.16), (0.04, -0.16), (0.04, 0), (0.005, 0)], 0.18)
    for k, (low, top, half) in enumerate(((-0.12, -0.56, 0.285), (-0.33, -0.76, 0.225),
        (-0.54, -0.985, 0.165))):  # fmt: skip
        shift = 0.010 * (k + 1) * sine(look, 0.25, 0.04 * k)
        tier = _tier(low, top, half * wide, shift)
        pen.fill(tier, mix(leaf, lighter(leaf), 0.22 * k))
        with pen.inside(tier):
            pen.shade([(shift, top), (half, low + 0.05), (0.02, low + 0.05),
                (0.05, (low + top) / 2)], 0.13)  # fmt: skip
            if look.is_snowy:
                pen.fill(smooth([(shift, top - 0.05), (half * 0.58, low - 0.11),
                    (half * 0.34, low - 0.15), (half * 0.1, low - 0.09),
                    (-half * 0.3, low - 0.16), (-half * 0.66, low - 0.08)]), _SNOW)  # fmt: skip


def _tier(low: float, top: float, half: float, shift: float) -> Polygon:
    hem = [(half * (1 - k / 3), low + (0.028 if k % 2 else -0.012)) for k in range(7)]
    left = smooth([(-half, low - 0.012), (-half * 0.50, along((0, low), (0, top), 0.42)[1]),
        (shift, top)], is_closed=False)  # fmt: skip
    right = smooth([(shift, top), (half * 0.50, along((0, low), (0, top), 0.42)[1]),
        (half, low - 0.012)], is_closed=False)  # fmt: skip
    return [*left, *right, *hem]


def draw_palm_tree(pen: Pen, look: Look) -> None:
    """A palm whose fronds move in the wind."""
    bark, leaf = rgb("a9744a"), rgb("3da35f")
    sway = sine(look, 0.3)
    top = (0.06 + 0.012 * sway, -0.72)
    trunk = smooth([(-0.075, 0), (-0.03, -0.26), (0.0, -0.50), (top[0] - 0.026, top[1]),
        (top[0] + 0.026, top[1]), (0.05, -0.48), (0.028, -0.24), (0.03, 0)], steps=4)  # fmt: skip
    pen.fill(trunk, bark)
    with pen.inside(trunk):
        for k in range(8):
            y = -0.06 - 0.085 * k
            pen.line([(-0.1, y + 0.018), (0.02, y), (0.12, y + 0.018)], darker(bark, 0.22), 0.012)
    for k, (turn, length, tone) in enumerate(((-8, 0.36, 0.26), (186, 0.35, 0.26),
        (-36, 0.37, 0.0), (212, 0.37, 0.1), (-68, 0.31, -0.2), (246, 0.31, 0.0), (22, 0.26, 0.1),
        (156, 0.25, 0.0))):  # fmt: skip
        color = darker(leaf, tone) if tone >= 0 else lighter(leaf, -tone)
        _draw_frond(pen, top, turn + 2.5 * sine(look, 0.45, 0.13 * k), length, color)
    for x, y in ((-0.03, 0.015), (0.03, 0.025), (0.0, 0.04)):
        pen.circle(top[0] + x, top[1] + y, 0.030, rgb("7a4b2c"))


def _draw_frond(pen: Pen, start: Point, turn: float, length: float, color: Rgb) -> None:
    side = 1 if -90 < turn < 90 else -1
    a = polar(start, turn, length * 0.45)
    tip = (start[0] + side * length * 0.98,
        start[1] + length * (0.62 + 0.9 * (turn if side > 0 else 180 - turn) / 90))  # fmt: skip
    back = (along(a, tip, 0.55)[0], along(a, tip, 0.55)[1] - 0.05)
    under = [(along(a, tip, 0.8)[0] - side * 0.03, along(a, tip, 0.8)[1] + 0.02), (along(a, tip,
        0.45)[0] - side * 0.05, along(a, tip, 0.45)[1] + 0.055), (a[0] - side * 0.02,
        a[1] + 0.065)]  # fmt: skip
    shape = smooth([start, (a[0], a[1] - 0.025), back, tip, *under], steps=4)
    pen.fill(shape, color)
    with pen.plain():
        pen.line(smooth([start, a, (along(a, tip, 0.55)[0], along(a, tip, 0.55)[1] - 0.015)],
            is_closed=False), darker(color, 0.2), 0.008)  # fmt: skip


def draw_cactus(pen: Pen, look: Look) -> None:
    """A saguaro with arms; variant 1 flowers, variant 2 has one arm."""
    green = rgb("4fa067")
    dark = darker(green, 0.2)
    with pen.at(turn=0.6 * sine(look, 0.2)):
        arms = [((0.06, -0.42), (0.26, -0.40), (0.25, -0.70))]
        if look.variant != 2:
            arms.append(((-0.06, -0.32), (-0.26, -0.30), (-0.25, -0.56)))
        for a, b, c in arms:
            pen.fill(tube((a, b, c), (0.06, 0.066, 0.055)), darker(green, 0.07))
            with pen.plain():
                pen.line(smooth([(a[0], a[1]), (b[0] * 0.86, b[1] - 0.02), (c[0], c[1] + 0.1), c],
                    is_closed=False), dark, 0.010)  # fmt: skip
        body = "M-.105 0 L-.115 -.86 C-.115 -1.02 .115 -1.02 .115 -.86 L.105 0 Z"
        pen.fill(body, green)
        with pen.inside(body):
            pen.shade("M.03 0 L.03 -1 L.12 -1 L.12 0 Z", 0.12)
            for x in (-0.06, 0.0, 0.06):
                pen.line([(x, 0), (x * 0.96, -0.93)], dark, 0.010)
            pen.fill("M-.1 -.1 L-.1 -.86 Q-.09 -.94 -.07 -.95 L-.08 -.1 Z", lighter(green, 0.25))
        with pen.plain():
            for k in range(7):
                x, y = (-0.03, 0.03, 0.088, -0.088)[k % 4], -0.12 - 0.12 * k
                pen.line([(x - 0.014, y - 0.012), (x, y), (x + 0.014, y - 0.012)], WHITE, 0.007,
                    alpha=0.8)  # fmt: skip
        if look.variant == 1:
            for x, y in ((0.0, -0.965), (0.25, -0.745), (-0.25, -0.605)):
                for k in range(5):
                    pen.circle(*polar((x, y), 72 * k - 90, 0.024), 0.022, rgb("f0709f"))
                pen.circle(x, y, 0.018, rgb("f7c531"))
        pen.ellipse(0, -0.008, 0.16, 0.018, rgb("c9a56b"))


def draw_bush(pen: Pen, look: Look) -> None:
    """A low bush; variant 1 flowers, variant 2 carries berries."""
    green = rgb("4aa564")
    for x, y, rx, ry, tone, sway in ((-0.38, -0.30, 0.34, 0.36, 0.12, 0.0),
        (0.40, -0.27, 0.33, 0.33, 0.16, 0.3), (0.0, -0.44, 0.43, 0.54, 0.0, 0.6)):  # fmt: skip
        shift = 0.014 * sine(look, 0.25, sway)
        lump = [(min(max(px, -0.74), 0.74), min(py, 0.0)) for px, py in cloudlet(x + shift, y, rx,
            ry, 9)]  # fmt: skip
        pen.fill(lump, darker(green, tone))
        with pen.inside(lump):
            pen.fill(cloudlet(x - 0.08 + shift, y - 0.14, rx * 0.6, ry * 0.5, 7), lighter(green,
                0.16 - tone * 0.6))  # fmt: skip
            pen.ellipse(x + 0.1, 0.0, rx * 1.2, 0.13, darker(green, 0.26))
    if look.variant:
        color = rgb("f6a4c0") if look.variant == 1 else rgb("d93f4c")
        for x, y in ((-0.46, -0.36), (-0.26, -0.24), (-0.16, -0.62), (0.06, -0.76), (0.14, -0.42),
            (0.34, -0.48), (0.48, -0.26), (0.0, -0.24)):  # fmt: skip
            pen.circle(x, y, 0.042, color)
            if look.variant == 1:
                with pen.plain():
                    pen.circle(x, y, 0.016, rgb("f7c531"))
