"""The colours of the whole movie: a palette that enters the pictures, and how alike scenes are made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QInputDialog, QWidget

from studio.compose.picture_colors import colors_of_file
from studio.errors import StudioError
from studio.storyboard.model import Storyboard
from studio.storyboard.palette import parse_palette
from studio.ui.dialogs.look_part import LookPart
from studio.ui.dialogs.swatches import Swatches
from studio.ui.fields import Choice

NONE, OWN, OF_PICTURE, OF_LOGO, TYPED = "", "own", "picture", "logo", "typed"
AS_DRAWN, FIRST = "", "first"
STRENGTHS = (0.3, 0.6, 0.9)
SHARES = (0.0, 0.4, 0.7)


class ColorsLook(LookPart):
    """Which colours the pictures have.

    Signals:
        failed(error): A picture could not be read, or a text is no palette.
    """

    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Colours"), parent)
        self._board: Storyboard | None = None
        self._palette = Choice([], self)
        self._swatches = Swatches(self)
        self._match = Choice(
            [(AS_DRAWN, self.tr("Leave as drawn")), (FIRST, self.tr("Like the first scene"))], self
        )
        self._strength = Choice(
            [
                (str(STRENGTHS[0]), self.tr("Lightly")),
                (str(STRENGTHS[1]), self.tr("Clearly")),
                (str(STRENGTHS[2]), self.tr("Strongly")),
            ],
            self,
        )
        self._continuous = QCheckBox(self.tr("Who and what returns looks as before"), self)
        self._shared = Choice(
            [
                (str(SHARES[0]), self.tr("Each scene for itself")),
                (str(SHARES[1]), self.tr("Related")),
                (str(SHARES[2]), self.tr("Closely related")),
            ],
            self,
        )
        self._shared.setToolTip(
            self.tr("Scenes that start from related noise leave less to chance between them")
        )
        self._add(self.tr("Palette"), self._palette)
        self._add_wide(self._swatches)
        self._add(self.tr("Match scenes"), self._match)
        self._add(self.tr("How much"), self._strength)
        self._add(self.tr("Chance"), self._shared)
        self._add_wide(self._continuous)
        self._palette.chosen.connect(self._on_palette)
        self._match.chosen.connect(lambda value: self._wish(color_match=value))
        self._strength.chosen.connect(lambda value: self._wish(color_strength=float(value)))
        self._shared.chosen.connect(lambda value: self._wish(shared_noise=float(value)))
        self._continuous.clicked.connect(lambda is_on: self._wish(is_continuous=is_on))

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._board = board
        self._palette.clear()
        self._palette.addItem(self.tr("From the words"), NONE)
        if board.palette:
            self._palette.addItem(self.tr("These colours"), OWN)
        self._palette.addItem(self.tr("Of a reference picture …"), OF_PICTURE)
        if board.logo:
            self._palette.addItem(self.tr("Of the logo"), OF_LOGO)
        self._palette.addItem(self.tr("Your own …"), TYPED)
        self._palette.show_value(OWN if board.palette else NONE)
        self._swatches.show_colors(board.palette)
        self._match.show_value(board.color_match)
        nearest = min(STRENGTHS, key=lambda one: abs(one - board.color_strength))
        self._strength.show_value(str(nearest))
        self._strength.setEnabled(bool(board.color_match))
        share = min(SHARES, key=lambda one: abs(one - board.shared_noise))
        self._shared.show_value(str(share))
        self._continuous.setChecked(board.is_continuous)

    def use_picture(self, path: Path) -> None:
        """Take the palette of a picture."""
        try:
            colors = colors_of_file(path)
        except StudioError as error:
            self.failed.emit(error)
            return
        self.use_text(", ".join(colors))

    def use_text(self, text: str) -> None:
        """Take a palette that was typed; what is none changes nothing, and is told."""
        try:
            self._wish(palette=parse_palette(text))
        except StudioError as error:
            self.failed.emit(error)

    def _on_palette(self, kind: str) -> None:
        board = self._board
        if board is None:
            return
        if kind == NONE:
            self._wish(palette=())
        elif kind == OF_LOGO:
            self.use_picture(Path(board.logo))
        elif kind == OF_PICTURE:
            path, _ = QFileDialog.getOpenFileName(
                self,
                self.tr("Reference picture"),
                "",
                self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)",
            )
            if path:
                self.use_picture(Path(path))
        elif kind == TYPED:
            text, is_ok = QInputDialog.getText(
                self,
                self.tr("Palette"),
                self.tr("Two to five colours, such as #1f4e79, #f2a900"),
                text=", ".join(board.palette),
            )
            if is_ok:
                self.use_text(text)
        self.show_board(self._board or board)
