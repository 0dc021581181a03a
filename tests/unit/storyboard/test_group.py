"""Sentences into scenes: length, paragraphs, and meaning each have their say."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from studio.storyboard.group import group_sentences, length_cost
from tests.unit.storyboard.conftest import embed_words


def same(texts: Sequence[str]) -> NDArray[np.float32]:
    return np.tile(np.eye(1, 4, dtype=np.float32), (len(texts), 1))


def test_all_sentences_are_covered_in_order() -> None:
    groups = group_sentences(["a"] * 40, [2.0] * 40, [0] * 40, same)
    assert [index for start, end in groups for index in range(start, end)] == list(range(40))


def test_without_other_reasons_scenes_are_about_the_target_length() -> None:
    for start, end in group_sentences(["a"] * 40, [2.0] * 40, [0] * 40, same):
        assert 4.0 <= 2.0 * (end - start) <= 10.0


def test_a_new_paragraph_begins_a_new_scene() -> None:
    paragraphs = [0, 0, 1, 1, 1, 2, 2]
    groups = group_sentences(["a"] * 7, [2.5] * 7, paragraphs, same)
    assert groups == ((0, 2), (2, 5), (5, 7))


def test_within_a_paragraph_the_topic_decides() -> None:
    sentences = [
        "The cat sleeps on the cat sofa.",
        "The cat eats cat food.",
        "Rockets need rocket fuel.",
        "Rockets carry rocket parts.",
        "Rockets land like rockets.",
    ]
    groups = group_sentences(sentences, [2.4] * 5, [0] * 5, embed_words)
    assert groups == ((0, 2), (2, 5))


def test_a_scene_does_not_begin_by_pointing_back() -> None:
    sentences = ["One thing happens.", "Some more happens.", "We call this rain.", "A frog jumps."]
    groups = group_sentences(sentences, [3.0, 3.5, 2.0, 4.5], [0] * 4, same)
    assert groups == ((0, 3), (3, 4))


def test_length_costs_most_outside_its_limits() -> None:
    assert length_cost(6.5) == 0
    assert length_cost(4.0) == length_cost(10.0) == 1
    assert length_cost(3.0) > 3
    assert length_cost(12.0) > 6
