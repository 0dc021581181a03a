"""How quick the window is: start, edits and scrolling of a long storyboard, stalls during a render.

    python tests/bench/bench_window.py [--scenes 500] [--only start|edits|stalls] [--json]

Runs offscreen. Start-up is measured in fresh processes; the first of them is left out, since it
reads the libraries from disk. Stalls are told with what ran in them.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402

from studio.paths import Paths  # noqa: E402
from studio.storyboard.file import create_project  # noqa: E402
from studio.storyboard.model import Scene, Storyboard  # noqa: E402
from studio.ui.application import build_window, spare_collector  # noqa: E402
from studio.ui.main_window import MainWindow  # noqa: E402
from tests.bench.stall_watch import Beats, Watchdog, pause  # noqa: E402
from tests.bench.window_edits import edits, scrolling, timed, typing  # noqa: E402

START = """
import gc, sys, time
began, spent = time.perf_counter(), time.process_time()
gc.disable()  # as the command does
from pathlib import Path
from PySide6.QtWidgets import QApplication
from studio.paths import Paths
from studio.ui.application import build_window
app = QApplication([])
window = build_window(app, Paths.choose(Path(sys.argv[1])))
window.show()
app.processEvents()
print(time.perf_counter() - began, time.process_time() - spent)
window.close()
"""
COMMAND = """
import os, sys, time
from PySide6.QtWidgets import QApplication
def shown(*_):
    QApplication.processEvents()
    sys.stdout.write(f"{time.time()} {time.process_time()}")
    sys.stdout.flush()
    os._exit(0)
QApplication.exec = shown
from studio.app import main
sys.argv = ["scenewright", "--basedir", sys.argv[1]]
main()
"""
WORDS = ("harbour", "garden", "office", "city", "river", "school", "market", "forest", "kitchen")


def long_board(count: int) -> Storyboard:
    """Many scenes, all different."""
    scenes = tuple(
        Scene(
            id=f"s{n}",
            title=f"Scene {n}",
            narration=f"In the {WORDS[n % len(WORDS)]} number {n} somebody opens a door. It is quiet.",
            prompt=f"a {WORDS[n % len(WORDS)]}",
            seed=n,
        )
        for n in range(count)
    )
    return Storyboard(title="Long", language="en", scenes=scenes, voice="none", quality="draft")


def start_up(folder: Path) -> dict[str, float]:
    """Seconds from the interpreter's first import to a window that was painted."""
    runs = [
        subprocess.run(
            [sys.executable, "-c", START, str(folder)],
            cwd=ROOT, capture_output=True, text=True, check=True,
        ).stdout.split()
        for _ in range(6)
    ][1:]  # fmt: skip
    walls, cpus = ([float(run[n]) for run in runs] for n in (0, 1))
    return {
        "start_s": round(statistics.median(walls), 3),
        "start_least_s": round(min(walls), 3),
        "start_cpu_s": round(statistics.median(cpus), 3),
    }


def command(folder: Path) -> dict[str, float]:
    """Seconds from the command `scenewright` to a window that was painted: the whole process."""
    walls: list[float] = []
    cpus: list[float] = []
    for _ in range(6):
        began = time.time()
        shown = subprocess.run(
            [sys.executable, "-c", COMMAND, str(folder)],
            cwd=ROOT, capture_output=True, text=True, check=True,
        ).stdout.split()  # fmt: skip
        walls.append(float(shown[0]) - began)
        cpus.append(float(shown[1]))
    return {
        "command_s": round(statistics.median(walls[1:]), 3),
        "command_least_s": round(min(walls[1:]), 3),
        "command_cpu_s": round(statistics.median(cpus[1:]), 3),
    }


def at_rest(window: MainWindow) -> None:
    """Previews stand still, and what followed the opening is over."""
    project = window.project
    assert project is not None
    project.previews.pause(is_paused=True)
    pause(1500)


def rendering(window: MainWindow, folder: Path) -> tuple[Beats, Beats]:
    """How late the GUI thread was while the window did nothing, and while a movie was rendered."""
    board = replace(
        long_board(4),
        music="none",
        scenes=tuple(replace(s, duration_s=2.0) for s in long_board(4).scenes),
    )
    path = folder / "short.scenewright"
    create_project(path, board, source="")
    window.open_path(path)
    pause(1500)
    at_rest(window)
    idle = Watchdog().watch(lambda: False, seconds=5)
    window.outputs.render_movie()
    pause(300)  # the click itself is not the watchdog's
    return idle, Watchdog().watch(lambda: not window.queue.running, seconds=600)


def beats(name: str, seen: Beats) -> dict[str, Any]:
    """What a watchdog saw, in figures and words."""
    found: dict[str, Any] = {
        f"{name}_worst_ms": round(seen.gaps_ms[-1], 1),
        f"{name}_99_ms": round(seen.part(0.99), 1),
        f"{name}_over_50_ms": len(seen.stalls),
        f"{name}_watched_s": round(sum(seen.gaps_ms) / 1e3, 1),
    }
    if seen.collections_ms:
        found[f"{name}_collected_worst_ms"] = round(seen.collections_ms[0], 1)
    return found | ({f"{name}_stalls": seen.told()} if seen.stalls else {})


def at_work(folder: Path, count: int, *, only: str) -> dict[str, Any]:
    """The window at work: edits of a long storyboard, then the render of a short one."""
    app = QApplication([])
    window = build_window(app, Paths.choose(folder / "base"))
    window.show()
    spare_collector()  # as `run_window` does
    result: dict[str, Any] = {}
    if only in ("", "edits"):
        path = folder / "long.scenewright"
        create_project(path, long_board(count), source="")
        opened = timed(lambda: window.open_path(path))
        result |= {"open_ms": round(opened.wall, 1), "open_cpu_ms": round(opened.cpu, 1)}
        at_rest(window)
        result |= edits(window) | beats("typing", typing(window)) | scrolling(window)
    if only in ("", "stalls"):
        idle, busy = rendering(window, folder)
        result |= beats("idle", idle) | beats("stall", busy)
    window.close()
    return result


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=int, default=500)
    parser.add_argument("--only", choices=("start", "edits", "stalls"), default="")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result: dict[str, Any] = {"scenes": options.scenes}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.only in ("", "start"):
            result |= start_up(folder / "start") | command(folder / "command")
        if options.only != "start":
            result |= at_work(folder, options.scenes, only=options.only)
    if options.json:
        sys.stdout.write(json.dumps(result) + "\n")
    else:
        for key, value in result.items():
            told = value if isinstance(value, list) else [value]
            sys.stdout.writelines(f"{key:24} {one}\n" for one in told)


if __name__ == "__main__":
    main()
