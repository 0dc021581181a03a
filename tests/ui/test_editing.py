"""What a person does with an open project: types, clicks, drags, and takes it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QLabel

from studio.storyboard.model import Scene
from studio.ui.board.board_model import MIME
from tests.ui.conftest import BOARD, PREVIEW_MS, Driver

LONG = Scene(id="l", title="Houses", narration="Houses.", prompt_is_written=True, seed=5)


def ids(driver: Driver) -> list[str]:
    return [scene.id for scene in driver.board.scenes]


def card_centre(driver: Driver, row: int) -> QPoint:
    board = driver.project.board
    return board.visualRect(board.model().index(row, 0)).center()


def test_a_project_opens_with_a_picture_on_every_card(driver: Driver) -> None:
    driver.open()
    driver.wait_for_previews()
    for scene in driver.board.scenes:
        still = driver.project.previews.still(scene)
        assert still is not None
        assert (still.image.width(), still.image.height()) == (480, 270)


def test_clicking_a_card_shows_its_scene_in_inspector_and_script(driver: Driver) -> None:
    driver.open()
    driver.click(driver.project.board.viewport(), card_centre(driver, 1))
    assert driver.project.selection.current == "b"
    words = driver.project.inspector.findChildren(QLabel)
    assert any("SCENE 2 OF 3" in label.text() for label in words)
    line = driver.project.script.textCursor().block().text()
    assert line == "# Sun" or line.startswith("Then the sun")


def test_typing_words_in_the_inspector_changes_and_saves_the_scene(driver: Driver) -> None:
    driver.open()
    narration = driver.project.inspector._words.narration  # pyright: ignore[reportPrivateUsage]
    driver.project.inspector.focus_words()
    narration.moveCursor(QTextCursor.MoveOperation.End)
    driver.type(narration, " All day")
    assert driver.board.scenes[0].narration == "It rains in the city. All day"
    assert driver.on_disk() == driver.board


def test_one_word_typed_is_one_step_of_undo(driver: Driver) -> None:
    driver.open()
    before = driver.board
    driver.project.inspector.focus_words()
    narration = driver.project.inspector._words.narration  # pyright: ignore[reportPrivateUsage]
    driver.type(narration, "Yes ")
    assert driver.board != before
    driver.window.commands["undo"].trigger()
    assert driver.board == before
    assert narration.toPlainText() == before.scenes[0].narration
    driver.window.commands["redo"].trigger()
    assert driver.board.scenes[0].narration.startswith("Yes ")


def test_undo_goes_on_after_the_project_was_closed_and_opened(driver: Driver) -> None:
    path = driver.open()
    before = driver.board
    driver.window.commands["duplicate"].trigger()
    assert len(driver.board.scenes) == 4
    driver.window.close_project()
    driver.window.open_path(path)
    assert len(driver.board.scenes) == 4
    assert driver.window.commands["undo"].isEnabled()
    driver.window.commands["undo"].trigger()
    assert driver.board == before
    assert driver.on_disk() == before


def test_editing_the_script_keeps_the_scenes_it_does_not_touch(driver: Driver) -> None:
    driver.open()
    driver.wait_for_previews()
    script = driver.project.script
    script.setFocus()
    script.moveCursor(QTextCursor.MoveOperation.End)
    driver.qtbot.keyClick(script, Qt.Key.Key_Return)
    driver.qtbot.keyClick(script, Qt.Key.Key_Return)
    driver.type(script, "A boat sails at sunset.")
    driver.qtbot.waitUntil(lambda: len(driver.board.scenes) == 4)
    new = driver.board.scenes[3]
    assert new.narration == "A boat sails at sunset."
    assert "boat" in new.prompt
    for old, now in zip(("a", "b", "c"), driver.board.scenes, strict=False):
        assert now.id == old
        assert driver.project.previews.is_fresh(now)
    driver.wait_for_previews()


def test_the_cursor_in_the_script_selects_its_scene(driver: Driver) -> None:
    driver.open()
    script = driver.project.script
    script.setFocus()
    script.moveCursor(QTextCursor.MoveOperation.End)
    assert driver.project.selection.current == "c"
    script.moveCursor(QTextCursor.MoveOperation.Start)
    assert driver.project.selection.current == "a"


def test_dragging_a_card_moves_its_scene_and_its_text(driver: Driver) -> None:
    driver.open()
    board = driver.project.board
    data = QMimeData()
    data.setData(MIME, b"c")
    left_of_first = QPointF(board.visualRect(board.model().index(0, 0)).topLeft() + QPoint(8, 8))
    drop = QDropEvent(
        left_of_first, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    board.dropEvent(drop)
    assert ids(driver) == ["c", "a", "b"]
    assert driver.project.script.toPlainText().index("dog") < 60
    driver.window.commands["undo"].trigger()
    assert ids(driver) == ["a", "b", "c"]


def test_a_picture_dropped_on_a_card_becomes_its_scene(driver: Driver) -> None:
    driver.open()
    driver.wait_for_previews()
    picture = driver.folder / "own.png"
    driver.window.grab().save(str(picture))
    board = driver.project.board
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    drop = QDropEvent(
        QPointF(card_centre(driver, 1)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    board.dropEvent(drop)
    assert driver.board.scenes[1].picture == str(picture)
    driver.wait_for_previews()


def test_split_merge_move_duplicate_and_delete_by_command(driver: Driver) -> None:
    driver.open()
    run, document = driver.window.commands, driver.project.document
    script = driver.project.script
    script.setFocus()
    script.setTextCursor(script.document().find("in the city"))
    cursor = script.textCursor()
    cursor.setPosition(cursor.selectionStart())
    script.setTextCursor(cursor)
    run["split"].trigger()
    assert [s.narration for s in driver.board.scenes[:2]] == ["It rains", "in the city."]
    run["merge"].trigger()
    assert driver.board.scenes[0].narration == "It rains in the city."
    run["later"].trigger()
    assert ids(driver) == ["b", "a", "c"]
    run["duplicate"].trigger()
    assert len(driver.board.scenes) == 4
    run["delete"].trigger()
    assert len(driver.board.scenes) == 3
    while document.undo_label:
        run["undo"].trigger()
    assert ids(driver) == ["a", "b", "c"]
    assert driver.on_disk() == driver.board


def test_a_locked_scene_says_so_and_stays(driver: Driver) -> None:
    driver.open()
    run = driver.window.commands
    run["lock"].trigger()
    before = driver.board
    for name in ("delete", "split", "merge", "again", "take"):
        run[name].trigger()
        assert driver.board == before
        assert "locked" in driver.window.messages.text
    run["lock"].trigger()
    run["delete"].trigger()
    assert len(driver.board.scenes) == 2
    driver.window.messages.tell("It is ready.")  # does not wait behind a refusal
    assert driver.window.messages.text == "It is ready."


def test_a_new_take_is_drawn_and_the_old_one_is_kept(driver: Driver) -> None:
    driver.open()
    driver.wait_for_previews()
    first = driver.project.previews.still(driver.board.scenes[0])
    driver.window.commands["take"].trigger()
    scene = driver.board.scenes[0]
    assert scene.takes[0] == 1
    assert scene.seed == scene.takes[1] != 1
    driver.wait_for_previews()
    second = driver.project.previews.still(scene)
    assert first is not None
    assert second is not None
    assert first.image != second.image
    driver.window.commands["take_1"].trigger()
    assert driver.board.scenes[0].seed == 1
    assert driver.project.previews.is_fresh(driver.board.scenes[0])


def test_a_take_is_removed_and_the_only_one_stays(driver: Driver) -> None:
    driver.open()
    commands = driver.window.commands
    first = driver.board.scenes[0].seed
    commands["take"].trigger()
    assert len(driver.board.scenes[0].takes) == 2
    commands["drop_take"].trigger()
    assert driver.board.scenes[0].seed == first
    assert driver.board.scenes[0].takes == (first,)
    commands["drop_take"].trigger()
    assert "only take" in driver.window.messages.text
    driver.project.document.undo()
    assert len(driver.board.scenes[0].takes) == 2


def test_limits_of_the_model_are_told_at_the_prompt(driver: Driver) -> None:
    words = "a house " + "and another house with a red roof and a green door " * 8
    driver.open(replace(BOARD, scenes=(replace(LONG, prompt=words),)))
    driver.wait_for_previews()
    notes = driver.project.inspector._picture._notes  # pyright: ignore[reportPrivateUsage]
    assert notes.isVisible()
    assert "long" in notes.text()


def test_a_card_says_why_it_could_not_be_drawn(driver: Driver) -> None:
    path = driver.folder / "broken.png"
    path.write_bytes(b"no picture")
    broken = replace(BOARD.scenes[0], picture=str(path))
    driver.open(replace(BOARD, scenes=(broken, *BOARD.scenes[1:])))
    previews, model = driver.project.previews, driver.project.board.model()
    driver.qtbot.waitUntil(lambda: bool(previews.error(broken)), timeout=PREVIEW_MS)
    card = model.index(0, 0)
    told = model.data(card, Qt.ItemDataRole.ToolTipRole)
    assert "broken.png" in told
    assert told in model.data(card, Qt.ItemDataRole.AccessibleTextRole)
    assert model.data(model.index(1, 0), Qt.ItemDataRole.ToolTipRole) is None


def test_an_empty_project_teaches_and_can_be_filled(driver: Driver) -> None:
    driver.open(replace(BOARD, scenes=()))
    driver.window.commands["add"].trigger()
    assert len(driver.board.scenes) == 1
    driver.window.commands["delete"].trigger()
    assert driver.board.scenes == ()
    assert driver.project.selection.current == ""
    for command in driver.window.commands.all():
        if command.group in ("scene", "take"):
            command.action.trigger()  # nothing selected: none of them may fail
    driver.window.commands["undo"].trigger()
