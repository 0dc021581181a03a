"""Edits of a scene by hand: pure functions from one scene graph to the next.

They work on a scene that `arranged` made exact for a format. Places stay inside the frame, sizes
within reason; a place in the list that does not exist raises IndexError (our mistake, not a person's).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from studio.engine.scenery.catalogue import SETTING, SUBJECTS
from studio.engine.scenery.frame import caption_part, ground_part, standing_part, surface_part
from studio.engine.scenery.graph import SceneGraph, Subject
from studio.engine.scenery.layout import Box, arrange, box_of
from studio.engine.scenery.seats import without_seat
from studio.engine.scenery.serial import MAX_SUBJECTS, MAX_TEXT
from studio.engine.scenery.settle import floats

SMALLEST, LARGEST = 0.15, 3.0  # factors on a kind's usual height
_NEAR_GROUND = 0.09  # what stands this close to the ground goes with it to another setting
SHOWS_WORDS = frozenset(
    (
        "truck", "shop front", "school", "bank", "signpost", "bottle", "laptop", "phone",
        "computer", "television", "shirt", "bar chart", "line chart", "pie chart", "calendar",
        "document", "shopping bag", "package", "price tag", "speech bubble", "flag", "book",
        "blackboard", "map",
    )
)  # fmt: skip
"""Kinds that show the words that they are given."""


def arranged(graph: SceneGraph, *, aspect: float) -> SceneGraph:
    """The scene as a format shows it, every place exact for that format from now on."""
    return replace(arrange(graph, aspect=aspect), aspect=aspect)


def kept_inside(subject: Subject, *, aspect: float) -> Subject:
    """A subject made small enough for the frame and pushed back into it."""
    size = min(LARGEST, max(SMALLEST, subject.size))
    unit = box_of(replace(subject, size=1.0), aspect=aspect)
    size = min(size, 1.0 / (unit.right - unit.left), 1.0 / (unit.bottom - unit.top))
    box = box_of(replace(subject, size=size), aspect=aspect)
    half, height = (box.right - box.left) / 2, box.bottom - box.top
    return replace(
        subject,
        x=round(min(1 - half, max(half, subject.x)), 4),
        y=round(min(1.0, max(height, subject.y)), 4),
        size=round(size, 4),
    )


# -- one subject --------------------------------------------------------------------------------


def moved(graph: SceneGraph, index: int, *, x: float, y: float) -> SceneGraph:
    """A subject's foot put somewhere: parts of the frame's width and height; a driver gets out."""
    return _with(graph, index, replace(graph.subjects[index], x=x, y=y, seat=-1))


def resized(graph: SceneGraph, index: int, *, size: float) -> SceneGraph:
    """A subject of another size, about its foot; a driver gets out."""
    return _with(graph, index, replace(graph.subjects[index], size=size, seat=-1))


def size_towards(subject: Subject, *, x: float, y: float, aspect: float) -> float:
    """The size at which an upper corner of a subject's box comes to a point."""
    unit = box_of(replace(subject, size=1.0), aspect=aspect)
    wide = abs(x - subject.x) / ((unit.right - unit.left) / 2)
    tall = (subject.y - y) / (unit.bottom - unit.top)
    return max(SMALLEST, (wide + max(0.0, tall)) / 2)


def changed(graph: SceneGraph, index: int, **fields: Any) -> SceneGraph:
    """A subject with other fields: colour, motion, facing, who, outfit, action, words."""
    if "text" in fields:
        fields["text"] = str(fields["text"])[:MAX_TEXT]
    return _with(graph, index, replace(graph.subjects[index], **fields))


def swapped(graph: SceneGraph, index: int, kind: str) -> SceneGraph:
    """Another thing in a subject's place, about as tall; words and numbers go with the old one."""
    old = graph.subjects[index]
    tall = SUBJECTS[old.kind].height * old.size
    size = tall / SUBJECTS[kind].height
    new = replace(old, kind=kind, size=min(1.6, max(0.6, size)), text="", values=())
    return _with(graph, index, new)


def removed(graph: SceneGraph, index: int) -> SceneGraph:
    """The scene without a subject."""
    subjects = without_seat(graph.subjects, index)
    return replace(graph, subjects=subjects) if graph.subjects[index] else graph


def added(graph: SceneGraph, kind: str) -> SceneGraph:
    """The scene with one more subject, the last of the list, where there is room for it.

    A scene that holds as many as it can stays as it is.
    """
    if len(graph.subjects) >= MAX_SUBJECTS:
        return graph
    aspect = graph.aspect or 16 / 9
    setting = SETTING[graph.stage.setting]
    subject = Subject(kind=kind, size=0.8, y=_foot(graph, kind, aspect))
    places = [0.5, 0.3, 0.7, 0.15, 0.85, 0.4, 0.6]
    best = min(
        (kept_inside(replace(subject, x=x), aspect=aspect) for x in places),
        key=lambda placed: _covered(graph, placed, aspect),
    )
    if floats(SUBJECTS[kind], setting):
        best = kept_inside(replace(best, y=min(best.y, 0.45)), aspect=aspect)
    return replace(graph, subjects=(*graph.subjects, best))


# -- the stage ----------------------------------------------------------------------------------


def staged(graph: SceneGraph, **fields: Any) -> SceneGraph:
    """The scene with another setting, light, weather, backdrop.

    What stood on the old setting's ground or table stands on the new one's.
    """
    after = replace(graph, stage=replace(graph.stage, **fields))
    if after.stage.setting == graph.stage.setting or not graph.aspect:
        return after
    aspect = graph.aspect
    old, new = _levels(graph, aspect), _levels(after, aspect)
    subjects = tuple(
        kept_inside(
            replace(s, y=_foot(after, s.kind, aspect)) if _stood(s, old) else s, aspect=aspect
        )
        for s in graph.subjects
    )
    return replace(after, subjects=subjects) if new else after


# -- finding ------------------------------------------------------------------------------------


def boxes(graph: SceneGraph) -> tuple[Box, ...]:
    """What each subject covers, in the order of the list."""
    return tuple(box_of(subject, aspect=graph.aspect or 16 / 9) for subject in graph.subjects)


def nearest_first(graph: SceneGraph) -> tuple[int, ...]:
    """Places in the list from the subject nearest to the viewer to the farthest: lower is nearer."""
    return tuple(
        sorted(
            range(len(graph.subjects)),
            key=lambda i: (
                SUBJECTS[graph.subjects[i].kind].stands not in ("air", "space"),
                graph.subjects[i].y,
                -i,
            ),
            reverse=True,
        )
    )


def subject_at(graph: SceneGraph, *, x: float, y: float) -> int | None:
    """The subject that is seen at a point; None for the background."""
    covered = boxes(graph)
    for index in nearest_first(graph):
        box = covered[index]
        if box.left <= x <= box.right and box.top <= y <= box.bottom:
            return index
    return None


# -- parts --------------------------------------------------------------------------------------


def _with(graph: SceneGraph, index: int, subject: Subject) -> SceneGraph:
    placed = kept_inside(subject, aspect=graph.aspect or 16 / 9)
    subjects = (*graph.subjects[:index], placed, *graph.subjects[index + 1 :])
    return replace(graph, subjects=subjects)


def _levels(graph: SceneGraph, aspect: float) -> tuple[float, ...]:
    """Where things can stand in a setting, parts of the height."""
    setting = SETTING[graph.stage.setting]
    surface = surface_part(setting, aspect=aspect)
    levels = (ground_part(setting, aspect=aspect), standing_part(setting, aspect=aspect))
    return levels if surface is None else (*levels, surface)


def _stood(subject: Subject, levels: tuple[float, ...]) -> bool:
    return any(abs(subject.y - level) < _NEAR_GROUND for level in levels)


def _foot(graph: SceneGraph, kind: str, aspect: float) -> float:
    """Where a kind of thing usually has its foot there."""
    setting = SETTING[graph.stage.setting]
    if floats(SUBJECTS[kind], setting):
        return 0.45
    surface = surface_part(setting, aspect=aspect)
    if SUBJECTS[kind].stands == "prop":
        return min(surface or ground_part(setting, aspect=aspect), caption_part(aspect=aspect))
    standing = standing_part(setting, aspect=aspect)
    return max(0.5, standing - 0.04)


def _covered(graph: SceneGraph, subject: Subject, aspect: float) -> float:
    box = box_of(subject, aspect=aspect)
    return sum(box.overlap(other) for other in boxes(graph))
