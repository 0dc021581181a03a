"""What only some people want to decide of a picture: what to keep out, the seed, and what draws it."""

from __future__ import annotations

import secrets
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from studio.engine.models.store import DEFAULT_MODEL
from studio.storyboard.model import Scene
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import Choice, TextLine, labelled
from studio.ui.inspector.frame_row import FrameRow
from studio.ui.inspector.reference_row import ReferenceRow
from studio.ui.session import Session

MOST_WORDS = 55
"""CLIP reads 75 tokens, and English words of descriptions are about 1.35 of them each."""


class AdvancedSection(QWidget):
    """Shows and edits a scene's negative prompt, seed, model and quality; in the field's terms."""

    def __init__(
        self, session: Session, document: Document, editing: Editing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing, self._document, self._session = editing, document, session
        self._scene: Scene | None = None
        self._options: list[tuple[str, str]] = []
        self._negative = TextLine(self)
        self._negative.setPlaceholderText(self.tr("What the picture should keep out"))
        self._seed = QLineEdit(self)
        self._seed.setMaxLength(10)
        self._shuffle = QToolButton(self)
        self._shuffle.setToolTip(self.tr("Shuffle: a seed by chance, in place of this one"))
        self._shuffle.setAccessibleName(self.tr("Shuffle the seed"))
        self.model = Choice([("", "")], self)
        self.model.setToolTip(self.tr("Draws this scene, whatever draws the others"))
        tiers = [
            ("draft", self.tr("Draft")),
            ("standard", self.tr("Good")),
            ("high", self.tr("Best")),
        ]
        self.quality = Choice([("", self.tr("As the movie")), *tiers], self)
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
        grid.addWidget(labelled(self.tr("Model"), self.model), 2, 0)
        grid.addWidget(self.model, 2, 1)
        self._quality_label = labelled(self.tr("Quality"), self.quality)
        grid.addWidget(self._quality_label, 3, 0)
        grid.addWidget(self.quality, 3, 1)
        self.reference = ReferenceRow(session.installed, document, editing, self)
        grid.addWidget(self.reference, 4, 0, 1, 2)
        self.first, self.last = (
            FrameRow(session.installed, document, editing, self, is_first=is_first)
            for is_first in (True, False)
        )
        grid.addWidget(self.first, 5, 0, 1, 2)
        grid.addWidget(self.last, 6, 0, 1, 2)
        _align(grid, self.reference.grid, self.first.grid, self.last.grid)
        self.model.chosen.connect(self._on_model)
        self.model.installEventFilter(self)
        self.quality.chosen.connect(self._on_quality)
        self._negative.textEdited.connect(self._on_negative)
        self._seed.editingFinished.connect(self._on_seed)
        self._shuffle.clicked.connect(self._on_shuffle)
        session.installed.changed.connect(self._on_installed)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        self._negative.show_text(scene.negative_prompt)
        self._seed.setText(str(scene.seed))
        self._shuffle.setIcon(self._session.icons.icon("shuffle"))
        self._show_model(scene)
        for row in (self.reference, self.first, self.last):
            row.show_scene(scene)

    def _show_model(self, scene: Scene) -> None:
        """Offer what is installed; one that was removed since stays named, for the scene asks for it."""
        board, known = self._document.storyboard, self._session.installed.ids
        usual = board.model or DEFAULT_MODEL
        options = [
            ("", self.tr("As the movie: {0}").format(usual)),
            *((name, name) for name in known),
        ]
        if options != self._options:
            self._options = options
            self.model.clear()
            for name, shown in options:
                self.model.addItem(shown, name)
        self.model.show_value(scene.model or "")
        self.quality.show_value(scene.quality or "")
        is_starter = (scene.model or usual).partition("@")[0] == DEFAULT_MODEL
        # The starter takes the same few steps at every quality.
        for widget in (self.quality, self._quality_label):
            widget.setVisible(not is_starter or scene.quality is not None)

    def limits(self, scene: Scene) -> str:
        """What to know of a scene's picture where another model than the starter draws it; or ""."""
        drawn_by = scene.model or self._document.storyboard.model or DEFAULT_MODEL
        if drawn_by.partition("@")[0] == DEFAULT_MODEL or scene.picture:
            return ""
        if drawn_by.partition("@")[0] not in self._session.installed.ids:
            missing = self.tr("The model {0} is not installed. Install it, or choose another.")
            return missing.format(drawn_by)
        sketch = self.tr("This is a sketch by the starter; {0} draws the picture of the movie.")
        told = sketch.format(drawn_by)
        if len(scene.prompt.split()) > MOST_WORDS:
            long = self.tr("It reads about the first {0} words of a description.")
            told += " " + long.format(MOST_WORDS)
        return told

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while the scene is locked."""
        for widget in (self._negative, self._seed, self._shuffle, self.model, self.quality):
            widget.setEnabled(not is_locked)
        for row in (self.reference, self.first, self.last):
            row.set_locked(is_locked=is_locked)

    def _on_negative(self, text: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, negative_prompt=text.strip())
            self._editing.change(self.tr("Change negative prompt"), scene, field="negative")

    def _on_model(self, name: str) -> None:
        if self._scene is not None:
            self._editing.change(self.tr("Change model"), replace(self._scene, model=name or None))

    def _on_quality(self, name: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, quality=name or None)
            self._editing.change(self.tr("Change quality"), scene)

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

    def _on_installed(self) -> None:
        if self._scene is not None:
            self._show_model(self._scene)
            for row in (self.reference, self.first, self.last):
                row.show_scene(self._scene)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Models may have been installed since the scene was shown: look again before one chooses."""
        if event.type() == QEvent.Type.FocusIn:
            self._session.installed.look()
        return super().eventFilter(watched, event)


def _align(*grids: QGridLayout) -> None:
    """Fields of several grids in one column: all labels are as wide as the widest."""
    cells = [grid.itemAtPosition(row, 0) for grid in grids for row in range(grid.rowCount())]
    labels = [cell.widget() for cell in cells if cell is not None]
    widths = [label.sizeHint().width() for label in labels if isinstance(label, QLabel)]
    for grid in grids:
        grid.setColumnMinimumWidth(0, max(widths))
