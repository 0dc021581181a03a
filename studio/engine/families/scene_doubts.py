"""Sentences for the creator where the model was unsure: it says so instead of pretending."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from studio.engine.families.scene_vocabulary import SceneVocabulary
from studio.engine.scenery.code import NOTHING, Confidence
from studio.engine.scenery.graph import SceneGraph

UNSURE = (
    0.35  # below this probability the words did not decide the subject (checked on held-out texts)
)

SURE_OF_NEW_WORDS = 0.9
"""Words that it never met are told of unless the subject is clear without them."""


def sureness(confidence: Confidence) -> float:
    """How far the words decided the picture, 0 to 1: the surer of the best subject and the setting."""
    return max(confidence.setting, _best(confidence))


def _best(confidence: Confidence) -> float:
    return max((p for kind, p in confidence.kinds if kind != NOTHING), default=0.0)


def doubts(
    prompt: str,
    graph: SceneGraph,
    confidence: Confidence,
    *,
    is_cut: bool,
    vocabulary: SceneVocabulary | None = None,
    nearest: Callable[[str], str] | None = None,
) -> tuple[str, ...]:
    """What to tell the creator about a drawn scene; empty when there is nothing to tell.

    Args:
        prompt: What was asked for.
        graph: What was drawn.
        confidence: How sure the model was at the first step.
        is_cut: Whether the prompt was longer than the model reads.
        vocabulary: What the model was trained with, where its package says so.
        nearest: Finds the kind that is nearest to a word, or "".
    """
    words = vocabulary or SceneVocabulary()
    shown = prompt if len(prompt) <= 60 else prompt[:57].rstrip() + "…"
    notes: list[str] = []
    if is_cut:
        notes.append(
            f"The end of the picture “{shown}” was not read: it is too long for the model."
        )
    drawn_kinds = {subject.kind for subject in graph.subjects}
    for name, kind in words.stand_ins(prompt):
        if kind in drawn_kinds:
            notes.append(
                f"The model cannot draw {with_article(name)}; "
                f"the nearest thing that it drew is {with_article(kind)}."
            )
        elif name not in drawn_kinds:
            notes.append(
                f"The model cannot draw {with_article(name)}; it was left out. "
                f"The nearest that it can draw is {with_article(kind)}."
            )
    unknown = words.unknown(prompt)
    if unknown and _best(confidence) < SURE_OF_NEW_WORDS:
        notes.append(_not_learned(unknown[:3], graph, nearest))
    elif sureness(confidence) < UNSURE:
        drawn = graph.subjects[0].kind if graph.subjects else graph.stage.setting
        notes.append(
            f"The model was not sure how to draw “{shown}”; it drew {with_article(drawn)}. "
            "Describe the picture in other words if that does not fit."
        )
    return tuple(notes)


def _not_learned(
    unknown: Sequence[str], graph: SceneGraph, nearest: Callable[[str], str] | None
) -> str:
    listed = ", ".join(f"“{word}”" for word in unknown)
    drawn = graph.subjects[0].kind if graph.subjects else graph.stage.setting
    near = [kind for kind in map(nearest or _nothing, unknown) if kind]
    told = " and ".join(with_article(kind) for kind in dict.fromkeys(near))
    hint = f" The nearest that it can draw: {told}." if told else ""
    return f"The model has not learned {listed}; it drew {with_article(drawn)}.{hint}"


def _nothing(_word: str) -> str:
    return ""


def with_article(noun: str) -> str:
    """ "a horse", "an elephant", "scissors"."""
    if noun.endswith("s") and not noun.endswith("ss"):
        return noun
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
