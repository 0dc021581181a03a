"""Many short renders in one process: memory must not grow.

    python -m tests.bench.bench_memory [--renders 200] [--models starter,narrow] [--voice heart] [--json]

With several models they take turns, so that each is dropped and loaded again. Growth is counted from the
tenth render on: until then caches that are meant to stay fill up.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from studio.engine.models.memory import peak_mb, resident_mb
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.prepare import prepare_render
from studio.render.seat import Seat
from studio.render.sources import load_storyboard, model_store
from studio.task import CancelToken

SCRIPT = Path("resources/scripts/water-cycle-lesson.txt")
WARM = 10


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--renders", type=int, default=200)
    parser.add_argument("--voice", default="none")
    parser.add_argument("--models", default="starter")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        held = _render_all(
            options.renders, options.voice, options.models.split(","), folder=Path(name)
        )
    result = {
        "renders": options.renders,
        "models": options.models,
        "after_warm_up_mb": round(held[min(WARM, len(held)) - 1], 1),
        "at_the_end_mb": round(held[-1], 1),
        "growth_mb": round(held[-1] - held[min(WARM, len(held)) - 1], 1),
        "peak_mb": round(peak_mb(), 1),
    }
    if options.json:
        sys.stdout.write(json.dumps(result) + "\n")
        return
    for key, value in result.items():
        sys.stdout.write(f"{key:>20}: {value}\n")


def _render_all(count: int, voice: str, models: list[str], *, folder: Path) -> list[float]:
    paths = Paths.choose(folder / "base")
    board, _ = load_storyboard(SCRIPT, paths=paths)
    seat = Seat(paths, model_store(paths))
    held: list[float] = []
    start = time.perf_counter()
    for number in range(count):
        scene = board.scenes[number % len(board.scenes)]
        short = replace(scene, duration_s=1.0, seed=number, narration="" if voice == "none" else
                        f"Picture {number}.")  # fmt: skip
        work = prepare_render(
            replace(board, scenes=(short,)),
            RenderSettings(
                quality="draft", voice=voice, music="none", model=models[number % len(models)]
            ),
            output=folder / "movie.mp4",
            seat=seat,
        )
        work(lambda _event: None, CancelToken())
        held.append(resident_mb())
        if number % 20 == 19:
            spent = time.perf_counter() - start
            sys.stderr.write(f"{number + 1}: {held[-1]:.1f} MB, {spent:.0f} s\n")
    seat.close()
    return held


if __name__ == "__main__":
    main()
