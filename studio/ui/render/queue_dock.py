"""The dock of the render queue, with a head in the window's own style."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from studio.ui.fields import caps
from studio.ui.render.queue import RenderQueue
from studio.ui.render.queue_panel import QueuePanel
from studio.ui.session import Session


class QueueDock(QDockWidget):
    """Holds the queue at the window's side; closed with its button or the command that opened it."""

    def __init__(self, session: Session, queue: RenderQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.setWindowTitle(self.tr("Render queue"))
        self._icons = session.icons
        head = QWidget(self)
        head.setObjectName("panel")
        self._close = QToolButton(head)
        self._close.setProperty("role", "flat")
        self._close.setAccessibleName(self.tr("Close the render queue"))
        self._close.setToolTip(self.tr("Close the render queue"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 8, 8, 0)
        row.addWidget(caps(self.tr("Render queue"), head), 1)
        row.addWidget(self._close)
        self.setTitleBarWidget(head)
        self.setWidget(QueuePanel(session, queue, self))
        self.refresh_icons()

    def refresh_icons(self) -> None:
        """Draw in the theme's colours, after it changed."""
        self._close.setIcon(self._icons.icon("x"))
