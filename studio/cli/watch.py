"""`scenewright watch`: whether renders became slower or heavier, and since when."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from studio.cli import options, terminal
from studio.errors import OutputError
from studio.paths import Paths

CsvFile = Annotated[Path | None, typer.Option("--csv", help="Write all renders there as CSV.")]
MetricsFile = Annotated[
    Path | None, typer.Option("--openmetrics", help="Write counts and the latest figures there.")
]


def watch(
    *,
    csv: CsvFile = None,
    openmetrics: MetricsFile = None,
    switch: Annotated[
        bool | None,
        typer.Option(
            "--on/--off", help="Whether renders are noted from now on.", show_default=False
        ),
    ] = None,
    forget: Annotated[bool, typer.Option("--forget", help="Delete what was noted.")] = False,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Say how renders go, and what changed since when; what is noted stays on this machine."""
    from studio.render.watch import as_values, count_of, failures, find_drift
    from studio.render.watch_export import as_csv, as_openmetrics
    from studio.render.watch_log import forget_watch, load_watch
    from studio.settings import load_settings, save_settings

    folder = Paths.choose(basedir).data_dir
    settings = load_settings(folder)
    if switch is not None:
        settings = replace(settings, watches_renders=switch)
        save_settings(settings, folder)
    try:
        if forget:
            forget_watch(folder)
        renders = load_watch(folder)
        for path, text in ((csv, as_csv), (openmetrics, as_openmetrics)):
            if path is not None:
                path.write_text(text(renders), encoding="utf-8")
    except OSError as error:
        terminal.fail(
            OutputError(
                f"{error.filename} cannot be written: {error.strerror}.", "Choose another place."
            ),
            as_json=json_,
        )
    drifts, failed = find_drift(renders), failures(renders)
    if json_:
        terminal.print_json(
            {
                "watches": settings.watches_renders,
                "renders": count_of(renders),
                "drifts": [as_values(d) for d in drifts],
                "failures": dict(failed),
            }
        )
        return
    console = terminal.error_console()
    state = "on" if settings.watches_renders else "off"
    console.print(f"{count_of(renders)} renders are noted here; noting is {state}.", markup=False)
    for drift in drifts:
        console.print(drift.sentence(), markup=False)
    if renders and not drifts:
        console.print("Nothing changed that is beyond chance.", markup=False)
    for kind, count in failed:
        console.print(f"Failed with {kind}: {count}.", markup=False)
