"""Lays the program out below a root as Linux desktops expect it: the same tree for both packages."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from installers.drawing import ICONS, LINUX_SIZES, png
from installers.program import APP_ID, MIME_TYPE

HERE = Path(__file__).resolve().parent


def lay_out(bundle: Path, root: Path) -> None:
    """Make `root/usr` with the program, its command, desktop entry, file type and icons.

    Args:
        bundle: PyInstaller's folder; its files are linked where the disk allows, not copied.
        root: Made anew.
    """
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    program = usr / "lib" / "scenewright"
    program.parent.mkdir(parents=True)
    shutil.copytree(bundle, program, symlinks=True, copy_function=_link)
    for module in program.rglob("*.py"):
        module.chmod(0o644)  # nobody starts a module of a bundle (pip's are executable)
    commands = usr / "bin"
    commands.mkdir()
    (commands / "scenewright").symlink_to("../lib/scenewright/scenewright")
    share = usr / "share"
    _put(HERE / "scenewright.desktop", share / "applications" / "scenewright.desktop")
    _put(HERE / "scenewright-mime.xml", share / "mime" / "packages" / "scenewright.xml")
    _put(HERE / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml")
    _put_icons(share / "icons" / "hicolor")


def put_documents(bundle: Path, root: Path, *, changes: str) -> None:
    """What a Debian package tells in `/usr/share/doc`: its licences and its changes."""
    doc = root / "usr" / "share" / "doc" / "scenewright"
    _put(HERE / "copyright", doc / "copyright")
    (doc / "licences").symlink_to("../../../lib/scenewright/_internal/licences")
    if not (bundle / "_internal" / "licences" / "README.md").is_file():
        raise FileNotFoundError(
            "the bundle holds no licence texts: build it with installers/build.py"
        )
    (doc / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))


def _put_icons(theme: Path) -> None:
    for drawing, kind, name in (
        ("scenewright", "apps", "scenewright"),
        ("scenewright-project", "mimetypes", MIME_TYPE.replace("/", "-")),
    ):
        for size in LINUX_SIZES:
            folder = theme / f"{size}x{size}" / kind
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.png").write_bytes(png(drawing, size))
        _put(ICONS / f"{drawing}.svg", theme / "scalable" / kind / f"{name}.svg")


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _link(source: str, target: str) -> None:
    try:
        Path(target).hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)
