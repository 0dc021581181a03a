"""Effort for a time budget: the best quality and size that this machine finishes in time, and why."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from studio.errors import SettingsError
from studio.plan.model import RenderSettings
from studio.plan.scene_effort import SceneEffort
from studio.render.effort import Effort, Way
from studio.render.reckoning import cost_of
from studio.render.route import Drawer, Route, route
from studio.render.seat import Seat
from studio.render.work_model import model_work
from studio.render.workload import STARTER
from studio.storyboard.model import Storyboard
from studio.task import CancelToken

# From best to fastest. The size falls last: a small picture is seen, a coarser encoding hardly.
STEPS_DOWN = (("high", ""), ("standard", ""), ("draft", ""), ("draft", "720p"))
SAFETY = 1.15  # estimates are within a quarter; a budget is rather kept than used up
_PARTS = re.compile(r"(?:(\d+)\s*h)?\s*(?:(\d+)\s*m(?:in)?)?\s*(?:(\d+)\s*s)?\Z")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\Z")


def budget_seconds(budget: str, finish_by: str, *, now: datetime.datetime) -> float:
    """How long a render may take; 0 when nothing was asked for.

    Args:
        budget: "5m", "1h 30m", "90s", or "".
        finish_by: "18:00" in local time, tomorrow when that is past, or "".
        now: Local time.

    Raises:
        SettingsError: It cannot be read, or both were given.
    """
    if budget and finish_by:
        raise SettingsError("A time budget and an end were given.", "Give one of the two.")
    if budget:
        found = _PARTS.match(budget.strip().lower())
        hours, minutes, seconds = (
            (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
        )
        total = 3600 * hours + 60 * minutes + seconds
        if not total:
            raise SettingsError(f"{budget[:40]!r} is no time budget.", "For example: --budget 5m")
        return float(total)
    if not finish_by:
        return 0.0
    at = _CLOCK.match(finish_by.strip())
    if at is None:
        raise SettingsError(f"{finish_by[:40]!r} is no time.", "For example: --finish-by 18:00")
    end = now.replace(hour=int(at[1]), minute=int(at[2]), second=0, microsecond=0)
    if end <= now:
        end += datetime.timedelta(days=1)
    return (end - now).total_seconds()


def fit_effort(
    storyboard: Storyboard,
    settings: RenderSettings,
    budget_s: float,
    *,
    seat: Seat,
    best: str = "high",
    cancel: CancelToken | None = None,
) -> Effort:
    """The settings with the best effort that fits, and why.

    What the person pinned (--quality, --size, --model) stays; then only the sentence tells whether
    it fits. With a pixel model each scene is weighed by itself: the simplest lose steps first.

    Args:
        storyboard: What is rendered.
        settings: What the person asked for.
        budget_s: How long it may take.
        seat: Knows what this machine needed before.
        best: The best quality that is taken where none was asked for.
        cancel: Checked before each way is reckoned: many scenes can be weighed in many ways.

    Raises:
        SettingsError: A setting is not known.
        Cancelled: `cancel` was set.
    """
    steps_down = STEPS_DOWN[[quality for quality, _ in STEPS_DOWN].index(best) :]
    choices = [
        replace(settings, quality=settings.quality or quality, size=settings.size or size or None)
        for quality, size in steps_down
    ]
    first, *others = dict.fromkeys(choices)
    token = cancel or CancelToken()
    found, refused = _tried(storyboard, first, budget_s, seat, token), list[Way]()
    for choice in others:
        if not found.is_late:
            break
        refused.append(found.chosen)
        found = _tried(storyboard, choice, budget_s, seat, token)
    return replace(found, refused=tuple(refused))


def _tried(
    board: Storyboard, choice: RenderSettings, budget_s: float, seat: Seat, cancel: CancelToken
) -> Effort:
    routed, settings = _routed(board, choice, budget_s, seat, cancel)
    seconds = cost_of(board, settings, seat).total_s
    return Effort(
        settings=settings,
        budget_s=budget_s,
        chosen=Way(quality=choice.quality or "", size=choice.size or "", seconds=seconds),
        is_late=seconds * SAFETY > budget_s,
        scenes=routed.reasons if routed else (),
    )


def _routed(
    board: Storyboard, settings: RenderSettings, budget_s: float, seat: Seat, cancel: CancelToken
) -> tuple[Route | None, RenderSettings]:
    """Efforts of the scenes; none for a model of scenes, which costs next to nothing beside its frames."""
    work = model_work(board, settings, seat.store)
    if not work.steps:
        return None, settings

    def fits(efforts: tuple[SceneEffort, ...]) -> bool:
        cancel.check()
        asked = replace(settings, efforts=efforts)
        return cost_of(board, asked, seat).total_s * SAFETY <= budget_s

    # Pictures a second that the person asked for stay.
    keys = int(work.keys_per_s) if work.is_guided and not settings.keys_per_s else 0
    found = route(
        board.scenes,
        drawer=Drawer(id=work.id, steps=work.steps, keys_per_s=keys),
        fits=fits,
        starter="" if settings.model else STARTER.id,
    )
    return found, replace(settings, efforts=found.efforts)
