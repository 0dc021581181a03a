"""The question for a newer version, against a server on this machine."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator
from typing import Any

import pytest

from studio.errors import SettingsError
from studio.render.updates import VARIABLE, check_for_update, update_address
from tests.e2e.program import run_program
from tests.unit.render.publisher import Publisher, publishing

MACHINE = {"AMD64": "x86_64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
FILE = {
    "system": platform.system().lower(),
    "machine": MACHINE,
    "url": "https://example.org/scenewright%201.deb",
    "sha256": "ab" * 32,
    "size_bytes": 623_000_000,
}
OTHER = FILE | {"system": "plan9"}


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    with publishing() as made:
        yield made


@pytest.mark.parametrize(
    ("newest", "is_newer"),
    [("0.9", False), ("1.9", False), ("1.9.0", False), ("1.10", True), ("2", True)],
)
def test_versions_are_compared_as_numbers(
    publisher: Publisher, newest: str, *, is_newer: bool
) -> None:
    news = check_for_update(publisher.tell({"version": newest}), current="1.9")
    assert news.is_newer == is_newer and news.newest == newest


def test_the_file_for_this_machine_is_told_with_size_and_hash(publisher: Publisher) -> None:
    told = {"version": "2.0", "page": "https://example.org/2.0", "files": [OTHER, FILE]}
    news = check_for_update(publisher.tell(told), current="1.0")
    assert [(one.name, one.size_bytes, one.sha256) for one in news.installers] == [
        ("scenewright 1.deb", 623_000_000, "ab" * 32)
    ]
    # One question, and nothing in it about who asks.
    assert publisher.asked == [("/updates.json", "Scenewright")]


@pytest.mark.parametrize(
    "told",
    [
        b"", b"<html>", b"\xff\xfe", b"[" * 5000, b"[]", {}, {"version": 2}, {"version": "newest"},
        {"version": "2", "files": 7}, {"version": "2", "files": [{}]}, {"version": "2", "page": 1},
        {"version": "2", "files": [FILE | {"sha256": "none"}]},
        {"version": "2", "files": [FILE | {"size_bytes": -1}]}, b" " * 70_000,
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_sentence(publisher: Publisher, told: Any) -> None:
    with pytest.raises(SettingsError, match="says about updates"):
        check_for_update(publisher.tell(told), current="1.0")


def test_addresses_that_are_not_safe_are_refused(publisher: Publisher) -> None:
    for address in (
        "http://example.org/u.json",
        "file:///etc/passwd",
        "https://",
        "x",
        "http://[::1",
    ):
        with pytest.raises(SettingsError, match="no address for updates"):
            check_for_update(address)
    for wrong in ({"page": "javascript:alert(1)"}, {"files": [FILE | {"url": "http://a.org/x"}]}):
        with pytest.raises(SettingsError, match="no address for updates"):
            check_for_update(publisher.tell({"version": "2"} | wrong))
    publisher.answers["/moved"] = (302, {"Location": "http://example.org/u.json"}, b"")
    with pytest.raises(SettingsError, match="no address for updates"):
        check_for_update(f"{publisher.address}/moved")


def test_a_missing_file_and_a_missing_network_are_told(publisher: Publisher) -> None:
    with pytest.raises(SettingsError, match="404"):
        check_for_update(f"{publisher.address}/none.json")
    publisher.server.server_close()
    with pytest.raises(SettingsError, match="No connection"):
        check_for_update(f"{publisher.address}/updates.json")


def test_nobody_is_asked_where_nobody_said_whom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(SettingsError, match="does not know where"):
        update_address()
    monkeypatch.setenv(VARIABLE, "https://example.org/a.json")
    assert update_address() == "https://example.org/a.json"
    assert update_address("https://example.org/b.json") == "https://example.org/b.json"


def test_the_command_tells_and_fetches_nothing(publisher: Publisher) -> None:
    address = publisher.tell({"version": "999.0", "files": [FILE]})
    done = run_program("update-check", "--url", address, "--json")
    assert json.loads(done.out)["is_newer"] is True
    done = run_program("update-check", "--url", address)
    assert done.code == 0 and "Nothing was fetched" in done.err and "623 MB" in done.err
    assert len(publisher.asked) == 2
    wrong = run_program("update-check", "--url", "http://example.org/")
    assert wrong.code == 2 and "Traceback" not in wrong.err
