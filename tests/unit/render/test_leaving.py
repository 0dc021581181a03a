"""What stays when the program goes: each kind is found, and only what is named is deleted."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from studio.errors import OutputError
from studio.paths import Paths
from studio.render.leaving import find_leftovers, remove_leftover
from studio.settings import Settings, save_settings
from tests.e2e.program import ROOT, run_program


@pytest.fixture
def base(tmp_path: Path) -> Path:
    base = tmp_path / "base"
    paths = Paths.choose(base)
    for name, size in (
        ("data/models/one/denoiser.onnx", 3000), ("data/converter/env-1/x", 500),
        ("data/signing.pem", 40), ("data/farm/farm.key", 20), ("cache/clip/ab.json", 700),
        ("log/scenewright.log", 7), ("data/projects/lesson.scenewright", 90),
        ("data/projects/lesson.mp4", 4000),
    ):  # fmt: skip
        (base / name).parent.mkdir(parents=True, exist_ok=True)
        (base / name).write_bytes(b"x" * size)
    elsewhere = tmp_path / "desk" / "promo.scenewright"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(b"y" * 10)
    gone = str(tmp_path / "gone.scenewright")
    save_settings(Settings(recent=(str(elsewhere), gone, str(tmp_path))), paths.data_dir)
    return base


def sizes(base: Path) -> dict[str, int]:
    return {one.kind: one.size_bytes for one in find_leftovers(Paths.choose(base))}


def test_each_kind_is_found_with_its_size(base: Path) -> None:
    settings = (base / "data" / "settings.json").stat().st_size
    expected = {"cache": 707, "models": 3500, "settings": 60 + settings, "projects": 100}
    assert sizes(base) == expected


def test_a_cache_inside_the_folder_of_data_is_no_setting(tmp_path: Path) -> None:
    (tmp_path / "Cache").mkdir()
    (tmp_path / "Cache" / "clip").write_bytes(b"x" * 9)
    paths = Paths(
        data_dir=tmp_path, cache_dir=tmp_path / "Cache", log_dir=tmp_path / "Logs", is_portable=True
    )
    assert [(one.kind, one.size_bytes) for one in find_leftovers(paths)] == [("cache", 9)]


def test_only_what_is_named_is_deleted_and_movies_stay(base: Path, tmp_path: Path) -> None:
    done = run_program(
        "uninstall", "--remove", "cache,models,projects", "--basedir", base, "--json"
    )
    assert done.code == 0, done.err
    assert {one["kind"]: one["deleted"] for one in done.report["found"]} == {
        "cache": True, "models": True, "projects": True, "settings": False,
    }  # fmt: skip
    assert sizes(base).keys() == {"settings"}
    assert (base / "data" / "projects" / "lesson.mp4").is_file()
    assert not (tmp_path / "desk" / "promo.scenewright").exists()
    assert not (base / "cache").exists()


def test_a_dry_run_and_a_run_that_nobody_can_answer_delete_nothing(base: Path) -> None:
    before = sizes(base)
    dry = run_program("uninstall", "--remove", "models", "--dry-run", "--basedir", base)
    assert dry.code == 0 and "Would delete 0.0 MB" in dry.err and "signing.pem" in dry.err
    silent = run_program("uninstall", "--basedir", base)
    assert silent.code == 0 and "pip uninstall scenewright" in silent.err
    assert sizes(base) == before


def test_each_kind_is_asked_for_and_no_is_the_answer_of_enter(base: Path) -> None:
    ours, theirs = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "studio",
        "uninstall",
        "--keep",
        "settings",
        "--basedir",
        str(base),
    ]
    with subprocess.Popen(
        command, stdin=theirs, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, cwd=ROOT
    ) as process:
        os.close(theirs)
        os.write(ours, b"y\n\n\n")  # the cache, yes; models and projects, no
        said = process.communicate(timeout=60)[1].decode()
    os.close(ours)
    assert process.returncode == 0, said
    assert [f"Delete {kind}?" in said for kind in ("cache", "models", "projects", "settings")] == [
        True, True, True, False,
    ]  # fmt: skip
    assert sizes(base).keys() == {"models", "settings", "projects"}


def test_a_link_is_deleted_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").write_text("x")
    base = tmp_path / "base"
    (base / "data").mkdir(parents=True)
    (base / "data" / "models").symlink_to(precious)
    (base / "cache").mkdir()
    (base / "cache" / "inner").symlink_to(precious)
    for one in find_leftovers(Paths.choose(base)):
        remove_leftover(one)
    assert not (base / "data" / "models").is_symlink() and not (base / "cache").exists()
    assert (precious / "file").is_file()


def test_what_cannot_be_deleted_is_told(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = {one.kind: one for one in find_leftovers(Paths.choose(base))}

    def refuse(*_args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("shutil.rmtree", refuse)
    with pytest.raises(OutputError, match="cannot be deleted: Permission denied"):
        remove_leftover(found["models"])


def test_what_is_unknown_or_said_twice_is_refused(base: Path) -> None:
    for options in (("--remove", "movies"), ("--remove", "models", "--keep", "models")):
        done = run_program("uninstall", *options, "--basedir", base)
        assert done.code == 2 and "Traceback" not in done.err
    assert sizes(base)["models"] == 3500
