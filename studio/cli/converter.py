"""`scenewright converter status|install|remove`: what converts other models, fetched when asked for."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import Cancelled, StudioError
from studio.paths import Paths


def build_converter() -> typer.Typer:
    """The group of commands."""
    app = typer.Typer(
        help="The converter of other models: torch and its family, fetched when you ask for it.",
        no_args_is_help=True,
    )
    app.command()(status)
    app.command()(install)
    app.command()(remove)
    return app


def status(*, basedir: options.BaseDir = None, json_: options.Json = False) -> None:
    """Say whether the converter is here, and what it takes. Nothing is fetched."""
    from studio.render.converter import converter_folder, converter_state
    from studio.render.converter_lock import read_lock

    home = Paths.choose(basedir).data_dir
    try:
        state = converter_state(home, read_lock())
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"folder": str(converter_folder(home)), **asdict(state)})
        return
    console = terminal.error_console()
    if state.is_installed:
        console.print(f"The converter is here: {_mb(state.used_bytes)}.", markup=False)
    elif state.is_outdated:
        console.print("The converter is that of another version of the program.", markup=False)
    else:
        console.print("The converter is not here.", markup=False)
    if not state.is_installed:
        console.print(
            f"Installing it fetches {_mb(state.fetch_bytes)} and takes {_mb(state.disk_bytes)} on the disk.",
            markup=False,
        )
    console.print(f"Folder: {converter_folder(home)}", markup=False)


def install(
    *,
    index: Annotated[
        str,
        typer.Option(
            "--index", help="A package index in place of pip's own setting.", show_default=False
        ),
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Fetch the converter; started again, it goes on where it stopped."""
    from studio.cli.convert import Bar, interrupt_cancels
    from studio.render.converter import converter_state, install_converter
    from studio.render.converter_lock import read_lock

    home = Paths.choose(basedir).data_dir
    try:
        lock = read_lock()
        state = converter_state(home, lock)
        if not state.is_installed and not yes:
            question = (
                f"It fetches {_mb(state.fetch_bytes)} and takes {_mb(state.disk_bytes)} on the disk. "
                "Go on?"
            )
            if not typer.confirm(question, err=True):
                raise typer.Exit(1)
        with Bar(is_quiet=json_) as bar, interrupt_cancels() as cancel:
            folder = install_converter(home, lock, on_stage=bar.show, cancel=cancel, index=index)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    except Cancelled:
        terminal.error_console().print("Cancelled. What was fetched is kept for the next time.")
        raise typer.Exit(terminal.CANCELLED_EXIT) from None
    if json_:
        terminal.print_json({"folder": str(folder)})
    else:
        terminal.error_console().print("The converter is ready: scenewright convert SOURCE -o DIR")


def remove(*, basedir: options.BaseDir = None, json_: options.Json = False) -> None:
    """Delete the converter; models that it made stay."""
    from studio.render.converter import remove_converter

    try:
        freed = remove_converter(Paths.choose(basedir).data_dir)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"freed_bytes": freed})
    elif freed:
        terminal.error_console().print(f"Removed; {_mb(freed)} are free again.", markup=False)
    else:
        terminal.error_console().print("There is no converter to remove.")


def _mb(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:,.0f} MB"
