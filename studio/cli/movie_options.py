"""What a movie is made of, and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Source = Annotated[
    Path | None,
    typer.Argument(help="A script, or a project (.scenewright).", show_default=False),
]
Output = Annotated[
    Path,
    typer.Option(
        "-o",
        "--output",
        help="The movie to write (.mp4, or as the preset asks).",
        show_default=False,
    ),
]
