"""From the first look to the movie: welcome, open, render, close in the middle, start again."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from studio.paths import Paths
from studio.render.queue_file import QueuedRender, save_queue
from studio.settings import Settings, save_settings
from studio.storyboard.file import create_project, open_project
from studio.ui.application import begin, build_window
from studio.ui.render.queue_panel import QueuePanel
from tests.ui.conftest import BOARD, Driver, keep_quiet

RENDER_MS = 240_000
OWN_THREADS = ("engine", "saver", "player", "preparer")
QUIET = replace(
    BOARD,
    voice="none",
    music="none",
    quality="draft",
    scenes=tuple(replace(scene, duration_s=1.5) for scene in BOARD.scenes),
)


def test_a_pasted_script_becomes_a_project_on_disk(driver: Driver) -> None:
    welcome = driver.window.welcome
    assert not driver.window.commands["render"].isEnabled()
    QApplication.clipboard().setText("The harbour is quiet. A boat leaves.\n\nBy noon it is back.")
    welcome.paste.setFocus()
    driver.qtbot.keySequence(welcome.paste, QKeySequence.StandardKey.Paste)
    go = next(b for b in welcome.findChildren(QPushButton) if "Make the storyboard" in b.text())
    driver.click(go)
    driver.qtbot.waitUntil(lambda: driver.window.project is not None, timeout=30_000)
    assert "harbour" in driver.board.scenes[0].narration
    with open_project(driver.project.document.path) as project:
        assert project.storyboard == driver.board
    assert driver.window.session.preferences.settings.recent == (str(driver.project.document.path),)


@pytest.mark.parametrize("name", ["coffee-promo.md", "city-bikes.fountain", "seed-to-tree.srt"])
def test_every_kind_of_script_can_be_opened(driver: Driver, name: str, resources: Path) -> None:
    driver.window.open_path(resources / "scripts" / name)
    driver.qtbot.waitUntil(lambda: driver.window.project is not None, timeout=30_000)
    assert len(driver.board.scenes) >= 3


@pytest.mark.parametrize("content", [b"", bytes(range(256)) * 20, b"SQLite format 3\0"])
def test_what_cannot_be_opened_is_told_in_the_bar(driver: Driver, content: bytes) -> None:
    for name in ("a.txt", "a.scenewright"):
        path = driver.folder / name
        path.write_bytes(content)
        driver.window.open_path(path)
        driver.qtbot.waitUntil(lambda: bool(driver.window.messages.text), timeout=10_000)
        assert driver.window.project is None
        assert driver.window.messages.isVisible()
        driver.window.messages._close.click()  # pyright: ignore[reportPrivateUsage]


def test_the_movie_is_rendered_and_found(driver: Driver) -> None:
    driver.open(QUIET)
    queue = driver.window.queue
    told: list[str] = []

    def note(_progress: object) -> None:
        row = driver.render_rows[0]
        told.append(row._state.text())  # pyright: ignore[reportPrivateUsage]

    queue.progressed.connect(note)
    driver.click(driver.project.top_bar.render_button)
    assert driver.project.top_bar.queue_button.isVisible()
    driver.qtbot.waitUntil(lambda: queue.renders[-1].state == "done", timeout=RENDER_MS)
    movie = Path(queue.renders[-1].output)
    assert movie == driver.folder / "film.mp4"
    assert movie.stat().st_size > 10_000
    assert abs(queue.renders[-1].movie_s - 4.5) < 1.5
    assert any("drawing, scene 2 of 3" in text for text in told)
    assert not driver.project.top_bar.queue_button.isVisible()
    assert "film.mp4" in driver.window.messages.text
    assert driver.window.session.preferences.settings.seconds_per_second["draft"] > 0
    opened: list[str] = []
    row = driver.render_rows[0]
    row.play_requested.connect(opened.append)
    row.folder_requested.connect(opened.append)
    buttons = {b.accessibleName().partition(":")[0]: b for b in row.findChildren(QToolButton)}
    window = driver.window
    window.session = replace(window.session, open_url=opened.append)
    window.messages._offers[0].click()  # pyright: ignore[reportPrivateUsage]
    assert opened[-1].endswith("film.mp4")
    window.messages._offers[1].click()  # pyright: ignore[reportPrivateUsage]
    assert Path(QUrl(opened[-1]).toLocalFile()) == driver.folder
    assert {"Play", "Show in folder", "Remove from the list"} <= buttons.keys()
    driver.wait_for_previews()  # they go on after the render


def test_a_render_can_be_paused_resumed_and_cancelled(driver: Driver) -> None:
    driver.open(QUIET)
    queue = driver.window.queue
    driver.window.commands["render"].trigger()
    name = queue.running
    assert name
    queue.pause(name)
    driver.qtbot.waitUntil(lambda: queue.renders[0].state == "paused", timeout=RENDER_MS)
    assert not (driver.folder / "film.mp4").exists()
    queue.resume(name)
    driver.qtbot.waitUntil(lambda: queue.renders[0].state == "done", timeout=RENDER_MS)
    queue.remove(name)
    assert queue.renders == ()


def test_closing_in_the_middle_of_a_render_is_quick_and_it_waits_for_the_next_start(
    qtbot: QtBot, qapp: QApplication, paths: Paths, tmp_path: Path
) -> None:
    keep_quiet(paths)
    window = build_window(qapp, paths, open_sound=lambda: None)
    window.show()
    Driver(window=window, qtbot=qtbot, folder=tmp_path).open(QUIET)
    window.outputs.render_movie()
    qtbot.wait(300)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 5
    assert not [t for t in threading.enumerate() if t.name in OWN_THREADS]
    window.deleteLater()
    kept = json.loads((paths.data_dir / "queue.json").read_text())["renders"]
    assert kept[0]["state"] == "running"
    again = build_window(qapp, paths, open_sound=lambda: None)
    try:
        assert again.queue.renders[0].state == "waiting"
        again.outputs.offer_to_go_on()
        (go_on,) = [
            b for b in again.messages.findChildren(QPushButton) if b.text() == "Go on rendering"
        ]
        go_on.click()
        qtbot.waitUntil(lambda: again.queue.renders[0].state == "done", timeout=RENDER_MS)
    finally:
        again.close()
        again.deleteLater()


@pytest.mark.parametrize("title", ["Promo, 15 s", "Announcement"])
def test_a_template_is_opened_with_a_click(driver: Driver, title: str) -> None:
    (link,) = [b for b in driver.window.welcome.findChildren(QPushButton) if b.text() == title]
    driver.click(link)
    driver.qtbot.waitUntil(lambda: driver.window.project is not None, timeout=20_000)
    assert driver.board.scenes


def test_a_recent_project_is_opened_with_a_click(driver: Driver) -> None:
    path = driver.open()
    driver.window.close_project()
    (link,) = [
        b for b in driver.window.welcome.findChildren(QPushButton) if b.toolTip() == str(path)
    ]
    driver.click(link)
    assert driver.project.document.path == path


def test_after_a_crash_the_project_is_there_and_the_render_is_offered(
    qtbot: QtBot, qapp: QApplication, paths: Paths, tmp_path: Path
) -> None:
    path = tmp_path / "film.scenewright"
    create_project(path, QUIET, source="")
    with open_project(path) as project:
        project.take_up()  # and never laid down
    save_settings(Settings(speaks_ahead=False, recent=(str(path),)), paths.data_dir)
    left = QueuedRender(
        id="a", storyboard=QUIET, output=str(tmp_path / "film.mp4"), state="running"
    )
    save_queue((left,), paths.data_dir / "queue.json")
    window = build_window(qapp, paths, open_sound=lambda: None)
    try:
        window.show()
        begin(window, None, is_alone=False)  # another window is open: it may be that one's project
        assert window.project is None
        begin(window, None, is_alone=True)
        assert window.project is not None and window.project.document.storyboard == QUIET
        assert "Every edit is here" in window.messages.text
        window.messages._close.click()  # pyright: ignore[reportPrivateUsage]
        assert "not finished" in window.messages.text  # what there is to do has not got lost
        (panel,) = window.queue_dock.findChildren(QueuePanel)
        tips = [b.toolTip() for b in panel.rows[0].findChildren(QToolButton)]
        assert tips[0] == "Go on rendering"
        panel.rows[0].findChildren(QToolButton)[0].click()
        qtbot.waitUntil(lambda: window.queue.renders[0].state == "done", timeout=RENDER_MS)
        window.close_project()
        begin(window, None, is_alone=True)  # it was closed as it should be
        assert window.project is None
    finally:
        window.close()
        window.deleteLater()


def test_a_render_that_cannot_be_made_says_why(driver: Driver) -> None:
    gone = replace(QUIET.scenes[0], picture=str(driver.folder / "gone.png"))
    driver.open(replace(QUIET, scenes=(gone,)))
    driver.window.commands["render"].trigger()
    queue = driver.window.queue  # the engine's thread looks for everything, the window goes on
    driver.qtbot.waitUntil(lambda: queue.renders[0].state == "failed", timeout=RENDER_MS)
    assert "gone.png" in driver.window.messages.text


def test_enter_and_escape_move_between_cards_and_words(driver: Driver) -> None:
    driver.open()
    board = driver.project.board
    board.setFocus()
    driver.qtbot.keyClick(board, Qt.Key.Key_Right)
    assert driver.project.selection.current == "b"
    driver.qtbot.keyClick(board, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is driver.project.inspector._words.narration  # pyright: ignore[reportPrivateUsage]
    driver.qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is board


def test_another_theme_and_larger_text_arrive_at_once(driver: Driver) -> None:
    driver.open()
    preferences = driver.window.session.preferences
    before = driver.window.grab().toImage().pixelColor(700, 700)
    preferences.change(replace(preferences.settings, theme="light", text_scale=1.5))
    after = driver.window.grab().toImage().pixelColor(700, 700)
    assert before.lightness() < 60
    assert after.lightness() > 200
    assert driver.project.inspector.font().pixelSize() == 20
