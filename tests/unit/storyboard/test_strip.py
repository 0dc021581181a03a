"""What is given away holds nothing that was meant for the model, a colleague or this disk alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.storyboard.file import create_project, open_project
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.strip import stripped

SECRETS = ("SECRETPROMPT", "SECRETNOTE", "SECRETPATH", "SECRETCREDIT", "SECRETNAME", "SECRETSOURCE")
BOARD = Storyboard(
    title="Tea",
    language="en",
    scenes=(
        Scene(
            id="a", title="Cup", narration="Tea is warm.", prompt="SECRETPROMPT",
            negative_prompt="SECRETPROMPT", prompt_is_written=True, picture="/home/SECRETPATH.png",
            credit="SECRETCREDIT", note="SECRETNOTE", on_screen_text="Now", seed=7,
        ),
    ),
    music="/home/SECRETPATH.mp3",
    logo="/home/SECRETPATH.png",
    music_credit="SECRETCREDIT",
    kept_names=("SECRETNAME",),
)  # fmt: skip


def test_words_of_the_movie_stay_and_everything_else_goes() -> None:
    board = stripped(BOARD)
    assert (board.title, board.music, board.logo) == ("Tea", "auto", "")
    scene = board.scenes[0]
    assert (scene.narration, scene.on_screen_text, scene.seed) == ("Tea is warm.", "Now", 7)
    assert not any(secret in repr(board) for secret in SECRETS)
    assert stripped(replace(BOARD, music="calm")).music == "calm"


def test_not_a_byte_of_it_is_left_in_the_copy(tmp_path: Path) -> None:
    project, copy = tmp_path / "p.scenewright", tmp_path / "copy.scenewright"
    create_project(project, BOARD, source="SECRETSOURCE")
    with open_project(project) as opened:
        opened.save(replace(BOARD, title="Tea time"), label="Title")
        opened.keep_ledger('{"prompt": "SECRETPROMPT"}')
        opened.note("risks", "SECRETNOTE")
        assert opened.ledgers() and opened.noted("risks")
        board = stripped(opened.storyboard)
    create_project(copy, board, source="")
    data = copy.read_bytes()
    assert b"SECRETPROMPT" in project.read_bytes()
    assert not any(secret.encode() in data for secret in SECRETS)
    with open_project(copy) as opened:
        assert opened.ledgers() == () and len(opened.history()) == 1


def test_a_project_keeps_its_latest_ledgers(tmp_path: Path) -> None:
    project = tmp_path / "p.scenewright"
    create_project(project, BOARD, source="")
    with open_project(project) as opened:
        for number in range(25):
            opened.keep_ledger(str(number))
            assert opened.ledgers()[-1] == str(number)
            assert len(opened.ledgers()) == min(number + 1, 20)
        assert opened.ledgers()[0] == "5"
