"""What four-legged animals share: legs that step, tails that wag, eyes that blink."""

from __future__ import annotations

import math
from collections.abc import Sequence

from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import WHITE, Rgb, darker, rgb
from studio.engine.scenery.pen import Pen, Point
from studio.engine.scenery.subjects.people_limbs import polar, reach, tube

EYE = rgb("2b2434")


def sine(look: Look, hertz: float, phase: float = 0.0) -> float:
    """A sine of the scene's time, -1 to 1; `phase` in parts of a cycle."""
    return math.sin(2 * math.pi * (hertz * look.time_s + phase))


def draw_leg(
    pen: Pen, look: Look, hip: Point, color: Rgb, *, phase: float, thick: float, bend: int = -1,
    stride: float = 0.13, hertz: float = 1.3, hoof: Rgb | None = None,
) -> None:  # fmt: skip
    """One leg from `hip` to the ground; it steps while the animal travels. `bend` as in `reach`."""
    radius = thick * 0.62
    foot_x, lift = hip[0], 0.0
    if look.is_moving:
        turn = 2 * math.pi * (hertz * look.time_s + phase)
        foot_x += stride * math.cos(turn)
        lift = 0.5 * stride * max(0.0, math.sin(turn + math.pi))
    length = -hip[1] - radius
    knee, foot = reach(hip, (foot_x, -lift - radius), length * 0.515, length * 0.515, bend)
    limb = tube((hip, knee, foot), (thick, thick * 0.72, radius))
    if hoof is None:
        pen.ellipse(
            foot[0] + radius * 0.45, foot[1] + radius * 0.2, radius * 1.35, radius * 0.8, color
        )
    with pen.plain():
        pen.fill(limb, color)
    if pen.style.edge:  # the outline is open above, where the leg grows out of the body
        shape = tube((hip, knee, foot), (thick, thick * 0.72, radius), start=0.3)
        pen.line(shape, color, pen.style.edge / 1000 * pen.frame_px / pen.unit_px)
    with pen.inside(limb):
        if hoof is not None:
            pen.rect(foot[0] - 0.2, foot[1] + radius - 0.055, 0.4, 0.08, hoof)


def draw_legs(pen: Pen, look: Look, spots: Sequence[Point], color: Rgb, *, thick: float,
    hoof: Rgb | None = None, is_far: bool = False, stride: float = 0.13) -> None:  # fmt: skip
    """A hind and a fore leg of one side, from their hips; the far side is darker and in turn."""
    for index, spot in enumerate(spots):
        draw_leg(pen, look, spot, darker(color, 0.2) if is_far else color, thick=thick, hoof=hoof,
            stride=stride, phase=0.5 * index + (0.5 if is_far else 0.0) + 0.1 * index,
            bend=-1 if index else 1)  # fmt: skip


def draw_tail(
    pen: Pen, start: Point, color: Rgb, *, angles: tuple[float, float], length: float,
    radii: tuple[float, float],
) -> Point:  # fmt: skip
    """A curved tail: it leaves at the first angle and ends at the second; returns its tip."""
    middle = polar(start, angles[0], length * 0.5)
    tip = polar(middle, angles[1], length * 0.5)
    pen.fill(tube((start, middle, tip), (radii[0], (radii[0] + radii[1]) / 2, radii[1])), color)
    return tip


def draw_eye(pen: Pen, look: Look, x: float, y: float, size: float, *, shift: float = 0.0) -> None:
    """A dark eye with a light in it that blinks now and then."""
    with pen.plain():
        if (look.time_s + look.random().random() * 3 + shift) % 3.7 < 0.14:
            pen.line([(x - size, y), (x + size, y)], EYE, size * 0.6)
        elif pen.style.edge:
            pen.line([(x, y - size * 0.15), (x, y + size * 0.15)], EYE, size * 1.5)
        else:
            pen.ellipse(x, y, size * 0.92, size * 1.08, EYE)
            pen.circle(x - size * 0.25, y - size * 0.4, size * 0.32, WHITE)
