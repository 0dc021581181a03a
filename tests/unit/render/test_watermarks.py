"""Whose number a movie gets, and how its ledger is found again when all marks are gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.compose.watermark import Watermark, number_of
from studio.errors import SettingsError
from studio.paths import Paths
from studio.plan.disclosure import disclosure_of
from studio.plan.model import RenderSettings
from studio.provenance.ledger import Ledger, MovieFile
from studio.provenance.record import Body
from studio.render.watermarks import check_watermark, recall, remember, watermark_wish
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

SCENE = Scene(
    id="a", title="", narration="Rain.", prompt="rain", prompt_is_written=True, seed=1,
    on_screen_text="", duration_s=None, transition="cut",
)  # fmt: skip
BOARD = Storyboard(title="Rain", language="en", scenes=(SCENE,))
NUMBER = "1a2b3c4d"


def ledger_of(watermark: str) -> Ledger:
    body = Body(
        program="Scenewright", program_version="1", drawing="1", title="Rain", language="en",
        duration_s=1.0, source_type="", parts=(), scenes=(), watermark=watermark,
    )  # fmt: skip
    file = MovieFile(name="r.mp4", bytes=1, sha256="a", unsigned_sha256="b", made_at="2026-05-01")
    return Ledger(body=body, body_sha256=body.sha256(), movie=file)


def folder_of(tmp_path: Path, watermark: str) -> Path:
    """A folder of two pictures of a movie."""
    frame = np.full((360, 640, 3), 128, np.uint8)
    if watermark:
        Watermark(number_of(watermark), width_px=640, height_px=360).blend(frame)
    folder = tmp_path / f"pictures{watermark}"
    folder.mkdir()
    for name in ("1.png", "2.png"):
        cv2.imwrite(str(folder / name), frame)
    return folder


def test_a_script_gets_the_same_number_here_and_another_elsewhere(tmp_path: Path) -> None:
    here, elsewhere = Paths.choose(tmp_path / "a"), Paths.choose(tmp_path / "b")
    first = watermark_wish(BOARD, "auto", here)
    assert first == watermark_wish(BOARD, "auto", here) != watermark_wish(BOARD, "auto", elsewhere)
    assert first != watermark_wish(replace(BOARD, title="Snow"), "auto", here)
    assert (
        watermark_wish(BOARD, None, here) is None and watermark_wish(BOARD, "none", here) == "none"
    )


def test_a_project_keeps_its_number_and_an_option_takes_it_away() -> None:
    board = replace(BOARD, watermark=NUMBER)
    told = [
        disclosure_of(board, RenderSettings(watermark=w)).watermark for w in (None, "auto", "none")
    ]
    assert told == [NUMBER, NUMBER, ""]
    assert disclosure_of(BOARD, RenderSettings()).watermark == ""
    with pytest.raises(SettingsError, match="not a number"):
        disclosure_of(BOARD, RenderSettings(watermark="../../etc"))


def test_a_movie_without_its_marks_is_known_by_its_watermark(tmp_path: Path) -> None:
    folder, data, cancel = folder_of(tmp_path, NUMBER), tmp_path / "data", CancelToken()
    check, kept = check_watermark(folder, None, data, cancel=cancel)
    assert check is not None and check.is_good is None and NUMBER in check.words and kept is None
    remember(ledger_of(NUMBER), data)
    check, kept = check_watermark(folder, None, data, cancel=cancel)
    assert check is not None and check.is_good is True and "“Rain”" in check.words
    assert kept is not None and kept.body.watermark == NUMBER


def test_a_ledger_that_names_another_watermark_contradicts(tmp_path: Path) -> None:
    folder, cancel = folder_of(tmp_path, NUMBER), CancelToken()
    other, _ = check_watermark(folder, ledger_of("00000001"), tmp_path, cancel=cancel)
    assert other is not None and other.is_good is False
    same, _ = check_watermark(folder, ledger_of(NUMBER), tmp_path, cancel=cancel)
    assert same is not None and same.is_good is True
    bare = folder_of(tmp_path, "")
    gone, _ = check_watermark(bare, ledger_of(NUMBER), tmp_path, cancel=cancel)
    assert gone is not None and gone.is_good is None and "not found" in gone.words
    assert check_watermark(bare, None, tmp_path, cancel=cancel) == (None, None)


def test_a_number_from_a_movie_never_leaves_the_folder_of_ledgers(tmp_path: Path) -> None:
    assert recall("../secret", tmp_path) is None


def test_ledgers_of_before_keep_their_hash() -> None:
    body = ledger_of("").body
    assert body.sha256() == replace(body, watermark="").sha256() != ledger_of(NUMBER).body.sha256()
    assert "watermark" not in str(sorted(body.recipe))
