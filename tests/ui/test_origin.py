"""Where a movie came from, in the window: what a person sees and decides, and what is kept of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from studio.provenance.ledger import ledger_from_json
from studio.render.risk_report import read_state
from studio.ui.provenance.origin_dialog import OriginDialog
from studio.ui.provenance.risk_dialog import RiskDialog
from tests.ui.conftest import BOARD, Driver


def opened(driver: Driver) -> OriginDialog:
    """The dialog, once it has found out."""
    driver.window.outputs.show_origin()
    dialog = driver.project.findChild(OriginDialog)
    assert dialog is not None
    driver.qtbot.waitUntil(lambda: bool(dialog.badge.text()), timeout=20_000)
    return dialog


def words(dialog: OriginDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_parts_their_licences_and_the_badge_are_shown(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver)
    assert dialog.badge.text() == "Cleared for commercial use"
    shown = words(dialog)
    assert "CC0-1.0" in shown and "Apache-2.0" in shown and "OFL-1.1" in shown
    assert "No movie was made of this project yet." in shown
    dialog.accept()


def test_the_use_is_an_edit_and_can_be_undone(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver)
    dialog.use.setCurrentIndex(2)
    dialog.use.activated.emit(2)
    assert driver.board.use == "education"
    dialog.accept()
    assert driver.on_disk().use == "education"
    driver.project.document.undo()
    assert driver.board.use == ""


def test_a_name_is_told_with_its_reason_and_kept_when_the_person_says_so(driver: Driver) -> None:
    scenes = (replace(BOARD.scenes[0], prompt="a Disney castle"), *BOARD.scenes[1:])
    driver.open(replace(BOARD, scenes=scenes))
    dialog = opened(driver)
    assert "Disney" in words(dialog) and "trade mark" in words(dialog)
    keep = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Keep")
    driver.click(keep)
    assert driver.board.kept_names == ("Disney",)
    dialog.accept()


def test_a_name_is_told_where_it_is_typed(driver: Driver) -> None:
    driver.open()
    picture = driver.project.inspector._picture  # pyright: ignore[reportPrivateUsage]
    assert not picture.names.isVisible()
    driver.type(picture.prompt, "a Disney castle beside a Ferrari ")
    assert picture.names.isVisible()
    assert "Disney" in picture.names.words.text() and "trade mark" in picture.names.words.text()
    driver.click(picture.names.keep)
    assert set(driver.board.kept_names) == {"Disney", "Ferrari"}
    assert not picture.names.isVisible()
    driver.project.document.undo()
    assert picture.names.isVisible()


def test_own_pictures_without_a_licence_take_the_badge_away(driver: Driver, tmp_path: Path) -> None:
    picture = tmp_path / "theirs.png"
    picture.write_bytes(b"")
    scenes = (replace(BOARD.scenes[0], picture=str(picture)), *BOARD.scenes[1:])
    driver.open(replace(BOARD, scenes=scenes))
    dialog = opened(driver)
    assert dialog.badge.text() == "Not cleared for commercial use"
    assert "theirs.png" in words(dialog)
    dialog.accept()


def test_a_rendered_movie_is_verified_and_its_ledger_is_in_the_project(driver: Driver) -> None:
    one = replace(BOARD, scenes=BOARD.scenes[:1], quality="draft", voice="none", use="private")
    driver.open(one)
    driver.wait_for_previews()
    driver.window.outputs.render_movie()
    queue = driver.window.queue
    driver.qtbot.waitUntil(lambda: queue.renders[-1].state == "done", timeout=120_000)
    document = driver.project.document
    driver.qtbot.waitUntil(lambda: len(document.ledgers()) == 1, timeout=10_000)
    ledger = ledger_from_json(document.ledgers()[0])
    assert ledger.is_whole and ledger.body.origin.use == "private"
    dialog = opened(driver)
    shown = words(dialog)
    assert "✓ The signature fits, and is this installation's own." in shown
    assert "✗" not in shown
    assert dialog.copy.isEnabled()
    dialog.accept()
    report = driver.folder / "report.html"
    with driver.qtbot.waitSignal(driver.window.outputs.keeper.reported, timeout=30_000):
        driver.window.outputs.keeper.report(document.path, report)
    assert "GOVERN 1.1" in report.read_text(encoding="utf-8")


def test_the_risk_register_is_edited_in_the_window_and_kept_at_once(driver: Driver) -> None:
    driver.open()
    driver.window.outputs.show_risks()
    dialog = driver.project.findChild(RiskDialog)
    assert dialog is not None
    assert dialog.table.rowCount() == 3  # what the program proposes
    driver.click(dialog.add)
    dialog.cell(3, 1).setText("A child is frightened.")
    dialog.cell(3, 5).setText("Ann")
    for column, index in ((2, 3), (3, 4)):
        level = dialog.table.cellWidget(3, column).findChild(QComboBox)
        assert level is not None
        level.setCurrentIndex(index)
        level.activated.emit(index)
    dialog.cell(0, 1).setText(" ")  # refused: told, and nothing is lost
    assert "needs a title" in dialog.told.text()
    assert dialog.cell(0, 1).text().startswith("Viewers take")
    dialog.table.selectRow(1)
    driver.click(dialog.remove)
    path = driver.project.document.path
    driver.qtbot.waitUntil(lambda: driver.project.document.is_saved)
    register = read_state(path).register
    added = register.risks[-1]
    assert (added.title, added.owner, added.score) == ("A child is frightened.", "Ann", 20)
    assert register.declined == ("A platform or an editor removes the movie's marks.",)
    assert [risk.is_judged for risk in register.risks] == [False, False, True]
    dialog.accept()
    driver.window.outputs.show_risks()
    again = driver.project.findChildren(RiskDialog)[-1]
    assert again.cell(0, 1).text() == "A child is frightened."  # now the gravest
    again.accept()
