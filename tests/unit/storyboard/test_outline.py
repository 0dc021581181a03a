"""The storyboard as text, and edits of the text back into it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.script.read import read_script
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.outline import apply_outline, scene_lines, to_outline
from studio.storyboard.split import split_script

SCRIPTS = Path(__file__).parents[3] / "resources" / "scripts"


def board_of(name: str) -> Storyboard:
    path = SCRIPTS / name
    script = read_script(path.read_bytes(), name=name)
    return split_script(script, embed=lambda texts: np.ones((len(texts), 2), np.float32))


@pytest.fixture(params=["coffee-promo.md", "water-cycle-lesson.txt", "city-bikes.fountain"])
def board(request: pytest.FixtureRequest) -> Storyboard:
    return board_of(request.param)


def test_text_that_was_not_edited_changes_nothing(board: Storyboard) -> None:
    assert apply_outline(board, to_outline(board)) == board


def test_every_scene_has_its_own_block(board: Storyboard) -> None:
    assert len(scene_lines(to_outline(board))) == len(board.scenes)


def test_an_edited_word_touches_its_scene_alone(board: Storyboard) -> None:
    scene = board.scenes[2]
    word = scene.narration.split()[1]
    text = to_outline(board).replace(
        scene.narration, scene.narration.replace(word, "marvellous", 1)
    )
    made = apply_outline(board, text)
    assert "marvellous" in made.scenes[2].narration
    assert made.scenes[2].id == scene.id
    assert made.scenes[2].seed == scene.seed
    assert [s for n, s in enumerate(made.scenes) if n != 2] == [
        s for n, s in enumerate(board.scenes) if n != 2
    ]


def test_a_new_block_is_a_new_scene_with_a_picture_of_its_own(board: Storyboard) -> None:
    blocks = to_outline(board).split("\n\n")
    made = apply_outline(board, "\n\n".join([*blocks[:1], "A dog runs on the beach.", *blocks[1:]]))
    assert made.scenes[1].narration == "A dog runs on the beach."
    assert "dog" in made.scenes[1].prompt
    assert (made.scenes[0], *made.scenes[2:]) == board.scenes


def test_a_removed_block_is_a_removed_scene(board: Storyboard) -> None:
    blocks = to_outline(board).split("\n\n")
    made = apply_outline(board, "\n\n".join(blocks[:1] + blocks[2:]))
    assert made.scenes == board.scenes[:1] + board.scenes[2:]


def test_moved_blocks_move_their_scenes(board: Storyboard) -> None:
    blocks = to_outline(board).split("\n\n")
    made = apply_outline(board, "\n\n".join([blocks[-1], *blocks[:-1]]))
    assert made.scenes == (board.scenes[-1], *board.scenes[:-1])


def test_an_empty_line_inside_a_scene_splits_it() -> None:
    board = apply_outline(
        Storyboard(title="T", language="en", scenes=()), "A cat sleeps. A dog runs in the park."
    )
    first = board.scenes[0]
    made = apply_outline(board, "A cat sleeps.\n\nA dog runs in the park.")
    assert [scene.narration for scene in made.scenes] == [
        "A cat sleeps.",
        "A dog runs in the park.",
    ]
    assert first.id in {scene.id for scene in made.scenes}


def test_visual_and_text_lines_are_read_and_their_removal_too() -> None:
    empty = Storyboard(title="T", language="en", scenes=())
    board = apply_outline(empty, "# Offer\nOrder now.\nVisual: a gift box\nText: 20 % off")
    scene = board.scenes[0]
    assert (scene.title, scene.prompt, scene.on_screen_text) == ("Offer", "a gift box", "20 % off")
    assert scene.prompt_is_written
    made = apply_outline(board, "Order now.").scenes[0]
    assert (made.id, made.on_screen_text, made.prompt_is_written) == (scene.id, "", False)
    assert made.prompt != "a gift box"
    assert made.title == "Order now"


def test_a_locked_scene_cannot_be_edited_or_deleted_by_text(board: Storyboard) -> None:
    locked = replace(board.scenes[1], is_locked=True)
    board = replace(board, scenes=(board.scenes[0], locked, *board.scenes[2:]))
    text = to_outline(board)
    assert apply_outline(board, text.replace(locked.narration, "Other words here.")) == board
    blocks = text.split("\n\n")
    assert apply_outline(board, "\n\n".join(blocks[:1] + blocks[2:])) == board
    assert apply_outline(board, "").scenes == (locked,)


def test_takes_and_settings_survive_the_edit_of_words() -> None:
    scene = Scene(id="a", title="Rain", narration="It rains.", takes=(4, 5), camera="zoom in")
    made = apply_outline(
        Storyboard(title="T", language="en", scenes=(scene,)), "It rains all day.\nText: Rain"
    )
    assert (made.scenes[0].takes, made.scenes[0].camera) == ((4, 5), "zoom in")


@given(st.text(alphabet="ab#\\ \n:Visual.Tex", max_size=120))
def test_any_text_gives_a_storyboard_whose_text_is_stable(text: str) -> None:
    empty = Storyboard(title="T", language="en", scenes=())
    board = apply_outline(empty, text)
    assert len({scene.id for scene in board.scenes}) == len(board.scenes)
    assert apply_outline(board, to_outline(board)) == board
