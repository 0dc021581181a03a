"""Tunes a model: real inputs are recorded while it makes a picture, then every precision is measured."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.local import engine_threads, open_family
from studio.engine.models.device import AUTO
from studio.engine.models.manifest import ModelManifest
from studio.engine.models.pool import PooledNetwork, SessionPool
from studio.engine.models.probe import find_device
from studio.engine.models.store import ModelPackage, ModelStore
from studio.engine.models.tune import NAME, Tuning, tune
from studio.engine.models.tuned import keep_tuning
from studio.engine.models.versions import note_decision, version_name
from studio.paths import Paths, resources_dir
from studio.quality.adopt import judge_pair
from studio.quality.compare import Comparison
from studio.quality.subject import ModelUnderTest
from studio.render.sources import model_shelf
from studio.settings import load_settings
from studio.task import CancelToken, OnProgress

Feeds = dict[str, NDArray[Any]]
PROMPT = "a red sailboat on the sea at sunset, a lighthouse on a rock, gulls in the sky"
STEPS, KEPT = 4, 6
SCRATCH = ".tuning-"
ABANDONED_S = 6 * 3600
"""A running one writes more often: no single measurement may take so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuned:
    """A tuning, and whether renders use it.

    Attributes:
        tuning: What was measured.
        comparison: Clips of the winner against those of the precision before; None for the same one.
        is_taken: Whether it is used from now on.
    """

    tuning: Tuning
    comparison: Comparison | None
    is_taken: bool


class RecordingPool(SessionPool):
    """A pool that keeps what the denoiser was given, each input by itself."""

    joins = False

    def __init__(self, *, threads: int) -> None:
        super().__init__(threads=threads)
        self.samples: list[Feeds] = []

    def network(
        self, package: ModelPackage, name: str, precision: str | None = None
    ) -> PooledNetwork:
        """A component; the denoiser's inputs are kept."""
        if name != NAME:
            return super().network(package, name, precision)
        return _Recorded(self, package, name, precision)


class _Recorded(PooledNetwork):
    def run(
        self, feeds: Mapping[str, NDArray[Any]], *, cancel: CancelToken | None = None
    ) -> dict[str, NDArray[Any]]:
        pool = self._pool
        if isinstance(pool, RecordingPool):
            known = self.input_names
            pool.samples.append({k: np.array(v) for k, v in feeds.items() if k in known})
        return super().run(feeds, cancel=cancel)


def tune_model(
    model: str,
    *,
    paths: Paths,
    store: ModelStore,
    processor: str,
    overrule: str = "",
    suite: str = "",
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Tuned:
    """Measure a model's precisions on this machine and keep the best; renders take it from then on.

    Where the best is not the one that draws now, clips of both are compared first, and a worse or
    slower one is not taken: the tuning before stays.

    Args:
        model: Its id.
        paths: The person's folders.
        store: Where models are found.
        processor: Where it runs; "" for the person's settings.
        overrule: Why a worse one is taken nevertheless; "" to refuse it.
        suite: Whose prompts are compared; "" for the family's.
        on_progress: Hears of every candidate.
        cancel: Checked at every candidate.

    Raises:
        ModelError: The model is missing, damaged, or does not run.
        SettingsError: The processor is not known.
        Cancelled: `cancel` was set.
    """  # fmt: skip
    package = store.find(model, as_shipped=True)
    wish = processor or load_settings(paths.data_dir).processor or AUTO
    device = find_device(wish, folder=paths.data_dir)
    before = store.find(model)
    paths.data_dir.mkdir(parents=True, exist_ok=True)
    drop_abandoned(paths.data_dir)
    with tempfile.TemporaryDirectory(dir=paths.data_dir, prefix=SCRATCH) as scratch:
        tuning = tune(
            package,
            record_samples(package, cancel=cancel),
            device=device,
            threads=engine_threads(),
            data_dir=Path(scratch),
            on_progress=lambda part: on_progress(part / 2),
            cancel=cancel,
        )
        made = _tuned_store(paths, Path(scratch))
        after = made.find(model)
        comparison = None
        if after.manifest.precisions(NAME)[0] != before.manifest.precisions(NAME)[0]:
            comparison, _judged, _prompts = judge_pair(
                (ModelUnderTest(before, store), ModelUnderTest(after, made)),
                model_shelf(paths),
                suite=suite,
                on_progress=lambda part: on_progress((1 + part) / 2),
                cancel=cancel,
            )
        is_worse = comparison is not None and comparison.is_regression
        is_taken = not is_worse or bool(overrule.strip())
        if comparison is not None:
            _note(package.manifest, paths, tuning, comparison, overrule if is_worse else "")
        if is_taken:
            keep_tuning(Path(scratch), paths.data_dir, package.manifest.reference)
    return Tuned(tuning=tuning, comparison=comparison, is_taken=is_taken)


def drop_abandoned(data_dir: Path, *, now: float | None = None) -> None:
    """Delete what a tuning left that was killed: gigabytes, for a large model.

    Args:
        data_dir: The person's folder.
        now: Seconds since the epoch (tests).
    """
    for folder in data_dir.glob(f"{SCRATCH}*"):
        written = [path.lstat().st_mtime for path in (folder, *folder.rglob("*"))]
        if (now or time.time()) - max(written) > ABANDONED_S:
            shutil.rmtree(folder, ignore_errors=True)


def _tuned_store(paths: Paths, data_dir: Path) -> ModelStore:
    """The person's models with a tuning that is not theirs yet."""
    return ModelStore((paths.data_dir / "models", resources_dir() / "models"), data_dir=data_dir)


def _note(
    manifest: ModelManifest, paths: Paths, tuning: Tuning, comparison: Comparison, overrule: str
) -> None:
    """The decision stands with those on versions."""
    decision: dict[str, Any] = {
        "version": version_name(manifest.content_hash),
        "model": f"{manifest.reference} ({tuning.winner})",
        "day": datetime.now(UTC).date().isoformat(),
        "taken": not comparison.is_regression or bool(overrule.strip()),
        "reasons": list(comparison.reasons),
        "against": comparison.reference,
    }
    if overrule.strip():
        decision["overruled"] = overrule.strip()
    note_decision(paths.data_dir / "models", manifest.id, decision)


def record_samples(package: ModelPackage, *, cancel: CancelToken) -> list[Feeds]:
    """Inputs of the denoiser, from first noise to last step, while it makes one picture."""
    manifest = package.manifest
    pool = RecordingPool(threads=engine_threads())
    family = open_family(package, manifest.precisions(NAME)[0], pool)
    request = ClipRequest(
        model=manifest.reference, precision=manifest.precisions(NAME)[0], prompt=PROMPT, seed=7,
        steps=STEPS, guidance_scale=float(manifest.defaults.get("guidance_scale", 1.0)),
        sampler=str(manifest.defaults.get("sampler", "euler")),
        width_px=512, height_px=512, fps=8, frames=1,
    )  # fmt: skip
    family.generate(request, on_step=lambda _done, _total: None, cancel=cancel)
    pool.close()
    every = max(1, len(pool.samples) // KEPT)
    return pool.samples[::every][:KEPT]
