from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from studio.engine.models.component import network_source
from studio.engine.models.manifest import read_manifest
from studio.engine.models.onnx_file import check_onnx, read_onnx
from studio.engine.models.pool import SessionPool
from studio.engine.models.session import open_session
from studio.engine.models.store import ModelPackage
from studio.errors import ModelError
from tests.unit.engine.models.onnx_bytes import (
    block,
    external_tensor,
    model,
    node,
    subgraph_attribute,
)

PLAIN = model(node("Neg", ("x",), "y"))


def package(folder: Path, network: bytes, *, data: dict[str, bytes] | None = None) -> ModelPackage:
    files = {"net.onnx": network, **(data or {})}
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    part = {
        "name": "denoiser",
        "precision": "fp32",
        "file": "net.onnx",
        "sha256": hashes["net.onnx"],
    }
    part |= {"data": [{"file": name, "sha256": hashes[name]} for name in data or {}]}
    values = {
        "format": 1, "id": folder.name, "version": "1", "family": "scene", "title": "T",
        "components": [part], "licence": "CC0-1.0", "training_data": "none",
    }  # fmt: skip
    (folder / "model.json").write_text(json.dumps(values))
    return ModelPackage(folder=folder, manifest=read_manifest(folder))


def test_a_plain_network_needs_nothing_and_runs(tmp_path: Path) -> None:
    contents = read_onnx(PLAIN)
    assert contents.domains == {""} and not contents.locations
    network = SessionPool().network(package(tmp_path / "p", PLAIN), "denoiser")
    assert network.run({"x": np.array([1.5], np.float32)})["y"].tolist() == [-1.5]


def test_numbers_are_given_in_the_type_that_a_network_takes() -> None:
    found = open_session(PLAIN).run({"x": np.array([2, 3], np.int64)})["y"]
    assert found.dtype == np.float32 and found.tolist() == [-2, -3]


@pytest.mark.parametrize(
    "network",
    [
        model(node("Evil", ("x",), "y", domain="my.ops")),
        model(node("Neg", ("x",), "y"), domains=("", "my.ops")),
        model(
            node("Neg", ("x",), "y")
            + subgraph_attribute(block(1, node("Evil", ("x",), "z", domain="my.ops")))
        ),
    ],
    ids=["node", "opset", "inside a loop"],
)
def test_custom_operators_are_refused_wherever_they_hide(tmp_path: Path, network: bytes) -> None:
    with pytest.raises(ModelError, match="custom operators") as caught:
        network_source(package(tmp_path / "p", network), "denoiser")
    assert "my.ops" in caught.value.message and caught.value.hint


@pytest.mark.parametrize("location", ["../secret", "/etc/passwd", "other.data", "a/../../b"])
def test_tensors_outside_the_package_are_refused(tmp_path: Path, location: str) -> None:
    network = model(node("Add", ("x", "w"), "y"), tensors=(external_tensor("w", location),))
    with pytest.raises(ModelError, match="outside of what its package lists"):
        network_source(package(tmp_path / "p", network), "denoiser")


def test_listed_data_files_are_hashed_and_used(tmp_path: Path) -> None:
    network = model(node("Add", ("x", "w"), "y"), tensors=(external_tensor("w", "w.data"),))
    data = np.array([40.0], np.float32).tobytes()
    found = package(tmp_path / "p", network, data={"w.data": data})
    opened = SessionPool().network(found, "denoiser")
    assert opened.run({"x": np.array([2.0], np.float32)})["y"].tolist() == [42.0]
    (found.folder / "w.data").write_bytes(np.array([41.0], np.float32).tobytes())
    with pytest.raises(ModelError, match="damaged"):
        network_source(found, "denoiser")


def test_a_data_file_that_is_a_link_out_of_the_package_is_refused(tmp_path: Path) -> None:
    network = model(node("Add", ("x", "w"), "y"), tensors=(external_tensor("w", "w.data"),))
    data = np.array([40.0], np.float32).tobytes()
    found = package(tmp_path / "p", network, data={"w.data": data})
    (tmp_path / "outside").write_bytes(data)
    (found.folder / "w.data").unlink()
    (found.folder / "w.data").symlink_to(tmp_path / "outside")
    with pytest.raises(ModelError, match="leads outside its folder"):
        network_source(found, "denoiser")


@pytest.mark.parametrize(
    "data", [b"\x0f", b"\xff" * 12, PLAIN[:-3], block(7, b"\x0a\xff\x01")], ids=repr
)
def test_a_damaged_network_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(ModelError, match="no ONNX file"):
        check_onnx(data, name="net.onnx", data_files=frozenset())


def test_graphs_nested_without_end_are_refused() -> None:
    deep = b""
    for _ in range(200):
        deep = block(1, subgraph_attribute(deep))
    with pytest.raises(ModelError, match="no ONNX file"):
        read_onnx(block(7, deep))
