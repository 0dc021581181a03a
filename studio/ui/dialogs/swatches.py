"""A palette as a row of dots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

DOT_PX, GAP_PX = 20, 6


class Swatches(QWidget):
    """Shows colours; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colors: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_colors(self, colors: Sequence[str]) -> None:
        """Show colours such as "#f4a261"."""
        self._colors = tuple(colors)
        self.setVisible(bool(colors))
        self.setAccessibleName(", ".join(colors))
        self.setToolTip(", ".join(colors))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize((DOT_PX + GAP_PX) * max(1, len(self._colors)), DOT_PX + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().mid(), 1))
        for place, color in enumerate(self._colors):
            painter.setBrush(QColor(color))
            painter.drawEllipse(QRectF(place * (DOT_PX + GAP_PX) + 1, 1, DOT_PX - 1, DOT_PX - 1))
        painter.end()
