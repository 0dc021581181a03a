"""The open project: a value that is exchanged at each edit, and written down at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from studio.errors import StudioError
from studio.storyboard.file import HistoryEntry, Project
from studio.storyboard.model import Scene, Storyboard
from studio.ui.saver import Saver

MOST_STEPS = 2_000  # in memory, a few kB each; older ones are in the file
TYPING_S = 2.0
"""Edits of one field that follow each other sooner than this are one step of undo."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a project says when it is opened, or moved through its history.

    Attributes:
        storyboard: The present state.
        undo_label: What undo would take back, or "".
        redo_label: What redo would do again, or "".
    """

    storyboard: Storyboard
    undo_label: str
    redo_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A state that the project was in while it was open.

    Attributes:
        storyboard: The state.
        undo_label: What undo would take back there, or "".
    """

    storyboard: Storyboard
    undo_label: str


class Document(QObject):
    """The project that the window shows. Lives on the GUI thread; writing is done elsewhere.

    Signals:
        changed(before, after): The storyboard was exchanged.
        history_changed(): What undo and redo would do is another thing now.
        saved_changed(is_saved): Everything is on disk, or something is not yet.
        failed(error): An edit could not be written. It stays in the window.
    """

    changed = Signal(object, object)
    history_changed = Signal()
    saved_changed = Signal(bool)
    failed = Signal(object)
    _written = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Open a project.

        Raises:
            ProjectError: It cannot be opened.
        """
        super().__init__(parent)
        self.path = path
        self._saver = Saver(path)
        self._past: list[Step] = []  # the latest last
        self._future: list[Step] = []  # the next to be done again last
        self._show(self._saver.submit(_look).result())
        self._far_redo = self._redo_label  # after those, of a step that only the file holds
        self._pending = 0
        self._last_edit: tuple[str, float] = ("", 0.0)
        self._written.connect(self._on_written, Qt.ConnectionType.QueuedConnection)

    # -- what it holds --------------------------------------------------------------------------

    @property
    def storyboard(self) -> Storyboard:
        """The present state."""
        return self._storyboard

    @property
    def was_left_open(self) -> bool:
        """Whether the program ended in the middle of the last editing."""
        return self._saver.was_left_open

    @property
    def undo_label(self) -> str:
        """What undo would take back, or ""."""
        return self._undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, or ""."""
        return self._redo_label

    @property
    def is_saved(self) -> bool:
        """Whether everything is on disk."""
        return self._pending == 0

    def scene(self, name: str) -> Scene | None:
        """A scene by its id; None where it is gone."""
        return next((scene for scene in self._storyboard.scenes if scene.id == name), None)

    # -- edits ----------------------------------------------------------------------------------

    def edit(self, label: str, storyboard: Storyboard, *, field: str = "") -> None:
        """Exchange the storyboard, and write it down.

        Args:
            label: What was done, for undo ("Change narration").
            storyboard: The new state; an equal one is no edit.
            field: Names what is being typed in; such edits in quick succession are one step.
        """
        if storyboard == self._storyboard:
            return
        before, now = self._storyboard, time.monotonic()
        is_typing = bool(field) and self._last_edit[0] == field
        is_typing = is_typing and now - self._last_edit[1] < TYPING_S
        self._last_edit = (field, now)
        if not is_typing:
            self._past.append(self._here())
            del self._past[:-MOST_STEPS]
        self._future, self._far_redo = [], ""
        self._storyboard, self._undo_label, self._redo_label = storyboard, label, ""
        self._count(+1)
        done = self._saver.submit(
            lambda project: project.save(storyboard, label=label, replaces_present=is_typing)
        )
        done.add_done_callback(self._written.emit)
        self.changed.emit(before, storyboard)
        self.history_changed.emit()

    def end_typing(self) -> None:
        """The next edit of the same field is a step of its own."""
        self._last_edit = ("", 0.0)

    def undo(self) -> None:
        """Go back one step; nothing where there is none."""
        if self._past:
            self._move(self._past, self._future, Project.undo)
        elif self._undo_label:
            self._move_in_file(self._future, _undo)

    def redo(self) -> None:
        """Go forward one step; nothing where there is none."""
        if self._future:
            self._move(self._future, self._past, Project.redo)
        elif self._redo_label:
            self._move_in_file(self._past, _redo)

    def history(self) -> tuple[HistoryEntry, ...]:
        """All steps that the file holds."""
        return self._saver.submit(lambda project: project.history()).result()

    def ledgers(self) -> tuple[str, ...]:
        """Ledgers of the movies that were made of it, the latest last."""
        return self._saver.submit(lambda project: project.ledgers()).result()

    def noted(self, name: str) -> str:
        """What the file holds beside the storyboard under a name; "" for nothing."""
        return self._saver.submit(lambda project: project.noted(name)).result()

    def note(self, name: str, text: str) -> None:
        """Keep something beside the storyboard, outside undo."""
        self._count(1)
        done = self._saver.submit(lambda project: project.note(name, text))
        done.add_done_callback(self._written.emit)

    def close(self) -> None:
        """Write what is left, and let the file go."""
        self._saver.close()

    # -- steps ----------------------------------------------------------------------------------

    def _here(self) -> Step:
        return Step(storyboard=self._storyboard, undo_label=self._undo_label)

    def _move(
        self, steps: list[Step], others: list[Step], in_file: Callable[[Project], object]
    ) -> None:
        """To the last of some steps, at once; the file follows, as it does an edit."""
        here, wanted = self._here(), steps.pop()
        others.append(here)
        self.end_typing()
        self._storyboard, self._undo_label = wanted.storyboard, wanted.undo_label
        self._redo_label = self._future[-1].undo_label if self._future else self._far_redo

        def follow(project: Project) -> None:
            # An edit that could not be written is not in the file's history.
            if in_file(project) != wanted.storyboard:
                project.save(wanted.storyboard, label=wanted.undo_label or here.undo_label)

        self._count(+1)
        self._saver.submit(follow).add_done_callback(self._written.emit)
        self.changed.emit(here.storyboard, self._storyboard)
        self.history_changed.emit()

    def _move_in_file(self, others: list[Step], step: Callable[[Project], Opened]) -> None:
        """To a step of an earlier session, which only the file knows: waits for it, some milliseconds."""
        here = self._here()
        self.end_typing()
        try:
            self._show(self._saver.submit(step).result())
        except StudioError as error:
            self.failed.emit(error)
            return
        others.append(here)
        if others is self._past:
            self._far_redo = self._redo_label
        self._redo_label = self._future[-1].undo_label if self._future else self._far_redo
        if self._storyboard != here.storyboard:
            self.changed.emit(here.storyboard, self._storyboard)
        self.history_changed.emit()

    def _show(self, opened: Opened) -> None:
        self._storyboard = opened.storyboard
        self._undo_label, self._redo_label = opened.undo_label, opened.redo_label

    # -- the saver's answers --------------------------------------------------------------------

    def _on_written(self, done: Future[None]) -> None:
        self._count(-1)
        error = done.exception()
        if error is not None:
            self.failed.emit(error)

    def _count(self, change: int) -> None:
        was_saved = self.is_saved
        self._pending += change
        if self.is_saved != was_saved:
            self.saved_changed.emit(self.is_saved)


def _look(project: Project) -> Opened:
    entries = project.history()
    undone = [entry for entry in entries if entry.number > project.present]
    done = [entry for entry in entries if entry.number <= project.present]
    return Opened(
        storyboard=project.storyboard,
        undo_label=done[-1].label if len(done) > 1 else "",
        redo_label=undone[0].label if undone else "",
    )


def _undo(project: Project) -> Opened:
    project.undo()
    return _look(project)


def _redo(project: Project) -> Opened:
    project.redo()
    return _look(project)
