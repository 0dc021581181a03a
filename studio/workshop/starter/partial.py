"""What a text says of a scene: every field is a tuple of what is allowed, empty where it is silent."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from studio.engine.scenery.graph import SceneGraph, Subject

Names = tuple[str, ...]
Facts = list[tuple[str, bool]]

SMALL, BIG = 0.9, 1.12  # bounds of what counts as small or big when a scene is judged
POSITIONS: dict[str, tuple[float, float]] = {
    "left": (0, 0.42),
    "center": (0.36, 0.64),
    "right": (0.58, 1),
}
SUBJECT_FIELDS = ("color", "motion", "variant", "who", "skin", "outfit", "action")
PERSONAL = frozenset({"who", "skin", "outfit", "action"})
STAGE_FIELDS = ("setting", "light", "weather", "camera", "style", "backdrop", "has_sun")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A subject that a text names.

    Attributes:
        kind: Kinds that would do; never empty.
        color, motion, variant, who, skin, outfit, action: Allowed values; empty for anything.
        size: "small", "big" or "".
        pos: "left", "center", "right" or "".
    """

    kind: Names
    color: Names = ()
    motion: Names = ()
    variant: tuple[int, ...] = ()
    who: Names = ()
    skin: Names = ()
    outfit: Names = ()
    action: Names = ()
    size: str = ""
    pos: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """What a text says of a scene.

    Attributes:
        setting, light, weather, camera, style, backdrop: Allowed values; empty for anything.
        has_sun: Whether sun or moon are named; empty for anything.
        subjects: What is named, the most important first.
        relations: (index, "left" or "right", index): the first is on that side of the second.
        is_all: Whether nothing else may be there ("an empty beach").
    """

    setting: Names = ()
    light: Names = ()
    weather: Names = ()
    camera: Names = ()
    style: Names = ()
    backdrop: Names = ()
    has_sun: tuple[bool, ...] = ()
    subjects: tuple[Wanted, ...] = ()
    relations: tuple[tuple[int, str, int], ...] = ()
    is_all: bool = False


def to_json(partial: Partial) -> dict[str, Any]:
    """Plain values; what is silent is left out."""
    values = {f.name: getattr(partial, f.name) for f in fields(partial) if f.name != "subjects"}
    said = {name: value for name, value in values.items() if value}
    said["subjects"] = [
        {f.name: getattr(s, f.name) for f in fields(s) if getattr(s, f.name)}
        for s in partial.subjects
    ]
    return said


def from_json(values: dict[str, Any]) -> Partial:
    """The inverse of `to_json`."""
    tuples = {name: _deep(value) for name, value in values.items() if name != "subjects"}
    subjects = tuple(
        Wanted(**{name: _deep(value) for name, value in item.items()})
        for item in values["subjects"]
    )
    return replace(Partial(**tuples), subjects=subjects)


def _deep(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return tuple(_deep(item) for item in value)
    return value


def facts(graph: SceneGraph, partial: Partial) -> Facts:
    """Everything that the text states, with whether the scene shows it.

    Named subjects are matched one to one with what is there, each with the one that agrees best.
    Besides the fields there are "object", "size", "position", "relation", "no duplicates" (nothing
    of a kind that stands for a named one beyond those named) and "nothing else".
    """
    out: Facts = [
        (name, getattr(graph.stage, name) in getattr(partial, name))
        for name in STAGE_FIELDS
        if getattr(partial, name)
    ]
    free, matched = list(graph.subjects), list[Subject | None]()
    for wanted in partial.subjects:
        found = _best(wanted, free)
        matched.append(found)
        out.append(("object", found is not None))
        if found is None:
            continue
        free = [subject for subject in free if subject is not found]
        out += _subject_facts(found, wanted)
    for first, side, second in partial.relations:
        a, b = matched[first], matched[second]
        if a is not None and b is not None:
            out.append(("relation", (a.x < b.x) == (side == "left")))
    if partial.subjects:
        # Of kinds that would do equally well, two different ones are no duplicates.
        named = {subject.kind for subject in matched if subject is not None}
        out.append(("no duplicates", not any(subject.kind in named for subject in free)))
    if partial.is_all:
        out.append(("nothing else", not free))
    return out


def _best(wanted: Wanted, free: list[Subject]) -> Subject | None:
    fitting = [subject for subject in free if subject.kind in wanted.kind]
    return max(
        fitting,
        key=lambda s: sum(hit for _, hit in _subject_facts(s, wanted)),
        default=None,
    )


def _subject_facts(found: Subject, wanted: Wanted) -> Facts:
    out: Facts = [
        (name, getattr(found, name) in getattr(wanted, name))
        for name in SUBJECT_FIELDS
        if getattr(wanted, name) and (found.kind == "person" or name not in PERSONAL)
    ]
    if wanted.size:
        out.append(("size", found.size < SMALL if wanted.size == "small" else found.size > BIG))
    if wanted.pos:
        low, high = POSITIONS[wanted.pos]
        out.append(("position", low <= found.x <= high))
    return out
