"""Large text on a small screen: every dialog and the window fit 1280 x 720 at 200 %, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from studio.ui.translation import LANGUAGES
from tests.ui.conftest import BOARD, Driver
from tests.ui.every_dialog import OPENERS, open_dialog
from tests.ui.test_translations import foreign

__all__ = ["foreign"]  # the fixture

WIDTH, HEIGHT = 1280, 720
TITLE_BAR_PX = 32
"""The system's, above a dialog."""


def too_large(widget: QWidget) -> str:
    """Its least size where that is more than the screen's, else ""."""
    least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
    if least.width() <= WIDTH and least.height() <= HEIGHT - TITLE_BAR_PX:
        return ""
    return f"{least.width()} x {least.height()}"


def too_small(dialog: QDialog) -> str:
    """Its size when it was opened, where that is less than its words need."""
    least, shown = dialog.minimumSizeHint(), dialog.size()
    is_cut = shown.width() < least.width() or shown.height() < least.height()
    return (
        f"shown {shown.width()} x {shown.height()} of {least.width()} x {least.height()}" * is_cut
    )


def cut_in_areas(window: QWidget) -> Iterator[str]:
    """Scroll areas that cannot be scrolled sideways, though what is in them is wider."""
    for area in window.findChildren(QScrollArea):
        body = area.widget()
        if body is None or not area.isVisibleTo(window):
            continue
        is_fixed = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        needs, has = body.minimumSizeHint().width(), area.viewport().width()
        if is_fixed and needs > has:
            yield f"{area.accessibleName() or type(area.parent()).__name__}: {needs} in {has}"


WORDY = ("de", "fr", "pt", "ar")
"""Where words are longest; the others are looked at in the long run."""


@pytest.mark.parametrize(
    "foreign",
    [
        pytest.param((code, 2.0), marks=() if code in WORDY else pytest.mark.slow)
        for code, _ in LANGUAGES
    ],
    indirect=True,
    ids=str,
)
def test_everything_fits_a_small_screen_with_large_text(foreign: Driver) -> None:
    window = foreign.window
    foreign.open(BOARD)
    foreign.project.previews.pause(is_paused=True)
    QApplication.processEvents()
    found = {"window": [too_large(window), *cut_in_areas(window)]}
    for name in sorted(OPENERS):
        dialog = open_dialog(foreign, name)
        for _ in range(3):  # what grows in it makes its places grow
            QApplication.processEvents()
        found[name] = [too_large(dialog), too_small(dialog), *cut_in_areas(dialog)]
        for opened in window.findChildren(QDialog):
            opened.close()
    assert not {name: [t for t in told if t] for name, told in found.items() if any(told)}
