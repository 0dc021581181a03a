"""Cards: a hovered one plays its clip; a scene's own colours are seen on its card alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from tests.ui.conftest import BOARD, Driver

CLIP_MS = 60_000


def card(driver: Driver, row: int) -> QImage:
    """The picture on a card, as a person sees it."""
    board = driver.project.board
    board.viewport().repaint()
    return board.viewport().grab(board.visualRect(board.model().index(row, 0))).toImage()


def come_to_rest(driver: Driver) -> None:
    """Every card has its picture, and the line that shows drawing is gone."""
    driver.wait_for_previews()
    previews, scenes = driver.project.previews, driver.board.scenes
    driver.qtbot.waitUntil(lambda: not any(previews.is_drawing(s.id) for s in scenes), timeout=5000)


def test_a_hovered_card_plays_its_clip_and_stands_still_again(driver: Driver) -> None:
    driver.open(replace(BOARD, scenes=BOARD.scenes[:2]))
    come_to_rest(driver)
    board = driver.project.board
    still, other = card(driver, 0), card(driver, 1)
    inside = board.visualRect(board.model().index(0, 0)).center()
    driver.qtbot.mouseMove(board.viewport(), inside)
    seen: list[QImage] = []

    def has_moved() -> bool:
        picture = card(driver, 0)
        if picture not in seen:
            seen.append(picture)
        return len(seen) >= 4

    driver.qtbot.waitUntil(has_moved, timeout=CLIP_MS)
    assert card(driver, 1) == other  # nothing else moves
    driver.qtbot.mouseMove(driver.project.inspector, QPoint(5, 5))
    driver.qtbot.waitUntil(lambda: card(driver, 0) == still, timeout=5000)


def test_a_hovered_card_stands_still_where_motion_is_reduced(driver: Driver) -> None:
    preferences = driver.window.session.preferences
    preferences.change(replace(preferences.settings, reduced_motion=True))
    driver.open(replace(BOARD, scenes=BOARD.scenes[:1]))
    come_to_rest(driver)
    board, scene = driver.project.board, driver.board.scenes[0]
    still = card(driver, 0)
    driver.qtbot.mouseMove(board.viewport(), board.visualRect(board.model().index(0, 0)).center())
    driver.qtbot.wait(600)  # beyond the time after which a clip is asked for
    assert not driver.project.previews.is_drawing(scene.id)
    assert card(driver, 0) == still


def test_a_scene_takes_the_colours_of_a_reference_picture(driver: Driver) -> None:
    driver.open()
    driver.wait_for_previews()
    picture = driver.folder / "reference.png"
    made = Image.new("RGB", (120, 90), (11, 110, 79))
    made.paste((250, 159, 66), (0, 0, 120, 40))
    made.save(picture)
    before = [driver.project.previews.still(scene) for scene in driver.board.scenes]
    driver.project.selection.select("b")
    colors = driver.project.inspector._picture.colors  # pyright: ignore[reportPrivateUsage]
    colors.use_picture(picture)
    palette = [QColor(color) for color in driver.board.scenes[1].palette]
    assert any(color.green() > color.red() + 50 for color in palette)
    assert any(color.red() > color.blue() + 100 for color in palette)
    assert colors.swatches.isVisible()
    driver.wait_for_previews()
    after = [driver.project.previews.still(scene) for scene in driver.board.scenes]
    assert [old is new for old, new in zip(before, after, strict=True)] == [True, False, True]
    assert driver.on_disk() == driver.board
    driver.window.commands["undo"].trigger()
    assert driver.board == BOARD
    assert colors.choice.currentData() == ""


def test_a_reference_that_is_no_picture_is_told_and_changes_nothing(driver: Driver) -> None:
    driver.open()
    broken = Path(driver.folder) / "broken.png"
    broken.write_bytes(b"no picture")
    colors = driver.project.inspector._picture.colors  # pyright: ignore[reportPrivateUsage]
    colors.use_picture(broken)
    assert "broken.png" in driver.window.messages.text
    assert driver.board == BOARD


def test_a_card_of_another_model_says_that_it_shows_a_sketch(driver: Driver) -> None:
    other = replace(BOARD.scenes[0], model="narrow")
    driver.open(replace(BOARD, scenes=(other, *BOARD.scenes[1:])))
    driver.wait_for_previews()
    board = driver.project.board
    model = board.model()
    tips = [
        model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or ""
        for row in range(len(BOARD.scenes))
    ]
    assert "in the movie, narrow draws this scene" in tips[0]
    assert not any("sketch" in tip for tip in tips[1:])
    come_to_rest(driver)
    before = card(driver, 0)
    driver.project.editing.change("Model", replace(other, model=None))
    come_to_rest(driver)
    assert card(driver, 0) != before
    own = replace(driver.board, model="narrow")
    driver.project.editing.change_board("Model", own)  # the movie's own model counts for all
    assert driver.project.previews.drawn_by_another(driver.board.scenes[2]) == "narrow"
