"""Options of a render that other machines help with, and of the machines that help."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated

import typer

from studio.errors import SettingsError

Farm = Annotated[
    str,
    typer.Option(
        "--farm",
        help="Let the farm at this address draw, too (see farm start).",
        show_default=False,
    ),
]
Priority = Annotated[str, typer.Option("--farm-priority", help="low, normal or high.")]
Limit = Annotated[
    float | None,
    typer.Option(
        "--farm-limit",
        help="What rented nodes may cost, at their prices.",
        min=0,
        show_default="no limit",
    ),
]
Workers = Annotated[
    int,
    typer.Option(
        "--workers",
        help="Processes that draw; each keeps a model in memory.",
        min=-1,
        show_default="one for a GPU, else one for four cores",
    ),
]
Price = Annotated[float, typer.Option("--price", help="What an hour of one worker costs.", min=0.0)]
Cores = Annotated[
    str,
    typer.Option(
        "--cores", help="Cores of each worker, as 0;1 or 0-3;4-7 (Linux).", show_default=False
    ),
]
Name = Annotated[
    str, typer.Option("--name", help="Of this machine, in lists.", show_default="its own name")
]
Address = Annotated[
    str, typer.Option("--address", help="Of the farm.", show_default="as in the invitation")
]


@contextmanager
def needs_farm() -> Generator[None, None, None]:
    """Imports of the farm stand inside: the extra may be missing.

    Raises:
        SettingsError: It is.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise SettingsError(
            f"Farms need the extra farm, which is not installed ({error.name} is missing).",
            'Install it: pip install "scenewright[farm]".',
        ) from error
