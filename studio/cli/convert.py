"""`scenewright convert`: an open model becomes a package that the program can run."""

from __future__ import annotations

import signal
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from studio.cli import options, terminal
from studio.cli.catalogue import pruning_told
from studio.cli.model_versions import REFUSED_EXIT, Overrule, SuiteName, adopt
from studio.errors import Cancelled, StudioError
from studio.paths import Paths
from studio.task import CancelToken

REPORTED = ("installed", "taken", "compared", "comparison", "overruled")
Precision = Annotated[
    list[str] | None,
    typer.Option(
        "--precision",
        help="int8, fp16 (for GPUs) or fp32; again for several, of which each processor takes its own.",
        show_default="int8",
    ),
]
IpAdapter = Annotated[
    Path | None,
    typer.Option(
        "--ip-adapter",
        help="IP-Adapter (.safetensors) for SD 1.x and SDXL: the model takes reference pictures.",
        show_default=False,
    ),
]
ImageEncoder = Annotated[
    Path | None,
    typer.Option(
        "--image-encoder",
        help="Folder of the adapter's CLIP encoder.",
        show_default="image_encoder beside the adapter",
    ),
]
ControlNets = Annotated[
    list[str] | None,
    typer.Option(
        "--controlnet",
        help="Folder of a ControlNet for SD 1.x, 2.x and SDXL (DIR, or DIR:WEIGHT): pictures keep to "
        "the outline or depth of the starter's scene. May be given again.",
        show_default=False,
    ),
]
ControlKinds = Annotated[
    list[str] | None,
    typer.Option(
        "--controlnet-kind",
        help="What each follows, in their order: canny, lineart, softedge or depth.",
        show_default="by its name",
    ),
]
Prune = Annotated[
    float,
    typer.Option(
        "--prune",
        help="Share of attention heads, feed-forward and convolution channels to cut out (0.25); kept "
        "only where the time it saves is worth the pictures it costs.",
    ),
]
PrunePrompts = Annotated[
    Path | None,
    typer.Option(
        "--prune-prompts",
        help="What pruning is measured on: a text file, one prompt a line, of what you draw.",
        show_default="twelve everyday ones",
    ),
]
FastDecoder = Annotated[
    Path | None,
    typer.Option(
        "--fast-decoder",
        help="Folder of a small decoder (TAESD, an AutoencoderTiny), used at --quality draft.",
        show_default=False,
    ),
]


def convert(
    source: Annotated[
        str,
        typer.Argument(
            help="A diffusers folder, a .safetensors checkpoint, or a hub id (owner/name).",
            show_default=False,
        ),
    ],
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="Folder that gets the package.", show_default=False),
    ],
    *,
    id_: Annotated[str, typer.Option("--id", help="Name for --model.", show_default=False)] = "",
    precision: Precision = None,
    lora: Annotated[
        list[str] | None,
        typer.Option("--lora", help="LoRA to fuse: FILE or FILE:WEIGHT.", show_default=False),
    ] = None,
    prune: Prune = 0.0,
    prune_prompts: PrunePrompts = None,
    ip_adapter: IpAdapter = None,
    image_encoder: ImageEncoder = None,
    controlnet: ControlNets = None,
    controlnet_kind: ControlKinds = None,
    fast_decoder: FastDecoder = None,
    layout: Annotated[
        Path | None,
        typer.Option(
            "--layout",
            help="For a checkpoint: folder of a model of the same kind.",
            show_default=False,
        ),
    ] = None,
    revision: Annotated[str, typer.Option("--revision", help="On the hub.")] = "",
    width: Annotated[int, typer.Option("--width", help="Of Wan and LTX; 0 for their own.")] = 0,
    height: Annotated[int, typer.Option("--height", help="Of Wan and LTX.")] = 0,
    frames: Annotated[int, typer.Option("--frames", help="Of Wan and LTX.")] = 0,
    install: Annotated[
        bool, typer.Option("--install/--no-install", help="Make it available to --model.")
    ] = True,
    overrule: Overrule = "",
    suite: SuiteName = "",
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Convert an open diffusion model (SD, SDXL, SD3, Flux, AnimateDiff, ModelScope, Wan, LTX)."""
    arguments = [source, "-o", str(output), "--id", id_, "--revision", revision]
    arguments += ["--width", str(width), "--height", str(height), "--frames", str(frames)]
    for name, values in (
        ("--precision", precision or ["int8"]),
        ("--lora", lora),
        ("--controlnet", controlnet),
        ("--controlnet-kind", controlnet_kind),
    ):
        for value in values or ():
            arguments += [name, value]
    arguments += ["--prune", str(prune)]
    for name, path in zip(
        ("--ip-adapter", "--image-encoder", "--fast-decoder", "--layout", "--prune-prompts"),
        (ip_adapter, image_encoder, fast_decoder, layout, prune_prompts),
        strict=True,
    ):
        if path is not None:
            arguments += [name, str(path)]
    paths = Paths.choose(basedir)
    report = _convert(arguments, home=paths.data_dir, as_json=json_)
    is_taken = True
    if install:
        adopted, is_taken = adopt(
            report["package"], paths, suite=suite, overrule=overrule, as_json=json_
        )
        report |= {name: adopted[name] for name in REPORTED}
    if json_:
        terminal.print_json(report)
    if not is_taken:
        raise typer.Exit(REFUSED_EXIT)


def _convert(arguments: list[str], *, home: Path, as_json: bool) -> dict[str, Any]:
    """Run the converter with a bar, and tell what it made."""
    from studio.render.conversion import run_conversion

    try:
        with Bar(is_quiet=as_json) as bar, interrupt_cancels() as cancel:
            report = run_conversion(arguments, on_stage=bar.show, cancel=cancel, home=home)
    except StudioError as error:
        terminal.fail(error, as_json=as_json)
    except Cancelled:
        terminal.error_console().print("Cancelled. Finished parts are kept for the next time.")
        raise typer.Exit(terminal.CANCELLED_EXIT) from None
    if not as_json:
        _tell(report)
    return report


def _tell(report: dict[str, Any]) -> None:
    console = terminal.error_console()
    for name, measured in report["components"].items():
        kept = measured.get("chosen") or ("fp16" if "fp16" in measured else "fp32")
        row = measured[kept]
        console.print(
            f"{name}: {kept}, {row['megabytes']} MB, differs from PyTorch by {row['error']:.1e}, "
            f"{row['milliseconds']} ms a run here",
            markup=False,
        )
    pruned = report.get("pruning")
    if pruned is not None and pruned["is_kept"]:
        console.print(f"Pruned: {pruning_told(pruned)}.", markup=False)
    console.print(f"Wrote {report['package']} ({report['licence']}).", markup=False)


class Bar:
    """One bar for the stage at work; notes stand above it."""

    def __init__(self, *, is_quiet: bool) -> None:
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            TimeElapsedColumn(),
            console=terminal.error_console(),
            disable=is_quiet,
        )
        self._task = self._progress.add_task("Starting", total=1)

    def __enter__(self) -> Bar:
        self._progress.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._progress.stop()

    def show(self, stage: Any) -> None:
        """Show a `ConversionStage`."""
        if stage.is_note:
            self._progress.console.print(f"Note: {stage.name}", markup=False)
            return
        self._progress.update(
            self._task, description=stage.name, completed=stage.done, total=stage.total
        )


@contextmanager
def interrupt_cancels() -> Generator[CancelToken]:
    """Ctrl-C asks the converter to stop."""
    token = CancelToken()

    def cancel(_signal: int, _frame: object) -> None:
        token.cancel()

    before = [(number, signal.signal(number, cancel)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield token
    finally:
        for number, handler in before:
            signal.signal(number, handler)
