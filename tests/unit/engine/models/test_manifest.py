from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from studio.engine.models.manifest import load_component, manifest_text, read_manifest
from studio.engine.models.session import open_session
from studio.engine.models.store import ModelStore
from studio.errors import ModelError

CONTENT = b"the network"


def values(**changes: Any) -> dict[str, Any]:
    component = {
        "name": "denoiser",
        "precision": "int8",
        "file": "net/denoiser.onnx",
        "sha256": hashlib.sha256(CONTENT).hexdigest(),
    }
    base: dict[str, Any] = {
        "format": 1,
        "id": "tiny",
        "version": "1.0.0",
        "family": "scene",
        "title": "Tiny",
        "components": [component],
        "defaults": {"steps": 4},
        "licence": "CC0-1.0",
        "training_data": "none",
        "options": {},
    }
    return base | changes


def package(folder: Path, **changes: Any) -> Path:
    (folder / "net").mkdir(parents=True, exist_ok=True)
    (folder / "net" / "denoiser.onnx").write_bytes(CONTENT)
    (folder / "model.json").write_text(json.dumps(values(**changes)))
    return folder


def test_a_sound_package_is_read_and_its_files_are_checked(tmp_path: Path) -> None:
    folder = package(tmp_path / "tiny")
    manifest = read_manifest(folder)
    assert manifest.reference.startswith("tiny@1.0.0+")
    assert manifest.precisions("denoiser") == ("int8",)
    assert load_component(folder, manifest, "denoiser") == CONTENT


def test_other_contents_give_another_reference(tmp_path: Path) -> None:
    first = read_manifest(package(tmp_path / "a"))
    second = read_manifest(package(tmp_path / "b", title="Other"))
    assert first.reference != second.reference


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"id": "../evil"},
        {"id": ""},
        {"components": []},
        {"components": "denoiser.onnx"},
        {"defaults": []},
        {"licence": None},
        {"version": 3},
    ],
    ids=str,
)
def test_a_wrong_description_is_refused_with_a_sentence(
    tmp_path: Path, change: dict[str, Any]
) -> None:
    folder = package(tmp_path / "tiny", **change)
    with pytest.raises(ModelError) as caught:
        read_manifest(folder)
    assert caught.value.message.endswith(".") and caught.value.hint


@pytest.mark.parametrize(
    "file",
    [
        "../outside.onnx", "/etc/passwd", "a/../../b.onnx", "C:\\x.onnx", "c:x.onnx", "weights.bin",
        "weights.pkl", "weights.pt",
    ],
)  # fmt: skip
def test_files_that_leave_the_folder_or_could_be_unpickled_are_refused(
    tmp_path: Path, file: str
) -> None:
    part = values()["components"][0] | {"file": file}
    with pytest.raises(ModelError, match="not valid"):
        read_manifest(package(tmp_path / "tiny", components=[part]))


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_description_is_refused(tmp_path: Path, data: bytes) -> None:
    folder = package(tmp_path / "tiny")
    (folder / "model.json").write_bytes(data)
    with pytest.raises(ModelError):
        read_manifest(folder)


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    folder = package(tmp_path / "tiny")
    manifest = read_manifest(folder)
    (folder / "net" / "denoiser.onnx").write_bytes(CONTENT + b"!")
    with pytest.raises(ModelError, match="damaged"):
        load_component(folder, manifest, "denoiser")


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = package(tmp_path / "tiny")
    outside = tmp_path / "secret.onnx"
    outside.write_bytes(CONTENT)
    (folder / "net" / "denoiser.onnx").unlink()
    (folder / "net" / "denoiser.onnx").symlink_to(outside)
    with pytest.raises(ModelError, match="outside"):
        load_component(folder, read_manifest(folder), "denoiser")


def test_an_unknown_model_is_answered_with_the_nearest(tmp_path: Path) -> None:
    package(tmp_path / "models" / "starter", id="starter")
    store = ModelStore((tmp_path / "models",))
    assert store.ids() == ("starter",)
    with pytest.raises(ModelError, match="Did you mean starter"):
        store.find("startr")
    with pytest.raises(ModelError):
        store.find("../models/starter")


def test_bytes_that_are_no_network_are_refused_with_a_sentence() -> None:
    with pytest.raises(ModelError, match="cannot be loaded"):
        open_session(b"not a network")


def test_what_was_measured_is_no_part_of_what_a_model_is(tmp_path: Path) -> None:
    plain = values(title="Größe")
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "model.json").write_text(manifest_text(plain), encoding="utf-8")
    known = read_manifest(folder)
    for number, times in enumerate(({"denoiser": {"fp32": 1.5}}, {"denoiser": {"fp32": 2.25}}, {})):
        timed = tmp_path / str(number)
        timed.mkdir()
        (timed / "model.json").write_text(
            manifest_text(plain | {"measured": times}), encoding="utf-8"
        )
        manifest = read_manifest(timed)
        assert manifest.content_hash == known.content_hash and manifest.measured == times
    other = tmp_path / "other"
    other.mkdir()
    changed = plain | {"measured": {"denoiser": {"fp32": 1.5}}, "licence": "other"}
    (other / "model.json").write_text(manifest_text(changed), encoding="utf-8")
    assert read_manifest(other).content_hash != known.content_hash


def test_half_precision_comes_first_only_where_it_runs_fast(tmp_path: Path) -> None:
    component = values()["components"][0]
    parts = [component | {"precision": name} for name in ("int8", "fp16", "fp32")]
    folder = package(tmp_path / "tiny", components=parts)
    asked: list[bool] = []

    def answers(answer: bool) -> tuple[str, ...]:
        def runs_half() -> bool:
            asked.append(answer)
            return answer

        store = ModelStore((tmp_path,), runs_half=runs_half)
        return store.find("tiny").manifest.precisions("denoiser")

    assert answers(True) == ("fp16", "int8", "fp32")
    assert answers(False) == ("int8", "fp32", "fp16")
    assert ModelStore((tmp_path,)).find("tiny").manifest.precisions("denoiser")[1] == "fp16"
    assert asked == [True, False]
    package(folder, components=[component | {"precision": "fp16"}])
    assert answers(False) == ("fp16",) and asked == [True, False]  # no choice: nobody is asked
