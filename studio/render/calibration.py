"""What this machine needed for earlier renders, and the factors that follow: estimates learn from it."""

from __future__ import annotations

import json
import logging
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, cast

from studio.render.work_time import STAGES, WORKS, elapsed, work_time
from studio.render.workload import KINDS, STARTER, SceneWork, Workload

log = logging.getLogger(__name__)

FILE = "calibration.json"
FORMAT = 2
MOST_KEPT = 60
MOST_SCENES = 2000
LEAST_S = 0.05
"""Less work than this says nothing: it is mostly the clock's own error."""
SHORT_S = 0.5
SLACK = 1.08
"""What passes beyond what is played through, before it was observed often: opening, planning, waiting
for one another. On a quiet machine 20 projects took 1.11 times as long in the median
(`tests/bench/bench_estimate.py`)."""
LIKE = 3.0
"""How much more an observation with the same model, look and encoder counts than another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One render from an empty cache: what it was and what it took.

    Attributes:
        work: What was made.
        seconds: Of the processor, by kind of work as in `WORKS`.
        passed_s: From begin to end; 0 for a trial of a model, which rendered nothing.
        processor: What it ran on.
        estimated_s: What was said before.
        peak_mb: Most memory in RAM.
        watts: Mean power while it ran, 0 where the system does not tell.
    """

    work: Workload
    seconds: Mapping[str, float]
    passed_s: float
    processor: str
    estimated_s: float = 0.0
    peak_mb: float = 0.0
    watts: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Everything observed on this machine, the latest last.

    Attributes:
        observations: At most `MOST_KEPT`.
    """

    observations: tuple[Observation, ...] = field(default=())

    def factors(self, work: Workload, *, processor: str = "") -> dict[str, float]:
        """How many times the built-in seconds each kind of work takes here.

        The weighted median of what was observed, so that a render beside other work hardly moves
        it; renders that are like the one in question count more.
        """
        known = [o for o in self.observations if not processor or o.processor == processor]
        return {kind: _factor(kind, work, known) for kind in WORKS}

    def seconds(
        self, work: Workload, *, processor: str = "", cores: int = 0, speaks_first: bool = False
    ) -> dict[str, float]:
        """Expected seconds by stage of `STAGES`.

        Args:
            work: What will be made.
            processor: Count only observations of it; "" for all.
            cores: Of the machine; 0 for this one's.
            speaks_first: As when memory is short.
        """
        cores = cores or os.cpu_count() or 1
        known = [o for o in self.observations if not processor or o.processor == processor]
        time = work_time(work, self.factors(work, processor=processor))
        found = elapsed(time, cores=cores, speaks_first=speaks_first)
        # What else the machine did in one render says little of the next: none counts for two.
        played = [one for one in known if one.passed_s > 0]
        slack = _median([(SLACK, 2.0), *((_slack(one, cores), 1.0) for one in played)])
        return {stage: found[stage] * slack for stage in STAGES}

    @property
    def watts(self) -> float:
        """Mean power of earlier renders as the system measured it; 0 where it did not."""
        measured = sorted(one.watts for one in self.observations if one.watts > 0)
        return measured[len(measured) // 2] if measured else 0.0

    @property
    def renders(self) -> int:
        """How many renders were observed."""
        return sum(one.passed_s > 0 for one in self.observations)

    def has_rendered_with(self, model: str) -> bool:
        """Whether it is known how long a model, or a mixture of models, samples here."""
        return any(one.work.model == model for one in self.observations)

    def with_one(self, observation: Observation) -> Calibration:
        """With one more observation."""
        kept = (*self.observations, observation)[-MOST_KEPT:]
        return Calibration(observations=kept)


def _factor(kind: str, work: Workload, known: Sequence[Observation]) -> float:
    seen: list[tuple[float, float]] = []
    for one in known:
        if kind == "sample" and one.work.model != work.model:
            continue  # another network takes another time
        if kind == "draw" and _is_pixels(one.work) != _is_pixels(work):
            continue  # pictures that are enlarged and scenes that are drawn have little in common
        expected = work_time(one.work, {}).totals()[kind]
        taken = one.seconds.get(kind, 0.0)
        if expected < LEAST_S or taken <= 0:
            continue
        is_like = {
            "draw": one.work.style == work.style,
            "encode": one.work.codec == work.codec,
        }.get(kind, True)
        # A long render says more than a short one, up to a minute of work.
        weight = math.sqrt(min(expected, 60.0)) * (LIKE if is_like else 1.0)
        # A short piece of work is mostly what begins it: it moves the factor only part of the way.
        trust = expected / (expected + SHORT_S)
        seen.append(((taken / expected) ** trust, weight))
    return _median(seen)


def _is_pixels(work: Workload) -> bool:
    return work.model.partition("+")[0] != STARTER.id


def _slack(one: Observation, cores: int) -> float:
    """What really passed against what its processor seconds take when they are played through."""
    played = sum(elapsed(work_time(one.work, _own_factors(one)), cores=cores).values())
    return min(3.0, max(0.5, one.passed_s / max(played, 1e-3)))


def _own_factors(one: Observation) -> dict[str, float]:
    expected = work_time(one.work, {}).totals()
    return {
        kind: one.seconds.get(kind, 0.0) / expected[kind] for kind in WORKS if expected[kind] > 0
    }


def _median(pairs: Sequence[tuple[float, float]]) -> float:
    """The weighted median of (value, weight) pairs; 1 where there are none."""
    if not pairs:
        return 1.0
    ordered, half = sorted(pairs), sum(weight for _, weight in pairs) / 2
    passed = 0.0
    for place, (value, weight) in enumerate(ordered):
        passed += weight
        if math.isclose(passed, half) and place + 1 < len(ordered):
            return math.sqrt(value * ordered[place + 1][0])
        if passed > half:
            return value
    return ordered[-1][0]


def load_calibration(folder: Path) -> Calibration:
    """What was observed; a damaged file, or one of an older version, is as none."""
    path = folder / FILE
    try:
        found = cast("dict[str, Any]", json.loads(path.read_text("utf-8")))
        if found["format"] != FORMAT:
            log.info("%s is of another version; estimates begin anew", path)
            return Calibration()
        rows = cast("list[dict[str, Any]]", found["observations"])
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
    values = {"format": FORMAT, "observations": [asdict(o) for o in calibration.observations]}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(values), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        log.info("the calibration cannot be kept: %s", error)


def _observation(row: dict[str, Any]) -> Observation:
    seconds = cast("dict[str, Any]", row["seconds"])
    return Observation(
        work=_workload(cast("dict[str, Any]", row["work"])),
        seconds={kind: _number(seconds.get(kind, 0.0)) for kind in WORKS},
        passed_s=_number(row["passed_s"]),
        processor=str(row["processor"]),
        estimated_s=_number(row["estimated_s"]),
        peak_mb=_number(row["peak_mb"]),
        watts=_number(row.get("watts", 0.0)),
    )


def _workload(values: dict[str, Any]) -> Workload:
    scenes = cast("list[dict[str, Any]]", values["scenes"])
    if not 1 <= len(scenes) <= MOST_SCENES:
        raise ValueError("not a workload")
    work = Workload(
        quality=str(values["quality"]),
        codec=str(values["codec"]),
        style=str(values["style"]),
        captions=str(values["captions"]),
        model=str(values["model"]),
        preset=str(values["preset"]),
        width_px=int(values["width_px"]),
        height_px=int(values["height_px"]),
        fps=int(values["fps"]),
        has_sound=bool(values["has_sound"]),
        scenes=tuple(
            SceneWork(
                kind=str(one["kind"]),
                letters=int(one["letters"]),
                frames=int(one["frames"]),
                mixed=int(one["mixed"]),
                evaluations=_number(one["evaluations"]),
            )
            for one in scenes
        ),
    )
    numbers = [work.width_px, work.height_px, work.fps, *(s.frames for s in work.scenes)]
    rest = [n for s in work.scenes for n in (s.letters, s.mixed)]
    if min(numbers) < 1 or min(rest) < 0 or any(s.kind not in KINDS for s in work.scenes):
        raise ValueError("not a workload")
    return work


def _number(value: Any) -> float:
    found = float(value)
    if not math.isfinite(found) or found < 0:
        raise ValueError("not a time or an amount")
    return found
