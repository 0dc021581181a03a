"""A picture that a scene's clip begins with, or one that it ends with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QWidget

from studio.storyboard.model import Scene
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import TextLine, labelled
from studio.ui.models.installed import Installed


class FrameRow(QWidget):
    """Chooses the picture, and tells whose it is; shown where the scene's model can begin with one.

    Attributes:
        grid: Its labels are in the first column.
    """

    def __init__(
        self,
        installed: Installed,
        document: Document,
        editing: Editing,
        parent: QWidget | None = None,
        *,
        is_first: bool,
    ) -> None:
        super().__init__(parent)
        self._installed, self._document, self._editing = installed, document, editing
        self._field = "first_frame" if is_first else "last_frame"
        self._name = self.tr("Begin with") if is_first else self.tr("End with")
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
        grid.addWidget(labelled(self._name, self._file), 0, 0)
        grid.addWidget(self._file, 0, 1)
        grid.addWidget(credit, 1, 0)
        grid.addWidget(self._credit, 1, 1)
        grid.addWidget(licence, 2, 0)
        grid.addWidget(self._licence, 2, 1)
        self._file.clicked.connect(self._on_file)
        self._credit.textEdited.connect(lambda text: self._on_words("credit", text))
        self._licence.textEdited.connect(lambda text: self._on_words("licence", text))

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        path = str(getattr(scene, self._field))
        model = scene.model or self._document.storyboard.model
        self.setVisible(not scene.picture and (self._installed.holds_frames(model) or bool(path)))
        name = Path(path).name
        self._file.setText(self.tr("Remove {0}").format(name) if name else self.tr("Choose …"))
        self._credit.show_text(str(getattr(scene, f"{self._field}_credit")))
        self._licence.show_text(str(getattr(scene, f"{self._field}_licence")))
        for widget in self._of_picture:
            widget.setVisible(bool(name))

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while the scene is locked."""
        for widget in (self._file, self._credit, self._licence):
            widget.setEnabled(not is_locked)

    def use(self, path: str) -> None:
        """Begin or end with a picture; "" for none. What was stated of another one is forgotten."""
        label = self.tr("Use first or last picture") if path else self.tr("Remove picture")
        self._change(label, {"": path, "_credit": "", "_licence": ""})

    def _change(self, label: str, values: dict[str, str], *, field: str = "") -> None:
        if self._scene is not None:
            named = {f"{self._field}{suffix}": value for suffix, value in values.items()}
            self._editing.change(label, replace(self._scene, **named), field=field)

    def _on_file(self) -> None:
        if self._scene is not None and getattr(self._scene, self._field):
            self.use("")
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self._name, "", self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)"
        )
        if path:
            self.use(path)

    def _on_words(self, what: str, text: str) -> None:
        label = self.tr("Change credit") if what == "credit" else self.tr("Change licence")
        self._change(label, {f"_{what}": text.strip()}, field=f"{self._field} {what}")
