"""What the window's tests share: a window in folders of its own, offscreen, with the real engine thread."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.paths import Paths
from studio.settings import Settings, save_settings
from studio.storyboard.file import create_project, open_project
from studio.storyboard.model import Scene, Storyboard
from studio.ui.application import build_window
from studio.ui.main_window import MainWindow
from studio.ui.project_view import ProjectView
from studio.ui.render.queue_panel import QueuePanel, RenderRow

PREVIEW_MS = 60_000  # a slow machine in the middle of other tests

BOARD = Storyboard(
    title="Rain and sun",
    language="en",
    scenes=(
        Scene(id="a", title="Rain", narration="It rains in the city.", prompt="rain in the city", seed=1),
        Scene(id="b", title="Sun", narration="Then the sun comes out.", prompt="the sun", seed=2),
        Scene(id="c", title="Walk", narration="A dog walks in the park.", prompt="a dog in the park", seed=3),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver:
    """A window and a person who uses it."""

    window: MainWindow
    qtbot: QtBot
    folder: Path

    @property
    def project(self) -> ProjectView:
        """The open project."""
        assert self.window.project is not None
        return self.window.project

    @property
    def board(self) -> Storyboard:
        """Its storyboard, as it is now."""
        return self.project.document.storyboard

    @property
    def render_rows(self) -> list[RenderRow]:
        """The rows of the queue, the latest first: not those replaced a moment ago, which still live."""
        (panel,) = self.window.queue_dock.findChildren(QueuePanel)
        return list(panel.rows)

    def open(self, board: Storyboard = BOARD) -> Path:
        """Open a new project of a storyboard."""
        path = self.folder / "film.scenewright"
        create_project(path, board, source="", overwrite=True)
        self.window.open_path(path)
        return path

    def on_disk(self) -> Storyboard:
        """What the project's file holds, once everything is written."""
        document = self.project.document
        self.qtbot.waitUntil(lambda: document.is_saved, timeout=5000)
        with open_project(document.path) as project:
            return project.storyboard

    def wait_for_previews(self) -> None:
        """Until every card has its picture."""
        previews = self.project.previews

        def is_fresh() -> bool:
            return all(previews.is_fresh(scene) for scene in self.board.scenes)

        self.qtbot.waitUntil(is_fresh, timeout=PREVIEW_MS)

    def type(self, widget: QWidget, text: str) -> None:
        """Type into a field that has the keyboard."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.qtbot.keyClicks(widget, text)

    def click(self, widget: QWidget, position: QPoint | None = None) -> None:
        """Click on a widget, in its middle by default."""
        at = widget.rect().center() if position is None else position
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def keep_quiet(paths: Paths) -> None:
    """No lines are spoken in the background: a real voice costs seconds that few tests need."""
    save_settings(Settings(speaks_ahead=False), paths.data_dir)


@pytest.fixture
def driver(qtbot: QtBot, paths: Paths, tmp_path: Path, qapp: QApplication) -> Iterator[Driver]:
    keep_quiet(paths)
    window = build_window(qapp, paths, open_sound=lambda: None)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    yield Driver(window=window, qtbot=qtbot, folder=tmp_path)
    window.close()
    window.deleteLater()
    qapp.processEvents()
