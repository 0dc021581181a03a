"""The drawings of business keep their box, live, and repeat."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED
from studio.engine.scenery.subjects import business, business_charts, business_desk, business_money
from tests.unit.engine.scenery.subjects.canvas import box_of, changed_part, sheet

DRAWINGS = business.DRAWINGS | business_desk.DRAWINGS | business_money.DRAWINGS
NAMES = [name for name, kind in SUBJECTS.items() if kind.theme == "business"]
TOLERANCE = 0.12


def test_every_subject_of_the_theme_has_a_drawing() -> None:
    assert sorted(DRAWINGS) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_subject_stays_in_its_box(name: str) -> None:
    reach = SUBJECTS[name].half_width + TOLERANCE
    for time_s, progress in ((0.0, 0.05), (0.7, 0.5), (2.9, 1.0)):
        box = box_of(sheet(DRAWINGS[name], Look(time_s=time_s, progress=progress, seed=3)))
        assert box.top >= -1 - TOLERANCE
        assert box.bottom <= TOLERANCE
        assert -reach <= box.left
        assert box.right <= reach
        assert box.bottom - box.top > 0.5


@pytest.mark.parametrize("name", NAMES)
def test_a_subject_is_alive(name: str) -> None:
    first = sheet(DRAWINGS[name], Look(time_s=0.2, progress=0.05, seed=3))
    later = [sheet(DRAWINGS[name], Look(time_s=t, progress=t / 4, seed=3)) for t in (0.9, 1.7)]
    still = {"shopping cart", "package"}  # they live when they travel, or stand as furniture does
    assert name in still or any(changed_part(first, other) > 0.001 for other in later)


@pytest.mark.parametrize("name", [name for name in NAMES if SUBJECTS[name].takes_color])
def test_the_colour_that_is_asked_for_is_seen(name: str) -> None:
    red, green = (
        sheet(DRAWINGS[name], Look(color=NAMED[color], color_name=color, seed=3))
        for color in ("red", "green")
    )
    assert changed_part(red, green) > 0.02


@pytest.mark.parametrize("name", NAMES)
def test_the_same_look_gives_the_same_picture_in_an_outlined_style(name: str) -> None:
    look = Look(time_s=1.1, seed=5)
    first = sheet(DRAWINGS[name], look, style="chalk")
    assert np.array_equal(first, sheet(DRAWINGS[name], replace(look), style="chalk"))


@pytest.mark.parametrize("name", ["bar chart", "line chart", "pie chart"])
@pytest.mark.parametrize(
    "values", [(7.0,), (0.0, 0.0), (3.0, -4.0, 2.0), tuple(float(k) for k in range(40))]
)
def test_charts_take_any_numbers(name: str, values: tuple[float, ...]) -> None:
    for progress in (0.0, 0.2, 1.0):
        box = box_of(sheet(DRAWINGS[name], Look(values=values, progress=progress)))
        assert box.top >= -1 - TOLERANCE and box.bottom <= TOLERANCE


@pytest.mark.parametrize("name", ["bar chart", "line chart", "pie chart"])
def test_charts_stand_after_two_fifths_of_the_scene(name: str) -> None:
    early, done, end = (
        sheet(DRAWINGS[name], Look(progress=progress, values=(3.0, 5.0, 9.0)))
        for progress in (0.1, 0.4, 1.0)
    )
    assert changed_part(early, done) > 0.02
    assert np.array_equal(done, end)


def test_a_negative_number_hangs_below_the_zero_line() -> None:
    up, down = (
        sheet(DRAWINGS["bar chart"], Look(values=values)) for values in ((4.0, 9.0), (-4.0, 9.0))
    )
    assert changed_part(up, down) > 0.02


@pytest.mark.parametrize(
    ("value", "text"),
    [(1200.0, "1,200"), (0.5, "0.5"), (0.05, "0.05"), (-0.05, "-0.05"), (0.0, "0"), (0.0034, "0.0034"),
     (2e-7, "0.0000002"), (-3.0, "-3"), (12.345, "12.35"), (1e-30, "0")],
)  # fmt: skip
def test_a_figure_is_written_as_people_write_it(value: float, text: str) -> None:
    assert business_charts.number_text(value) == text
