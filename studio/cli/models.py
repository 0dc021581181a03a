"""`scenewright models`: lists what can draw; installs and removes packages."""

from __future__ import annotations

from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.cli.catalogue import models as list_models
from studio.cli.model_versions import (
    Overrule,
    SuiteName,
    add_and_weigh,
    pin,
    rollback,
    update,
    versions,
)
from studio.errors import StudioError
from studio.paths import Paths


def build_models() -> typer.Typer:
    """The command and its sub-commands."""
    group = typer.Typer(help="List the models that can draw; install and remove them.")
    group.callback(invoke_without_command=True)(_list)
    group.command()(install)
    for command in (remove, versions, rollback, pin, update):
        group.command()(command)
    return group


def _list(
    context: typer.Context, *, basedir: options.BaseDir = None, json_: options.Json = False
) -> None:
    """List the models that can draw."""
    if context.invoked_subcommand is None:
        list_models(basedir=basedir, json_=json_)


def install(
    source: Annotated[
        str, typer.Argument(help="A model package: folder or http(s) address.", show_default=False)
    ],
    *,
    overrule: Overrule = "",
    suite: SuiteName = "",
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Check a package and install it; beside an older version it is used only if it is no worse."""
    add_and_weigh(source, Paths.choose(basedir), suite=suite, overrule=overrule, as_json=json_)


def remove(
    model: Annotated[str, typer.Argument(help="Id of an installed model.", show_default=False)],
    *,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Delete an installed model, or one version of it (ID@VERSION+HASH)."""
    from studio.engine.models.install import remove_package
    from studio.engine.models.side_by_side import remove_version
    from studio.render.sources import model_store

    paths = Paths.choose(basedir)
    try:
        store = paths.data_dir / "models"
        if "@" in model:
            remove_version(model_store(paths), store, model)
        else:
            remove_package(model, store, known=model_store(paths).ids())
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json({"removed": model})
    else:
        terminal.error_console().print(f"Removed {model}.", markup=False)
