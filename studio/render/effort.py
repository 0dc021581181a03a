"""Effort for a time budget: the best quality and size that this machine finishes in time, and why."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from studio.errors import SettingsError
from studio.plan.estimate import clock
from studio.plan.model import RenderSettings
from studio.render.reckoning import cost_of
from studio.render.seat import Seat
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


def fit_effort(
    storyboard: Storyboard, settings: RenderSettings, budget_s: float, *, seat: Seat
) -> tuple[RenderSettings, str]:
    """The settings with the best effort that fits, and why as a sentence.

    What the person pinned (--quality, --size) stays; then only the sentence tells whether it fits.

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
    for choice in choices:
        seconds = cost_of(storyboard, choice, seat).total_s
        name = " ".join(filter(None, (choice.quality, choice.size)))
        if seconds * SAFETY <= budget_s:
            before = f" ({', '.join(told)} would not fit)" if told else ""
            return choice, (
                f"Effort: {name}, about {clock(seconds)} of the {clock(budget_s)} there are{before}."
            )
        told.append(f"{name} at {clock(seconds)}")
    seconds = cost_of(storyboard, choices[-1], seat).total_s
    return choices[-1], (
        f"Effort: even the fastest allowed way takes about {clock(seconds)}, and there are "
        f"{clock(budget_s)}: it will be late. Leave out scenes or the voice, or give it more time."
    )
