"""Hidden commands that this program starts in processes of their own, to try and to measure."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def probe_processor(
    provider: Annotated[str, typer.Argument(help="Name of an execution provider.")],
) -> None:
    """Try a processor and print what was seen; the program starts this by itself."""
    from studio.engine.models.probe_child import run_trial

    run_trial(provider)


def measure_network(
    network: Path, samples: Path, outputs: Path, providers: str, threads: int
) -> None:
    """Run a network and print what it needs; `scenewright tune` starts this by itself."""
    from studio.engine.models.measure import run_measurement

    run_measurement((str(network), str(samples), str(outputs), providers, str(threads)))
