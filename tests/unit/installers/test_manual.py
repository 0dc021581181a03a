"""The manual page tells every command, and is clean roff."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from installers.linux.manual import manual
from installers.program import read_program


def test_every_command_and_option_is_in_the_manual() -> None:
    page = manual(read_program())
    for word in ("scenewright render", "scenewright farm join", "\\-\\-farm\\-limit", "uninstall"):
        assert word in page, word
    assert "probe\\-processor" not in page  # hidden commands stay hidden
    assert all(line.startswith((".TH", ".SH", ".SS", ".TP", ".B", ".I")) for line in page.splitlines()
               if line.startswith("."))  # fmt: skip


def test_groff_finds_nothing_wrong() -> None:
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not installed")
    done = subprocess.run(
        [groff, "-man", "-Tutf8", "-ww"], input=manual(read_program()).encode(),
        capture_output=True, check=True,
    )  # fmt: skip
    assert not done.stderr, done.stderr.decode()
