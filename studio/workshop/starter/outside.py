"""Does the program say what it cannot draw, and name the nearest? And is it quiet where it can?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from studio.engine.api import ClipRequest
from studio.engine.families.scene_doubts import with_article
from studio.engine.local import LocalEngine
from studio.engine.models.manifest import read_manifest
from studio.engine.models.store import ModelStore
from studio.task import CancelToken, ignore_progress
from studio.workshop.starter.captions import Pair
from studio.workshop.starter.package import SAMPLER

RESAMPLES = 1000
WIDTH_PX, HEIGHT_PX = 320, 180


def outside_scores(
    package: Path, outside: Sequence[Pair], inside: Sequence[Pair]
) -> dict[str, Any]:
    """Shares over the texts, as the creator would read the notes of their clips.

    Args:
        package: Folder with `model.json`.
        outside: Texts of what cannot be drawn well, with the kinds that are nearest.
        inside: Texts of what can be drawn; a note about them is a false alarm.

    Returns:
        "says_so" (a note is there), "nearest" (a note names an acceptable kind that is drawn),
        "false_alarms", each with its 95 % interval under "intervals", and the counts "texts", "inside".
    """
    engine = LocalEngine(ModelStore((package.parent,)))
    reference = read_manifest(package).reference
    told = [_notes(engine, reference, text, seed) for seed, (text, _) in enumerate(outside)]
    alarms = [_notes(engine, reference, text, seed) for seed, (text, _) in enumerate(inside)]
    shares = {
        "says_so": [bool(notes) for notes in told],
        "nearest": [_names(notes, pair) for notes, pair in zip(told, outside, strict=True)],
        "false_alarms": [_is_alarm(notes) for notes in alarms],
    }
    out: dict[str, Any] = {"texts": len(outside), "inside": len(inside)}
    out |= {name: round(float(np.mean(hits)), 4) for name, hits in shares.items() if hits}
    return out | {"intervals": {name: _interval(hits) for name, hits in shares.items() if hits}}


def _notes(engine: LocalEngine, reference: str, text: str, seed: int) -> tuple[str, ...]:
    request = ClipRequest(
        model=reference, precision="int8", prompt=text, seed=seed, steps=int(SAMPLER["steps"]),
        guidance_scale=float(SAMPLER["guidance_scale"]), width_px=WIDTH_PX, height_px=HEIGHT_PX,
        fps=24, frames=24,
    )  # fmt: skip
    return engine.generate(request, on_progress=ignore_progress, cancel=CancelToken()).notes


def _is_alarm(notes: Sequence[str]) -> bool:
    """Whether something is told beside what the texts name on purpose: things that others stand in for."""
    return any(not note.startswith("The model cannot draw") for note in notes)


def _names(notes: Sequence[str], pair: Pair) -> bool:
    """Whether a note names one of the kinds that would do."""
    kinds = {kind for wanted in pair[1].subjects for kind in wanted.kind}
    return any(with_article(kind) in note for kind in kinds for note in notes)


def _interval(hits: Sequence[bool]) -> list[float]:
    rng, values = np.random.default_rng(0), np.asarray(hits, np.float64)
    means = values[rng.integers(0, len(values), (RESAMPLES, len(values)))].mean(1)
    return [round(float(v), 4) for v in np.quantile(means, (0.025, 0.975))]
