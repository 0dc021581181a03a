"""Counts what no viewer should see: subjects cut off, hidden, or absurdly sized, in each format."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from studio.engine.scenery.graph import SceneGraph
from studio.engine.scenery.layout import arrange, box_of

FORMATS = {"16:9": 16 / 9, "9:16": 9 / 16, "1:1": 1.0}
CUT, HIDDEN = 0.01, 0.5  # part of the frame outside it; part of the smaller one covered
SMALLEST, LARGEST = 0.3, 1.75  # factors on a kind's usual height


def soundness(graphs: Sequence[SceneGraph]) -> dict[str, Any]:
    """Scenes with each fault, for each format, as they would be drawn.

    Returns:
        "scenes", and for each format how many have a subject "cut", "hidden" or "absurd".
    """
    out: dict[str, Any] = {"scenes": len(graphs)}
    for name, aspect in FORMATS.items():
        found = [faults(arrange(graph, aspect=aspect), aspect=aspect) for graph in graphs]
        out[name] = {
            kind: sum(kind in kinds for kinds in found) for kind in ("cut", "hidden", "absurd")
        }
    return out


def faults(graph: SceneGraph, *, aspect: float) -> set[str]:
    """The faults of an arranged scene."""
    out: set[str] = set()
    boxes = [box_of(subject, aspect=aspect) for subject in graph.subjects]
    for index, (subject, box) in enumerate(zip(graph.subjects, boxes, strict=True)):
        if min(box.left, box.top, 1 - box.right, 1 - box.bottom) < -CUT:
            out.add("cut")
        if not SMALLEST <= subject.size <= LARGEST:
            out.add("absurd")
        if any(box.overlap(other) > HIDDEN for other in boxes[:index]):
            out.add("hidden")
    return out
