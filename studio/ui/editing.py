"""What a person can do to the selected scenes: each command is one edit, and one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studio.storyboard import edit, takes
from studio.storyboard.model import Scene, Storyboard
from studio.ui.document import Document
from studio.ui.selection import Selection


class Editing(QObject):
    """Commands on the selected scenes.

    Signals:
        refused(sentence): A command could not be done, and why.
        discarded(count): So many takes were thrown away, to be drawn again or not at all.
    """

    refused = Signal(str)
    discarded = Signal(int)

    def __init__(
        self, document: Document, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection

    # -- scenes ---------------------------------------------------------------------------------

    def add_scene(self, narration: str = "") -> None:
        """A new scene after the current one."""
        board = self._document.storyboard
        index = self._current_index() + 1 if self._selection.current else len(board.scenes)
        known = {scene.id for scene in board.scenes}
        made = edit.insert_scene(board, index, narration=narration or self.tr("New scene."))
        self._document.edit(self.tr("Add scene"), made)
        self._selection.select(next(s.id for s in made.scenes if s.id not in known))

    def delete(self) -> None:
        """The selected scenes, but for locked ones."""
        board = self._document.storyboard
        chosen = [scene for scene in self._chosen() if not scene.is_locked]
        if not chosen:
            self._refuse_locked()
            return
        index = min(edit.scene_index(board, scene.id) for scene in chosen)
        for scene in chosen:
            board = edit.delete_scene(board, scene.id)
        self._document.edit(self.tr("Delete scene"), board)
        left = board.scenes
        self._selection.select(left[min(index, len(left) - 1)].id if left else "")

    def duplicate(self) -> None:
        """A copy of each selected scene after it."""
        board = self._document.storyboard
        for scene in self._chosen():
            board = edit.duplicate_scene(board, scene.id)
        self._document.edit(self.tr("Duplicate scene"), board)

    def split(self, at: int) -> None:
        """The current scene cut before character `at` of its narration."""
        scene = self._current()
        if scene is None or scene.is_locked:
            self._refuse_locked()
            return
        made = edit.split_scene(self._document.storyboard, scene.id, at)
        if made == self._document.storyboard:
            self.refused.emit(self.tr("Put the cursor between two words of the scene to split it."))
            return
        self._document.edit(self.tr("Split scene"), made)

    def merge(self) -> None:
        """The selected scenes as one; a single one with the next."""
        board, chosen = self._document.storyboard, self._chosen()
        if not chosen:
            return
        first = edit.scene_index(board, chosen[0].id)
        count = max(1, len(chosen) - 1)
        together = board.scenes[first : first + count + 1]
        if any(scene.is_locked for scene in together):
            self._refuse_locked()
            return
        for _ in range(count):
            board = edit.merge_with_next(board, chosen[0].id)
        self._document.edit(self.tr("Merge scenes"), board)
        self._selection.select(chosen[0].id)

    def move(self, by: int) -> None:
        """The selected scenes one place earlier (-1) or later (1)."""
        board, chosen = self._document.storyboard, self._chosen()
        if not chosen:
            return
        first = edit.scene_index(board, chosen[0].id)
        last = edit.scene_index(board, chosen[-1].id)
        self.move_before(self._selection.names, first - 1 if by < 0 else last + 2)

    def move_before(self, names: tuple[str, ...], row: int) -> None:
        """Some scenes before the one that stands at a row."""
        board = self._document.storyboard
        if 0 <= row <= len(board.scenes):
            self._document.edit(self.tr("Move scene"), edit.move_scenes(board, names, row))

    def toggle_lock(self) -> None:
        """Lock the selected scenes, or unlock them where all are locked."""
        chosen = self._chosen()
        is_locked = not all(scene.is_locked for scene in chosen)
        label = self.tr("Lock scene") if is_locked else self.tr("Unlock scene")
        self._each(label, lambda scene: replace(scene, is_locked=is_locked), even_locked=True)

    # -- pictures -------------------------------------------------------------------------------

    def new_take(self) -> None:
        """Another picture of each selected scene, beside those that it has."""
        self._each(self.tr("New take"), takes.with_new_take)

    def choose_take(self, index: int) -> None:
        """One of the current scene's takes."""
        scene = self._current()
        if scene is not None and scene.is_locked:
            self._refuse_locked()
        elif scene is not None:
            self.change(self.tr("Choose take"), takes.with_take(scene, index))

    def drop_take(self) -> None:
        """The chosen take of the current scene, where it has others."""
        scene = self._current()
        if scene is None:
            return
        if scene.is_locked:
            self._refuse_locked()
            return
        seeds = takes.takes_of(scene)
        if len(seeds) == 1:
            self.refused.emit(self.tr("A scene keeps its only take. Draw it again (R) instead."))
            return
        left = takes.without_take(scene, seeds.index(scene.seed))
        self.change(self.tr("Remove take"), left)
        self.discarded.emit(1)

    def draw_again(self) -> None:
        """Another picture of each selected scene, in place of the one it has."""
        count = sum(not scene.is_locked for scene in self._chosen())
        self._each(self.tr("Draw again"), takes.drawn_again)
        if count:
            self.discarded.emit(count)

    def set_picture(self, name: str, path: str) -> None:
        """A person's own picture or video for a scene; "" lets it be drawn again."""
        scene = self._document.scene(name)
        if scene is None:
            return
        if scene.is_locked:
            self._refuse_locked()
            return
        label = self.tr("Use own picture") if path else self.tr("Remove own picture")
        self.change(label, replace(scene, picture=path, credit="" if not path else scene.credit))

    # -- fields ---------------------------------------------------------------------------------

    def change(self, label: str, scene: Scene, *, field: str = "") -> None:
        """A scene exchanged for another of the same id; `field` names what is being typed in."""
        board = edit.replace_scene(self._document.storyboard, scene)
        self._document.edit(label, board, field=f"{scene.id}/{field}" if field else "")

    def change_narration(self, name: str, text: str) -> None:
        """Other words for a scene; its picture follows unless it was described."""
        board = edit.with_narration(self._document.storyboard, name, text)
        self._document.edit(self.tr("Change words"), board, field=f"{name}/narration")

    def change_prompt(self, name: str, text: str) -> None:
        """Another description of a scene's picture; an empty one follows the words again."""
        board = edit.with_prompt(self._document.storyboard, name, text)
        scene = board.scenes[edit.scene_index(board, name)]
        board = edit.replace_scene(board, replace(scene, graph=""))
        self._document.edit(self.tr("Describe picture"), board, field=f"{name}/prompt")

    def change_board(self, label: str, board: Storyboard, *, field: str = "") -> None:
        """Something that holds for the whole project."""
        self._document.edit(label, board, field=field)

    # -- what is meant --------------------------------------------------------------------------

    def _each(
        self, label: str, change: Callable[[Scene], Scene], *, even_locked: bool = False
    ) -> None:
        board = self._document.storyboard
        chosen = [scene for scene in self._chosen() if even_locked or not scene.is_locked]
        if not chosen:
            self._refuse_locked()
            return
        for scene in chosen:
            board = edit.replace_scene(board, change(scene))
        self._document.edit(label, board)

    def _chosen(self) -> list[Scene]:
        names = set(self._selection.names)
        return [scene for scene in self._document.storyboard.scenes if scene.id in names]

    def _current(self) -> Scene | None:
        return self._document.scene(self._selection.current)

    def _current_index(self) -> int:
        return edit.scene_index(self._document.storyboard, self._selection.current)

    def _refuse_locked(self) -> None:
        if self._chosen():
            self.refused.emit(self.tr("The scene is locked. Unlock it (L) to change it."))
