"""Everything by keyboard, everything with a name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)  # fmt: skip

from studio.render.queue_file import QueuedRender
from studio.ui.messages import Offer
from tests.ui.conftest import BOARD, Driver
from tests.ui.every_dialog import OPENERS, dialog_classes, open_dialog

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip


def controls(window: QWidget) -> list[QWidget]:
    """What a person can use now, without the inner parts of combined controls."""
    found = [w for kind in CONTROLS for w in window.findChildren(kind)]
    return [
        w
        for w in found
        if w.isVisibleTo(window)
        and w.isEnabled()
        and not w.objectName().startswith("qt_")
        and not isinstance(w.parentWidget(), QComboBox | QAbstractSpinBox)
        and not isinstance(w, QHeaderView)  # its table is the control; nothing is sorted by it
    ]


def name_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):  # what Qt calls its name is what is chosen, on Linux
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def walk(driver: Driver, limit: int = 300) -> set[QWidget]:
    """Every widget that the Tab key reaches."""
    seen: set[QWidget] = set()
    for _ in range(limit):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.add(focused)
        driver.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return seen


def check(window: QWidget, driver: Driver, *, at_least: int) -> None:
    """Every control has a name and is reached by Tab."""
    found = controls(window)
    assert len(found) >= at_least
    nameless = [w for w in found if not name_of(w)]
    assert not nameless, [(type(w).__name__, w.objectName()) for w in nameless]
    unreachable = [w for w in found if not w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert not unreachable, [name_of(w) for w in unreachable]
    reached = walk(driver)
    missed = [w for w in found if w not in reached]
    assert not missed, [name_of(w) for w in missed]


@pytest.mark.parametrize("view", ["welcome", "project", "large", "empty", "queue", "message"])
def test_every_control_is_named_and_reached_by_tab(driver: Driver, view: str) -> None:
    if view != "welcome":
        driver.open(replace(BOARD, scenes=()) if view == "empty" else BOARD)
        driver.wait_for_previews()
    if view == "large":
        driver.window.commands["large"].trigger()
        assert driver.project.playback.stage.isVisible()
    if view == "queue":
        ended = QueuedRender(id="a", storyboard=BOARD, output="/a/film.mp4", state="done")
        queue = driver.window.queue
        queue._renders = [ended, replace(ended, id="b", state="waiting")]  # pyright: ignore[reportPrivateUsage]
        queue.changed.emit()
        driver.window.queue_dock.show()
        assert len(driver.window.queue_dock.findChildren(QToolButton)) >= 8
    if view == "message":
        offers = (Offer(text="Open", do=driver.folder.exists),)
        driver.window.messages.tell("It is done.", "Where it is.", offers=offers)
    if view == "project":
        driver.project.inspector._picture._more.setChecked(True)  # pyright: ignore[reportPrivateUsage]
    check(driver.window, driver, at_least=22 if view == "project" else 8)


FEWEST = {
    "LookDialog": 9, "SettingsDialog": 6, "ExportDialog": 21, "ArrangeDialog": 10, "ModelsDialog": 3,
    "JudgeDialog": 3, "KeysDialog": 1, "BlindDialog": 1, "RiskDialog": 13, "RecordDialog": 1,
}  # fmt: skip
"""Controls that a dialog has at least, where it is not two."""


def test_every_dialog_is_walked() -> None:
    assert set(OPENERS) == set(dialog_classes())


@pytest.mark.parametrize("name", sorted(OPENERS))
def test_every_control_of_a_dialog_is_named_and_reached_by_tab(driver: Driver, name: str) -> None:
    driver.open()
    dialog = open_dialog(driver, name)
    driver.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog, timeout=3000)
    check(dialog, driver, at_least=FEWEST.get(name, 2))
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_screen_reader_hears_what_a_card_shows(driver: Driver) -> None:
    locked = replace(BOARD.scenes[0], is_locked=True)
    driver.open(replace(BOARD, scenes=(locked, *BOARD.scenes[1:])))
    board = driver.project.board
    heard = QAccessible.queryAccessibleInterface(board).child(0).text(QAccessible.Text.Name)
    assert "Scene 1" in heard
    assert "It rains in the city." in heard
    assert "locked" in heard
