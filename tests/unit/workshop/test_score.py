"""Scenes are judged by what their texts state."""

import pytest

from studio.engine.scenery.graph import SceneGraph, Stage, Subject
from studio.workshop.starter.partial import Partial, Wanted
from studio.workshop.starter.score import score, text_facts

RED_CAR = Subject(kind="car", color="red", motion="right", x=0.2)
BLUE_CAR = Subject(kind="car", color="blue", x=0.8)
BEACH = SceneGraph(stage=Stage(setting="beach", light="night"), subjects=(RED_CAR, BLUE_CAR))


def test_a_wrong_place_and_a_wrong_color_are_seen() -> None:
    said = Partial(setting=("city",), subjects=(Wanted(kind=("car",), color=("green",)),))
    found = dict(text_facts(BEACH, said))
    assert found["setting"] is False
    assert found["object"] is True
    assert found["color"] is False
    assert found["no duplicates"] is False
    assert found["all facts"] is False


def test_each_subject_is_matched_with_the_one_that_agrees_best() -> None:
    said = Partial(
        subjects=(Wanted(kind=("car",), color=("blue",)), Wanted(kind=("car",), color=("red",))),
        relations=((0, "right", 1),),
    )
    found = text_facts(BEACH, said)
    assert all(hit for _, hit in found)
    assert ("count", True) in found


def test_the_skin_of_a_handshake_is_not_asked() -> None:
    hands = SceneGraph(stage=Stage(setting="office"), subjects=(Subject(kind="handshake"),))
    said = Partial(subjects=(Wanted(kind=("person", "handshake"), outfit=("business",)),))
    assert "outfit" not in dict(text_facts(hands, said))


def test_shares_and_intervals() -> None:
    right = ("a car at night", Partial(light=("night",), subjects=(Wanted(kind=("car",)),)))
    wrong = ("a dog by day", Partial(light=("day",), subjects=(Wanted(kind=("dog",)),)))
    one = SceneGraph(stage=BEACH.stage, subjects=(RED_CAR,))
    result = score([one, one], [right, wrong])
    assert result.share("light") == 0.5
    assert result.share("main subject") == 0.5
    assert result.failures[0][0] == "a dog by day"
    summary = result.summary()
    assert summary["time"] == 0.5
    assert summary["n"]["object"] == 2
    assert summary["intervals"]["all_facts"] == pytest.approx([0.0, 1.0])
