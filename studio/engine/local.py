"""The engine of this machine: loads the model that a request names and keeps it for the next one."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from studio.engine.api import Clip, ClipRequest, FrameSource
from studio.engine.families.family import Family
from studio.engine.families.scene import SceneFamily
from studio.engine.models.store import ModelPackage, ModelStore
from studio.errors import ModelError
from studio.task import CancelToken, OnProgress

FAMILIES: dict[str, Callable[..., Family]] = {"scene": SceneFamily}


class LocalEngine:
    """An `Engine` over a model store. Not thread-safe: one thread owns it."""

    def __init__(self, store: ModelStore, *, threads: int | None = None) -> None:
        self._store = store
        self._threads = threads or max(
            1, (os.cpu_count() or 2) - 1
        )  # one core stays for the window
        self._loaded: tuple[tuple[str, str], Family] | None = None

    def generate(
        self, request: ClipRequest, *, on_progress: OnProgress, cancel: CancelToken
    ) -> Clip:
        """See `Engine.generate`."""
        cancel.check()
        family = self._family(request)
        return family.generate(
            request, on_step=lambda done, total: on_progress(done / total), cancel=cancel
        )

    def open_frames(self, request: ClipRequest, clip: Clip) -> FrameSource:
        """See `Engine.open_frames`."""
        return self._family(request).open_frames(request, clip)

    def facts(self, request: ClipRequest) -> dict[str, Any]:
        """What really runs the request's model: "provider", "precision", "renderer"."""
        return self._family(request).facts()

    def close(self) -> None:
        """Drop the loaded model and its memory."""
        self._loaded = None

    def _family(self, request: ClipRequest) -> Family:
        wanted = (request.model, request.precision)
        if self._loaded is None or self._loaded[0] != wanted:
            self._loaded = None  # before loading the next: memory is that of one model
            package = self._store.find(request.model.split("@")[0])
            if package.manifest.reference != request.model:
                raise ModelError(
                    f"The model {request.model} is not installed; {package.manifest.reference} is.",
                    "Install that version, or render with the installed one.",
                )
            self._loaded = (wanted, open_family(package, request.precision, self._threads))
        return self._loaded[1]


def open_family(package: ModelPackage, precision: str, threads: int) -> Family:
    """Load a package with the family module it asks for.

    Raises:
        ModelError: The family is not known, or the package is damaged.
    """
    make = FAMILIES.get(package.manifest.family)
    if make is None:
        raise ModelError(
            f"The model {package.manifest.id} is of the family {package.manifest.family!r}, "
            "which this version cannot run.",
            f"Families that it can run: {', '.join(FAMILIES)}.",
        )
    return make(package, precision=precision, threads=threads)
