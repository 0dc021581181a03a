"""A part of the look dialog: a heading with labelled fields, which tell what a person wishes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from studio.storyboard.model import Storyboard
from studio.ui.fields import caps, labelled


class LookPart(QWidget):
    """What the parts have in common.

    Signals:
        wished(values): Fields of the storyboard by name, with what they shall be.
    """

    wished = Signal(object)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caps(heading, self))
        layout.addLayout(self._grid)

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        raise NotImplementedError

    def _add(self, label: str, field: QWidget) -> QLabel:
        row, text = self._grid.rowCount(), labelled(label, field)
        self._grid.addWidget(text, row, 0)
        self._grid.addWidget(field, row, 1)
        return text

    def _add_wide(self, field: QWidget) -> None:
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 2)

    def _wish(self, **values: object) -> None:
        self.wished.emit(values)
