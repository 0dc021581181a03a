"""The composition: how closely models with a ControlNet keep to the starter's scenes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.engine.models.store import ModelStore
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice
from studio.ui.seeing import follows_shapes

STRENGTHS = (0.0, 0.4, 0.8, 1.0)


class ControlLook(LookPart):
    """How closely shapes are kept; shown where a model of the movie has a ControlNet."""

    def __init__(self, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Composition"), parent)
        self._store = store
        words = (self.tr("Not at all"), self.tr("Loosely"), self.tr("Closely"), self.tr("Exactly"))
        self._strength = Choice(
            [(str(value), word) for value, word in zip(STRENGTHS, words, strict=True)], self
        )
        self._strength.setToolTip(
            self.tr("How closely the model keeps to the shapes of the scene that the starter drew")
        )
        self._add(self.tr("Keep to the scene"), self._strength)
        self._strength.chosen.connect(lambda value: self._wish(control_strength=float(value)))

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        models = {board.model, *(scene.model or "" for scene in board.scenes)}
        self.setVisible(any(follows_shapes(self._store, model) for model in models))
        self._strength.show_value(str(board.control_strength))
