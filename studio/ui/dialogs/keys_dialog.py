"""All keys on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.ui.actions import Commands
from studio.ui.fields import caps


class KeysDialog(QDialog):
    """Lists every command that has keys, by group."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(640, 560)
        names = {
            "file": self.tr("File"), "edit": self.tr("Edit"), "scene": self.tr("Scene"),
            "take": self.tr("Takes"), "movie": self.tr("Movie"), "view": self.tr("View"),
            "help": self.tr("Help"), "play": self.tr("Player"),
        }  # fmt: skip
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setColumnStretch(0, 1)
        row = 0
        for group, title in names.items():
            found = [c for c in commands.all() if c.group == group and c.action.shortcuts()]
            if not found:
                continue
            grid.addWidget(caps(title, body), row, 0)
            row += 1
            for command in found:
                keys = " · ".join(
                    key.toString(QKeySequence.SequenceFormat.NativeText)
                    for key in command.action.shortcuts()
                )
                label = QLabel(keys, body)
                label.setProperty("role", "quiet")
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(QLabel(command.text, body), row, 0)
                grid.addWidget(label, row, 1)
                row += 1
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setAccessibleName(self.tr("Keys"))
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
