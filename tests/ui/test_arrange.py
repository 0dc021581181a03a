"""Arranging a picture: taken hold of with the mouse, by key and from the panel; kept, undone, reset."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from studio.engine.scenery.serial import graph_from_json
from studio.ui.arrange.arrange_dialog import ArrangeDialog
from studio.ui.arrange.kind_picker import KindPicker
from tests.ui.conftest import BOARD, Driver

WAIT_MS = 60_000
DOG = replace(BOARD, scenes=(BOARD.scenes[2], BOARD.scenes[0]))


def arrange(driver: Driver) -> ArrangeDialog:
    driver.open(DOG)
    dialog = driver.project.arrange()
    assert dialog is not None
    driver.qtbot.waitUntil(lambda: not dialog.canvas.image.isNull(), timeout=WAIT_MS)
    kinds = [subject.kind for subject in graph_of(dialog).subjects]
    dialog.arranger.select(kinds.index("dog"))
    return dialog


def graph_of(dialog: ArrangeDialog):
    graph = dialog.arranger.graph
    assert graph is not None
    return graph


def kept(driver: Driver):
    return graph_from_json(driver.board.scenes[0].graph)


def middle(dialog: ArrangeDialog) -> QPoint:
    return dialog.canvas.box(dialog.arranger.index).center().toPoint()


def test_dragging_a_subject_is_one_edit_that_the_card_shows(driver: Driver) -> None:
    dialog = arrange(driver)
    driver.wait_for_previews()
    before = driver.project.previews.still(driver.board.scenes[0])
    start, old = middle(dialog), dialog.arranger.subject
    assert old is not None
    bot, canvas = driver.qtbot, dialog.canvas
    target = start + QPoint(-60, -40)
    bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    bot.mouseMove(canvas, start + QPoint(-20, -10))
    assert driver.board.scenes[0].graph == ""  # nothing is kept before it is let go
    bot.mouseMove(canvas, target)
    bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=target)
    dog = kept(driver).subjects[dialog.arranger.index]
    assert dog.x < old.x
    assert dog.y < old.y
    assert driver.project.document.undo_label == "Move subject"
    driver.wait_for_previews()
    after = driver.project.previews.still(driver.board.scenes[0])
    assert before is not None
    assert after is not None
    assert before.image != after.image
    assert driver.on_disk() == driver.board


def test_undo_in_the_dialog_gives_the_model_s_picture_back(driver: Driver) -> None:
    dialog = arrange(driver)
    before = graph_of(dialog)
    dialog.canvas.setFocus()
    for _ in range(3):
        driver.qtbot.keyClick(dialog.canvas, Qt.Key.Key_Left)
    moved = kept(driver).subjects[dialog.arranger.index]
    assert abs(before.subjects[dialog.arranger.index].x - moved.x - 0.06) < 1e-6
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.board.scenes[0].graph == ""  # three presses in a row are one step
    driver.qtbot.waitUntil(lambda: dialog.arranger.graph == before, timeout=WAIT_MS)
    driver.project.document.redo()
    driver.qtbot.waitUntil(lambda: dialog.arranger.is_edited, timeout=WAIT_MS)
    driver.click(dialog.reset)
    assert driver.board.scenes[0].graph == ""


def test_a_corner_resizes_and_the_keys_do_too(driver: Driver) -> None:
    dialog = arrange(driver)
    subject = dialog.arranger.subject
    assert subject is not None
    bot, canvas = driver.qtbot, dialog.canvas
    corner = canvas.corners(dialog.arranger.index)[1].center().toPoint()
    bot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corner)
    bot.mouseMove(canvas, corner + QPoint(30, -30))
    bot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=corner + QPoint(30, -30))
    larger = kept(driver).subjects[dialog.arranger.index].size
    assert larger > subject.size
    bot.keyClick(canvas, Qt.Key.Key_Minus)
    assert kept(driver).subjects[dialog.arranger.index].size < larger


def test_colour_motion_words_and_place_come_from_the_panel(driver: Driver) -> None:
    dialog = arrange(driver)
    dialog.arranger.swap("blackboard")
    panel, index = dialog.panel, dialog.arranger.index
    driver.type(panel.words, "Good dog")
    assert kept(driver).subjects[index].text == "Good dog"
    dialog.arranger.swap("car")
    driver.click(panel.swatches.buttons["red"])
    assert kept(driver).subjects[index].color == "red"
    panel.motion.chosen.emit("left")
    assert kept(driver).subjects[index].motion == "left"
    dialog.setting.chosen.emit("beach")
    dialog.light.chosen.emit("night")
    stage = kept(driver).stage
    assert (stage.setting, stage.light) == ("beach", "night")


def test_things_are_found_by_name_to_swap_and_to_add(driver: Driver) -> None:
    dialog = arrange(driver)
    count = len(graph_of(dialog).subjects)
    for button, word, kind in (
        (dialog.panel.kind, "eleph", "elephant"),
        (dialog.add, "umbr", "umbrella"),
    ):
        driver.click(button)
        picker = dialog.findChild(KindPicker)
        assert isinstance(picker, KindPicker)
        driver.type(picker.field, word)
        driver.qtbot.keyClick(picker.field, Qt.Key.Key_Return)
        assert kind in [subject.kind for subject in kept(driver).subjects]
        QApplication.processEvents()  # it is closed, and deletes itself
    assert len(kept(driver).subjects) == count + 1
    subject = dialog.arranger.subject
    assert subject is not None
    assert subject.kind == "umbrella"


def test_tab_goes_from_subject_to_subject_and_then_on(driver: Driver) -> None:
    dialog = arrange(driver)
    dialog.arranger.add("person")
    dialog.arranger.select(-1)
    canvas, count = dialog.canvas, len(graph_of(dialog).subjects)
    canvas.setFocus()
    seen: list[int] = []
    for _ in range(count):
        driver.qtbot.keyClick(canvas, Qt.Key.Key_Tab)
        seen.append(dialog.arranger.index)
    assert seen == list(range(count))
    assert "Person" in canvas.accessibleDescription()
    driver.qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not canvas
    driver.qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(kept(driver).subjects) == count - 1


def test_the_menu_of_a_subject_recolours_it_and_lets_it_move(driver: Driver) -> None:
    dialog = arrange(driver)
    for submenu, name in ((0, "Teal"), (1, "Spin")):
        menu = dialog.subject_menu()
        assert menu is not None
        under = menu.findChildren(QMenu)[submenu]
        next(action for action in under.actions() if action.text() == name).trigger()
    subject = dialog.arranger.subject
    assert subject is not None
    assert (subject.color, subject.motion) == ("teal", "spin")


def test_a_locked_scene_is_shown_and_not_changed(driver: Driver) -> None:
    driver.open(replace(DOG, scenes=(replace(DOG.scenes[0], is_locked=True),)))
    dialog = driver.project.arrange()
    assert dialog is not None
    driver.qtbot.waitUntil(lambda: not dialog.canvas.image.isNull(), timeout=WAIT_MS)
    before = driver.board
    dialog.arranger.select(0)
    dialog.arranger.nudge(0.1, 0)
    dialog.arranger.remove()
    driver.qtbot.mousePress(dialog.canvas, Qt.MouseButton.LeftButton, pos=middle(dialog))
    driver.qtbot.mouseMove(dialog.canvas, middle(dialog) + QPoint(30, 0))
    driver.qtbot.mouseRelease(dialog.canvas, Qt.MouseButton.LeftButton, pos=middle(dialog))
    assert driver.board == before
    assert "locked" in dialog.note.text()


def test_another_take_is_not_the_arranged_one(driver: Driver) -> None:
    dialog = arrange(driver)
    dialog.arranger.swap("horse")
    dialog.accept()
    driver.window.commands["take"].trigger()
    assert driver.board.scenes[0].graph == ""
    driver.window.commands["undo"].trigger()
    assert kept(driver).subjects
