"""`scenewright voices` and `scenewright models`: what there is to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.table import Table

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.engine.models.manifest import ModelManifest


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
                    "networks": networks_told(manifest),
                }
            )
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    _show(rows, "models", as_json=json_)


def pruning_told(pruned: dict[str, Any]) -> str:
    """What pruning did to a model, in a few words, from what it measured."""
    before, after = pruned["parameters"]
    return (
        f"without {pruned['share']:.0%} of its heads and channels: {pruned['time']:.0%} of the time where "
        f"it was made, {after / before:.0%} of the numbers, {pruned['psnr_db']:.1f} dB from the whole "
        "model's pictures"
    )


def networks_told(manifest: ModelManifest) -> str:
    """Precisions of the denoiser, and what pruning did to it."""
    found = ", ".join(manifest.precisions("denoiser"))
    if "pruning" not in manifest.options:
        return found
    try:
        told = pruning_told(manifest.options["pruning"] | manifest.measured["pruning"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return f"{found}; pruned"  # a package that says it in a way of its own
    return f"{found}; {told}"


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
