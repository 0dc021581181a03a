"""`scenewright board`: the storyboard as a PDF or an HTML file, to read and comment on."""

from __future__ import annotations

import signal
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import Cancelled, OutputError, StudioError
from studio.paths import Paths
from studio.task import CancelToken


def board(
    source: options.ScriptOrProject,
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", help="The file to write (.pdf or .html).", show_default=False
        ),
    ],
    *,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Write SCRIPT's storyboard (or a project's) as a file that others read and comment on."""
    from studio.render.board import prepare_board
    from studio.render.seat import Seat
    from studio.render.sources import load_storyboard, model_store

    paths = Paths.choose(basedir)
    seat = Seat(paths, model_store(paths))
    try:
        if output.absolute() == source.absolute():
            raise OutputError(
                f"The sign-off would be written over {source.name}.", "Give it another name."
            )
        storyboard, warnings = load_storyboard(source, paths=paths)
        work = prepare_board(storyboard, output, seat=seat)
        bars = terminal.Bars(terminal.error_console(), is_quiet=json_)
        with bars, _interrupt_cancels() as cancel:
            report = work(bars.show, cancel)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    except Cancelled:
        terminal.error_console().print("Cancelled. Nothing was written.")
        raise typer.Exit(terminal.CANCELLED_EXIT) from None
    finally:
        seat.close()
    if json_:
        terminal.print_json(report | {"warnings": list(warnings)})
        return
    console = terminal.error_console()
    for warning in warnings:
        console.print(f"Note: {warning}", markup=False)
    console.print(
        f"Wrote {output}: {report['scenes']} scenes, {report['duration_s']:.0f} s.", markup=False
    )


@contextmanager
def _interrupt_cancels() -> Generator[CancelToken]:
    """Ctrl-C asks the work to stop, so that it can clean up."""
    token = CancelToken()

    def cancel(_signal: int, _frame: object) -> None:
        token.cancel()

    before = [(number, signal.signal(number, cancel)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield token
    finally:
        for number, handler in before:
            signal.signal(number, handler)
