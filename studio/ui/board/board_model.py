"""The scenes as a list model for Qt's views."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studio.script.spoken_marks import plain
from studio.storyboard.model import Scene, Storyboard
from studio.ui.board.consistency import Consistency
from studio.ui.document import Document
from studio.ui.previews import Previews

MIME = "application/x-scenewright-scenes"
MEDIA = (
    ".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff",
    ".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi",
)  # fmt: skip
Index = QModelIndex | QPersistentModelIndex


class BoardModel(QAbstractListModel):
    """Rows are scenes in order of play.

    Signals:
        move_requested(ids, row): Scenes were dropped before a row.
        picture_dropped(id, path): A person's own picture was dropped on a scene.
    """

    SCENE = Qt.ItemDataRole.UserRole
    move_requested = Signal(object, int)
    picture_dropped = Signal(str, str)

    def __init__(
        self,
        document: Document,
        previews: Previews,
        consistency: Consistency,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._previews, self._consistency = previews, consistency
        self._scenes = document.storyboard.scenes
        self._rows = {scene.id: row for row, scene in enumerate(self._scenes)}
        document.changed.connect(self._on_changed)
        previews.updated.connect(self._on_preview)
        consistency.updated.connect(self._on_preview)

    def row_of(self, scene_id: str) -> int:
        """The row of a scene, -1 where there is none."""
        return self._rows.get(scene_id, -1)

    def scene_at(self, row: int) -> Scene | None:
        """The scene of a row."""
        return self._scenes[row] if 0 <= row < len(self._scenes) else None

    def _on_changed(self, _before: Storyboard, after: Storyboard) -> None:
        old, new = self._scenes, after.scenes
        if [scene.id for scene in old] == [scene.id for scene in new]:
            self._scenes = new
            for row, scene in enumerate(new):
                if scene is not old[row]:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._scenes = new
        self._rows = {scene.id: row for row, scene in enumerate(new)}
        self.endResetModel()

    def _on_preview(self, scene_id: str) -> None:
        row = self.row_of(scene_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    # -- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._scenes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        scene = self.scene_at(index.row())
        if scene is None:
            return None
        if role == BoardModel.SCENE:
            return scene
        if role == Qt.ItemDataRole.DisplayRole:
            return scene.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = plain(scene.narration) or scene.on_screen_text
            locked = self.tr("locked") if scene.is_locked else ""
            number = self.tr("Scene {0}").format(index.row() + 1)
            parts = (number, scene.title, words, locked, self._trouble(scene))
            return ". ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._trouble(scene) or None
        return None

    def _trouble(self, scene: Scene) -> str:
        """Why a scene could not be drawn, or what of it could not; "" for nothing."""
        error = self._previews.error(scene)
        if error:
            return self.tr("Could not be drawn: {0}").format(error)
        still = self._previews.still(scene)
        is_true = still is not None and self._previews.is_fresh(scene)
        notes = still.notes if still is not None and is_true else ()
        other = self._previews.drawn_by_another(scene)
        sketch = self.tr("A sketch by the starter: in the movie, {0} draws this scene.").format(
            other
        )
        told = [sketch] if other else []
        if self._previews.proofs.is_ahead(scene):
            ahead = self.tr("Drawn ahead by {0}: in the movie, details may differ.")
            told = [ahead.format(self._previews.painter(scene))]
        return " ".join([*told, *notes, *self._consistency.sentences(scene)])

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME, "text/uri-list"]

    def mimeData(self, indexes: Any) -> QMimeData:
        scenes = [self.scene_at(row) for row in sorted(index.row() for index in indexes)]
        data = QMimeData()
        names = "\n".join(scene.id for scene in scenes if scene is not None)
        data.setData(MIME, QByteArray(names.encode()))
        data.setText("\n\n".join(scene.narration for scene in scenes if scene is not None))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if data.hasFormat(MIME):
            names = tuple(bytes(data.data(MIME).data()).decode().split("\n"))
            self.move_requested.emit(names, row if row >= 0 else parent.row())
            return True
        scene = self.scene_at(parent.row())
        for url in data.urls():
            path = url.toLocalFile()
            if scene is not None and path.lower().endswith(MEDIA):
                self.picture_dropped.emit(scene.id, path)
                return True
        return False
