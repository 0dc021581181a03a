"""`scenewright votes`: what people preferred in blind pairs and by thumbs, made again of the stored votes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import OutputError, StudioError
from studio.paths import Paths

VotesFile = Annotated[
    Path | None,
    typer.Option("--file", help="Of somebody else; your own where not given.", show_default=False),
]
CsvFile = Annotated[
    Path | None, typer.Option("--csv", help="Write all votes there as CSV.", show_default=False)
]


def votes(
    *,
    file: VotesFile = None,
    csv: CsvFile = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Show win rates with intervals, and how far figures agree with people."""
    from studio.quality.vote_results import as_csv, results_of, title_of
    from studio.quality.votes import FILE, load_votes

    path = file or Paths.choose(basedir).data_dir / FILE
    try:
        if file is not None and not file.is_file():
            raise OutputError(f"There is no file {file}.", "Name a file of votes.")
        found = load_votes(path)
        results = results_of(found)
        if csv is not None:
            _write(csv, as_csv(found))
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"file": str(path), **results.as_dict()})
        return
    console = terminal.error_console()
    if not found:
        console.print(
            "There are no votes yet: compare takes blind in the window, or give them a thumb.",
            markup=False,
        )
    for duel in results.duels:
        end = f"{duel.verdict} is better" if duel.verdict else "not told apart"
        why = ", ".join(f"{name} {count}" for name, count in duel.reasons)
        console.print(
            f"{duel.first} against {duel.second}: better {duel.wins}, worse {duel.losses}, same "
            f"{duel.same}; win rate {duel.rate}: {end}." + (f" Reasons: {why}." if why else ""),
            markup=False,
        )
    for label, share in results.thumbs:
        console.print(f"{label}: thumbs up {share} of {share.count}.", markup=False)
    for one in results.agreements:
        console.print(
            f"{title_of(one.figure)} preferred what people preferred in {one.share} of "
            f"{one.share.count}.",
            markup=False,
        )
    if results.left is not None:
        console.print(f"The left one won {results.left} of the decided pairs.", markup=False)


def _write(path: Path, text: str) -> None:
    """Write a file.

    Raises:
        OutputError: It cannot be written.
    """
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
