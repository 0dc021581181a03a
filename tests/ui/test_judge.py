"""Evaluating in the window: a model on the project's own pictures, and one against another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.errors import StudioError
from studio.ui.quality.judge_dialog import OWN, JudgeDialog
from tests.ui.conftest import BOARD, PREVIEW_MS, Driver


def opened(driver: Driver) -> JudgeDialog:
    driver.window.commands["judge"].trigger()
    (dialog,) = driver.window.findChildren(JudgeDialog)
    return dialog


def judged(driver: Driver, dialog: JudgeDialog) -> dict[str, list[str]]:
    """The table by its first column."""
    dialog.go.click()
    driver.qtbot.waitUntil(dialog.page.isEnabled, timeout=PREVIEW_MS)
    rows: dict[str, list[str]] = {}
    for row in range(dialog.table.rowCount()):
        items = [dialog.table.item(row, column) for column in range(4)]
        texts = ["" if item is None else item.text() for item in items]
        rows[texts[0]] = texts[1:]
    return rows


def test_the_projects_own_prompts_are_judged_and_the_page_opens(driver: Driver) -> None:
    driver.open(replace(BOARD, scenes=BOARD.scenes[:1]))
    driver.project.previews.pause(is_paused=True)
    dialog = opened(driver)
    assert dialog.suite.currentData() == OWN
    assert "starter" in dialog.model.currentText()
    assert not dialog.table.isVisible() and not dialog.page.isEnabled()
    rows = judged(driver, dialog)
    assert rows["Failed"][0].startswith("0 %")
    assert "ms" in rows["Time of a step"][0]
    urls: list[str] = []
    object.__setattr__(driver.window.session, "open_url", urls.append)
    dialog.page.click()
    page = Path(urls[0].removeprefix("file://")).read_text(encoding="utf-8")
    assert page.count("<img") == 2  # a scene with two seeds
    dialog.accept()


def test_two_models_are_compared_on_a_suite_of_ones_own_without_a_project(driver: Driver) -> None:
    suites = driver.window.session.paths.data_dir / "suites"
    suites.mkdir(parents=True)
    (suites / "mine.txt").write_text("a red boat\n", encoding="utf-8")
    dialog = opened(driver)
    assert dialog.suite.findData(OWN) < 0
    dialog.suite.show_value("mine")
    narrow = next(
        label
        for label in map(dialog.model.itemData, range(dialog.model.count()))
        if "narrow" in label
    )
    dialog.reference.show_value(str(dialog.model.currentData()))
    dialog.go.click()
    assert "differ" in dialog.told.text()
    dialog.model.show_value(narrow)
    rows = judged(driver, dialog)
    assert "KID (EfficientNet-Lite0 features)" in rows
    assert rows["Sharpness"][0] != rows["Sharpness"][1]
    assert "too few prompts" in dialog.told.text()
    dialog.accept()


def test_judging_can_be_cancelled_and_a_suite_without_prompts_is_told(driver: Driver) -> None:
    suites = driver.window.session.paths.data_dir / "suites"
    suites.mkdir(parents=True)
    (suites / "empty.txt").write_text("# nothing\n", encoding="utf-8")
    dialog = opened(driver)
    failed: list[StudioError] = []
    dialog.failed.connect(failed.append)
    dialog.suite.show_value("empty")
    dialog.go.click()
    assert "no prompts" in failed[0].message
    dialog.suite.show_value("general")
    dialog.go.click()
    assert dialog.go.text() == "Cancel"
    dialog.go.click()
    driver.qtbot.waitUntil(lambda: dialog.told.text() == "Cancelled.", timeout=PREVIEW_MS)
    assert not dialog.page.isEnabled()
    dialog.accept()
