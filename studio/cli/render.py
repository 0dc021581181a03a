"""`scenewright render`: a script or a project becomes a movie."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from studio.cli import (
    control_options,
    disclosure_options,
    farm_options,
    frame_options,
    movie_options,
    options,
    terminal,
)
from studio.errors import SettingsError, StudioError
from studio.paths import Paths


def render(
    source: movie_options.Source = None,
    *,
    output: movie_options.Output,
    format_: options.Format = None,
    size: options.Size = None,
    quality: options.Quality = None,
    voice: options.Voice = None,
    speed: options.Speed = None,
    pronounce: options.Pronounce = None,
    music: options.Music = None,
    effects: options.Effects = None,
    loudness: options.Loudness = None,
    transcript: options.TranscriptKind = "",
    captions: options.Captions = None,
    style: options.Style = None,
    palette: options.Palette = None,
    continuity: options.Continuity = None,
    shared_noise: options.SharedNoise = None,
    seed: options.Seed = None,
    model: options.Model = None,
    guide_strength: options.GuideStrength = None,
    guided_part: options.GuidedPart = 1.0,
    pictures_per_second: options.KeysPerSecond = 0,
    deep_every: options.DeepEvery = 1,
    control_strength: control_options.Strength = None,
    control_start: control_options.Start = 0.0,
    control_end: control_options.End = 1.0,
    enlarge: options.Enlarge = None,
    first_frame: frame_options.First = None,
    last_frame: frame_options.Last = None,
    reference: options.Reference = None,
    reference_strength: options.ReferenceStrength = None,
    processor: options.ProcessorChoice = "",
    memory: options.Memory = 0,
    budget: options.Budget = "",
    finish_by: options.FinishBy = "",
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
    heading_font: options.HeadingFont = None,
    caption_font: options.CaptionFont = None,
    progress_bar: options.ProgressBar = None,
    color_match: options.ColorMatch = None,
    color_strength: options.ColorStrength = None,
    encoder: options.Encoder = "x264",
    label: disclosure_options.Label = None,
    label_place: disclosure_options.LabelPlace = None,
    label_language: disclosure_options.LabelLanguage = None,
    notice: disclosure_options.Notice = None,
    watermark: disclosure_options.Watermark = None,
    check_pictures: disclosure_options.CheckPictures = None,
    poster: options.Poster = False,
    package: options.Package = "",
    explain: options.Explain = False,
    farm: farm_options.Farm = "",
    farm_priority: farm_options.Priority = "normal",
    farm_limit: farm_options.Limit = None,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Render SCRIPT (or a project) into a captioned, narrated movie."""
    _render(dict(locals()))


def _render(given: dict[str, Any]) -> None:
    """Render with the options of `render`, by their names."""
    # Imported here, as in every command: `--help` and a mistyped option answer at once.
    from studio.cli.marking import marking_of
    from studio.cli.movie_job import MovieWishes, run_ledger_job, run_movie_job
    from studio.plan.model import RenderSettings

    as_json: bool = given["json_"]
    settings = RenderSettings(**_settings(given, {field.name for field in fields(RenderSettings)}))
    wishes = MovieWishes(
        presets=tuple(given["preset"] or ()),
        subtitles=given["subtitles"],
        budget=given["budget"],
        finish_by=given["finish_by"],
        farm=given["farm"],
        farm_priority=given["farm_priority"],
        farm_limit=given["farm_limit"],
    )
    paths, output = Paths.choose(given["basedir"]), given["output"]
    source, from_ledger = given["source"], given["from_ledger"]
    try:
        marking = marking_of(given["certificate"], paths, is_signed=not given["no_signature"])
        if from_ledger is None and source is not None:
            report = run_movie_job(
                source,
                output,
                settings,
                paths,
                wishes=wishes,
                marking=marking,
                is_quiet=as_json,
                processor=given["processor"],
                memory_mb=given["memory"],
            )
        elif from_ledger is not None and source is None:
            report = run_ledger_job(from_ledger, output, paths, marking=marking, is_quiet=as_json)
        else:
            raise SettingsError(
                "A movie is made of one thing: a script, a project, or a ledger.",
                "Give its path; a ledger's behind --from-ledger.",
            )
    except StudioError as error:
        terminal.fail(error, as_json=as_json)
    if as_json:
        terminal.print_json(report)
        return
    for one in report.get("outputs", [report]):
        _tell(one)
        if given["explain"]:
            _explain(one)


def _settings(given: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """The options that are settings: most have the same name."""
    same = {name: value for name, value in given.items() if name in names}
    return same | {
        "format": given["format_"],
        "is_continuous": given["continuity"],
        "checks_pictures": given["check_pictures"],
        "watermark": {None: None, True: "auto", False: "none"}[given["watermark"]],
        "loudness_lufs": given["loudness"],
        "pronunciations": options.read_pronounce(given["pronounce"], as_json=given["json_"]),
        "palette": options.read_palette(given["palette"], as_json=given["json_"]),
        "keys_per_s": given["pictures_per_second"],
        "preset": "",  # one render each: see MovieWishes
    }


def _explain(report: dict[str, Any]) -> None:
    """Why each thing was made; what was kept is not mentioned."""
    from studio.render.explain import reason_sentences

    console = terminal.error_console()
    for sentence in report.get("effort", ()):
        console.print(f"  {sentence}", markup=False)
    if not report["explain"]:
        console.print("  Nothing was made again.", markup=False)
    for sentence in reason_sentences(report["explain"]):
        console.print(f"  {sentence}", markup=False)


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
    for sentence in report.get("drift", ()):
        console.print(f"{sentence} (scenewright watch tells more.)", markup=False)
    origin = report["provenance"]
    if origin:
        console.print(f"{origin['signature_note']} Ledger: {origin['ledger']}", markup=False)
    if "clips_equal" in report:
        same, count = report["clips_equal"], report["clips_in_ledger"]
        console.print(f"{same} of {count} clips have the same bytes as in the ledger.")
