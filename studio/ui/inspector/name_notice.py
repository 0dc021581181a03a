"""Names in a description that somebody may have rights in: told where they are typed, never refused."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from studio.paths import Paths, resources_dir
from studio.provenance.names import REASONS, KnownName, NameBook, load_names
from studio.storyboard.model import Scene
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import quiet


class NameNotice(QWidget):
    """A sentence under the description, and a button by which the person keeps the name."""

    def __init__(
        self, paths: Paths, document: Document, editing: Editing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._editing = document, editing
        self._folders = [folder / "names" for folder in (resources_dir(), paths.data_dir)]
        self._book: NameBook | None = None
        self._names: tuple[str, ...] = ()
        self.words = quiet("", self, role="warn")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setToolTip(self.tr("Leave it so; the movie's ledger notes that you decided it"))
        self.keep.setProperty("role", "flat")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTop)
        self.keep.clicked.connect(self._on_keep)

    def show_scene(self, scene: Scene) -> None:
        """Tell the names that the person has not decided about; hidden where there is none."""
        kept = self._document.storyboard.kept_names
        found = [name for name in self._find(scene) if name.name not in kept]
        self._names = tuple(name.name for name in found)
        told = [f"“{name.name}”: {REASONS[name.kind]}." for name in found]
        self.words.setText("\n".join(told))
        self.keep.setAccessibleName(f"{self.tr('Keep')}: {', '.join(self._names)}")
        self.keep.setEnabled(not scene.is_locked)
        self.setVisible(bool(found))

    def _find(self, scene: Scene) -> tuple[KnownName, ...]:
        """What a render would notice, too: words that are drawn, or stand in the picture."""
        if self._book is None:
            self._book = load_names(self._folders)
        drawn = "" if scene.picture else scene.prompt or scene.narration
        return self._book.find(f"{drawn}\n{scene.on_screen_text}")

    def _on_keep(self) -> None:
        board = self._document.storyboard
        kept = tuple(dict.fromkeys((*board.kept_names, *self._names)))
        self._editing.change_board(self.tr("Keep"), replace(board, kept_names=kept))
