"""Fields that a person types in: they tell what was typed, and never move the cursor on their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)


def is_undo(event: QEvent) -> bool:
    """Whether a key means undo or redo: those are the project's, a field has none of its own."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
    )


class TextArea(QPlainTextEdit):
    """Some lines of text, as tall as its words.

    Signals:
        edited(text): A person changed the text.
        left(): The keyboard went elsewhere: the edit is complete.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, *, lines: int = 2, most: int = 9, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._most = lines, most
        self._is_showing = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text)
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text that the program knows; what is being typed is not disturbed."""
        own = self.toPlainText()
        if own == text or (self.hasFocus() and own.strip() == text):
            return
        self._is_showing = True
        self.setPlainText(text)
        self._is_showing = False

    def _on_text(self) -> None:
        self._fit()
        if not self._is_showing:
            self.edited.emit(self.toPlainText())

    def _fit(self) -> None:
        """As tall as the words, between the fewest and the most lines."""
        shown = int(self.document().size().height())  # in lines, for plain text
        count = max(self._lines, min(self._most, shown))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if shown > self._most else policy.ScrollBarAlwaysOff
        )
        height = self.fontMetrics().lineSpacing() * count + 20
        if height != self.height():
            self.setFixedHeight(height)

    def event(self, e: QEvent) -> bool:
        if is_undo(e):
            e.ignore()
            return False
        return super().event(e)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.left.emit()

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() == QEvent.Type.FontChange:
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())


class TextLine(QLineEdit):
    """One line of text.

    Signals:
        left(): The keyboard went elsewhere: the edit is complete.
    """

    left = Signal()

    def show_text(self, text: str) -> None:
        """Show a text that the program knows; what is being typed is not disturbed."""
        if self.text() == text or (self.hasFocus() and self.text().strip() == text):
            return
        self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)  # a long text shows its beginning

    def event(self, arg__1: QEvent) -> bool:
        if is_undo(arg__1):
            arg__1.ignore()
            return False
        return super().event(arg__1)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.left.emit()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        super().keyPressEvent(e)
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()


class Choice(QComboBox):
    """A choice of one among named values.

    Signals:
        chosen(value): A person chose another one.
    """

    chosen = Signal(str)

    def __init__(self, options: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Offer (value, name) pairs."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, name in options:
            self.addItem(name, value)
        self.activated.connect(self._on_activated)

    def show_value(self, value: str) -> None:
        """Show a value that the program knows; an unknown one is added as it is."""
        index = self.findData(value)
        if index < 0:
            self.addItem(value, value)
            index = self.count() - 1
        self.setCurrentIndex(index)

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(str(self.itemData(index)))

    def wheelEvent(self, e: QEvent) -> None:
        e.ignore()  # scrolling past must not change anything


class ElidedLabel(QLabel):
    """One line of words, cut with dots where there is no room; the whole of it is read aloud."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._elide()

    def _elide(self) -> None:
        mode = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._whole, mode, max(40, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


def caps(text: str, parent: QWidget | None = None) -> QLabel:
    """A small heading of a section."""
    label = QLabel(text.upper(), parent)
    label.setProperty("role", "caps")
    return label


def quiet(text: str = "", parent: QWidget | None = None, *, role: str = "quiet") -> QLabel:
    """Words that stay in the background."""
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line between sections."""
    line = QFrame(parent)
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line


def labelled(label: str, field: QWidget) -> QLabel:
    """A label that leads to its field, for the eye and for a screen reader."""
    text = QLabel(label)
    text.setProperty("role", "quiet")
    text.setBuddy(field)
    field.setAccessibleName(label)
    return text
