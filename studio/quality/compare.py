"""Whether one model is worse than another: prompt by prompt, with intervals, and with reasons."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from studio.quality.bootstrap import Interval, interval
from studio.quality.distance import Distances, distances
from studio.quality.evaluate import MEASURES, Evaluation, Judged
from studio.quality.metrics import psnr, ssim
from studio.quality.rounding import Rounding

SAME_DB = 40.0  # nearer pictures look the same; the same weights should come much nearer still
CHANGED = 0.05  # share of pictures that may change where nothing should have
OTHER_DB = 30.0  # farther pictures show something else; tuning takes no such precision either
FEWEST = 3  # prompts that have a measure: the interval of one or two is no interval
FEWEST_TIMED = 8  # prompts: of fewer, all may be hit by the same other work
OTHERS = 0.1  # share of pictures that another precision of the same weights may turn into others


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One measure of the candidate against the reference.

    Attributes:
        name: Of `MEASURES`.
        before: Of the reference.
        after: Of the candidate.
        change: Differences prompt by prompt; for times the median, of logarithms.
        verdict: "worse", "better" or "equal" (not told apart, within the slack, or too few to tell).
    """

    name: str
    before: Interval
    after: Interval
    change: Interval
    verdict: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A candidate against a reference.

    Attributes:
        reference: The model that is trusted.
        candidate: The model that wants its place.
        differences: Of every measure that both have.
        pictures_psnr: The same prompts and seeds on both, in dB, or None where both refused all.
        pictures_ssim: The same, 1 for equal pictures.
        changed: Share of pictures that a person could see to differ (below `SAME_DB`).
        others: Share of pictures that show something else (below `OTHER_DB`).
        distances: Of the two sets of pictures, or None without a feature network.
        reasons: Why the candidate is refused; empty where it may take the place.
    """

    reference: str
    candidate: str
    differences: tuple[Difference, ...]
    pictures_psnr: float | None
    pictures_ssim: float | None
    changed: float
    others: float
    distances: Distances | None
    reasons: tuple[str, ...]

    @property
    def is_regression(self) -> bool:
        """Whether the candidate is refused."""
        return bool(self.reasons)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "reference": self.reference,
            "candidate": self.candidate,
            "is_regression": self.is_regression,
            "reasons": list(self.reasons),
            "pictures_psnr_db": self.pictures_psnr,
            "pictures_ssim": self.pictures_ssim,
            "changed": self.changed,
            "others": self.others,
            "distances": {} if self.distances is None else self.distances.as_dict(),
            "measures": {
                d.name: {
                    "before": d.before.mean,
                    "after": d.after.mean,
                    "change": [d.change.mean, d.change.low, d.change.high],
                    "verdict": d.verdict,
                }
                for d in self.differences
            },
        }


def compare(
    reference: Evaluation,
    candidate: Evaluation,
    *,
    same_weights: bool = False,
    rounding: Rounding | None = None,
) -> Comparison:
    """Compare two evaluations of the same suite that were made in turn.

    A measure is worse where the whole 95 % interval of its change lies on the worse side and the mean
    is beyond the measure's slack. Where the weights are the same, the same prompts and seeds must
    give the same pictures: others are a reason of their own. So they are where the model is the same
    version in another form (another precision), because it says so or because its weights are the
    other's rounded: that may cost a little, not the picture.

    Args:
        reference: Of the model that is trusted.
        candidate: Of the model that wants its place.
        same_weights: Whether two packages of different names or settings hold the same files.
        rounding: How the weights of one are the other's rounded; None where they are not.

    Raises:
        ValueError: They are of different suites.
    """
    if [j.prompt for j in reference.judged] != [j.prompt for j in candidate.judged]:
        raise ValueError("evaluations of different suites cannot be compared")
    differences = tuple(
        found
        for name in MEASURES
        if (found := _difference(name, reference.judged, candidate.judged)) is not None
    )
    alike = [
        (psnr(a, b), ssim(a, b))
        for one, two in zip(reference.judged, candidate.judged, strict=True)
        for first, second in zip(one.pictures, two.pictures, strict=False)
        for a, b in zip(first, second, strict=True)
    ]
    changed = float(np.mean([db < SAME_DB for db, _ in alike])) if alike else 0.0
    others = float(np.mean([db < OTHER_DB for db, _ in alike])) if alike else 0.0
    mean_psnr = round(float(np.mean([db for db, _ in alike])), 3) if alike else None
    is_same = same_weights or _is_same(reference, candidate)
    is_form = not is_same and (rounding is not None or _version(reference) == _version(candidate))
    return Comparison(
        reference=_named(reference),
        candidate=_named(candidate),
        differences=differences,
        pictures_psnr=mean_psnr,
        pictures_ssim=round(float(np.mean([s for _, s in alike])), 5) if alike else None,
        changed=changed,
        others=others,
        distances=_distances(reference, candidate),
        reasons=(
            *_of_the_same(changed, is_same=is_same),
            *_of_another_form(candidate, others, mean_psnr, is_form=is_form, rounding=rounding),
            *_of_measures(differences),
        ),
    )


def slower(comparison: Comparison) -> tuple[str, ...]:
    """The measures of time in which the candidate is worse."""
    return tuple(
        found.name
        for found in comparison.differences
        if found.verdict == "worse" and MEASURES[found.name].is_time
    )


def with_times(
    comparison: Comparison, before: tuple[Judged, ...], after: tuple[Judged, ...]
) -> Comparison:
    """A comparison whose times stand only if a second measurement finds them worse, too.

    Args:
        comparison: With the first measurement.
        before: Of the reference, measured again.
        after: Of the candidate.
    """
    differences: list[Difference] = []
    dropped: list[str] = []
    for found in comparison.differences:
        again = _difference(found.name, before, after) if MEASURES[found.name].is_time else None
        if found.verdict == "worse" and again is not None and again.verdict != "worse":
            dropped += _of_measures((found,))
            found = replace(again, verdict="equal")  # noqa: PLW2901 the second look decides
        differences.append(found)
    return replace(
        comparison,
        differences=tuple(differences),
        reasons=tuple(reason for reason in comparison.reasons if reason not in dropped),
    )


def _named(evaluation: Evaluation) -> str:
    return f"{evaluation.model} ({evaluation.precision})"


def _difference(
    name: str, before: tuple[Judged, ...], after: tuple[Judged, ...]
) -> Difference | None:
    measure = MEASURES[name]
    pairs = [
        (a.figures[name], b.figures[name])
        for a, b in zip(before, after, strict=True)
        if name in a.figures and name in b.figures
    ]
    if not pairs:
        return None
    if measure.is_time:
        ratios = [math.log(max(b, 1e-9) / max(a, 1e-9)) for a, b in pairs]
        change = interval(ratios, of_median=True)
        slack = math.log(measure.slack)
    else:
        change, slack = interval([b - a for a, b in pairs]), measure.slack
    return Difference(
        name=name,
        before=interval([a for a, _ in pairs]),
        after=interval([b for _, b in pairs]),
        change=change,
        verdict=(
            "equal"
            if len(pairs) < (FEWEST_TIMED if measure.is_time else FEWEST)
            else _verdict(measure.better, change, slack)
        ),
    )


def _verdict(better: str, change: Interval, slack: float) -> str:
    if not better or abs(change.mean) <= slack or change.low <= 0 <= change.high:
        return "equal"
    rose = change.mean > 0
    return "better" if rose == (better == "higher") else "worse"


def _distances(reference: Evaluation, candidate: Evaluation) -> Distances | None:
    a, b = reference.features, candidate.features
    if a is None or b is None or reference.network != candidate.network or min(len(a), len(b)) < 2:
        return None
    is_paired = [len(j.pictures) for j in reference.judged] == [
        len(j.pictures) for j in candidate.judged
    ]
    return distances(a, b, network=reference.network, is_paired=is_paired)


def _is_same(reference: Evaluation, candidate: Evaluation) -> bool:
    return (reference.model, reference.precision) == (candidate.model, candidate.precision)


def _version(evaluation: Evaluation) -> str:
    """Id and version without the hash of the content: "starter@1.2.0"."""
    return evaluation.model.partition("+")[0]


def _of_the_same(changed: float, *, is_same: bool) -> tuple[str, ...]:
    if not is_same or changed <= CHANGED:
        return ()
    return (
        f"The same weights, prompts and seeds give other pictures: {changed:.0%} of them "
        f"are seen to differ (below {SAME_DB:.0f} dB).",
    )


def _of_another_form(
    candidate: Evaluation,
    others: float,
    mean_psnr: float | None,
    *,
    is_form: bool,
    rounding: Rounding | None,
) -> tuple[str, ...]:
    if not is_form or mean_psnr is None or others <= OTHERS:
        return ()
    if rounding is None:
        what = (
            f"It is called {_version(candidate)} as well ({candidate.precision}), and its weights or "
            "their precision turn"
        )
    elif rounding.coarser == "candidate":
        what = (
            f"It is the version in use in a lower precision (the {rounding.component}'s weights rounded "
            f"to {rounding}), which turns"
        )
    else:
        what = (
            "The version in use is this one in a lower precision (the "
            f"{rounding.component}'s weights rounded to {rounding}); the finer one turns"
        )
    return (
        f"{what} {others:.0%} of the pictures into others (below {OTHER_DB:.0f} dB; "
        f"{mean_psnr:.1f} dB on average).",
    )


def _of_measures(differences: tuple[Difference, ...]) -> tuple[str, ...]:
    reasons: list[str] = []
    for found in differences:
        if found.verdict != "worse":
            continue
        measure = MEASURES[found.name]
        if measure.is_time:
            ratio, low, high = (
                math.exp(v) for v in (found.change.mean, found.change.low, found.change.high)
            )
            reasons.append(f"{measure.title}: {ratio:.2f} times as long [{low:.2f} to {high:.2f}].")
        else:
            reasons.append(
                f"{measure.title}: {found.before.mean:.3g} became {found.after.mean:.3g}"
                f" {measure.unit}".rstrip()
                + f" (change {found.change.mean:+.3g} [{found.change.low:+.3g} to "
                f"{found.change.high:+.3g}])."
            )
    return tuple(reasons)
