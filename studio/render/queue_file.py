"""Render jobs on disk: a queue that outlives the program."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from studio.errors import StudioError
from studio.plan.model import RenderSettings
from studio.render.effort import Effort, TimeWish
from studio.render.explain import Reason, reason_of
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
        settings: What was asked for beside the storyboard.
        earlier: An earlier movie of the same project, to tell what changed since; "" for none.
        reasons: Why each thing was made that was made; once done.
        time: How long it may take.
        effort: What was decided for that, once it was begun.
    """

    id: str
    storyboard: Storyboard
    output: str
    state: str = "waiting"
    message: str = ""
    seconds: float = 0.0
    movie_s: float = 0.0
    history: tuple[HistoryEntry, ...] = ()
    settings: RenderSettings = field(default_factory=RenderSettings)
    earlier: str = ""
    reasons: tuple[Reason, ...] = ()
    time: TimeWish = field(default_factory=TimeWish)
    effort: Effort | None = None


def earlier_movie(
    renders: Sequence[QueuedRender], storyboard: Storyboard, settings: RenderSettings
) -> str:
    """The last movie that was made of a storyboard as it was before, for the same place; or "".

    Scenes keep their names through edits: a movie with one of the same scenes is of the same project.
    """
    names = {scene.id for scene in storyboard.scenes}
    for render in reversed(renders):
        board = render.storyboard
        is_same = board.title == storyboard.title and render.settings.preset == settings.preset
        if render.state == "done" and is_same and names & {scene.id for scene in board.scenes}:
            return render.output
    return ""


def save_queue(renders: tuple[QueuedRender, ...], path: Path) -> None:
    """Keep the queue; what cannot be written is logged and goes on."""
    rows = [_row(render) for render in renders[-MOST_KEPT:]]
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps({"version": 1, "renders": rows}), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        log.info("the queue cannot be written: %s", error)


def _row(render: QueuedRender) -> dict[str, Any]:
    """As JSON holds it. `asdict` would copy every scene, only to be thrown away."""
    bare = replace(render.storyboard, scenes=())
    return asdict(replace(render, storyboard=bare, reasons=())) | {
        "storyboard": storyboard_to_json(render.storyboard),
        "reasons": [reason.as_dict() for reason in render.reasons],
    }


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
            settings=from_plain(RenderSettings, row.get("settings", {})),
            earlier=str(row.get("earlier", "")),
            reasons=tuple(reason_of(one) for one in row.get("reasons", ())),
            time=from_plain(TimeWish, row.get("time", {})),
            effort=from_plain(Effort, row["effort"]) if row.get("effort") else None,
        )
    except (KeyError, TypeError, ValueError, StudioError):
        return None
    # The program ended in its middle: it begins again, and finished scenes are kept.
    return replace(render, state="waiting") if render.state == "running" else render
