from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from studio.engine.models.energy import EnergyMeter
from studio.paths import Paths, resources_dir
from studio.plan.model import RenderSettings
from studio.render.calibration import Calibration, Observation, load_calibration, save_calibration
from studio.render.cost import cloud_prices, estimate_cost, load_prices
from studio.render.reckoning import cost_of, reckoned, work_of
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.render.trial import is_untried, try_model
from studio.render.work_model import model_work
from studio.render.work_time import STAGES, WORKS, elapsed, work_time
from studio.render.workload import DRAWN, SCENE_EVALUATIONS, STARTER, SceneWork, Workload, workload
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken


def scenes(count: int, *, letters: int = 75, frames: int = 180, kind: str = DRAWN) -> Workload:
    one = SceneWork(kind=kind, letters=letters, frames=frames, evaluations=1.0)
    return Workload(quality="draft", scenes=(one,) * count)


WORK = scenes(4)


def observed(work: Workload, *, slow: float = 1.0, **factors: float) -> Observation:
    """A render on a machine that needs so many times the built-in seconds, and as long as they take."""
    time = work_time(work, {kind: factors.get(kind, 1.0) * slow for kind in WORKS})
    passed_s = sum(elapsed(time, cores=os.cpu_count() or 1).values())
    return Observation(
        work=work, seconds=time.totals(), passed_s=passed_s, processor="CPU", peak_mb=800
    )


def test_a_machine_that_rendered_nothing_has_an_estimate() -> None:
    seconds = Calibration().seconds(WORK)
    assert set(seconds) == set(STAGES) and all(value > 0 for value in seconds.values())


@pytest.mark.parametrize("slow", [0.3, 4.0])
def test_one_render_calibrates_all_that_follow(slow: float) -> None:
    learnt = Calibration(observations=(observed(scenes(5), slow=slow),))
    for other in (
        scenes(2),
        scenes(9, letters=0),
        replace(scenes(4), width_px=1920, height_px=1080),
    ):
        truth = observed(other, slow=slow).passed_s
        assert sum(learnt.seconds(other).values()) == pytest.approx(truth, rel=0.25)


def test_a_kind_of_work_is_learnt_apart_from_the_others() -> None:
    learnt = Calibration(observations=(observed(scenes(6), encode=3.0),)).factors(WORK)
    assert learnt["encode"] > 2 and learnt["draw"] == pytest.approx(1.0)


def test_a_render_beside_other_work_hardly_moves_the_factors() -> None:
    sound = tuple(observed(scenes(n)) for n in (2, 4, 6, 8, 12))
    before = Calibration(observations=sound).factors(WORK)["draw"]
    with_one = Calibration(observations=(*sound, observed(scenes(10), slow=3.0))).factors(WORK)
    assert with_one["draw"] == pytest.approx(before, rel=0.12)


def test_a_model_is_not_judged_by_another() -> None:
    other = replace(scenes(4), model="big")
    learnt = Calibration(observations=(observed(other, sample=9.0),))
    assert learnt.factors(WORK)["sample"] == 1 < learnt.factors(other)["sample"]


def test_a_finer_encoder_and_a_dearer_look_take_longer() -> None:
    learnt = Calibration(observations=(observed(scenes(5)),))
    plain = learnt.seconds(WORK)["draw"]
    assert learnt.seconds(replace(WORK, quality="high", codec="slow"))["draw"] > 1.2 * plain
    assert learnt.seconds(replace(WORK, style="paper"))["draw"] > 1.5 * plain


def test_a_silent_movie_needs_no_time_for_voices() -> None:
    assert Calibration().seconds(scenes(4, letters=0))["speak"] == 0


def test_speaking_beside_the_drawing_takes_less_than_one_after_the_other() -> None:
    time = work_time(scenes(8), {})
    beside = sum(elapsed(time, cores=4).values())
    after = sum(elapsed(time, cores=4, speaks_first=True).values())
    alone = sum(time.totals().values())
    assert beside < after < alone
    assert beside >= alone / 4


def test_more_cores_never_take_longer() -> None:
    time = work_time(scenes(5), {})
    taken = [sum(elapsed(time, cores=cores).values()) for cores in (1, 2, 4, 8)]
    assert taken == sorted(taken, reverse=True)
    assert taken[0] == pytest.approx(sum(time.totals().values()), rel=0.02)


def test_observations_outlive_the_program(tmp_path: Path) -> None:
    kept = Calibration(observations=(observed(scenes(1)), observed(scenes(2))))
    save_calibration(kept, tmp_path)
    assert load_calibration(tmp_path) == kept


@pytest.mark.parametrize(
    "text", ["{", '{"observations": [{}]}', '{"observations": [{"work": {"quality": "x"}}]}', "[]"]
)
def test_a_damaged_calibration_is_forgotten(tmp_path: Path, text: str) -> None:
    (tmp_path / "calibration.json").write_text(text)
    assert load_calibration(tmp_path) == Calibration()


def test_the_shipped_prices_are_dated_and_a_person_can_write_their_own(tmp_path: Path) -> None:
    shipped = load_prices(tmp_path)
    assert len(shipped.date) == 10 and len(shipped.services) >= 3
    table = json.loads((resources_dir() / "prices" / "prices.json").read_text())
    table["services"] = [{"name": "mine", "per": "second of video", "price": 2.0}]
    (tmp_path / "prices.json").write_text(json.dumps(table))
    own = load_prices(tmp_path)
    ((name, price),) = cloud_prices(scenes(4, letters=0), own, render_s=60)
    assert (name, price) == ("mine", 2 * WORK.movie_s)
    (tmp_path / "prices.json").write_text("{}")
    assert load_prices(tmp_path) == shipped


def test_energy_is_measured_where_the_system_counts_it(tmp_path: Path) -> None:
    zone = tmp_path / "sys/class/powercap/intel-rapl:0"
    zone.mkdir(parents=True)
    (zone.parent / "intel-rapl:0:0").mkdir()
    (zone.parent / "intel-rapl:0:0" / "energy_uj").write_text("0")  # a part of the package
    (zone / "energy_uj").write_text("90000000")
    (zone / "max_energy_range_uj").write_text("100000000")
    meter = EnergyMeter(tmp_path)
    (zone / "energy_uj").write_text("5000000")  # it wrapped
    assert meter.joules() == 15 and meter.watts() > 0
    assert not EnergyMeter(tmp_path / "nowhere").is_measuring


def test_assumed_watts_are_called_assumed(tmp_path: Path) -> None:
    prices = load_prices(tmp_path)
    assert estimate_cost(WORK, Calibration(), prices).energy_basis.startswith("assumed")
    measured = estimate_cost(WORK, Calibration(), prices, watts=12)
    assert measured.energy_basis == "measured 12 W"
    assert measured.energy_wh == pytest.approx(12 * measured.total_s / 3600)
    known = Calibration(observations=(replace(observed(WORK), watts=9.0),))
    assert estimate_cost(WORK, known, prices).energy_basis == "measured 9 W"


BOARD = Storyboard(
    title="T", language="en",
    scenes=(Scene(id="a", title="A", narration="One line of words."), Scene(id="b", title="B", duration_s=3)),
)  # fmt: skip


def report(**changes: Any) -> dict[str, Any]:
    return {
        "duration_s": 8.0, "scenes": [{"duration_s": 5.0}, {"duration_s": 3.0}],
        "processor_s": {"speak": 2, "sample": 1, "draw": 60, "encode": 4, "finish": 1},
        "memory": {"estimate_mb": 700, "peak_mb": 650}, "fastest_clip_s": 0.4, "seen": {},
        "engine": {"reference": "m@1+a", "precision": "int8", "provider": "CPU", "steps": 10},
        "made": {"segments": 2, "lines": 1, "clips": 2},
        "reused": {"segments": 0, "lines": 0, "clips": 0},
        "timings_s": {"total": 66},
    } | changes  # fmt: skip


def test_a_render_says_what_was_expected_and_teaches_the_next(paths: Paths) -> None:
    seat = Seat(paths, model_store(paths))
    settings = RenderSettings(quality="draft")
    before = cost_of(BOARD, settings, seat)
    work = reckoned(lambda _emit, _cancel: report(), BOARD, settings, seat=seat)
    told = work(lambda _event: None, CancelToken())
    assert told["estimate"]["total_s"] == pytest.approx(before.total_s, abs=0.1)
    assert told["estimate"]["memory_mb"] == 700
    assert told["energy"]["wh"] >= 0 and told["energy"]["basis"]
    after = cost_of(BOARD, settings, seat)
    assert after.observations == 1
    assert after.seconds["draw"] > 8 * before.seconds["draw"]  # a machine 23 times as slow


def test_a_render_from_the_cache_teaches_nothing(paths: Paths) -> None:
    seat = Seat(paths, model_store(paths))
    kept = report(reused={"segments": 1, "lines": 0, "clips": 0})
    reckoned(lambda _e, _c: kept, BOARD, RenderSettings(), seat=seat)(lambda _: None, CancelToken())
    assert load_calibration(paths.data_dir) == Calibration()


def test_work_grows_with_the_picture_and_without_a_voice_nothing_is_spoken() -> None:
    small, large = workload(BOARD), workload(replace(BOARD, size="1080p"))
    assert large.megapixels == pytest.approx(2.25 * small.megapixels)
    silent = workload(BOARD, RenderSettings(voice="none", music="none"))
    assert silent.letters == 0 < small.letters
    assert small.has_sound and not silent.has_sound


def test_a_preset_changes_the_work() -> None:
    gif = workload(BOARD, RenderSettings(preset="gif"))
    assert (gif.width_px, gif.fps, gif.codec, gif.has_sound) == (480, 12, "ffv1", False)
    assert gif.megapixels < 0.1 * workload(BOARD).megapixels


def test_cards_own_pictures_and_silent_scenes_are_work_of_their_own() -> None:
    first, second = BOARD.scenes
    board = replace(BOARD, scenes=(first, replace(second, picture="p.jpg")), end_card="Bye")
    kinds = [scene.kind for scene in workload(board).scenes]
    assert kinds == ["drawn", "own", "card"]
    assert workload(board).scenes[1].evaluations == 0
    recorded = replace(BOARD, scenes=(replace(first, recording="a.wav"), second))
    assert workload(recorded).letters == 0


def test_a_pixel_model_costs_its_steps_and_its_pictures(paths: Paths) -> None:
    store = model_store(paths)
    scene = workload(BOARD).scenes[0].evaluations
    asked = RenderSettings(model="narrow")
    pixel = model_work(BOARD, asked, store)
    assert pixel.steps > 1 and pixel.size > 0 and scene == 1
    assert (
        model_work(BOARD, replace(asked, quality="draft"), store).steps
        < model_work(BOARD, replace(asked, quality="high"), store).steps
    )
    assert model_work(BOARD, RenderSettings(model="nowhere"), store) == STARTER


def test_a_scene_that_is_pinned_to_another_model_costs_what_that_one_costs(paths: Paths) -> None:
    store = model_store(paths)
    first, second = BOARD.scenes
    pinned = replace(BOARD, scenes=(first, replace(second, model="narrow", quality="high")))
    plain, mixed = work_of(BOARD, RenderSettings(), store), work_of(pinned, RenderSettings(), store)
    assert mixed.model == "starter+narrow" and plain.model == "starter"
    assert mixed.scenes[0] == plain.scenes[0]
    assert mixed.scenes[1].evaluations > 20 * plain.scenes[1].evaluations
    turned = replace(BOARD, model="narrow", scenes=(replace(first, model="starter"), second))
    alone, beside = (
        work_of(replace(BOARD, model="narrow"), RenderSettings(), store),
        work_of(turned, RenderSettings(), store),
    )
    assert beside.scenes[0].evaluations == SCENE_EVALUATIONS < alone.scenes[0].evaluations


def test_a_model_that_never_rendered_here_is_tried_before_it_is_promised(paths: Paths) -> None:
    seat = Seat(paths, model_store(paths))
    asked = RenderSettings(model="narrow", quality="draft", voice="none")
    assert is_untried(BOARD, asked, seat=seat)
    assert not is_untried(BOARD, RenderSettings(), seat=seat)  # the starter is fitted already
    assert not is_untried(BOARD, RenderSettings(model="nowhere"), seat=seat)
    before = cost_of(BOARD, asked, seat)
    assert try_model(BOARD, asked, seat=seat)
    seen = load_calibration(paths.data_dir).observations[-1]
    assert seen.work.model == "narrow"
    assert {kind for kind, taken in seen.seconds.items() if taken} == {"sample", "draw"}
    after = cost_of(BOARD, asked, seat)
    assert after.seconds["sample"] != before.seconds["sample"]
    assert after.seconds["draw"] != before.seconds["draw"]
    assert after.observations == 0  # nothing was rendered
    assert not is_untried(BOARD, asked, seat=seat)
    assert not try_model(BOARD, asked, seat=seat)
