"""`scenewright new`: a script becomes a project that can be edited and rendered."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import ProjectError, StudioError
from studio.paths import Paths


def new(
    script: options.Script,
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", help="The project to make (.scenewright).", show_default=False
        ),
    ],
    *,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing project.")] = False,
    seed: options.Seed = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Make a project from SCRIPT."""
    from studio.render.sources import PROJECT_SUFFIX, load_script, storyboard_of
    from studio.storyboard.file import create_project

    try:
        if output.suffix.lower() != PROJECT_SUFFIX:
            raise ProjectError(
                f"A project's name must end in {PROJECT_SUFFIX}.",
                f"For example: -o movie{PROJECT_SUFFIX}",
            )
        if output.exists() and not force:
            raise ProjectError(
                f"{output} exists already.", "Choose another name, or replace it with --force."
            )
        read, data = load_script(script)
        storyboard = storyboard_of(read, paths=Paths.choose(basedir), seed=seed or 0)
        create_project(output, storyboard, source=data.decode("utf-8", "replace"))
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"project": str(output), "scenes": len(storyboard.scenes)})
    else:
        terminal.error_console().print(
            f"Made {output} with {len(storyboard.scenes)} scenes.", markup=False
        )
