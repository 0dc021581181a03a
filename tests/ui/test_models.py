"""The dialog of models: installing, choosing for the movie, removing, and a conversion that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from studio.render.converter import environment_of
from studio.render.converter_lock import ConverterLock, Wheel
from studio.ui.fields import Choice
from studio.ui.inspector.advanced_section import AdvancedSection
from studio.ui.models.converter_row import ConverterRow
from studio.ui.models.models_dialog import ModelsDialog
from tests.ui.conftest import BOARD, Driver

TINY = Path(__file__).parents[1] / "data" / "pipelines" / "tiny-sd"


def opened(driver: Driver) -> ModelsDialog:
    driver.window.commands["models"].trigger()
    return driver.window.findChildren(ModelsDialog)[0]


def select(dialog: ModelsDialog, name: str) -> None:
    for row in range(dialog.models.count()):
        if dialog.models.item(row).data(Qt.ItemDataRole.UserRole) == name:
            dialog.models.setCurrentRow(row)
            return
    raise AssertionError(f"{name} is not in the list")


def installed(driver: Driver, dialog: ModelsDialog, folder: Path) -> None:
    """Install a package, and wait until it is used or stands beside."""
    with driver.qtbot.waitSignal(dialog.adoption.settled, timeout=60_000):
        dialog.install(folder)


def test_an_installed_model_draws_the_movie_until_that_is_undone(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver)
    assert not dialog.remove.isEnabled()  # the starter ships with the program
    installed(driver, dialog, TINY)
    select(dialog, "tiny-sd")
    dialog.use.click()
    assert driver.board.model == "tiny-sd"
    assert "draws this movie" in dialog.models.selectedItems()[0].text()
    assert "tiny-sd" in dialog.about.text()
    dialog.close()
    driver.project.document.undo()
    assert driver.board == BOARD


def test_a_model_can_be_removed_again(driver: Driver) -> None:
    dialog = opened(driver)
    before = dialog.models.count()
    installed(driver, dialog, TINY)
    assert not dialog.use.isEnabled()  # no movie is open
    select(dialog, "tiny-sd")
    dialog.remove.click()
    assert dialog.models.count() == before
    dialog.close()


def test_a_folder_that_is_no_package_is_told(driver: Driver, tmp_path: Path) -> None:
    dialog = opened(driver)
    with driver.qtbot.waitSignal(dialog.failed, timeout=20_000):
        dialog.install(tmp_path)
    assert "not a model package" in dialog.state.text()
    dialog.close()


def test_a_conversion_that_fails_says_why_and_can_be_started_again(
    driver: Driver, tmp_path: Path
) -> None:
    dialog = opened(driver)
    dialog.source.setText(str(tmp_path / "nothing"))
    with driver.qtbot.waitSignal(dialog.failed, timeout=60_000):
        dialog.convert.click()
        assert dialog.convert.text() == "Stop" and dialog.bar.isVisible()
    assert dialog.convert.text() == "Convert" and not dialog.bar.isVisible()
    assert dialog.state.text()
    dialog.close()


def test_closing_the_dialog_ends_a_conversion(driver: Driver, tmp_path: Path) -> None:
    dialog = opened(driver)
    runner = dialog.runner
    dialog.source.setText(str(tmp_path))
    dialog.convert.click()
    assert runner.is_running
    dialog.close()
    assert dialog.bar.isHidden() or not dialog.isVisible()


def test_the_converter_says_what_it_takes_and_a_failed_fetch_can_be_started_again(
    driver: Driver, tmp_path: Path
) -> None:
    wheel = Wheel(name="nothing-of-this-name", version="1", size_bytes=3_000_000, sha256="0" * 64)
    lock = ConverterLock(key="k", wheels=(wheel,), installed_bytes=9_000_000)
    # Nobody listens on port 9 of this machine.
    row = ConverterRow(tmp_path, lock=lock, index="http://127.0.0.1:9/simple")
    dialog = ModelsDialog(driver.window.session, driver.window, converter=row)
    driver.qtbot.addWidget(dialog)
    dialog.show()
    assert row.about.text().endswith("3 MB to fetch, 9 MB on the disk.")
    assert row.button.text() == "Get the converter"
    row.button.click()
    assert row.button.text() == "Stop" and not dialog.convert.isEnabled() and dialog.bar.isVisible()
    row.button.click()  # given up
    driver.qtbot.waitUntil(dialog.convert.isEnabled, timeout=20_000)
    assert "Stopped" in dialog.state.text() and row.button.text() == "Get the converter"
    dialog.close()


def test_a_converter_that_is_here_is_removed_after_a_question(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = ConverterLock(key="k", wheels=(), installed_bytes=1)
    environment = environment_of(tmp_path, lock)
    environment.mkdir(parents=True)
    (environment / "torch.py").write_bytes(b"#" * 2_000_000)
    row = ConverterRow(tmp_path, lock=lock)
    driver.qtbot.addWidget(row)
    assert "2 MB" in row.about.text()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]

    def answer(*_words: object) -> QMessageBox.StandardButton:
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "question", answer)
    row.button.click()
    assert environment.exists()
    row.button.click()
    assert not environment.exists() and row.button.text() == "Get the converter"


def test_a_scene_is_pinned_to_a_model_in_the_inspector_and_undo_frees_it(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver)
    installed(driver, dialog, TINY)
    dialog.close()
    driver.project.board.setFocus()
    driver.qtbot.keyClick(driver.project.board, Qt.Key.Key_Home)
    section = driver.project.findChildren(AdvancedSection)[0]
    pick(section.model, "tiny-sd")
    assert driver.on_disk().scenes[0].model == "tiny-sd" and driver.board.scenes[1].model is None
    assert "tiny-sd" in section.limits(driver.board.scenes[0])
    assert not section.limits(driver.board.scenes[1])
    pick(section.quality, "draft")
    assert driver.on_disk().scenes[0].quality == "draft"
    driver.window.commands["undo"].trigger()
    driver.window.commands["undo"].trigger()
    assert driver.on_disk().scenes[0] == BOARD.scenes[0]


def pick(choice: Choice, value: str) -> None:
    QApplication.sendEvent(choice, QFocusEvent(QEvent.Type.FocusIn))
    index = choice.findData(value)
    assert index >= 0
    choice.setCurrentIndex(index)
    choice.activated.emit(index)
