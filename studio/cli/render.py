"""`scenewright render`: a script or a project becomes a movie."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths


def render(
    source: options.ScriptOrProject,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="The movie to write (.mp4).", show_default=False)
    ],
    *,
    format_: options.Format = None,
    size: options.Size = None,
    quality: options.Quality = None,
    voice: options.Voice = None,
    music: options.Music = None,
    captions: options.Captions = None,
    style: options.Style = None,
    continuity: options.Continuity = None,
    seed: options.Seed = None,
    model: options.Model = "starter",
    processor: options.ProcessorChoice = "",
    memory: options.Memory = 0,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Render SCRIPT (or a project) into a captioned, narrated movie."""
    # Imported here, as in every command: `--help` and a mistyped option answer at once.
    from studio.cli.movie_job import run_movie_job
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
    )
    try:
        report = run_movie_job(
            source,
            output,
            settings,
            Paths.choose(basedir),
            is_quiet=json_,
            processor=processor,
            memory_mb=memory,
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
