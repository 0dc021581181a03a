"""`scenewright tune`: measures which precision of a model is best on this machine, and keeps it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from studio.cli import options, terminal
from studio.cli.model_versions import REFUSED_EXIT, Overrule, SuiteName
from studio.errors import StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.engine.models.tune import Tuning


def tune(
    model: Annotated[str, typer.Argument(help="Which installed model.")] = "starter",
    *,
    processor: options.ProcessorChoice = "",
    overrule: Overrule = "",
    suite: SuiteName = "",
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Measure MODEL's precisions here (memory, time, closeness) and use the best, if no worse."""
    from studio.render.sources import model_store
    from studio.render.tuning import tune_model
    from studio.task import CancelToken

    paths = Paths.choose(basedir)
    console = terminal.error_console()
    try:
        with console.status("Measuring …", spinner="line") as status:
            tuned = tune_model(
                model,
                paths=paths,
                store=model_store(paths),
                processor=processor,
                overrule=overrule,
                suite=suite,
                on_progress=lambda part: status.update(f"Measuring … {part:.0%}"),
                cancel=CancelToken(),
            )
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    tuning, comparison = tuned.tuning, tuned.comparison
    if json_:
        compared = None if comparison is None else comparison.as_dict()
        terminal.print_json(tuning.as_dict() | {"taken": tuned.is_taken, "comparison": compared})
    else:
        console.print(_table(tuning))
        for precision, why in tuning.failed:
            console.print(f"Note: {why or precision}", markup=False)
        console.print(f"On {tuning.device}: {tuning.reason}", markup=False)
        for reason in comparison.reasons if comparison is not None else ():
            console.print(f"Worse: {reason}", markup=False, style="red")
        if not tuned.is_taken:
            console.print(
                'The precision before stays. Take it nevertheless: --overrule "reason".',
                markup=False,
            )
    if not tuned.is_taken:
        raise typer.Exit(REFUSED_EXIT)


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
