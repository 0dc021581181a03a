"""`scenewright render`: a script or a project becomes a movie."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli import options, terminal
from studio.errors import SettingsError, StudioError
from studio.paths import Paths


def render(
    source: Annotated[
        Path | None,
        typer.Argument(help="A script, or a project (.scenewright).", show_default=False),
    ] = None,
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The movie to write (.mp4).", show_default=False)
    ],
    format_: options.Format = None,
    size: options.Size = None,
    quality: options.Quality = None,
    voice: options.Voice = None,
    music: options.Music = None,
    captions: options.Captions = None,
    style: options.Style = None,
    continuity: options.Continuity = None,
    seed: options.Seed = None,
    model: options.Model = None,
    guide_strength: options.GuideStrength = None,
    processor: options.ProcessorChoice = "",
    memory: options.Memory = 0,
    use: options.Use = None,
    from_ledger: options.FromLedger = None,
    certificate: options.Certificate = None,
    no_signature: options.NoSignature = False,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Render SCRIPT (or a project) into a captioned, narrated movie."""
    # Imported here, as in every command: `--help` and a mistyped option answer at once.
    from studio.cli.marking import marking_of
    from studio.cli.movie_job import run_ledger_job, run_movie_job
    from studio.plan.model import RenderSettings

    settings = RenderSettings(
        format=format_,
        size=size,
        quality=quality,
        voice=voice,
        music=music,
        captions=captions,
        style=style,
        is_continuous=continuity,
        seed=seed,
        model=model,
        guide_strength=guide_strength,
        use=use,
    )
    paths = Paths.choose(basedir)
    try:
        marking = marking_of(certificate, paths, is_signed=not no_signature)
        if from_ledger is None and source is not None:
            report = run_movie_job(
                source,
                output,
                settings,
                paths,
                marking=marking,
                is_quiet=json_,
                processor=processor,
                memory_mb=memory,
            )
        elif from_ledger is not None and source is None:
            report = run_ledger_job(from_ledger, output, paths, marking=marking, is_quiet=json_)
        else:
            raise SettingsError(
                "A movie is made of one thing: a script, a project, or a ledger.",
                "Give its path; a ledger's behind --from-ledger.",
            )
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        terminal.print_json(report)
    else:
        _tell(report)


def _tell(report: dict[str, Any]) -> None:
    console = terminal.error_console()
    made, reused = report["made"], report["reused"]
    console.print(
        f"Wrote {report['output']}: {report['duration_s']:.1f} s, "
        f"{len(report['scenes'])} scenes, in {report['timings_s']['total']:.1f} s "
        f"({report['engine']['model']} {report['engine']['version']}, "
        f"{report['engine']['precision']} on {report['engine']['provider']}; "
        f"{made['segments']} scenes made, {reused['segments']} kept).",
        markup=False,
    )
    origin = report["provenance"]
    console.print(f"{origin['signature_note']} Ledger: {origin['ledger']}", markup=False)
    if "clips_equal" in report:
        same, count = report["clips_equal"], report["clips_in_ledger"]
        console.print(f"{same} of {count} clips have the same bytes as in the ledger.")
