"""What stays on the disk when the program goes, and deleting of it what a person names."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from studio.errors import OutputError
from studio.paths import APP_NAME, Paths, documents_dir
from studio.settings import load_settings

Kind = Literal["cache", "models", "settings", "projects"]
KINDS: tuple[Kind, ...] = ("cache", "models", "settings", "projects")
SUFFIX = ".scenewright"
_MODELS = ("models", "converted", "converter", "tuned", "voice")
_PROJECTS = "projects"
_BESIDE = ("", "-wal", "-shm", "-journal")  # what SQLite leaves beside a file


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """What of one kind is on the disk.

    Attributes:
        kind: "cache" (what can be made again, and the log), "models" (and voices, the converter),
            "settings" (also brand kits, the signing key, the farm's membership), or "projects".
        paths: Files and folders, each below one of the program's folders, or a project file.
        size_bytes: Of all of them.
    """

    kind: Kind
    paths: tuple[Path, ...]
    size_bytes: int


def find_leftovers(paths: Paths) -> tuple[Leftover, ...]:
    """What there is, of each kind; kinds of which nothing is there are left out."""
    data = sorted(paths.data_dir.iterdir()) if paths.data_dir.is_dir() else []
    # On Windows the cache and the log lie inside the folder of data.
    data = [one for one in data if one not in (paths.cache_dir, paths.log_dir)]
    projects = _projects(paths)
    found: dict[Kind, list[Path]] = {
        "cache": [one for one in (paths.cache_dir, paths.log_dir) if one.exists()],
        "models": [one for one in data if one.name in _MODELS],
        "settings": [one for one in data if one.name not in (*_MODELS, _PROJECTS)],
        "projects": projects,
    }
    return tuple(
        Leftover(kind=kind, paths=tuple(found[kind]), size_bytes=sum(map(_size, found[kind])))
        for kind in KINDS
        if found[kind]
    )


def remove_leftover(leftover: Leftover) -> int:
    """Delete it; returns the bytes that it took. Links are deleted, never followed.

    Raises:
        OutputError: Something cannot be deleted; what was before it in the list is gone.
    """
    for path in leftover.paths:
        try:
            if path.is_symlink() or not path.is_dir():
                for ending in _BESIDE if path.suffix == SUFFIX else ("",):
                    path.with_name(path.name + ending).unlink(missing_ok=True)
            else:
                shutil.rmtree(path)
        except OSError as error:
            raise OutputError(
                f"{path} cannot be deleted: {error.strerror or error}.",
                "End Scenewright if it runs, see that the folder may be written, and try again.",
            ) from error
    return leftover.size_bytes


def remove_empty(paths: Paths) -> None:
    """Delete the program's own folders where nothing is left in them."""
    for folder in (paths.cache_dir, paths.log_dir, paths.data_dir):
        if folder.is_dir() and not folder.is_symlink() and not any(folder.iterdir()):
            folder.rmdir()


def how_to_remove_the_program() -> str:
    """The step that takes the program itself away: a program cannot delete the files that it runs from."""
    image = os.environ.get("APPIMAGE", "")
    if not getattr(sys, "frozen", False):
        return "Remove the program itself: pip uninstall scenewright"
    if image:
        return f"Remove the program itself: delete {image}"
    if platform.system() == "Windows":
        return "Remove the program itself under Settings, Apps, Scenewright."
    if platform.system() == "Darwin":
        return "Remove the program itself: drag Scenewright from Applications to the Bin."
    if Path(sys.executable).resolve().is_relative_to("/usr"):
        return "Remove the program itself: sudo apt remove scenewright"
    return f"Remove the program itself: delete the folder {Path(sys.executable).resolve().parent}"


def _projects(paths: Paths) -> list[Path]:
    """The projects that are known: those opened lately, and those where new ones are put."""
    settings = load_settings(paths.data_dir)
    folders: Sequence[Path] = [paths.data_dir / _PROJECTS]
    if not paths.is_portable:
        folders = [*folders, documents_dir() / APP_NAME]
    if settings.projects_dir:
        folders = [*folders, Path(settings.projects_dir)]
    found = [Path(one) for one in settings.recent]
    for folder in folders:
        if folder.is_dir():
            found += sorted(folder.glob(f"*{SUFFIX}"))
    return [one for one in dict.fromkeys(found) if one.suffix == SUFFIX and one.is_file()]


def _size(path: Path) -> int:
    if path.is_symlink() or not path.is_dir():
        return path.lstat().st_size
    total = 0
    for folder, _, names in os.walk(path):
        for name in names:
            file = Path(folder) / name
            if not file.is_symlink():
                total += file.stat().st_size
    return total
