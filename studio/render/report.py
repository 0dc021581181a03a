"""What a render says of itself when it is done; `--json` prints it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

KINDS = ("clips", "lines", "segments")
"""Scenes' clips, spoken lines, and scenes whose picture was encoded (all or in part)."""
PARTS = "parts"
"""The encoded pieces of scenes."""
COUNTS_OTHERS = sys.platform != "win32"


@dataclass(slots=True)
class Tally:
    """Counts and times, filled while a render runs on one thread.

    Attributes:
        made: How many of each kind were made.
        reused: How many of each kind came from the cache.
        parts: How many pieces of scenes were made and came from the cache.
        seconds: Time by stage.
        clip_s: Seconds of each clip that was made.
        warnings: Sentences for the creator, each once.
        processor: Seconds of the processor by kind of work: "speak", "sample", "draw", "encode" …
        is_watching: Whether clips are looked at while they pass (`clip_watch`).
        figures: What was seen of each clip, by name of the figure.
    """

    made: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    reused: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    parts: dict[str, int] = field(default_factory=lambda: {"made": 0, "reused": 0})
    seconds: dict[str, float] = field(default_factory=dict[str, float])
    clip_s: list[float] = field(default_factory=list[float])
    warnings: list[str] = field(default_factory=list[str])
    processor: dict[str, float] = field(default_factory=dict[str, float])
    is_watching: bool = False
    figures: dict[str, list[float]] = field(default_factory=dict[str, list[float]])

    def count(self, kind: str, *, was_made: bool) -> None:
        """One more of a kind."""
        counts = self.made if was_made else self.reused
        if kind == PARTS:
            counts = self.parts
            kind = "made" if was_made else "reused"
        counts[kind] += 1

    def warn(self, message: str) -> bool:
        """Keep a warning; False if it was there already."""
        if message in self.warnings:
            return False
        self.warnings.append(message)
        return True

    def see(self, figures: Mapping[str, float | None]) -> None:
        """Keep figures of one clip; what is not known is left out."""
        for name, value in figures.items():
            if value is not None:
                self.figures.setdefault(name, []).append(value)

    @contextmanager
    def timed(self, stage: str) -> Generator[None, None, None]:
        """Add the block's time to a stage."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - start

    def work(self, kind: str, seconds: float) -> None:
        """Count time of the processor."""
        self.processor[kind] = self.processor.get(kind, 0.0) + seconds

    @contextmanager
    def working(self, kind: str, beside: str = "") -> Generator[None, None, None]:
        """Add this thread's processor time to a kind, and that of programs that end meanwhile to another.

        Where the system does not count for other programs (Windows), they are taken to need what
        passes while this thread waits.
        """
        start, thread, others = time.perf_counter(), time.thread_time(), _others_s()
        try:
            yield
        finally:
            own = time.thread_time() - thread
            self.work(kind, own)
            if beside:
                waited = time.perf_counter() - start - own
                self.work(beside, _others_s() - others if COUNTS_OTHERS else waited)

    def rounded_seconds(self) -> dict[str, float]:
        """Times by stage, to the millisecond."""
        return {stage: round(seconds, 3) for stage, seconds in self.seconds.items()}


def movie_report(
    *,
    output: str,
    duration_s: float,
    scenes: list[dict[str, Any]],
    engine: dict[str, Any],
    tally: Tally,
    preset: str = "",
) -> dict[str, Any]:
    """The object that `--json` prints."""
    return {
        "output": output,
        "duration_s": round(duration_s, 3),
        "scenes": scenes,
        "engine": engine,
        "made": tally.made,
        "reused": tally.reused,
        "parts": tally.parts,
        "preset": preset,
        "timings_s": tally.rounded_seconds(),
        "processor_s": {kind: round(seconds, 3) for kind, seconds in tally.processor.items()},
        "fastest_clip_s": round(min(tally.clip_s), 4) if tally.clip_s else None,
        "seen": {
            name: round(sum(values) / len(values), 5) for name, values in tally.figures.items()
        },
        "warnings": tally.warnings,
    }


def _others_s() -> float:
    """Processor seconds of the programs that this one started and that have ended."""
    times = os.times()
    return times.children_user + times.children_system
