"""The real program on a real display, driven with key and mouse events, from a pasted script to a movie."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.paths import Paths
from studio.provenance.credentials import check_file
from studio.provenance.ledger import ledger_path, read_ledger
from studio.render.sources import load_storyboard
from studio.storyboard.file import open_project
from tests.e2e.program import ROOT, SCRIPTS
from tests.e2e.tracing import CALLS, can_trace, foreign_addresses

SCRIPT = "The harbour is quiet at sunrise. A boat sails out to sea. In the evening it comes home with fish."
JUDGE = ROOT.parent / "shared" / "tools" / "check_movie.py"
WIDTH, HEIGHT = 1280, 800
CLIPBOARD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.clipboard().setText(sys.argv[1])
app.processEvents()
print("ready", flush=True)
app.exec()
"""
DIALOGS = (
    ("Where it came from", "ctrl+shift+o"), ("Look of the movie", "ctrl+shift+l"),
    ("Models", "ctrl+shift+m"), ("Settings", "ctrl+comma"), ("Risk register", ""),
)  # fmt: skip

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

    def window(self, title: str) -> str:
        """A window that is shown, by its title; "" where there is none."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", title],
            env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return found.stdout.split()[-1] if found.stdout.split() else ""

    def paste(self, text: str) -> None:
        """Ctrl+V, with a text that another program has on the clipboard."""
        owner = subprocess.Popen(
            [sys.executable, "-c", CLIPBOARD, text], env=self.environment, stdout=subprocess.PIPE
        )
        try:
            assert owner.stdout is not None and owner.stdout.readline() == b"ready\n"
            self.keys("ctrl+v")
            time.sleep(1.0)
        finally:
            owner.kill()
            owner.wait()

    def find(self, command: str) -> None:
        """Do a command by its name."""
        self.keys("ctrl+k")
        self.wait("the commands", lambda: self.window("Find a command"), 10)
        self.do("type", "--delay", "20", command)
        self.keys("Return")

    def dialog(self, title: str, key: str = "") -> None:
        """Open a dialog by its key or its name, see that it is there, and leave it."""
        if key:
            self.keys(key)
        else:
            self.find(title)
        self.leave(title)

    def leave(self, title: str, key: str = "Escape") -> None:
        """Wait for a dialog, and leave it with a key."""
        self.wait(title, lambda: self.window(title), 30)
        time.sleep(1.0)
        self.keys(key)
        self.wait(f"the end of {title}", lambda: not self.window(title), 10)
        # There is no window manager that would give the keyboard back.
        self.do("windowfocus", "--sync", self.window("Scenewright"))

    def render_state(self) -> str:
        """Of the first render in the queue's file, "" for none."""
        queue = self.base / "data" / "queue.json"
        renders = json.loads(queue.read_text())["renders"] if queue.exists() else []
        return str(renders[0]["state"]) if renders else ""

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
    """The program on a display of its own."""
    with desk_of(tmp_path) as made:
        yield made


@contextmanager
def desk_of(folder: Path, prefix: tuple[str, ...] = ()) -> Generator[Desk]:
    """The program on a display of its own, perhaps under another that watches it."""
    read, write = os.pipe()
    screen = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *screen], pass_fds=(write,), stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    environment = os.environ | {"DISPLAY": display, "OMP_WAIT_POLICY": "PASSIVE"}
    environment = {
        k: v for k, v in environment.items() if k not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    base = folder / "base"
    command = [*prefix, sys.executable, "-m", "studio", "--basedir", str(base)]
    process = subprocess.Popen(command, env=environment, cwd=ROOT)
    made = Desk(process=process, environment=environment, base=base)
    try:
        window = ""

        def shown() -> bool:
            nonlocal window
            window = made.window("Scenewright")
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
def test_a_person_pastes_a_sample_and_gets_a_movie_without_a_word_to_any_network(
    tmp_path: Path,
) -> None:
    log, sample = tmp_path / "strace.log", SCRIPTS / "launch-two-column.md"
    watch = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", CALLS, "-o", str(log))
    with desk_of(tmp_path, watch if can_trace() else ()) as desk:
        desk.click(400, 300)  # into the field for the script
        desk.paste(sample.read_text(encoding="utf-8"))
        desk.keys("ctrl+Return")
        desk.wait("the storyboard", lambda: desk.projects)
        time.sleep(1.0)
        board, _ = load_storyboard(sample, paths=Paths.choose(tmp_path / "other"))
        first = desk.scenes()
        assert first == [scene.narration for scene in board.scenes]
        edit_the_last_words(desk, first)
        for title, key in DIALOGS:
            desk.dialog(title, key)
        desk.keys("ctrl+r")
        desk.wait("the movie", lambda: desk.render_state() in ("done", "failed"), 420)
        assert desk.render_state() == "done"
        desk.dialog(*DIALOGS[0])  # with a movie it reads ledger, mark and signature
        movie = desk.projects[0].with_suffix(".mp4")
        desk.find("Risk report")
        desk.leave("Risk report", "Return")  # under the name that it proposes
        desk.wait("the report", lambda: list(movie.parent.glob("*risk report.pdf")), 30)
        desk.keys("ctrl+q")
        assert desk.process.wait(20) == 0
    kinds = {part.kind for part in read_ledger(ledger_path(movie)).body.parts}
    assert {"model", "voice", "music", "font"} <= kinds
    assert check_file(movie).state == "valid"
    if JUDGE.is_file():
        judge = [sys.executable, str(JUDGE), str(movie), "--size", "1280x720", "--loudness", "-14"]
        judged = subprocess.run(judge, capture_output=True, text=True, check=False)
        assert judged.returncode == 0, judged.stdout + judged.stderr
    if not can_trace():
        pytest.skip("the walk was done; that it reached no address needs strace to be seen")
    traced = log.read_text(encoding="utf-8", errors="replace")
    assert "AF_UNIX" in traced  # the display: what there was to see was seen
    assert foreign_addresses(traced) == []


def edit_the_last_words(desk: Desk, first: list[str]) -> None:
    """The last card, its words, and two words more; undone and done again."""
    desk.keys("Down" if len(first) > 2 else "Right", "Right", "Return")
    desk.keys("ctrl+End")
    desk.do("type", "--delay", "20", " Good night")
    desk.wait("the edit on disk", lambda: desk.scenes() != first)
    desk.wait("all of the edit", lambda: any("Good night" in words for words in desk.scenes()), 10)
    desk.keys("Escape", "ctrl+z")
    desk.wait("undo", lambda: desk.scenes() == first, 10)
    desk.keys("ctrl+shift+z")
    desk.wait("redo", lambda: desk.scenes() != first, 10)


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
