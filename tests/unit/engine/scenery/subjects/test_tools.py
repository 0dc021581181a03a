"""The drawings of tools and first aid keep their box, live, and repeat."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.drawings import subject_drawings
from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED
from studio.engine.scenery.subjects import tools
from tests.unit.engine.scenery.subjects.canvas import box_of, changed_part, sheet

NAMES = [name for name, kind in SUBJECTS.items() if kind.theme == "tools"]
TOLERANCE = 0.12


def test_every_subject_of_the_theme_has_one_drawing() -> None:
    assert sorted(tools.DRAWINGS) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("variant", [0, 1, 2])
def test_a_subject_stays_in_its_box(name: str, variant: int) -> None:
    reach = SUBJECTS[name].half_width + TOLERANCE
    heights: list[float] = []
    for time_s, progress in ((0.0, 0.0), (0.7, 0.4), (3.3, 1.0)):
        look = Look(time_s=time_s, progress=progress, variant=variant, seed=3)
        box = box_of(sheet(subject_drawings()[name], look))
        assert box.top >= -1 - TOLERANCE
        assert box.bottom <= TOLERANCE
        assert -reach <= box.left
        assert box.right <= reach
        heights.append(box.bottom - box.top)
    assert max(heights) > 0.55


@pytest.mark.parametrize("name", NAMES)
def test_a_subject_is_alive_at_any_moment_of_the_scene(name: str) -> None:
    drawing = subject_drawings()[name]
    first = sheet(drawing, Look(time_s=0.2, seed=3))
    later = [sheet(drawing, Look(time_s=t, seed=3)) for t in (0.9, 1.7, 5.0)]
    assert any(changed_part(first, other) > 0.001 for other in later)


@pytest.mark.parametrize("name", NAMES)
def test_a_white_subject_has_parts_that_differ_from_white_paper(name: str) -> None:
    look = Look(color=NAMED["white"], color_name="white", time_s=0.7, seed=3)
    pixels = sheet(subject_drawings()[name], look).astype(np.int16)
    solid = pixels[:, :, 3] > 200
    readable = solid & (np.min(pixels[:, :, :3], axis=2) < 225)
    assert readable.sum() > 0.05 * solid.sum()


@pytest.mark.parametrize("name", NAMES)
def test_the_same_look_gives_the_same_picture_in_an_outlined_style(name: str) -> None:
    look = Look(time_s=1.1, seed=5)
    first = sheet(subject_drawings()[name], look, style="chalk")
    assert np.array_equal(first, sheet(subject_drawings()[name], replace(look), style="chalk"))


def test_a_traffic_light_takes_its_turns_and_look_1_begins_green() -> None:
    drawing = subject_drawings()["traffic light"]
    red, green, later = (
        sheet(drawing, Look(time_s=t, variant=v)) for t, v in ((0.1, 0), (0.1, 1), (5.0, 0))
    )
    assert changed_part(red, green) > 0.05
    assert np.array_equal(green, later)
