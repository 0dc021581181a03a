"""`scenewright doctor`: what this machine can do, for a support mail."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths


def doctor(
    *,
    again: Annotated[
        bool, typer.Option("--again", help="Try every processor anew, whatever is remembered.")
    ] = False,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Show versions, processors (listed and usable), memory, FFmpeg, voice, disk and models."""
    from studio.render.checkup import as_text, check_up
    from studio.render.sources import model_store

    paths = Paths.choose(basedir)
    try:
        with terminal.error_console().status("Looking …", spinner="line"):
            found = check_up(paths, model_store(paths), again=again)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json(found)
    else:
        sys.stdout.write(as_text(found))
