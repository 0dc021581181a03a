"""What this machine needed for earlier renders, and the rates that follow: estimates learn from it."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from studio.render.workload import Workload

log = logging.getLogger(__name__)

FILE = "calibration.json"
MOST_KEPT = 60
STAGES = ("speak", "sample", "draw", "finish")
# Seconds for a unit of size, measured on two slow cores at draft quality: a letter waited for beside
# the drawing, a scene, a million pixels drawn and encoded, a second of movie mixed and joined.
RATES = {"speak": 0.045, "sample": 0.4, "draw": 0.030, "finish": 0.06}
SLOWER = {"draft": 1.0, "standard": 1.35, "high": 2.1}
"""How much longer drawing and encoding a pixel takes, by quality."""
HUBER = 1.345


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One render from an empty cache: what it was and what it took.

    Attributes:
        work: What was made.
        seconds: By stage of `STAGES`.
        processor: What it ran on.
        estimated_s: What was said before.
        peak_mb: Most memory in RAM.
    """

    work: Workload
    seconds: Mapping[str, float]
    processor: str
    estimated_s: float = 0.0
    peak_mb: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Everything observed on this machine, the latest last.

    Attributes:
        observations: At most `MOST_KEPT`.
    """

    observations: tuple[Observation, ...] = field(default=())

    def seconds(self, work: Workload, *, processor: str = "") -> dict[str, float]:
        """Expected seconds by stage."""
        known = [o for o in self.observations if not processor or o.processor == processor]
        return {stage: _stage_seconds(stage, work, known) for stage in STAGES}

    def with_one(self, observation: Observation) -> Calibration:
        """With one more observation."""
        kept = (*self.observations, observation)[-MOST_KEPT:]
        return Calibration(observations=kept)


def _stage_seconds(stage: str, work: Workload, known: Sequence[Observation]) -> float:
    size, starts = work.size(stage)
    # Another quality counts as well: its pixels cost another, known multiple.
    factor = SLOWER[work.quality] if stage == "draw" else 1.0
    rows: list[tuple[float, float]] = []
    times: list[float] = []
    for one in known:
        other, begun = one.work.size(stage)
        if other > 0:
            rows.append((other, begun))
            times.append(one.seconds[stage] / (SLOWER[one.work.quality] if stage == "draw" else 1))
    rate, start = fit(np.array(rows), np.array(times), prior=RATES[stage])
    return factor * (rate * size + start * starts if size > 0 else 0.0)


def fit(
    sizes: NDArray[np.float64], seconds: NDArray[np.float64], *, prior: float
) -> tuple[float, float]:
    """Seconds for a unit of size, and for each start: robust least squares, never negative.

    With few observations, one rate is all that they can tell; a start is fitted from four on. Errors
    count relative to a render's time, and one that stands out (the machine did something else
    meanwhile) counts less: Huber's weights, five rounds.

    Args:
        sizes: (n, 2): size and starts of each observation.
        seconds: (n,).
        prior: The rate when there is no observation.
    """
    if not len(seconds):
        return prior, 0.0
    rates = seconds / sizes[:, 0]
    if len(seconds) < 4 or np.ptp(sizes[:, 0]) < 0.2 * sizes[:, 0].mean():
        return float(np.median(rates)), 0.0
    scale = 1 / np.maximum(seconds, 1e-3)
    weights = np.ones(len(seconds))
    rate, start = float(np.median(rates)), 0.0
    for _ in range(5):
        a, b = sizes * (scale * weights)[:, None], weights
        solved = np.linalg.lstsq(a, b, rcond=None)[0]
        rate, start = float(solved[0]), float(solved[1])
        if start < 0 or rate < 0:  # not physical: one rate explains it better
            return float(np.median(rates)), 0.0
        errors = np.abs(sizes @ np.array([rate, start]) * scale - 1)
        spread = max(float(np.median(errors)) / 0.6745, 1e-3)
        weights = np.sqrt(np.minimum(1.0, HUBER * spread / np.maximum(errors, 1e-9)))
    return rate, start


def observed_seconds(timings: Mapping[str, float]) -> dict[str, float]:
    """A report's times as stages of an observation."""
    get = timings.get
    return {
        "speak": get("wait_for_voice", 0.0),
        "sample": get("sample", 0.0),
        "draw": get("draw_and_encode", 0.0),
        "finish": get("mix", 0.0) + get("join", 0.0),
    }


def load_calibration(folder: Path) -> Calibration:
    """What was observed; a damaged file is as none."""
    path = folder / FILE
    try:
        rows = cast("list[dict[str, Any]]", json.loads(path.read_text("utf-8"))["observations"])
        return Calibration(observations=tuple(_observation(row) for row in rows[-MOST_KEPT:]))
    except FileNotFoundError:
        return Calibration()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        log.info("%s cannot be read; estimates begin anew", path)
        return Calibration()


def save_calibration(calibration: Calibration, folder: Path) -> None:
    """Keep it; a folder that cannot be written is no reason to disturb anybody."""
    path = folder / FILE
    temporary = path.with_name(f".{FILE}.{os.getpid()}")
    values = {"format": 1, "observations": [asdict(o) for o in calibration.observations]}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(values), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        log.info("the calibration cannot be kept: %s", error)


def _observation(row: dict[str, Any]) -> Observation:
    values = cast("dict[str, Any]", row["work"])
    numbers = {name: float(values[name]) for name in ("movie_s", "megapixels")}
    counts = {name: int(values[name]) for name in ("scenes", "drawn", "letters")}
    quality = str(values["quality"])
    if quality not in SLOWER or min(*numbers.values(), *counts.values()) < 0:
        raise ValueError("not a workload")
    work = Workload(
        quality=quality,
        scenes=counts["scenes"],
        drawn=counts["drawn"],
        letters=counts["letters"],
        movie_s=numbers["movie_s"],
        megapixels=numbers["megapixels"],
    )
    return Observation(
        work=work,
        seconds={stage: max(0.0, float(row["seconds"][stage])) for stage in STAGES},
        processor=str(row["processor"]),
        estimated_s=float(row["estimated_s"]),
        peak_mb=float(row["peak_mb"]),
    )
