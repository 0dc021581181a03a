from __future__ import annotations

import os
import time
from pathlib import Path

from studio.engine.models.manifest import read_manifest
from studio.engine.models.store import ModelPackage
from studio.render.tuning import ABANDONED_S, KEPT, SCRATCH, drop_abandoned, record_samples
from studio.task import CancelToken


def test_what_a_killed_tuning_left_is_deleted_and_a_running_one_is_let_be(tmp_path: Path) -> None:
    for name, age_s in ((f"{SCRATCH}old", ABANDONED_S + 60), (f"{SCRATCH}new", 60), ("tuned", 1e6)):
        file = tmp_path / name / "deep" / "fp32.onnx"
        file.parent.mkdir(parents=True)
        file.write_bytes(b"x")
        then = time.time() - age_s
        for path in (file, file.parent, tmp_path / name):
            os.utime(path, (then, then))
    drop_abandoned(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{SCRATCH}new", "tuned"]


def test_recorded_inputs_are_single_as_shipped_networks_take_them(resources: Path) -> None:
    folder = resources / "models" / "narrow"
    package = ModelPackage(folder=folder, manifest=read_manifest(folder))
    samples = record_samples(package, cancel=CancelToken())
    assert 1 < len(samples) <= KEPT
    assert {feeds["sample"].shape for feeds in samples} == {(1, 4, 16, 16)}
