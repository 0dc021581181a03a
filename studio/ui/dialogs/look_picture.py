"""The look of the pictures (style, shape, size), and what the movie is meant for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.engine.scenery.catalogue import STYLES
from studio.plan.preview import SHAPES
from studio.storyboard.model import Storyboard
from studio.storyboard.serial import USES
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
        self._use = Choice([("", self.tr("Not said")), *named(USES)], self)
        self._use.setToolTip(
            self.tr("Licences of models, voices, music and pictures are checked against it")
        )
        self._add(self.tr("Style"), self._style)
        self._add(self.tr("Format"), self._format)
        self._add(self.tr("Size"), self._size)
        self._add(self.tr("Meant for"), self._use)
        self._use.chosen.connect(lambda name: self._wish(use=name))
        self._style.chosen.connect(lambda name: self._wish(style=name))
        self._format.chosen.connect(lambda name: self._wish(format=name))
        self._size.chosen.connect(lambda name: self._wish(size=name))

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._style.show_value(board.style)
        self._format.show_value(board.format)
        self._size.show_value(board.size)
        self._use.show_value(board.use)
