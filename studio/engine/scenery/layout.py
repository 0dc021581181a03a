"""Arranges a sampled scene for a format: everything stands, floats or flies where such things do.

The model places subjects roughly, in 16:9. `arrange` projects that onto what a picture needs: feet on
the ground or the table, boats on the water, nothing cut off, nothing over something else by accident,
the important part above the captions. Tall and square formats are composed anew: larger heroes,
symbols one above the other. Keep the sampled graph and arrange it for every format; what comes out is
meant for that format only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from studio.engine.scenery.camera import reach_x
from studio.engine.scenery.catalogue import SETTING, SUBJECTS, Setting
from studio.engine.scenery.composition import lone_size, scale_beside, with_clear_sun
from studio.engine.scenery.frame import (
    caption_part,
    ground_part,
    horizon_part,
    standing_part,
    subject_unit,
    surface_part,
)
from studio.engine.scenery.graph import SceneGraph, Subject
from studio.engine.scenery.motion import reach_of
from studio.engine.scenery.seats import carrier_of, seated

SMALLEST, LARGEST = 0.30, 1.7  # factors on a kind's usual height
_GAP = 0.012  # between neighbours, a part of the frame's width
_SAME_SHAPE = 0.01  # frames whose shapes differ by less are of one format
_SHRINK = 0.92
_TRIES = 40
_WATERS = ("beach", "ocean", "river", "harbour")
_GROUNDLESS = ("sky", "space", "map")
_BURIED = ("seed",)
_MOVING = ("left", "right")


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """What a subject covers, parts of the frame's width and height."""

    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: Box) -> float:
        """Covered area of both, as a part of the smaller one's."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        if width <= 0 or height <= 0:
            return 0.0
        return width * height / max(1e-9, min(self.area, other.area))

    @property
    def area(self) -> float:
        """Width times height."""
        return (self.right - self.left) * (self.bottom - self.top)


def arrange(graph: SceneGraph, *, aspect: float) -> SceneGraph:
    """The scene composed for a frame of `aspect` (width / height). Pure and deterministic.

    A scene that a person arranged for this format stays as it is; for another one it is composed
    like any other. Kinds, their order, colours, words and motions stay; only x, y and size change (and the sun's place),
    so the relations "left of" and "above" stay true where there is room. Unknown kinds are left out.
    """
    subjects = [subject for subject in graph.subjects if subject.kind in SUBJECTS]
    if graph.aspect and abs(graph.aspect / aspect - 1) < _SAME_SHAPE:
        return replace(graph, subjects=tuple(subjects))
    if not subjects:
        return replace(graph, subjects=())
    riders = [i for i in range(len(subjects)) if carrier_of(subjects, i) >= 0]
    if riders:
        return _with_riders(replace(graph, subjects=tuple(subjects)), riders, aspect=aspect)
    page = _Page(graph, aspect)
    sizes = [
        page.fitting(subject, len(subjects), index == 0)
        * scale_beside(subject, subjects, setting=graph.stage.setting)
        for index, subject in enumerate(subjects)
    ]
    feet = page.feet(subjects, sizes)
    places = page.places(subjects, sizes, feet)
    for _ in range(_TRIES):
        if places is not None:
            break
        # Not enough room: everything gives way a little, the hero least.
        hero = 0.97 if any(size > SMALLEST for size in sizes[1:]) else _SHRINK
        factors = [hero if index == 0 else _SHRINK for index in range(len(sizes))]
        sizes = [max(SMALLEST, size * f) for size, f in zip(sizes, factors, strict=True)]
        feet = page.feet(subjects, sizes)
        places = page.places(subjects, sizes, feet)
    if places is None:
        places = page.spread(subjects, sizes)
    placed = tuple(
        replace(subject, x=round(x, 4), y=round(y, 4), size=round(size, 4))
        for subject, x, y, size in zip(subjects, places, feet, sizes, strict=True)
    )
    boxes = [box_of(subject, aspect=aspect) for subject in placed]
    return with_clear_sun(
        replace(graph, subjects=placed),
        [(box.left, box.top, box.right, box.bottom) for box in boxes],
        aspect=aspect,
    )


def _with_riders(graph: SceneGraph, riders: list[int], *, aspect: float) -> SceneGraph:
    """The scene arranged without those who sit in or on something; they go where their seat goes."""
    loose = [i for i in range(len(graph.subjects)) if i not in riders]
    bare = tuple(replace(graph.subjects[i], seat=-1) for i in loose)
    made = arrange(replace(graph, subjects=bare), aspect=aspect)
    placed = dict(zip(loose, made.subjects, strict=True))
    unit = subject_unit(aspect=aspect)
    for index in riders:
        rider = graph.subjects[index]
        placed[index] = seated(rider, placed[rider.seat], unit=unit, aspect=aspect)
    return replace(made, subjects=tuple(placed[i] for i in sorted(placed)))


def box_of(subject: Subject, *, aspect: float) -> Box:
    """What an arranged subject covers at rest."""
    kind = SUBJECTS[subject.kind]
    height = kind.height * subject.size * subject_unit(aspect=aspect)
    half = kind.half_width * height / aspect
    return Box(
        left=subject.x - half, top=subject.y - height, right=subject.x + half, bottom=subject.y
    )


class _Page:
    """One scene on one format."""

    def __init__(self, graph: SceneGraph, aspect: float) -> None:
        self.setting: Setting = SETTING[graph.stage.setting]
        self.aspect = aspect
        self.is_tall = aspect < 0.95
        self.unit = subject_unit(aspect=aspect)
        self.ground = ground_part(self.setting, aspect=aspect)
        self.standing = standing_part(self.setting, aspect=aspect)
        self.surface = surface_part(self.setting, aspect=aspect)
        self.horizon = horizon_part(aspect=aspect)
        self.caption = caption_part(aspect=aspect)
        self.margin = 0.015 + reach_x(graph.stage.camera)
        self.is_spotlit = graph.stage.light == "spotlight"

    # -- sizes ----------------------------------------------------------------------------------

    def height(self, subject: Subject, size: float) -> float:
        """Height as a part of the frame's."""
        return SUBJECTS[subject.kind].height * size * self.unit

    def half(self, subject: Subject, size: float) -> float:
        """Half the width as a part of the frame's, with what its motion needs."""
        half = SUBJECTS[subject.kind].half_width * self.height(subject, size) / self.aspect
        swing = self.height(subject, size) * 0.1 if subject.motion == "swing" else 0.0
        return half + swing + reach_of(subject.motion)[0]

    def fitting(self, subject: Subject, count: int, is_hero: bool) -> float:
        """The size that keeps a subject whole; in a tall frame all are larger."""
        size = min(LARGEST, max(0.5, subject.size))
        if count == 1:
            size = lone_size(subject, size)
        if self.is_tall:
            size = min(LARGEST, size * (1.3 if is_hero and count == 1 else 1.2))
        room = self._headroom(subject) * (0.94 if is_hero else 0.86)
        size = min(size, room / self.height(subject, 1.0))
        widest = (1 - 2 * self.margin) * (0.94 if is_hero else 0.7)
        if subject.motion in _MOVING and count > 1:
            widest *= 0.7
        size = min(size, widest / (2 * self.half(subject, 1.0)))
        return max(SMALLEST if not is_hero else 0.2, size)

    def _headroom(self, subject: Subject) -> float:
        """The height that is there above its usual foot."""
        where = self._where(subject)
        foot = {"surface": self.surface or self.ground, "ground": self.ground}.get(
            where, self.ground
        )
        if where == "water":
            foot = self._water_line(subject)
        if where == "buried":
            return 0.3
        limit = foot - 0.05
        return min(limit, 0.66 if self.is_tall else 0.80)

    # -- feet -----------------------------------------------------------------------------------

    def _where(self, subject: Subject) -> str:  # noqa: PLR0911 - a table of cases
        """ "ground", "surface", "water", "air" or "buried"."""
        stands = SUBJECTS[subject.kind].stands
        name = self.setting.name
        if name == "soil" and subject.kind in _BURIED:
            return "buried"
        if name in _GROUNDLESS:
            on_moon = name == "space" and stands in ("ground", "road") and subject.y > 0.74
            return "ground" if on_moon else "air"
        if stands in ("air", "space") or (stands == "swim" and name not in _WATERS):
            return "air"
        if stands in ("water", "swim"):
            return "water" if name in _WATERS else "ground"
        if stands == "prop":
            if self.surface is not None:
                return "surface"
            floats = subject.y < self.setting.ground_y - 0.10
            return "air" if floats else "ground"
        if name in ("ocean",):
            return "water"
        return "ground"

    def _water_line(self, subject: Subject) -> float:
        """Boats swim between the horizon and the shore; larger ones nearer."""
        span = self.ground - self.horizon
        low, high = {"beach": (0.16, 0.50), "ocean": (0.45, 1.35), "river": (0.55, 1.15)}.get(
            self.setting.name, (0.55, 1.2)
        )
        usual = SETTING[self.setting.name].ground_y
        wish = (subject.y - 0.60) / max(0.05, usual - 0.60)
        return self.horizon + span * min(high, max(low, wish))

    def feet(self, subjects: Sequence[Subject], sizes: Sequence[float]) -> list[float]:
        """Where each foot is, a part of the frame's height."""
        floating = [i for i, subject in enumerate(subjects) if self._where(subject) == "air"]
        feet: list[float] = []
        for index, (subject, size) in enumerate(zip(subjects, sizes, strict=True)):
            height = self.height(subject, size)
            where = self._where(subject)
            if where == "surface":
                foot = self.surface or self.ground
            elif where == "water":
                foot = self._water_line(subject)
            elif where == "buried":
                foot = self.ground + 0.07 + height
            elif where == "air":
                foot = self._floating_foot(subject, height, floating.index(index), len(floating))
            else:
                foot = self._standing_foot(subject, height)
            feet.append(foot)
        return feet

    def _standing_foot(self, subject: Subject, height: float) -> float:
        """On the ground; those that travel pass in front of those that stand."""
        depth = min(0.03, max(-0.035, subject.y - self.setting.ground_y))
        depth += 0.012 if subject.motion in _MOVING else 0.0
        if self.setting.name == "soil":
            return self.ground + 0.004
        # Small things would vanish behind captions: they stand a little farther off.
        lowest = max(self.standing - 0.05, self.caption + 0.5 * height)
        return min(self.standing + depth, lowest)

    def _floating_foot(self, subject: Subject, height: float, order: int, count: int) -> float:
        top = 0.05 + reach_of(subject.motion)[1]
        lowest = self.caption - 0.02 if self.setting.place != "outdoor" else self.ground - 0.13
        lowest = max(lowest, top + height)
        if self.setting.name == "soil":
            lowest = max(top + height, self.ground - 0.05)
        foot = subject.y
        if self.is_tall and count > 1:  # stacked, in the order of their wishes' height
            middle = 0.13 + (self.caption - 0.16) * (order + 0.5) / count
            foot = middle + height / 2
        elif self.is_tall:
            foot = subject.y * 0.86
        return min(lowest, max(top + height, foot))

    # -- places ---------------------------------------------------------------------------------

    def places(
        self, subjects: Sequence[Subject], sizes: Sequence[float], feet: Sequence[float]
    ) -> list[float] | None:
        """An x for each without overlap, near its wish and in its order; None if there is none.

        Pushing everybody to the right of its left neighbours gives one solution, pushing to the left
        another; the constraints are linear, so their mean is a solution too, and a balanced one.
        """
        halves = [self.half(s, size) for s, size in zip(subjects, sizes, strict=True)]
        low = [self.margin + half for half in halves]
        high = [1 - value for value in low]
        if any(a > b + 1e-9 for a, b in zip(low, high, strict=True)):
            return None
        wish = [
            min(b, max(a, self._wish(subject, len(subjects))))
            for subject, a, b in zip(subjects, low, high, strict=True)
        ]
        order = sorted(range(len(subjects)), key=lambda i: (subjects[i].x, i))
        apart = self._distances(subjects, sizes, feet, halves)
        right = _pushed(order, wish, low, high, apart)
        mirrored = _pushed(
            order[::-1], [-x for x in wish], [-b for b in high], [-a for a in low], apart
        )
        if right is None or mirrored is None:
            return None
        return [(a - b) / 2 for a, b in zip(right, mirrored, strict=True)]

    def _wish(self, subject: Subject, count: int) -> float:
        """A lone subject of a tall frame stands in the middle."""
        if self.is_tall:
            return 0.5 + (subject.x - 0.5) * (0.12 if count == 1 else 0.75)
        if self.is_spotlit and count == 1:  # the light's pool belongs near the middle
            return 0.5 + (subject.x - 0.5) * 0.35
        return subject.x

    def _distances(
        self, subjects: Sequence[Subject], sizes: Sequence[float], feet: Sequence[float],
        halves: Sequence[float],
    ) -> list[list[float]]:  # fmt: skip
        """How far apart the middles must be; 0 where one is above the other."""
        count = len(subjects)
        tops = [
            foot - self.height(s, size) for s, size, foot in zip(subjects, sizes, feet, strict=True)
        ]
        apart = [[0.0] * count for _ in range(count)]
        for i in range(count):
            for j in range(count):
                shared = min(feet[i], feet[j]) - max(tops[i], tops[j])
                smaller = min(feet[i] - tops[i], feet[j] - tops[j])
                if i != j and shared > 0.06 * smaller:
                    apart[i][j] = halves[i] + halves[j] + _GAP
        return apart

    def spread(self, subjects: Sequence[Subject], sizes: Sequence[float]) -> list[float]:
        """The last resort for crowds: evenly from left to right, inside the frame."""
        order = sorted(range(len(subjects)), key=lambda i: (subjects[i].x, i))
        places = [0.5] * len(subjects)
        for rank, index in enumerate(order):
            half = min(0.5 - self.margin, self.half(subjects[index], sizes[index]) + self.margin)
            places[index] = min(1 - half, max(half, (rank + 0.5) / len(order)))
        return places


def _pushed(
    order: Sequence[int], wish: Sequence[float], low: Sequence[float], high: Sequence[float],
    apart: Sequence[Sequence[float]],
) -> list[float] | None:  # fmt: skip
    """Places in `order` from the lowest, each as near its wish as its predecessors allow."""
    places = list(wish)
    for rank, index in enumerate(order):
        for before in order[:rank]:
            if apart[before][index]:
                places[index] = max(places[index], places[before] + apart[before][index])
    for rank in range(len(order) - 1, -1, -1):
        index = order[rank]
        places[index] = min(places[index], high[index])
        for after in order[rank + 1 :]:
            if apart[index][after]:
                places[index] = min(places[index], places[after] - apart[index][after])
        if places[index] < low[index] - 1e-9:
            return None
    return places
