"""How much an edit of one scene asks for: what was changed, and not the whole storyboard again."""

from __future__ import annotations

import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextCursor

from studio.storyboard.model import Scene
from studio.storyboard.outline import block_of
from studio.ui import previews
from studio.ui.board.card_delegate import CardDelegate
from tests.ui.conftest import BOARD, Driver

MANY = replace(
    BOARD,
    voice="none",
    scenes=tuple(
        Scene(id=f"s{n}", title=f"Scene {n}", narration=f"Number {n} opens a door.", seed=n)
        for n in range(40)
    ),
)
READS = ("open", "os.listdir", "os.scandir", "glob.glob")


class _Reads:
    """What the GUI thread reads of files and folders. A hook of the interpreter stays for good."""

    def __init__(self) -> None:
        self._is_on = False
        self._thread = threading.get_ident()
        self._seen: list[str] = []
        sys.addaudithook(self._on_event)

    @contextmanager
    def counted(self) -> Generator[list[str]]:
        self._seen = []
        self._is_on = True
        try:
            yield self._seen
        finally:
            self._is_on = False

    def _on_event(self, event: str, told: tuple[object, ...]) -> None:
        if self._is_on and event in READS and threading.get_ident() == self._thread:
            self._seen.append(f"{event} {told[:1]}")


@pytest.fixture(scope="module")
def reads() -> _Reads:
    return _Reads()


def opened(driver: Driver) -> None:
    """Many scenes, whose previews stand still, at rest."""
    driver.open(MANY)
    driver.project.previews.pause(is_paused=True)
    driver.project.selection.select("s3")
    change(driver, "First words.")
    driver.qtbot.wait(700)


def change(driver: Driver, words: str) -> None:
    driver.project.document.end_typing()
    driver.project.editing.change_narration("s3", words)


def test_an_edit_reads_no_folder_and_no_file(driver: Driver, reads: _Reads) -> None:
    opened(driver)
    with reads.counted() as seen:
        change(driver, "Other words.")
        driver.qtbot.wait(700)  # with what follows at leisure
    assert driver.on_disk().scenes[3].narration == "Other words."
    assert not seen


def test_an_edit_of_one_scene_plans_one_preview(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(driver)
    plan, planned = previews.preview_request, set[str]()

    def counting(scene: Scene, *words: object, **named: object) -> object:
        planned.add(scene.id)
        return plan(scene, *words, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(previews, "preview_request", counting)
    change(driver, "Other words.")
    driver.qtbot.wait(700)
    assert planned == {"s3"}


def test_an_edit_of_one_scene_paints_one_card(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(driver)
    # `paint` itself is Qt's to call, and looked up once.
    paint, painted = CardDelegate._paint_words, set[str]()  # pyright: ignore[reportPrivateUsage]

    def counting(
        self: CardDelegate, painter: QPainter, place: QRect, scene: Scene, **rest: Any
    ) -> None:
        painted.add(scene.id)
        paint(self, painter, place, scene, **rest)

    monkeypatch.setattr(CardDelegate, "_paint_words", counting)
    change(driver, "Other words.")
    driver.qtbot.wait(700)
    assert painted == {"s3"}
    painted.clear()
    driver.project.board.viewport().update()
    driver.qtbot.wait(50)
    assert len(painted) > 3


def test_undo_shows_one_scene_anew(driver: Driver) -> None:
    opened(driver)
    change(driver, "Other words.")
    told: list[str] = []
    driver.project.previews.updated.connect(told.append)
    driver.window.commands["undo"].trigger()
    assert driver.board.scenes[3].narration == "First words."
    assert set(told) == {"s3"}


def test_words_typed_in_the_script_are_read_for_their_scene_alone(driver: Driver) -> None:
    opened(driver)
    script = driver.project.script
    driver.type(script, "x")
    script.apply()
    before = block_of.cache_info().misses
    script.moveCursor(QTextCursor.MoveOperation.Start)
    driver.type(script, "Then ")
    script.apply()
    assert block_of.cache_info().misses - before <= 3


def test_undo_is_seen_while_the_disk_is_slow_and_is_on_it_in_the_end(driver: Driver) -> None:
    opened(driver)
    change(driver, "Other words.")
    document, is_quick = driver.project.document, threading.Event()
    document._saver.submit(lambda _project: is_quick.wait(30))  # pyright: ignore[reportPrivateUsage]
    change(driver, "Words that wait.")
    undo, redo = driver.window.commands["undo"], driver.window.commands["redo"]
    undo.trigger()
    assert driver.board.scenes[3].narration == "Other words."
    undo.trigger()
    assert driver.board.scenes[3].narration == "First words."
    redo.trigger()
    assert driver.board.scenes[3].narration == "Other words." and redo.isEnabled()
    is_quick.set()
    assert driver.on_disk() == driver.board
    redo.trigger()
    assert not redo.isEnabled()
    assert driver.on_disk().scenes[3].narration == "Words that wait."


def test_undo_and_redo_cross_the_bounds_of_a_session(driver: Driver) -> None:
    path = driver.open(MANY)
    driver.project.previews.pause(is_paused=True)
    words = ["One.", "Two.", "Three.", "Four."]
    for word in words:
        change(driver, word)
    undo, redo = driver.window.commands["undo"], driver.window.commands["redo"]
    undo.trigger()  # "Four." is to be done again
    driver.window.close_project()
    driver.window.open_path(path)
    driver.project.previews.pause(is_paused=True)
    undo.trigger()  # known to the file alone
    assert driver.board.scenes[3].narration == "Two."
    told: list[str] = []
    while redo.isEnabled():
        redo.trigger()
        told.append(driver.board.scenes[3].narration)
    assert told == ["Three.", "Four."]
    while undo.isEnabled():
        undo.trigger()
        told.append(driver.board.scenes[3].narration)
    assert told == ["Three.", "Four.", "Three.", "Two.", "One.", MANY.scenes[3].narration]
    change(driver, "Five.")
    assert not redo.isEnabled()
    undo.trigger()
    assert driver.on_disk() == driver.board == MANY


def test_what_undo_shows_is_written_though_the_edit_was_not(driver: Driver) -> None:
    opened(driver)
    change(driver, "Other words.")
    document = driver.project.document
    good, told = driver.board, list[object]()
    document.failed.connect(told.append)
    taken = replace(good, scenes=(good.scenes[0], good.scenes[0]))  # two of a name: not written
    document.edit("Twice", taken)
    driver.qtbot.waitUntil(lambda: bool(told), timeout=5000)
    driver.window.commands["undo"].trigger()
    assert driver.on_disk() == driver.board == good
