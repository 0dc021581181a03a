"""Puts subjects where they can be: on the table, on the ground, on the water, in the air."""

from __future__ import annotations

from dataclasses import replace

from studio.engine.scenery.catalogue import SETTING, SUBJECTS, Setting, SubjectKind
from studio.engine.scenery.graph import SceneGraph, Subject

BURIED = frozenset({"seed", "carrot", "rock"})  # drawn below the surface in a cut through the soil
HEADROOM = 0.02  # part of the frame's height that stays free above a head
GROUND_BAND = (-0.055, 0.06)  # how far before or behind the ground line something may stand


def floats(kind: SubjectKind, setting: Setting) -> bool:
    """Whether a subject hangs in the air, in space or in water there, or stands on something."""
    if kind.stands in ("air", "space") or setting.place == "space" or setting.name == "sky":
        return True
    if setting.name == "underwater":
        return kind.stands in ("swim", "water")
    return kind.stands == "swim" and setting.place != "outdoor"


def is_symbol(kind: SubjectKind, setting: Setting) -> bool:
    """Whether it is a sign before an abstract ground: it may float or stand."""
    return kind.stands == "prop" and setting.place == "abstract"


def stands_on_surface(kind: SubjectKind, setting: Setting) -> bool:
    """Whether it belongs on the place's table, counter or desk."""
    return kind.stands == "prop" and setting.surface_y is not None


def settled(graph: SceneGraph) -> SceneGraph:
    """The scene with every foot where it can stand, and everybody looking where they go."""
    setting = SETTING[graph.stage.setting]
    return replace(graph, subjects=tuple(_settled(s, setting) for s in graph.subjects))


def _settled(subject: Subject, setting: Setting) -> Subject:
    kind = SUBJECTS[subject.kind]
    y = subject.y
    low, high = setting.ground_y + GROUND_BAND[0], setting.ground_y + GROUND_BAND[1]
    if setting.name == "soil" and subject.kind in BURIED:
        y = max(y, setting.ground_y + 0.1)
    elif stands_on_surface(kind, setting):
        y = setting.surface_y or y
    elif (
        setting.place == "outdoor"
        and kind.stands in ("water", "swim")
        and not floats(kind, setting)
    ):
        y = max(y, setting.ground_y - 0.03)
    elif not floats(kind, setting) and not is_symbol(kind, setting):
        y = min(high, max(low, y))
    else:
        y = max(y, HEADROOM + kind.height * subject.size)
    y = min(1.0, y)
    size = min(subject.size, (y - HEADROOM) / kind.height)  # no head above the frame
    facing = subject.motion if subject.motion in ("left", "right") else subject.facing
    return replace(subject, y=y, size=size, facing=facing)
