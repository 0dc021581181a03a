"""The colours of one scene: the project's, or those of a picture that shows how it should look."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.compose.picture_colors import colors_of_file
from studio.errors import StudioError
from studio.storyboard.model import Scene
from studio.storyboard.palette import parse_palette
from studio.ui.dialogs.swatches import Swatches
from studio.ui.editing import Editing
from studio.ui.fields import Choice

PROJECTS, OWN, OF_PICTURE = "", "own", "picture"


class SceneColors(QObject):
    """Shows and edits which colours enter a scene's picture: a choice, and dots below it."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._scene: Scene | None = None
        self._parent = parent
        self.choice = Choice([], parent)
        self.swatches = Swatches(parent)
        self.choice.chosen.connect(self._on_chosen)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        before, self._scene = self._scene, scene
        if before is None or bool(before.palette) != bool(scene.palette):
            self.choice.clear()
            self.choice.addItem(self.tr("The project's"), PROJECTS)
            if scene.palette:
                self.choice.addItem(self.tr("These colours"), OWN)
            self.choice.addItem(self.tr("Of a reference picture …"), OF_PICTURE)
        self.choice.show_value(OWN if scene.palette else PROJECTS)
        self.choice.setVisible(not scene.picture)  # one's own picture has its own colours
        self.swatches.show_colors(() if scene.picture else scene.palette)

    def use_picture(self, path: Path) -> None:
        """Take the colours of a picture; what cannot be read changes nothing, and is told."""
        try:
            palette = parse_palette(", ".join(colors_of_file(path)))
        except StudioError as error:
            self._editing.refused.emit(f"{error.message} {error.hint}")
            return
        self._use(palette)

    def _use(self, palette: tuple[str, ...]) -> None:
        if self._scene is not None:
            scene = replace(self._scene, palette=palette)
            self._editing.change(self.tr("Change colours"), scene)

    def _on_chosen(self, kind: str) -> None:
        if kind == PROJECTS:
            self._use(())
        elif kind == OF_PICTURE:
            path, _ = QFileDialog.getOpenFileName(
                self._parent,
                self.tr("Reference picture"),
                "",
                self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)",
            )
            if path:
                self.use_picture(Path(path))
        if self._scene is not None:
            self.show_scene(self._scene)
