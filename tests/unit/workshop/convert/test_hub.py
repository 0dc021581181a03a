"""The hub client against a small server on loopback: what goes wrong is said, what arrived is kept."""

# pyright: basic, reportMissingImports=false

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.errors import Cancelled, ModelError, OutputError
from studio.task import CancelToken
from studio.workshop.convert.hub import download
from tests.unit.workshop.convert.hub_server import COMMIT, Hub

WEIGHT = bytes(range(256)) * 8192  # 2 MB
FILES = {
    "model_index.json": b'{"_class_name": "StableDiffusionPipeline"}',
    "README.md": b"---\nlicense: mit\n---\n",
    "unet/config.json": b"{}",
    "unet/diffusion_pytorch_model.safetensors": WEIGHT,
    "unet/diffusion_pytorch_model.fp16.safetensors": b"half",
    "unet/diffusion_pytorch_model.bin": b"pickle",
    "model.ckpt": b"pickle",
    "model.safetensors": b"the same in one file",
    "pipeline.py": b"raise SystemExit",
}
NAME = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    # What arrived is written chunk by chunk; the usual 10 MB would be more than the whole file here.
    monkeypatch.setattr("huggingface_hub.constants.DOWNLOAD_CHUNK_SIZE", 1 << 16)
    server = Hub(dict(FILES))
    yield server
    server.close()


def get(hub: Hub, folder: Path, report: Any, name: str = "owner/model") -> tuple[Path, str]:
    return download(
        name, folder, revision="", report=report, cancel=CancelToken(), endpoint=hub.endpoint
    )


def test_only_what_a_conversion_needs_is_fetched_and_not_twice(
    hub: Hub, tmp_path: Path, report: Any
) -> None:
    folder, commit = get(hub, tmp_path, report)
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    there = {name for name in there if not name.startswith(".cache")}
    assert there == {"model_index.json", "README.md", "unet/config.json", NAME}
    assert commit == COMMIT and (folder / NAME).read_bytes() == WEIGHT
    hub.asked.clear()
    get(hub, tmp_path, report)
    assert NAME not in hub.asked


def test_a_dropped_connection_goes_on_where_it_broke_off(
    hub: Hub, tmp_path: Path, report: Any
) -> None:
    hub.fault = "dropped"
    folder, _ = get(hub, tmp_path, report)
    assert (folder / NAME).read_bytes() == WEIGHT
    assert any(not text.startswith("bytes=0-") for text in hub.ranges)


def test_a_wrong_hash_is_refused_and_fetched_anew_the_next_time(
    hub: Hub, tmp_path: Path, report: Any
) -> None:
    hub.fault = "wrong hash"
    with pytest.raises(ModelError, match="its hash is not the hub's"):
        get(hub, tmp_path, report)
    hub.fault = ""
    folder, _ = get(hub, tmp_path, report)
    assert (folder / NAME).read_bytes() == WEIGHT


def test_a_gated_model_says_where_to_accept_its_licence(
    hub: Hub, tmp_path: Path, report: Any
) -> None:
    hub.fault = "gated"
    with pytest.raises(ModelError, match="accept its licence") as caught:
        get(hub, tmp_path, report)
    assert "owner/model" in caught.value.hint and "login" in caught.value.hint


def test_an_unknown_model_is_told(hub: Hub, tmp_path: Path, report: Any) -> None:
    with pytest.raises(ModelError, match="no model owner/other on the hub"):
        get(hub, tmp_path, report, "owner/other")


def test_a_model_without_pipeline_is_told(hub: Hub, tmp_path: Path, report: Any) -> None:
    del hub.files["model_index.json"]
    with pytest.raises(ModelError, match="not a model in diffusers' layout"):
        get(hub, tmp_path, report)


def test_no_hub_at_all_is_told(hub: Hub, tmp_path: Path, report: Any) -> None:
    hub.endpoint = "http://127.0.0.1:9"  # discard: nobody listens
    with pytest.raises(ModelError, match="could not be reached"):
        get(hub, tmp_path, report)


def test_cancelling_stops_between_files(hub: Hub, tmp_path: Path, report: Any) -> None:
    token = CancelToken()
    report.on_stage = lambda name: token.cancel() if "config.json" in name else None
    with pytest.raises(Cancelled):
        download(
            "owner/model", tmp_path, revision="", report=report, cancel=token, endpoint=hub.endpoint
        )


def test_a_full_disk_is_told_and_what_arrived_is_kept(
    hub: Hub, tmp_path: Path, report: Any
) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(small)],
        capture_output=True, check=False,
    )  # fmt: skip
    if mounted.returncode:
        pytest.skip("no small disk can be made here")
    try:
        with pytest.raises(OutputError, match="disk is full"):
            get(hub, small, report)
        assert (small / "owner--model" / "model_index.json").is_file()
    finally:
        subprocess.run(["umount", str(small)], check=True)
