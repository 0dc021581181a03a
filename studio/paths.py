"""The only module that knows folders: the user's (data, cache, logs) and the program's resources."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "Scenewright"


def resources_dir() -> Path:
    """The folder of read-only files that ship with the program, from source, wheel or a frozen build."""
    bundled = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if bundled is not None:
        return Path(bundled) / "resources"
    beside = Path(__file__).resolve().parent.parent / "resources"
    if beside.is_dir():
        return beside
    return Path(__file__).resolve().parent / "_resources"  # where the wheel puts them


def font_folders() -> tuple[Path, ...]:
    """Where the system and the person keep fonts; some may not be there."""
    home = Path.home()
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        own = Path(os.environ.get("LOCALAPPDATA", home)) / "Microsoft/Windows/Fonts"
        return (windows / "Fonts", own)
    shared = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
    return (*shared, home / ".local/share/fonts", home / ".fonts")


def documents_dir() -> Path:
    """The person's own folder of documents."""
    return platformdirs.user_documents_path()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """Where the program keeps things. Building it creates nothing; users of a folder create it.

    Attributes:
        data_dir: Installed models and voices, the user's settings and brand kits.
        cache_dir: Everything that can be made again: clips, spoken lines, encoded segments.
        log_dir: Log files.
        is_portable: Whether all of it is below one folder that was asked for.
    """

    data_dir: Path
    cache_dir: Path
    log_dir: Path
    is_portable: bool = False

    @staticmethod
    def choose(basedir: Path | None = None) -> Paths:
        """The system's usual folders, or all of them below `basedir` (tests, demos, portable use)."""
        if basedir is not None:
            base = basedir.expanduser().absolute()
            return Paths(
                data_dir=base / "data",
                cache_dir=base / "cache",
                log_dir=base / "log",
                is_portable=True,
            )
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return Paths(
            data_dir=dirs.user_data_path, cache_dir=dirs.user_cache_path, log_dir=dirs.user_log_path
        )
