"""Two evaluations of a suite: what is worse beyond its interval, and what the report shows."""

import sys

import numpy as np
import pytest

from studio.engine.models.store import ModelStore
from studio.paths import resources_dir
from studio.quality.compare import compare
from studio.quality.evaluate import Evaluation, Judged, evaluate
from studio.quality.report import comparison_html, evaluation_html
from studio.quality.subject import open_model
from studio.quality.suite import SuitePrompt, suite_of
from studio.task import CancelToken, ignore_progress

STORE = ModelStore((resources_dir() / "models",))


def timed(model: str, seconds: list[float]) -> Evaluation:
    """An evaluation of which only the time of a step is known."""
    judged = tuple(
        Judged(prompt=SuitePrompt(text=f"prompt {i}"), figures={"step_s": value}, pictures=())
        for i, value in enumerate(seconds)
    )
    return Evaluation(
        model=model, precision="int8", provider="CPUExecutionProvider", suite="s", judged=judged
    )


def test_a_slower_model_is_refused_with_the_ratio_and_a_noisy_one_is_not() -> None:
    rng = np.random.default_rng(0)
    base = rng.lognormal(-4, 0.2, 16)
    noise = rng.lognormal(0, 0.3, 16)
    slower = compare(timed("a@1+0", list(base)), timed("b@1+0", list(base * noise * 1.5)))
    assert [r for r in slower.reasons if r.startswith("Time of a step") and "times as long" in r]
    few = compare(timed("a@1+0", list(base[:7])), timed("b@1+0", list(base[:7] * 1.5)))
    assert not few.is_regression
    hit = base.copy()
    hit[:5] *= 8  # other work came between
    assert not compare(timed("a@1+0", list(base)), timed("b@1+0", list(hit))).is_regression
    noisy = compare(timed("a@1+0", list(base)), timed("b@1+0", list(base * noise)))
    assert not noisy.is_regression


def judged_with(model: str, agreement: list[float]) -> Evaluation:
    judged = tuple(
        Judged(prompt=SuitePrompt(text=f"prompt {i}"), figures={"agreement": v}, pictures=())
        for i, v in enumerate(agreement)
    )
    return Evaluation(
        model=model, precision="int8", provider="CPUExecutionProvider", suite="s", judged=judged
    )


def test_a_loss_within_the_interval_is_no_reason_and_one_beyond_it_is() -> None:
    good = judged_with("a@1+0", [1.0] * 8)
    assert compare(good, judged_with("a@2+1", [1.0] * 7 + [0.0])).reasons == ()
    worse = compare(good, judged_with("a@2+1", [0.0] * 4 + [1.0] * 4))
    assert worse.reasons[0].startswith("Prompt agreement: 1 became 0.5")
    assert not compare(judged_with("a@2+1", [0.0] * 8), good).is_regression


def test_one_or_two_prompts_are_too_few_to_refuse_a_model_for() -> None:
    good, bad = judged_with("a@1+0", [1.0] * 2), judged_with("a@2+1", [0.0] * 2)
    assert not compare(good, bad).is_regression
    assert compare(judged_with("a@1+0", [1.0] * 3), judged_with("a@2+1", [0.0] * 3)).is_regression


def of_picture(model: str, level: int, precision: str = "int8") -> Evaluation:
    """An evaluation of one prompt whose pictures are all of one level."""
    judged = Judged(
        prompt=SuitePrompt(text="a cat"), figures={},
        pictures=(np.full((3, 180, 320, 3), level, np.uint8),),
    )  # fmt: skip
    return Evaluation(
        model=model, precision=precision, provider="CPUExecutionProvider", suite="s",
        judged=(judged,),
    )  # fmt: skip


def test_a_precision_may_cost_a_little_and_not_the_picture_and_a_new_version_may_draw_anew() -> (
    None
):
    before = of_picture("a@1+0", 100)
    near = compare(before, of_picture("a@1+0", 104, "fp16"))  # 36 dB
    assert near.others == 0
    other = of_picture("a@1+1", 120, "int4")  # 22 dB
    assert "int4" in compare(before, other).reasons[0]
    assert compare(before, of_picture("a@2+1", 120)).reasons == ()


def test_the_report_shows_every_prompt_and_escapes_it() -> None:
    suite = suite_of("s", ["a <b>cat</b> in the library => cat", "a dog ~ a wolf"])
    (first,) = evaluate(
        [open_model("starter", store=STORE)], suite, network=None, on_progress=ignore_progress,
        cancel=CancelToken(),
    )  # fmt: skip
    assert "bias" in first.judged[1].figures
    page = evaluation_html(first)
    if sys.platform == "linux":
        assert first.memory_mb is not None and 20 < first.memory_mb < 2000
        assert "Memory to load it" in page
    assert "a &lt;b&gt;cat&lt;/b&gt;" in page
    assert page.count("<img") == 6  # of the second prompt, the other one of the pair, too
    assert "<b>a wolf</b>" in page
    assert comparison_html(compare(first, first), (first, first)).count("<img") == 12


def test_evaluations_of_other_suites_are_not_compared() -> None:
    with pytest.raises(ValueError, match="different suites"):
        compare(timed("a@1+0", [0.1]), timed("a@1+0", [0.1, 0.2]))
