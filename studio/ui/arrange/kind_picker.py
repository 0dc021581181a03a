"""Choose a thing to put into the picture: type a part of its name, or look through the themes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from studio.engine.scenery.catalogue import SUBJECTS
from studio.ui.names import shown_name


class KindPicker(QDialog):
    """A field and the things of the catalogue that fit what is typed in it.

    Signals:
        picked(kind): One was chosen.
    """

    picked = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None, *, present: str = "") -> None:
        """Offer everything; `present` is what is selected at first."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(380, 460)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What shall it be?"))
        self.field.setAccessibleName(self.tr("Name of a thing"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Things that can be drawn"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        self._show("")
        found = [row for row in range(self.list.count()) if self._kind(row) == present]
        self.list.setCurrentRow(found[0] if found else 0)

    def _show(self, text: str) -> None:
        self.list.clear()
        words = text.lower().split()
        for kind in SUBJECTS.values():
            name, theme = shown_name(kind.name), shown_name(kind.theme)
            if all(word in f"{kind.name} {name} {kind.theme} {theme}".lower() for word in words):
                item = QListWidgetItem(f"{name}    {theme}", self.list)
                item.setData(Qt.ItemDataRole.UserRole, kind.name)
        self.list.setCurrentRow(0)

    def _kind(self, row: int) -> str:
        return str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def _pick(self, *_: object) -> None:
        if self.list.currentRow() >= 0:
            kind = self._kind(self.list.currentRow())
            self.accept()
            self.picked.emit(kind)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while the field has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)
