"""Colours to choose from, as small round buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from studio.engine.scenery.catalogue import COLORS
from studio.engine.scenery.palette import NAMED
from studio.ui.names import shown_name

_COLUMNS = 6
_DOT_PX = 16


class Swatches(QWidget):
    """One of the catalogue's colours.

    Signals:
        chosen(name): A person chose another one.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        for place, name in enumerate(COLORS):
            button = QToolButton(self)
            button.setProperty("role", "flat")
            button.setCheckable(True)
            button.setIcon(QIcon(_dot(_color_of(name))))
            button.setIconSize(QSize(_DOT_PX, _DOT_PX))
            button.setToolTip(shown_name(name))
            button.setAccessibleName(shown_name(name))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            layout.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            self.buttons[name] = button
        layout.setColumnStretch(_COLUMNS, 1)

    def show_value(self, name: str) -> None:
        """Show a colour as the chosen one."""
        for known, button in self.buttons.items():
            button.setChecked(known == name)


def _color_of(name: str) -> QColor:
    return QColor(*(round(part) for part in NAMED[name]))


def _dot(color: QColor) -> QPixmap:
    picture = QPixmap(_DOT_PX * 2, _DOT_PX * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color)
    painter.setPen(QPen(QColor(128, 128, 128, 160), 1))
    painter.drawEllipse(1, 1, _DOT_PX - 2, _DOT_PX - 2)
    painter.end()
    return picture
