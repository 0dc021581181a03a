"""`scenewright open`: the window, on a project or a script."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import SettingsError, StudioError
from studio.paths import Paths

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
    raise typer.Exit(code)


def _check_display() -> None:
    """Qt ends the whole process where it finds no display: look before it does."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise SettingsError("There is no display to open the window on.", NO_DISPLAY_HINT)
