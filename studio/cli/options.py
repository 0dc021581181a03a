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
    typer.Option("--captions", help="A caption style or none.", show_default=False),
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
Model = Annotated[str, typer.Option("--model", help="Which installed model draws.")]
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


def read_palette(text: str | None, *, as_json: bool) -> tuple[str, ...] | None:
    """The colours of `--palette`; ends the program where they are none."""
    from studio.storyboard.palette import parse_palette

    if text is None:
        return None
    try:
        return parse_palette(text)
    except StudioError as error:
        terminal.fail(error, as_json=as_json)
