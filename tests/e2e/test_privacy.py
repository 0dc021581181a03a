"""Nothing leaves the machine: the window and a render are watched from outside."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio.provenance.credentials import check_file
from studio.storyboard.file import open_project
from tests.e2e.program import ROOT, Run
from tests.e2e.tracing import CALLS, can_trace, foreign_addresses
from tests.e2e.window_walk import is_local


def test_the_window_asks_for_no_address_but_this_machines_own(tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    command = [sys.executable, "-m", "tests.e2e.window_walk", str(tmp_path)]
    traced = can_trace()
    if traced:
        command = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", CALLS, "-o", str(log), *command]
    done = subprocess.run(
        command, capture_output=True, cwd=ROOT, check=False, timeout=280,
        env=os.environ | {"PYTHONPATH": str(ROOT), "OMP_WAIT_POLICY": "PASSIVE"},
    )  # fmt: skip
    out = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    assert "NETWORK" not in out
    movie = Path(next(line[6:] for line in out.splitlines() if line.startswith("MOVIE ")))
    assert check_file(movie).state == "valid"  # signing was part of the walk
    if traced:  # what libraries do behind Python's back
        assert foreign_addresses(log.read_text(encoding="utf-8", errors="replace")) == []


def test_the_watch_would_see_a_foreign_address(tmp_path: Path) -> None:
    assert not is_local(("192.0.2.1", 80)) and not is_local(("example.org", 80))
    assert is_local(("127.0.0.1", 80)) and is_local("/tmp/.X11-unix/X0") and is_local(("::1", 1))
    line = '7 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}'
    assert foreign_addresses(line) == ["192.0.2.1"]
    assert foreign_addresses(line.replace("192.0.2.1", "127.0.0.1")) == []
    if not can_trace():
        pytest.skip("needs strace, and a system that lets it trace")
    log = tmp_path / "log"
    code = (
        "import socket, threading\n"
        "socket.socket(2, 2).connect(('192.0.2.1', 9))\n"
        "say = lambda: socket.socket(2, 2).sendto(b'x', ('198.51.100.7', 9))\n"
        "thread = threading.Thread(target=say); thread.start(); thread.join()\n"
    )
    subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-qq", "-e", CALLS, "-o", str(log),
         sys.executable, "-c", code], check=False, capture_output=True,
    )  # fmt: skip
    assert foreign_addresses(log.read_text(encoding="utf-8")) == ["192.0.2.1", "198.51.100.7"]


def test_a_stripped_project_is_made_and_opens(run: Run, tmp_path: Path) -> None:
    script, project = tmp_path / "s.md", tmp_path / "p.scenewright"
    script.write_text(
        "# T\n\n## A\nRain falls.\n\nVisual: SECRETPROMPT in the rain\n", encoding="utf-8"
    )
    assert run("new", script, "-o", project, "--basedir", tmp_path / "base").code == 0
    shared = tmp_path / "shared.scenewright"
    done = run("strip", project, "-o", shared, "--json")
    assert done.code == 0, done.err
    assert b"SECRETPROMPT" in project.read_bytes() and b"SECRETPROMPT" not in shared.read_bytes()
    with open_project(shared) as opened:
        assert opened.storyboard.scenes[0].narration == "Rain falls."
    again = run("strip", project, "-o", shared)
    assert again.code == 2 and "exists already" in again.err
    same = run("strip", project, "-o", project, "--force")
    assert same.code == 2 and project.read_bytes().startswith(b"SQLite")
