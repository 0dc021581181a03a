"""Transitions: how the head of a scene mixes with the tail of the one before."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.errors import SettingsError

Frame = NDArray[np.uint8]  # (height, width, 3), RGB

TRANSITIONS = ("cut", "crossfade", "fade")


def mix(transition: str, before: Frame, after: Frame, *, part: float) -> Frame:
    """A new frame between two scenes.

    Args:
        transition: "cut", "crossfade", or "fade" (through black).
        before: Frame of the scene that leaves.
        after: Frame of the scene that enters.
        part: How much of the transition is over, 0 to 1.

    Raises:
        SettingsError: The transition is not known.
    """
    if transition == "cut":
        return after.copy()
    smooth = part * part * (3.0 - 2.0 * part)
    if transition == "crossfade":
        return np.asarray(cv2.addWeighted(before, 1.0 - smooth, after, smooth, 0.0), np.uint8)
    if transition == "fade":
        shown, light = (before, 1.0 - 2.0 * smooth) if smooth < 0.5 else (after, 2 * smooth - 1.0)
        return np.asarray(cv2.convertScaleAbs(shown, alpha=max(0.0, light)), np.uint8)
    raise SettingsError(
        f'There is no transition "{transition}".', f"Choose one of: {', '.join(TRANSITIONS)}."
    )
