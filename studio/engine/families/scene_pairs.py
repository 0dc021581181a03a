"""What two subjects do with each other, as far as a turn of the head and a change of size show it.

The network places subjects beside each other; who looks at whom is in the words.
"""

from __future__ import annotations

import re
from dataclasses import replace

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.graph import SceneGraph, Subject

_MEETS = re.compile(
    r"\b(?:looks?|looking|points?|pointing|waves?|waving|smiles?|smiling|shouts?) (?:at|to)\b|"
    r"\b(?:talk|speak|listen)(?:s|ing)? (?:to|with)\b|"
    r"\b(?:watch(?:es|ing)?|gives?|giving|hands? (?:a|an|the|over)|offers?|offering|shows?|showing|greets?|"
    r"helps?|helping|teach(?:es|ing)?|feeds?|feeding|meets?)\b",
    re.IGNORECASE,
)
_BECOMES = re.compile(
    r"\b(?:grow(?:s|ing)?|turn(?:s|ing)?|change[sd]?|changing|transform(?:s|ing)?|develop(?:s|ing)?) "
    r"into\b|\bbecom(?:es|ing)\b",
    re.IGNORECASE,
)


def with_pairs(graph: SceneGraph, prompt: str) -> SceneGraph:
    """The scene with its first two subjects turned to each other, or one becoming the other.

    "A teacher points at a globe": who does it faces the other one, and a person there looks back.
    "A seed grows into a tree": the first becomes less while the second grows. Other prompts, and
    scenes of one subject, stay as they are.
    """
    if len(graph.subjects) < 2:
        return graph
    first, second, *rest = graph.subjects
    if _BECOMES.search(prompt):
        if first.kind != second.kind and "person" not in (first.kind, second.kind):
            first, second = replace(first, motion="shrink"), replace(second, motion="grow")
    elif _MEETS.search(prompt):
        actor = next((s for s in graph.subjects if s.kind == "person"), first)
        if actor is first:
            first, second = _turned(first, second), _turned(second, first, is_back=True)
    else:
        return graph
    return replace(graph, subjects=(first, second, *rest))


def _turned(subject: Subject, other: Subject, *, is_back: bool = False) -> Subject:
    """Facing another one; things do not look back, and who walks looks where they go."""
    if not SUBJECTS[subject.kind].has_sides or subject.motion in ("left", "right"):
        return subject
    if is_back and SUBJECTS[subject.kind].theme not in ("people", "animals"):
        return subject
    return replace(subject, facing="right" if other.x >= subject.x else "left")
