"""Transitions: how the head of a scene mixes with the tail of the one before."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.errors import SettingsError

Frame = NDArray[np.uint8]  # (height, width, 3), RGB

TRANSITIONS = ("cut", "crossfade", "fade", "dip white", "wipe", "push", "match")
_SOFT_EDGE = 0.06  # width of a wipe's edge, a part of the frame's
_WAYS = {"right": (-1, 0), "left": (1, 0), "up": (0, 1), "down": (0, -1)}
"""Which way the picture goes when the view goes that way."""


def mix(transition: str, before: Frame, after: Frame, *, part: float, heading: str = "") -> Frame:
    """A new frame between two scenes.

    Args:
        transition: "cut", "crossfade", "fade" (through black), "dip white", "wipe", "push", or
            "match": a push that goes on in the direction in which the scene before moved.
        before: Frame of the scene that leaves.
        after: Frame of the scene that enters.
        part: How much of the transition is over, 0 to 1.
        heading: Which way the scene before moved: "left", "right", "up", "down"; "" for nowhere.

    Raises:
        SettingsError: The transition is not known.
    """
    smooth = part * part * (3.0 - 2.0 * part)
    if transition == "cut":
        return after.copy()
    if transition == "crossfade":
        return np.asarray(cv2.addWeighted(before, 1.0 - smooth, after, smooth, 0.0), np.uint8)
    if transition in ("fade", "dip white"):
        shown, light = (before, 1.0 - 2.0 * smooth) if smooth < 0.5 else (after, 2 * smooth - 1.0)
        light = min(1.0, max(0.0, light))
        veil = 255.0 * (1.0 - light) if transition == "dip white" else 0.0
        return np.asarray(cv2.convertScaleAbs(shown, alpha=light, beta=veil), np.uint8)
    if transition == "wipe":
        return _wipe(before, after, smooth)
    if transition in ("push", "match"):
        way = heading if transition == "match" and heading in _WAYS else "right"
        return _push(before, after, _eased(part), _WAYS[way])
    raise SettingsError(
        f'There is no transition "{transition}".', f"Choose one of: {', '.join(TRANSITIONS)}."
    )


def _wipe(before: Frame, after: Frame, part: float) -> Frame:
    """A soft edge passes from left to right and leaves the new picture behind it."""
    width = before.shape[1]
    edge = -_SOFT_EDGE + part * (1 + 2 * _SOFT_EDGE)
    columns = (np.arange(width, dtype=np.float32) + 0.5) / width
    seen = np.clip((edge - columns) / _SOFT_EDGE + 0.5, 0, 1)
    weight = np.ascontiguousarray(np.broadcast_to(seen[None, :], before.shape[:2]))
    return np.asarray(cv2.blendLinear(after, before, weight, 1 - weight), np.uint8)


def _push(before: Frame, after: Frame, part: float, way: tuple[int, int]) -> Frame:
    """The new picture comes in from the side and pushes the old one out."""
    height, width = before.shape[:2]
    x, y = round(way[0] * part * width), round(way[1] * part * height)
    made = np.empty_like(before)
    _paste(made, before, x, y)
    _paste(made, after, x - way[0] * width, y - way[1] * height)
    return made


def _paste(target: Frame, source: Frame, x: int, y: int) -> None:
    """Copy what of `source`, put at (x, y), lies inside `target`."""
    height, width = target.shape[:2]
    left, top, right, bottom = max(0, x), max(0, y), min(width, x + width), min(height, y + height)
    if left < right and top < bottom:
        target[top:bottom, left:right] = source[top - y : bottom - y, left - x : right - x]


def _eased(part: float) -> float:
    """Slow, fast, slow: a push that starts at full speed looks like a mistake."""
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, max(0.0, part)))
