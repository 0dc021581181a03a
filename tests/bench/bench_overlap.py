"""How much of a render's time speaking, drawing and encoding work beside each other.

    python -m tests.bench.bench_overlap [SCRIPT] [--quality draft] [--json]

Twenty times a second it is looked which threads have computed since the last look: those that speak, the
one that draws, and FFmpeg. What is told are shares of the time between the first frame and the last, so
they hold on a busy machine, too. Linux.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.events import Event, StageProgress
from studio.render.prepare import prepare_render
from studio.render.seat import Seat
from studio.render.sources import load_storyboard, model_store
from studio.task import CancelToken

EVERY_S = 0.05


class Watch:
    """Looks at this process and its children until it is told to stop."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.waits: list[float] = []
        self._drawer = threading.get_native_id()
        self._ended = threading.Event()
        self._ticks: dict[str, int] = {}
        self._thread = threading.Thread(target=self._run, name="watch")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for the last look."""
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.wait(EVERY_S):
            busy = self._busy()
            self.seen["+".join(sorted(busy)) or "nothing"] += 1

    def _busy(self) -> set[str]:
        found: set[str] = set()
        names = {t.native_id: t.name for t in threading.enumerate()}
        for task in Path("/proc/self/task").iterdir():
            number = int(task.name)
            if self._has_worked(task) and number == self._drawer:
                found.add("draw")
            elif names.get(number, "").startswith("voice") and self._has_worked(task, again=True):
                found.add("speak")
        children = Path(f"/proc/self/task/{self._drawer}/children").read_text().split()
        if any(self._has_worked(Path("/proc") / child) for child in children):
            found.add("encode")
        return found

    def _has_worked(self, task: Path, *, again: bool = False) -> bool:
        key = f"{task}{'again' if again else ''}"
        try:
            fields = (task / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            return False
        ticks = int(fields[11]) + int(fields[12])
        before = self._ticks.get(key, 0)
        self._ticks[key] = ticks
        return ticks > before


def main() -> None:
    """Render, watch, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("script", type=Path, nargs="?",
                        default=Path("resources/scripts/coffee-promo.md"))  # fmt: skip
    parser.add_argument("--quality", default="draft")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        result = _render(options.script, options.quality, Path(name))
    if options.json:
        sys.stdout.write(json.dumps(result, indent=1) + "\n")
        return
    for key, value in result.items():
        sys.stdout.write(f"{key:>16}: {value}\n")


def _render(script: Path, quality: str, folder: Path) -> dict[str, Any]:
    paths = Paths.choose(folder / "base")
    board, _ = load_storyboard(script, paths=paths)
    seat = Seat(paths, model_store(paths))
    work = prepare_render(
        board, RenderSettings(quality=quality), output=folder / "movie.mp4", seat=seat
    )
    watch, drawing = Watch(), list[float]()

    def hear(event: Event) -> None:
        if isinstance(event, StageProgress) and event.stage == "draw":
            drawing.append(time.perf_counter())

    watch.start()
    report = work(hear, CancelToken())
    watch.stop()
    seat.close()
    total = sum(watch.seen.values())
    together = sum(n for kinds, n in watch.seen.items() if "+" in kinds)
    return {
        "cores": os.cpu_count(),
        "processor_s": report["processor_s"],
        "timings_s": report["timings_s"],
        "drawn_for_s": round(drawing[-1] - drawing[0], 1) if drawing else 0.0,
        "shares": {kinds: round(n / total, 2) for kinds, n in watch.seen.most_common()},
        "two_or_more": round(together / total, 2),
    }


if __name__ == "__main__":
    main()
