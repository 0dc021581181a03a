"""The main colours of a picture: a palette to draw a movie's scenes towards."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.compose.overlay import Frame
from studio.compose.own_media import open_own_media

MOST_COLORS = 5
_BOXES = 8
_LEAST_DISTANCE = 14.0
"""In CIE L*a*b*: nearer colours are one to the eye at a glance."""
_SMALL = (96, 54)

_Pixels = NDArray[np.float32]  # (n, 3): L*, a*, b*


def colors_of_file(path: Path) -> tuple[str, ...]:
    """The main colours of a picture's file, or of a video's beginning, as "#rrggbb".

    Raises:
        MediaError: It cannot be read.
    """
    source = open_own_media(
        path, width_px=_SMALL[0], height_px=_SMALL[1], fps=12, frames=12, camera="static"
    )
    return colors_of(source.frame(0))


def colors_of(picture: Frame) -> tuple[str, ...]:
    """The main colours of a picture, the most frequent first; at least one.

    Median cut (Heckbert, "Color image quantization for frame buffer display", 1982) in CIE L*a*b*;
    colours that look alike are then taken together.
    """
    # Nearest: a mean of two neighbours would be a colour that the picture does not have.
    small = cv2.resize(picture, _SMALL, interpolation=cv2.INTER_NEAREST)
    lab = cv2.cvtColor(small.astype(np.float32) / 255.0, cv2.COLOR_RGB2LAB).reshape(-1, 3)
    boxes = [np.asarray(lab, np.float32)]
    while len(boxes) < _BOXES:
        widest = max(range(len(boxes)), key=lambda n: _spread(boxes[n]))
        if _spread(boxes[widest]) == 0.0:
            break
        boxes[widest : widest + 1] = _halves(boxes[widest])
    found: list[tuple[int, _Pixels]] = []
    for box in sorted(boxes, key=len, reverse=True):
        mean = np.asarray(box.mean(axis=0), np.float32)
        if all(np.linalg.norm(mean - other) >= _LEAST_DISTANCE for _, other in found):
            found.append((len(box), mean))
    return tuple(_hex(mean) for _, mean in found[:MOST_COLORS])


def _spread(box: _Pixels) -> float:
    """How much a box holds: its longest side, weighed by how many pixels stand in it."""
    return float((box.max(axis=0) - box.min(axis=0)).max()) * len(box) ** 0.5


def _halves(box: _Pixels) -> list[_Pixels]:
    axis = int((box.max(axis=0) - box.min(axis=0)).argmax())
    ordered = box[np.argsort(box[:, axis], kind="stable")]
    middle = (float(ordered[0, axis]) + float(ordered[-1, axis])) / 2
    # Cut in the middle of the side rather than of the pixels: a small bright thing stays its colour.
    at = int(np.searchsorted(ordered[:, axis], middle))
    at = min(max(at, 1), len(ordered) - 1)
    return [ordered[:at], ordered[at:]]


def _hex(lab: _Pixels) -> str:
    rgb = cv2.cvtColor(lab.reshape(1, 1, 3), cv2.COLOR_LAB2RGB).reshape(3)
    red, green, blue = (round(float(np.clip(value, 0, 1)) * 255) for value in rgb)
    return f"#{red:02x}{green:02x}{blue:02x}"
