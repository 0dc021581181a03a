"""What renders took and how they ended, kept on this machine only, while the person lets it be kept.

One JSON line a render in `watch.jsonl` of the data folder; nothing of the story is in it, and nothing is
sent anywhere. `scenewright watch` reads it.
"""

from __future__ import annotations

import json
import logging
import math
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from importlib import metadata
from pathlib import Path
from typing import Any, cast

from studio.engine.models.session import runtime_version
from studio.render.workload import Workload

log = logging.getLogger(__name__)

FILE = "watch.jsonl"
MOST_KEPT = 2000
_TOO_LARGE = 8 << 20  # bytes; a file of ours never grows that far
OUTCOMES = ("done", "failed", "cancelled")


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """One render.

    Attributes:
        at: When it ended, seconds since 1970.
        outcome: One of `OUTCOMES`.
        failure: Kind of the error ("ModelError"), or "".
        quality: Of the movie.
        program: Version of the program.
        runtime: Version of ONNX Runtime.
        model: Reference, "" where it failed before that was known; so with the next two.
        precision: Of the denoiser.
        provider: What ran it.
        pace: Megapixels of a second of movie: its size and frame rate in one.
        step_s: Seconds of one denoising step in the fastest clip, so that loading does not count where
            there are two; None where no clip was drawn, or it failed.
        draw_s: Seconds of drawing and encoding for a second of movie; None where some were reused.
        peak_mb: Most memory of the process; None where something was reused, for then less is loaded.
        reused: Share of clips, lines and segments that came from the cache.
    """

    at: float
    outcome: str
    failure: str = ""
    quality: str = ""
    program: str = ""
    runtime: str = ""
    model: str = ""
    precision: str = ""
    provider: str = ""
    pace: float | None = None
    step_s: float | None = None
    draw_s: float | None = None
    peak_mb: float | None = None
    reused: float | None = None


def watched(report: Mapping[str, Any], *, work: Workload) -> Watched:
    """What a report of a finished render says of it."""
    made, reused, engine = report["made"], report["reused"], report["engine"]
    timings = report["timings_s"]
    steps, fastest = int(engine["steps"]), report["fastest_clip_s"]
    counted = sum(made.values()) + sum(reused.values())
    is_drawn_whole = made["segments"] > 0 and not reused["segments"]
    return Watched(
        at=round(time.time(), 1),
        outcome="done",
        quality=work.quality,
        program=metadata.version("scenewright"),
        runtime=runtime_version(),
        model=str(engine["reference"]),
        precision=str(engine["precision"]),
        provider=str(engine["provider"]),
        pace=round(work.megapixels / max(work.movie_s, 1e-6), 1),
        step_s=round(fastest / steps, 6) if fastest and steps else None,
        draw_s=(
            round(float(timings["draw_and_encode"]) / float(report["duration_s"]), 6)
            if is_drawn_whole and "draw_and_encode" in timings and report["duration_s"] > 0
            else None
        ),
        peak_mb=None if any(reused.values()) else float(report["memory"]["peak_mb"]),
        reused=round(sum(reused.values()) / counted, 4) if counted else None,
    )


def watched_failure(outcome: str, failure: str, *, quality: str) -> Watched:
    """A render that did not come to its end."""
    return Watched(
        at=round(time.time(), 1), outcome=outcome, failure=failure, quality=quality,
        program=metadata.version("scenewright"), runtime=runtime_version(),
    )  # fmt: skip


def keep_watch(one: Watched, folder: Path) -> None:
    """Add a render; a folder that cannot be written is no reason to disturb anybody."""
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(one)) + "\n")
        if path.stat().st_size > _TOO_LARGE // 8:
            _shorten(path, folder)
    except OSError as error:
        log.info("the render cannot be noted: %s", error)


def load_watch(folder: Path) -> tuple[Watched, ...]:
    """The renders that were kept, the oldest first; damaged lines are left out."""
    path = folder / FILE
    try:
        if path.stat().st_size > _TOO_LARGE:
            log.info("%s is too large to be ours", path)
            return ()
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    found = (_from_line(line) for line in lines[-MOST_KEPT:])
    return tuple(one for one in found if one is not None)


def forget_watch(folder: Path) -> None:
    """Delete what was kept.

    Raises:
        OSError: It cannot be deleted.
    """
    (folder / FILE).unlink(missing_ok=True)


def _shorten(path: Path, folder: Path) -> None:
    kept = load_watch(folder)
    temporary = path.with_suffix(".new")
    temporary.write_text("".join(json.dumps(asdict(o)) + "\n" for o in kept), encoding="utf-8")
    temporary.replace(path)


def _from_line(line: str) -> Watched | None:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    row = cast("dict[str, Any]", found)
    at = _number(row.get("at"))
    if at is None or row.get("outcome") not in OUTCOMES:
        return None
    numbers = ("pace", "step_s", "draw_s", "peak_mb", "reused")
    values: dict[str, Any] = {"at": at, "outcome": row["outcome"]}
    for name in {f.name for f in fields(Watched)} - values.keys():
        value = row.get(name)
        if name in numbers:
            values[name] = _number(value)
        else:
            values[name] = value[:200] if isinstance(value, str) else ""
    return Watched(**values)


def _number(value: Any) -> float | None:
    """A time or an amount: finite, not below 0, not beyond the calendar; else None."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if math.isfinite(value) and 0 <= value < 1e11 else None
