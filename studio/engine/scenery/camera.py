"""Camera moves: where the view has gone at a time, eased, at a speed that does not hurry.

A move's length grows with the scene's but has a limit, so a long scene is gentler, never faster.
Even a static camera floats a little on a small circle: a picture that stands quite still looks
frozen beside moving ones.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Where the camera looks.

    Attributes:
        x: How far it moved to the right, as a part of the frame's width, for what stands at the
            subjects' distance; farther layers move less.
        y: How far down, as a part of the frame's height.
        zoom: Enlargement, at least 1.
        depth: How much the zoom depends on distance: 0 for a lens, 1 for a camera that travels.
    """

    x: float = 0.0
    y: float = 0.0
    zoom: float = 1.0
    depth: float = 0.0

    def shift(self, parallax: float) -> tuple[float, float]:
        """How far a layer moves (frame parts) against the camera; parallax 0 is infinitely far."""
        return (-self.x * parallax, -self.y * (0.45 + 0.55 * parallax))

    def zoom_at(self, parallax: float) -> float:
        """Enlargement of a layer."""
        return 1 + (self.zoom - 1) * (1 - self.depth * 0.75 * (1 - parallax))


def camera_at(  # noqa: PLR0911 - one return a move
    name: str, *, time_s: float, duration_s: float
) -> View:
    """The view of a named move (`catalogue.CAMERAS`) at a time."""
    done = eased(time_s / duration_s if duration_s > 0 else 0.0)
    float_x, float_y = _floating(time_s)
    pan = _reach(0.030, 0.15, duration_s)
    tilt = _reach(0.022, 0.10, duration_s)
    zoom = _reach(0.022, 0.17, duration_s)
    if name == "pan right":
        return View(x=(done - 0.5) * pan, y=float_y, zoom=1.01)
    if name == "pan left":
        return View(x=(0.5 - done) * pan, y=float_y, zoom=1.01)
    if name == "tilt up":
        return View(x=float_x, y=(0.5 - done) * tilt, zoom=1.03)
    if name == "tilt down":
        return View(x=float_x, y=(done - 0.5) * tilt, zoom=1.03)
    if name == "zoom in":
        return View(x=float_x, y=float_y, zoom=1.01 + done * zoom)
    if name == "zoom out":
        return View(x=float_x, y=float_y, zoom=1.01 + (1 - done) * zoom)
    if name == "dolly":
        return View(x=(done - 0.5) * pan * 0.4, y=float_y, zoom=1.01 + done * zoom, depth=1.0)
    if name == "drift":
        x, y = math.sin(time_s * 2 * math.pi / 15), math.cos(time_s * 2 * math.pi / 11)
        return View(x=0.030 * x, y=0.016 * y, zoom=1.03, depth=0.5)
    return View(x=float_x, y=float_y, zoom=1.012 + 0.4 * done * _reach(0.004, 0.03, duration_s))


def eased(part: float) -> float:
    """Ease in and out without ever standing still: a blend of a straight line and a smooth step."""
    part = min(1.0, max(0.0, part))
    return 0.4 * part + 0.6 * part * part * (3 - 2 * part)


def reach_x(name: str) -> float:
    """The farthest that a move can carry what stands at the subjects' distance, frame parts."""
    return {"pan right": 0.075, "pan left": 0.075, "drift": 0.03, "dolly": 0.03}.get(name, 0.014)


def _floating(time_s: float) -> tuple[float, float]:
    angle = time_s * 2 * math.pi / 9
    return (0.013 * math.sin(angle), 0.011 * math.cos(angle))


def _reach(rate: float, limit: float, duration_s: float) -> float:
    """Length of a move at `rate` a second that bends towards its limit."""
    return limit * (1 - math.exp(-rate * max(duration_s, 0.0) / limit))
