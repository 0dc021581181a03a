import io

import numpy as np
import pytest

from studio.engine.families.scene_choice import choose_scene
from studio.engine.families.scene_ideas import NOTHING, IdeaVotes, SceneIdeas
from studio.engine.scenery.graph import SceneGraph, Stage, Subject


def ideas() -> SceneIdeas:
    """Two sentences: one shows a handshake in an office, the other coins."""
    vectors = np.zeros((2, 384), np.int8)
    vectors[0, 0] = vectors[1, 1] = 100
    return SceneIdeas(
        vectors,
        ("coins", "handshake", "office"),
        np.array([[1, 2], [0, NOTHING]], np.uint16),
        np.array([[1, 0.5], [1, 0]], np.float32),
        np.array([False, False, True]),
    )


def stored(**arrays: object) -> bytes:
    data = io.BytesIO()
    np.savez(data, **arrays)  # pyright: ignore[reportArgumentType]
    return data.getvalue()


def test_the_nearest_sentence_speaks_loudest() -> None:
    states = np.zeros((3, 384), np.float32)
    states[:, 0] = 2.0
    states[:, 1] = 0.5
    votes = ideas().votes(states)
    assert votes.kinds["handshake"] > 5 * votes.kinds["coins"]
    assert votes.settings == {"office": pytest.approx(votes.kinds["handshake"] / 2)}
    assert votes.nearest == pytest.approx(2 / np.hypot(2, 0.5))


def test_votes_do_not_depend_on_the_scale_of_the_states() -> None:
    states = np.random.default_rng(0).normal(size=(5, 384)).astype(np.float32)
    first, second = ideas().votes(states), ideas().votes(states * 2)
    assert first.kinds == pytest.approx(second.kinds)


def test_the_votes_decide_between_scenes_that_the_samples_like_equally() -> None:
    def scene(kind: str) -> SceneGraph:
        return SceneGraph(
            stage=Stage(setting="studio"), subjects=(Subject(kind=kind, x=0.5, y=0.5),)
        )

    scenes = [scene("coins"), scene("handshake")]
    assert choose_scene(scenes, "It is done.").subjects[0].kind == "coins"
    votes = IdeaVotes(kinds={"handshake": 0.7}, nearest=0.8)
    assert choose_scene(scenes, "It is done.", votes).subjects[0].kind == "handshake"


def test_a_file_that_is_no_ideas_file_is_refused() -> None:
    for data in (b"", b"not a zip", stored(vectors=np.zeros((1, 384), np.int8))):
        with pytest.raises(ValueError, match="ideas"):
            SceneIdeas.from_npz(data)


def test_pickled_arrays_are_refused() -> None:
    with pytest.raises(ValueError, match="pickle"):
        SceneIdeas.from_npz(
            stored(
                vectors=np.zeros((1, 384), np.int8),
                names=np.array([object()], object),
                shown=np.zeros((1, 1), np.uint16),
                share=np.zeros((1, 1), np.float32),
                is_setting=np.zeros(1, bool),
            )
        )


def test_names_outside_the_list_are_refused() -> None:
    with pytest.raises(ValueError, match="fit"):
        SceneIdeas(
            np.zeros((1, 384), np.int8), ("coins",), np.array([[3]], np.uint16),
            np.ones((1, 1), np.float32), np.array([False]),
        )  # fmt: skip
