"""What drifted since when, of the renders that were kept, and their export as CSV and OpenMetrics."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime

from studio.quality.drift import shifts
from studio.render.watch_log import Watched


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A measure that is watched.

    Attributes:
        field: Of `Watched`.
        title: For people.
        unit: Of the field.
        least: The ratio below which a change is not told, though it be sure.
    """

    field: str
    title: str
    unit: str
    least: float


SERIES = (
    Series(field="step_s", title="Time of a denoising step", unit="s", least=1.1),
    Series(field="draw_s", title="Drawing a second of movie", unit="s", least=1.1),
    Series(field="peak_mb", title="Memory", unit="MB", least=1.1),
)
FLOOR = 0.02  # of the logarithm: two hundredths are no news
_CAUSES = {
    "provider": "the processor",
    "runtime": "ONNX Runtime",
    "program": "the program",
    "model": "the model",
    "precision": "the precision",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One change that is told.

    Attributes:
        series: What changed.
        group: Of which renders: model, quality and pace.
        since: When the first render after the change ended, seconds since 1970.
        renders: How many came after it.
        before, after: Geometric means, in the series' unit.
        causes: What else was changed at that render, as phrases.
    """

    series: Series
    group: str
    since: float
    renders: int
    before: float
    after: float
    causes: tuple[str, ...]

    def sentence(self) -> str:
        """For people."""
        change = (self.after / self.before - 1) * 100
        more = f"{abs(change):.0f} % {'more' if change > 0 else 'less'}"
        cause = f"; then changed: {', '.join(self.causes)}" if self.causes else ""
        return (
            f"{self.series.title} ({self.group}): {more} since {day(self.since)} "
            f"({self.before:.4g} to {self.after:.4g} {self.series.unit}, {self.renders} renders{cause})."
        )


def find_drift(renders: Sequence[Watched]) -> tuple[Drift, ...]:
    """What changed and stayed so for some renders, the latest first.

    Renders of other models, qualities, sizes and frame rates are not mixed. A new version of a model
    is not another one: that it is slower is what shall be seen.
    """
    groups: dict[tuple[str, str, float], list[Watched]] = {}
    for one in renders:
        if one.outcome == "done":
            key = (one.model.partition("@")[0], one.quality, one.pace or 0.0)
            groups.setdefault(key, []).append(one)
    found = [
        drift
        for (model, quality, pace), members in groups.items()
        for series in SERIES
        for drift in _drifts(series, f"{model}, {quality}, {pace:g} megapixels a second", members)
    ]
    return tuple(sorted(found, key=lambda drift: -drift.since))


def failures(renders: Sequence[Watched]) -> tuple[tuple[str, int], ...]:
    """Kinds of errors by how often they ended a render, the most frequent first."""
    return tuple(Counter(o.failure for o in renders if o.outcome == "failed").most_common())


def _drifts(series: Series, group: str, renders: Sequence[Watched]) -> list[Drift]:
    pairs = [(one, value) for one in renders if (value := getattr(one, series.field))]
    rows = [one for one, _ in pairs]
    return [
        Drift(
            series=series, group=group, since=rows[one.at].at, renders=len(rows) - one.at,
            before=math.exp(one.before), after=math.exp(one.after),
            causes=_causes(rows[one.at - 1], rows[one.at]),
        )
        for one in shifts([math.log(value) for _, value in pairs], floor=FLOOR)
        if abs(one.after - one.before) >= math.log(series.least)
    ]  # fmt: skip


def _causes(before: Watched, after: Watched) -> tuple[str, ...]:
    return tuple(
        f"{phrase} from {was} to {now}"
        for name, phrase in _CAUSES.items()
        if (was := getattr(before, name)) != (now := getattr(after, name))
    )


def day(at: float) -> str:
    """The day of a time, in UTC."""
    return datetime.fromtimestamp(at, UTC).date().isoformat()


def as_csv(renders: Sequence[Watched]) -> str:
    """All renders as CSV with a heading; a measure that is not known is empty."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [f.name for f in fields(Watched)], lineterminator="\n")
    writer.writeheader()
    for one in renders:
        writer.writerow({k: "" if v is None else v for k, v in asdict(one).items()})
    return text.getvalue()


def as_openmetrics(renders: Sequence[Watched]) -> str:
    """Counts, and for each model and quality the latest measures, in OpenMetrics 1.0 text."""
    lines = ["# TYPE scenewright_renders counter", "# HELP scenewright_renders Renders by outcome."]
    counts = Counter((one.outcome, one.failure) for one in renders)
    lines += [
        f"scenewright_renders_total{_labels(outcome=outcome, failure=failure)} {count}"
        for (outcome, failure), count in sorted(counts.items())
    ]
    for field, name, unit, text in (
        ("step_s", "step_seconds", "seconds", "Time of one denoising step."),
        ("draw_s", "draw_seconds", "seconds", "Drawing and encoding a second of movie."),
        ("peak_mb", "memory_megabytes", "megabytes", "Most memory of the process."),
        ("reused", "reused_ratio", "ratio", "Share of parts that came from the cache."),
    ):
        latest = {
            (one.model, one.quality, one.provider): value
            for one in renders
            if (value := getattr(one, field)) is not None
        }
        family = f"scenewright_{name}"
        lines += [f"# TYPE {family} gauge", f"# UNIT {family} {unit}", f"# HELP {family} {text}"]
        lines += [
            f"{family}{_labels(model=model, quality=quality, provider=provider)} {value}"
            for (model, quality, provider), value in sorted(latest.items())
        ]
    return "\n".join((*lines, "# EOF")) + "\n"


def _labels(**values: str) -> str:
    escaped = (
        f'{name}="{value.replace(chr(92), chr(92) * 2).replace(chr(34), chr(92) + chr(34))}"'
        for name, value in values.items()
    )
    return "{" + ",".join(part.replace("\n", r"\n") for part in escaped) + "}"
