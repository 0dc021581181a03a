"""Dialogs: the look and its kits, the settings, finding a command, and being told of a crash."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from studio.errors import SettingsError
from studio.storyboard.brand_kit import SUFFIX, BrandKit, kit_names, load_kit, save_kit
from studio.storyboard.file import open_project
from studio.ui.dialogs.keys_dialog import KeysDialog
from studio.ui.dialogs.look_dialog import KITS, LookDialog
from studio.ui.dialogs.palette import Palette
from studio.ui.dialogs.settings_dialog import SettingsDialog
from studio.ui.fields import Choice
from tests.ui.conftest import BOARD, Driver

D = TypeVar("D", bound=QDialog)


def opened(driver: Driver, command: str, kind: type[D]) -> D:
    driver.window.commands[command].trigger()
    found = driver.window.findChildren(kind)
    assert len(found) == 1
    assert found[0].isVisible()
    return found[0]


def choose(choice: Choice, value: str) -> None:
    index = choice.findData(value)
    assert index >= 0
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def test_another_style_redraws_every_card_and_can_be_undone(driver: Driver) -> None:
    driver.open()
    driver.wait_for_previews()
    before = driver.project.previews.still(driver.board.scenes[0])
    dialog = opened(driver, "look", LookDialog)
    choose(dialog.picture._style, "neon")  # pyright: ignore[reportPrivateUsage]
    assert driver.board.style == "neon"
    assert "3 pictures drawn" in dialog.cost
    driver.wait_for_previews()
    after = driver.project.previews.still(driver.board.scenes[0])
    assert before is not None
    assert after is not None
    assert before.image != after.image
    driver.project.document.undo()
    assert driver.board == BOARD
    dialog.accept()


def test_the_look_tells_what_is_made_again_and_takes_it_back(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver, "look", LookDialog)
    assert dialog.cost == "Nothing is made again."
    choose(dialog.sound._music, "calm")  # pyright: ignore[reportPrivateUsage]
    assert "sound mixed" in dialog.cost
    assert "drawn" not in dialog.cost
    choose(dialog.words._captions, "karaoke")  # pyright: ignore[reportPrivateUsage]
    assert "pictures kept, 3 scenes composed" in dialog.cost
    choose(dialog.sound._voice, "emma")  # pyright: ignore[reportPrivateUsage]
    assert "3 lines spoken" in dialog.cost
    dialog._back.click()  # pyright: ignore[reportPrivateUsage]
    assert driver.board == BOARD
    assert dialog.cost == "Nothing is made again."
    dialog.accept()


def test_a_brand_kit_is_saved_and_used_in_another_project(driver: Driver) -> None:
    driver.open(replace(BOARD, style="paper", captions="karaoke", music="calm", voice="emma"))
    dialog = opened(driver, "look", LookDialog)
    dialog.brand.save_as("Harbour & Co")
    dialog.accept()
    driver.window.close_project()
    driver.open(BOARD)
    driver.qtbot.waitUntil(lambda: not driver.window.findChildren(LookDialog), timeout=2000)
    dialog = opened(driver, "look", LookDialog)
    choose(dialog.brand._kit, "Harbour & Co")  # pyright: ignore[reportPrivateUsage]
    board = driver.board
    assert (board.style, board.captions, board.music, board.voice) == (
        "paper", "karaoke", "calm", "emma",
    )  # fmt: skip
    assert board.scenes == BOARD.scenes
    dialog.accept()


def test_a_damaged_kit_is_told_and_changes_nothing(driver: Driver) -> None:
    driver.open()
    folder = driver.window.session.paths.data_dir / KITS
    save_kit(BrandKit(style="neon"), "Mine", folder)
    (folder / f"Mine{SUFFIX}").write_text("{", encoding="utf-8")
    dialog = opened(driver, "look", LookDialog)
    choose(dialog.brand._kit, "Mine")  # pyright: ignore[reportPrivateUsage]
    assert driver.board == BOARD
    assert "damaged" in driver.window.messages.text
    with pytest.raises(SettingsError):
        load_kit("Mine", folder)
    with pytest.raises(SettingsError):
        save_kit(BrandKit(), " ./ ", folder)
    assert kit_names(folder) == ("Mine",)
    dialog.accept()


def test_any_command_is_found_by_a_part_of_its_name(driver: Driver) -> None:
    driver.open()
    palette = opened(driver, "find", Palette)
    driver.qtbot.keyClicks(palette.field, "dupl")
    assert palette.list.count() == 1
    driver.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert len(driver.board.scenes) == 4


def test_the_keys_are_shown(driver: Driver) -> None:
    dialog = opened(driver, "keys", KeysDialog)
    dialog.accept()


def test_settings_are_kept_for_the_next_start(driver: Driver) -> None:
    dialog = opened(driver, "settings", SettingsDialog)
    choose(dialog.theme, "contrast")
    choose(dialog.scale, "1.3")
    dialog.motion.setChecked(True)
    dialog.accept()
    settings = driver.window.session.preferences.settings
    assert (settings.theme, settings.text_scale, settings.reduced_motion) == ("contrast", 1.3, True)
    assert driver.window.font().pixelSize() == 17


def test_a_crash_is_told_and_loses_nothing(driver: Driver) -> None:
    path = driver.open()
    driver.window.commands["duplicate"].trigger()
    driver.window.close_project()
    with open_project(path) as project:
        assert not project.take_up()  # it had ended as it should; now it looks left open
    driver.window.open_path(path)
    assert "unexpectedly" in driver.window.messages.text
    assert len(driver.board.scenes) == 4
