"""A harmed copy of the starter is told from a whole one, each harm by its own reason."""

from pathlib import Path

import numpy as np
import pytest

from studio.engine.models.store import ModelStore
from studio.paths import resources_dir
from studio.quality.compare import Comparison, compare
from studio.quality.evaluate import Evaluation, Judged, evaluate
from studio.quality.report import comparison_html, evaluation_html
from studio.quality.subject import ModelUnderTest, open_model
from studio.quality.suite import Suite, SuitePrompt, suite_of
from studio.task import CancelToken, ignore_progress
from tests.unit.quality.harm import noisy_starter

STORE = ModelStore((resources_dir() / "models",))
SUITE = suite_of(
    "small",
    [
        "a red sailboat at sunset => sailboat",
        "a cat in the library => cat",
        "a rocket at night => rocket",
        "a piano on a stage => piano",
    ],
)


def starter(**options: int) -> ModelUnderTest:
    return open_model("starter", store=STORE, **options)  # pyright: ignore[reportArgumentType]


def against_the_starter(candidate: ModelUnderTest, suite: Suite = SUITE) -> Comparison:
    first, second = evaluate(
        [starter(), candidate], suite, network=None, on_progress=ignore_progress,
        cancel=CancelToken(),
    )  # fmt: skip
    return compare(first, second)


def test_a_copy_is_not_worse_and_gives_the_same_pictures() -> None:
    found = against_the_starter(starter())
    assert [r for r in found.reasons if "pictures" in r or "agreement" in r] == []
    assert found.pictures_psnr == 100
    assert found.changed == 0


def test_noise_in_the_weights_is_refused_for_what_it_draws(tmp_path: Path) -> None:
    found = against_the_starter(open_model(str(noisy_starter(tmp_path)), store=STORE))
    # Named subjects stay, since the lexicon binds them: the harm shows in how they are drawn.
    assert found.is_regression
    assert any(not reason.startswith("Time") for reason in found.reasons), found.reasons


def test_another_number_of_steps_is_refused_as_a_silent_change() -> None:
    found = against_the_starter(starter(steps=11))
    assert any("The same weights, prompts and seeds" in reason for reason in found.reasons)


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
    noisy = compare(timed("a@1+0", list(base)), timed("b@1+0", list(base * noise)))
    assert not noisy.is_regression


def test_the_report_shows_every_prompt_and_escapes_it() -> None:
    suite = suite_of("s", ["a <b>cat</b> in the library => cat", "a dog ~ a wolf"])
    first, second = evaluate(
        [starter(), starter()], suite, network=None, on_progress=ignore_progress,
        cancel=CancelToken(),
    )  # fmt: skip
    assert "bias" in first.judged[1].figures
    page = evaluation_html(first)
    assert "a &lt;b&gt;cat&lt;/b&gt;" in page
    assert page.count("<img") == 4
    assert comparison_html(compare(first, second), (first, second)).count("<img") == 8


def test_evaluations_of_other_suites_are_not_compared() -> None:
    results = [
        evaluate(
            [starter()], suite_of("s", [line]), network=None, on_progress=ignore_progress,
            cancel=CancelToken(),
        )[0]
        for line in ("a dog", "a cat")
    ]  # fmt: skip
    with pytest.raises(ValueError, match="different suites"):
        compare(*results)
