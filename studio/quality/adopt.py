"""The one door for versions of a model: added beside the others, judged, then taken or left."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.engine.models.changes import Change, what_changed
from studio.engine.models.install import Added, add_version
from studio.engine.models.manifest import ModelManifest
from studio.engine.models.package_source import package_source
from studio.quality.compare import FEWEST_TIMED, Comparison
from studio.quality.evaluate import SEEDS, Evaluation, evaluate
from studio.quality.features import shipped_network
from studio.quality.gate import Decision, decide, relate
from studio.quality.shelf import Shelf
from studio.quality.subject import ModelUnderTest, open_model, try_to_draw
from studio.quality.suite import Suite, SuitePrompt, read_suite
from studio.task import CancelToken

TIME_LIMIT_S = 300.0  # of drawing; a suite that takes longer is sampled
FIRST, SAME = "first", "same"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Trial:
    """What was found of an added version that is not used yet.

    Attributes:
        added: The version, beside the others.
        source: Where it came from.
        used: The version in use; None for the first one.
        nothing_to_compare: Why nothing was compared: `FIRST` of its id here, `SAME` as the one in
            use; "" where it was compared.
        comparison: The evidence, or None.
        evaluations: Of the version in use and of the added one, with pictures; empty without evidence.
        changes: What its description changes.
        prompts: How many prompts were drawn, and of how many.
    """

    added: Added
    source: str
    used: ModelManifest | None
    nothing_to_compare: str
    comparison: Comparison | None = None
    evaluations: tuple[Evaluation, ...] = ()
    changes: tuple[Change, ...] = ()
    prompts: tuple[int, int] = (0, 0)

    @property
    def told(self) -> str:
        """What it was compared with, or that there was nothing: one sentence."""
        manifest = self.added.manifest
        name = manifest.reference
        if self.nothing_to_compare == FIRST:
            return f"{name} is the first {manifest.id} here: there is nothing to compare it with."
        if self.nothing_to_compare == SAME or self.used is None:
            return f"{name} is the version in use already: there was nothing to compare."
        drawn, of = self.prompts
        some = f"{drawn} of {of}" if drawn < of else str(drawn)
        return f"{name} was compared with {self.used.reference} on {some} prompts."


def try_version(
    source: str,
    shelf: Shelf,
    *,
    suite: str = "",
    on_progress: Callable[[float], None],
    cancel: CancelToken,
) -> Trial:
    """Add a package beside the versions that are here and judge it against the one in use.

    Nothing is used yet: `settle` does that. Cancelled, the version stays beside.

    Args:
        source: Folder or http(s) address of the package.
        shelf: Where everything is.
        suite: Its prompts are drawn; "" for "narration" (scene models) or "general".
        on_progress: Called with the part that is done.
        cancel: Checked at every clip.

    Raises:
        ModelError: The package is damaged, cannot be had, or does not run.
        SettingsError: There is no such suite.
        Cancelled: `cancel` was set.
    """
    others = (shelf.resources / "models",)
    added = add_version(package_source(source), shelf.store, also=others)
    manifest = added.manifest
    if manifest.id not in shelf.models.ids():
        return Trial(added=added, source=source, used=None, nothing_to_compare=FIRST)
    used = shelf.models.find(manifest.id, as_shipped=True)
    if used.manifest.content_hash == manifest.content_hash:
        return Trial(added=added, source=source, used=used.manifest, nothing_to_compare=SAME)
    pair = [open_model(str(one), store=shelf.models) for one in (used.folder, added.folder)]
    comparison, judged, prompts = judge_pair(
        (pair[0], pair[1]), shelf, suite=suite, on_progress=on_progress, cancel=cancel
    )
    return Trial(
        added=added,
        source=source,
        used=used.manifest,
        nothing_to_compare="",
        comparison=comparison,
        evaluations=judged,
        changes=what_changed(used.manifest, manifest),
        prompts=prompts,
    )


def judge_pair(
    pair: tuple[ModelUnderTest, ModelUnderTest],
    shelf: Shelf,
    *,
    suite: str = "",
    on_progress: Callable[[float], None],
    cancel: CancelToken,
) -> tuple[Comparison, tuple[Evaluation, ...], tuple[int, int]]:
    """Judge two models on a suite, or on as much of it as the time allows, and close them.

    Args:
        pair: The trusted one, and the candidate.
        shelf: Where everything is.
        suite: See `try_version`.
        on_progress: Called with the part that is done.
        cancel: Checked at every clip.

    Raises:
        SettingsError: There is no such suite.
        Cancelled: `cancel` was set.
    """
    try:
        # what a scene model's lists bind by name tells nothing of its weights
        is_scene = pair[0].package.manifest.family == "scene"
        whole = read_suite(
            suite or ("narration" if is_scene else "general"),
            folders=(shelf.data_dir / "suites", shelf.resources / "suites"),
        )
        some = within_time(whole, _seconds(pair, cancel))
        judged = evaluate(
            pair,
            some,
            network=shipped_network(shelf.resources / "features"),
            on_progress=on_progress,
            cancel=cancel,
        )
        comparison = relate(*pair, (judged[0], judged[1]), cancel=cancel)
        return comparison, judged, (len(some.prompts), len(whole.prompts))
    finally:
        for one in pair:
            one.close()


def settle(trial: Trial, shelf: Shelf, *, overrule: str = "") -> Decision:
    """Take a version that was tried, or leave it beside; either is kept with its evidence.

    Args:
        trial: Of `try_version`.
        shelf: Where everything is.
        overrule: Why a worse one is taken nevertheless; "" to refuse it.

    Raises:
        ModelError: The store cannot be written.
    """
    is_beside = trial.nothing_to_compare == SAME and trial.used is not None
    if is_beside and shelf.models.find(trial.added.manifest.id).folder != trial.added.folder:
        # the same version ships with the program: it goes on being used from there
        return Decision(is_taken=True, comparison=None)
    return decide(
        trial.comparison,
        trial.added.manifest,
        shelf.store,
        overrule=overrule,
        source=_lasting(trial.source),
    )


def within_time(suite: Suite, clip_s: float, *, limit_s: float = TIME_LIMIT_S) -> Suite:
    """A suite, or prompts from all over it, that two models draw in a time.

    At least as many as times are compared on are kept.

    Args:
        suite: The whole.
        clip_s: Seconds that both models take for a clip of one prompt, together.
        limit_s: The time.
    """
    count = max(FEWEST_TIMED, int(limit_s / max(1e-6, clip_s * len(SEEDS))))
    if count >= len(suite.prompts):
        return suite
    places = [round(i * (len(suite.prompts) - 1) / (count - 1)) for i in range(count)]
    chosen: tuple[SuitePrompt, ...] = tuple(suite.prompts[place] for place in places)
    return Suite(name=suite.name, prompts=chosen)


def _seconds(pair: tuple[ModelUnderTest, ModelUnderTest], cancel: CancelToken) -> float:
    """Of one clip by each of two models, once they are loaded."""
    for model in pair:
        try_to_draw(model, "a tree", 0, cancel=cancel)
    start = time.monotonic()
    for model in pair:
        try_to_draw(model, "a house by the river", 1, cancel=cancel)
    return time.monotonic() - start


def _lasting(source: str) -> str:
    return source if "://" in source else str(Path(source).resolve())
