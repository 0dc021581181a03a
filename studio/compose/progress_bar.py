"""A thin bar at the foot of the picture that shows how much of the movie is over."""

from __future__ import annotations

import cv2
import numpy as np

from studio.compose.caption_style import ACCENT
from studio.compose.overlay import Frame

_HEIGHT = 0.008  # of the frame's shorter side
_TRACK = 0.45  # brightness that the picture keeps under the part that is still to come


def draw_progress(frame: Frame, *, part: float) -> None:
    """Draw the bar over a frame, in place; `part` of the movie is over, 0 to 1.

    Its end is drawn to a fraction of a pixel, so that it glides in a long movie too.
    """
    height, width = frame.shape[:2]
    tall = max(3, round(_HEIGHT * min(width, height)))
    band = frame[height - tall :]
    band[:] = cv2.convertScaleAbs(band, alpha=_TRACK)
    reach = min(1.0, max(0.0, part)) * width
    whole = int(reach)
    color = np.array(ACCENT[:3], np.float32)
    band[:, :whole] = color.astype(np.uint8)
    if whole < width:
        rest = reach - whole
        band[:, whole] = (rest * color + (1 - rest) * band[:, whole]).astype(np.uint8)
