"""The options of models with a ControlNet."""

from __future__ import annotations

from typing import Annotated

import typer

Strength = Annotated[
    float | None,
    typer.Option(
        "--control-strength",
        help="How closely a model with a ControlNet keeps to the shapes of the starter's scene; 0 for "
        "not at all.",
        min=0.0,
        max=1.0,
        show_default="as the project, or 0.8",
    ),
]
Start = Annotated[
    float,
    typer.Option(
        "--control-start",
        help="From which part of the steps it does so.",
        min=0.0,
        max=1.0,
    ),
]
End = Annotated[
    float,
    typer.Option(
        "--control-end",
        help="To which part; 0.6 leaves small things to the model.",
        min=0.0,
        max=1.0,
    ),
]
