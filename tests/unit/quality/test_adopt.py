"""Every version goes through one door: tried beside the one in use, then taken or left, on record."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from studio.engine.models.store import ModelStore
from studio.engine.models.versions import read_state
from studio.errors import Cancelled
from studio.paths import resources_dir
from studio.quality.adopt import FIRST, SAME, settle, try_version, within_time
from studio.quality.compare import compare, slower, with_times
from studio.quality.evaluate import Evaluation, Judged
from studio.quality.shelf import Shelf
from studio.quality.suite import suite_of
from studio.task import CancelToken, ignore_progress
from tests.unit.quality.harm import copied_starter, int4_starter

TINY = Path(__file__).parents[2] / "data" / "pipelines" / "tiny-sd"
FEW = """Thieves tried every password and failed. => lock | shield | key | server | computer
Free power, straight from the sky. => solar panel | sun | wind turbine | lightning
"""


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    store, suites = tmp_path / "data" / "models", tmp_path / "data" / "suites"
    suites.mkdir(parents=True)
    (suites / "few.txt").write_text(FEW, encoding="utf-8")
    models = ModelStore((store, resources_dir() / "models"))
    return Shelf(store=store, data_dir=tmp_path / "data", resources=resources_dir(), models=models)


def test_the_first_of_its_id_is_taken_and_says_that_there_was_nothing_to_compare(
    shelf: Shelf,
) -> None:
    trial = try_version(str(TINY), shelf, on_progress=ignore_progress, cancel=CancelToken())
    assert trial.nothing_to_compare == FIRST and "nothing to compare it with" in trial.told
    assert "tiny-sd" not in shelf.models.ids()  # tried, not used
    assert settle(trial, shelf).is_taken
    assert shelf.models.find("tiny-sd").folder == trial.added.folder
    state = read_state(shelf.store, "tiny-sd")
    assert state is not None and state.decisions[0]["source"] == str(TINY.resolve())


def test_an_identical_copy_of_what_ships_changes_nothing(shelf: Shelf, tmp_path: Path) -> None:
    before = shelf.models.find("starter").folder
    copy = str(copied_starter(tmp_path / "copy"))
    trial = try_version(copy, shelf, on_progress=ignore_progress, cancel=CancelToken())
    assert trial.nothing_to_compare == SAME and settle(trial, shelf).is_taken
    assert shelf.models.find("starter").folder == before


def test_int4_weights_under_another_version_name_are_refused_as_a_lower_precision(
    shelf: Shelf, tmp_path: Path
) -> None:
    bad = int4_starter(tmp_path / "bad")
    values = json.loads((bad / "model.json").read_text(encoding="utf-8"))
    (bad / "model.json").write_text(json.dumps(values | {"version": "2.0.0"}), encoding="utf-8")
    trial = try_version(
        str(bad), shelf, suite="few", on_progress=ignore_progress, cancel=CancelToken()
    )
    assert trial.comparison is not None and len(trial.evaluations) == 2
    assert any("in a lower precision" in one for one in trial.comparison.reasons)
    assert {change.what for change in trial.changes} == {"version", "denoiser (int8)"}
    decision = settle(trial, shelf)
    assert not decision.is_taken
    assert shelf.models.find("starter").manifest == trial.used
    assert settle(trial, shelf, overrule="smaller").overruled == "smaller"
    assert shelf.models.find("starter").manifest.version == "2.0.0"


def test_a_trial_that_is_given_up_leaves_the_version_in_use(shelf: Shelf, tmp_path: Path) -> None:
    token = CancelToken()
    before = shelf.models.find("starter").manifest
    with pytest.raises(Cancelled):
        try_version(
            str(int4_starter(tmp_path / "bad")), shelf, suite="few",
            on_progress=lambda _part: token.cancel(), cancel=token,
        )  # fmt: skip
    assert shelf.models.find("starter").manifest == before


def test_a_slow_model_draws_prompts_from_all_over_a_suite_and_never_too_few() -> None:
    suite = suite_of("s", [f"prompt {number}" for number in range(50)])
    assert within_time(suite, 0.1) is suite
    some = within_time(suite, 10, limit_s=400)
    assert len(some.prompts) == 20
    assert (some.prompts[0], some.prompts[-1]) == (suite.prompts[0], suite.prompts[-1])
    assert len(within_time(suite, 1e4).prompts) == 8


def timed(step_s: float) -> Evaluation:
    judged = tuple(
        Judged(prompt=prompt, figures={"step_s": step_s * (1 + number / 100)}, pictures=())
        for number, prompt in enumerate(suite_of("s", list("abcdefghij")).prompts)
    )
    return Evaluation(
        model="m@1+0", precision="fp32", provider="p", suite="s", judged=judged
    )  # fmt: skip


def test_a_model_is_called_slower_only_if_a_second_look_says_so_too() -> None:
    quick, slow = timed(1.0), replace(timed(1.5), model="m@2+1")
    first = compare(quick, slow)
    assert slower(first) == ("step_s",) and first.is_regression
    confirmed = with_times(first, quick.judged, slow.judged)
    assert confirmed.is_regression and confirmed.reasons == first.reasons
    chance = with_times(first, quick.judged, quick.judged)
    assert not chance.is_regression and slower(chance) == ()
