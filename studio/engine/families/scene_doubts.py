"""Sentences for the creator where the model was unsure: it says so instead of pretending."""

from __future__ import annotations

from studio.engine.scenery.code import NOTHING, Confidence
from studio.engine.scenery.graph import SceneGraph

UNSURE = (
    0.35  # below this probability the words did not decide the subject (checked on held-out texts)
)


def doubts(
    prompt: str, graph: SceneGraph, confidence: Confidence, *, is_cut: bool
) -> tuple[str, ...]:
    """What to tell the creator about a drawn scene; empty when there is nothing to tell.

    Args:
        prompt: What was asked for.
        graph: What was drawn.
        confidence: How sure the model was at the first step.
        is_cut: Whether the prompt was longer than the model reads.
    """
    shown = prompt if len(prompt) <= 60 else prompt[:57].rstrip() + "…"
    notes: list[str] = []
    if is_cut:
        notes.append(
            f"The end of the picture “{shown}” was not read: it is too long for the model."
        )
    best = max((p for kind, p in confidence.kinds if kind != NOTHING), default=0.0)
    if max(best, confidence.setting) < UNSURE:
        drawn = graph.subjects[0].kind if graph.subjects else graph.stage.setting
        notes.append(
            f"The model was not sure how to draw “{shown}”; it drew {_a(drawn)}. "
            "Describe the picture in other words if that does not fit."
        )
    return tuple(notes)


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
