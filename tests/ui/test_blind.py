"""Voting in the window: blind pairs of takes, models and movies, and thumbs."""

from __future__ import annotations

import random
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.errors import StudioError
from studio.quality.votes import FILE, Vote, load_votes
from studio.storyboard.takes import with_new_take
from studio.ui.quality.blind_dialog import BlindDialog
from tests.ui.conftest import BOARD, PREVIEW_MS, Driver


def votes(driver: Driver) -> tuple[Vote, ...]:
    return load_votes(driver.window.session.paths.data_dir / FILE)


def opened(driver: Driver, seed: int = 1) -> BlindDialog:
    project = driver.window.project
    dialog = BlindDialog(
        driver.window.session, driver.window, chance=random.Random(seed),
        board=None if project is None else project.document.storyboard,
        scene_id="" if project is None else project.selection.current,
    )  # fmt: skip
    dialog.show()
    return dialog


def drawn(driver: Driver, dialog: BlindDialog) -> None:
    dialog.ask.go.click()
    driver.qtbot.waitUntil(lambda: dialog.stage.can_vote, timeout=PREVIEW_MS)


def test_two_takes_are_shown_without_names_and_told_after_the_vote(driver: Driver) -> None:
    driver.open()
    driver.project.previews.pause(is_paused=True)
    dialog = opened(driver)
    assert not dialog.stage.buttons["left"].isEnabled()
    drawn(driver, dialog)
    shown = " ".join(label.text() for label in (dialog.stage.told, dialog.stage.results))
    assert "starter" not in shown and "take 1" not in shown
    dialog.stage.boxes["motion"].click()
    dialog.stage.note.setText("calmer")
    dialog.stage.buttons["left"].click()
    (vote,) = votes(driver)
    assert vote.choice == vote.left and vote.reasons == ("motion",) and vote.note == "calmer"
    assert vote.b is not None and vote.a.label == vote.b.label and vote.a.key != vote.b.key
    assert {"flicker", "flow_error", "sharpness"} <= vote.a.figures.keys()
    told = dialog.stage.told.text()
    assert "take 1" in told and "take 2" in told and "you preferred left" in told
    dialog.stage.buttons["right"].click()  # voted once, it is over
    assert len(votes(driver)) == 1
    driver.qtbot.waitUntil(lambda: "agreed with you" in dialog.stage.results.text())
    dialog.close()
    assert driver.board == BOARD  # the second take was drawn for the vote alone


def test_the_sides_are_shuffled(driver: Driver) -> None:
    driver.open()
    driver.project.previews.pause(is_paused=True)
    dialog = opened(driver, seed=2)
    for _ in range(4):
        drawn(driver, dialog)
        dialog.stage.buttons["same"].click()
    assert {vote.left for vote in votes(driver)} == {"a", "b"}
    dialog.close()


def test_two_models_are_compared_and_the_same_one_twice_is_not(driver: Driver) -> None:
    driver.open()
    driver.project.previews.pause(is_paused=True)
    dialog = opened(driver)
    dialog.ask.kind.show_value("models")
    ask = dialog.ask
    assert ask.first.count() >= 2  # the starter and the narrow one ship
    ask.second.setCurrentIndex(ask.first.currentIndex())
    ask.go.click()
    assert "differ" in dialog.stage.told.text()
    ask.second.setCurrentIndex(1 - ask.first.currentIndex())
    drawn(driver, dialog)
    dialog.stage.buttons["right"].click()
    (vote,) = votes(driver)
    assert vote.b is not None and vote.a.label != vote.b.label
    assert "preferred in" in dialog.stage.results.text()
    dialog.close()


def movie(path: Path, level: int) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 12, (320, 180))
    for number in range(24):
        writer.write(np.full((180, 320, 3), level + number, np.uint8))
    writer.release()
    return path


def test_movies_are_compared_without_a_project_and_played_without_their_names(
    driver: Driver, tmp_path: Path
) -> None:
    dialog = opened(driver)
    dialog.ask.choose_movie(0, movie(tmp_path / "ours.mp4", 20))
    dialog.ask.choose_movie(1, movie(tmp_path / "theirs.mp4", 120))
    drawn(driver, dialog)
    urls: list[str] = []
    object.__setattr__(driver.window.session, "open_url", urls.append)
    dialog.stage.plays[0].click()
    (url,) = urls
    assert url.endswith("left.mp4")
    dialog.stage.buttons["left"].click()
    (vote,) = votes(driver)
    assert vote.kind == "movie" and vote.b is not None
    assert (vote.a.label, vote.b.label) == ("ours.mp4", "theirs.mp4")
    assert len(vote.a.key) == 64 and vote.a.key != vote.b.key
    dialog.close()


def test_a_file_that_is_no_movie_is_told(driver: Driver, tmp_path: Path) -> None:
    dialog = opened(driver)
    for place, name in enumerate(("a.mp4", "b.mp4")):
        (tmp_path / name).write_text("no")
        dialog.ask.choose_movie(place, tmp_path / name)
    errors: list[StudioError] = []
    dialog.failed.connect(errors.append)
    dialog.ask.go.click()
    assert "not a movie" in dialog.stage.told.text() and len(errors) == 1
    dialog.close()


@pytest.mark.parametrize("choice", ["up", "down"])
def test_a_thumb_belongs_to_its_take_and_can_be_taken_back(choice: str, driver: Driver) -> None:
    driver.open()
    driver.project.previews.pause(is_paused=True)
    row = driver.project.inspector.opinion
    row.buttons[choice].click()
    assert row.buttons[choice].isChecked()
    driver.project.editing.new_take()
    assert not row.buttons[choice].isChecked()
    driver.project.editing.choose_take(0)
    assert row.buttons[choice].isChecked()
    row.buttons[choice].click()
    assert not row.buttons[choice].isChecked()
    assert [vote.choice for vote in votes(driver)] == [choice, "none"]
    assert driver.board.scenes[0].seed == with_new_take(BOARD.scenes[0]).takes[0]
