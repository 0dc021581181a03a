"""Copies of the starter, each harmed in one way, whose manifests agree with their files."""

import hashlib
import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import numpy_helper

from studio.engine.api import Clip, ClipRequest, OnProgress
from studio.engine.local import LocalEngine
from studio.engine.models.manifest import read_manifest
from studio.engine.models.store import ModelStore
from studio.paths import resources_dir
from studio.quality.subject import ModelUnderTest
from studio.task import CancelToken

Change = Callable[[str, np.ndarray[Any, Any]], np.ndarray[Any, Any]]


def copied_starter(folder: Path) -> Path:
    """A whole copy; its folder is called as the model."""
    return Path(shutil.copytree(resources_dir() / "models" / "starter", folder / "starter"))


def noisy_starter(folder: Path, sigma: float = 0.9) -> Path:
    """Noise on the scales of the denoiser's matrices, of a standard deviation relative to them."""
    rng = np.random.default_rng(0)

    def noise(name: str, values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        return values * rng.normal(1, sigma, values.shape) if name.endswith(".scale") else values

    return _changed(copied_starter(folder), "denoiser", noise)


def int4_starter(folder: Path) -> Path:
    """The denoiser's matrices rounded to sixteen levels, a scale a column as before."""

    def rounded(name: str, values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        if values.dtype != np.int8:
            return values
        return np.clip(np.round(values / 18.0), -7, 7) * 18.0

    return _changed(copied_starter(folder), "denoiser", rounded)


def swapped_encoder_starter(folder: Path) -> Path:
    """A text encoder with other words: the rows of its largest table in another order."""
    rng = np.random.default_rng(0)

    def shuffled(_name: str, values: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        return rng.permutation(values) if values.ndim == 2 and len(values) > 10_000 else values

    return _changed(copied_starter(folder), "text_encoder", shuffled)


def off_by_one_starter(folder: Path) -> Path:
    """A sampler that takes one step less; all files are the same."""
    copy = copied_starter(folder)
    values = json.loads((copy / "model.json").read_text(encoding="utf-8"))
    values["defaults"]["steps"] -= 1
    (copy / "model.json").write_text(json.dumps(values), encoding="utf-8")
    return copy


class SlowEngine(LocalEngine):
    """Sleeps after each clip for a part of the time that it took."""

    def __init__(self, store: ModelStore, factor: float) -> None:
        """`factor` is how many times as long everything takes."""
        super().__init__(store)
        self._factor = factor

    def generate(
        self, request: ClipRequest, *, on_progress: OnProgress, cancel: CancelToken
    ) -> Clip:
        """See `Engine.generate`."""
        start = time.perf_counter()
        clip = super().generate(request, on_progress=on_progress, cancel=cancel)
        time.sleep((self._factor - 1) * (time.perf_counter() - start))
        return clip


def slowed(folder: Path, factor: float) -> ModelUnderTest:
    """The package in a folder, run by a slower program."""
    store = ModelStore((folder.parent,))
    return ModelUnderTest(store.find(folder.name), store, engine=SlowEngine(store, factor))


def _changed(copy: Path, component: str, change: Change) -> Path:
    part = next(c for c in read_manifest(copy).components if c.name == component)
    network = onnx.load(copy / part.file)
    count = 0
    for tensor in network.graph.initializer:
        before = numpy_helper.to_array(tensor)
        after = change(tensor.name, before).astype(before.dtype)
        if not np.array_equal(before, after):
            tensor.CopyFrom(numpy_helper.from_array(after, tensor.name))
            count += 1
    assert count, "nothing was harmed"
    onnx.save(network, copy / part.file)
    now = hashlib.sha256((copy / part.file).read_bytes()).hexdigest()
    text = (copy / "model.json").read_text(encoding="utf-8")
    (copy / "model.json").write_text(text.replace(part.sha256, now), encoding="utf-8")
    return copy
