"""Outlines of land and clouds as smooth curves: the same at any size, cheap to draw."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import skia


@dataclass(frozen=True, slots=True, kw_only=True)
class Ridge:
    """A rolling line across the frame: a sum of sines about a height. Call it for y at x.

    Attributes:
        y: Mean height, in units from the top.
        waves: (angular frequency per unit, phase, amplitude in units) of each sine.
    """

    y: float
    waves: tuple[tuple[float, float, float], ...]

    def __call__(self, x: float) -> float:
        """Height of the line at x."""
        return self.y - sum(a * math.sin(k * x + p) for k, p, a in self.waves)

    def slope(self, x: float) -> float:
        """How steep the line is at x, dy/dx."""
        return -sum(a * k * math.cos(k * x + p) for k, p, a in self.waves)

    def line(self, left: float, right: float, *, step: float = 10.0) -> skia.Path:
        """The open line as cubic Hermite pieces: its exact height and slope at every knot."""
        path = skia.Path()
        count = max(1, math.ceil((right - left) / step))
        pace = (right - left) / count
        x, y, slope = left, self(left), self.slope(left)
        path.moveTo(x, y)
        for _ in range(count):
            end_x = x + pace
            end_y, end_slope = self(end_x), self.slope(end_x)
            third = pace / 3
            path.cubicTo(
                x + third, y + slope * third, end_x - third, end_y - end_slope * third, end_x, end_y
            )
            x, y, slope = end_x, end_y, end_slope
        return path

    def land(self, left: float, right: float, bottom: float, *, step: float = 10.0) -> skia.Path:
        """Everything below the line."""
        path = self.line(left, right, step=step)
        path.lineTo(right, bottom)
        path.lineTo(left, bottom)
        path.close()
        return path


def make_ridge(
    rng: random.Random, *, y: float, amplitude: float, width: float, waves: float = 1.0
) -> Ridge:
    """A line of hills: about `waves` long swells across `width`, with smaller ones on them."""
    parts = (
        (rng.uniform(0.7, 1.2), 0.62),
        (rng.uniform(1.5, 2.3), 0.28),
        (rng.uniform(3, 4.2), 0.1),
    )
    return Ridge(
        y=y,
        waves=tuple(
            (2 * math.pi * waves * f / width, rng.uniform(0, 2 * math.pi), amplitude * a)
            for f, a in parts
        ),
    )


def cloud_path(rng: random.Random, *, puffs: int = 4) -> skia.Path:
    """A cloud about (0, 0), 2 wide, flat below, made of round puffs that swell to the middle."""
    path = skia.Path()
    path.addRoundRect(skia.Rect.MakeLTRB(-1.0, -0.24, 1.0, 0.0), 0.12, 0.12)
    for index in range(puffs):
        part = (index + 0.5) / puffs
        x = -0.74 + 1.48 * part + rng.uniform(-0.06, 0.06)
        r = (0.2 + 0.26 * math.sin(math.pi * part) ** 1.2) * rng.uniform(0.85, 1.12)
        lift = 0.16 + 0.18 * math.sin(math.pi * part)
        path.addOval(skia.Rect.MakeLTRB(x - r, -lift - r * 0.9, x + r, min(0.0, -lift + r * 0.9)))
    return skia.Simplify(path)
