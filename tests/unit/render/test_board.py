"""The sign-off is drawn by the real model, timed as the movie is, and written whole or not at all."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.errors import Cancelled, MediaError, OutputError, SettingsError, StudioError
from studio.paths import Paths
from studio.render.board import make_board, prepare_board, scene_lengths_s
from studio.render.events import Event, StageProgress
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

BOARD = Storyboard(
    title="Rain and sun",
    language="en",
    scenes=(
        Scene(id="a", title="Rain", narration="It rains in the city.", prompt="rain in the city", seed=1),
        Scene(
            id="b", title="Sun", narration="Then the sun comes out.", prompt="the sun", seed=2,
            duration_s=7.0,
        ),
    ),
)  # fmt: skip


@pytest.fixture
def seat(paths: Paths) -> Iterator[Seat]:
    made = Seat(paths, model_store(paths))
    yield made
    made.close()


def test_scenes_are_drawn_and_stand_beside_their_words(seat: Seat) -> None:
    day = datetime.date(2026, 5, 1)
    sheet = make_board(BOARD, seat=seat, cancel=CancelToken(), day=day)
    assert sheet.date == "1 May 2026"
    assert [scene.spoken for scene in sheet.scenes] == [s.narration for s in BOARD.scenes]
    first, second = (scene.picture for scene in sheet.scenes)
    assert first.shape == (540, 960, 3)
    assert first.std() > 10
    assert np.abs(first.astype(int) - second).mean() > 10
    assert sheet.scenes[1].length_s == 7.0


def test_a_person_s_own_picture_is_shown(seat: Seat, tmp_path: Path) -> None:
    path = tmp_path / "own.png"
    cv2.imwrite(str(path), np.full((90, 160, 3), (0, 0, 255), np.uint8))
    own = replace(BOARD.scenes[0], picture=str(path), credit="Ana")
    sheet = make_board(replace(BOARD, scenes=(own,)), seat=seat, cancel=CancelToken())
    assert sheet.scenes[0].picture.mean(axis=(0, 1)) == pytest.approx((255, 0, 0), abs=6)
    assert ("Credit", "Ana") in sheet.scenes[0].details


@pytest.mark.parametrize("name", ["board.pdf", "board.html"])
def test_a_file_is_written_and_reported(seat: Seat, tmp_path: Path, name: str) -> None:
    events: list[Event] = []
    work = prepare_board(BOARD, tmp_path / name, seat=seat)
    report = work(events.append, CancelToken())
    data = (tmp_path / name).read_bytes()
    assert len(data) == report["bytes"] > 20_000
    assert data.startswith(b"%PDF" if name.endswith("pdf") else b"<!doctype html>")
    assert report["scenes"] == 2
    drawn = [e.done for e in events if isinstance(e, StageProgress) and e.stage == "draw"]
    assert drawn == [1.0, 2.0]


def test_a_cancelled_sign_off_leaves_the_file_that_was_there(seat: Seat, tmp_path: Path) -> None:
    path = tmp_path / "board.pdf"
    path.write_bytes(b"the old one")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        prepare_board(BOARD, path, seat=seat)(lambda _: None, cancel)
    assert path.read_bytes() == b"the old one"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["board.pdf"]


@pytest.mark.parametrize(
    ("board", "name", "kind"),
    [
        (BOARD, "board.docx", OutputError),
        (BOARD, "board", OutputError),
        (BOARD, "no such folder/board.pdf", OutputError),
        (replace(BOARD, scenes=()), "board.pdf", SettingsError),
        (replace(BOARD, style="oil"), "board.pdf", SettingsError),
        (replace(BOARD, scenes=(replace(BOARD.scenes[0], picture="gone.png"),)), "b.pdf", MediaError),
    ],
)  # fmt: skip
def test_what_cannot_be_made_is_said_before_anything_is_drawn(
    seat: Seat, tmp_path: Path, board: Storyboard, name: str, kind: type[StudioError]
) -> None:
    with pytest.raises(kind) as caught:
        prepare_board(board, tmp_path / name, seat=seat)
    assert caught.value.hint
    assert not list(tmp_path.glob("*.pdf"))


def test_lengths_follow_the_words_unless_they_are_fixed() -> None:
    longer = replace(BOARD.scenes[0], narration=BOARD.scenes[0].narration * 4)
    short, fixed = scene_lengths_s(BOARD)
    assert scene_lengths_s(replace(BOARD, scenes=(longer, BOARD.scenes[1])))[0] > 1.5 * short
    assert fixed == 7.0
