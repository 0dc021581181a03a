from __future__ import annotations

import pytest

from studio.engine.families.scene_details import chart_values, quoted_words, with_details
from studio.engine.scenery.graph import SceneGraph, Stage, Subject


@pytest.mark.parametrize(
    ("prompt", "values"),
    [
        ("sales rose from 20 to 80", (20, 80)),
        ("12, 18.5 and 31 tonnes a month", (12, 18.5, 31)),
        ("a pie chart with 30 % for rent", (30, 70)),
        ("48 percent agree", (48, 52)),
        ("40 % here, 35 % there, 25 % elsewhere", (40, 35, 25)),
        ("1,200 orders in May and 2,400 in June", (1200, 2400)),
        ("in 2024 and 2025 we grew", ()),
        ("an A4 sheet and 4K video", ()),
        ("a chart about five things", ()),
        ("120 % more", ()),
    ],
)
def test_numbers_that_a_chart_can_show_are_found(prompt: str, values: tuple[float, ...]) -> None:
    assert chart_values(prompt) == values


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ('a sign that says "OPEN"', "OPEN"),
        ("a shop named “Morning Tide”, early", "Morning Tide"),
        ("ein Schild „Geschlossen“", "Geschlossen"),
        ('he said "this is far too long to be painted on any sign" and "Go"', "Go"),
        ("no words here, it's plain", ""),
    ],
)
def test_quoted_words_are_found(prompt: str, words: str) -> None:
    assert quoted_words(prompt) == words


def test_details_go_to_the_first_subject_that_can_carry_them() -> None:
    graph = SceneGraph(
        stage=Stage(setting="studio"),
        subjects=(Subject(kind="dog"), Subject(kind="bar chart"), Subject(kind="signpost")),
    )
    found = with_details(graph, 'a chart of 3 and 9 beside a sign "Here"')
    assert found.subjects[1].values == (3, 9) and found.subjects[2].text == "Here"
    assert found.subjects[0] == graph.subjects[0]
    assert with_details(graph, "a dog") == graph


def test_a_style_that_nobody_asked_for_is_flat() -> None:
    graph = SceneGraph(stage=Stage(setting="city", style="line"))
    assert with_details(graph, "a red bicycle rolls past a line of cars").stage.style == "flat"
    assert with_details(graph, "a bicycle, line art").stage.style == "line"


def test_losses_stay_below_zero_and_a_range_is_two_numbers() -> None:
    assert chart_values("a bar chart with -4, −2.5 and 9") == (-4.0, -2.5, 9.0)
    assert chart_values("a bar chart of 10-20 visitors") == (10.0, 20.0)


@pytest.mark.parametrize(
    ("prompt", "motion"),
    [
        ("a steaming cup of coffee on a table", "swing"),
        ("the globe rotates slowly", "spin"),
        ("a coin goes round and round", "spin"),
    ],
)
def test_nothing_turns_over_that_no_word_sets_spinning(prompt: str, motion: str) -> None:
    cup = Subject(kind="coffee cup", motion="spin")
    graph = SceneGraph(stage=Stage(setting="cafe"), subjects=(cup, Subject(kind="cake")))
    assert [s.motion for s in with_details(graph, prompt).subjects] == [motion, "none"]
