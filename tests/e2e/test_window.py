"""The real program on a real display, driven with key and mouse events, from a pasted script to a movie."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.storyboard.file import open_project
from tests.e2e.program import ROOT

SCRIPT = "The harbour is quiet at sunrise. A boat sails out to sea. In the evening it comes home with fish."
JUDGE = ROOT.parent / "shared" / "tools" / "check_movie.py"
WIDTH, HEIGHT = 1280, 800

pytestmark = pytest.mark.skipif(
    not (sys.platform == "linux" and shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs Xvfb and xdotool: install them to drive the window as a person does",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A display, the program on it, and hands."""

    process: subprocess.Popen[bytes]
    environment: dict[str, str]
    base: Path

    def do(self, *arguments: str) -> str:
        """One xdotool command."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return done.stdout.strip()

    def keys(self, *names: str) -> None:
        """Press keys, one after the other."""
        self.do("key", "--delay", "60", *names)

    def click(self, x: int, y: int, *, times: int = 1) -> None:
        """Click somewhere in the window."""
        self.do("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "80", "1")

    def wait(self, what: str, ready: Callable[[], object], seconds: float = 120) -> None:
        """Until something is so."""
        end = time.monotonic() + seconds
        while not ready():
            assert self.process.poll() is None, f"the program ended while waiting for {what}"
            assert time.monotonic() < end, f"waited too long for {what}"
            time.sleep(0.1)

    @property
    def projects(self) -> list[Path]:
        """Project files that were made."""
        return list((self.base / "data" / "projects").glob("*.scenewright"))

    def scenes(self) -> list[str]:
        """What the project on disk says."""
        with open_project(self.projects[0]) as project:
            return [scene.narration for scene in project.storyboard.scenes]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            f"{WIDTH}x{HEIGHT}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    environment = os.environ | {"DISPLAY": display, "OMP_WAIT_POLICY": "PASSIVE"}
    environment = {
        k: v for k, v in environment.items() if k not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    base = tmp_path / "base"
    process = subprocess.Popen(
        [sys.executable, "-m", "studio", "--basedir", str(base)], env=environment, cwd=ROOT
    )
    made = Desk(process=process, environment=environment, base=base)
    try:
        window = ""

        def shown() -> bool:
            nonlocal window
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", "Scenewright"],
                env=environment, capture_output=True, text=True, check=False,
            )  # fmt: skip
            window = found.stdout.split()[-1] if found.stdout.split() else ""
            return bool(window)

        made.wait("the window", shown, 60)
        made.do("windowsize", "--sync", window, str(WIDTH), str(HEIGHT))
        made.do("windowmove", window, "0", "0")
        made.do("windowfocus", "--sync", window)
        yield made
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
        server.terminate()
        server.wait(10)


@pytest.mark.slow
def test_a_person_pastes_a_script_and_gets_a_movie(desk: Desk) -> None:
    desk.click(400, 300)  # into the field for the script
    desk.do("type", "--delay", "5", SCRIPT)
    desk.keys("ctrl+Return")
    desk.wait("the storyboard", lambda: desk.projects)
    time.sleep(1.0)
    first = desk.scenes()
    assert " ".join(first) == SCRIPT
    # The last card, its words, and one word more.
    desk.keys("Down" if len(first) > 2 else "Right", "Right", "Return")
    desk.keys("ctrl+End")
    desk.do("type", "--delay", "20", " Good night")
    desk.wait("the edit on disk", lambda: desk.scenes() != first)
    desk.wait("all of the edit", lambda: any("Good night" in words for words in desk.scenes()), 10)
    desk.keys("Escape", "ctrl+z")
    desk.wait("undo", lambda: desk.scenes() == first, 10)
    desk.keys("ctrl+shift+z")
    desk.wait("redo", lambda: desk.scenes() != first, 10)
    desk.keys("ctrl+r")
    queue = desk.base / "data" / "queue.json"

    def state() -> str:
        if not queue.exists():
            return ""
        renders = json.loads(queue.read_text())["renders"]
        return str(renders[0]["state"]) if renders else ""

    desk.wait("the movie", lambda: state() in ("done", "failed"), 420)
    assert state() == "done"
    movie = desk.projects[0].with_suffix(".mp4")
    assert movie.stat().st_size > 100_000
    desk.keys("ctrl+q")
    assert desk.process.wait(20) == 0
    if JUDGE.is_file():
        command = [
            sys.executable,
            str(JUDGE),
            str(movie),
            "--size",
            "1280x720",
            "--loudness",
            "-14",
        ]
        judged = subprocess.run(command, capture_output=True, text=True, check=False)
        assert judged.returncode == 0, judged.stdout + judged.stderr


def test_a_killed_editing_session_loses_no_edit_that_was_written(desk: Desk) -> None:
    desk.click(400, 300)
    desk.do("type", "--delay", "5", SCRIPT)
    desk.keys("ctrl+Return")
    desk.wait("the storyboard", lambda: desk.projects)
    time.sleep(1.0)
    before = len(desk.scenes())
    desk.keys("ctrl+d", "ctrl+d")
    desk.wait("two copies", lambda: len(desk.scenes()) == before + 2, 15)
    desk.process.kill()
    desk.process.wait()
    assert len(desk.scenes()) == before + 2
    with open_project(desk.projects[0]) as project:
        assert project.take_up()  # the next start will say so
