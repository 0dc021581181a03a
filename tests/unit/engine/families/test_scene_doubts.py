from __future__ import annotations

from studio.engine.embedding import lazy_embedder
from studio.engine.families.scene_doubts import doubts
from studio.engine.families.scene_nearest import NearestKinds
from studio.engine.families.scene_vocabulary import SceneVocabulary
from studio.engine.models.store import ModelStore
from studio.engine.scenery.code import Confidence
from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.paths import resources_dir

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


def test_a_word_that_was_never_learned_is_told_with_what_was_drawn_and_what_is_nearest() -> None:
    unsure = Confidence(setting=0.2, kinds=(("elephant", 0.4),))
    words = SceneVocabulary(known=frozenset({"a", "sees"}))
    (note,) = doubts(
        "a sextant", GRAPH, unsure, is_cut=False, vocabulary=words, nearest=lambda word: "telescope"
    )
    assert "“sextant”" in note and "an elephant" in note and "a telescope" in note
    (note,) = doubts("a sextant", GRAPH, unsure, is_cut=False, vocabulary=words)
    assert "nearest" not in note


def test_what_is_left_out_is_told_with_the_nearest() -> None:
    sure = Confidence(setting=0.2, kinds=(("elephant", 0.95),))
    words = SceneVocabulary(nearest={"zebra": "horse"})
    (note,) = doubts("an elephant and a zebra", GRAPH, sure, is_cut=False, vocabulary=words)
    assert "left out" in note and "a horse" in note


def test_the_nearest_kind_is_found_by_meaning_and_the_unlike_has_none() -> None:
    package = ModelStore((resources_dir() / "models",)).find("starter")
    nearest = NearestKinds(lazy_embedder(package))
    assert nearest.of("automobile") == "car"
    assert nearest.of("yacht") in ("sailboat", "ship")
    assert nearest.of("xqzzv") == ""
