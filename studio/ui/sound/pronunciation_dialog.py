"""How words are said: a list of this movie, and one for all of a person's movies."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.errors import StudioError
from studio.narration.pronunciation import format_list, parse_list
from studio.paths import Paths
from studio.render.speakers import load_pronunciations, save_pronunciations
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import caps, quiet

# The marks keep the last slash at its end in languages written from right to left.
EXAMPLES = "\u200eNguyen = win\u200e\n\u200eNike = /ˈnaɪki/\u200e"


class PronunciationDialog(QDialog):
    """Edits both lists; nothing is taken over before Keep."""

    def __init__(
        self, paths: Paths, document: Document, editing: Editing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._paths, self._document, self._editing = paths, document, editing
        self.setWindowTitle(self.tr("Pronunciations"))
        self.setMinimumWidth(460)
        self.movie_words, self.all_words = QPlainTextEdit(self), QPlainTextEdit(self)
        self._told = quiet("", self)
        self._keep = QPushButton(self.tr("Keep"), self)
        self._keep.setDefault(True)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self.movie_words.setPlainText(format_list(document.storyboard.pronunciations))
        try:
            self.all_words.setPlainText(format_list(load_pronunciations(paths)))
        except StudioError as error:
            self._told.setText(str(error))
        layout = QVBoxLayout(self)
        hint = self.tr(
            "A word a line, an equals sign, and how it is said; sounds stand between slashes:"
        )
        layout.addWidget(quiet(f"{hint}\n{EXAMPLES}", self))
        for label, field in (
            (self.tr("In this movie"), self.movie_words),
            (self.tr("In all my movies"), self.all_words),
        ):
            field.setAccessibleName(label)
            field.setTabChangesFocus(True)
            layout.addWidget(caps(label, self))
            layout.addWidget(field)
        layout.addWidget(self._told)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._keep)
        layout.addLayout(row)
        self._cancel.clicked.connect(self.reject)
        self._keep.clicked.connect(self.keep)

    def keep(self) -> None:
        """Take both lists over, where they can be said; else tell what is wrong."""
        try:
            project = parse_list(self.movie_words.toPlainText())
            save_pronunciations(parse_list(self.all_words.toPlainText()), self._paths)
        except StudioError as error:
            self._told.setText(str(error))
            return
        board = replace(self._document.storyboard, pronunciations=project)
        self._editing.change_board(self.tr("Change pronunciations"), board)
        self.accept()
