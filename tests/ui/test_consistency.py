"""Consistency on the cards: what comes back and looks like another one is told, once it is measured."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from studio.storyboard.model import Scene
from studio.ui.board.board_model import BoardModel
from tests.ui.conftest import BOARD, PREVIEW_MS, Driver

STORY = replace(
    BOARD,
    scenes=(
        Scene(id="a", title="Class", prompt="a teacher in a classroom", seed=1),
        Scene(id="b", title="Snow", prompt="a mountain in the snow", seed=6),
        Scene(id="c", title="Library", prompt="the teacher in a library", seed=108),
    ),
)


def test_a_teacher_who_changes_is_told_on_her_card_and_one_who_stays_is_not(driver: Driver) -> None:
    driver.open(replace(STORY, is_continuous=False))
    project = driver.project
    consistency = project.consistency
    driver.qtbot.waitUntil(lambda: consistency.mean is not None, timeout=PREVIEW_MS)
    first = consistency.mean
    (sentence,) = consistency.sentences(driver.board.scenes[2])
    assert "“teacher” looks other than in scene 1" in sentence
    assert consistency.stands_out(driver.board.scenes[2])
    assert not consistency.stands_out(driver.board.scenes[0])
    model = project.board.model()
    assert isinstance(model, BoardModel)
    assert sentence in model.data(model.index(2), Qt.ItemDataRole.ToolTipRole)
    assert sentence in model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    project.document.edit("Continuity", STORY)
    driver.qtbot.waitUntil(
        lambda: consistency.mean not in (None, first) and project.previews.is_at_rest,
        timeout=PREVIEW_MS,
    )
    assert consistency.mean is not None and first is not None and consistency.mean > first
    assert not consistency.stands_out(driver.board.scenes[2])
    assert "looks as in scene 1" in consistency.all_sentences()[0]


def test_nothing_is_said_where_nobody_comes_back(driver: Driver) -> None:
    driver.open(replace(STORY, scenes=STORY.scenes[:2]))
    driver.wait_for_previews()
    driver.qtbot.wait(600)
    assert driver.project.consistency.mean is None
    assert not driver.project.consistency.all_sentences()
