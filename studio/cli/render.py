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
        Path,
        typer.Option(
            "-o",
            "--output",
            help="The movie to write (.mp4, or as the preset asks).",
            show_default=False,
        ),
    ],
    format_: options.Format = None,
    size: options.Size = None,
    quality: options.Quality = None,
    voice: options.Voice = None,
    music: options.Music = None,
    captions: options.Captions = None,
    style: options.Style = None,
    palette: options.Palette = None,
    continuity: options.Continuity = None,
    seed: options.Seed = None,
    model: options.Model = "starter",
    processor: options.ProcessorChoice = "",
    memory: options.Memory = 0,
    use: options.Use = None,
    from_ledger: options.FromLedger = None,
    certificate: options.Certificate = None,
    no_signature: options.NoSignature = False,
    preset: options.Presets = None,
    platform: options.Platform = None,
    caption_files: options.CaptionFiles = None,
    subtitles: options.Subtitles = None,
    title_card: options.TitleCard = None,
    end_card: options.EndCard = None,
    logo: options.Logo = None,
    progress_bar: options.ProgressBar = None,
    color_match: options.ColorMatch = None,
    color_strength: options.ColorStrength = None,
    encoder: options.Encoder = "x264",
    poster: options.Poster = False,
    explain: options.Explain = False,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Render SCRIPT (or a project) into a captioned, narrated movie."""
    # Imported here, as in every command: `--help` and a mistyped option answer at once.
    from studio.cli.marking import marking_of
    from studio.cli.movie_job import MovieWishes, run_ledger_job, run_movie_job
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
        palette=options.read_palette(palette, as_json=json_),
        seed=seed,
        model=model,
        use=use,
        platform=platform,
        caption_files=caption_files,
        title_card=title_card,
        end_card=end_card,
        logo=logo,
        progress_bar=progress_bar,
        color_match=color_match,
        color_strength=color_strength,
        encoder=encoder,
        poster=poster,
    )
    wishes = MovieWishes(presets=tuple(preset or ()), subtitles=subtitles)
    paths = Paths.choose(basedir)
    try:
        marking = marking_of(certificate, paths, is_signed=not no_signature)
        if from_ledger is None and source is not None:
            report = run_movie_job(
                source,
                output,
                settings,
                paths,
                wishes=wishes,
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
        return
    for one in report.get("outputs", [report]):
        _tell(one)
        if explain:
            _explain(one)


def _explain(report: dict[str, Any]) -> None:
    """Why each thing was made; what was kept is not mentioned."""
    console = terminal.error_console()
    if not report["explain"]:
        console.print("  Nothing was made again.", markup=False)
    for reason in report["explain"]:
        part = f" {reason['part']}" if reason["part"] else ""
        console.print(
            f"  Scene {reason['scene']}, {reason['kind']}{part}: {reason['why']}", markup=False
        )


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
