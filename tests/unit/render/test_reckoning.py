from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from studio.engine.models.energy import EnergyMeter
from studio.paths import Paths, resources_dir
from studio.plan.model import RenderSettings
from studio.render.calibration import (
    RATES,
    STAGES,
    Calibration,
    Observation,
    fit,
    load_calibration,
    save_calibration,
)
from studio.render.cost import cloud_prices, estimate_cost, load_prices
from studio.render.reckoning import cost_of, reckoned
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.render.workload import Workload, workload
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

WORK = Workload(quality="draft", scenes=4, drawn=4, letters=300, movie_s=30, megapixels=660)


def observed(scale: float, *, slow: float = 1.0, quality: str = "draft") -> Observation:
    work = Workload(
        quality=quality, scenes=round(4 * scale), drawn=round(4 * scale),
        letters=round(300 * scale), movie_s=30 * scale, megapixels=660 * scale,
    )  # fmt: skip
    seconds = {"speak": 12 * scale, "sample": 2 * scale, "draw": (3 + 20 * scale) * slow,
               "finish": 1 + 2 * scale}  # fmt: skip
    return Observation(work=work, seconds=seconds, processor="CPU", peak_mb=800)


def test_a_machine_that_rendered_nothing_has_an_estimate() -> None:
    seconds = Calibration().seconds(WORK)
    assert set(seconds) == set(STAGES)
    assert seconds["draw"] == pytest.approx(660 * RATES["draw"])


def test_one_render_calibrates_all_that_follow() -> None:
    learnt = Calibration(observations=(observed(1.0),))
    for scale in (0.5, 2.0):
        expected = sum(learnt.seconds(observed(scale).work).values())
        truth = sum(observed(scale).seconds.values())
        assert expected == pytest.approx(truth, rel=0.25)


def test_several_renders_tell_starts_from_rates() -> None:
    learnt = Calibration(observations=tuple(observed(s) for s in (0.5, 1, 1.5, 2, 3)))
    assert learnt.seconds(observed(6).work)["finish"] == pytest.approx(13, rel=0.02)


def test_a_render_beside_other_work_hardly_moves_the_rates() -> None:
    sound = tuple(observed(s) for s in (0.5, 1, 1.5, 2, 3))
    before = Calibration(observations=sound).seconds(WORK)["draw"]
    with_one = Calibration(observations=(*sound, observed(2.5, slow=3.0))).seconds(WORK)["draw"]
    assert with_one == pytest.approx(before, rel=0.12)


def test_a_fit_is_never_negative() -> None:
    sizes = np.array([[1.0, 1], [2, 1], [3, 1], [4, 1]])
    rate, start = fit(sizes, np.array([5.0, 4, 3, 2]), prior=1)
    assert rate > 0 and start >= 0


def test_another_quality_is_estimated_from_the_one_that_was_seen() -> None:
    learnt = Calibration(observations=(observed(1.0),))
    draft = learnt.seconds(WORK)["draw"]
    assert learnt.seconds(replace(WORK, quality="high"))["draw"] > 1.5 * draft


def test_a_silent_movie_needs_no_time_for_voices() -> None:
    learnt = Calibration(observations=(observed(1.0),))
    assert learnt.seconds(replace(WORK, letters=0))["speak"] == 0


def test_observations_outlive_the_program(tmp_path: Path) -> None:
    kept = Calibration(observations=(observed(1), observed(2)))
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
    ((name, price),) = cloud_prices(replace(WORK, letters=0), own, render_s=60)
    assert (name, price) == ("mine", 60.0)
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


BOARD = Storyboard(
    title="T", language="en",
    scenes=(Scene(id="a", title="A", narration="One line of words."), Scene(id="b", title="B", duration_s=3)),
)  # fmt: skip


def report(**changes: Any) -> dict[str, Any]:
    return {
        "duration_s": 8.0, "memory": {"estimate_mb": 700, "peak_mb": 650}, "fastest_clip_s": 0.4,
        "engine": {"reference": "m@1+a", "precision": "int8", "provider": "CPU", "steps": 10},
        "made": {"segments": 2, "lines": 1, "clips": 2},
        "reused": {"segments": 0, "lines": 0, "clips": 0},
        "timings_s": {"wait_for_voice": 2, "sample": 1, "draw_and_encode": 60, "mix": 1, "join": 1},
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
    assert after.seconds["draw"] == pytest.approx(60 * before.movie_s / 8.0, rel=0.05)


def test_a_render_from_the_cache_teaches_nothing(paths: Paths) -> None:
    seat = Seat(paths, model_store(paths))
    kept = report(reused={"segments": 1, "lines": 0, "clips": 0})
    reckoned(lambda _e, _c: kept, BOARD, RenderSettings(), seat=seat)(lambda _: None, CancelToken())
    assert load_calibration(paths.data_dir) == Calibration()


def test_work_grows_with_the_picture_and_without_a_voice_nothing_is_spoken() -> None:
    small, large = workload(BOARD), workload(replace(BOARD, size="1080p"))
    assert large.megapixels == pytest.approx(2.25 * small.megapixels)
    assert workload(BOARD, voice="none").letters == 0 < small.letters
