from __future__ import annotations

import datetime
import json
from dataclasses import replace

import pytest

from studio.errors import Cancelled, SettingsError
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.plan.scene_effort import SceneEffort
from studio.render.effort import Effort, TimeWish
from studio.render.fit import SAFETY, budget_seconds, fit_effort
from studio.render.prepare import plan_of
from studio.render.reckoning import cost_of
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.render.targets import target_for
from studio.render.work_model import model_work
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken
from studio.values import from_plain, to_plain

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
        found = fit_effort(BOARD, RenderSettings(), costs[index] * 1.2, seat=seat)
        chosen, why = found.settings, found.why
        assert chosen.quality == quality and chosen.size is None
        assert ("would not fit" in why) == (index > 0)
    chosen = fit_effort(BOARD, RenderSettings(), costs[2] * 0.6, seat=seat).settings
    assert (chosen.quality, chosen.size) == ("draft", "720p")


def test_what_a_person_pinned_stays_even_when_it_will_be_late(seat: Seat) -> None:
    pinned = RenderSettings(quality="high", size="1080p")
    found = fit_effort(BOARD, pinned, 1.0, seat=seat)
    assert found.settings == pinned
    assert "late" in found.why


PAINTED = replace(
    BOARD,
    model="narrow",
    size="720p",
    quality="draft",
    scenes=(
        Scene(id="a", title="A", prompt="a hill", duration_s=4),
        Scene(id="b", title="B", prompt="a woman and a dog on a busy street", duration_s=4),
        Scene(id="c", title="C", picture="own.jpg", duration_s=4),
    ),
)


def routed(seat: Seat, settings: RenderSettings, part: float) -> Effort:
    """What is decided when only a part of the time that sampling takes is there."""
    whole = cost_of(PAINTED, settings, seat)
    rest = whole.total_s - whole.seconds["sample"]
    return fit_effort(
        PAINTED, settings, (rest + part * whole.seconds["sample"]) * SAFETY, seat=seat
    )


def test_the_simplest_scene_loses_steps_first_and_every_scene_says_why(seat: Seat) -> None:
    settings = RenderSettings(quality="high", size="720p")
    found = routed(seat, settings, 0.85)
    efforts = {one.scene: one for one in found.settings.efforts}
    assert "c" not in efforts and "a" in efforts
    own = model_work(PAINTED, settings, seat.store).steps
    assert efforts["a"].steps < (efforts["b"].steps if "b" in efforts else own)
    assert len(found.scenes) == 2 and "steps" in found.scenes[0].sentence
    assert cost_of(PAINTED, found.settings, seat).total_s < cost_of(PAINTED, settings, seat).total_s


def test_with_hardly_any_time_the_starter_draws_alone_unless_the_model_is_pinned(
    seat: Seat,
) -> None:
    free = routed(seat, RenderSettings(quality="high", size="720p"), 0.0).settings
    assert {one.model for one in free.efforts} == {"starter"}
    pinned = routed(seat, RenderSettings(quality="high", size="720p", model="narrow"), 0.0)
    assert {one.model for one in pinned.settings.efforts} == {""}
    assert "late" in pinned.why


def test_enough_time_leaves_every_scene_as_it_is(seat: Seat) -> None:
    found = fit_effort(PAINTED, RenderSettings(quality="high"), 1e6, seat=seat)
    assert found.settings.efforts == () and all("all its" in one.sentence for one in found.scenes)


def test_what_was_decided_reaches_the_requests_of_the_scenes(seat: Seat) -> None:
    board = replace(PAINTED, scenes=PAINTED.scenes[:2])
    efforts = (SceneEffort(scene="a", model="starter"), SceneEffort(scene="b", steps=9))
    settings = RenderSettings(efforts=efforts)
    target, _ = target_for(board, settings)
    plan = plan_of(board, settings, target, seat.store)
    first, second = (plan.clip_request(scene, frames=24) for scene in plan.scenes)
    assert first.model.startswith("starter@") and first.guide is None
    assert second.model.startswith("narrow@") and second.steps == 9


def test_half_of_the_pictures_a_second_come_before_the_fewest_steps(seat: Seat) -> None:
    settings = RenderSettings(quality="high", size="720p", model="narrow")
    own = model_work(PAINTED, settings, seat.store)
    found = routed(seat, settings, 0.4)
    efforts = found.settings.efforts
    assert any(one.keys_per_s == own.keys_per_s / 2 for one in efforts)
    assert "2 pictures a second" in " ".join(one.sentence for one in found.scenes)
    chosen = replace(settings, keys_per_s=6)  # what the person asks for stays
    assert not any(one.keys_per_s for one in routed(seat, chosen, 0.4).settings.efforts)


def test_fewer_pictures_a_second_reach_the_request_and_usual_ones_leave_its_hash(
    seat: Seat,
) -> None:
    board = replace(PAINTED, scenes=PAINTED.scenes[:1])
    asked = RenderSettings(efforts=(SceneEffort(scene="a", keys_per_s=2),))
    target, _ = target_for(board, asked)
    (scene,) = (plan := plan_of(board, asked, target, seat.store)).scenes
    request = plan.clip_request(scene, frames=24)
    assert request.keys_per_s == 2
    usual = plan_of(board, RenderSettings(), target, seat.store)
    assert "keys_per_s" not in usual.clip_request(usual.scenes[0], frames=24).as_dict()
    with pytest.raises(SettingsError, match="pictures a second"):
        plan_of(board, RenderSettings(keys_per_s=99), target, seat.store)


def test_no_better_quality_than_the_project_asks_for_is_taken(seat: Seat) -> None:
    found = fit_effort(BOARD, RenderSettings(), 1e6, seat=seat, best="standard")
    assert found.settings.quality == "standard" and found.refused == ()


def test_an_end_is_shared_by_what_must_be_done_by_then() -> None:
    assert TimeWish(until=1_000.0).left_s(now=400.0, share=3) == 200
    assert TimeWish(seconds=90.0).left_s(now=400.0) == 90
    assert TimeWish(until=1_000.0).left_s(now=2_000.0) < 0
    assert not TimeWish().is_asked


def test_what_was_decided_survives_being_kept_as_plain_values(seat: Seat) -> None:
    found = routed(seat, RenderSettings(quality="high", size="720p"), 0.4)
    assert from_plain(Effort, json.loads(json.dumps(to_plain(found)))) == found


@pytest.mark.parametrize(
    ("quality", "wish", "passes"),
    [("draft", None, 0), ("standard", None, 1), ("high", None, 2), ("high", False, 0),
     ("draft", True, 1)],
)  # fmt: skip
def test_a_better_quality_enlarges_pictures_of_pixel_models_and_costs_more(
    seat: Seat, quality: str, wish: bool | None, passes: int
) -> None:
    board = replace(PAINTED, scenes=PAINTED.scenes[:2])
    settings = RenderSettings(quality=quality, enlarge=wish)
    target, _ = target_for(board, settings)
    plan = plan_of(board, settings, target, seat.store)
    assert plan.clip_request(plan.scenes[0], frames=24).enlarge == passes
    starter = plan_of(replace(board, model=""), settings, target, seat.store)
    assert starter.clip_request(starter.scenes[0], frames=24).enlarge == 0
    assert (model_work(board, settings, seat.store).enlarge > 0) == bool(passes)


def test_weighing_many_ways_can_be_cancelled(seat: Seat) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        fit_effort(PAINTED, RenderSettings(), 1.0, seat=seat, cancel=token)
