"""Effort for a time budget: the best quality and size that this machine finishes in time, and why."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from studio.errors import SettingsError
from studio.plan.estimate import clock
from studio.plan.model import RenderSettings, SceneEffort
from studio.render.reckoning import cost_of
from studio.render.route import Route, route
from studio.render.seat import Seat
from studio.render.work_model import model_work
from studio.render.workload import STARTER
from studio.storyboard.model import Storyboard

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What a time budget leaves.

    Attributes:
        settings: What was asked for, with what was decided.
        why: A sentence for the whole movie.
        scenes: A sentence for each scene whose model or steps were weighed.
    """

    settings: RenderSettings
    why: str
    scenes: tuple[str, ...] = ()


def fit_effort(
    storyboard: Storyboard, settings: RenderSettings, budget_s: float, *, seat: Seat
) -> Effort:
    """The settings with the best effort that fits, and why.

    What the person pinned (--quality, --size, --model) stays; then only the sentence tells whether
    it fits. With a pixel model each scene is weighed by itself: the simplest lose steps first.

    Args:
        storyboard: What is rendered.
        settings: What the person asked for.
        budget_s: How long it may take.
        seat: Knows what this machine needed before.
    """
    told: list[str] = []
    choices = [
        replace(settings, quality=settings.quality or quality, size=settings.size or size or None)
        for quality, size in STEPS_DOWN
    ]
    choices = list(dict.fromkeys(choices))
    routed: Route | None = None
    for choice in choices:
        routed, settings = _routed(storyboard, choice, budget_s, seat)
        seconds = cost_of(storyboard, settings, seat).total_s
        name = " ".join(filter(None, (choice.quality, choice.size)))
        if seconds * SAFETY <= budget_s:
            before = f" ({', '.join(told)} would not fit)" if told else ""
            why = f"Effort: {name}, about {clock(seconds)} of the {clock(budget_s)} there are{before}."
            return Effort(settings=settings, why=why, scenes=routed.reasons if routed else ())
        told.append(f"{name} at {clock(seconds)}")
    seconds = cost_of(storyboard, settings, seat).total_s
    why = (
        f"Effort: even the fastest allowed way takes about {clock(seconds)}, and there are "
        f"{clock(budget_s)}: it will be late. Leave out scenes or the voice, or give it more time."
    )
    return Effort(settings=settings, why=why, scenes=routed.reasons if routed else ())


def _routed(
    board: Storyboard, settings: RenderSettings, budget_s: float, seat: Seat
) -> tuple[Route | None, RenderSettings]:
    """Efforts of the scenes; none for a model of scenes, which costs next to nothing beside its frames."""
    work = model_work(board, settings, seat.store)
    if not work.steps:
        return None, settings

    def fits(efforts: tuple[SceneEffort, ...]) -> bool:
        asked = replace(settings, efforts=efforts)
        return cost_of(board, asked, seat).total_s * SAFETY <= budget_s

    found = route(
        board.scenes, model=work.id, own_steps=work.steps, fits=fits,
        starter="" if settings.model else STARTER.id,
    )  # fmt: skip
    return found, replace(settings, efforts=found.efforts)
