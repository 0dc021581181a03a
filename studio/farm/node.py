"""What a node does: it keeps a model loaded, makes the clips that it is asked for, and takes models."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import shutil
import socket
import tempfile
import time
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any, cast

from distributed import Worker, WorkerPlugin, get_worker

from studio.engine.api import ClipRequest
from studio.engine.local import LocalEngine
from studio.engine.models.device import AUTO
from studio.engine.models.install import add_version
from studio.engine.models.manifest import read_manifest
from studio.engine.models.package_source import FolderSource
from studio.engine.models.probe import find_device
from studio.errors import Cancelled, ModelError, StudioError
from studio.farm.message import Refused, pack_answer, pack_failure, read_request
from studio.paths import Paths
from studio.render.cache import Cache
from studio.render.clips import clip_for
from studio.render.sources import model_store
from studio.settings import load_settings
from studio.task import CancelToken

PLUGIN = "scenewright"
LARGEST_PART = 64 << 20
_TOLD_EVERY_S = 0.2


def program_version() -> str:
    """Of this program; machines of one farm must have the same."""
    return metadata.version("scenewright")


class NodeSeat(WorkerPlugin):
    """One worker's engine and cache. Clips are made on the worker's only task thread."""

    name = PLUGIN

    def __init__(self, paths: Paths, *, price: float, threads: int, processor: str = "") -> None:
        """Nothing is loaded yet.

        Args:
            paths: Where this node keeps models and clips.
            price: What an hour of it costs; 0 for a machine of one's own.
            threads: Of one operator.
            processor: Where networks run; as in the person's settings by default.
        """
        self.paths, self.price = paths, price
        self.store = model_store(paths)
        self._threads, self._processor = threads, processor
        self._engine: LocalEngine | None = None
        self._cache = Cache(paths.cache_dir)
        self._tokens: dict[str, CancelToken] = {}
        self._uploads: dict[str, Path] = {}

    def teardown(self, worker: Worker) -> None:
        """Drop the model and half-sent packages when the worker ends."""
        for folder in self._uploads.values():
            shutil.rmtree(folder, ignore_errors=True)
        if self._engine is not None:
            self._engine.close()
        self._cache.close()

    def facts(self, models: list[str]) -> dict[str, Any]:
        """What a render must know before it sends anything: plain values."""
        lacks: list[str] = []
        for reference in models:
            try:
                self.store.find(reference)
            except ModelError:
                lacks.append(reference)
        where = f"{socket.gethostname()}:{self.paths.data_dir}"
        return {
            "version": program_version(),
            "node": hashlib.sha256(where.encode()).hexdigest()[:16],
            "host": platform.node(),
            "price": self.price,
            "lacks": lacks,
        }

    def make(self, request: ClipRequest, clip_id: str, worker: Worker) -> bytes:
        """The clip of a request, packed; or why there is none."""
        token = self._tokens.setdefault(clip_id, CancelToken())
        start, told = time.perf_counter(), [0.0]

        def on_progress(part: float) -> None:
            now = time.perf_counter()
            if now - told[0] >= _TOLD_EVERY_S:
                told[0] = now
                job = clip_id.partition("-")[0]
                worker.log_event(f"scenewright-{job}", {"clip": clip_id, "part": part})

        try:
            engine = self._loaded()
            clip, _ = clip_for(
                request, engine=engine, cache=self._cache, cancel=token, on_progress=on_progress
            )
            return pack_answer(
                clip,
                model=self.store.find(request.model).manifest.reference,
                seconds=time.perf_counter() - start,
                node=str(worker.name),
                provider=str(engine.facts(request)["provider"]),
            )
        except Cancelled:
            return pack_failure("it was cancelled")
        except StudioError as error:
            return pack_failure(str(error))
        finally:
            self._tokens.pop(clip_id, None)

    def cancel(self, clip_ids: list[str]) -> None:
        """Leave clips at their next step; those that wait are left when they begin."""
        for clip_id in clip_ids:
            self._tokens.setdefault(clip_id, CancelToken()).cancel()

    def take_part(self, upload: str, name: str, data: bytes, *, is_first: bool) -> None:
        """A part of a package's file, to be put behind the parts before it.

        Raises:
            ModelError: The name leads elsewhere, or the part is too large.
        """
        path = PurePosixPath(name)
        if path.is_absolute() or {"..", ""} & set(path.parts) or "\\" in name or ":" in name:
            raise ModelError(f"The model file {name[:80]!r} leads outside its package.")
        if len(data) > LARGEST_PART:
            raise ModelError("A part of a model is too large.")
        if upload not in self._uploads:
            models = self.paths.data_dir / "models"
            models.mkdir(parents=True, exist_ok=True)
            self._uploads[upload] = Path(tempfile.mkdtemp(dir=models, prefix=".new-"))
        target = self._uploads[upload] / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb" if is_first else "ab") as file:
            file.write(data)

    def keep_package(self, upload: str, reference: str) -> None:
        """Put a package beside the models of this node, after every hash in it was checked.

        Raises:
            ModelError: It is damaged, or not the one that was announced.
        """
        folder = self._uploads.pop(upload)
        try:
            found = read_manifest(folder).reference
            if found != reference:
                raise ModelError(f"The package is {found}, not {reference}.")
            add_version(FolderSource(folder), self.paths.data_dir / "models")
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _loaded(self) -> LocalEngine:
        if self._engine is None:
            wish = self._processor or load_settings(self.paths.data_dir).processor or AUTO
            device = find_device(wish, folder=self.paths.data_dir)
            self._engine = LocalEngine(self.store, threads=self._threads, device=device)
        return self._engine


def make_clip(text: str, clip_id: str) -> bytes:
    """The task that is sent to nodes: a request as JSON comes in, a packed clip goes out."""
    worker = get_worker()
    try:
        return _seat(worker).make(read_request(text), clip_id, worker)
    except Refused as error:
        return pack_failure(str(error))


def node_facts(models: list[str], dask_worker: Worker) -> dict[str, Any]:
    """See `NodeSeat.facts`."""
    return _seat(dask_worker).facts(models)


def cancel_clips(clip_ids: list[str], dask_worker: Worker) -> None:
    """See `NodeSeat.cancel`."""
    _seat(dask_worker).cancel(clip_ids)


def take_part(upload: str, name: str, data: bytes, dask_worker: Worker, *, is_first: bool) -> str:
    """See `NodeSeat.take_part`; returns what is wrong, or ""."""
    try:
        _seat(dask_worker).take_part(upload, name, data, is_first=is_first)
    except (ModelError, OSError) as error:
        return str(error)
    return ""


def keep_package(upload: str, reference: str, dask_worker: Worker) -> str:
    """See `NodeSeat.keep_package`; returns what is wrong, or ""."""
    try:
        _seat(dask_worker).keep_package(upload, reference)
    except (ModelError, OSError) as error:
        return str(error)
    return ""


def cores_here() -> int:
    """Cores that this process may use."""
    with contextlib.suppress(AttributeError):  # Linux alone knows affinity
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _seat(worker: Worker) -> NodeSeat:
    return cast("NodeSeat", worker.plugins[PLUGIN])
