"""Colours the parts of the script: titles, labels, pictures, words in the picture."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from studio.ui.theme import Tokens

_LABEL = re.compile(r"\s*(visual|text)\s*:", re.IGNORECASE)
_HEADING = re.compile(r"\s*#{1,6}\s")


class ScriptHighlighter(QSyntaxHighlighter):
    """Follows the text; see `storyboard/outline.py` for what it may hold."""

    def __init__(self, document: QTextDocument, tokens: Tokens) -> None:
        super().__init__(document)
        self._tokens = tokens

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self._tokens = tokens
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        words = QTextCharFormat()
        label = _LABEL.match(text)
        if label is not None:
            mark = QTextCharFormat()
            mark.setForeground(QColor(self._tokens.accent))
            mark.setFontWeight(QFont.Weight.DemiBold)
            words.setForeground(QColor(self._tokens.quiet))
            words.setFontItalic(label[1].lower() == "visual")
            self.setFormat(0, label.end(), mark)
            self.setFormat(label.end(), len(text) - label.end(), words)
        elif _HEADING.match(text):
            words.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(text), words)
