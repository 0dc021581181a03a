"""What is noted of a render when it ends, and of a take that is thrown away."""

from __future__ import annotations

import platform
import time
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from studio.engine.models.driver import driver_version
from studio.engine.models.session import runtime_version
from studio.render.watch_log import DISCARDED, Watched, keep_watch
from studio.render.workload import Workload
from studio.storyboard.model import Storyboard
from studio.storyboard.takes import takes_of

SEEN = ("confidence", "sharpness", "flicker", "flow_error")
"""What `Tally.figures` may hold."""


def watched(
    report: Mapping[str, Any], *, work: Workload, board: Storyboard, peak_mb: float
) -> Watched:
    """What a report of a finished render says of it.

    Args:
        report: Of `movie_report`.
        work: What was asked for.
        board: What was rendered; its takes count.
        peak_mb: The most that the process held while it rendered.
    """
    made, reused, engine = report["made"], report["reused"], report["engine"]
    timings, provider = report["timings_s"], str(engine["provider"])
    steps, fastest = int(engine["steps"]), report["fastest_clip_s"]
    counted = sum(made.values()) + sum(reused.values())
    is_drawn_whole = made["segments"] > 0 and not reused["segments"]
    seen = {name: report["seen"].get(name) for name in SEEN}
    return Watched(
        at=round(time.time(), 1),
        outcome="done",
        quality=work.quality,
        program=metadata.version("scenewright"),
        runtime=runtime_version(),
        system=system_version(),
        driver=driver_version(provider),
        model=str(engine["reference"]),
        precision=str(engine["precision"]),
        provider=provider,
        shape=f"{work.width_px} × {work.height_px}, {work.fps:g} fps",
        pace=round(work.megapixels / max(work.movie_s, 1e-6), 1),
        step_s=round(fastest / steps, 6) if fastest and steps else None,
        draw_s=(
            round(float(timings["draw_and_encode"]) / float(report["duration_s"]), 6)
            if is_drawn_whole and "draw_and_encode" in timings and report["duration_s"] > 0
            else None
        ),
        peak_mb=None if any(reused.values()) else round(peak_mb, 1),
        reused=round(sum(reused.values()) / counted, 4) if counted else None,
        scenes=float(len(board.scenes)),
        unchosen=float(sum(len(takes_of(scene)) - 1 for scene in board.scenes)),
        **seen,
    )


def watched_failure(outcome: str, failure: str, *, quality: str) -> Watched:
    """A render that did not come to its end."""
    return Watched(
        at=round(time.time(), 1), outcome=outcome, failure=failure, quality=quality,
        program=metadata.version("scenewright"), runtime=runtime_version(), system=system_version(),
    )  # fmt: skip


def keep_discarded(count: int, folder: Path) -> None:
    """Note that a person threw takes away, one for each scene whose picture was drawn again or removed."""
    for _ in range(count):
        keep_watch(Watched(at=round(time.time(), 1), outcome=DISCARDED), folder)


def system_version() -> str:
    """The operating system and its version: "Linux 6.8.0", "Windows 10.0.26100", "Darwin 24.1.0"."""
    told = platform.version() if platform.system() == "Windows" else platform.release()
    return f"{platform.system()} {told}".strip()
