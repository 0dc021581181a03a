"""The look of the words in the picture: captions."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.compose.caption_style import CAPTION_STYLES
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice
from studio.ui.names import named


class WordsLook(LookPart):
    """How words stand in the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Words in the picture"), parent)
        styles = named(tuple(style.name for style in CAPTION_STYLES))
        self._captions = Choice([*styles, ("none", self.tr("None"))], self)
        self._add(self.tr("Captions"), self._captions)
        self._captions.chosen.connect(lambda name: self._wish(captions=name))

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._captions.show_value(board.captions)
