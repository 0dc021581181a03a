"""The fonts that words are set in: those that ship with the program, the computer's, or a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.compose.font_file import (
    FontFile,
    choice_dir,
    font_path,
    fonts_in,
    missing_letters,
    read_font,
)
from studio.compose.text import printable
from studio.errors import MediaError, StudioError
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.font_shelf import FontShelf
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice, quiet

FROM_FILE = "file …"
MOST_TOLD = 12


class FontsLook(LookPart):
    """A font for headings and one for captions, with what is to be known of them.

    Signals:
        failed(error): A file is no font.
    """

    failed = Signal(object)

    def __init__(self, shelf: FontShelf, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Fonts"), parent)
        self._shelf = shelf
        self._board: Storyboard | None = None
        self.heading, self.caption = Choice([], self), Choice([], self)
        self.told = quiet("", self, role="small")
        self._add(self.tr("Font of headings"), self.heading)
        self._add(self.tr("Font of captions"), self.caption)
        self._add_wide(self.told)
        self._fill()
        self.heading.chosen.connect(lambda value: self._on_chosen("heading_font", value))
        self.caption.chosen.connect(lambda value: self._on_chosen("caption_font", value))
        shelf.found.connect(self._fill)
        shelf.start()

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._board = board
        for choice, value in (
            (self.heading, board.heading_font),
            (self.caption, board.caption_font),
        ):
            if value and choice.findData(value) < 0:
                choice.insertItem(choice.count() - 1, Path(value).stem, value)
            choice.show_value(value)
        lines: list[str] = []
        for value, words in (
            (board.heading_font, _headings(board)),
            (board.caption_font, _captions(board)),
        ):
            lines += [line for line in self._told_of(value, words) if line not in lines]
        self.told.setText("\n".join(lines))
        self.told.setVisible(bool(lines))

    def use_file(self, field: str, path: Path) -> None:
        """Set words in a font file.

        Args:
            field: "heading_font" or "caption_font".
            path: Of the file.
        """
        try:
            read_font(path)
        except StudioError as error:
            self.failed.emit(error)
        else:
            self._wish(**{field: str(path)})
        if self._board is not None:
            self.show_board(self._board)

    def _fill(self, *_: object) -> None:
        rows = [("", self.tr("Built-in (Noto Sans)"))]
        rows += [
            (font.path.name, _title(font)) for font in map(read_font, fonts_in((choice_dir(),)))
        ]
        rows += [(str(font.path), _title(font)) for font in self._shelf.fonts or ()]
        for choice in (self.heading, self.caption):
            choice.clear()
            for value, name in (*rows, (FROM_FILE, self.tr("A font file …"))):
                choice.addItem(name, value)
        if self._board is not None:
            self.show_board(self._board)

    def _told_of(self, value: str, words: str) -> list[str]:
        """Where a font may be used, and what it cannot write."""
        if not value:
            return []
        try:
            font = read_font(font_path(value))
            missing = missing_letters(font.path, printable(words))
        except MediaError as error:
            return [error.message]
        unknown = self.tr("its file does not say; look whether a movie may use it")
        lines = [self.tr("Licence of {0}: {1}").format(font.family, font.licence or unknown)]
        if missing:
            some = " ".join(missing[:MOST_TOLD]) + (" …" if len(missing) > MOST_TOLD else "")
            told = self.tr("{0} has no letters for: {1}. The built-in font draws them.")
            lines.append(told.format(font.family, some))
        return lines

    def _on_chosen(self, field: str, value: str) -> None:
        if value != FROM_FILE:
            self._wish(**{field: value})
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("A font file …"), "", self.tr("Fonts") + " (*.ttf *.otf)"
        )
        if path:
            self.use_file(field, Path(path))
        elif self._board is not None:
            self.show_board(self._board)


def _title(font: FontFile) -> str:
    cut = (" Bold" if font.is_bold else "") + (" Italic" if font.is_italic else "")
    return f"{font.family}{cut}"


def _headings(board: Storyboard) -> str:
    words = [board.title, board.title_card, board.end_card, board.label]
    return " ".join((*words, *(f"{s.on_screen_text} {s.lower_third}" for s in board.scenes)))


def _captions(board: Storyboard) -> str:
    return " ".join(scene.caption or scene.narration for scene in board.scenes)
