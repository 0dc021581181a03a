"""Edits: pure, and they keep what they do not change."""

from dataclasses import replace

import pytest

from studio.storyboard import edit
from studio.storyboard.model import Scene, Storyboard

BOARD = Storyboard(
    title="T",
    language="en",
    scenes=(
        Scene(
            id="a", title="A", narration="A boat leaves the harbour at dawn.", prompt="old", seed=1
        ),
        Scene(id="b", title="B", narration="It sails away.", prompt="old", seed=2),
        Scene(
            id="c", title="C", narration="Bye. See you.", prompt="a hand", prompt_is_written=True
        ),
    ),
)


def ids(storyboard: Storyboard) -> list[str]:
    return [scene.id for scene in storyboard.scenes]


def test_new_words_bring_a_new_picture_from_the_scenes_before() -> None:
    scene = edit.with_narration(BOARD, "b", "It meets a whale.").scenes[1]
    assert scene.narration == "It meets a whale."
    assert scene.prompt == "the boat meets a whale, by the sea at a harbour, at sunrise"
    assert (scene.seed, scene.prompt_is_written) == (2, False)


def test_new_words_leave_a_written_picture_alone() -> None:
    assert edit.with_narration(BOARD, "c", "So long.").scenes[2].prompt == "a hand"


def test_a_written_picture_stays_until_it_is_emptied() -> None:
    written = edit.with_prompt(BOARD, "b", " a red boat ")
    assert (written.scenes[1].prompt, written.scenes[1].prompt_is_written) == ("a red boat", True)
    emptied = edit.with_prompt(written, "b", "")
    assert "boat" in emptied.scenes[1].prompt
    assert not emptied.scenes[1].prompt_is_written


def test_scenes_are_inserted_moved_and_deleted() -> None:
    inserted = edit.insert_scene(BOARD, 1, narration="A gull cries.", seed=4)
    assert ids(inserted)[0] == "a" and len(inserted.scenes) == 4
    assert inserted.scenes[1].prompt.startswith("a gull cries")
    assert inserted == edit.insert_scene(BOARD, 1, narration="A gull cries.", seed=4)
    again = edit.insert_scene(inserted, 1, narration="A gull cries.", seed=4)
    assert len(set(ids(again))) == 5
    assert ids(edit.move_scene(BOARD, "a", 2)) == ["b", "c", "a"]
    assert ids(edit.delete_scene(BOARD, "b")) == ["a", "c"]


def test_a_split_scene_merges_back_to_its_words() -> None:
    split = edit.split_scene(BOARD, "c", 4)
    assert [scene.narration for scene in split.scenes[2:]] == ["Bye.", "See you."]
    assert split.scenes[3].prompt == "a hand"
    assert split.scenes[2].id == "c"
    merged = edit.merge_with_next(split, "c")
    assert merged.scenes[2] == BOARD.scenes[2]


def test_a_cut_at_the_edge_changes_nothing() -> None:
    assert edit.split_scene(BOARD, "c", 0) == BOARD
    assert edit.split_scene(BOARD, "c", 99) == BOARD
    assert edit.merge_with_next(BOARD, "c") == BOARD


def test_fixed_lengths_add_up_when_merged() -> None:
    timed = replace(BOARD, scenes=tuple(replace(s, duration_s=2.5) for s in BOARD.scenes))
    assert edit.merge_with_next(timed, "a").scenes[0].duration_s == 5.0
    assert edit.merge_with_next(BOARD, "a").scenes[0].duration_s is None


def test_an_unknown_scene_is_our_own_mistake() -> None:
    with pytest.raises(KeyError):
        edit.delete_scene(BOARD, "zz")
