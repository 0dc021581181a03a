"""The gate: a version of a model is compared with the one in use before it takes its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from studio.engine.models.manifest import ModelManifest
from studio.engine.models.versions import note_decision, use_version, version_name
from studio.quality.compare import Comparison, compare, slower, with_times
from studio.quality.evaluate import Evaluation, evaluate
from studio.quality.features import FeatureNetwork
from studio.quality.pair_times import time_in_pairs
from studio.quality.rounding import find_rounding
from studio.quality.subject import ModelUnderTest
from studio.quality.suite import Suite
from studio.task import CancelToken


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Whether a version took the place, and why.

    Attributes:
        is_taken: Whether it is used now.
        comparison: The evidence, or None where there was nothing to compare with.
        overruled: The person's reason for taking a worse one, or "".
    """

    is_taken: bool
    comparison: Comparison | None
    overruled: str = ""

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it is worse; empty where it is not."""
        return () if self.comparison is None else self.comparison.reasons


def weigh(
    reference: ModelUnderTest,
    candidates: Sequence[ModelUnderTest],
    suite: Suite,
    *,
    network: FeatureNetwork | None,
    on_progress: Callable[[float], None],
    cancel: CancelToken,
) -> tuple[Comparison, ...]:
    """Judge models in turn on a suite and compare each candidate with the reference.

    A candidate that seems slower is measured a second time, pair by pair: what else the machine did
    the first time is no reason to refuse a model.

    Args:
        reference: The model that is trusted.
        candidates: One, or several that are judged beside it in one run.
        suite: The prompts.
        network: For distances between sets; None for none.
        on_progress: Called with the part that is done.
        cancel: Checked at every clip.

    Raises:
        Cancelled: `cancel` was set.
    """
    judged = evaluate(
        [reference, *candidates], suite, network=network, on_progress=on_progress, cancel=cancel
    )
    return tuple(
        relate(reference, model, (judged[0], found), cancel=cancel)
        for model, found in zip(candidates, judged[1:], strict=True)
    )


def relate(
    reference: ModelUnderTest,
    candidate: ModelUnderTest,
    judged: tuple[Evaluation, Evaluation],
    *,
    cancel: CancelToken,
) -> Comparison:
    """Compare what was judged, knowing what the two models have to do with each other.

    Raises:
        Cancelled: `cancel` was set.
    """
    is_same = _weights(reference) == _weights(candidate)
    precisions = (reference.precision, candidate.precision)
    comparison = compare(
        *judged,
        same_weights=is_same,
        rounding=(
            None if is_same else find_rounding(reference.package, candidate.package, precisions)
        ),
    )
    if not slower(comparison):
        return comparison
    prompts = [one.prompt for one in judged[0].judged if not one.refusals]
    return with_times(comparison, *time_in_pairs(reference, candidate, prompts, cancel=cancel))


def decide(
    comparison: Comparison | None,
    manifest: ModelManifest,
    store: Path,
    *,
    overrule: str = "",
    source: str = "",
) -> Decision:
    """Take an added version or leave it beside; either is kept with its evidence.

    Args:
        comparison: With the version in use; None where there is none.
        manifest: Of the added version.
        store: Folder of installed models.
        overrule: Why a worse one is taken nevertheless; "" to refuse it.
        source: Where it came from, which is asked when a person asks for updates.

    Raises:
        ModelError: The store cannot be written.
    """
    is_worse = comparison is not None and comparison.is_regression
    is_taken = not is_worse or bool(overrule.strip())
    version = version_name(manifest.content_hash)
    record: dict[str, Any] = {
        "version": version,
        "model": manifest.reference,
        "day": datetime.now(UTC).date().isoformat(),
        "taken": is_taken,
        "reasons": [] if comparison is None else list(comparison.reasons),
        "against": "" if comparison is None else comparison.reference,
    }
    if source:
        record["source"] = source
    if is_worse and is_taken:
        record["overruled"] = overrule.strip()
    if is_taken:
        use_version(store, manifest.id, version, decision=record)
    else:
        note_decision(store, manifest.id, record)
    return Decision(
        is_taken=is_taken, comparison=comparison, overruled=str(record.get("overruled", ""))
    )


def _weights(model: ModelUnderTest) -> frozenset[tuple[str, str]]:
    """Name and hash of the files that a model runs in its precision."""
    return frozenset(
        (part.name, part.sha256)
        for part in model.package.manifest.components
        if part.name != "denoiser" or part.precision == model.precision
    )
