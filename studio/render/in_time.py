"""A render that has an end to keep: what it may cost is decided when it begins, not when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from studio.plan.model import RenderSettings
from studio.render.effort import Effort
from studio.render.fit import fit_effort
from studio.render.seat import Seat
from studio.render.trial import is_untried, try_model
from studio.storyboard.model import Storyboard


def effort_in_time(
    storyboard: Storyboard,
    settings: RenderSettings,
    budget_s: float,
    *,
    seat: Seat,
    best: str = "high",
    on_trial: Callable[[], None] = lambda: None,
) -> Effort:
    """The best effort that is done in time; a model that never rendered here is tried first.

    Args:
        storyboard: What is rendered.
        settings: What the person asked for.
        budget_s: How long it may take, the trial not counted.
        seat: Knows what this machine needed before.
        best: As in `fit_effort`.
        on_trial: Called before a model is tried, which takes some seconds.
    """
    if is_untried(storyboard, settings, seat=seat):
        on_trial()
        try_model(storyboard, settings, seat=seat)
    return fit_effort(storyboard, settings, budget_s, seat=seat, best=best)
