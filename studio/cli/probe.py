"""`scenewright probe-processor`: the hidden command that a trial of a processor runs in."""

from __future__ import annotations

from typing import Annotated

import typer


def probe_processor(
    provider: Annotated[str, typer.Argument(help="Name of an execution provider.")],
) -> None:
    """Try a processor and print what was seen; the program starts this by itself."""
    from studio.engine.models.probe_child import run_trial

    run_trial(provider)
