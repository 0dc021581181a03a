"""What a render says of itself when it is done; `--json` prints it."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

KINDS = ("clips", "lines", "segments")


@dataclass(slots=True)
class Tally:
    """Counts and times, filled while a render runs on one thread.

    Attributes:
        made: How many of each kind were made.
        reused: How many of each kind came from the cache.
        seconds: Time by stage.
        warnings: Sentences for the creator, each once.
    """

    made: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    reused: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    seconds: dict[str, float] = field(default_factory=dict[str, float])
    warnings: list[str] = field(default_factory=list[str])

    def count(self, kind: str, *, was_made: bool) -> None:
        """One more of a kind."""
        (self.made if was_made else self.reused)[kind] += 1

    def warn(self, message: str) -> bool:
        """Keep a warning; False if it was there already."""
        if message in self.warnings:
            return False
        self.warnings.append(message)
        return True

    @contextmanager
    def timed(self, stage: str) -> Generator[None, None, None]:
        """Add the block's time to a stage."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.perf_counter() - start

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
) -> dict[str, Any]:
    """The object that `--json` prints."""
    return {
        "output": output,
        "duration_s": round(duration_s, 3),
        "scenes": scenes,
        "engine": engine,
        "made": tally.made,
        "reused": tally.reused,
        "timings_s": tally.rounded_seconds(),
        "warnings": tally.warnings,
    }
