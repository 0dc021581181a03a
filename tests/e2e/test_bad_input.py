"""Bad input gets one clear sentence, what to do next, exit code 2, and nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.program import ROOT, SCRIPTS, Finished, Run

CASES: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \n\t\n \r\n",
    "binary": bytes(range(256)) * 40,
    "nul": b"The harbour is quiet.\0One light is on.",
    "only notes": b"---\n\n<!-- nothing to say -->\n",
    "broken times": b"1\n00:00:0x --> 99\nHello.\n\n2\n00:00:05,000 --> oops\nThere.\n",
}


def refused(done: Finished) -> None:
    assert done.code == 2, (done.code, done.out, done.err)
    assert "Traceback" not in done.err + done.out
    assert done.err.strip().startswith("Error:")
    lines = [line for line in done.err.strip().splitlines() if line.strip()]
    assert 1 <= len(lines) <= 3, done.err


@pytest.mark.parametrize("name", [name for name in CASES if name != "broken times"])
def test_a_script_that_is_none_is_refused(name: str, run: Run, tmp_path: Path) -> None:
    script = tmp_path / "script.md"
    script.write_bytes(CASES[name])
    out = tmp_path / "movie.mp4"
    refused(run("render", script, "-o", out, "--basedir", tmp_path / "base"))
    assert not out.exists()


def test_broken_subtitle_times_are_repaired_or_refused(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "script.srt"
    script.write_bytes(CASES["broken times"])
    done = run("split", script, "--json", "--basedir", tmp_path / "base")
    if done.code:
        refused(Finished(code=done.code, out="", err=done.err))
    else:
        assert done.report["warnings"] and done.report["scenes"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--voice", "hart"),
        ("--music", "jazzz"),
        ("--music", "missing-file.mp3"),
        ("--captions", "bxed"),
        ("--format", "4:3"),
        ("--size", "144p"),
        ("--quality", "best"),
        ("--model", "../../etc"),
        ("--style", "cubism"),
        ("--seed", "-1"),
    ],
    ids=" ".join,
)
def test_an_unknown_choice_is_answered_with_the_known_ones(
    arguments: tuple[str, str], run: Run, tmp_path: Path
) -> None:
    done = run(
        "render", SCRIPTS / "coffee-promo.md", "-o", tmp_path / "m.mp4", "--basedir",
        tmp_path / "base", *arguments,
    )  # fmt: skip
    assert done.code == 2 and "Traceback" not in done.err
    assert not (tmp_path / "m.mp4").exists()


@pytest.mark.parametrize("output", ["no/such/folder/m.mp4", ".", "movie.exe", "movie"])
def test_an_output_that_cannot_be_written_is_told_before_any_work(
    output: str, run: Run, tmp_path: Path
) -> None:
    start = time.perf_counter()
    done = run(
        "render", SCRIPTS / "coffee-promo.md", "-o", tmp_path / output, "--basedir", tmp_path / "b"
    )
    refused(done)
    assert time.perf_counter() - start < 15
    assert not (tmp_path / "b" / "cache").exists()


def test_a_script_in_subtitles_is_not_overwritten_by_the_captions(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "talk.srt"
    script.write_bytes((SCRIPTS / "seed-to-tree.srt").read_bytes())
    refused(run("render", script, "-o", tmp_path / "talk.mp4", "--basedir", tmp_path / "base"))
    assert script.read_bytes() == (SCRIPTS / "seed-to-tree.srt").read_bytes()


def test_a_missing_script_or_a_folder_is_told(run: Run, tmp_path: Path) -> None:
    refused(run("render", tmp_path / "none.md", "-o", tmp_path / "m.mp4"))
    refused(run("split", tmp_path))


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\0garbage", b"not a project at all"])
def test_a_corrupt_project_is_refused_and_left_as_it_is(
    data: bytes, run: Run, tmp_path: Path
) -> None:
    project = tmp_path / "p.scenewright"
    project.write_bytes(data)
    refused(run("render", project, "-o", tmp_path / "m.mp4", "--basedir", tmp_path / "base"))
    assert project.read_bytes() == data


def test_another_programs_database_is_not_taken_for_a_project(run: Run, tmp_path: Path) -> None:
    project = tmp_path / "p.scenewright"
    with sqlite3.connect(project) as database:
        database.execute("CREATE TABLE diary (secret TEXT)")
    database.close()
    before = project.read_bytes()
    refused(run("render", project, "-o", tmp_path / "m.mp4", "--basedir", tmp_path / "base"))
    assert project.read_bytes() == before


def test_a_corrupt_model_file_is_refused(run: Run, tmp_path: Path) -> None:
    models = tmp_path / "base" / "data" / "models"
    shutil.copytree(ROOT / "resources" / "models" / "starter", models / "starter")
    for network in (models / "starter").glob("denoiser*.onnx"):
        data = bytearray(network.read_bytes())
        data[len(data) // 2] ^= 1
        network.write_bytes(bytes(data))
    done = run(
        "render", SCRIPTS / "launch-two-column.md", "-o", tmp_path / "m.mp4", "--basedir",
        tmp_path / "base", "--voice", "none",
    )  # fmt: skip
    assert done.code == 2 and "damaged" in done.err and "Traceback" not in done.err
    assert not (tmp_path / "m.mp4").exists()


def test_words_that_look_like_commands_are_only_words(run: Run, tmp_path: Path) -> None:
    script = tmp_path / "evil.md"
    marker = tmp_path / "executed"
    script.write_text(
        f"# $(touch {marker}) -vf null '; DROP TABLE state; --\n\n"
        f"A dog runs `touch {marker}` in the park; file:///etc/passwd %(x)s {{0}} \\N{{1}} {{\\b1}}.\n\n"
        "Visual: a dog in a park -filter_complex [0:v]null\n",
        encoding="utf-8",
    )
    done = run(
        "render", script, "-o", tmp_path / "-y.mp4", "--basedir", tmp_path / "base", "--quality",
        "draft", "--voice", "none", "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    assert (tmp_path / "-y.mp4").stat().st_size > 10_000
    assert not marker.exists()


def test_a_megabyte_on_one_line_and_six_hundred_scenes_are_handled(
    run: Run, tmp_path: Path
) -> None:
    line = tmp_path / "line.txt"
    line.write_text("word " * 200_000, encoding="utf-8")
    many = tmp_path / "many.md"
    many.write_text("".join(f"## Part {n}\nA dog runs.\n\n" for n in range(600)), encoding="utf-8")
    for script in (line, many):
        done = run("split", script, "--json", "--basedir", tmp_path / "base", timeout_s=120)
        assert "Traceback" not in done.err
        assert (done.code == 0 and done.report["scenes"]) or done.code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_ctrl_c_leaves_at_once_and_no_half_file(tmp_path: Path) -> None:
    out = tmp_path / "movie.mp4"
    process = subprocess.Popen(
        [
            sys.executable, "-m", "studio", "render", str(SCRIPTS / "water-cycle-lesson.txt"), "-o",
            str(out), "--basedir", str(tmp_path / "base"),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    making = tmp_path / "base" / "cache" / "new"
    wait_for(lambda: any(making.glob("*/*.part")), seconds=120)
    process.send_signal(signal.SIGINT)
    start = time.perf_counter()
    _, err = process.communicate(timeout=30)
    assert time.perf_counter() - start < 8
    assert process.returncode == 130 and b"Traceback" not in err
    left = [
        p for p in tmp_path.rglob("*") if p.is_file() and p.parts[len(tmp_path.parts)] != "base"
    ]
    assert not left and not any(p.is_file() for p in making.rglob("*"))
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)  # no FFmpeg is left behind


def wait_for(condition: object, *, seconds: float) -> None:
    assert callable(condition)
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def test_a_broken_list_of_what_platforms_ask_stops_before_anything_is_drawn(
    run: Run, tmp_path: Path
) -> None:
    script, base, out = tmp_path / "s.txt", tmp_path / "base", tmp_path / "m.mp4"
    script.write_text("A red car drives along a city street.", encoding="utf-8")
    mine = base / "data" / "notices" / "platforms.json"
    mine.parent.mkdir(parents=True)
    mine.write_text('{"as_of": "2026-01-01", "platforms": [{"title": "X"}]}', encoding="utf-8")
    options = ("--quality", "draft", "--voice", "none", "--notice", "file", "--basedir", base)
    done = run("render", script, "-o", out, *options)
    refused(done)
    assert "platforms.json" in done.err and "names is missing" in done.err
    assert "remove it" in done.err
    assert not out.exists() and not list(base.rglob("cache/clip/**/*.json"))
