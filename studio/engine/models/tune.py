"""Which precision of a denoiser is best on this machine: measured, kept, and used from then on."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from studio.engine.models.device import Device
from studio.engine.models.measure import Measured, measure_network, save_samples
from studio.engine.models.precision import MADE, Feeds, make_precision
from studio.engine.models.probe import machine_marks
from studio.engine.models.session import listed_providers, runtime_version
from studio.engine.models.store import ModelPackage
from studio.engine.models.tuned import TUNED_FILE, tuned_folder
from studio.errors import ModelError
from studio.task import CancelToken, OnProgress

log = logging.getLogger(__name__)

NAME = "denoiser"
MIN_PSNR_DB = 30.0  # below it pictures change to the eye
SAME_MEMORY, SAME_MEMORY_MB, SAME_TIME = 0.10, 20.0, 0.05
"""Differences that repeat from run to run: within them the next criterion decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """What tuning a model showed.

    Attributes:
        model: Reference of the model.
        device: Title and name of the processor.
        measured: All that could be measured; the reference first.
        failed: What could not be made or run, and why.
        winner: Precision that is used from now on.
        reason: Why, as a sentence.
    """

    model: str
    device: str
    measured: tuple[Measured, ...]
    failed: tuple[tuple[str, str], ...]
    winner: str
    reason: str

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON values."""
        return asdict(self)


def tune(
    package: ModelPackage,
    samples: Sequence[Feeds],
    *,
    device: Device,
    threads: int,
    data_dir: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
    measure: Callable[..., Any] = measure_network,
    candidates: Sequence[str] = MADE,
) -> Tuning:
    """Measure the precisions that a package has and those that can be made of it; keep the best.

    Args:
        package: The model.
        samples: Real inputs of its denoiser.
        device: Where it runs.
        threads: Inside one operator.
        data_dir: The person's folder; the winner is kept below it.
        on_progress: Hears of every candidate.
        cancel: Checked at every candidate.
        measure: `measure_network` by default.
        candidates: What is made beside the shipped precisions.

    Raises:
        ModelError: Not even the shipped precision runs.
        Cancelled: `cancel` was set; nothing was changed.
    """
    work = tuned_folder(data_dir, package.manifest.reference) / "new"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        save_samples([dict(feeds) for feeds in samples], work / "samples.npz")
        shipped = package.manifest.precisions(NAME)
        source = _most_exact(shipped)
        names = [
            source,
            *(p for p in (*shipped, *candidates) if p not in (source, *_twins(source))),
        ]
        names = list(dict.fromkeys(names))
        measured, failed = list[Measured](), list[tuple[str, str]]()
        reference = None
        for number, precision in enumerate(names):
            cancel.check()
            try:
                network = _network(package, work, precision, source=source, samples=samples)
                result, outputs = measure(
                    network, work / "samples.npz", precision=precision,
                    providers=device.providers, threads=threads, reference=reference,
                )  # fmt: skip
            except ModelError as error:
                if precision == source:
                    raise
                failed.append((precision, error.message))
            else:
                reference = reference or outputs
                measured.append(result)
            on_progress((number + 1) / len(names))
        winner, reason = choose_precision(measured)
        tuning = Tuning(
            model=package.manifest.reference, device=f"{device.title} {device.name}".strip(),
            measured=tuple(measured), failed=tuple(failed), winner=winner, reason=reason,
        )  # fmt: skip
        _keep(tuning, work, is_shipped=winner in shipped)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return tuning


def choose_precision(measured: Sequence[Measured]) -> tuple[str, str]:
    """The best by memory, then time, then closeness; the first of `measured` is the reference.

    What changes pictures to the eye is out, and so is int8 that wins nothing at all.
    """
    reference = measured[0]
    good = [
        m for m in measured
        if m is reference or (m.psnr_db >= MIN_PSNR_DB and not _loses_everywhere(m, measured))
    ]  # fmt: skip
    least = min(m.memory_mb for m in good)
    small = [
        m for m in good if m.memory_mb <= max(least * (1 + SAME_MEMORY), least + SAME_MEMORY_MB)
    ]
    quickest = min(m.run_s for m in small)
    quick = [m for m in small if m.run_s <= quickest * (1 + SAME_TIME)]
    best = max(quick, key=lambda m: m.psnr_db)
    if best is reference:
        return best.precision, f"{best.precision} stays: nothing else is smaller or faster here."
    return best.precision, (
        f"{best.precision} needs {best.memory_mb / reference.memory_mb:.0%} of the memory and "
        f"{best.run_s / reference.run_s:.0%} of the time of {reference.precision}, at "
        f"{best.psnr_db:.0f} dB from it."
    )


def _loses_everywhere(one: Measured, measured: Sequence[Measured]) -> bool:
    """Whether some float precision is better in memory, time and closeness alike."""
    return one.precision.startswith("int8") and any(
        other.memory_mb <= one.memory_mb
        and other.run_s <= one.run_s
        and other.psnr_db >= one.psnr_db
        for other in measured
        if not other.precision.startswith("int8")
    )


def _most_exact(shipped: Sequence[str]) -> str:
    return next((p for p in ("fp32", "fp16") if p in shipped), shipped[0])


def _twins(source: str) -> tuple[str, ...]:
    """Precisions that are the source by another name: the shipped "int8" keeps its weights in int8."""
    return ("int8-weights",) if source == "int8" else ()


def _network(
    package: ModelPackage, work: Path, precision: str, *, source: str, samples: Sequence[Feeds]
) -> Path:
    """The file of a candidate: a copy of what is shipped, or made of the most exact one."""
    target = work / f"{precision}.onnx"
    if precision in package.manifest.precisions(NAME):
        package.write(NAME, precision, target)
        return target
    make_precision(work / f"{source}.onnx", target, precision, samples=samples)
    if target.with_suffix(".data").exists():
        raise ModelError(f"{precision} would be larger than 2 GB, which cannot be kept yet.")
    return target


def _keep(tuning: Tuning, work: Path, *, is_shipped: bool) -> None:
    folder = work.parent
    for old in folder.glob("*.onnx"):
        old.unlink()
    files: dict[str, str] = {}
    if not is_shipped:
        for path in (work / f"{tuning.winner}.onnx", work / f"{tuning.winner}.data"):
            if path.exists():
                path.replace(folder / path.name)
                files[path.name] = _sha256(folder / path.name)
    values = tuning.as_dict() | {
        "format": 1,
        "machine": machine_marks(runtime_version(), listed_providers()),
        "files": files,
    }
    temporary = folder / f".{TUNED_FILE}"
    temporary.write_text(json.dumps(values, indent=1), encoding="utf-8")
    temporary.replace(folder / TUNED_FILE)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
