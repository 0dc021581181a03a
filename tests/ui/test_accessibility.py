"""Everything by keyboard, everything with a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)  # fmt: skip

from tests.ui.conftest import Driver

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
    ]


def name_of(widget: QWidget) -> str:
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


@pytest.mark.parametrize("view", ["welcome", "project", "queue"])
def test_every_control_is_named_and_reached_by_tab(driver: Driver, view: str) -> None:
    if view != "welcome":
        driver.open()
        driver.wait_for_previews()
    if view == "queue":
        driver.window.queue_dock.show()
    found = controls(driver.window)
    assert len(found) >= (8 if view == "welcome" else 20)
    nameless = [w for w in found if not name_of(w)]
    assert not nameless, [(type(w).__name__, w.objectName()) for w in nameless]
    reached = walk(driver)
    missed = [w for w in found if w not in reached and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert not missed, [name_of(w) for w in missed]
    unreachable = [w for w in found if not w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert not unreachable, [name_of(w) for w in unreachable]
