"""Runs a suite on models: every prompt with every seed, the models in turn, figures of each."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from studio.engine.models.memory import give_back, peak_since_reset_mb, reset_peak, resident_mb
from studio.quality.bootstrap import Interval, interval
from studio.quality.clip_score import ClipScorer
from studio.quality.distance import Distances, Features, distances
from studio.quality.features import SIDE, FeatureNetwork
from studio.quality.metrics import Pictures, flicker, flow_error, psnr, sharpness
from studio.quality.subject import Drawn, ModelUnderTest, try_to_draw
from studio.quality.suite import Suite, SuitePrompt
from studio.task import CancelToken

SEEDS = (11, 12)
ALIKE_DB = 40.0  # two seeds whose pictures are nearer than this drew the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What a figure means.

    Attributes:
        title: For people.
        unit: "" for shares.
        better: "higher", "lower", or "" where neither is.
        slack: A difference of means that is never called a regression, in the figure's unit.
        is_time: Whether it is compared as a ratio; the slack is then a ratio too.
    """

    title: str
    unit: str = ""
    better: str = ""
    slack: float = 0.0
    is_time: bool = False


MEASURES: dict[str, Measure] = {
    "agreement": Measure(title="Prompt agreement", better="higher", slack=0.02),
    "clip_score": Measure(title="CLIP score", better="higher", slack=0.5),
    "refused": Measure(title="Prompts refused or failed", better="lower"),
    "near_duplicates": Measure(title="Near-duplicates across seeds", better="lower", slack=0.02),
    "flow_error": Measure(title="Flow-warping error", unit="levels", better="lower", slack=0.3),
    "flicker": Measure(title="Flicker", unit="levels", better="lower", slack=0.1),
    "sharpness": Measure(title="Sharpness (variance of the Laplacian)"),
    "bias": Measure(title="Change within a pair, against that between seeds", better="lower", slack=0.15),
    "step_s": Measure(title="Time of a step", unit="s", better="lower", slack=1.2, is_time=True),
    "frame_s": Measure(title="Time of a frame", unit="s", better="lower", slack=1.2, is_time=True),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Judged:
    """One prompt on one model.

    Attributes:
        prompt: Of the suite.
        figures: By name of `MEASURES`; what could not be measured is missing.
        pictures: For every seed (3, 180, 320, 3), empty where the model refused.
        refusals: Sentences of the model, where it refused.
        twins: Pictures of the other prompt of a pair, as `pictures`; empty where there is none.
    """

    prompt: SuitePrompt
    figures: dict[str, float]
    pictures: tuple[Pictures, ...]
    refusals: tuple[str, ...] = ()
    twins: tuple[Pictures, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Evaluation:
    """What a suite said of a model.

    Attributes:
        model: Reference of its package ("starter@1.1.0+ab12…").
        precision: Of the denoiser.
        provider: What ran it.
        suite: Name.
        judged: One a prompt, in the suite's order.
        features: Of the first kept picture of each prompt and seed, (n, width); None without a network.
        network: The feature network's name, "" without.
        clip: The CLIP's name, "" without.
        against: How far the drawn pictures are from a person's own; None without those.
        seconds: Of the whole run.
        memory_mb: What loading it and drawing a first clip took beside what was there; None where the
            system cannot tell (it can on Linux).
    """

    model: str
    precision: str
    provider: str
    suite: str
    judged: tuple[Judged, ...]
    features: Features | None = None
    network: str = ""
    clip: str = ""
    against: Distances | None = None
    seconds: float = 0.0
    memory_mb: float | None = None
    facts: dict[str, Any] = field(default_factory=dict[str, Any])

    def intervals(self) -> dict[str, Interval]:
        """Every measure that some prompt has, over the prompts that have it."""
        found = {
            name: [j.figures[name] for j in self.judged if name in j.figures] for name in MEASURES
        }
        return {name: interval(values) for name, values in found.items() if values}

    def title_of(self, name: str) -> str:
        """A measure's title, with what judged where that is a network."""
        title = MEASURES[name].title
        return f"{title} ({self.clip})" if name == "clip_score" else title

    def as_dict(self) -> dict[str, Any]:
        """For `--json`: figures, not pictures."""
        return {
            "model": self.model,
            "precision": self.precision,
            "provider": self.provider,
            "suite": self.suite,
            "prompts": len(self.judged),
            "seeds": len(SEEDS),
            "feature_network": self.network,
            "clip": self.clip,
            "distances": {} if self.against is None else self.against.as_dict(),
            "seconds": round(self.seconds, 2),
            "memory_mb": self.memory_mb,
            "measures": {
                name: {
                    "mean": round(found.mean, 6),
                    "low": round(found.low, 6),
                    "high": round(found.high, 6),
                    "prompts": found.count,
                }
                for name, found in self.intervals().items()
            },
        }


def evaluate(
    models: Sequence[ModelUnderTest],
    suite: Suite,
    *,
    network: FeatureNetwork | None,
    clip: ClipScorer | None = None,
    own: Features | None = None,
    on_progress: Callable[[float], None],
    cancel: CancelToken,
) -> tuple[Evaluation, ...]:
    """Judge models on a suite, in turn on each prompt, so that the machine's moods hit all alike.

    Args:
        models: At least one.
        suite: The prompts.
        network: For distances between sets; None for none.
        clip: For the CLIP score; None for none.
        own: Features of a person's own pictures by `network`, to be compared with; None for none.
        on_progress: Called with the part that is done.
        cancel: Checked at every clip.

    Raises:
        Cancelled: `cancel` was set.
    """
    start = time.monotonic()
    rows: list[list[Judged]] = [[] for _ in models]
    if network is not None:  # what all share is loaded: it counts for no model's memory
        network.features(np.zeros((1, SIDE, SIDE, 3), np.uint8))
    memory = [_memory_of(model, cancel) for model in models]  # and loading is not timed
    for index, prompt in enumerate(suite.prompts):
        first = index % len(
            models
        )  # each is first in turn: who comes after another finds warm caches
        for which in (*range(first, len(models)), *range(first)):
            cancel.check()
            rows[which].append(_judge(models[which], prompt, clip, cancel))
        on_progress((index + 1) / len(suite.prompts))
    seconds = time.monotonic() - start
    return tuple(
        replace(
            _evaluation(model, suite, tuple(row), (network, clip, own)), seconds=seconds,
            memory_mb=held,
        )
        for model, row, held in zip(models, rows, memory, strict=True)
    )  # fmt: skip


def _memory_of(model: ModelUnderTest, cancel: CancelToken) -> float | None:
    """Load a model and draw a first clip."""
    give_back()  # what the one before it freed would be taken again unseen
    reset_peak()
    before = resident_mb()
    try_to_draw(model, "a tree", 0, cancel=cancel)
    return round(max(peak_since_reset_mb() - before, 0.1), 1) if before else None


def _evaluation(
    model: ModelUnderTest,
    suite: Suite,
    judged: tuple[Judged, ...],
    judges: tuple[FeatureNetwork | None, ClipScorer | None, Features | None],
) -> Evaluation:
    network, clip, own = judges
    pictures = [clip[0] for one in judged for clip in one.pictures]
    features = network.features(np.stack(pictures)) if network and pictures else None
    against: Distances | None = None
    if network and own is not None and features is not None and len(features) > 1:
        against = distances(features, own, network=network.name, is_paired=False)
    facts = model.facts()
    return Evaluation(
        model=model.package.manifest.reference,
        precision=model.precision,
        provider=str(facts["provider"]),
        suite=suite.name,
        judged=judged,
        features=features,
        network=network.name if network else "",
        clip=clip.name if clip else "",
        against=against,
        facts=facts,
    )


def _judge(
    model: ModelUnderTest, prompt: SuitePrompt, clip: ClipScorer | None, cancel: CancelToken
) -> Judged:
    tries = [try_to_draw(model, prompt.text, seed, cancel=cancel) for seed in SEEDS]
    drawn = [one for one in tries if isinstance(one, Drawn)]
    figures = {"refused": 1 - len(drawn) / len(tries)}
    twins: tuple[Pictures, ...] = ()
    if drawn:
        figures |= _means(drawn)
        if clip is not None and prompt.text:
            shown = np.stack([one.kept[0] for one in drawn])
            figures["clip_score"] = clip.score(prompt.text, shown)
        told = [one for one in drawn if one.kinds is not None]
        if prompt.wanted and told:
            figures["agreement"] = float(np.mean([_agreement(prompt, one) for one in told]))
    if len(drawn) == len(SEEDS):
        pairs = list(itertools.combinations(drawn, 2))
        alike = [psnr(a.kept[0], b.kept[0]) > ALIKE_DB for a, b in pairs]
        figures["near_duplicates"] = float(np.mean(alike))
        if prompt.twin:
            bias, twins = _bias(model, prompt, drawn, cancel)
            figures |= bias
    return Judged(
        prompt=prompt,
        figures=figures,
        pictures=tuple(one.kept for one in drawn),
        refusals=tuple(one for one in tries if isinstance(one, str)),
        twins=twins,
    )


def _means(drawn: Sequence[Drawn]) -> dict[str, float]:
    return {
        # at half size: a quarter of the time, and the same order of models
        "flow_error": float(np.mean([flow_error(one.clip[:, ::2, ::2]) for one in drawn])),
        "flicker": float(np.mean([flicker(one.clip) for one in drawn])),
        "sharpness": float(np.mean([sharpness(one.clip[0]) for one in drawn])),
        "step_s": min(one.step_s for one in drawn),
        "frame_s": min(one.frame_s for one in drawn),
    }


def _agreement(prompt: SuitePrompt, drawn: Drawn) -> float:
    """The share of the wanted things that are in the scene."""
    kinds = set(drawn.kinds or ())
    return sum(bool(kinds & set(names)) for names in prompt.wanted) / len(prompt.wanted)


def _bias(
    model: ModelUnderTest, prompt: SuitePrompt, drawn: Sequence[Drawn], cancel: CancelToken
) -> tuple[dict[str, float], tuple[Pictures, ...]]:
    """How far a pair of prompts differs at the same seeds, against two seeds; and the pictures."""
    others = [try_to_draw(model, prompt.twin, seed, cancel=cancel) for seed in SEEDS]
    twins = [one for one in others if isinstance(one, Drawn)]
    if len(twins) != len(drawn):
        return {}, ()
    within = np.mean([_difference(a, b) for a, b in zip(drawn, twins, strict=True)])
    between = np.mean([_difference(a, b) for a, b in itertools.combinations(drawn, 2)])
    figure = float(within / max(float(between), 1.0))
    return {"bias": figure}, tuple(one.kept for one in twins)


def _difference(first: Drawn, second: Drawn) -> float:
    """Mean absolute difference of the first frames, in levels of 255."""
    a, b = first.kept[0].astype(np.float32), second.kept[0].astype(np.float32)
    return float(np.abs(a - b).mean())
