"""The survey of the texts: counts, and what the trial sets share with the training sentences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.workshop.starter import evaluation_sets, survey
from studio.workshop.starter.evaluation_sets import trial
from studio.workshop.starter.texts import read_texts


def test_a_trial_text_that_is_trained_is_found(lists: Path) -> None:
    texts = read_texts(lists)
    before = survey.overlaps(texts)["two_ideas"]
    stolen, _ = trial("two_ideas")[0]
    idea = replace(texts.ideas[0], sentences=(f"{stolen.upper()}!",))
    after = survey.overlaps(replace(texts, ideas=(idea,)))["two_ideas"]
    assert before[1] == 0 and after[1] == 1 and before[0] == after[0] == len(trial("two_ideas"))


def test_texts_that_training_holds_are_left_out_of_the_scores(lists: Path) -> None:
    stolen, _ = trial("two_ideas")[0]
    (lists / "ideas_more.txt").write_text(f"= dog\n{stolen.rstrip('.')}!\nA dog.\n", "utf-8")
    kept = evaluation_sets.unseen("two_ideas", texts=lists)
    assert len(kept) == len(trial("two_ideas")) - 1
    assert stolen not in [text for text, _ in kept]


def test_the_survey_prints_counts(capsys: pytest.CaptureFixture[str]) -> None:
    survey.survey(show=2)
    printed = capsys.readouterr().out
    assert "kinds without nouns: []" in printed and "trials/reworded: " in printed
