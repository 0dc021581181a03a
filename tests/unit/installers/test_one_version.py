"""The version is written once, and every installer takes it from there."""

from __future__ import annotations

import plistlib
import re
import tomllib
from pathlib import Path

import pytest

from installers.program import ROOT, filled, read_program

INSTALLERS = ROOT / "installers"
MADE = {"requirements.lock", "weights.lock", "GPL-3.0.txt", "LGPL-3.0.txt", "Apache-2.0.txt"}


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    program = read_program()
    assert (program.name, program.version) == (project["name"], project["version"])
    assert program.licence == "Apache-2.0"


def test_no_installer_writes_the_version_itself() -> None:
    version = re.compile(rf"(?<![\d.]){re.escape(read_program().version)}(?![\d.])")
    files = [p for p in INSTALLERS.rglob("*") if p.is_file() and p.name not in MADE]
    files += list((ROOT / ".github").rglob("*.yml"))
    assert len(files) > 15
    texts = [p for p in files if p.suffix not in {".pyc"}]
    wrong = [p.name for p in texts if version.search(p.read_text(encoding="utf-8"))]
    assert not wrong


def test_a_placeholder_without_a_value_is_refused(tmp_path: Path) -> None:
    template = tmp_path / "control.in"
    template.write_text("Version: @version@\nDepends: @depends@\n", encoding="utf-8")
    with pytest.raises(ValueError, match="@depends@"):
        filled(template, version="1.0")


def test_actions_are_pinned_by_commit() -> None:
    text = (ROOT / ".github" / "workflows" / "installers.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert len(used) == 3
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action) for action in used)


def test_the_lock_file_has_a_hash_for_every_package_and_all_that_the_project_asks_for() -> None:
    text = (INSTALLERS / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[A-Za-z0-9])", text.partition("\n")[2])
    assert all("--hash=sha256:" in entry for entry in entries)
    locked = {re.split(r"[=\[ ;]", entry)[0].lower() for entry in entries}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["farm"], *extras["keyring"]]
    asked = {re.split(r"[=<>\[ ;]", line)[0].lower() for line in wanted}
    assert asked | {"pyinstaller"} <= locked
    assert not locked & {"torch", "diffusers", "transformers"}
    weights = (INSTALLERS / "weights.lock").read_text(encoding="utf-8")
    assert all(f"\n{one} \\\n    --hash=sha256:" in weights for one in extras["safety"])


def test_a_mac_program_asks_for_the_microphone_and_not_to_be_debugged() -> None:
    rights = plistlib.loads((INSTALLERS / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.audio-input"] is True
    assert "com.apple.security.get-task-allow" not in rights
