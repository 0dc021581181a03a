"""The engine of this machine: loads the model that a request names and keeps it for the next one."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from studio.engine.api import Clip, ClipRequest, FrameSource, OpenGuide
from studio.engine.families.family import Family
from studio.engine.families.pixel import MODELS, PixelFamily
from studio.engine.families.scene import SceneFamily, scene_clip_key
from studio.engine.models.device import Device
from studio.engine.models.ladder import Rung
from studio.engine.models.pool import SessionPool
from studio.engine.models.store import ModelPackage, ModelStore
from studio.errors import ModelError
from studio.task import CancelToken, OnProgress

FAMILIES: dict[str, Callable[..., Family]] = {
    "scene": SceneFamily,
    **dict.fromkeys(MODELS, PixelFamily),
}


class LocalEngine:
    """An `Engine` over a model store. Not thread-safe: one thread owns it.

    Attributes:
        pool: The loaded networks, the processor they run on and how thrifty they are.
    """

    def __init__(
        self, store: ModelStore, *, threads: int | None = None, device: Device | None = None
    ) -> None:
        self._store = store
        self.pool = SessionPool(threads=threads or engine_threads(), device=device)
        self._loaded: tuple[tuple[str, str], Family] | None = None
        self._loaded_guide: tuple[tuple[str, str], Family] | None = None

    def generate(
        self, request: ClipRequest, *, on_progress: OnProgress, cancel: CancelToken
    ) -> Clip:
        """See `Engine.generate`."""
        cancel.check()
        family = self._family(request)
        guide, scene = None, None
        if request.guide is not None:
            guide, scene = self._guide(request.guide, cancel)
        clip = family.generate(
            request,
            on_step=lambda done, total: on_progress(done / total),
            cancel=cancel,
            guide=guide,
        )
        if clip.confidence is None and scene is not None:
            return replace(clip, confidence=scene.confidence)
        return clip

    def open_frames(self, request: ClipRequest, clip: Clip) -> FrameSource:
        """See `Engine.open_frames`."""
        return self._family(request).open_frames(request, clip)

    def clip_key(self, request: ClipRequest) -> str:
        """What a request's clip is kept under: equal for requests whose clips are the same.

        Raises:
            ModelError: The model is missing or corrupt.
        """
        family = self._store.find(request.model).manifest.family
        return scene_clip_key(request) if family == "scene" else request.key()

    def package_of(self, reference: str) -> ModelPackage:
        """A model as it was made, without what tuning chose on this machine.

        Raises:
            ModelError: It is missing or corrupt.
        """
        return self._store.find(reference, as_shipped=True)

    def facts(self, request: ClipRequest) -> dict[str, Any]:
        """What really runs the request's model: "provider", "precision", "renderer"."""
        return self._family(request).facts()

    @property
    def device(self) -> Device:
        """The processor that was chosen; single networks may have left it since."""
        return self.pool.device

    def status(self, request: ClipRequest) -> dict[str, str]:
        """What really makes a request's pictures: provider, processor, precision, and what to know."""
        facts = self.facts(request)
        return {
            "provider": str(facts["provider"]),
            "processor": self.device.name,
            "processor_note": self.device.note,
            "precision": str(facts["precision"]),
        }

    def take_notes(self) -> tuple[str, ...]:
        """What the processor did since the last call that a person must know."""
        return self.pool.take_notes()

    def be_thrifty(self, *, rung: Rung, budget_mb: float) -> None:
        """Work in less memory from now on, or in more again."""
        self.pool.use(rung=rung, budget_mb=budget_mb)

    def close(self) -> None:
        """Drop the loaded model and its memory."""
        self._loaded = self._loaded_guide = None
        self.pool.close()

    def _guide(self, request: ClipRequest, cancel: CancelToken) -> tuple[OpenGuide, Clip]:
        """Sample the scene that guides a pixel model; its frames are drawn at the size asked for."""
        wanted = (request.model, request.precision)
        if self._loaded_guide is None or self._loaded_guide[0] != wanted:
            self._loaded_guide = (wanted, self._open(request))
        family = self._loaded_guide[1]
        clip = family.generate(request, on_step=lambda _done, _total: None, cancel=cancel)

        def opened(width: int, height: int) -> FrameSource:
            return family.open_frames(replace(request, width_px=width, height_px=height), clip)

        return opened, clip

    def _family(self, request: ClipRequest) -> Family:
        wanted = (request.model, request.precision)
        if self._loaded_guide is not None and self._loaded_guide[0] == wanted:
            return self._loaded_guide[1]  # it draws a scene alone: the other model stays loaded
        if self._loaded is None or self._loaded[0] != wanted:
            self._loaded = None
            self.pool.close()  # before loading the next: memory is that of one model
            self._loaded = (wanted, self._open(request))
        return self._loaded[1]

    def _open(self, request: ClipRequest) -> Family:
        package = self._store.find(request.model)
        return open_family(package, request.precision, self.pool)


def engine_threads() -> int:
    """Threads of one operator: all cores but one, which stays for the window."""
    return max(1, (os.cpu_count() or 2) - 1)


def open_family(package: ModelPackage, precision: str, pool: SessionPool) -> Family:
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
    return make(package, precision=precision, pool=pool)
