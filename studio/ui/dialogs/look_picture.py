"""The look of the pictures: style, shape and size."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.engine.scenery.catalogue import STYLES
from studio.plan.preview import SHAPES
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice
from studio.ui.names import named


class PictureLook(LookPart):
    """How scenes are drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Picture"), parent)
        self._style = Choice([("", self.tr("As the words say")), *named(STYLES)], self)
        self._format = Choice([(name, name) for name in SHAPES], self)
        self._size = Choice([("720p", "720p"), ("1080p", "1080p")], self)
        self._add(self.tr("Style"), self._style)
        self._add(self.tr("Format"), self._format)
        self._add(self.tr("Size"), self._size)
        self._style.chosen.connect(lambda name: self._wish(style=name))
        self._format.chosen.connect(lambda name: self._wish(format=name))
        self._size.chosen.connect(lambda name: self._wish(size=name))

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._style.show_value(board.style)
        self._format.show_value(board.format)
        self._size.show_value(board.size)
