"""The Linux packages: what a desktop reads, what Debian reads, and the AppImage's runtime."""

from __future__ import annotations

import configparser
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from installers.linux.appimage import MAGIC, read_runtime
from installers.linux.deb import control
from installers.linux.needs import read_needs
from installers.linux.tree import HERE, lay_out, put_documents
from installers.program import EXTENSION, MIME_TYPE, read_program

OBJDUMP = """
Dynamic Section:
  NEEDED               libEGL.so.1
  NEEDED               libc.so.6

Version References:
  required from libc.so.6:
    0x09691a75 0x00 02 GLIBC_2.2.5
    0x069691b4 0x00 03 GLIBC_2.34
"""


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The least that PyInstaller leaves behind."""
    folder = tmp_path / "bundle"
    (folder / "_internal" / "licences").mkdir(parents=True)
    (folder / "_internal" / "licences" / "README.md").write_text("texts", encoding="utf-8")
    (folder / "scenewright").write_bytes(b"\x7fELF")
    (folder / "scenewright").chmod(0o755)
    return folder


def _runtime(path: Path, *, mark: bytes = MAGIC, rest: bytes = b"") -> bytes:
    head = bytearray(64)
    head[:5] = b"\x7fELF\x02"
    head[8:11] = mark
    struct.pack_into("<Q", head, 0x28, 64)  # the table of sections follows
    struct.pack_into("<HH", head, 0x3A, 64, 2)
    whole = bytes(head) + bytes(128)
    path.write_bytes(whole + rest)
    return whole


def test_the_desktop_entry_opens_projects() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.read(HERE / "scenewright.desktop", encoding="utf-8")
    about = entry["Desktop Entry"]
    assert about["exec"] == "scenewright %f"
    assert about["mimetype"] == f"{MIME_TYPE};"
    check = shutil.which("desktop-file-validate")
    if check is not None:
        said = subprocess.run(
            [check, HERE / "scenewright.desktop"], capture_output=True, check=False
        )
        assert (said.returncode, said.stdout) == (0, b"")


def test_the_file_type_is_that_of_projects() -> None:
    root = ET.parse(HERE / "scenewright-mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = root.find("m:mime-type", space)
    assert kind is not None and kind.get("type") == MIME_TYPE
    glob = kind.find("m:glob", space)
    assert glob is not None and glob.get("pattern") == f"*.{EXTENSION}"


def test_the_tree_holds_command_entry_type_and_icons(bundle: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    lay_out(bundle, root)
    put_documents(bundle, root, changes="scenewright")
    command = root / "usr" / "bin" / "scenewright"
    assert command.resolve() == root / "usr" / "lib" / "scenewright" / "scenewright"
    share = root / "usr" / "share"
    assert (share / "mime" / "packages" / "scenewright.xml").is_file()
    assert (share / "doc" / "scenewright" / "licences").resolve().is_dir()
    icons = share / "icons" / "hicolor"
    with Image.open(icons / "48x48" / "apps" / "scenewright.png") as icon:
        assert icon.size == (48, 48)
        assert len(set(icon.convert("RGB").getdata())) > 20
    assert (icons / "64x64" / "mimetypes" / "application-x-scenewright.png").is_file()


def test_a_bundle_without_licence_texts_is_not_packed(bundle: Path, tmp_path: Path) -> None:
    (bundle / "_internal" / "licences" / "README.md").unlink()
    lay_out(bundle, tmp_path / "root")
    with pytest.raises(FileNotFoundError, match="licence"):
        put_documents(bundle, tmp_path / "root", changes="scenewright")


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is Debian's")
def test_dpkg_reads_the_control_file_and_the_scripts(tmp_path: Path) -> None:
    about = tmp_path / "tree" / "DEBIAN"
    about.mkdir(parents=True)
    program = read_program()
    text = control(program, architecture="amd64", size_kb=9, depends="libc6 (>= 2.36), libgl1")
    (about / "control").write_text(text, encoding="utf-8")
    for name in ("postinst", "postrm"):
        subprocess.run(["sh", "-n", HERE / name], check=True)
        shutil.copy(HERE / name, about / name)
        (about / name).chmod(0o755)
    package = tmp_path / "one.deb"
    subprocess.run(["dpkg-deb", "--build", about.parent, package], check=True, capture_output=True)
    fields = ["Package", "Version", "Depends"]
    said = subprocess.check_output(["dpkg-deb", "-f", package, *fields], text=True)
    assert said.splitlines() == [
        "Package: scenewright",
        f"Version: {program.version}",
        "Depends: libc6 (>= 2.36), libgl1",
    ]


def test_removing_says_where_models_and_projects_stay(tmp_path: Path) -> None:
    said = subprocess.check_output(
        ["sh", HERE / "postrm", "remove"],
        text=True,
        env={"PATH": str(tmp_path)},
        executable="/bin/sh",
    )
    assert "projects (*.scenewright)" in said
    assert "~/.local/share/Scenewright" in said


def test_needed_libraries_and_the_newest_glibc_are_read_from_objdump() -> None:
    assert read_needs(OBJDUMP) == ({"libEGL.so.1", "libc.so.6"}, (2, 34))


def test_a_runtime_is_taken_from_the_head_of_an_appimage(tmp_path: Path) -> None:
    path = tmp_path / "other.AppImage"
    runtime = _runtime(path, rest=b"hsqs and a file system")
    assert read_runtime(path) == runtime


def test_what_is_no_runtime_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "program"
    _runtime(path, mark=b"\0\0\0")
    with pytest.raises(ValueError, match="no AppImage runtime"):
        read_runtime(path)
    _runtime(path)
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(ValueError, match="cut off"):
        read_runtime(path)
