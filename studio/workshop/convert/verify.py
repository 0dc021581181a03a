"""Every written network against PyTorch on fixed inputs; and how far, how large, how fast int8 is."""

# torch and its family come with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from studio.engine.models.session import OnnxSession, open_session
from studio.errors import ModelError
from studio.workshop.convert.networks import Network

FLOAT_GATE = 1e-3  # relative error of a float export: rounding gives 1e-6 to 1e-5
FUSED_GATE = 1e-5  # of attention as one operator: the same sums in another order
INT8_GATE = 0.1  # of int8 weights: 20 dB; what is farther away is kept in float
HALF_GATE = 0.02  # of float16, whose numbers end after the third digit: measured 1e-3 to 4e-3
SEEDS = (0, 1)
RUNS = 3
PAIRS = 7  # of runs whose times are compared


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was measured of one file.

    Attributes:
        error: Relative error, root mean square over that of PyTorch's output; the worst of all outputs
            and inputs tried.
        megabytes: Of the file and its data.
        milliseconds: Of one run on this machine, the best of a few.
    """

    error: float
    megabytes: float
    milliseconds: float

    def as_dict(self) -> dict[str, float]:
        """Rounded, for the package."""
        return {
            "error": float(f"{self.error:.2e}"),
            "megabytes": round(self.megabytes, 2),
            "milliseconds": round(self.milliseconds, 2),
        }


def answers(network: Network) -> list[list[NDArray[Any]]]:
    """PyTorch's outputs for each of the fixed inputs."""
    found: list[list[NDArray[Any]]] = []
    for seed in SEEDS:
        with torch.no_grad():
            outputs = network.module(*network.examples(seed))
        several = outputs if isinstance(outputs, tuple) else (outputs,)
        found.append([output.numpy() for output in several])
    return found


def check(network: Network, path: Path, wanted: list[list[NDArray[Any]]]) -> Checked:
    """Run a file on the same inputs.

    Raises:
        ModelError: It cannot be loaded or run.
    """
    session = open_session(path)
    names = [name for name, _, _ in network.inputs]
    worst = 0.0
    feeds: dict[str, NDArray[Any]] = {}
    for seed, outputs in zip(SEEDS, wanted, strict=True):
        feeds = dict(zip(names, (v.numpy() for v in network.examples(seed)), strict=True))
        found = session.run(feeds)
        for name, expected in zip(network.outputs, outputs, strict=True):
            worst = max(worst, relative_error(found[name], expected))
    data = path.with_suffix(".data")
    size = path.stat().st_size + (data.stat().st_size if data.exists() else 0)
    return Checked(error=worst, megabytes=size / 1e6, milliseconds=_timed(session, feeds))


def require_float(network: Network, found: Checked) -> None:
    """The gate of a float export.

    Raises:
        ModelError: It differs from PyTorch by more than rounding.
    """
    if found.error > FLOAT_GATE or not np.isfinite(found.error):
        raise ModelError(
            f"The converted {network.name} differs from the original by {found.error:.1%}.",
            "It was not installed. Please report the model's name.",
        )


def time_ratio(network: Network, one: Path, other: Path) -> float:
    """How long `other` runs for each second of `one`: the median over pairs, each first in turn.

    The processor's time on one thread, so that other work on the machine does not decide.

    Raises:
        ModelError: One cannot be loaded or run.
    """
    names = [name for name, _, _ in network.inputs]
    feeds = dict(zip(names, (v.numpy() for v in network.examples()), strict=True))
    sessions = (open_session(one), open_session(other))
    for session in sessions:
        session.run(feeds)
    ratios: list[float] = []
    for number in range(PAIRS):
        took = [0.0, 0.0]
        for which in (0, 1) if number % 2 == 0 else (1, 0):
            start = time.process_time()
            sessions[which].run(feeds)
            took[which] = time.process_time() - start
        ratios.append(took[1] / took[0])
    return float(np.median(ratios))


def relative_error(found: NDArray[Any], expected: NDArray[Any]) -> float:
    """Root mean square of the difference over that of what was expected."""
    size = float(np.sqrt(np.square(expected.astype(np.float64)).mean()))
    off = float(np.sqrt(np.square(found.astype(np.float64) - expected).mean()))
    return off / max(size, 1e-12)


def _timed(session: OnnxSession, feeds: dict[str, NDArray[Any]]) -> float:
    best = float("inf")
    for _ in range(RUNS):
        start = time.perf_counter()
        session.run(feeds)
        best = min(best, time.perf_counter() - start)
    return best * 1e3
