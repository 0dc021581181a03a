"""The pictures that a movie begins and ends with."""

from __future__ import annotations

from typing import Annotated

import typer

First = Annotated[
    str | None,
    typer.Option(
        "--first-frame",
        help="A picture that the first drawn scene begins with, where its model can (all but the "
        'starter); "" for none.',
        show_default="as the project",
    ),
]
Last = Annotated[
    str | None,
    typer.Option(
        "--last-frame",
        help='A picture that the last drawn scene ends with; "" for none.',
        show_default="as the project",
    ),
]
