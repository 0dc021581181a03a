"""A scene's own reference picture: what its model is shown beside the description."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QWidget

from studio.storyboard.model import Scene
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import TextLine, labelled
from studio.ui.models.installed import Installed


class ReferenceRow(QWidget):
    """Chooses the picture, and tells whose it is; shown where the scene's model takes one.

    Attributes:
        grid: Its labels are in the first column.
    """

    def __init__(
        self,
        installed: Installed,
        document: Document,
        editing: Editing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._installed, self._document, self._editing = installed, document, editing
        self._scene: Scene | None = None
        self._file = QPushButton(self)
        self._credit, self._licence = TextLine(self), TextLine(self)
        self._credit.setPlaceholderText(self.tr("Who made it"))
        self._licence.setPlaceholderText(self.tr("own, CC-BY-4.0 …"))
        credit = labelled(self.tr("Credit"), self._credit)
        licence = labelled(self.tr("Licence"), self._licence)
        self._of_picture = (credit, self._credit, licence, self._licence)
        self.grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(labelled(self.tr("Reference picture"), self._file), 0, 0)
        grid.addWidget(self._file, 0, 1)
        grid.addWidget(credit, 1, 0)
        grid.addWidget(self._credit, 1, 1)
        grid.addWidget(licence, 2, 0)
        grid.addWidget(self._licence, 2, 1)
        self._file.clicked.connect(self._on_file)
        self._credit.textEdited.connect(self._on_credit)
        self._licence.textEdited.connect(self._on_licence)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        board = self._document.storyboard
        takes = self._installed.takes_pictures(scene.model or board.model)
        self.setVisible(not scene.picture and (takes or bool(scene.reference)))
        usual = Path(board.reference).name
        choose = self.tr("As the movie: {0}").format(usual) if usual else self.tr("Choose …")
        name = Path(scene.reference).name
        self._file.setText(self.tr("Remove {0}").format(name) if name else choose)
        self._credit.show_text(scene.reference_credit)
        self._licence.show_text(scene.reference_licence)
        for widget in self._of_picture:
            widget.setVisible(bool(name))

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while the scene is locked."""
        for widget in (self._file, self._credit, self._licence):
            widget.setEnabled(not is_locked)

    def use(self, path: str) -> None:
        """Show the model a picture; "" for the movie's. What was stated of another one is forgotten."""
        label = self.tr("Use reference picture") if path else self.tr("Remove reference picture")
        self._change(label, reference=path, reference_credit="", reference_licence="")

    def _change(self, label: str, *, field: str = "", **values: str) -> None:
        if self._scene is not None:
            self._editing.change(label, replace(self._scene, **values), field=field)

    def _on_file(self) -> None:
        if self._scene is not None and self._scene.reference:
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

    def _on_credit(self, text: str) -> None:
        label = self.tr("Change credit")
        self._change(label, field="reference credit", reference_credit=text.strip())

    def _on_licence(self, text: str) -> None:
        label = self.tr("Change licence")
        self._change(label, field="reference licence", reference_licence=text.strip())
