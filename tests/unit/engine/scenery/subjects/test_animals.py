"""The drawings of animals keep their box, live, and repeat."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.look import Look
from studio.engine.scenery.subjects.animals import DRAWINGS
from tests.unit.engine.scenery.subjects.canvas import box_of, changed_part, sheet

NAMES = [name for name, kind in SUBJECTS.items() if kind.theme == "animals"]
TOLERANCE = 0.12


def test_every_subject_of_the_theme_has_a_drawing() -> None:
    assert sorted(DRAWINGS) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("variant", [0, 1, 2])
def test_a_subject_stays_in_its_box(name: str, variant: int) -> None:
    reach = SUBJECTS[name].half_width + TOLERANCE
    for time_s in (0.0, 0.7, 2.9):
        box = box_of(sheet(DRAWINGS[name], Look(time_s=time_s, variant=variant, seed=3)))
        assert box.top >= -1 - TOLERANCE
        assert box.bottom <= TOLERANCE
        assert -reach <= box.left
        assert box.right <= reach
        assert box.bottom - box.top > 0.55


@pytest.mark.parametrize("name", NAMES)
def test_a_subject_is_alive(name: str) -> None:
    first = sheet(DRAWINGS[name], Look(time_s=0.2, seed=3))
    assert any(
        changed_part(first, sheet(DRAWINGS[name], Look(time_s=t, seed=3))) > 0.002
        for t in (0.9, 1.7)
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_same_look_gives_the_same_picture_in_an_outlined_style(name: str) -> None:
    look = Look(time_s=1.1, seed=5)
    first = sheet(DRAWINGS[name], look, style="chalk")
    assert np.array_equal(first, sheet(DRAWINGS[name], replace(look), style="chalk"))
