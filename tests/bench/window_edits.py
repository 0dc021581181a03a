"""Edits of a long storyboard as a person makes them: typed, dragged, taken back; each with its repainting."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio.storyboard.edit import with_narration
from studio.ui.board.board_model import MIME
from studio.ui.main_window import MainWindow
from studio.ui.project_view import ProjectView
from tests.bench.stall_watch import Beats, Watchdog, pause

TIMES = 24
KEYS = "and then the lights go on in the old house"
KEY_MS = 120
"""Between keys: a quick typist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """Milliseconds of a call and of what it makes the window paint.

    Beside other programs the clock counts their work, too; the GUI thread's processor time does not.

    Attributes:
        wall: On the clock.
        cpu: Of the processor.
    """

    wall: float
    cpu: float


def timed(do: Callable[[], object]) -> Took:
    """Do something, and paint."""
    start, spent = time.perf_counter(), time.thread_time()
    do()
    QApplication.processEvents()
    return Took(wall=(time.perf_counter() - start) * 1e3, cpu=(time.thread_time() - spent) * 1e3)


def summary(name: str, took: list[Took]) -> dict[str, float]:
    """Median, 95th percentile and worst of a kind of edit."""
    walls, cpus = sorted(one.wall for one in took), sorted(one.cpu for one in took)
    late = min(len(took) - 1, int(len(took) * 0.95))
    return {
        f"{name}_ms": round(statistics.median(walls), 1),
        f"{name}_95_ms": round(walls[late], 1),
        f"{name}_cpu_ms": round(statistics.median(cpus), 1),
        f"{name}_cpu_95_ms": round(cpus[late], 1),
        f"{name}_worst_ms": round(walls[-1], 1),
    }


def edits(window: MainWindow) -> dict[str, float]:
    """Each kind of edit, many times, at rest from what came before."""
    project = window.project
    assert project is not None
    found: dict[str, float] = {}
    kinds: tuple[tuple[str, Callable[[MainWindow, ProjectView], Callable[[int], object]]], ...] = (
        ("edit", _changes_words),
        ("typed_inspector", _types_in_inspector),
        ("typed_script", _types_in_script),
        ("script_edit", _edits_script),
        ("moved", _moves),
        ("dragged", _drags),
        ("dropped", _drops),
        ("undo", _takes_back),
        ("redo", _does_again),
    )
    for name, prepare in kinds:
        _to_the_middle(project)
        pause(700)  # what follows an edit at leisure is over
        do = prepare(window, project)
        timed(lambda do=do: do(0))
        took = [timed(lambda n=n, do=do: do(n)) for n in range(1, TIMES)]
        found |= summary(name, took)
    return found


def typing(window: MainWindow) -> Beats:
    """Words typed in the inspector and in the script, as quick as a person types, under a watchdog."""
    project = window.project
    assert project is not None
    _to_the_middle(project)
    pause(700)
    watch = Watchdog()
    watch.start()
    for prepare in (_types_in_inspector, _types_in_script):
        do = prepare(window, project)
        for number in range(len(KEYS)):
            do(number)
            pause(KEY_MS)
        pause(900)
    return watch.stop()


def scrolling(window: MainWindow) -> dict[str, float]:
    """A frame of scrolling through the cards."""
    project = window.project
    assert project is not None
    bar, board = project.board.verticalScrollBar(), project.board
    steps = range(0, bar.maximum(), max(1, bar.maximum() // 120))
    return summary(
        "scroll_frame",
        [timed(lambda at=at: (bar.setValue(at), board.viewport().repaint())) for at in steps],
    )


def _to_the_middle(project: ProjectView) -> None:
    scenes = project.document.storyboard.scenes
    project.selection.select(scenes[len(scenes) // 2].id)


def _changes_words(_window: MainWindow, project: ProjectView) -> Callable[[int], object]:
    name = project.selection.current
    scene = project.document.scene(name)
    words = "" if scene is None else scene.narration

    def do(number: int) -> None:
        board = with_narration(project.document.storyboard, name, f"{words} And {number} more.")
        project.document.edit("Change words", board)

    return do


def _types_in_inspector(_window: MainWindow, project: ProjectView) -> Callable[[int], object]:
    narration = project.inspector._words.narration  # pyright: ignore[reportPrivateUsage]
    project.inspector.focus_words()
    narration.moveCursor(QTextCursor.MoveOperation.End)
    return lambda number: QTest.keyClicks(narration, KEYS[number % len(KEYS)])


def _types_in_script(_window: MainWindow, project: ProjectView) -> Callable[[int], object]:
    project.script.setFocus(Qt.FocusReason.OtherFocusReason)
    project.script.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    return lambda number: QTest.keyClicks(project.script, KEYS[number % len(KEYS)])


def _edits_script(window: MainWindow, project: ProjectView) -> Callable[[int], object]:
    """What was typed is taken over, as it is when typing pauses."""
    types = _types_in_script(window, project)

    def do(number: int) -> None:
        types(number)
        project.script.apply()

    return do


def _moves(_window: MainWindow, project: ProjectView) -> Callable[[int], object]:
    project.board.setFocus(Qt.FocusReason.OtherFocusReason)
    return lambda number: project.editing.move(1 if number % 2 else -1)


def _drags(_window: MainWindow, project: ProjectView) -> Callable[[int], object]:
    """A card is carried over others; nothing is dropped."""
    data = _data(project)

    def do(number: int) -> None:
        at = QPoint(40 + number * 17 % 600, 60 + number * 11 % 300)
        move = QDragMoveEvent(
            at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        project.board.dragMoveEvent(move)

    return do


def _drops(_window: MainWindow, project: ProjectView) -> Callable[[int], object]:
    def do(number: int) -> None:
        rect = project.board.visualRect(project.board.currentIndex())
        data = _data(project)  # the event does not keep it
        step = rect.width() * (1.7 if number % 2 else -0.7)
        drop = QDropEvent(
            QPointF(rect.center().x() + step, rect.center().y()),
            Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        project.board.dropEvent(drop)

    return do


def _data(project: ProjectView) -> QMimeData:
    data = QMimeData()
    data.setData(MIME, project.selection.current.encode())
    return data


def _takes_back(window: MainWindow, _project: ProjectView) -> Callable[[int], object]:
    return lambda _number: window.commands["undo"].trigger()


def _does_again(window: MainWindow, _project: ProjectView) -> Callable[[int], object]:
    return lambda _number: window.commands["redo"].trigger()
