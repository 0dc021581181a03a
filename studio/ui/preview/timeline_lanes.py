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
from studio.ui.preview.slivers import Slivers
from studio.ui.theme import Tokens

SLIVER_PX = 6  # narrower scenes show no picture, narrower shapes no corners that could be seen


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

    def slivers(self, slivers: Slivers) -> None:
        """All scenes that are too narrow for a picture."""
        lanes = (LANES.scenes, LANES.voice, LANES.captions)
        scenes, voice, captions = ((lane.top, lane.height) for lane in lanes)
        slivers.paint(self._painter, self._tokens, scenes=scenes, voice=voice, captions=captions)

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
        if is_awaited:
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
        tokens = self._tokens  # in high contrast, lines are as bright as the words on them
        painter.setBrush(QColor(tokens.raised if tokens.line == tokens.text else tokens.line))
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
