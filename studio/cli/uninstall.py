"""`scenewright uninstall`: what stays when the program goes, and deleting it where a person says so."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from studio.cli import options, terminal
from studio.errors import SettingsError, StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.render.leaving import Kind, Leftover

WORDS = {
    "cache": "What can be made again, and the log",
    "models": "Models, voices and the converter",
    "settings": "Settings, brand kits and your signing key",
    "projects": "Your projects",
}
SHOWN = 10


def uninstall(
    *,
    remove: Annotated[
        list[str] | None,
        typer.Option(
            "--remove", help="Delete this without asking: cache, models, settings, projects."
        ),
    ] = None,
    keep: Annotated[
        list[str] | None, typer.Option("--keep", help="Keep this without asking.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell what would be deleted.")
    ] = False,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Ask what of your data is deleted when the program goes; movies always stay."""
    from studio.render.leaving import (
        find_leftovers,
        how_to_remove_the_program,
        remove_empty,
        remove_leftover,
    )

    paths = Paths.choose(basedir)
    console = terminal.error_console()
    try:
        removed, kept = _kinds(remove), _kinds(keep)
        if removed & kept:
            raise SettingsError("The same is to be deleted and to be kept.", "Give it once.")
        found = find_leftovers(paths)
        gone: list[Leftover] = []
        for one in found:
            _tell(one)
            wished = one.kind in removed or (
                one.kind not in kept and not dry_run and not json_ and _asked(one)
            )
            if not wished:
                continue
            gone.append(one)
            if not dry_run:
                _let_go_of_the_log()
                remove_leftover(one)
        if not dry_run:
            remove_empty(paths)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    verb = "Would delete" if dry_run else "Deleted"
    console.print(
        f"{verb} {_mb(sum(one.size_bytes for one in gone))} of "
        f"{_mb(sum(one.size_bytes for one in found))}.",
        markup=False,
    )
    console.print(how_to_remove_the_program(), markup=False)
    if json_:
        terminal.print_json(
            {"is_dry_run": dry_run, "found": [_as_dict(one, gone) for one in found]}
        )


def _kinds(names: list[str] | None) -> set[Kind]:
    from studio.render.leaving import KINDS

    wished = {part.strip() for name in names or () for part in name.split(",") if part.strip()}
    unknown = sorted(wished - set(KINDS))
    if unknown:
        raise SettingsError(
            f"There is nothing called {unknown[0][:40]!r} to delete.",
            f"Choose from {', '.join(KINDS)}.",
        )
    return {kind for kind in KINDS if kind in wished}


def _tell(one: Leftover) -> None:
    console = terminal.error_console()
    console.print(f"{WORDS[one.kind]}: {_mb(one.size_bytes)}", markup=False)
    for path in one.paths[:SHOWN]:
        console.print(f"  {path}", markup=False)
    if len(one.paths) > SHOWN:
        console.print(f"  and {len(one.paths) - SHOWN} more", markup=False)


def _let_go_of_the_log() -> None:
    """An open file cannot be deleted on Windows, and would be written again elsewhere."""
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, logging.FileHandler)]:
        root.removeHandler(handler)
        handler.close()


def _asked(one: Leftover) -> bool:
    """Nobody there to answer means no."""
    if not sys.stdin.isatty():
        return False
    return typer.confirm(f"Delete {one.kind}?", default=False, err=True)


def _as_dict(one: Leftover, gone: list[Leftover]) -> dict[str, object]:
    return {
        "kind": one.kind,
        "size_bytes": one.size_bytes,
        "paths": [str(path) for path in one.paths],
        "deleted": one in gone,
    }


def _mb(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:.1f} MB"
