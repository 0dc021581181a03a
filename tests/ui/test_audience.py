"""What viewers are told, in the look: the label in the picture, and the notice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.plan.disclosure import disclosure_of
from studio.plan.model import RenderSettings
from studio.ui.dialogs.look_dialog import LookDialog
from tests.ui.conftest import BOARD, Driver
from tests.ui.test_accessibility import check
from tests.ui.test_dialogs import choose, opened


def test_a_label_is_chosen_typed_and_placed_and_costs_its_scenes(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver, "look", LookDialog)
    audience = dialog.audience
    driver.qtbot.waitUntil(dialog.isActiveWindow, timeout=3000)
    assert not audience.words.isVisible() and not audience.place.isVisible()
    choose(audience.language, "fr")
    assert dialog.cost == "Nothing is made again."  # no label yet
    choose(audience.label, "auto")
    assert "pictures kept, 3 scenes composed" in dialog.cost
    choose(audience.place, "bottom right")
    told = disclosure_of(driver.board, RenderSettings())
    assert (told.label, told.place) == ("Généré par IA", "bottom right")
    choose(audience.label, "own")
    assert audience.words.isVisible() and audience.words.hasFocus()
    assert disclosure_of(driver.board, RenderSettings()).label == ""
    driver.type(audience.words, "Drawn by our own model" + "x" * 60)
    assert disclosure_of(driver.board, RenderSettings()).label.startswith("Drawn by our own")
    assert len(driver.board.label) == 60
    driver.project.document.undo()
    choose(audience.label, "")
    assert driver.board.label == "" and not audience.place.isVisible()
    assert driver.on_disk() == driver.board
    dialog.accept()


def test_a_notice_is_any_of_three_and_the_text_names_the_platform(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver, "look", LookDialog)
    audience = dialog.audience
    audience.file.click()
    assert dialog.cost == "Nothing is made again."
    asked = audience._asked  # pyright: ignore[reportPrivateUsage]
    assert "each platform" in asked.text()
    choose(dialog.words._platform, "tiktok")  # pyright: ignore[reportPrivateUsage]
    assert "TikTok" in asked.text()
    audience.card.click()
    audience.spoken.click()
    assert driver.board.notice == "file card spoken"
    assert disclosure_of(driver.board, RenderSettings()).notice == ("file", "card", "spoken")
    audience.file.click()
    assert driver.board.notice == "card spoken" and not asked.isVisible()
    assert driver.on_disk() == driver.board
    dialog.accept()


@pytest.mark.parametrize(("language", "can_speak"), [("", True), ("de", False)])
def test_a_notice_that_the_voice_cannot_speak_is_not_offered(
    driver: Driver, language: str, can_speak: bool
) -> None:
    driver.open(replace(BOARD, label_language=language))
    dialog = opened(driver, "look", LookDialog)
    assert dialog.audience.spoken.isEnabled() == can_speak
    assert bool(dialog.audience.spoken.toolTip()) != can_speak
    dialog.accept()


def test_one_that_is_on_can_still_be_switched_off(driver: Driver) -> None:
    driver.open(replace(BOARD, label_language="de", notice="spoken"))
    dialog = opened(driver, "look", LookDialog)
    dialog.audience.spoken.click()
    assert driver.board.notice == "" and not dialog.audience.spoken.isEnabled()
    dialog.accept()


def test_all_of_it_is_named_and_reached_by_tab(driver: Driver) -> None:
    driver.open(replace(BOARD, label="Made here", notice="file"))
    dialog = opened(driver, "look", LookDialog)
    driver.qtbot.waitUntil(dialog.isActiveWindow, timeout=3000)
    dialog.audience.label.setFocus()
    check(dialog, driver, at_least=20)
    dialog.accept()


def test_an_invisible_watermark_is_switched_on_with_a_number_of_its_own(driver: Driver) -> None:
    driver.open()
    dialog = opened(driver, "look", LookDialog)
    dialog.audience.watermark.click()
    first = driver.board.watermark
    assert len(first) == 8 and "scenes composed" in dialog.cost
    assert disclosure_of(driver.board, RenderSettings()).watermark == first
    assert driver.on_disk() == driver.board
    dialog.audience.watermark.click()
    assert driver.board.watermark == "" and not dialog.audience.watermark.isChecked()
    driver.project.document.undo()
    assert driver.board.watermark == first and dialog.audience.watermark.isChecked()
    dialog.accept()
