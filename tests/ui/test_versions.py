"""Versions in the window: a worse one is refused with evidence, overruled on record, and gone back from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from studio.engine.models.versions import read_state
from studio.ui.models.models_dialog import ModelsDialog
from studio.ui.quality.judge_dialog import JudgeDialog
from tests.ui.conftest import Driver
from tests.unit.quality.harm import copied_starter, int4_starter

FEW = "Free power, straight from the sky. => solar panel | sun | wind turbine | lightning\n"


@pytest.fixture
def dialog(driver: Driver) -> ModelsDialog:
    """The dialog of models over an open movie, with a short suite."""
    session = driver.window.session
    suites = session.paths.data_dir / "suites"
    suites.mkdir(parents=True, exist_ok=True)
    (suites / "few.txt").write_text(FEW, encoding="utf-8")
    driver.open()
    made = ModelsDialog(session, driver.window, current=driver.board.model, suite="few")
    driver.qtbot.addWidget(made)
    made.show()
    return made


def used(dialog: ModelsDialog, driver: Driver) -> str:
    return driver.window.session.store.find("starter").manifest.version


def state_of(dialog: ModelsDialog, row: int) -> str:
    """What the table says of a version."""
    item = dialog.versions.table.item(row, 6)
    assert item is not None
    return item.text()


def renamed(folder: Path, version: str) -> Path:
    values = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    text = json.dumps(values | {"version": version})
    (folder / "model.json").write_text(text, encoding="utf-8")
    return folder


def test_a_worse_version_is_shown_with_its_evidence_and_kept_out_or_taken_for_a_reason(
    driver: Driver, dialog: ModelsDialog, tmp_path: Path
) -> None:
    bad, before = renamed(int4_starter(tmp_path / "bad"), "9.9.9"), used(dialog, driver)
    adoption, table = dialog.adoption, dialog.versions.table
    dialog.install(bad)
    assert dialog.bar.isVisible() and dialog.add.text() == "Stop"
    driver.qtbot.waitUntil(lambda: adoption.asked is not None, timeout=60_000)
    asked = adoption.asked
    assert asked is not None
    assert "in a lower precision" in asked.told.text() and not asked.use.isEnabled()
    assert asked.table.rowCount() >= 5
    asked.keep.click()
    assert used(dialog, driver) == before and "stands beside" in dialog.state.text()
    assert "default" in state_of(dialog, 0) and state_of(dialog, 1) == "refused"

    table.selectRow(1)
    dialog.versions.use.click()  # never used: it is compared again
    driver.qtbot.waitUntil(lambda: adoption.asked is not None, timeout=60_000)
    assert adoption.asked is not None
    adoption.asked.reason.setText("a quarter of the memory")
    adoption.asked.use.click()
    assert used(dialog, driver) == "9.9.9"
    state = read_state(driver.window.session.paths.data_dir / "models", "starter")
    assert state is not None and state.decisions[-1]["overruled"] == "a quarter of the memory"

    dialog.versions.back.click()
    assert used(dialog, driver) == before and not dialog.versions.back.isEnabled()
    dialog.close()


def test_a_version_is_pinned_evaluated_and_removed(
    driver: Driver, dialog: ModelsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = dialog.versions
    driver.window.connect_models(dialog)
    panel.pin.click()
    reference = driver.window.session.store.find("starter").manifest.reference
    assert driver.board.model == reference
    assert "pinned" in state_of(dialog, 0) and panel.pin.text() == "Unpin"
    panel.pin.click()
    assert driver.board.model == ""
    assert not panel.remove.isEnabled()  # it ships
    panel.evaluate.click()
    judge = driver.window.findChildren(JudgeDialog)[0]
    assert judge.model.currentData().startswith(reference)
    judge.close()

    good = renamed(copied_starter(tmp_path / "good"), "1.3.1")
    with driver.qtbot.waitSignal(dialog.adoption.settled, timeout=60_000):
        dialog.install(good)
    assert used(dialog, driver) == "1.3.1" and "not worse" in dialog.state.text()
    panel.back.click()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    panel.table.selectRow(1)
    panel.remove.click()
    assert panel.table.rowCount() == 1
    dialog.close()


def test_updates_are_offered_with_what_changes_and_never_taken(
    driver: Driver, dialog: ModelsDialog, tmp_path: Path
) -> None:
    before = used(dialog, driver)
    source = renamed(int4_starter(tmp_path / "new"), "2.0.0")
    dialog.versions.look_for_updates(str(source))
    driver.qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)), timeout=20_000)
    box = dialog.findChildren(QMessageBox)[0]
    assert "2.0.0" in box.text() and "denoiser_int8.onnx" in box.text()
    assert "tokenizer" not in box.text()  # what is here is not fetched
    assert box.defaultButton().text() == "Not now"
    box.defaultButton().click()
    assert used(dialog, driver) == before and dialog.versions.table.rowCount() == 1
    dialog.close()
