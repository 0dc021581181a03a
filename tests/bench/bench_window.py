"""How quick the window is: start, edits and scrolling of a long storyboard, stalls during a render.

    python tests/bench/bench_window.py [--scenes 500] [--json]

Runs offscreen. Start-up is measured in fresh processes; the first of them is left out, since it
reads the libraries from disk.
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
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from studio.paths import Paths  # noqa: E402
from studio.storyboard.edit import with_narration  # noqa: E402
from studio.storyboard.file import create_project  # noqa: E402
from studio.storyboard.model import Scene, Storyboard  # noqa: E402
from studio.ui.application import build_window  # noqa: E402
from studio.ui.main_window import MainWindow  # noqa: E402

START = """
import sys, time
began, spent = time.perf_counter(), time.process_time()
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
TICK_MS = 5
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


def pause(ms: int) -> None:
    """Let events run."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


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


def timed(do: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of a call and of what it makes the window paint: on the clock, of the processor.

    Beside other programs the clock counts their work, too; the GUI thread's processor time does not.
    """
    start, spent = time.perf_counter(), time.thread_time()
    do()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1e3, (time.thread_time() - spent) * 1e3


def editing(window: MainWindow, board: Storyboard) -> dict[str, float]:
    """Edits and scrolling of a long storyboard, previews standing still."""
    project = window.project
    assert project is not None
    project.previews.pause(is_paused=True)
    pause(1500)
    middle = board.scenes[len(board.scenes) // 2]
    project.selection.select(middle.id)
    pause(100)

    def edit(number: int) -> None:
        words = f"{middle.narration} And {number} more."
        made = with_narration(project.document.storyboard, middle.id, words)
        project.document.edit("Change words", made)

    edits = [timed(lambda n=n: edit(n)) for n in range(12)]
    pause(200)
    bar = project.board.verticalScrollBar()
    frames: list[tuple[float, float]] = []
    for value in range(0, bar.maximum(), max(1, bar.maximum() // 120)):
        frames.append(
            timed(lambda value=value: (bar.setValue(value), project.board.viewport().repaint()))
        )
    walls, cpus = zip(*edits[1:], strict=True)
    frame_walls, frame_cpus = zip(*frames, strict=True)
    return {
        "edit_ms": round(statistics.median(walls), 1),
        "edit_cpu_ms": round(statistics.median(cpus), 1),
        "edit_cpu_worst_ms": round(max(cpus), 1),
        "scroll_frame_ms": round(statistics.median(frame_walls), 1),
        "scroll_cpu_ms": round(statistics.median(frame_cpus), 1),
        "scroll_cpu_worst_ms": round(max(frame_cpus), 1),
    }


def stalls(window: MainWindow, folder: Path) -> dict[str, float]:
    """Longest time in which the window did nothing while a movie was rendered."""
    board = replace(
        long_board(4),
        music="none",
        scenes=tuple(replace(s, duration_s=2.0) for s in long_board(4).scenes),
    )
    path = folder / "short.scenewright"
    create_project(path, board, source="")
    window.open_path(path)
    pause(1500)
    project = window.project
    assert project is not None
    project.previews.pause(is_paused=True)
    pause(1500)
    idle = heartbeat(lambda: False, seconds=5)
    window.outputs.render_movie()
    pause(300)  # the click itself is not the watchdog's
    busy = heartbeat(lambda: not window.queue.running, seconds=600)
    return {
        "idle_worst_ms": round(idle[-1], 1),
        "idle_99_ms": round(idle[int(len(idle) * 0.99)], 1),
        "stall_worst_ms": round(busy[-1], 1),
        "stall_99_ms": round(busy[int(len(busy) * 0.99)], 1),
        "watched_s": round(sum(busy) / 1e3, 1),
    }


def heartbeat(ended: Callable[[], bool], *, seconds: float) -> list[float]:
    """Milliseconds between the beats of a timer on the GUI thread, sorted, until something is so.

    What the machine's other work costs stands in the beats of a window that does nothing.
    """
    gaps: list[float] = []
    last = start = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1e3)
        last = now

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(TICK_MS)
    while not ended() and time.perf_counter() - start < seconds:
        pause(100)
    timer.stop()
    return sorted(gaps)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=int, default=500)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result: dict[str, Any] = {"scenes": options.scenes}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        result |= start_up(folder / "start")
        app = QApplication([])
        window = build_window(app, Paths.choose(folder / "base"))
        window.show()
        board = long_board(options.scenes)
        path = folder / "long.scenewright"
        create_project(path, board, source="")
        wall, cpu = timed(lambda: window.open_path(path))
        result |= {"open_ms": round(wall, 1), "open_cpu_ms": round(cpu, 1)}
        result |= editing(window, board)
        result |= stalls(window, folder)
        window.close()
    if options.json:
        sys.stdout.write(json.dumps(result) + "\n")
    else:
        for key, value in result.items():
            sys.stdout.write(f"{key:18} {value}\n")


if __name__ == "__main__":
    main()
