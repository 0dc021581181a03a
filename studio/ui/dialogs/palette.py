"""Find any command by its name: type a part of it, Enter does it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from studio.ui.actions import Command, Commands


class Palette(QDialog):
    """A field and the commands that fit what is typed in it."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command"))
        self.resize(520, 420)
        self._commands = [c for c in commands.all() if c.action.isEnabled()]
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Commands"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._run)
        self.field.returnPressed.connect(self._run)
        self._show("")

    def _show(self, text: str) -> None:
        self.list.clear()
        words = text.lower().split()
        for command in self._commands:
            name = command.action.text().replace("&", "")
            if all(word in name.lower() for word in words):
                keys = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(f"{name}    {keys}".rstrip(), self.list)
                item.setData(Qt.ItemDataRole.UserRole, command)
        self.list.setCurrentRow(0)

    def _run(self, *_: object) -> None:
        if self.list.currentRow() < 0:
            return
        item = self.list.currentItem()
        command = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        if isinstance(command, Command):
            command.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move in the list while the field has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                row = max(0, min(self.list.count() - 1, self.list.currentRow() + step))
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)
