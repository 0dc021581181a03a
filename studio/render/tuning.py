"""Tunes a model: real inputs are recorded while it makes a picture, then every precision is measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.local import engine_threads, open_family
from studio.engine.models.device import AUTO
from studio.engine.models.pool import PooledNetwork, SessionPool
from studio.engine.models.probe import find_device
from studio.engine.models.store import ModelPackage, ModelStore
from studio.engine.models.tune import NAME, Tuning, tune
from studio.paths import Paths
from studio.settings import load_settings
from studio.task import CancelToken, OnProgress

Feeds = dict[str, NDArray[Any]]
PROMPT = "a red sailboat on the sea at sunset, a lighthouse on a rock, gulls in the sky"
STEPS, KEPT = 4, 6


class RecordingPool(SessionPool):
    """A pool that keeps what the denoiser was given."""

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
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Tuning:
    """Measure a model's precisions on this machine and keep the best; renders take it from then on.

    Args:
        model: Its id.
        paths: The person's folders.
        store: Where models are found.
        processor: Where it runs; "" for the person's settings.
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
    return tune(
        package,
        record_samples(package, cancel=cancel),
        device=device,
        threads=engine_threads(),
        data_dir=paths.data_dir,
        on_progress=on_progress,
        cancel=cancel,
    )


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
