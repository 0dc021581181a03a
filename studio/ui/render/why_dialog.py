"""Why the parts of a movie were made again, and were not those of the last one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.render.queue_file import QueuedRender
from studio.ui.fields import quiet
from studio.ui.render.effort_words import effort_told, scene_reason_told
from studio.ui.render.reason_words import reason_told

WIDE_PX, TALL_PX = 560, 320


class WhyDialog(QDialog):
    """The reasons of one render, a line each; they can be selected and copied."""

    def __init__(self, render: QueuedRender, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = Path(render.output).name
        self.setWindowTitle(self.tr("Why was this made again?"))
        self.reasons = QPlainTextEdit("\n".join(_lines(render)), self)
        self.reasons.setReadOnly(True)
        self.reasons.setTabChangesFocus(True)
        self.reasons.setMinimumSize(WIDE_PX, TALL_PX)
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.setPlaceholderText(self.tr("Everything was kept from before."))
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        head = self.tr("What was made for {0}. Everything else was kept from before.").format(name)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(quiet(head, self))
        layout.addWidget(self.reasons, 1)
        layout.addLayout(foot)


def _lines(render: QueuedRender) -> list[str]:
    """First how it was made to be in time, then why each part was made."""
    effort = render.effort
    told = [] if effort is None else [effort_told(effort), *map(scene_reason_told, effort.scenes)]
    return [*told, *map(reason_told, render.reasons)]
