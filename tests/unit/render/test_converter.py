"""The converter's environment against a small package index on loopback: whole, broken, wrong, resumed."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import threading
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from studio.errors import Cancelled, ModelError, OutputError
from studio.render.conversion import ConversionStage
from studio.render.converter import (
    converter_folder,
    converter_state,
    environment_of,
    install_converter,
    remove_converter,
)
from studio.render.converter_fetch import LostConnection, batches, failure
from studio.render.converter_lock import ConverterLock, Wheel, read_lock
from studio.task import CancelToken

NAMES = ("alpha", "beta")


class Index(ThreadingHTTPServer):
    """A package index (PEP 503) with two tiny packages.

    Attributes:
        asked: Files that were asked for, in order.
        broken: How often the first file is cut off in the middle from now on.
    """

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        self.broken = 0
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/simple"


class Handler(BaseHTTPRequestHandler):
    server: Index  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        parts = self.path.strip("/").split("/")
        if parts[0] == "simple":
            names = [p.name for p in self.server.folder.glob(f"{parts[1]}-*.whl")]
            page = "".join(f'<a href="/files/{name}">{name}</a>' for name in names).encode()
            self._answer(page, "text/html", len(page))
            return
        content = (self.server.folder / parts[1]).read_bytes()
        self.server.asked.append(parts[1])
        if self.server.broken > 0:
            self.server.broken -= 1
            self._answer(content[: len(content) // 2], "application/zip", len(content))
            self.close_connection = True
            return
        self._answer(content, "application/zip", len(content))

    def _answer(self, content: bytes, kind: str, length: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


def write_wheel(folder: Path, name: str) -> Wheel:
    path = folder / f"{name}-1.0-py3-none-any.whl"
    about = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}.py", f"NAME = {name!r}\n" + "# rather long\n" * 400)
        archive.writestr(
            f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
        )
        archive.writestr(
            f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{about}/RECORD", "")
    content = path.read_bytes()
    return Wheel(
        name=name,
        version="1.0",
        size_bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    # What this machine's pip is set to must not answer in place of the index.
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL", "PIP_CONSTRAINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    folder = tmp_path / "index"
    folder.mkdir()
    with Index(folder) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def lock(index: Index) -> ConverterLock:
    wheels = tuple(write_wheel(index.folder, name) for name in NAMES)
    return ConverterLock(key="abc", wheels=wheels, installed_bytes=12_000)


def install(home: Path, lock: ConverterLock, index: Index) -> list[ConversionStage]:
    stages: list[ConversionStage] = []
    install_converter(home, lock, on_stage=stages.append, cancel=CancelToken(), index=index.url)
    return stages


def test_it_is_made_told_and_removed(tmp_path: Path, index: Index, lock: ConverterLock) -> None:
    before = converter_state(tmp_path, lock)
    assert not before.is_installed and before.used_bytes == 0
    assert before.fetch_bytes == lock.download_bytes > 0
    stages = install(tmp_path, lock, index)
    folder = environment_of(tmp_path, lock)
    assert sorted(p.name for p in folder.glob("*.py")) == ["alpha.py", "beta.py"]
    assert [p.name for p in converter_folder(tmp_path).iterdir()] == [folder.name]
    parts = [stage.done / stage.total for stage in stages if stage.name.startswith("Fetching")]
    assert parts == sorted(parts) and parts[-1] == 1
    after = converter_state(tmp_path, lock)
    assert after.is_installed and after.fetch_bytes == 0 and after.used_bytes > 5_000
    index.asked.clear()
    assert install(tmp_path, lock, index) == [] and not index.asked
    assert remove_converter(tmp_path) == after.used_bytes
    assert not converter_folder(tmp_path).exists() and remove_converter(tmp_path) == 0


def test_a_file_with_another_hash_is_refused_and_nothing_is_made(
    tmp_path: Path, index: Index, lock: ConverterLock
) -> None:
    changed = replace(lock.wheels[1], sha256="0" * 64)
    wrong = replace(lock, wheels=(lock.wheels[0], changed))
    with pytest.raises(ModelError, match="not the one that this program was made with"):
        install(tmp_path, wrong, index)
    assert not environment_of(tmp_path, wrong).exists()


def test_a_connection_that_breaks_in_the_middle_is_taken_up_again(
    tmp_path: Path, index: Index, lock: ConverterLock
) -> None:
    index.broken = 1
    install(tmp_path, lock, index)
    assert environment_of(tmp_path, lock).is_dir()
    assert len(index.asked) > len(NAMES)


def test_what_was_fetched_before_a_crash_is_not_fetched_again(
    tmp_path: Path, index: Index, lock: ConverterLock
) -> None:
    wheels = converter_folder(tmp_path) / "wheels"
    wheels.mkdir(parents=True)
    name = "alpha-1.0-py3-none-any.whl"
    (wheels / name).write_bytes((index.folder / name).read_bytes())
    (wheels / "beta-1.0-py3-none-any.whl").write_bytes(b"half")  # as a full disk leaves it
    half = converter_folder(tmp_path) / "env-abc.part"
    half.mkdir()
    assert converter_state(tmp_path, lock).fetch_bytes == lock.wheels[1].size_bytes
    install(tmp_path, lock, index)
    assert set(index.asked) == {"beta-1.0-py3-none-any.whl"}
    assert (environment_of(tmp_path, lock) / "beta.py").is_file() and not half.exists()


def test_no_connection_is_told_as_such(tmp_path: Path, index: Index, lock: ConverterLock) -> None:
    error = failure(
        "WARNING: Retrying ... NewConnectionError(...)\nERROR: No matching distribution"
    )
    assert isinstance(error, LostConnection) and "kept" in error.hint


def test_a_full_disk_is_told_before_and_in_the_middle(
    tmp_path: Path, index: Index, lock: ConverterLock
) -> None:
    with pytest.raises(OutputError, match="GB are free"):
        install(tmp_path, replace(lock, installed_bytes=10**16), index)
    assert not index.asked
    error = failure("ERROR: Could not install packages: [Errno 28] No space left on device")
    assert isinstance(error, OutputError) and "kept" in error.hint


def test_cancelling_keeps_what_is_whole(tmp_path: Path, index: Index, lock: ConverterLock) -> None:
    token = CancelToken()

    def stop(stage: ConversionStage) -> None:
        if stage.name.startswith("Unpacking"):
            token.cancel()

    with pytest.raises(Cancelled):
        install_converter(tmp_path, lock, on_stage=stop, cancel=token, index=index.url)
    state = converter_state(tmp_path, lock)
    assert not state.is_installed and state.fetch_bytes == 0


def test_an_environment_of_an_earlier_list_is_told_and_replaced(
    tmp_path: Path, index: Index, lock: ConverterLock
) -> None:
    old = converter_folder(tmp_path) / "env-old"
    old.mkdir(parents=True)
    assert converter_state(tmp_path, lock).is_outdated
    install(tmp_path, lock, index)
    assert not old.exists()


def test_removing_a_link_leaves_what_it_points_to(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine", encoding="utf-8")
    converter_folder(tmp_path / "home").parent.mkdir()
    converter_folder(tmp_path / "home").symlink_to(elsewhere)
    assert remove_converter(tmp_path / "home") == 0
    assert (elsewhere / "mine.txt").is_file()


def test_batches_keep_the_order_and_stay_small() -> None:
    wheels = tuple(
        Wheel(name=str(n), version="1", size_bytes=size, sha256="")
        for n, size in enumerate((6, 6, 20, 3))
    )
    made = batches(wheels, largest=12)
    assert [[one.name for one in batch] for batch in made] == [["0", "1"], ["2"], ["3"]]


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the list is for Python 3.11")
def test_the_list_that_ships_is_sound_and_has_all_that_the_extra_asks_for() -> None:
    lock = read_lock(system="linux-x86_64")
    assert all(
        re.fullmatch(r"[0-9a-f]{64}", one.sha256) and one.size_bytes > 0 for one in lock.wheels
    )
    locked = {one.name: one.version.partition("+")[0] for one in lock.wheels}
    root = Path(__file__).parents[3]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in project["optional-dependencies"]["convert"]:
        wish = Requirement(line)
        if wish.name == "fonttools":
            continue  # of the workshop of fonts; no conversion reads it
        assert locked[wish.name.replace("_", "-")] in wish.specifier, line


def test_another_system_is_told_what_to_do_instead() -> None:
    with pytest.raises(ModelError, match="no list") as caught:
        read_lock(system="plan9-vax")
    assert "scenewright[convert]" in caught.value.hint


def test_the_list_is_refused_for_another_python(tmp_path: Path) -> None:
    table = {"python": "2.7", "installed_bytes": 1, "packages": []}
    (tmp_path / "linux-x86_64.json").write_text(json.dumps(table), encoding="utf-8")
    with pytest.raises(ModelError, match=r"Python 2\.7"):
        read_lock(tmp_path, system="linux-x86_64")
