"""Frames of the engine as Qt pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def image_of(frame: NDArray[np.uint8]) -> QImage:
    """A (height, width, 3) RGB frame as a picture with memory of its own."""
    frame = np.ascontiguousarray(frame)
    height, width = frame.shape[:2]
    view = QImage(frame.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return view.copy()
