"""`scenewright evaluate` and `scenewright compare`: figures of models, and whether one is worse."""

from __future__ import annotations

from dataclasses import dataclass
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
Prepare = Annotated[
    str,
    typer.Option(
        "--prepare",
        help="How pictures are made ready for --network: imagenet, inception, clip, none.",
    ),
]
Clip = Annotated[
    Path | None,
    typer.Option(
        "--clip",
        help="Folder of a CLIP of your own (ONNX), for the CLIP score.",
        show_default=False,
    ),
]
Pictures = Annotated[
    Path | None,
    typer.Option(
        "--pictures",
        help="Folder of pictures: how far are the drawn ones from them (FID, KID)?",
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
    prepare: Prepare = "imagenet",
    clip: Clip = None,
    pictures: Pictures = None,
    output: Report = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Judge MODEL on a suite of prompts: figures with intervals, and a report with pictures."""
    from studio.quality.evaluate import MEASURES
    from studio.quality.report import evaluation_html

    (result,) = _run(
        [(model, precision)],
        _Judges(network=network, prepare=prepare, clip=clip, pictures=pictures),
        suite=suite, project=project, basedir=basedir, as_json=json_,
    )  # fmt: skip
    _write(output, evaluation_html(result), as_json=json_)
    if json_:
        terminal.print_json(result.as_dict())
        return
    _table(
        f"{result.model} on {result.suite}",
        [
            (f"{result.title_of(name)} {MEASURES[name].unit}".strip(), str(found), found.count)
            for name, found in result.intervals().items()
        ],
        ("measure", "mean [95 % interval]", "prompts"),
    )
    _tell_memory((result,))
    if result.against is not None:
        _tell_distances("From your pictures", result.against)


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
    prepare: Prepare = "imagenet",
    clip: Clip = None,
    output: Report = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Compare CANDIDATE with REFERENCE on the same prompts and seeds; exit 1 if it is worse."""
    from studio.quality.report import comparison_html

    first, second, result = _run(
        [(reference, precision), (candidate, candidate_precision)],
        _Judges(network=network, prepare=prepare, clip=clip),
        suite=suite, project=project, basedir=basedir, as_json=json_,
    )  # fmt: skip
    _write(output, comparison_html(result, (first, second)), as_json=json_)
    if json_:
        terminal.print_json(result.as_dict())
    else:
        _show_comparison(result, first)
        _tell_memory((first, second))
    if result.is_regression:
        raise typer.Exit(REGRESSION_EXIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judges:
    """What the person brought to judge with."""

    network: Path | None
    prepare: str
    clip: Path | None
    pictures: Path | None = None


def _run(
    wanted: list[tuple[str, str]], judges: _Judges, *, suite: str, project: Path | None,
    basedir: Path | None, as_json: bool,
) -> tuple[Any, ...]:  # fmt: skip
    from studio.quality.clip_score import own_clip
    from studio.quality.evaluate import evaluate as judge
    from studio.quality.features import own_network, shipped_network
    from studio.quality.gate import relate
    from studio.quality.own_pictures import own_pictures
    from studio.quality.subject import open_model
    from studio.quality.suite import read_suite
    from studio.render.judging import suite_folders
    from studio.render.sources import model_store

    paths, cancel = Paths.choose(basedir), CancelToken()
    try:
        prompts = (
            read_suite(suite, folders=suite_folders(paths))
            if project is None
            else _project_suite(project, paths)
        )
        store = model_store(paths)
        models = [open_model(name, store=store, precision=kind) for name, kind in wanted]
        network = (
            shipped_network(resources_dir() / "features")
            if judges.network is None
            else own_network(judges.network, preparation=judges.prepare)
        )
        clip = None if judges.clip is None else own_clip(judges.clip)
        own = None if judges.pictures is None else own_pictures(judges.pictures, network)
        with terminal.Bars(terminal.error_console(), is_quiet=as_json) as bars:
            judged = judge(
                models, prompts, network=network, clip=clip, own=own, on_progress=bars.judging,
                cancel=cancel,
            )  # fmt: skip
            if len(models) == 1:
                return judged
            return (*judged, relate(models[0], models[1], (judged[0], judged[1]), cancel=cancel))
    except Cancelled:
        raise typer.Exit(terminal.CANCELLED_EXIT) from None
    except StudioError as error:
        terminal.fail(error, as_json=as_json)


def _project_suite(path: Path, paths: Paths) -> Any:
    """The prompts of a project's scenes, each once."""
    from studio.quality.suite import suite_of_prompts
    from studio.render.sources import load_storyboard

    storyboard, _ = load_storyboard(path, paths=paths)
    return suite_of_prompts(path.stem, [scene.prompt for scene in storyboard.scenes])


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


def _show_comparison(result: Any, evaluation: Any) -> None:
    _table(
        f"{result.candidate} against {result.reference}",
        [
            (
                evaluation.title_of(d.name),
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
    if result.pictures_psnr is not None:
        console.print(
            f"Same prompts and seeds: PSNR {result.pictures_psnr:.1f} dB, "
            f"SSIM {result.pictures_ssim:.4f}.",
            markup=False,
        )
    if result.distances is not None:
        _tell_distances("The two sets of pictures", result.distances)
    for reason in result.reasons:
        console.print(f"Refused: {reason}", markup=False, style="red")
    if not result.reasons:
        console.print("Not worse in any measure beyond its interval.", style="green")


def _tell_memory(evaluations: tuple[Any, ...]) -> None:
    for one in evaluations:
        if one.memory_mb is not None:
            terminal.error_console().print(
                f"{one.model} ({one.precision}): {one.memory_mb:.0f} MB to load it and draw a clip.",
                markup=False,
            )


def _tell_distances(what: str, found: Any) -> None:
    for name, figure in found.named().items():
        terminal.error_console().print(f"{what}: {name} {figure}.", markup=False)


def _table(title: str, rows: list[tuple[Any, ...]], columns: tuple[str, ...]) -> None:
    from rich.table import Table

    table = Table(*columns, title=title)
    for row in rows:
        table.add_row(*map(str, row))
    terminal.error_console().print(table)
