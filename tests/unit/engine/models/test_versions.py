"""Versions stand side by side, share files, and one file says which is used."""

import functools
import hashlib
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.engine.models.install import (
    add_version,
    check_package,
    install_package,
    missing_files,
    remove_package,
)
from studio.engine.models.manifest import read_manifest
from studio.engine.models.package_source import FolderSource, WebSource, package_source
from studio.engine.models.store import ModelStore
from studio.engine.models.versions import (
    read_state,
    roll_back,
    use_version,
    version_name,
    versions_of,
)
from studio.errors import ModelError

TINY = Path(__file__).parents[3] / "data" / "pipelines" / "tiny-sd"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "a" / "tiny-sd"))


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """Another version, one of whose files differs."""
    folder = Path(shutil.copytree(TINY, tmp_path / "b" / "tiny-sd"))
    values = json.loads((folder / "model.json").read_text())
    part = next(c for c in values["components"] if c["file"].endswith(".json"))
    changed = (folder / part["file"]).read_bytes() + b"\n"
    (folder / part["file"]).write_bytes(changed)
    part["sha256"] = hashlib.sha256(changed).hexdigest()
    (folder / "model.json").write_text(json.dumps(values | {"version": "9.0.0"}))
    return folder


def used(store: Path) -> str:
    return ModelStore((store,)).find("tiny-sd").manifest.version


def test_a_new_version_stands_beside_the_old_and_rollback_returns(
    store: Path, first: Path, second: Path
) -> None:
    old = install_package(first, store)
    install_package(second, store)
    assert used(store) == "9.0.0"
    assert len(versions_of(store, "tiny-sd")) == 2
    kept = ModelStore((store,)).find(old.reference)  # a project that is pinned to it
    check_package(kept)
    roll_back(store, "tiny-sd", shipped=False)
    assert used(store) == old.version
    with pytest.raises(ModelError, match="no earlier version"):
        roll_back(store, "tiny-sd", shipped=False)
    roll_back(store, "tiny-sd", shipped=False, to="9.0.0")
    assert used(store) == "9.0.0"


def test_files_that_versions_share_are_stored_once(store: Path, first: Path, second: Path) -> None:
    install_package(first, store)
    added = add_version(FolderSource(second), store)
    assert len(added.shared) > len([f for f in added.fetched if f not in ("CARD.md",)])
    old = ModelStore((store,)).find("tiny-sd").folder
    assert all((old / name).samefile(added.folder / name) for name in added.shared)
    assert used(store) != "9.0.0"  # added, not taken


def test_a_damaged_file_here_is_not_shared(store: Path, first: Path, second: Path) -> None:
    install_package(first, store)
    old = ModelStore((store,)).find("tiny-sd").folder
    network = next(old.rglob("*.onnx"))
    network.write_bytes(b"rotten")
    added = add_version(FolderSource(second), store)
    check_package(ModelStore((added.folder.parent,)).find("tiny-sd"))
    with pytest.raises(ModelError, match="damaged"):
        check_package(ModelStore((store,)).find("tiny-sd"))
    install_package(first, store)  # installing the same version again mends it
    check_package(ModelStore((store,)).find("tiny-sd"))


def test_a_pinned_version_that_is_gone_is_named(store: Path, first: Path) -> None:
    install_package(first, store)
    with pytest.raises(ModelError, match=r"tiny-sd@0\.1\+00ff.* is not installed: .*00ff"):
        ModelStore((store,)).find("tiny-sd@0.1+00ff00ff00ff")


def test_a_package_of_an_earlier_program_becomes_a_version(
    store: Path, first: Path, second: Path
) -> None:
    shutil.copytree(first, store / "tiny-sd")
    old = ModelStore((store,)).find("tiny-sd").manifest
    install_package(second, store)
    assert not (store / "tiny-sd" / "model.json").exists()
    assert used(store) == "9.0.0"
    roll_back(store, "tiny-sd", shipped=False)
    assert used(store) == old.version
    remove_package("tiny-sd", store, known=("tiny-sd",))
    assert not list(store.iterdir())


def test_a_shipped_model_is_returned_to(tmp_path: Path, store: Path, second: Path) -> None:
    shipped = tmp_path / "a"
    shutil.copytree(TINY, shipped / "tiny-sd")
    both = ModelStore((store, shipped))
    install_package(second, store)
    assert both.find("tiny-sd").manifest.version == "9.0.0"
    roll_back(store, "tiny-sd", shipped=True)
    assert both.find("tiny-sd").folder == shipped / "tiny-sd"
    assert both.find(read_manifest(second).reference).manifest.version == "9.0.0"


def test_a_damaged_list_of_versions_is_told_and_can_be_mended(store: Path, first: Path) -> None:
    manifest = install_package(first, store)
    (store / "tiny-sd" / "state.json").write_text('{"current": "../../etc", "earlier": []}')
    with pytest.raises(ModelError, match="list of versions"):
        ModelStore((store,)).find("tiny-sd")
    assert ModelStore((store,)).ids() == ("tiny-sd",)
    (store / "tiny-sd" / "state.json").unlink()
    use_version(store, "tiny-sd", version_name(manifest.content_hash))
    assert used(store) == manifest.version


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, list[str]]]:
    """Serves a folder on loopback and notes what is asked for."""
    asked: list[str] = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            asked.append(self.path)

    handler = functools.partial(Handler, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}", asked
        running.shutdown()
        thread.join()


def test_an_update_fetches_only_what_changed(
    store: Path, first: Path, second: Path, server: tuple[str, list[str]]
) -> None:
    address, asked = server
    install_package(first, store)
    missing = missing_files(read_manifest(second), (store,))
    assert len(missing) == 1
    added = add_version(WebSource(f"{address}/b/tiny-sd"), store)
    assert [f for f in added.fetched if f not in ("CARD.md", "LICENSE.md")] == list(missing)
    assert not [path for path in asked if path.endswith(".onnx")]
    check_package(ModelStore((added.folder.parent,)).find("tiny-sd"))


def test_a_download_that_is_not_what_it_says_leaves_nothing(
    store: Path, second: Path, server: tuple[str, list[str]]
) -> None:
    network = next(second.rglob("*.onnx"))
    network.write_bytes(network.read_bytes()[:-9])
    with pytest.raises(ModelError, match="damaged"):
        add_version(WebSource(f"{server[0]}/b/tiny-sd"), store)
    assert not list(store.iterdir())
    with pytest.raises(ModelError, match="no model package"):
        add_version(WebSource(f"{server[0]}/nowhere"), store)
    with pytest.raises(ModelError, match="not an address"):
        package_source("file:///etc")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked processes")
def test_a_process_killed_at_any_of_50_moments_leaves_a_whole_store(
    store: Path, first: Path, second: Path
) -> None:
    script = Path(__file__).with_name("kill_store.py")
    done = subprocess.run(
        [sys.executable, str(script), str(store), str(first), str(second), "50"],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    kills, halves = map(int, done.stdout.split())
    assert kills == 50
    assert halves > 5  # the kills did fall into the middle of installing
    state = read_state(store, "tiny-sd")
    assert state is not None
