"""Measures one network in a process of its own: memory, time, and what it computes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.models.memory import give_back, peak_since_reset_mb, reset_peak
from studio.engine.models.probe import child_environment, this_program
from studio.engine.models.session import open_session
from studio.errors import ModelError

COMMAND = "measure-network"
MARK = "SCENEWRIGHT-MEASURED "
TIMEOUT_S = 1800.0
REPEATS, ENOUGH_S = 5, 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one network needs and gives.

    Attributes:
        precision: Its name.
        memory_mb: Most memory beyond the runtime's own, while loading and running.
        run_s: One run, the fastest of several.
        psnr_db: Closeness of its output to the reference's; infinite for equal.
        relative_error: Norm of the difference over norm of the reference.
        file_mb: Size on disk.
    """

    precision: str
    memory_mb: float
    run_s: float
    psnr_db: float
    relative_error: float
    file_mb: float


def measure_network(
    network: Path,
    samples: Path,
    *,
    precision: str,
    providers: Sequence[str],
    threads: int,
    reference: Sequence[NDArray[Any]] | None,
) -> tuple[Measured, list[NDArray[Any]]]:
    """Measure a network in a child process.

    Args:
        network: The ONNX file.
        samples: An .npz of inputs, named "0/x", "0/t", "1/x" …
        precision: For the result.
        providers: In order of preference.
        threads: Inside one operator.
        reference: Outputs to compare with; None when this is the reference.

    Returns:
        What was measured, and the outputs.

    Raises:
        ModelError: It cannot be run.
    """  # fmt: skip
    outputs = network.with_suffix(".outputs.npz")
    arguments = [str(network), str(samples), str(outputs), ",".join(providers), str(threads)]
    try:
        done = subprocess.run(
            [*this_program(COMMAND), *arguments],
            capture_output=True, check=False, timeout=TIMEOUT_S, env=child_environment(),
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ModelError(f"{precision} could not be measured: {error}.") from error
    text = done.stdout.decode("utf-8", "replace")
    found = [line for line in text.splitlines() if line.startswith(MARK)]
    if not found:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        raise ModelError(f"{precision} cannot be run here: {' '.join(said)[:300] or 'it crashed'}.")
    result = json.loads(found[-1].removeprefix(MARK))
    with np.load(outputs, allow_pickle=False) as arrays:
        got = [arrays[name] for name in sorted(arrays.files)]
    outputs.unlink(missing_ok=True)
    error, psnr = closeness(got, reference or got)
    size = sum(p.stat().st_size for p in (network, network.with_suffix(".data")) if p.exists())
    return Measured(
        precision=precision, memory_mb=result["memory_mb"], run_s=result["run_s"],
        psnr_db=psnr, relative_error=error, file_mb=size / 1e6,
    ), got  # fmt: skip


def closeness(got: Sequence[NDArray[Any]], wanted: Sequence[NDArray[Any]]) -> tuple[float, float]:
    """Relative error and PSNR (dB, against the reference's range) over all outputs."""
    a = np.concatenate([np.ravel(x).astype(np.float64) for x in got])
    b = np.concatenate([np.ravel(x).astype(np.float64) for x in wanted])
    if a.shape != b.shape or not np.isfinite(a).all():
        return float("inf"), 0.0
    error = float(np.linalg.norm(a - b) / max(float(np.linalg.norm(b)), 1e-12))
    mean = float(np.mean((a - b) ** 2))
    span = float(b.max() - b.min()) or 1.0
    return error, 99.0 if mean == 0 else min(99.0, 10 * float(np.log10(span**2 / mean)))


def save_samples(samples: Sequence[dict[str, NDArray[Any]]], path: Path) -> None:
    """Inputs as one file."""
    named = {f"{n}/{name}": a for n, feeds in enumerate(samples) for name, a in feeds.items()}
    np.savez(path, **named)  # pyright: ignore[reportArgumentType]


def load_samples(path: Path) -> list[dict[str, NDArray[Any]]]:
    """The inverse of `save_samples`."""
    samples: dict[int, dict[str, NDArray[Any]]] = {}
    with np.load(path, allow_pickle=False) as arrays:
        for key in arrays.files:
            number, _, name = key.partition("/")
            samples.setdefault(int(number), {})[name] = arrays[key]
    return [samples[number] for number in sorted(samples)]


def run_measurement(arguments: Sequence[str]) -> None:
    """The child's side: load, run, print one marked line."""
    network, samples_path, outputs_path, providers, threads = arguments
    samples = load_samples(Path(samples_path))
    give_back()
    reset_peak()
    before = peak_since_reset_mb()
    session = open_session(
        Path(network), threads=int(threads), providers=tuple(providers.split(","))
    )
    outputs = [next(iter(session.run(feeds).values())) for feeds in samples]
    np.savez(outputs_path, **{f"{n:03d}": value for n, value in enumerate(outputs)})  # pyright: ignore[reportArgumentType]
    times: list[float] = []
    start = time.perf_counter()
    while len(times) < REPEATS or time.perf_counter() - start < ENOUGH_S:
        began = time.perf_counter()
        session.run(samples[len(times) % len(samples)])
        times.append(time.perf_counter() - began)
        if len(times) >= 2 and time.perf_counter() - start > 10 * ENOUGH_S:
            break  # a large network: two runs tell enough
    result = {
        "run_s": min(times),
        "memory_mb": max(peak_since_reset_mb() - before, 0.1),
        "provider": session.provider,
    }
    sys.stdout.write(MARK + json.dumps(result) + "\n")
    sys.stdout.flush()
