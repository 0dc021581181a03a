"""`scenewright strip`: a copy of a project that can be given away."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import ProjectError, StudioError


def strip(
    project: Annotated[Path, typer.Argument(help="A project (.scenewright).", show_default=False)],
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="The copy to make (.scenewright).", show_default=False),
    ],
    *,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing copy.")] = False,
    json_: options.Json = False,
) -> None:
    """Copy PROJECT without descriptions, notes, credits, paths, history, ledgers and risks.

    The words that the movie speaks and shows stay. The copy is a new file: nothing of the old one is
    left in it.
    """
    from studio.render.sources import PROJECT_SUFFIX
    from studio.storyboard.file import create_project, open_project
    from studio.storyboard.strip import stripped

    try:
        if output.suffix.lower() != PROJECT_SUFFIX:
            raise ProjectError(
                f"A project's name must end in {PROJECT_SUFFIX}.",
                f"For example: -o shared{PROJECT_SUFFIX}",
            )
        if output.absolute() == project.absolute():
            raise ProjectError("The copy would replace the project.", "Give it another name.")
        with open_project(project) as opened:
            board = stripped(opened.storyboard)
        create_project(output, board, source="", overwrite=force)
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"project": str(output), "scenes": len(board.scenes)})
    else:
        terminal.error_console().print(
            f"Made {output}: {len(board.scenes)} scenes, without descriptions, notes and paths.",
            markup=False,
        )
