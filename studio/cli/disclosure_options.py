"""Options that tell the audience how a movie was made."""

from __future__ import annotations

from typing import Annotated

import typer

Label = Annotated[
    str | None,
    typer.Option(
        "--label",
        help='Words in a corner of every frame that say how it was made; "auto" for the usual '
        "ones, none.",
        show_default="as in the project",
    ),
]
LabelPlace = Annotated[
    str | None,
    typer.Option(
        "--label-place",
        help="top left, top right, bottom left or bottom right.",
        show_default="as in the project, else top left",
    ),
]
LabelLanguage = Annotated[
    str | None,
    typer.Option(
        "--label-language",
        help="Language of the label and the notice (de, fr …).",
        show_default="the movie's",
    ),
]
Notice = Annotated[
    str | None,
    typer.Option(
        "--notice",
        help="Tell it besides: file (a text for the description, with what platforms ask), card "
        "(at the end), spoken (there, too), none.",
        show_default="as in the project",
    ),
]
Watermark = Annotated[
    bool | None,
    typer.Option(
        "--watermark/--no-watermark",
        help="Put an invisible watermark into every frame; `provenance` reads it after re-encoding, too.",
        show_default="as in the project, else none",
    ),
]
CheckPictures = Annotated[
    bool | None,
    typer.Option(
        "--check-pictures/--no-check-pictures",
        help="Stop where a picture looks as if it showed nudity (needs scenewright[safety]).",
        show_default="as in the project",
    ),
]
