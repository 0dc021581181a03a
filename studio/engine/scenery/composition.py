"""What a designer would put right in an arranged scene: the sun beside the hero, things as large as hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from studio.engine.scenery.catalogue import SETTING
from studio.engine.scenery.frame import horizon_part, subject_unit
from studio.engine.scenery.graph import SceneGraph, Subject

IN_HAND = frozenset(
    {"coffee cup", "bottle", "glass", "bread", "apple", "carrot", "pizza", "burger", "cake", "ice cream",
     "egg", "phone", "camera", "headphones", "light bulb", "battery", "power plug", "key", "book", "books",
     "pencil", "hammer", "wrench", "paint brush", "scissors", "pill", "syringe", "stethoscope",
     "thermometer", "magnifying glass", "flask", "microscope", "tooth", "shoe", "credit card",
     "calculator", "envelope", "document", "piggy bank", "coins", "banknote", "clock", "hourglass",
     "price tag", "laptop", "plant", "virus", "magnet", "medal", "lock"}
)  # fmt: skip
"""Things that a hand can hold: beside a person they may be large, but not as large as the person."""

_PEOPLE = frozenset({"person", "people", "family"})
_LOW_LIGHTS = frozenset({"sunrise", "golden hour", "sunset"})
_SUN_WISHES = (0.0, 0.12, -0.12, 0.22, -0.22, 0.34, -0.34, 0.46, -0.46, 0.6, -0.6)


def scale_beside(subject: Subject, others: Sequence[Subject], *, setting: str) -> float:
    """The factor on a thing's size that the people beside it ask for; 1 where nobody is.

    Before an abstract ground things are signs, and signs have no natural size.
    """
    if SETTING[setting].place in ("abstract", "space") or subject.kind not in IN_HAND:
        return 1.0
    if not any(other.kind in _PEOPLE for other in others):
        return 1.0
    return 0.8 if others and others[0] is subject else 0.64


def lone_size(subject: Subject, size: float) -> float:
    """The size of somebody who is alone in the picture: the scene is about them, so they are read first.

    Smaller than usual by a fifth or more is what the words ask for, and stays.
    """
    is_asked = size < 0.8
    return max(size, 1.12) if subject.kind in _PEOPLE and not is_asked else size


def sun_part(graph: SceneGraph, *, aspect: float) -> tuple[float, float]:
    """Height of the sun's middle and its radius, parts of the frame's height; see `heavens`."""
    is_low = graph.stage.light in _LOW_LIGHTS
    y = horizon_part(aspect=aspect) * (0.80 if is_low else 0.30)
    return y, subject_unit(aspect=aspect) * (0.098 if is_low else 0.068)


def with_clear_sun(
    graph: SceneGraph, boxes: Sequence[tuple[float, float, float, float]], *, aspect: float
) -> SceneGraph:
    """The scene with its sun or moon where no subject stands before it, as near its wish as can be.

    Args:
        graph: An arranged scene.
        boxes: What its subjects cover: left, top, right, bottom.
        aspect: Width / height of the frame.
    """
    if not graph.stage.has_sun or SETTING[graph.stage.setting].place != "outdoor":
        return graph
    y, radius = sun_part(graph, aspect=aspect)
    half = radius * 1.25 / aspect

    def hidden(x: float) -> float:
        widths = [
            min(x + half, right) - max(x - half, left)
            for left, top, right, bottom in boxes
            if top < y + radius and bottom > y - radius
        ]
        return sum(max(0.0, width) for width in widths)

    places = [graph.stage.sun_x + wish for wish in _SUN_WISHES]
    inside = [x for x in places if 0.08 <= x <= 0.92] or [graph.stage.sun_x]
    best = min(inside, key=lambda x: round(hidden(x), 3))  # the first, so the nearest, of the best
    return replace(graph, stage=replace(graph.stage, sun_x=round(best, 4)))
