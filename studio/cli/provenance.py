"""`scenewright provenance`: where a movie came from, and whether it is still what was made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from rich.console import Console

    from studio.provenance.ledger import Ledger
    from studio.provenance.verify import Verification

UNSOUND_EXIT = 1


def provenance(
    movie: Annotated[
        Path,
        typer.Argument(
            help="A movie (.mp4, .mov, .webm, .gif), or a folder of its pictures.",
            show_default=False,
        ),
    ],
    *,
    ledger: Annotated[
        Path | None,
        typer.Option(
            "--ledger", help="Its ledger.", show_default="MOVIE.ledger.json beside the movie"
        ),
    ] = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Show where MOVIE came from, and verify its hash, marks, signature, watermark and ledger.

    Leaves with 1 where something contradicts.
    """
    from studio.provenance.identity import known_root
    from studio.provenance.ledger import find_ledger, read_ledger
    from studio.provenance.verify import verify_movie
    from studio.render.watermarks import check_watermark
    from studio.task import CancelToken

    paths = Paths.choose(basedir)
    try:
        path = ledger or find_ledger(movie)
        book = None if path is None else read_ledger(path)
        root = known_root(paths.data_dir)
        found = verify_movie(movie, book, root_pem=root)
        seen, kept = check_watermark(movie, book, paths.data_dir, cancel=CancelToken())
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if seen is not None:
        found = replace(found, checks=(*found.checks, seen))
    if json_:
        terminal.print_json(_report(found, book or kept))
    else:
        _tell(terminal.error_console(), found, book or kept)
    if not found.is_sound:
        raise typer.Exit(UNSOUND_EXIT)


def _report(found: Verification, ledger: Ledger | None) -> dict[str, Any]:
    from studio.values import to_plain

    return {
        "is_sound": found.is_sound,
        "checks": to_plain(found.checks),
        "mark": to_plain(found.mark),
        "credentials": to_plain(found.credentials),
        "ledger": to_plain(ledger),
    }


def _tell(console: Console, found: Verification, ledger: Ledger | None) -> None:
    from rich.markup import escape

    colours = {True: "[green]fits[/]    ", False: "[red]WRONG[/]   ", None: "[yellow]nothing[/] "}
    for check in found.checks:
        console.print(f"{colours[check.is_good]} {escape(check.words)}", highlight=False)
    if found.credentials.signer:
        signer = f"{found.credentials.signer} ({found.credentials.issuer})"
        console.print(f"Signed by: {signer}", markup=False, highlight=False)
    if ledger is not None:
        _tell_ledger(console, ledger)


def _tell_ledger(console: Console, ledger: Ledger) -> None:
    from rich.markup import escape
    from rich.table import Table

    body = ledger.body
    console.print(
        f"\n{body.title or ledger.movie.name}: {body.duration_s:.1f} s, {len(body.scenes)} scenes, "
        f"made by {body.program} {body.program_version} at {ledger.movie.made_at}.",
        markup=False,
        highlight=False,
    )
    console.print(ledger.signature.note, markup=False, highlight=False)
    table = Table(title="Parts", title_justify="left")
    for column in ("kind", "name", "version", "licence", "credit"):
        table.add_column(column, overflow="fold")
    for part in body.parts:
        row = (part.kind, part.name, part.version, part.licence or "not stated", part.credit)
        table.add_row(*map(escape, row))
    console.print(table)
    table = Table(title="Scenes", title_justify="left")
    for column in (
        "no.",
        "shows",
        "prompt or file",
        "seed",
        "precision",
        "processor",
        "takes left out",
    ):
        table.add_column(column, overflow="fold")
    for scene in body.scenes:
        drawn = scene.shows == "drawn"
        row = (
            str(scene.number), scene.shows, scene.prompt if drawn else scene.media,
            str(scene.seed) if drawn else "", scene.precision, scene.provider,
            str(scene.takes_discarded),
        )  # fmt: skip
        table.add_row(*map(escape, row))
    console.print(table)
    for notice in body.notices:
        console.print(
            f"Scene {notice.scene}: “{notice.name}” ({notice.kind}), {notice.decision}.",
            markup=False,
        )
    if body.pictures is not None:
        found = body.pictures
        console.print(
            f"Checked for nudity: {found.frames} frames of {found.scenes} scenes, the highest score "
            f"{found.highest:.2f} of {found.threshold:.2f}; {found.unjudged} scenes not judged.",
            markup=False,
            highlight=False,
        )
    use = body.origin.use or "not stated"
    cleared = "yes" if body.is_cleared_commercially else "no"
    console.print(
        f"Use: {use}. Cleared for commercial use: {cleared}. Edits by people: {len(body.origin.edits)}.",
        markup=False,
        highlight=False,
    )
    for finding in body.findings:
        console.print(f"{finding.verdict}: {finding.sentence()}", markup=False, highlight=False)
