"""Everything that was noted of renders, as CSV and as OpenMetrics text."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, fields

from studio.render.watch_log import DISCARDED, Watched

_GAUGES = (
    ("step_s", "step_seconds", "seconds", "Time of one denoising step."),
    ("draw_s", "draw_seconds", "seconds", "Drawing and encoding a second of movie."),
    ("peak_mb", "memory_megabytes", "megabytes", "Most memory of the process."),
    ("reused", "reused_ratio", "ratio", "Share of parts that came from the cache."),
    ("confidence", "confidence_ratio", "ratio", "How sure the model was of the words."),
    ("sharpness", "sharpness", "", "Variance of the Laplacian of small frames."),
    ("flicker", "flicker_levels", "levels", "Jumps of the brightness, of 255."),
    ("flow_error", "flow_error_levels", "levels", "Flow-warping error of small frames, of 255."),
)


def as_csv(renders: Sequence[Watched]) -> str:
    """All rows as CSV with a heading; a measure that is not known is empty."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [f.name for f in fields(Watched)], lineterminator="\n")
    writer.writeheader()
    for one in renders:
        writer.writerow({k: "" if v is None else v for k, v in asdict(one).items()})
    return text.getvalue()


def as_openmetrics(renders: Sequence[Watched]) -> str:
    """Counts, and for each model and quality the latest measures, in OpenMetrics 1.0 text."""
    lines = ["# TYPE scenewright_renders counter", "# HELP scenewright_renders Renders by outcome."]
    counts = Counter((one.outcome, one.failure) for one in renders if one.outcome != DISCARDED)
    lines += [
        f"scenewright_renders_total{_labels(outcome=outcome, failure=failure)} {count}"
        for (outcome, failure), count in sorted(counts.items())
    ]
    thrown = sum(one.outcome == DISCARDED for one in renders)
    family = "scenewright_discarded_takes"
    lines += [
        f"# TYPE {family} counter", f"# HELP {family} Takes that were drawn again or removed.",
        f"{family}_total {thrown}",
    ]  # fmt: skip
    for field, name, unit, text in _GAUGES:
        latest = {
            (one.model, one.quality, one.provider): value
            for one in renders
            if (value := getattr(one, field)) is not None
        }
        family = f"scenewright_{name}"
        lines += [f"# TYPE {family} gauge", *([f"# UNIT {family} {unit}"] if unit else [])]
        lines.append(f"# HELP {family} {text}")
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
