"""What renders took and how they ended, kept on this machine only, while the person lets it be kept.

One JSON line a render in `watch.jsonl` of the data folder; nothing of the story is in it, and nothing is
sent anywhere. `scenewright watch` and *How it is going* read it. Of the oldest lines, what is beyond
`MOST_KEPT` is dropped.
"""

from __future__ import annotations

import json
import logging
import math
import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, cast

log = logging.getLogger(__name__)

FILE = "watch.jsonl"
MOST_KEPT = 2000
_TOO_LARGE = 8 << 20  # bytes; a file of ours never grows that far
DISCARDED = "discarded"
"""Not a render: a take that a person drew again or removed."""
OUTCOMES = ("done", "failed", "cancelled", DISCARDED)
_NUMBERS = (
    "pace", "step_s", "draw_s", "peak_mb", "reused", "scenes", "unchosen", "confidence", "sharpness",
    "flicker", "flow_error",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """One render, or one take that was discarded.

    Attributes:
        at: When it ended, seconds since 1970.
        outcome: One of `OUTCOMES`.
        failure: Kind of the error ("ModelError"), or "".
        quality: Of the movie.
        program: Version of the program.
        runtime: Version of ONNX Runtime.
        system: The operating system and its version.
        driver: Of the graphics processor, where one was used and the system tells.
        model: Reference, "" where it failed before that was known; so with the next two.
        precision: Of the denoiser.
        provider: What ran it.
        shape: Size and frame rate, for people.
        pace: Megapixels of a second of movie: its size and frame rate in one.
        step_s: Seconds of one denoising step in the fastest clip, so that loading does not count where
            there are two; None where no clip was drawn, or it failed.
        draw_s: Seconds of drawing and encoding for a second of movie; None where some were reused.
        peak_mb: Most memory of the process; None where something was reused, for then less is loaded.
        reused: Share of clips, lines and segments that came from the cache.
        scenes: How many the movie has.
        unchosen: Takes of its scenes that were drawn and are not in it.
        confidence: How sure the model was of the words, 0 to 1, in the mean of the clips that were made.
        sharpness, flicker, flow_error: Of clips whose frames were drawn (`clip_watch`).
    """

    at: float
    outcome: str
    failure: str = ""
    quality: str = ""
    program: str = ""
    runtime: str = ""
    system: str = ""
    driver: str = ""
    model: str = ""
    precision: str = ""
    provider: str = ""
    shape: str = ""
    pace: float | None = None
    step_s: float | None = None
    draw_s: float | None = None
    peak_mb: float | None = None
    reused: float | None = None
    scenes: float | None = None
    unchosen: float | None = None
    confidence: float | None = None
    sharpness: float | None = None
    flicker: float | None = None
    flow_error: float | None = None


def keep_watch(one: Watched, folder: Path) -> None:
    """Add a render; a folder that cannot be written is no reason to disturb anybody."""
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("ab+") as file:
            line, end = _line(one), file.seek(0, os.SEEK_END)
            if end:
                file.seek(end - 1)
                # a process was killed amid a line: that one is lost alone
                line = line if file.read(1) == b"\n" else b"\n" + line
            file.write(line)
        if path.stat().st_size > _TOO_LARGE // 4:
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
    temporary = path.with_name(f".{FILE}.{os.getpid()}")
    temporary.write_bytes(b"".join(map(_line, kept)))
    temporary.replace(path)


def _line(one: Watched) -> bytes:
    """What is not known is left out."""
    values = {f.name: getattr(one, f.name) for f in fields(Watched)}
    kept = {name: value for name, value in values.items() if value not in (None, "")}
    return json.dumps(kept).encode() + b"\n"


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
    values: dict[str, Any] = {"at": at, "outcome": row["outcome"]}
    for name in {f.name for f in fields(Watched)} - values.keys():
        value = row.get(name)
        if name in _NUMBERS:
            values[name] = _number(value)
        else:
            values[name] = value[:200] if isinstance(value, str) else ""
    return Watched(**values)


def _number(value: Any) -> float | None:
    """A time or an amount: finite, not below 0, not beyond the calendar; else None."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if math.isfinite(value) and 0 <= value < 1e11 else None
