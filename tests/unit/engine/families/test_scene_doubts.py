from __future__ import annotations

from studio.engine.families.scene_doubts import doubts
from studio.engine.scenery.code import Confidence
from studio.engine.scenery.graph import SceneGraph, Stage, Subject

GRAPH = SceneGraph(stage=Stage(setting="farm"), subjects=(Subject(kind="elephant"),))


def test_a_sure_model_says_nothing() -> None:
    sure = Confidence(setting=0.3, kinds=(("elephant", 0.9), ("nothing", 0.99)))
    assert doubts("an elephant", GRAPH, sure, is_cut=False) == ()


def test_an_unsure_model_says_what_it_drew_instead() -> None:
    unsure = Confidence(setting=0.2, kinds=(("elephant", 0.2), ("nothing", 0.99)))
    (note,) = doubts("a zebra crossing its arms", GRAPH, unsure, is_cut=False)
    assert "zebra" in note and "an elephant" in note


def test_a_prompt_that_was_cut_is_told() -> None:
    sure = Confidence(setting=0.9, kinds=(("elephant", 0.9),))
    (note,) = doubts("word " * 60, GRAPH, sure, is_cut=True)
    assert "too long" in note and len(note) < 200
