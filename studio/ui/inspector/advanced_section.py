"""What only some people want to know of a picture: what to keep out, the seed, and what draws it."""

from __future__ import annotations

import secrets
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from studio.storyboard.model import Scene
from studio.ui.editing import Editing
from studio.ui.fields import TextLine, labelled, quiet
from studio.ui.session import Session


class AdvancedSection(QWidget):
    """Shows and edits a scene's negative prompt and seed, and names the model; in the field's terms."""

    def __init__(self, session: Session, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing, self._icons = editing, session.icons
        self._scene: Scene | None = None
        self._negative = TextLine(self)
        self._negative.setPlaceholderText(self.tr("What the picture should keep out"))
        self._seed = QLineEdit(self)
        self._seed.setMaxLength(10)
        self._shuffle = QToolButton(self)
        self._shuffle.setToolTip(self.tr("Shuffle: a seed by chance, in place of this one"))
        self._shuffle.setAccessibleName(self.tr("Shuffle the seed"))
        manifest = session.manifest
        self._model = quiet(f"{manifest.title} {manifest.version}", self)
        seed = QHBoxLayout()
        seed.addWidget(self._seed, 1)
        seed.addWidget(self._shuffle)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(labelled(self.tr("Negative prompt"), self._negative), 0, 0)
        grid.addWidget(self._negative, 0, 1)
        grid.addWidget(labelled(self.tr("Seed"), self._seed), 1, 0)
        grid.addLayout(seed, 1, 1)
        grid.addWidget(quiet(self.tr("Model"), self), 2, 0)
        grid.addWidget(self._model, 2, 1)
        self._negative.textEdited.connect(self._on_negative)
        self._seed.editingFinished.connect(self._on_seed)
        self._shuffle.clicked.connect(self._on_shuffle)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        self._negative.show_text(scene.negative_prompt)
        self._seed.setText(str(scene.seed))
        self._shuffle.setIcon(self._icons.icon("shuffle"))

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while the scene is locked."""
        for widget in (self._negative, self._seed, self._shuffle):
            widget.setEnabled(not is_locked)

    def _on_negative(self, text: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, negative_prompt=text.strip())
            self._editing.change(self.tr("Change negative prompt"), scene, field="negative")

    def _on_seed(self) -> None:
        text = self._seed.text().strip()
        if self._scene is None or not text.isdigit() or int(text) >= 1 << 32:
            self._seed.setText("" if self._scene is None else str(self._scene.seed))
            return
        self._change_seed(int(text))

    def _on_shuffle(self) -> None:
        self._change_seed(secrets.randbelow(1 << 32))

    def _change_seed(self, seed: int) -> None:
        if self._scene is None:
            return
        takes = tuple(seed if take == self._scene.seed else take for take in self._scene.takes)
        scene = replace(self._scene, seed=seed, takes=takes)
        self._editing.change(self.tr("Change seed"), scene)
