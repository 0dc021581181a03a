"""`scenewright open`: the window, on a project or a script."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import SettingsError, StudioError
from studio.paths import Paths

# What Qt's X11 part loads when it starts; a bare Debian has none of it.
X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
X11_PACKAGES = (
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-xkb1 "
    "libxkbcommon-x11-0"
)
NO_DISPLAY_HINT = "Make movies with `scenewright render SCRIPT -o MOVIE.mp4`; see --help."


def open_(
    source: Annotated[
        Path,
        typer.Argument(help="A project (.scenewright) or a script.", show_default=False),
    ],
    *,
    basedir: options.BaseDir = None,
) -> None:
    """Open a project or a script in the window."""
    show_window(basedir, source.absolute())


def show_window(basedir: Path | None, source: Path | None = None) -> None:
    """Open the window and leave with its exit code; without a display, say what works instead."""
    try:
        _check_display()
        if source is not None and not source.is_file():
            raise SettingsError(f"There is no file {source}.", "Check the name and the folder.")
        gc.disable()  # a tenth of the start goes into looking at what stays for good anyhow
        try:
            from studio.ui.application import run_window
        except ImportError as error:
            raise SettingsError(
                f"The window cannot be opened: {error}.",
                "Install Scenewright again with all of its parts, and the system's libegl1. "
                + NO_DISPLAY_HINT,
            ) from error
        code = run_window(Paths.choose(basedir), source)
    except StudioError as error:
        terminal.fail(error)
    finally:
        gc.enable()
    raise typer.Exit(code)


def _check_display() -> None:
    """Qt ends the whole process where it finds no display, or lacks a library: look before it does."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise SettingsError("There is no display to open the window on.", NO_DISPLAY_HINT)
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    missing = [name for name in X11_LIBRARIES if not _is_there(name)]
    if missing:
        raise SettingsError(
            f"The system lacks libraries that windows need: {', '.join(missing)}.",
            f"On Debian and Ubuntu: sudo apt-get install {X11_PACKAGES}",
        )


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
