"""The options that several commands share, described once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from studio.cli import terminal
from studio.errors import StudioError

Script = Annotated[
    Path,
    typer.Argument(help="A script (.md, .txt, .fountain, .srt, .vtt, .csv …).", show_default=False),
]
ScriptOrProject = Annotated[
    Path, typer.Argument(help="A script, or a project (.scenewright).", show_default=False)
]
BaseDir = Annotated[
    Path | None,
    typer.Option(
        "--basedir", help="Keep models, cache and logs below this folder.", show_default=False
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object at the end, no bars.")]
Format = Annotated[
    str | None, typer.Option("--format", help="16:9, 9:16 or 1:1.", show_default=False)
]
Size = Annotated[
    str | None,
    typer.Option("--size", help="720p or 1080p.", show_default="720p, or as in the project"),
]
Quality = Annotated[
    str | None,
    typer.Option(
        "--quality",
        help="draft, standard or high.",
        show_default="standard, or as in the project",
    ),
]
Voice = Annotated[
    str | None,
    typer.Option(
        "--voice",
        help="A voice's name (heart, bella, fenrir, michael, emma, george), auto or none.",
        show_default=False,
    ),
]
Music = Annotated[
    str | None,
    typer.Option("--music", help="A mood, an audio file, auto or none.", show_default=False),
]
Captions = Annotated[
    str | None,
    typer.Option(
        "--captions",
        help="boxed, plain, karaoke, lower-third, one-word, subtitle-only or none.",
        show_default=False,
    ),
]
Style = Annotated[
    str | None,
    typer.Option("--style", help="flat, paper, line, neon, pastel or chalk.", show_default=False),
]
Palette = Annotated[
    str | None,
    typer.Option(
        "--palette",
        help="Two to five colours of a brand: '#1f4e79,#f2a900'; none for no brand.",
        show_default=False,
    ),
]
FromLedger = Annotated[
    Path | None,
    typer.Option(
        "--from-ledger", help="Make a ledger's movie again, as it was.", show_default=False
    ),
]
Continuity = Annotated[
    bool | None,
    typer.Option(
        "--continuity/--no-continuity",
        help="Whether who and what is named again looks as before.",
        show_default="on, or as in the project",
    ),
]
SharedNoise = Annotated[
    float | None,
    typer.Option(
        "--shared-noise",
        help="Part of the noise that all scenes share, 0 to 1: what the words leave open is more alike.",
        show_default="0, or as in the project",
    ),
]
Speed = Annotated[
    float | None,
    typer.Option(
        "--speed",
        help="How fast the voice speaks: 0.5 to 2; 1 is its own pace.",
        show_default=False,
    ),
]
Pronounce = Annotated[
    list[str] | None,
    typer.Option(
        "--pronounce",
        help="How a word is said: 'Nguyen=win', or its sounds 'Nike=/ˈnaɪki/'. May be given again.",
        show_default=False,
    ),
]
Effects = Annotated[
    str | None,
    typer.Option(
        "--effects",
        help="Sound of transitions: none, auto, whoosh, hit, page or rise.",
        show_default="none, or as in the project",
    ),
]
TranscriptKind = Annotated[
    str,
    typer.Option(
        "--transcript", help="A transcript beside the movie: txt, docx or pdf.", show_default=False
    ),
]
Loudness = Annotated[
    float | None,
    typer.Option(
        "--loudness",
        help="Loudness in LUFS: -14 for most platforms, -16 for podcasts, -23 for television.",
        show_default="-14, or as in the project",
    ),
]
Seed = Annotated[
    int | None,
    typer.Option(
        "--seed",
        help="Other numbers draw other pictures.",
        min=0,
        max=2**32 - 1,
        show_default=False,
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        help="Which installed model draws.",
        show_default="starter, or as in the project",
    ),
]
GuideStrength = Annotated[
    float | None,
    typer.Option(
        "--guide-strength",
        help="How far an image model may leave the starter's scene: 0.3 close, 0.8 free; "
        "0 draws one picture without it.",
        min=0.0,
        max=1.0,
        show_default="as the model's package says",
    ),
]
Enlarge = Annotated[
    bool | None,
    typer.Option(
        "--enlarge/--no-enlarge",
        help="Whether a network enlarges the pictures of pixel models (by default from standard on).",
        show_default=False,
    ),
]
KeysPerSecond = Annotated[
    int,
    typer.Option(
        "--pictures-per-second",
        help="How many pictures an image model draws for each second along the starter's scene "
        "(4 by default); those between are made by motion. Fewer are faster.",
        show_default=False,
    ),
]
GuidedPart = Annotated[
    float,
    typer.Option(
        "--guided-part",
        help="Part of a pixel model's steps in which guidance is computed; its last direction is used "
        "after them. 0.5 saves about a quarter of the time.",
        min=0.0,
        max=1.0,
    ),
]
DeepEvery = Annotated[
    int,
    typer.Option(
        "--deep-every",
        help="A UNet's deep blocks are computed in one of so many steps and their features used again "
        "in the others (DeepCache). 2 saves about 40 % of the denoiser's time; on models that need few "
        "steps, a lower --quality saves more.",
        min=1,
        max=10,
    ),
]
Reference = Annotated[
    str | None,
    typer.Option(
        "--reference",
        help='A picture that the model is shown beside the words, where it takes one; "" for none.',
        show_default="as the project",
    ),
]
ReferenceStrength = Annotated[
    float | None,
    typer.Option(
        "--reference-strength",
        help="How much the reference counts.",
        min=0.0,
        max=1.0,
        show_default="as the project, or 0.6",
    ),
]
ProcessorChoice = Annotated[
    str,
    typer.Option(
        "--processor",
        help="Where the model runs: auto, cpu, cuda, tensorrt, directml, coreml, openvino, migraphx …",
        show_default="auto, or as in the settings",
    ),
]
Memory = Annotated[
    int,
    typer.Option(
        "--memory",
        help="Megabytes that the program may use; with less it works more thriftily.",
        min=0,
        show_default="what the machine lets it have",
    ),
]
Use = Annotated[
    str | None,
    typer.Option(
        "--use",
        help="What the movie is for: commercial, education or private.",
        show_default="as in the project",
    ),
]
Certificate = Annotated[
    Path | None,
    typer.Option(
        "--certificate",
        help="Sign with this certificate and key (PEM or PKCS#12) instead of the program's own.",
        show_default=False,
    ),
]
NoSignature = Annotated[
    bool, typer.Option("--no-signature", help="Mark the movie, but do not sign it.")
]
CaptionFiles = Annotated[
    str | None,
    typer.Option(
        "--caption-files",
        help="How captions come beside the picture: srt, vtt, ass, track (inside the movie), none.",
        show_default="srt,vtt",
    ),
]
Subtitles = Annotated[
    Path | None,
    typer.Option(
        "--subtitles",
        help="An SRT or VTT file whose words become the captions, timed anew by the voice.",
        show_default=False,
    ),
]
Platform = Annotated[
    str | None,
    typer.Option(
        "--platform",
        help="Keep words clear of the buttons of youtube, shorts, reels, tiktok or linkedin.",
        show_default=False,
    ),
]
Presets = Annotated[
    list[str] | None,
    typer.Option(
        "--preset",
        help="youtube, shorts, reels, tiktok, linkedin, moodle, webm, gif, prores or frames; "
        "give it several times for several files.",
        show_default=False,
    ),
]
Encoder = Annotated[
    str,
    typer.Option("--encoder", help="x264, auto (hardware), nvenc, qsv, amf or videotoolbox."),
]
Poster = Annotated[bool, typer.Option("--poster", help="Write a poster frame (.jpg) beside it.")]
TitleCard = Annotated[
    str | None,
    typer.Option(
        "--title-card",
        help='Words of a card before the first scene ("Title|what stands below"); "auto" for the '
        "movie's title.",
        show_default=False,
    ),
]
EndCard = Annotated[
    str | None,
    typer.Option("--end-card", help="Words of a card after the last scene.", show_default=False),
]
ProgressBar = Annotated[
    bool | None,
    typer.Option(
        "--progress-bar/--no-progress-bar",
        help="A thin bar that shows how much of the movie is over.",
        show_default=False,
    ),
]
ColorMatch = Annotated[
    str | None,
    typer.Option(
        "--color-match",
        help="Draw all scenes' colours towards \"first\", a scene's number or a palette "
        '("#f4a261 #264653"); none.',
        show_default=False,
    ),
]
ColorStrength = Annotated[
    float | None,
    typer.Option("--color-strength", help="How far, 0 to 1.", show_default=False),
]
Logo = Annotated[
    str | None,
    typer.Option("--logo", help="A picture for the upper right corner.", show_default=False),
]
HeadingFont = Annotated[
    str | None,
    typer.Option(
        "--heading-font", help="A font file for titles, cards and labels.", show_default=False
    ),
]
CaptionFont = Annotated[
    str | None,
    typer.Option("--caption-font", help="A font file for captions.", show_default=False),
]
Package = Annotated[
    str,
    typer.Option(
        "--editors",
        help="Also write this new folder for other editors: OpenTimelineIO, FCPXML, all media.",
        show_default=False,
    ),
]
Explain = Annotated[
    bool, typer.Option("--explain", help="Say why each thing that was made again was made.")
]


def read_palette(text: str | None, *, as_json: bool) -> tuple[str, ...] | None:
    """The colours of `--palette`; ends the program where they are none."""
    from studio.storyboard.palette import parse_palette

    if text is None:
        return None
    try:
        return parse_palette(text)
    except StudioError as error:
        terminal.fail(error, as_json=as_json)


def read_pronounce(pairs: list[str] | None, *, as_json: bool) -> tuple[tuple[str, str], ...]:
    """The words of `--pronounce`; ends the program where one cannot be said."""
    from studio.narration.pronunciation import parse_list

    try:
        return parse_list("\n".join(pairs or ()))
    except StudioError as error:
        terminal.fail(error, as_json=as_json)


Budget = Annotated[
    str,
    typer.Option(
        "--budget",
        help="How long rendering may take (5m, 1h 30m): the best quality that fits is taken.",
        show_default=False,
    ),
]
FinishBy = Annotated[
    str,
    typer.Option(
        "--finish-by",
        help="When the movie must be there (18:00), in place of --budget.",
        show_default=False,
    ),
]
