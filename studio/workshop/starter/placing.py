"""Composes: where subjects stand in the frame, by thirds, in depth, apart from each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from studio.engine.scenery.catalogue import SETTING, SUBJECTS, Setting, SubjectKind
from studio.engine.scenery.graph import Subject
from studio.engine.scenery.settle import BURIED, floats, is_symbol, stands_on_surface
from studio.workshop.starter.partial import Partial

ASPECT = 16 / 9
TRIES = 8
POSITION = {"left": 0.23, "center": 0.5, "right": 0.77}
ALONE = ((0.5, 0.05), (0.5, 0.05), (0.5, 0.05), (0.34, 0.04), (0.66, 0.04))  # centre or a third
DEEP = frozenset(
    {"mountains", "beach", "desert", "snow", "farm", "park", "village", "road", "airport"}
)
HIGHEST, CAPTION_TOP = 0.06, 0.78  # no head above; the middle of a floating hero not below


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in the frame: centre x, foot y, height, half width; all as parts of the frame."""

    x: float
    y: float
    height: float
    half: float
    is_high: bool


def place(
    subjects: Sequence[Subject], partial: Partial, setting_name: str, rng: Random
) -> list[Subject]:
    """The subjects with x, y and a size that leaves room for all: the best of some random layouts."""
    setting, count = SETTING[setting_name], len(subjects)
    shrink = {0: 1.0, 1: 1.0, 2: 0.97, 3: 0.86, 4: 0.78, 5: 0.7}[min(count, 5)]
    sized = [
        replace(s, size=_fitting(s, s.size * shrink, partial, i, setting))
        for i, s in enumerate(subjects)
    ]
    on_floor = rng.random() < 0.6
    best: tuple[float, list[Spot]] | None = None
    for _ in range(TRIES if count > 1 else 2):
        spots = _layout(sized, partial, setting, rng, on_floor=on_floor)
        cost = _cost(spots, partial)
        if best is None or cost < best[0]:
            best = (cost, spots)
        if cost < 0.004:
            break
    spots = best[1] if best else []
    return [replace(s, x=spot.x, y=spot.y) for s, spot in zip(sized, spots, strict=True)]


def _fitting(
    subject: Subject, size: float, partial: Partial, index: int, setting: Setting
) -> float:
    """A size that keeps the subject inside the frame and a said size what it is."""
    said = partial.subjects[index].size if index < len(partial.subjects) else ""
    kind = SUBJECTS[subject.kind]
    most = min(0.74 / kind.height, 0.9 * ASPECT / (2 * kind.half_width * kind.height))
    if setting.name == "soil" and not floats(kind, setting):  # the ground is half way up there
        most = min(most, 0.38 / kind.height)
    if said == "big":
        size = max(size, 1.16)
    if said == "small":
        size = min(size, 0.84)
    return min(size, most)


def _layout(
    subjects: Sequence[Subject], partial: Partial, setting: Setting, rng: Random, *, on_floor: bool
) -> list[Spot]:
    count = len(subjects)
    lanes = rng.sample(range(count), count) if count > 1 and rng.random() < 0.7 else None
    spots: list[Spot] = []
    for i, subject in enumerate(subjects):
        kind = SUBJECTS[subject.kind]
        height = kind.height * subject.size
        half = kind.half_width * height / ASPECT
        pos = partial.subjects[i].pos if i < len(partial.subjects) else ""
        if pos:
            x = rng.gauss(POSITION[pos], 0.03)
        elif count == 1:
            x = rng.gauss(*rng.choice(ALONE))
        elif lanes:
            x = 0.08 + 0.84 * (lanes[i] + rng.uniform(0.32, 0.68)) / count
        else:
            x = rng.uniform(0.13, 0.87)
        margin = min(0.5, half + 0.015)
        x = max(margin, min(1 - margin, x)) if not pos else max(0.06, min(0.94, x))
        y, is_high = _foot(kind, setting, height, subject.motion, rng, on_floor=on_floor)
        spots.append(Spot(x=x, y=y, height=height, half=half, is_high=is_high))
    return spots


def _foot(  # noqa: PLR0911 - one for each way of standing
    kind: SubjectKind, setting: Setting, height: float, motion: str, rng: Random, *, on_floor: bool
) -> tuple[float, bool]:
    """Height of the foot, and whether the subject is up in the air."""
    ground = setting.ground_y
    if setting.name == "soil" and kind.name in BURIED:
        return min(0.9, ground + height + rng.uniform(0.06, 0.2)), False
    if floats(kind, setting):
        middle = rng.uniform(0.28, 0.46) + {"rise": 0.08, "fall": -0.04}.get(motion, 0.0)
        if setting.place in ("space", "under") or setting.name == "sky":
            middle = rng.uniform(0.34, 0.58)
        foot = max(HIGHEST + height, middle + height / 2)
        return min(foot, CAPTION_TOP + height / 2, 0.96), True
    if stands_on_surface(kind, setting):
        return setting.surface_y or ground, False
    if is_symbol(kind, setting):
        foot = 0.84 + rng.uniform(-0.01, 0.03) if on_floor else 0.48 + height / 2
        return (foot if on_floor else foot + rng.uniform(-0.03, 0.03)), False
    if kind.stands in ("water", "swim") and setting.place == "outdoor":
        return ground + rng.uniform(0.0, 0.12 if setting.name == "ocean" else 0.06), False
    if setting.name in DEEP:
        return ground + rng.uniform(-0.05, 0.05), False
    return ground + rng.uniform(-0.015, 0.03), False


def _cost(spots: Sequence[Spot], partial: Partial) -> float:
    """How much subjects cover each other or break a stated relation; 0 is a clean layout."""
    cost = 0.0
    for a, first in enumerate(spots):
        cost += 0.4 * max(0.0, first.half - min(first.x, 1 - first.x))
        for second in spots[:a]:
            small, large = sorted((first.half, second.half))
            overlap = small * 0.8 + large + 0.015 - abs(first.x - second.x)
            if overlap > 0:
                tall = min(first.y, second.y) - max(
                    first.y - first.height, second.y - second.height
                )
                cost += overlap if tall > 0 else overlap * 0.15
    for a, side, b in partial.relations:
        if a < len(spots) and b < len(spots):
            ahead = (spots[b].x - spots[a].x) * (1 if side == "left" else -1)
            cost += 5 * max(0.0, 0.2 - ahead)
    return cost
