"""The one door to the person: a bar that says what happened and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.ui.icons import Icons

GOOD_NEWS_MS = 8_000
OFFERED_MS = 20_000
"""Good news that can be acted on stays longer."""
MOST_OFFERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something that a person can do about a message.

    Attributes:
        text: On its button.
        do: Called when it is clicked.
    """

    text: str
    do: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Message:
    level: str  # "good", "warn" or "bad"
    text: str
    hint: str = ""
    details: str = ""
    offers: tuple[Offer, ...] = ()
    is_passing: bool = False

    @property
    def words(self) -> tuple[str, str, str, str]:
        """What it says; two that say the same are one."""
        return (self.level, self.text, self.hint, self.details)


class MessageBar(QFrame):
    """Shows one message at a time; the next waits behind it. Good news leaves by itself."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self.setAccessibleName(self.tr("Message"))
        self._icons = icons
        self._waiting: list[_Message] = []
        self._shown: _Message | None = None
        self._is_answered = False  # one of its offers was taken
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QLabel(self)
        self._details.setWordWrap(True)
        self._details.setProperty("role", "small")
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offers = [QPushButton(self) for _ in range(MOST_OFFERS)]
        self._more = QPushButton(self.tr("Details"), self)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._close = QPushButton(self.tr("Close"), self)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        for button in (*self._offers, self._more, self._copy, self._close):
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
        for place, button in enumerate(self._offers):
            button.clicked.connect(lambda _=False, place=place: self._on_offer(place))
        self._timer.timeout.connect(self._next)
        self.hide()

    def tell_error(self, error: StudioError, *, about: str = "") -> None:
        """Show an error with its hint; `about` says what was being done."""
        self._add(_Message(level="bad", text=error.message, hint=error.hint, details=about))

    def warn(self, text: str, details: str = "") -> None:
        """Show something that a person should know."""
        self._add(_Message(level="warn", text=text, details=details))

    def refuse(self, text: str) -> None:
        """Say for a while why something was not done; it can be tried again."""
        self._add(_Message(level="warn", text=text, is_passing=True))

    def tell(self, text: str, details: str = "", *, offers: tuple[Offer, ...] = ()) -> None:
        """Show good news for a while, with up to two things to do about it."""
        self._add(_Message(level="good", text=text, details=details, offers=offers))

    @property
    def text(self) -> str:
        """What is shown now, "" for nothing."""
        return "" if self._shown is None else f"{self._shown.text} {self._shown.hint}".strip()

    def _add(self, message: _Message) -> None:
        known = [m.words for m in (self._shown, *self._waiting) if m is not None]
        if message.words in known:
            return
        self._waiting.append(message)
        # A warning or an error is not to be missed; good news makes room at once, and comes back
        # where something was to be done about it.
        if self._shown is None or self._shown.level == "good" or self._shown.is_passing:
            if self._shown is not None and self._shown.offers and not self._is_answered:
                self._waiting.append(self._shown)
            self._next()

    def _next(self) -> None:
        self._timer.stop()
        if not self._waiting:
            self._shown = None
            self.hide()
            return
        self._shown = shown = self._waiting.pop(0)
        self._is_answered = False
        self.setProperty("level", shown.level)
        self.style().unpolish(self)
        self.style().polish(self)
        text, hint = _html(shown.text), _html(shown.hint)
        self._text.setText(f"<b>{text}</b> {hint}" if hint else text)
        self._details.setText(shown.details)
        self._more.setChecked(False)
        self._more.setVisible(bool(shown.details))
        self._details.setVisible(False)
        self._copy.setVisible(shown.level != "good")
        for place, button in enumerate(self._offers):
            is_there = place < len(shown.offers)
            button.setVisible(is_there)
            button.setText(shown.offers[place].text if is_there else "")
        self.show()
        if shown.level == "good" or shown.is_passing:
            self._timer.start(OFFERED_MS if shown.offers else GOOD_NEWS_MS)

    def _on_offer(self, place: int) -> None:
        if self._shown is not None and place < len(self._shown.offers):
            self._is_answered = True
            self._shown.offers[place].do()

    def _on_copy(self) -> None:
        if self._shown is not None:
            parts = (self._shown.text, self._shown.hint, self._shown.details)
            QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
