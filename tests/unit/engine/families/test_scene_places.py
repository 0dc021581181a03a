from __future__ import annotations

import pytest

from studio.engine.families.scene_ideas import IdeaVotes
from studio.engine.families.scene_lexicon import SceneLexicon
from studio.engine.families.scene_places import likely_place, unread_places
from studio.engine.families.scene_words import unquoted

LEXICON = SceneLexicon(
    entries={
        "in the kitchen": {"place": {"setting": ("kitchen",)}},
        "car": {"noun": {"kind": ("car",)}},
    }
)


@pytest.mark.parametrize(
    ("prompt", "phrases"),
    [
        ("a car at the old pithead, with two miners", ["at the old pithead"]),
        ("a car in the kitchen", []),
        ("into the car", []),
        ('a car beside a sign "in the bistro"', ["beside a sign"]),
        ("off to the bistro", ["to the bistro"]),
    ],
)
def test_phrases_of_place_that_no_list_holds(prompt: str, phrases: list[str]) -> None:
    assert unread_places(prompt, LEXICON) == phrases


def test_the_surest_phrase_decides_and_far_ones_are_not_heard() -> None:
    heard = {
        "at the pithead": IdeaVotes(settings={"factory": 0.7, "soil": 0.2}, nearest=0.6),
        "near the bistro": IdeaVotes(settings={"cafe": 0.9}, nearest=0.8),
        "in a hurry": IdeaVotes(settings={"road": 1.0}, nearest=0.3),
    }
    assert likely_place("at the pithead, near the bistro", LEXICON, heard.__getitem__) == "cafe"
    assert likely_place("at the pithead, in a hurry", LEXICON, heard.__getitem__) == "factory"
    assert not likely_place("in a hurry", LEXICON, heard.__getitem__)


def test_words_of_a_sign_are_not_heard_but_speech_is() -> None:
    assert unquoted('a shop with the sign "Morning Tide"') == "a shop with the sign"
    assert unquoted('"We are hiring," she said.') == '"We are hiring," she said.'
