"""A rendered movie says where it came from, proves it, and can be made again from its ledger."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import cv2
import imageio_ffmpeg
import numpy as np
import pytest

from studio.provenance.credentials import check_file
from studio.provenance.identity import known_root
from studio.provenance.ledger import ledger_path, read_ledger
from studio.provenance.xmp import COMPOSITE, GENERATED
from studio.storyboard.file import open_project
from tests.e2e.program import Rendered, Run

QUICK = ("--quality", "draft", "--voice", "none", "--json")


def test_the_library_itself_validates_a_rendered_movie(launch: Rendered) -> None:
    root = known_root(launch.basedir / "data")
    found = check_file(launch.movie, root_pem=root)
    assert (found.state, found.problems) == ("trusted", ())
    assert check_file(launch.movie).state == "valid"
    assert found.source_type == GENERATED
    assert launch.report["provenance"]["signature"] == "self-made"


def test_the_program_verifies_it_and_a_single_changed_byte_fails(
    launch: Rendered, run: Run, tmp_path: Path
) -> None:
    sound = run("provenance", launch.movie, "--basedir", launch.basedir, "--json")
    assert sound.code == 0, sound.err
    assert all(check["is_good"] for check in sound.report["checks"])
    movie = Path(shutil.copy(launch.movie, tmp_path / "launch.mp4"))
    shutil.copy(ledger_path(launch.movie), ledger_path(movie))
    data = bytearray(movie.read_bytes())
    data[len(data) // 2] ^= 1
    movie.write_bytes(data)
    broken = run("provenance", movie, "--basedir", launch.basedir, "--json")
    assert broken.code == 1
    wrong = {c["name"] for c in broken.report["checks"] if c["is_good"] is False}
    assert wrong == {"signature", "movie"}
    told = run("provenance", movie, "--basedir", launch.basedir)
    assert "changed after it was signed" in told.err


def test_its_ledger_names_everything_it_was_made_with(launch: Rendered) -> None:
    ledger = read_ledger(ledger_path(launch.movie))
    assert ledger.is_whole
    kinds = {part.kind: part for part in ledger.body.parts}
    assert set(kinds) == {"model", "voice", "music", "font"}
    assert all(part.licences and part.licences != ("unknown",) for part in kinds.values())
    assert kinds["voice"].name == "heart" and kinds["model"].sha256 and kinds["font"].sha256
    for scene, made in zip(ledger.body.scenes, launch.report["scenes"], strict=True):
        assert (scene.prompt, scene.seed) == (made["prompt"], made["seed"])
        assert len(scene.clip_sha256) == len(scene.request_sha256) == 64
        assert scene.provider == "CPUExecutionProvider" and scene.sampler and scene.steps
    assert ledger.body.is_cleared_commercially


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="needs exiftool")
def test_exiftool_shows_the_iptc_term(launch: Rendered) -> None:
    asked = ["exiftool", "-j", "-G1", "-DigitalSourceType", str(launch.movie)]
    found = json.loads(subprocess.run(asked, capture_output=True, check=True).stdout)[0]
    assert found["XMP-iptcExt:DigitalSourceType"] == GENERATED


def test_a_ledger_makes_the_same_movie_again(run: Run, tmp_path: Path) -> None:
    script, movie, again = tmp_path / "s.txt", tmp_path / "m.mp4", tmp_path / "again.mp4"
    script.write_text("A red car drives along a city street.", encoding="utf-8")
    bases = [tmp_path / "one", tmp_path / "two"]
    done = run("render", script, "-o", movie, "--basedir", bases[0], *QUICK, "--seed", "9")
    assert done.code == 0, done.err
    done = run(
        "render", "--from-ledger", ledger_path(movie), "-o", again, "--basedir", bases[1], "--json"
    )
    assert done.code == 0, done.err
    assert done.report["made"]["clips"] == 1  # nothing was at hand: it was made anew
    assert (done.report["clips_equal"], done.report["movie_equal"]) == (1, True)
    old, new = ([p.read_bytes() for p in (b / "cache/clip").rglob("*.json")] for b in bases)
    assert old == new and len(old) == 1
    assert check_file(movie).signer == check_file(again).signer


def test_own_media_are_said_and_a_missing_one_is_named(run: Run, tmp_path: Path) -> None:
    picture, base = tmp_path / "mine.png", tmp_path / "base"
    pixels = np.tile(np.arange(160, dtype=np.uint8), (90, 1))
    cv2.imwrite(str(picture), np.dstack([pixels] * 3))
    project = with_picture(run, tmp_path, base, picture)
    movie = tmp_path / "m.mp4"
    done = run("render", project, "-o", movie, "--basedir", base, *QUICK, "--use", "private")
    assert done.code == 0, done.err
    ledger = read_ledger(ledger_path(movie))
    assert ledger.body.source_type == COMPOSITE  # nothing in it was drawn or spoken
    assert check_file(movie).ingredients == ("mine.png",)
    assert ledger.body.scenes[0].shows == "own" and ledger.body.scenes[0].media == "mine.png"
    assert [edit.label for edit in ledger.body.origin.edits] == ["Own picture"]
    for change, said in ((b"x", "is another one"), (None, "is missing")):
        if change is None:
            picture.unlink()
        else:
            picture.write_bytes(picture.read_bytes() + change)
        again = run("render", "--from-ledger", ledger_path(movie), "-o", tmp_path / "n.mp4")
        assert again.code == 2
        assert said in again.err and "mine.png" in again.err
    assert not (tmp_path / "n.mp4").exists()
    kept = kept_ledgers(project)
    assert json.loads(kept[-1]) == json.loads(ledger_path(movie).read_text(encoding="utf-8"))


def test_a_licence_that_forbids_the_use_stops_before_any_work(run: Run, tmp_path: Path) -> None:
    picture, base = tmp_path / "theirs.png", tmp_path / "base"
    cv2.imwrite(str(picture), np.zeros((90, 160, 3), np.uint8))
    project = with_picture(run, tmp_path, base, picture, licence="CC BY-NC 4.0")
    movie = tmp_path / "m.mp4"
    done = run("render", project, "-o", movie, "--basedir", base, *QUICK, "--use", "commercial")
    assert done.code == 2
    assert "theirs.png" in done.err and "NonCommercial" in done.err and "Use instead" in done.err
    assert not movie.exists()
    odd = run("render", project, "-o", movie, "--basedir", base, *QUICK, "--use", "comercial")
    assert odd.code == 2 and "Did you mean commercial?" in odd.err


def test_a_changed_ledger_is_not_followed(launch: Rendered, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.ledger.json"
    text = ledger_path(launch.movie).read_text(encoding="utf-8")
    path.write_text(text.replace('"seed": ', '"seed": 1'), encoding="utf-8")
    done = run("render", "--from-ledger", path, "-o", tmp_path / "y.mp4")
    assert done.code == 2 and "was changed" in done.err


def with_picture(
    run: Run, folder: Path, base: Path, picture: Path, *, licence: str = "own"
) -> Path:
    """A project of one scene that shows a picture of the person's own."""
    project = folder / "p.scenewright"
    script = folder / "p.txt"
    script.write_text("Look at this.", encoding="utf-8")
    made = run("new", script, "-o", project, "--basedir", base)
    assert made.code == 0, made.err
    with open_project(project) as opened:
        board = opened.storyboard
        scenes = tuple(
            replace(s, picture=str(picture), picture_licence=licence) for s in board.scenes
        )
        opened.save(replace(board, scenes=scenes), label="Own picture")
    return project


def kept_ledgers(path: Path) -> tuple[str, ...]:
    """The ledgers that a project keeps."""
    with open_project(path) as project:
        return project.ledgers()


def test_a_watermark_is_read_after_all_marks_are_gone(run: Run, tmp_path: Path) -> None:
    script, movie, base = tmp_path / "s.txt", tmp_path / "m.mp4", ("--basedir", tmp_path / "base")
    script.write_text("A boat sails by the sea.", encoding="utf-8")
    done = run("render", script, "-o", movie, *QUICK, "--music", "none", "--watermark", *base)
    assert done.code == 0, done.err
    number = done.report["provenance"]["watermark"]
    sound = run("provenance", movie, "--json", *base)
    assert sound.code == 0 and sound.report["checks"][-1]["name"] == "watermark"
    stripped = tmp_path / "elsewhere" / "x.mp4"
    stripped.parent.mkdir()
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(movie), "-map_metadata", "-1",
        "-vf", "scale=-2:480", "-c:v", "libx264", "-crf", "28", str(stripped),
    ]  # fmt: skip
    subprocess.run(command, check=True)
    found = run("provenance", stripped, "--json", *base)
    assert found.code == 1 and found.report["mark"] is None  # that the mark is gone is told, too
    check = found.report["checks"][-1]
    assert check["is_good"] and number in check["words"]
    assert found.report["ledger"]["body"]["watermark"] == number
    again = run(
        "render", "--from-ledger", ledger_path(movie), "-o", tmp_path / "n.mp4", "--json", *base
    )
    same = again.report["provenance"]["unsigned_sha256"]
    assert same == done.report["provenance"]["unsigned_sha256"]
