"""What two subjects do with each other, as far as a turn of the head and a change of size show it.

The network places subjects beside each other; who looks at whom is in the words.
"""

from __future__ import annotations

import re
from dataclasses import replace

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.graph import SceneGraph, Subject
from studio.engine.scenery.seats import SEATS

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


_BEFORE_AFTER = re.compile(r"\bbefore\b.*\bafter\b", re.IGNORECASE | re.DOTALL)
_LEFT, _MIDDLE, _RIGHT = 0.27, 0.5, 0.73
_HANDED = 0.5
"""Size of what is handed over, beside its usual one: smaller than who hands it."""
_GIVES = re.compile(
    r"\b(?:giv(?:es?|ing)|hand(?:s|ing)?|offer(?:s|ing)?|bring(?:s|ing)?|deliver(?:s|ing)?|pass(?:es|ing)?)\b",
    re.IGNORECASE,
)
_DRIVES = re.compile(
    r"\b(?:drives?|driving|rid(?:es?|ing)|steer(?:s|ing)?|pilot(?:s|ing)?|sail(?:s|ing)?|cycl(?:es?|ing)|"
    r"behind the wheel|at the wheel)\b",
    re.IGNORECASE,
)


def with_pairs(graph: SceneGraph, prompt: str) -> SceneGraph:
    """The scene with its first two subjects turned to each other, one becoming the other, or one driving it.

    "A teacher points at a globe": who does it faces the other one, and a person there looks back.
    "A seed grows into a tree": the first becomes less while the second grows. "A farmer drives a
    tractor" is seen in it. "Before a seed, after a tree": the one left, the other right. Other prompts, and
    scenes of one subject, stay as they are.
    """
    if len(graph.subjects) < 2:
        return graph
    if _DRIVES.search(prompt):
        return _driven(graph)
    first, second, *rest = graph.subjects
    if _BECOMES.search(prompt):
        if first.kind != second.kind and "person" not in (first.kind, second.kind):
            first, second = replace(first, motion="shrink"), replace(second, motion="grow")
    elif _BEFORE_AFTER.search(prompt):
        first, second = replace(first, x=_LEFT), replace(second, x=_RIGHT)
    elif _GIVES.search(prompt) and (given := _given(graph)) is not None:
        return given
    elif _MEETS.search(prompt):
        actor = next((s for s in graph.subjects if s.kind == "person"), first)
        if actor is first:
            first, second = _turned(first, second), _turned(second, first, is_back=True)
    else:
        return graph
    return replace(graph, subjects=(first, second, *rest))


def _given(graph: SceneGraph) -> SceneGraph | None:
    """The scene with a thing between who gives and who takes it; None where one of the three lacks."""
    people = [i for i, s in enumerate(graph.subjects) if s.kind == "person"][:2]
    thing = next((i for i, s in enumerate(graph.subjects[:3]) if s.kind != "person"), -1)
    if len(people) < 2 or thing < 0:
        return None
    subjects = list(graph.subjects)
    giver, taker = people
    subjects[giver] = replace(
        subjects[giver], x=_LEFT, facing="right", action="point", motion="none"
    )
    subjects[taker] = replace(subjects[taker], x=_RIGHT, facing="left", motion="none")
    subjects[thing] = replace(
        subjects[thing], x=_MIDDLE, size=min(_HANDED, subjects[thing].size), motion="none"
    )
    return replace(graph, subjects=tuple(subjects))


def _driven(graph: SceneGraph) -> SceneGraph:
    """The scene with its first person in its first vehicle, which goes somewhere."""
    subjects = list(graph.subjects)
    who = next((i for i, s in enumerate(subjects) if s.kind == "person"), -1)
    what = next((i for i, s in enumerate(subjects) if s.kind in SEATS), -1)
    if who < 0 or what < 0:
        return graph
    vehicle = subjects[what]
    if vehicle.motion == "none":
        subjects[what] = vehicle = replace(vehicle, motion=vehicle.facing)
    action = SEATS[vehicle.kind].action
    subjects[who] = replace(
        subjects[who], seat=what, action=action, motion="none", facing=vehicle.facing
    )
    return replace(graph, subjects=tuple(subjects))


def _turned(subject: Subject, other: Subject, *, is_back: bool = False) -> Subject:
    """Facing another one; things do not look back, and who walks looks where they go."""
    if not SUBJECTS[subject.kind].has_sides or subject.motion in ("left", "right"):
        return subject
    if is_back and SUBJECTS[subject.kind].theme not in ("people", "animals"):
        return subject
    return replace(subject, facing="right" if other.x >= subject.x else "left")
