"""Licences and the bill of materials of what the installers bring."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from installers.drawing import write_icons
from installers.packages import canonical, shipped_packages, without_text
from installers.sbom import only_shipped


def test_requirements_are_followed_with_their_extras_and_markers(tmp_path: Path) -> None:
    def write(name: str, *requires: str, licence: str = "") -> None:
        folder = tmp_path / f"{name}-1.0.dist-info"
        folder.mkdir()
        lines = [f"Name: {name}", "Version: 1.0", *(f"Requires-Dist: {one}" for one in requires)]
        (folder / "METADATA").write_text("\n".join(["Metadata-Version: 2.1", *lines]) + "\n")
        (folder / "RECORD").write_text(f"{licence},,\n" if licence else "")
        if licence:
            (tmp_path / licence).parent.mkdir(exist_ok=True)
            (tmp_path / licence).write_text("the licence")

    needs = ("one[fast]>=1", 'never; sys_platform == "none"', 'test; extra == "test"')
    write("scenewright", *needs, 'three; extra == "farm"')
    write("three", "two")
    write("weights", "three")
    write("one", 'two; extra == "fast"', "scenewright", licence="one-1.0.dist-info/LICENSE")
    write("two")

    def find(name: str) -> metadata.Distribution:
        return next(iter(metadata.distributions(name=name, path=[str(tmp_path)])))

    found = shipped_packages(find=find, weights=())
    assert [package.name for package in found] == ["one", "three", "two"]
    bare = shipped_packages(find=find, extras=frozenset(), weights=("weights",))
    assert [package.name for package in bare] == ["one", "two", "weights"]
    assert [path.name for path in found[0].texts] == ["LICENSE"]
    assert without_text(found) == ("three", "two")


def test_every_package_that_is_installed_here_has_a_licence_text() -> None:
    try:
        found = shipped_packages(extras=frozenset(), weights=())  # those may not be installed here
    except metadata.PackageNotFoundError as missing:
        pytest.skip(f"not installed as a package here: {missing}")
    assert {"numpy", "pyside6-essentials"} <= {canonical(one.name) for one in found}
    assert without_text(found) == ()
    assert all(text.stat().st_size for one in found for text in one.texts)


def test_what_only_builds_is_not_in_the_bill() -> None:
    bill = {
        "metadata": {"component": {"bom-ref": "root"}},
        "components": [
            {"name": "Some_Thing", "bom-ref": "a"},
            {"name": "pyinstaller", "bom-ref": "b"},
        ],
        "dependencies": [
            {"ref": "root", "dependsOn": ["a", "b"]},
            {"ref": "b", "dependsOn": ["a"]},
        ],
    }
    kept = only_shipped(bill, {"some-thing"})
    assert [one["name"] for one in kept["components"]] == ["Some_Thing"]
    assert kept["dependencies"] == [{"ref": "root", "dependsOn": ["a"]}]


def test_icons_of_windows_and_macos_are_made_from_the_drawings(tmp_path: Path) -> None:
    write_icons(tmp_path)
    for name in ("scenewright", "scenewright-project"):
        assert (tmp_path / f"{name}.ico").read_bytes()[:4] == b"\0\0\1\0"
        assert (tmp_path / f"{name}.icns").read_bytes()[:4] == b"icns"
