"""A hundred kills at random moments of an editing session lose no edit that was written."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from studio.storyboard.file import create_project
from tests.ui.conftest import BOARD

ROOT = Path(__file__).parents[2]
KILLS = 100


@pytest.mark.skipif(sys.platform == "win32", reason="forks its children")
def test_a_hundred_kills_lose_no_written_edit(tmp_path: Path) -> None:
    path = tmp_path / "film.scenewright"
    create_project(path, replace(BOARD, title="0"), source="")
    command = [sys.executable, "-m", "tests.ui.killed_sessions", str(path), str(KILLS)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rows) == KILLS
    held = 0
    for row in rows:
        assert row["held"] >= max(held, row["promised"])
        held = row["held"]
    assert held > KILLS / 2  # the sessions did edit, on a busy machine too
    assert sum(row["promised"] > 0 for row in rows) > KILLS / 4
