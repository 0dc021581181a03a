"""A recording of the real program: from a pasted script to the movie, in about 20 seconds.

    python tests/pictures/recording.py OUT.gif

Needs Xvfb, xdotool, ffmpeg and ffplay. The program runs on a display of its own and is driven with key and
mouse events; waiting is shown faster than it was, and the clock in `PARTS` says how much.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
WIDTH, HEIGHT, FPS = 1280, 720, 10
GIF_WIDTH, GIF_FPS = 880, 8
SCRIPT = (
    "Before the town wakes, one light burns: the lighthouse by the sea at sunrise.",
    "In the cafe by the harbour, the first cup of coffee steams on the table.",
    "At noon a sailboat crosses the bay.",
)
# What is kept of the recording: seconds that each part shall last, however long it took.
PARTS = {"paste": 2.5, "draw": 4.0, "edit": 4.0, "render": 4.0, "done": 1.5, "play": 6.0}


class Stage:
    """A display with the program on it, being recorded."""

    def __init__(self, folder: Path) -> None:
        self.base, self.video = folder / "base", folder / "all.mkv"
        self.marks: list[tuple[str, float]] = []
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
            pass_fds=(write,), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as pipe:
            display = f":{pipe.readline().strip()}"
        dropped = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        self.environment = {k: v for k, v in os.environ.items() if k not in dropped}
        self.environment |= {"DISPLAY": display, "OMP_WAIT_POLICY": "PASSIVE"}
        self.program = subprocess.Popen(
            [sys.executable, "-m", "studio", "--basedir", str(self.base)],
            env=self.environment, cwd=ROOT,
        )  # fmt: skip
        name = self._window()
        self.do("windowsize", "--sync", name, str(WIDTH), str(HEIGHT))
        self.do("windowmove", name, "0", "0")
        self.do("windowfocus", "--sync", name)
        time.sleep(2)
        self.camera = subprocess.Popen(
            ["ffmpeg", "-loglevel", "error", "-f", "x11grab", "-draw_mouse", "1", "-framerate", str(FPS),
             "-video_size", f"{WIDTH}x{HEIGHT}", "-i", display, "-c:v", "libx264", "-preset", "ultrafast",
             "-qp", "0", str(self.video)],
            env=self.environment, stdin=subprocess.PIPE,
        )  # fmt: skip
        time.sleep(1.0)
        self._began = time.monotonic()

    def do(self, *arguments: str) -> str:
        """One xdotool command."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def _window(self) -> str:
        for _ in range(300):
            found = self.do("search", "--onlyvisible", "--name", "Scenewright").split()
            if found:
                return found[-1]
            time.sleep(0.2)
        raise TimeoutError

    def mark(self, name: str) -> None:
        """Here begins a part."""
        self.marks.append((name, time.monotonic() - self._began))

    def until(self, ready: Callable[[], object], seconds: float = 600) -> None:
        """Wait for something."""
        end = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > end or self.program.poll() is not None:
                raise TimeoutError
            time.sleep(0.2)

    @property
    def render_state(self) -> str:
        """Of the last render, "" for none."""
        queue = self.base / "data" / "queue.json"
        renders = json.loads(queue.read_text())["renders"] if queue.exists() else []
        return str(renders[-1]["state"]) if renders else ""

    def show_movie(self, seconds: float) -> None:
        """The finished movie in a player, as the system's would show it."""
        movie = next((self.base / "data" / "projects").glob("*.mp4"))
        command = [
            "ffplay",
            "-loglevel",
            "quiet",
            "-noborder",
            "-an",
            "-autoexit",
            "-x",
            str(WIDTH),
        ]
        player = subprocess.Popen(
            [*command, "-y", str(HEIGHT), "-left", "0", "-top", "0", str(movie)],
            env=self.environment,
        )
        time.sleep(seconds)
        player.terminate()
        player.wait(10)

    def end(self) -> None:
        """Stop the recording and the program."""
        self.camera.communicate(b"q", timeout=60)
        self.program.terminate()
        self.program.wait(20)
        self.server.terminate()
        self.server.wait(10)


def play(stage: Stage) -> None:
    """What a person does."""
    stage.mark("paste")
    stage.do("mousemove", "400", "220", "click", "1")
    for number, line in enumerate(SCRIPT):
        if number:
            stage.do("key", "--delay", "20", "Return", "Return")
        stage.do("type", "--delay", "6", line)
    time.sleep(0.8)
    stage.do("key", "ctrl+Return")
    stage.mark("draw")
    stage.until(lambda: list((stage.base / "data" / "projects").glob("*.scenewright")))
    time.sleep(14)  # the cards draw themselves
    stage.mark("edit")
    stage.do("key", "Right")
    time.sleep(0.7)
    stage.do("key", "t")  # another take
    time.sleep(3)
    stage.do("key", "Right")
    time.sleep(0.5)
    stage.do("key", "Return")
    stage.do("key", "ctrl+End")
    stage.do("type", "--delay", "60", " The sea is calm.")
    time.sleep(1.5)
    stage.do("key", "Escape")
    time.sleep(3)
    stage.mark("render")
    stage.do("key", "ctrl+r")
    stage.until(lambda: stage.render_state in ("done", "failed"))
    stage.mark("done")
    time.sleep(2)
    stage.mark("play")
    stage.show_movie(9)
    stage.mark("end")


def cut(stage: Stage, out: Path) -> None:
    """The recording as a GIF, each part at its own speed."""
    chains: list[str] = []
    for place, ((name, start), (_, end)) in enumerate(
        zip(stage.marks, stage.marks[1:], strict=False)
    ):
        end = min(end, start + PARTS[name]) if name == "play" else end  # noqa: PLW2901
        speed = max(1.0, (end - start) / PARTS[name])
        chains.append(
            f"[0:v]trim={start:.2f}:{end:.2f},setpts=(PTS-STARTPTS)/{speed:.3f},fps={GIF_FPS}[p{place}]"
        )
        sys.stdout.write(f"{name}: {end - start:.1f} s, shown {speed:.1f} times as fast\n")
    joined = "".join(f"[p{n}]" for n in range(len(chains)))
    chains.append(
        f"{joined}concat=n={len(chains)}:v=1,scale={GIF_WIDTH}:-1:flags=lanczos,split[a][b];"
        "[a]palettegen=max_colors=128:stats_mode=diff[c];[b][c]paletteuse=dither=none:diff_mode=rectangle"
    )
    subprocess.run(
        ["ffmpeg", "-y", "-loglevel", "error", "-i", str(stage.video), "-filter_complex",
         ";".join(chains), str(out)],
        check=True,
    )  # fmt: skip
    sys.stdout.write(f"{out}: {out.stat().st_size / 1e6:.1f} MB\n")


def main() -> None:
    """Record."""
    out = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        stage = Stage(Path(name))
        try:
            play(stage)
        finally:
            stage.end()
        cut(stage, out)


if __name__ == "__main__":
    main()
