"""`scenewright evaluate` and `scenewright compare`: figures of models, and whether one is worse."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli import options, terminal
from studio.errors import Cancelled, OutputError, StudioError
from studio.paths import Paths, resources_dir
from studio.task import CancelToken

REGRESSION_EXIT = 1
SuiteName = Annotated[
    str,
    typer.Option(help="general, promo, lesson, robustness, bias, or one of your own."),
]
Project = Annotated[
    Path | None,
    typer.Option(
        "--project",
        help="Judge on the prompts of a project or script instead of a suite.",
        show_default=False,
    ),
]
Network = Annotated[
    Path | None,
    typer.Option(
        "--network",
        help="A feature network of your own (ONNX), for example Inception or CLIP's picture part.",
        show_default=False,
    ),
]
Report = Annotated[
    Path | None,
    typer.Option("-o", "--output", help="Write an HTML report with pictures.", show_default=False),
]
Precision = Annotated[
    str, typer.Option(help="Of the model; its package's first where not given.", show_default=False)
]


def evaluate(
    model: Annotated[
        str, typer.Argument(help="An installed model's id, or the folder of a package.")
    ] = "starter",
    *,
    suite: SuiteName = "general",
    project: Project = None,
    precision: Precision = "",
    network: Network = None,
    output: Report = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Judge MODEL on a suite of prompts: figures with intervals, and a report with pictures."""
    from studio.quality.report import evaluation_html

    (result,) = _run(
        [(model, precision)], suite=suite, project=project, network=network, basedir=basedir,
        as_json=json_,
    )  # fmt: skip
    _write(output, evaluation_html(result), as_json=json_)
    if json_:
        terminal.print_json(result.as_dict())
        return
    _table(
        f"{result.model} on {result.suite}",
        [(title, str(found), found.count) for title, found in _titled(result.intervals())],
        ("measure", "mean [95 % interval]", "prompts"),
    )


def compare(
    reference: Annotated[str, typer.Argument(help="The model that is trusted: id or folder.")],
    candidate: Annotated[str, typer.Argument(help="The model that wants its place.")],
    *,
    suite: SuiteName = "general",
    project: Project = None,
    precision: Precision = "",
    candidate_precision: Annotated[
        str, typer.Option(help="Of the candidate.", show_default=False)
    ] = "",
    network: Network = None,
    output: Report = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Compare CANDIDATE with REFERENCE on the same prompts and seeds; exit 1 if it is worse."""
    from studio.quality.compare import compare as compared
    from studio.quality.report import comparison_html

    first, second = _run(
        [(reference, precision), (candidate, candidate_precision)], suite=suite, project=project,
        network=network, basedir=basedir, as_json=json_,
    )  # fmt: skip
    result = compared(first, second)
    _write(output, comparison_html(result, (first, second)), as_json=json_)
    if json_:
        terminal.print_json(result.as_dict())
    else:
        _show_comparison(result)
    if result.is_regression:
        raise typer.Exit(REGRESSION_EXIT)


def _run(
    wanted: list[tuple[str, str]], *, suite: str, project: Path | None, network: Path | None,
    basedir: Path | None, as_json: bool,
) -> tuple[Any, ...]:  # fmt: skip
    from studio.quality.evaluate import evaluate as judge
    from studio.quality.features import own_network, shipped_network
    from studio.quality.subject import open_model
    from studio.quality.suite import read_suite
    from studio.render.sources import model_store

    paths, cancel = Paths.choose(basedir), CancelToken()
    try:
        prompts = (
            read_suite(suite, folders=(paths.data_dir / "suites", resources_dir() / "suites"))
            if project is None
            else _project_suite(project, paths)
        )
        store = model_store(paths)
        models = [open_model(name, store=store, precision=kind) for name, kind in wanted]
        features = (
            shipped_network(resources_dir() / "features")
            if network is None
            else own_network(network)
        )
        with terminal.Bars(terminal.error_console(), is_quiet=as_json) as bars:
            return judge(models, prompts, network=features, on_progress=bars.judging, cancel=cancel)
    except Cancelled:
        raise typer.Exit(terminal.CANCELLED_EXIT) from None
    except StudioError as error:
        terminal.fail(error, as_json=as_json)


def _project_suite(path: Path, paths: Paths) -> Any:
    """The prompts of a project's scenes, each once."""
    from studio.errors import SettingsError
    from studio.quality.suite import Suite, SuitePrompt
    from studio.render.sources import load_storyboard

    storyboard, _ = load_storyboard(path, paths=paths)
    prompts = dict.fromkeys(" ".join(scene.prompt.split()) for scene in storyboard.scenes)
    found = tuple(SuitePrompt(text=prompt) for prompt in prompts if prompt)
    if not found:
        raise SettingsError(
            f"{path.name} has no scene with a picture to draw.",
            "Choose another project or a suite.",
        )
    return Suite(name=path.stem, prompts=found)


def _write(output: Path | None, text: str, *, as_json: bool) -> None:
    if output is None:
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        terminal.fail(
            OutputError(
                f"The report cannot be written: {error.strerror}.", "Choose another --output."
            ),
            as_json=as_json,
        )


def _titled(intervals: dict[str, Any]) -> list[tuple[str, Any]]:
    from studio.quality.evaluate import MEASURES

    return [
        (f"{MEASURES[name].title} {MEASURES[name].unit}".strip(), found)
        for name, found in intervals.items()
    ]


def _show_comparison(result: Any) -> None:
    from studio.quality.evaluate import MEASURES

    _table(
        f"{result.candidate} against {result.reference}",
        [
            (
                MEASURES[d.name].title,
                f"{d.before.mean:.4g}",
                f"{d.after.mean:.4g}",
                str(d.change),
                d.verdict,
            )
            for d in result.differences
        ],
        ("measure", "reference", "candidate", "change [95 % interval]", "verdict"),
    )
    console = terminal.error_console()
    for reason in result.reasons:
        console.print(f"Refused: {reason}", markup=False, style="red")
    if not result.reasons:
        console.print("Not worse in any measure beyond its interval.", style="green")


def _table(title: str, rows: list[tuple[Any, ...]], columns: tuple[str, ...]) -> None:
    from rich.table import Table

    table = Table(*columns, title=title)
    for row in rows:
        table.add_row(*map(str, row))
    terminal.error_console().print(table)
