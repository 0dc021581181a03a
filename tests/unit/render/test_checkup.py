from __future__ import annotations

import getpass
import json
import platform
from pathlib import Path

import pytest

from studio.engine.models.device import Trial
from studio.engine.models.faults import explain
from studio.engine.models.probe import find_device
from studio.engine.models.session import listed_providers
from studio.paths import Paths
from studio.render.checkup import as_text, check_up, shortened
from studio.render.sources import model_store


def remember_no_gpu(paths: Paths) -> None:
    """Trials of real providers are slow; `test_device.py` makes them."""
    said = "libcublasLt.so.13: cannot open shared object file"
    for known in ("cuda", "tensorrt"):
        find_device(
            known, folder=paths.data_dir, run=lambda p: Trial.failed(p, explain(said), said)
        )


def test_a_check_up_tells_everything_that_support_asks_for(paths: Paths) -> None:
    remember_no_gpu(paths)
    found = check_up(paths, model_store(paths))
    assert found["machine"]["cores"] >= 1 and found["machine"]["memory_mb"] > 500
    assert "libx264" in found["video"]["encoders"] and found["video"]["ffmpeg"] != "unknown"
    assert "starter@" in found["models"]["starter"]
    assert "installed" in found["voice"]["english"]
    assert found["fonts"]["files"] > 5 and found["disk"]["free_mb"] > 0
    assert json.loads(json.dumps(found)) == found
    text = as_text(found)
    if "CUDAExecutionProvider" in listed_providers():
        assert "NVIDIA GPU (CUDA) cannot be used. The CUDA libraries are missing." in text
    assert "[processors]" in text and "used: CPU" in text


def test_a_check_up_holds_no_names(paths: Paths) -> None:
    remember_no_gpu(paths)
    text = as_text(check_up(paths, model_store(paths)))
    assert str(Path.home()) not in text or len(str(Path.home())) < 2
    if len(platform.node()) > 2:
        assert platform.node() not in text
    if len(getpass.getuser()) > 4:
        assert f"/{getpass.getuser()}/" not in text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/home/maria/.cache/x", "~/.cache/x"),
        ("at /Users/maria/Library/x", "at ~/Library/x"),
        ("C:\\Users\\Maria\\AppData\\x", "~\\AppData\\x"),
        ("load /opt/a b/env/lib/site-packages/onnx/x.so", "load /opt/a b…/site-packages/onnx/x.so"),
        ("no device ; GPU=0 ; hostname=marias-pc ;", "no device ; GPU=0 ; hostname=… ;"),
    ],
)
def test_paths_lose_the_names_in_them(text: str, told: str) -> None:
    assert shortened(text, home=Path("/nobody")) == told
