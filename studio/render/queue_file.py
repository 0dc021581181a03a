"""Render jobs on disk: a queue that outlives the program."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

from studio.errors import StudioError
from studio.storyboard.file import HistoryEntry
from studio.storyboard.model import Storyboard
from studio.storyboard.serial import storyboard_from_json, storyboard_to_json
from studio.values import from_plain

log = logging.getLogger(__name__)

STATES = ("waiting", "running", "paused", "done", "failed", "cancelled")
MOST_KEPT = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedRender:
    """One movie to be made, being made, or made.

    Attributes:
        id: Name in events.
        storyboard: As it was when the render was asked for.
        output: The movie.
        state: One of `STATES`.
        message: What went wrong, or what is worth knowing; "" for nothing.
        seconds: How long the render took, once done.
        movie_s: Length of the movie, once done.
        history: What was done to the project by then, for the movie's ledger.
    """

    id: str
    storyboard: Storyboard
    output: str
    state: str = "waiting"
    message: str = ""
    seconds: float = 0.0
    movie_s: float = 0.0
    history: tuple[HistoryEntry, ...] = ()


def save_queue(renders: tuple[QueuedRender, ...], path: Path) -> None:
    """Keep the queue; what cannot be written is logged and goes on."""
    rows = [
        asdict(render) | {"storyboard": storyboard_to_json(render.storyboard)}
        for render in renders[-MOST_KEPT:]
    ]
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps({"version": 1, "renders": rows}), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        log.info("the queue cannot be written: %s", error)


def load_queue(path: Path) -> tuple[QueuedRender, ...]:
    """The queue that was kept; a render that was running waits again, damaged ones are left out."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        rows = cast("list[dict[str, Any]]", found["renders"])
        return tuple(render for row in rows if (render := _render(row)) is not None)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        log.info("the queue in %s cannot be read; it starts empty", path)
        return ()


def _render(row: dict[str, Any]) -> QueuedRender | None:
    try:
        render = QueuedRender(
            id=str(row["id"]),
            storyboard=storyboard_from_json(row["storyboard"]),
            output=str(row["output"]),
            state=row["state"] if row["state"] in STATES else "waiting",
            message=str(row["message"]),
            seconds=float(row["seconds"]),
            movie_s=float(row["movie_s"]),
            history=tuple(from_plain(HistoryEntry, one) for one in row.get("history", ())),
        )
    except (KeyError, TypeError, ValueError, StudioError):
        return None
    # The program ended in its middle: it begins again, and finished scenes are kept.
    return replace(render, state="waiting") if render.state == "running" else render
