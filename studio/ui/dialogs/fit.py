"""A dialog's size when it is opened: as large as its words need, never larger than the window's screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog

from studio.ui.theme import BASE_PX

SMALLEST = QSize(900, 560)
PART = 0.97
"""Of the window: what is behind it stays in sight."""


def open_fitted(dialog: QDialog) -> None:
    """Open a dialog over its window; what its class wishes for its size grows with the text."""
    dialog.ensurePolished()
    parent = dialog.parentWidget()
    room = SMALLEST if parent is None else parent.window().size().expandedTo(SMALLEST)
    room = QSize(round(room.width() * PART), round(room.height() * PART))
    scale = max(1.0, dialog.font().pixelSize() / BASE_PX)
    wish = dialog.sizeHint()
    if dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        wish = wish.expandedTo(dialog.size() * scale)
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize()).boundedTo(room)
    # A class that states a least width would else be shown with less than its words need.
    dialog.setMinimumSize(least)
    dialog.resize(wish.expandedTo(least).boundedTo(room))
    dialog.open()
