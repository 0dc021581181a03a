"""`scenewright transcript`: what is said, as text, as a Word document or as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import OutputError, StudioError
from studio.paths import Paths
from studio.task import CancelToken


def transcript(
    source: options.ScriptOrProject,
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", help="The file to write (.txt, .docx or .pdf).", show_default=False
        ),
    ],
    *,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Write what is said in SCRIPT (or a project), with its chapters."""
    from studio.render.sources import load_storyboard
    from studio.render.transcript import check_transcript, transcript_of, write_transcript

    try:
        check_transcript(output)
        if output.absolute() == source.absolute():
            raise OutputError(
                f"The transcript would be written over {source.name}.", "Give it another name."
            )
        storyboard, _ = load_storyboard(source, paths=Paths.choose(basedir))
        made = transcript_of(storyboard)
        write_transcript(made, output, cancel=CancelToken())
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"transcript": str(output), "chapters": len(made.chapters)})
    else:
        terminal.error_console().print(
            f"Wrote {output}: {len(made.chapters)} chapters.", markup=False
        )
