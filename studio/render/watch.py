"""What changed since when, of the renders that were kept: each measure by itself, by a standard test."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from studio.quality.drift import shifts
from studio.render.watch_log import DISCARDED, Watched
from studio.render.watch_series import CAUSE_NAMES, SERIES, TOLD, Series

NEAR = 3
"""Renders by which the test may miss the place of a change: what was exchanged that near is its place."""
_CAUSES = ("driver", "runtime", "provider", "program", "model", "precision", "system")
"""What is compared before and after, the likeliest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What else changed at the same render: a reason to look, not a proof."""

    name: str
    was: str
    now: str

    @property
    def shown(self) -> tuple[str, str]:
        """Before and after as people read them: a model without the hash of its content."""
        was, now = (text.partition("+")[0].replace("@", " ") for text in (self.was, self.now))
        return (self.was, self.now) if self.name != "model" or was == now else (was, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One change that is told.

    Attributes:
        series: What changed.
        group: Of which renders: model, quality and pace as people read them; "" for all.
        at: Place of the first render after the change in its `Track`.
        since: When that render ended, seconds since 1970.
        seen: Place of the render at which the test became sure.
        renders: How many came after the change.
        before, after: Means, geometric for ratios, in the series' unit.
        causes: What else changed between the last render before it and the first after it.
    """

    series: Series
    group: str
    at: int
    since: float
    seen: int
    renders: int
    before: float
    after: float
    causes: tuple[Cause, ...]

    @property
    def percent(self) -> int:
        """Size of the change, without its direction; of a ratio."""
        return round(abs(self.after / max(self.before, 1e-9) - 1) * 100)

    @property
    def is_worse(self) -> bool:
        """Whether the person loses by it."""
        rose = self.after > self.before
        return bool(self.series.better) and rose == (self.series.better == "lower")

    def sentence(self) -> str:
        """For people, in English."""
        causes = " and ".join(
            f"{CAUSE_NAMES[c.name]} changed from {c.shown[0]} to {c.shown[1]}" for c in self.causes
        )
        return (
            f"{_told(self)} since {day(self.since)}"
            + (f", when {causes}" if causes else "")
            + (f" ({self.group})." if self.group else ".")
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One series of one group of renders, in order of time.

    Attributes:
        series: What is measured.
        group: See `Drift.group`.
        renders: Those that have the measure.
        values: Of each of them, in the series' unit.
        drifts: What changed, in order.
    """

    series: Series
    group: str
    renders: tuple[Watched, ...]
    values: tuple[float, ...]
    drifts: tuple[Drift, ...]


def tracks(renders: Sequence[Watched]) -> tuple[Track, ...]:
    """Every measure of every group, in the order of `SERIES`, the group with most renders first.

    Renders of other models, qualities, sizes and frame rates are not mixed where that would matter. A
    new version of a model is not another one: that it is slower is what shall be seen.
    """
    counted = _with_counts(renders)
    found: list[Track] = []
    for series in SERIES:
        groups: dict[tuple[object, ...], list[tuple[Watched, float]]] = {}
        for one, counts in counted:
            value = counts.get(series.field, getattr(one, series.field, None))
            if value is None or (one.outcome != "done" and series.field != "failed"):
                continue
            groups.setdefault(_group(series, one), []).append((one, float(value)))
        ordered = sorted(groups.items(), key=lambda item: -len(item[1]))
        found += [_track(series, _label(group, pairs[-1][0]), pairs) for group, pairs in ordered]
    return tuple(found)


def find_drift(renders: Sequence[Watched]) -> tuple[Drift, ...]:
    """What changed and stayed so for some renders, the latest first."""
    found = [drift for track in tracks(renders) for drift in track.drifts]
    return tuple(sorted(found, key=lambda drift: -drift.since))


def newly_told(renders: Sequence[Watched]) -> tuple[Drift, ...]:
    """What the test became sure of at the very last render, and makes it worse for the person."""
    if not renders:
        return ()
    return tuple(
        drift
        for track in tracks(renders)
        for drift in track.drifts
        if drift.is_worse
        and drift.seen == len(track.renders) - 1
        and track.renders[-1] is renders[-1]
    )


def failures(renders: Sequence[Watched]) -> tuple[tuple[str, int], ...]:
    """Kinds of errors by how often they ended a render, the most frequent first."""
    return tuple(Counter(o.failure for o in renders if o.outcome == "failed").most_common())


def count_of(renders: Sequence[Watched]) -> int:
    """How many renders there are: discarded takes are none."""
    return sum(one.outcome != DISCARDED for one in renders)


def day(at: float) -> str:
    """The day of a time where the person is: "12 November 2026"."""
    found = datetime.fromtimestamp(at).astimezone()
    return f"{found.day} {found:%B %Y}"


def as_values(drift: Drift) -> dict[str, Any]:
    """For `--json`."""
    return {
        "series": drift.series.field,
        "title": drift.series.title,
        "unit": drift.series.unit,
        "group": drift.group,
        "since": drift.since,
        "renders": drift.renders,
        "before": round(drift.before, 6),
        "after": round(drift.after, 6),
        "is_worse": drift.is_worse,
        "causes": [{"name": c.name, "was": c.was, "now": c.now} for c in drift.causes],
        "sentence": drift.sentence(),
    }


def _with_counts(renders: Sequence[Watched]) -> list[tuple[Watched, dict[str, float]]]:
    """Renders with what is counted of them: whether they failed, and takes that were thrown away."""
    found: list[tuple[Watched, dict[str, float]]] = []
    thrown = 0
    for one in renders:
        if one.outcome == DISCARDED:
            thrown += 1
        elif one.outcome == "done":
            counts = {"failed": 0.0}
            if one.scenes:
                counts["discarded"] = (thrown + (one.unchosen or 0.0)) / one.scenes
            found.append((one, counts))
            thrown = 0
        elif one.outcome == "failed":
            found.append((one, {"failed": 1.0}))
    return found


def _group(series: Series, one: Watched) -> tuple[object, ...]:
    """Equal for renders that are compared."""
    model = one.model.partition("@")[0]
    if series.scope == "all":
        return ()
    return (model,) if series.scope == "model" else (model, one.quality, one.pace)


def _label(group: tuple[object, ...], latest: Watched) -> str:
    """What people read of a group."""
    if len(group) < 3:  # all, or those of a model
        return str(group[0]) if group else ""
    shape = latest.shape or f"{latest.pace or 0:g} megapixels a second"
    return f"{group[0]}, {latest.quality}, {shape}"


def _track(series: Series, group: str, pairs: Sequence[tuple[Watched, float]]) -> Track:
    # a time or a size of 0 was not measured
    kept = [(one, value) for one, value in pairs if value > 0 or not series.is_ratio]
    rows = tuple(one for one, _ in kept)
    scale = math.log if series.is_ratio else float
    back = math.exp if series.is_ratio else float
    least = math.log(series.least) if series.is_ratio else series.least
    found = shifts([scale(value) for _, value in kept], floor=series.floor)
    drifts: list[Drift] = []
    for one in found:
        if abs(one.after - one.before) < least:
            continue
        at = _place(rows, one.at)
        drifts.append(
            Drift(
                series=series, group=group, at=at, since=rows[at].at, seen=one.seen,
                renders=len(rows) - at, before=back(one.before), after=back(one.after),
                causes=_causes(rows[at - 1], rows[at]),
            )
        )  # fmt: skip
    values = tuple(value for _, value in kept)
    return Track(series=series, group=group, renders=rows, values=values, drifts=tuple(drifts))


def _place(rows: Sequence[Watched], at: int) -> int:
    """The nearest render at which something was exchanged, else the one that the test named."""
    near = sorted(
        range(max(1, at - NEAR), min(len(rows), at + NEAR + 1)), key=lambda n: abs(n - at)
    )
    return next((n for n in near if _causes(rows[n - 1], rows[n])), at)


def _causes(before: Watched, after: Watched) -> tuple[Cause, ...]:
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in _CAUSES)
    return tuple(
        Cause(name=name, was=was, now=now)
        for name, was, now in pairs
        # what an older version of the program did not note, or a failure did not come to, is no change
        if was != now and was and now
    )


def _told(drift: Drift) -> str:
    rose, fell = TOLD[drift.series.field]
    template = rose if drift.after > drift.before else fell
    return template.format(percent=drift.percent, before=drift.before, after=drift.after)
