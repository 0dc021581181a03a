from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from studio.engine.models.install import install_package, remove_package
from studio.engine.models.store import ModelStore
from studio.errors import ModelError

TINY = Path(__file__).parents[3] / "data" / "pipelines" / "tiny-sd"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "given"))


def edit(package: Path, **changes: object) -> None:
    path = package / "model.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def test_an_installed_package_is_found_and_can_be_removed(package: Path, tmp_path: Path) -> None:
    store = tmp_path / "models"
    (package / "notes.bin").write_bytes(b"not listed, not copied")
    manifest = install_package(package, store)
    assert ModelStore((store,)).find("tiny-sd").manifest.reference == manifest.reference
    assert not (store / "tiny-sd" / "notes.bin").exists()
    install_package(package, store)  # again: replaced
    assert [path.name for path in store.iterdir()] == ["tiny-sd"]
    remove_package("tiny-sd", store, known=("starter", "tiny-sd"))
    assert not list(store.iterdir())


def test_a_changed_file_is_refused_and_nothing_is_left(package: Path, tmp_path: Path) -> None:
    network = next(package.glob("denoiser*.onnx"))
    network.write_bytes(network.read_bytes()[:-1] + b"\0")
    with pytest.raises(ModelError, match="damaged"):
        install_package(package, tmp_path / "models")
    assert not (tmp_path / "models" / "tiny-sd").exists()


@pytest.mark.parametrize(
    "file", ["../../escape.onnx", "/etc/passwd.onnx", "weights.pkl", "weights.bin", "code.py"]
)
def test_files_that_leave_the_folder_or_are_programs_are_refused(
    package: Path, tmp_path: Path, file: str
) -> None:
    parts = json.loads((package / "model.json").read_text())["components"]
    edit(package, components=[parts[0] | {"file": file}])
    with pytest.raises(ModelError, match="not valid") as caught:
        install_package(package, tmp_path / "models")
    assert caught.value.hint


def test_a_folder_that_is_no_package_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no model\.json") as caught:
        install_package(tmp_path, tmp_path / "models")
    assert "scenewright convert" in caught.value.hint


def test_the_starter_cannot_be_removed_and_paths_are_not_names(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="ships with the program"):
        remove_package("starter", tmp_path, known=("starter",))
    with pytest.raises(ModelError, match="not installed"):
        remove_package("../models", tmp_path, known=("starter",))
