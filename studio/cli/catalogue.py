"""`scenewright voices` and `scenewright models`: what there is to choose from."""

from __future__ import annotations

from typing import Any

from rich.table import Table

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths


def voices(*, json_: options.Json = False) -> None:
    """List the voices that ship with the program."""
    from studio.narration.kokoro_voices import VOICES

    rows = [{"name": voice.name, "about": voice.description, "language": "en"} for voice in VOICES]
    _show(rows, "voices", as_json=json_)


def models(*, basedir: options.BaseDir = None, json_: options.Json = False) -> None:
    """List the models that can draw."""
    from studio.render.sources import model_store

    rows: list[dict[str, Any]] = []
    try:
        store = model_store(Paths.choose(basedir))
        for model in store.ids():
            manifest = store.find(model).manifest
            rows.append(
                {
                    "id": manifest.id,
                    "version": manifest.version,
                    "family": manifest.family,
                    "title": manifest.title,
                    "licence": manifest.licence,
                }
            )
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    _show(rows, "models", as_json=json_)


def _show(rows: list[dict[str, Any]], name: str, *, as_json: bool) -> None:
    if as_json:
        terminal.print_json({name: rows})
        return
    table = Table()
    for column in rows[0] if rows else ():
        table.add_column(column)
    for row in rows:
        table.add_row(*(str(cell) for cell in row.values()))
    terminal.error_console().print(table)
