"""The script: the storyboard's text, edited live. A block a scene; an empty line parts scenes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio.storyboard.model import Storyboard
from studio.storyboard.outline import apply_outline, scene_lines, to_outline
from studio.ui.document import Document
from studio.ui.fields import is_undo
from studio.ui.script.highlighter import ScriptHighlighter
from studio.ui.selection import Selection
from studio.ui.theme import Tokens

SETTLE_MS = 180
"""Typing is taken over when it pauses this long: a split in the middle of a word helps nobody."""
LONG_PASTE_WORDS = 45
"""Text of more words than a scene holds is split into scenes when it is pasted."""


class ScriptEditor(QPlainTextEdit):
    """Shows the outline and applies edits of it.

    Signals:
        script_pasted(text): A whole script was pasted; it wants to be split into scenes.
    """

    script_pasted = Signal(str)

    def __init__(
        self,
        document: Document,
        *,
        selection: Selection,
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project, self._selection, self._tokens = document, selection, tokens
        self._is_showing = False
        self._lines: tuple[tuple[int, int], ...] = ()
        self._starts: tuple[tuple[tuple[int, int], ...], dict[int, int]] = ((), {})
        self._applied: tuple[str, Storyboard] | None = None  # a text, and what became of it
        self.setProperty("role", "script")
        self.setAccessibleName(self.tr("Script"))
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(
            self.tr("Write what is spoken. An empty line starts a new scene.\n\n"
                    "Visual: what the picture shows\nText: words in the picture")
        )  # fmt: skip
        self._highlighter = ScriptHighlighter(self.document(), tokens)
        self._gutter = _Gutter(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.apply)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.updateRequest.connect(self._on_update)
        document.changed.connect(self._show_board)
        selection.current_changed.connect(self._show_current)
        self._show_board()

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self._tokens = tokens
        self._highlighter.use(tokens)
        self._gutter.update()

    def apply(self) -> None:
        """Take over what was typed."""
        self._settle.stop()
        board = self._project.storyboard
        own = self.toPlainText()
        made = apply_outline(board, own)
        self._applied = (own, board if made == board else made)
        self._project.edit(self.tr("Edit script"), made, field="script")

    # -- from the storyboard --------------------------------------------------------------------

    def _show_board(self, *_: object) -> None:
        """Show the storyboard's text, changing only where it differs: the cursor stays."""
        own, text = self.toPlainText(), to_outline(self._project.storyboard)
        if self.hasFocus() and self._settle_equal(own):
            self._lines = scene_lines(own)
            self._gutter.update()
            return
        if own != text:
            start = _common(own, text)
            end = _common(own[start:][::-1], text[start:][::-1])
            self._is_showing = True
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(len(own) - end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text[start : len(text) - end])
            self._is_showing = False
        self._lines = scene_lines(text)
        self._gutter.update()

    def _settle_equal(self, own: str) -> bool:
        """Whether the typed text already says what the storyboard holds, up to its form."""
        board = self._project.storyboard
        if self._applied is not None and self._applied[0] == own and self._applied[1] is board:
            return True
        return apply_outline(board, own) == board

    def _show_current(self, scene_id: str) -> None:
        index = next(
            (n for n, s in enumerate(self._project.storyboard.scenes) if s.id == scene_id), -1
        )
        if 0 <= index < len(self._lines) and self._current_block() != index:
            block = self.document().findBlockByNumber(self._lines[index][0])
            self._is_showing = True
            self.setTextCursor(QTextCursor(block))
            self._is_showing = False
            self.ensureCursorVisible()
        self._gutter.update()
        self.viewport().update()

    # -- from the person ------------------------------------------------------------------------

    def _on_text(self) -> None:
        if not self._is_showing:
            self._lines = scene_lines(self.toPlainText())
            self._settle.start()
            self._gutter.update()

    def _on_cursor(self) -> None:
        if self._is_showing or not self.hasFocus():
            return
        index = self._current_block()
        scenes = self._project.storyboard.scenes
        if 0 <= index < len(scenes) and len(scenes) == len(self._lines):
            self._selection.select(scenes[index].id)
        self._gutter.update()

    def _current_block(self) -> int:
        """Which scene the cursor is in; -1 for none."""
        line = self.textCursor().blockNumber()
        for index, (first, last) in enumerate(self._lines):
            if first <= line <= last:
                return index
        return -1

    def cursor_in_narration(self) -> int:
        """How many characters of the current scene's narration stand before the cursor."""
        index = self._current_block()
        if index < 0:
            return 0
        first, _ = self._lines[index]
        cursor = self.textCursor()
        count = 0
        for number in range(first, cursor.blockNumber() + 1):
            text = self.document().findBlockByNumber(number).text()
            if text.lstrip().startswith("#") or ":" in text[:8]:
                continue
            if number == cursor.blockNumber():
                text = text[: cursor.positionInBlock()]
            count += len(text) + (count > 0)
        return count

    # -- the gutter -----------------------------------------------------------------------------

    def gutter_width(self) -> int:
        """Room for the scenes' numbers."""
        digits = max(2, len(str(len(self._lines))))
        return self.fontMetrics().horizontalAdvance("9") * digits + 18

    def paint_gutter(self, painter: QPainter, area: QRect) -> None:
        """Numbers of scenes, and a bar along the current one."""
        painter.fillRect(area, QColor(self._tokens.panel))
        if self._starts[0] is not self._lines:
            found = {first: index for index, (first, _) in enumerate(self._lines)}
            self._starts = (self._lines, found)
        starts = self._starts[1]
        scenes = self._project.storyboard.scenes
        current = next((n for n, s in enumerate(scenes) if s.id == self._selection.current), -1)
        is_known = 0 <= current < len(self._lines)
        first, last = self._lines[current] if is_known else (0, -1)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        block = self.firstVisibleBlock()
        while block.isValid():
            geometry = self.blockBoundingGeometry(block).translated(self.contentOffset())
            top, bottom = round(geometry.top()), round(geometry.bottom())
            if top > area.bottom():
                break
            number = block.blockNumber()
            index = starts.get(number, -1)
            if first <= number <= last:
                bar = area.width() - 3 if is_mirrored else 0
                painter.fillRect(bar, top, 3, bottom - top, QColor(self._tokens.accent))
            if index >= 0:
                color = self._tokens.text if index == current else self._tokens.quiet
                painter.setPen(QColor(color))
                painter.drawText(
                    8 if is_mirrored else 0, top, area.width() - 8, self.fontMetrics().height(),
                    int(Qt.AlignmentFlag.AlignTrailing), str(index + 1),
                )  # fmt: skip
            block = block.next()

    def _on_update(self, area: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())
        width = self.gutter_width()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if is_mirrored else width, 0, width if is_mirrored else 0, 0)

    # -- Qt -------------------------------------------------------------------------------------

    def event(self, e: QEvent) -> bool:
        if is_undo(e):
            self.apply()
            e.ignore()
            return False
        return super().event(e)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        is_empty = not self._project.storyboard.scenes
        if text and (is_empty or len(text.split()) > LONG_PASTE_WORDS):
            self.script_pasted.emit(text)
        else:
            self.insertPlainText(text)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.apply()
        self._project.end_typing()
        self._show_board()

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        rect, width = self.contentsRect(), self.gutter_width()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.right() + 1 - width if is_mirrored else rect.left()
        self._gutter.setGeometry(left, rect.top(), width, rect.height())


class _Gutter(QWidget):
    """The strip left of the text."""

    def __init__(self, editor: ScriptEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._editor.paint_gutter(painter, self.rect())
        painter.end()


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common; halving, for texts of 100,000 letters."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
