"""Where captions stand in a scene: at their usual place, unless something to be seen is there."""

from __future__ import annotations

from collections.abc import Sequence

from studio.compose.safe_area import SafeArea

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels

_STEPS = 24
_TOUCH = 0.02
"""A smaller part of the captions' band may lie over a subject's box: boxes are round figures' corners."""
_FAR = 0.06
"""What the whole way through the safe area costs against covering that much of a subject."""
_AFLOAT = 0.05
"""What a place in the middle of the picture costs: captions belong at its foot, else at its head."""


def foot_for(
    area: SafeArea,
    *,
    band: tuple[float, float],
    at_start: bool,
    usual: float,
    taken: Sequence[Box],
    subjects: Sequence[Sequence[Box]],
) -> float:
    """Where the captions' foot stands, in pixels from the top.

    One place for the whole scene: captions that jump between lines are hard to read. It is the
    usual place or one near it, else the top, else any other, that covers neither what is `taken` nor
    a subject; where subjects are everywhere, the one that covers least of them.

    Args:
        area: Where text may stand.
        band: Width and height of two full lines.
        at_start: Whether lines begin at the side.
        usual: Where the foot would be, 0 (top) to 1 (bottom of the safe area).
        taken: Boxes of other words and the logo: never covered while there is another place.
        subjects: Boxes of the subjects at some times of the scene.
    """
    width, height = min(band[0], area.width_px), band[1]
    lowest, highest = float(area.bottom_px), min(float(area.bottom_px), area.top_px + height)
    wish = highest + usual * (lowest - highest)
    left = float(area.left_px) if at_start else (area.left_px + area.right_px - width) / 2
    step = (lowest - highest) / _STEPS
    feet = [wish, *(lowest - number * step for number in range(_STEPS + 1))]
    best: tuple[float, float, float] | None = None
    for foot in feet:
        box = (left, foot - height, left + width, foot)
        hidden = sum(_part(box, other) for other in taken)
        covered = sum(_part(box, one) for moment in subjects for one in moment)
        covered /= max(1, len(subjects))
        far = abs(foot - wish) / max(1.0, lowest - highest)
        is_near = abs(foot - wish) < 1.1 * height or foot - highest < 0.3 * height
        price = (0.0 if covered <= _TOUCH else covered) + (0.0 if is_near else _AFLOAT)
        found = (round(hidden, 3), price + _FAR * far, foot)
        if best is None or found[:2] < best[:2]:
            best = found
    return wish if best is None else best[2]


def _part(box: Box, other: Box) -> float:
    """How much of `box` lies under `other`."""
    width = min(box[2], other[2]) - max(box[0], other[0])
    height = min(box[3], other[3]) - max(box[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    return width * height / max(1.0, (box[2] - box[0]) * (box[3] - box[1]))
