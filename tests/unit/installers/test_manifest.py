"""What is published is what update-check reads."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from installers.linux.deb import changelog, maintainer
from installers.manifest import machine_of, write_manifest
from installers.program import read_program
from studio.render.updates import read_news


def test_the_manifest_of_a_release_is_read_by_the_program(tmp_path: Path) -> None:
    program = replace(read_program(), version="9.1")
    for name in (
        "scenewright_9.1_amd64.deb", "Scenewright-9.1-x86_64.AppImage", "Scenewright-9.1-setup.exe",
        "Scenewright-9.1-arm64.dmg", "scenewright_9.0_amd64.deb", "notes.txt",
    ):  # fmt: skip
        (tmp_path / name).write_bytes(name.encode())
    text = write_manifest(tmp_path, program, at="https://example.org/9.1/").read_bytes()
    linux = read_news(text, current="0.1", machine=("linux", "x86_64"))
    assert linux.is_newer and linux.page == "https://example.org/9.1"
    assert [(one.url.rpartition("/")[2], one.sha256) for one in linux.installers] == [
        (name, hashlib.sha256(name.encode()).hexdigest())
        for name in ("Scenewright-9.1-x86_64.AppImage", "scenewright_9.1_amd64.deb")
    ]
    for machine, name in (
        (("windows", "x86_64"), "Scenewright-9.1-setup.exe"),
        (("darwin", "arm64"), "Scenewright-9.1-arm64.dmg"),
    ):
        found = read_news(text, current="9.1", machine=machine)
        assert [one.name for one in found.installers] == [name] and not found.is_newer


def test_a_release_without_files_or_address_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no installer"):
        write_manifest(tmp_path, read_program(), at="https://example.org")
    with pytest.raises(ValueError, match="https"):
        write_manifest(tmp_path, read_program(), at="http://example.org")
    assert machine_of("scenewright_1_arm64.deb") == "arm64"


def test_debians_changelog_ends_as_policy_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764140000")
    monkeypatch.setenv("DEBFULLNAME", "Ada Packer")
    monkeypatch.setenv("DEBEMAIL", "ada@example.org")
    assert maintainer() == "Ada Packer <ada@example.org>"
    last = changelog(read_program()).splitlines()[-1]
    assert last == " -- Ada Packer <ada@example.org>  Wed, 26 Nov 2025 06:53:20 +0000"
