"""Scenes of the timeline strip that are too narrow for a picture: hundreds, painted as three images."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from studio.ui.theme import Tokens


class Slivers:
    """Collects narrow scenes, and paints them at once: 500 shapes one by one take 30 ms.

    Attributes:
        names: Ids of the scenes; a picture of theirs is not seen.
    """

    def __init__(self, width: int) -> None:
        """`width` is the strip's."""
        self.names = set[str]()
        self._scenes = np.zeros(width, np.bool_)
        self._cues = np.zeros(width, np.bool_)
        self._peaks = np.zeros(width, np.float32)  # of the voice, 0 to 1; columns of scenes alone

    def add(
        self,
        name: str,
        left: int,
        right: int,
        *,
        cues: Iterable[tuple[float, float]],
        peak: float,
    ) -> None:
        """A scene.

        Args:
            name: Its id.
            left, right: Of the scene, in pixels.
            cues: Of each caption.
            peak: Of its voice, 0 to 1; 0 where it is not spoken (yet).
        """
        self.names.add(name)
        end = max(left + 1, right - 1)
        self._scenes[left:end] = True
        self._peaks[left:end] = peak
        for start, stop in cues:
            first = int(start)
            self._cues[first : max(first + 1, int(stop - 1))] = True

    def paint(
        self,
        painter: QPainter,
        tokens: Tokens,
        *,
        scenes: tuple[int, int],
        voice: tuple[int, int],
        captions: tuple[int, int],
    ) -> None:
        """Paint what was added.

        Args:
            painter: Of the strip.
            tokens: The theme's colours.
            scenes, voice, captions: Top and height of each lane.
        """
        if not self.names:
            return
        rows = np.abs(np.arange(voice[1]) - (voice[1] - 1) / 2)[:, None]
        tall = np.maximum(1.0, self._peaks * voice[1])
        waves = self._scenes & (rows <= tall / 2)
        for (top, height), mask, color in (
            (scenes, self._scenes[None], tokens.raised),
            (voice, waves, tokens.quiet),
            (captions, self._cues[None], tokens.line),
        ):
            _paint(painter, mask, color, QRectF(0, top, len(self._scenes), height))


def _paint(painter: QPainter, mask: NDArray[np.bool_], color: str, place: QRectF) -> None:
    """A mask (rows, columns) in a colour, stretched over a place."""
    pixels = np.where(mask, np.uint32(QColor(color).rgba()), np.uint32(0))
    tall, wide = mask.shape
    image = QImage(pixels.tobytes(), wide, tall, wide * 4, QImage.Format.Format_ARGB32)
    painter.drawImage(place, image)
