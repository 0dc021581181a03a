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
    found = check_up(paths, model_store(paths), is_there=lambda _: True)
    assert found["machine"]["cores"] >= 1 and found["machine"]["memory_mb"] > 500
    assert all("work" in told for told in found["video"]["hardware"])
    assert "libx264" in found["video"]["encoders"] and found["video"]["ffmpeg"] != "unknown"
    assert "starter@" in found["models"]["starter"]
    assert "installed" in found["voice"]["english"]
    assert found["fonts"]["files"] > 5 and found["disk"]["free_mb"] > 0
    assert json.loads(json.dumps(found)) == found
    text = as_text(found)
    if "CUDAExecutionProvider" in listed_providers():
        assert "NVIDIA GPU (CUDA) cannot be used. The CUDA libraries are missing." in text
    assert "[processors]" in text and "used: CPU" in text


def test_without_the_hardware_nobody_is_sent_to_install_its_libraries(paths: Paths) -> None:
    remember_no_gpu(paths)
    found = check_up(paths, model_store(paths), is_there=lambda _: False)
    for told in found["processors"]["tried"]:
        assert not told["works"]
        assert told["fault"].startswith("There is no such hardware, or its driver is not loaded.")
        assert told["fault"].endswith("nothing needs to be done.")
        assert told["advice"].startswith("If it is there: its driver comes first.")


def test_a_check_up_holds_no_names(paths: Paths) -> None:
    remember_no_gpu(paths)
    text = as_text(check_up(paths, model_store(paths)))
    assert str(Path.home()) not in text or len(str(Path.home())) < 2
    if len(platform.node()) > 2:
        assert platform.node() not in text
    if len(getpass.getuser()) > 4:
        assert f"/{getpass.getuser()}/" not in text


def test_a_folder_named_after_its_owner_loses_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "maria")
    assert shortened("/mnt/maria/movies maria", home=Path("/nobody")) == "/mnt/…/movies maria"
    monkeypatch.setattr(getpass, "getuser", lambda: "me")  # too short to be told from other words
    assert shortened("/mnt/me/movies", home=Path("/nobody")) == "/mnt/me/movies"


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
