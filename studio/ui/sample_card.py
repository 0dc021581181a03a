"""A sample on the welcome view: its first scene, which moves under the mouse or the keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from studio.ui.session import Session

SAMPLES = ("coffee-promo.md", "water-cycle-lesson.txt", "city-bikes.fountain")
SHEET_W, SHEET_H, COLUMNS, FRAMES = 320, 180, 4, 24
FPS = 12
CORNER_PX = 8


class SampleCard(QAbstractButton):
    """A picture with two lines below it; clicking it opens the sample."""

    def __init__(
        self, session: Session, script: str, *, title: str, kind: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = session.preferences
        self._kind = kind
        sheet = session.resources / "interface" / "samples" / f"{Path(script).stem}.jpg"
        self._sheet = QPixmap(str(sheet))
        self._frame = 0
        self.setText(title)
        self.setAccessibleName(f"{title}, {kind}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setInterval(1000 // FPS)
        self._timer.timeout.connect(self._on_tick)

    def _words_height(self) -> int:
        return 2 * QFontMetrics(self.font()).lineSpacing() + 14

    def _on_tick(self) -> None:
        self._frame += 1
        self.update()

    def _play(self, *, plays: bool) -> None:
        if plays and not self._preferences.settings.reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    # -- Qt -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(290, 290 * SHEET_H // SHEET_W + self._words_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 160 * SHEET_H // SHEET_W + self._words_height())

    def enterEvent(self, event: QEvent) -> None:
        self._play(plays=True)

    def leaveEvent(self, event: QEvent) -> None:
        self._play(plays=self.hasFocus())

    def focusInEvent(self, e: QEvent) -> None:
        self._play(plays=True)

    def focusOutEvent(self, e: QEvent) -> None:
        self._play(plays=False)

    def paintEvent(self, e: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        card = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(card, CORNER_PX, CORNER_PX)
        painter.fillPath(shape, palette.base())
        painter.save()
        painter.setClipPath(shape)
        place = QRect(0, 0, self.width(), self.height() - self._words_height())
        if not self._sheet.isNull():
            painter.drawPixmap(place, self._sheet, self._source(place))
        painter.restore()
        is_lit = self.hasFocus() or self.underMouse()
        edge = palette.highlight().color() if is_lit else palette.mid().color()
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.drawPath(shape)
        self._paint_words(painter, place)
        painter.end()

    def _source(self, place: QRect) -> QRect:
        """The frame to show, cut to the place's shape; there and back again, without a jump."""
        at = self._frame % (2 * FRAMES - 2)
        at = at if at < FRAMES else 2 * FRAMES - 2 - at
        x, y = at % COLUMNS * SHEET_W, at // COLUMNS * SHEET_H
        height = min(SHEET_H, SHEET_W * place.height() // max(1, place.width()))
        width = min(SHEET_W, height * place.width() // max(1, place.height()))
        return QRect(x + (SHEET_W - width) // 2, y + (SHEET_H - height) // 2, width, height)

    def _paint_words(self, painter: QPainter, place: QRect) -> None:
        metrics = QFontMetrics(self.font())
        room = self.width() - 24
        side = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for line, (text, color) in enumerate(
            (
                (self.text(), self.palette().text()),
                (self._kind, QGuiApplication.palette().placeholderText()),
            )
        ):
            row = QRect(
                12, place.bottom() + 7 + line * metrics.lineSpacing(), room, metrics.height()
            )
            painter.setPen(QColor(color.color()))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(row, side, shown)
