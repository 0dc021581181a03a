"""The options that several commands share, described once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

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
FromLedger = Annotated[
    Path | None,
    typer.Option(
        "--from-ledger", help="Make a ledger's movie again, as it was.", show_default=False
    ),
]
