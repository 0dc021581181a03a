from __future__ import annotations

import datetime

import pytest

from studio.errors import SettingsError
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.effort import budget_seconds, fit_effort
from studio.render.reckoning import cost_of
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.storyboard.model import Scene, Storyboard

NOON = datetime.datetime(2026, 3, 1, 12, 0, 0)
BOARD = Storyboard(
    title="T",
    language="en",
    size="1080p",
    scenes=(Scene(id="a", title="A", duration_s=60), Scene(id="b", title="B", duration_s=60)),
)


@pytest.fixture
def seat(paths: Paths) -> Seat:
    return Seat(paths, model_store(paths))


@pytest.mark.parametrize(
    ("budget", "finish_by", "seconds"),
    [
        ("5m", "", 300),
        ("1h 30m", "", 5400),
        ("90s", "", 90),
        ("2min", "", 120),
        ("", "18:00", 6 * 3600),
        ("", "9:30", 21.5 * 3600),  # tomorrow
        ("", "", 0),
    ],
)
def test_a_budget_is_read_as_people_write_it(budget: str, finish_by: str, seconds: float) -> None:
    assert budget_seconds(budget, finish_by, now=NOON) == seconds


@pytest.mark.parametrize(
    ("budget", "finish_by"), [("soon", ""), ("0m", ""), ("5", ""), ("", "25:00"), ("5m", "18:00")]
)
def test_a_budget_that_cannot_be_read_is_refused(budget: str, finish_by: str) -> None:
    with pytest.raises(SettingsError):
        budget_seconds(budget, finish_by, now=NOON)


def test_the_best_effort_that_fits_is_chosen_and_explained(seat: Seat) -> None:
    costs = [cost_of(BOARD, RenderSettings(quality=q), seat).total_s
             for q in ("high", "standard", "draft")]  # fmt: skip
    for index, quality in enumerate(("high", "standard", "draft")):
        chosen, why = fit_effort(BOARD, RenderSettings(), costs[index] * 1.2, seat=seat)
        assert chosen.quality == quality and chosen.size is None
        assert ("would not fit" in why) == (index > 0)
    chosen, why = fit_effort(BOARD, RenderSettings(), costs[2] * 0.6, seat=seat)
    assert (chosen.quality, chosen.size) == ("draft", "720p")


def test_what_a_person_pinned_stays_even_when_it_will_be_late(seat: Seat) -> None:
    pinned = RenderSettings(quality="high", size="1080p")
    chosen, why = fit_effort(BOARD, pinned, 1.0, seat=seat)
    assert chosen == pinned
    assert "late" in why
