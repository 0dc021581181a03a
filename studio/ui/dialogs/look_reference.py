"""The movie's reference picture: what models that take one are shown beside the words of every scene."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from studio.engine.models.store import ModelStore
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice, TextLine, quiet
from studio.ui.seeing import takes_pictures

STRENGTHS = (0.3, 0.6, 0.9)


class ReferenceLook(LookPart):
    """Which picture is shown to the model, how much it counts, and whose it is."""

    def __init__(self, store: ModelStore, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reference picture"), parent)
        self._store = store
        self._board: Storyboard | None = None
        self._file = QPushButton(self)
        self._strength = Choice(
            [
                (str(STRENGTHS[0]), self.tr("Lightly")),
                (str(STRENGTHS[1]), self.tr("Clearly")),
                (str(STRENGTHS[2]), self.tr("Strongly")),
            ],
            self,
        )
        self._credit, self._licence = TextLine(self), TextLine(self)
        self._credit.setPlaceholderText(self.tr("Who made it"))
        self._licence.setPlaceholderText(self.tr("own, CC-BY-4.0 …"))
        self._note = quiet("", self)
        self._add(self.tr("Show the model"), self._file)
        self._of_picture: tuple[QWidget, ...] = (
            self._add(self.tr("How much it counts"), self._strength), self._strength,
            self._add(self.tr("Its maker"), self._credit), self._credit,
            self._add(self.tr("Its licence"), self._licence), self._licence,
        )  # fmt: skip
        self._add_wide(self._note)
        self._file.clicked.connect(self._on_file)
        self._strength.chosen.connect(lambda value: self._wish(reference_strength=float(value)))
        self._credit.textEdited.connect(lambda text: self._wish(reference_credit=text.strip()))
        self._licence.textEdited.connect(lambda text: self._wish(reference_licence=text.strip()))

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._board = board
        name = Path(board.reference).name
        takes = takes_pictures(self._store, board.model)
        self._file.setText(
            self.tr("Remove {0}").format(name) if name else self.tr("Choose a picture …")
        )
        self._file.setEnabled(takes or bool(name))
        self._strength.show_value(str(board.reference_strength))
        self._credit.show_text(board.reference_credit)
        self._licence.show_text(board.reference_licence)
        for widget in self._of_picture:
            widget.setVisible(bool(name))
        told = self.tr("The movie's model takes no reference picture; Palette takes its colours.")
        self._note.setText("" if takes else told)
        self._note.setVisible(not takes)

    def use(self, path: str) -> None:
        """Show the model a picture; "" for none. What was stated of another one does not hold for it."""
        self._wish(reference=path, reference_credit="", reference_licence="")

    def _on_file(self) -> None:
        if self._board is not None and self._board.reference:
            self.use("")
            return
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Reference picture"),
            "",
            self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)",
        )
        if path:
            self.use(path)
