"""Things (all themes but people, animals, plants and nature) keep their box, repeat, and show words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.drawings import subject_drawings
from studio.engine.scenery.look import Look
from tests.unit.engine.scenery.subjects.canvas import box_of, changed_part, sheet

LIVING = {"people", "animals", "plants", "nature"}
NAMES = [name for name, kind in SUBJECTS.items() if kind.theme not in LIVING]
LETTERED = [
    "truck", "shop front", "school", "bank", "signpost", "bottle", "laptop", "phone", "computer",
    "television", "calendar", "document", "shopping bag", "package", "price tag", "speech bubble",
    "flag", "book", "blackboard", "map", "shirt",
]  # fmt: skip
# What is at rest unless it travels, is lit or opens: furniture, buildings, vehicles that stand.
STILL = {
    "car", "truck", "bus", "train", "bicycle", "motorcycle", "house", "skyscraper", "shop front",
    "school", "hospital", "bank", "bridge", "signpost", "bottle", "bread", "carrot", "apple",
    "chair", "sofa", "suitcase", "package", "shopping cart", "shopping bag", "egg", "television",
    "computer", "laptop", "phone", "door", "lamp",
    "rocket", "lighthouse", "burger", "ice cream", "camera", "microscope", "traffic light",
}  # fmt: skip
TOLERANCE = 0.2


@pytest.mark.parametrize("name", NAMES)
def test_a_thing_stays_in_its_box(name: str) -> None:
    drawing, reach = subject_drawings()[name], SUBJECTS[name].half_width + TOLERANCE
    for time_s in (0.3, 2.9):
        box = box_of(sheet(drawing, Look(time_s=time_s, seed=3, progress=0.9)))
        assert box.top >= -1 - TOLERANCE and box.bottom <= TOLERANCE
        assert -reach <= box.left and box.right <= reach
        assert box.bottom - box.top > 0.2


@pytest.mark.parametrize("name", [name for name in NAMES if name not in STILL])
def test_a_thing_is_alive(name: str) -> None:
    drawing = subject_drawings()[name]
    first = sheet(drawing, Look(time_s=0.2, seed=3, progress=0.1))
    later = [sheet(drawing, Look(time_s=t, seed=3, progress=0.5)) for t in (0.9, 1.7)]
    assert any(changed_part(first, other) > 0.001 for other in later)


@pytest.mark.parametrize("name", ["car", "truck", "bus", "train", "bicycle", "motorcycle"])
def test_wheels_turn_when_a_vehicle_travels(name: str) -> None:
    drawing = subject_drawings()[name]
    sheets = [sheet(drawing, Look(time_s=t, seed=3, motion="right")) for t in (0.2, 0.5)]
    assert changed_part(*sheets) > 0.001


@pytest.mark.parametrize("style", ["line", "neon", "chalk"])
@pytest.mark.parametrize("name", NAMES)
def test_the_same_look_gives_the_same_picture(name: str, style: str) -> None:
    drawing, look = subject_drawings()[name], Look(time_s=1.1, seed=5)
    first = sheet(drawing, look, style=style)
    assert np.array_equal(first, sheet(drawing, replace(look), style=style))


@pytest.mark.parametrize("name", LETTERED)
def test_words_stand_on_what_can_carry_them(name: str) -> None:
    drawing = subject_drawings()[name]
    plain = sheet(drawing, Look(time_s=1.1, seed=5))
    assert changed_part(plain, sheet(drawing, Look(time_s=1.1, seed=5, text="OPEN"))) > 0.001


@pytest.mark.parametrize("name", ["bar chart", "line chart", "pie chart"])
def test_charts_show_the_numbers_they_are_given(name: str) -> None:
    drawing = subject_drawings()[name]
    low, high = (
        sheet(drawing, Look(values=values, progress=1.0)) for values in ((20.0, 80.0), (80.0, 20.0))
    )
    assert changed_part(low, high) > 0.02


@pytest.mark.parametrize("name", ["bar chart", "line chart"])
def test_a_falling_chart_differs_from_a_rising_one(name: str) -> None:
    drawing = subject_drawings()[name]
    rising, falling = (sheet(drawing, Look(variant=v, progress=1.0)) for v in (0, 1))
    assert changed_part(rising, falling) > 0.02
