"""How the lanes of the timeline strip are painted: pictures, voice, captions, music."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from studio.render.screening_sound import PEAKS_HZ
from studio.ui.theme import Tokens

THREAD_PX = 3  # narrower scenes show no picture, and are painted all at once
SLIVER_PX = 6  # narrower shapes have no corners that could be seen; hundreds are painted at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One lane's place, in pixels from the strip's top."""

    top: int
    height: int

    @property
    def center(self) -> int:
        """Its middle line."""
        return self.top + self.height // 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Lanes:
    """Where every lane is."""

    scenes: Lane
    voice: Lane
    captions: Lane
    music: Lane

    @property
    def height(self) -> int:
        """Of the whole strip."""
        return self.music.top + self.music.height + 2


LANES = Lanes(
    scenes=Lane(top=8, height=38),
    voice=Lane(top=49, height=18),
    captions=Lane(top=69, height=13),
    music=Lane(top=84, height=10),
)


class LanePainter:
    """Paints pieces of lanes. Lives for one painting."""

    def __init__(self, painter: QPainter, font: QFont, tokens: Tokens) -> None:
        self._painter, self._tokens = painter, tokens
        self._small = QFont(font)
        self._small.setPixelSize(9)
        self._metrics = QFontMetrics(self._small)
        painter.setFont(self._small)
        self._threads: list[QRectF] = []
        self._cues: list[QRectF] = []
        self._peaks: list[QRectF] = []

    def thread(
        self, left: int, right: int, cues: list[tuple[float, float]], *, peak: float
    ) -> None:
        """A scene of a pixel or two, to be painted by `threads`.

        Args:
            left, right: Of the scene.
            cues: Of each caption.
            peak: Of its voice, 0 to 1; 0 where it is not spoken (yet).
        """
        scenes, voice, captions = LANES.scenes, LANES.voice, LANES.captions
        width = max(1, right - left - 1)
        self._threads.append(QRectF(left, scenes.top, width, scenes.height))
        tall = max(1.0, peak * voice.height)
        self._peaks.append(QRectF(left, voice.center - tall / 2, width, tall))
        self._cues += [
            QRectF(a, captions.top, max(1.5, b - a - 1), captions.height) for a, b in cues
        ]

    def threads(self) -> None:
        """Paint all scenes that are too narrow for a picture."""
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        for places, color in (
            (self._threads, self._tokens.raised),
            (self._peaks, self._tokens.quiet),
            (self._cues, self._tokens.line),
        ):
            painter.setBrush(QColor(color))
            painter.drawRects(places)

    def empty(self, left: int, right: int) -> None:
        """A strip without a movie."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._tokens.raised))
        for lane in (LANES.scenes, LANES.voice, LANES.captions, LANES.music):
            self._painter.drawRoundedRect(left, lane.top, right - left, lane.height, 3, 3)

    def scene(self, index: int, left: int, right: int, thumb: QPixmap | None) -> None:
        """A scene's picture, repeated where the scene is long."""
        painter, lane = self._painter, LANES.scenes
        width = max(1, right - left - 1)
        place = QRectF(left, lane.top, width, lane.height)
        if width < SLIVER_PX and thumb is None:
            painter.fillRect(place, QColor(self._tokens.raised))
            return
        shape = QPainterPath()
        shape.addRoundedRect(place, 3, 3)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(place, QColor(self._tokens.raised))
        if thumb is not None:
            step = thumb.width() / thumb.devicePixelRatio()
            # A scene narrower than its picture shows the middle of it.
            x = left + min(0.0, (width - step) / 2)
            while x < right:
                painter.drawPixmap(QPointF(x, lane.top), thumb)
                x += step
        if width > 26:
            text = str(index + 1)
            box = QRectF(left + 3, lane.top + 3, self._metrics.horizontalAdvance(text) + 8, 13)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor("#ffffff"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def voice(
        self,
        left: float,
        right: float,
        waveform: NDArray[np.float32],
        *,
        scale: float,
        is_awaited: bool,
    ) -> None:
        """A line's waveform from where it begins; dots where it is not spoken yet."""
        painter, lane = self._painter, LANES.voice
        if is_awaited and right - left < SLIVER_PX:
            painter.fillRect(QRectF(left, lane.center, 1, 1), QColor(self._tokens.quiet))
        elif is_awaited:
            painter.setPen(QPen(QColor(self._tokens.quiet), 1.4, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(left, lane.center), QPointF(right - 4, lane.center))
        elif len(waveform):
            self._wave(left, waveform, lane, scale=scale, color=self._tokens.accent)

    def caption(self, left: float, right: float, text: str) -> None:
        """One caption."""
        painter, lane = self._painter, LANES.captions
        place = QRectF(left, lane.top, max(1.5, right - left - 1), lane.height)
        if place.width() < SLIVER_PX:
            painter.fillRect(place, QColor(self._tokens.line))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.line))
        painter.drawRoundedRect(place, 2.5, 2.5)
        if place.width() > 28:
            inner = place.adjusted(4, 0, -3, 0)
            shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.setPen(QColor(self._tokens.text))
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
            )

    def music(
        self, left: int, right: int, peaks: NDArray[np.float32], *, name: str, duration_s: float
    ) -> None:
        """The music's waveform, or a plain bar until it is composed; nothing where there is none."""
        painter, lane = self._painter, LANES.music
        if name == "none":
            return
        good = QColor(self._tokens.good)
        if len(peaks):
            loudest = max(1e-6, float(peaks.max()))
            scale = (right - left) / max(1e-6, duration_s)
            self._wave(left, peaks / loudest, lane, scale=scale, color=self._tokens.good)
            return
        good.setAlpha(90)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(good)
        painter.drawRoundedRect(QRectF(left, lane.center - 1.5, right - left, 3), 1.5, 1.5)

    def _wave(
        self, left: float, peaks: NDArray[np.float32], lane: Lane, *, scale: float, color: str
    ) -> None:
        """Peaks mirrored about the lane's middle, one point a pixel at most."""
        width = len(peaks) / PEAKS_HZ * scale
        count = max(2, min(len(peaks), int(width)))
        edges = np.linspace(0, len(peaks), count + 1).astype(int)[:-1]
        heights = np.maximum.reduceat(peaks, edges) * (lane.height / 2 - 0.5)
        heights = np.maximum(heights, 0.5)
        xs = left + np.linspace(0, width, count)
        upper = [
            QPointF(float(x), lane.center - float(h)) for x, h in zip(xs, heights, strict=True)
        ]
        lower = [
            QPointF(float(x), lane.center + float(h)) for x, h in zip(xs, heights, strict=True)
        ]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(color))
        self._painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
