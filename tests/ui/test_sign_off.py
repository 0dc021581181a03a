"""The sign-off from the window: made in the background, told with where it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from studio.ui.render.sign_off import sign_off_path
from tests.ui.conftest import PREVIEW_MS, Driver


def test_the_storyboard_becomes_a_file_that_can_be_opened(driver: Driver) -> None:
    driver.open()
    window = driver.window
    opened: list[str] = []
    window.session = replace(window.session, open_url=opened.append)
    path = driver.folder / "for the client.html"
    driver.project.inspector.focus_words()
    driver.qtbot.keyClicks(driver.project.inspector._words.narration, "Hello. ")  # pyright: ignore[reportPrivateUsage]
    window.outputs.make_sign_off(path)
    window.outputs.make_sign_off(path)  # a second click while the first is being made
    driver.qtbot.waitUntil(lambda: "is ready" in window.messages.text, timeout=PREVIEW_MS)
    assert "Hello. " in path.read_text(encoding="utf-8")  # what was typed last is in it
    window.messages._offers[0].click()  # pyright: ignore[reportPrivateUsage]
    assert Path(QUrl(opened[0]).toLocalFile()) == path
    assert window.commands["sign_off"].isEnabled()


def test_a_folder_that_is_gone_is_told_and_another_one_can_be_chosen(driver: Driver) -> None:
    driver.open()
    driver.window.outputs.make_sign_off(driver.folder / "gone" / "board.pdf")
    assert "does not exist" in driver.window.messages.text
    assert not driver.window.outputs.sign_off.is_busy


@pytest.mark.parametrize(
    ("chosen", "kind", "path"),
    [
        ("/a/b", ".pdf", "/a/b.pdf"),
        ("/a/b", ".html", "/a/b.html"),
        ("/a/b.HTML", ".pdf", "/a/b.HTML"),
        ("/a/ver 1.2", ".pdf", "/a/ver 1.2.pdf"),
    ],
)
def test_a_name_without_an_ending_gets_the_chosen_kind_s(chosen: str, kind: str, path: str) -> None:
    assert sign_off_path(chosen, kind) == Path(path)
