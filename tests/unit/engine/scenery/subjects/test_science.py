"""The drawings of school, science and the earth keep their box, live, and repeat."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.drawings import subject_drawings
from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED
from studio.engine.scenery.subjects import science, science_earth, science_life
from tests.unit.engine.scenery.subjects.canvas import box_of, changed_part, sheet

NAMES = [name for name, kind in SUBJECTS.items() if kind.theme == "science"]
TOLERANCE = 0.12


def test_every_subject_of_the_theme_has_one_drawing() -> None:
    assert sorted([*science.DRAWINGS, *science_earth.DRAWINGS, *science_life.DRAWINGS]) == sorted(
        NAMES
    )


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


def test_the_mercury_rises_in_look_0_and_falls_in_look_1() -> None:
    drawing = subject_drawings()["thermometer"]

    def red_rows(variant: int, progress: float) -> int:
        pixels = sheet(drawing, Look(variant=variant, progress=progress, time_s=0.0))
        pixels = pixels.astype(np.int16)
        low, high = np.sort(pixels[:, :, [0, 2]], axis=2).transpose(2, 0, 1)
        return int(np.any((high - low > 90) & (pixels[:, :, 3] > 200), axis=1).sum())

    assert red_rows(0, 1.0) > red_rows(0, 0.0) + 10
    assert red_rows(1, 1.0) < red_rows(1, 0.0) - 10


@pytest.mark.parametrize("name", ["book", "blackboard", "map"])
def test_what_is_written_on_can_be_written_on(name: str) -> None:
    drawing = subject_drawings()[name]
    written = [sheet(drawing, Look(time_s=1.0, text=words)) for words in ("Water", "Light")]
    assert changed_part(*written) > 0.002


def test_molecules_and_planets_have_other_looks() -> None:
    for name, variants in (("molecule", (0, 1, 2)), ("planet", (0, 1))):
        looks = [sheet(subject_drawings()[name], Look(variant=v)) for v in variants]
        assert all(changed_part(looks[0], other) > 0.1 for other in looks[1:])
