"""`scenewright tune`: measures which precision of a model is best on this machine, and keeps it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.engine.models.tune import Tuning


def tune(
    model: Annotated[str, typer.Argument(help="Which installed model.")] = "starter",
    *,
    processor: options.ProcessorChoice = "",
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Measure MODEL's precisions here (memory, time, closeness) and use the best from now on."""
    from studio.render.sources import model_store
    from studio.render.tuning import tune_model
    from studio.task import CancelToken

    paths = Paths.choose(basedir)
    console = terminal.error_console()
    try:
        with console.status("Measuring …", spinner="line") as status:
            tuning = tune_model(
                model,
                paths=paths,
                store=model_store(paths),
                processor=processor,
                on_progress=lambda part: status.update(f"Measuring … {part:.0%}"),
                cancel=CancelToken(),
            )
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json(tuning.as_dict())
    else:
        console.print(_table(tuning))
        for precision, why in tuning.failed:
            console.print(f"Note: {why or precision}", markup=False)
        console.print(f"On {tuning.device}: {tuning.reason}", markup=False)


def _table(tuning: Tuning) -> Table:
    table = Table("precision", "memory", "one step", "closeness", "file", "")
    for one in tuning.measured:
        table.add_row(
            one.precision,
            f"{one.memory_mb:.0f} MB",
            f"{one.run_s * 1000:.1f} ms",
            "the same" if one.psnr_db >= 99 or math.isinf(one.psnr_db) else f"{one.psnr_db:.0f} dB",
            f"{one.file_mb:.1f} MB",
            "used" if one.precision == tuning.winner else "",
        )
    return table
