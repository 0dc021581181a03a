"""The one door to the person: a bar that says what happened and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.ui.icons import Icons

GOOD_NEWS_MS = 8_000


class MessageBar(QFrame):
    """Shows one message at a time; the next waits behind it. Good news leaves by itself."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self.setAccessibleName(self.tr("Message"))
        self._icons = icons
        self._waiting: list[tuple[str, str, str, str]] = []
        self._shown: tuple[str, str, str, str] | None = None
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QLabel(self)
        self._details.setWordWrap(True)
        self._details.setProperty("role", "small")
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = QPushButton(self.tr("Details"), self)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._close = QPushButton(self.tr("Close"), self)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        for button in (self._more, self._copy, self._close):
            button.setProperty("role", "flat")
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addLayout(row)
        layout.addWidget(self._details)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._details.setVisible)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self._next)
        self._timer.timeout.connect(self._next)
        self.hide()

    def tell_error(self, error: StudioError, *, about: str = "") -> None:
        """Show an error with its hint; `about` says what was being done."""
        self._add("bad", error.message, error.hint, about)

    def warn(self, text: str, details: str = "") -> None:
        """Show something that a person should know."""
        self._add("warn", text, "", details)

    def tell(self, text: str, details: str = "") -> None:
        """Show good news for a while."""
        self._add("good", text, "", details)

    @property
    def text(self) -> str:
        """What is shown now, "" for nothing."""
        return "" if self._shown is None else f"{self._shown[1]} {self._shown[2]}".strip()

    def _add(self, level: str, text: str, hint: str, details: str) -> None:
        message = (level, text, hint, details)
        if message == self._shown or message in self._waiting:
            return
        self._waiting.append(message)
        # A warning or an error is not to be missed; good news makes room at once.
        if self._shown is None or self._shown[0] == "good":
            self._next()

    def _next(self) -> None:
        self._timer.stop()
        if not self._waiting:
            self._shown = None
            self.hide()
            return
        self._shown = self._waiting.pop(0)
        level, text, hint, details = self._shown
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(f"<b>{_html(text)}</b> {_html(hint)}" if hint else _html(text))
        self._details.setText(details)
        self._more.setChecked(False)
        self._more.setVisible(bool(details))
        self._details.setVisible(False)
        self._copy.setVisible(level != "good")
        self.show()
        if level == "good":
            self._timer.start(GOOD_NEWS_MS)

    def _on_copy(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText("\n".join(part for part in self._shown[1:] if part))


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
