"""The drawings of people keep their box, live, and repeat."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.engine.scenery.catalogue import ACTIONS, OUTFITS, PEOPLE, SUBJECTS
from studio.engine.scenery.look import Look
from studio.engine.scenery.subjects.people import DRAWINGS
from tests.unit.engine.scenery.subjects.canvas import box_of, changed_part, sheet

NAMES = [name for name, kind in SUBJECTS.items() if kind.theme == "people"]
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


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_moves_and_stays_near_its_place(action: str) -> None:
    look = Look(who="man", action=action, seed=2)
    sheets = [sheet(DRAWINGS["person"], replace(look, time_s=t)) for t in (0.0, 0.4, 1.3)]
    assert changed_part(sheets[0], sheets[1]) + changed_part(sheets[0], sheets[2]) > 0.01
    for pixels in sheets:
        box = box_of(pixels)
        assert box.top >= -1.16  # raised hands and jumps
        assert box.bottom <= 0.05
        assert box.left >= -0.40
        assert box.right <= 0.46  # a shovel, a desk, a pointing arm


@pytest.mark.parametrize("outfit", OUTFITS)
@pytest.mark.parametrize("who", PEOPLE)
def test_every_outfit_looks_different_from_casual_on_everyone(outfit: str, who: str) -> None:
    look = Look(who=who, outfit=outfit, seed=4)
    casual = sheet(DRAWINGS["person"], replace(look, outfit="casual"))
    dressed = sheet(DRAWINGS["person"], look)
    assert (changed_part(casual, dressed) > 0.03) is (outfit != "casual")


def test_a_standing_adult_is_one_high_and_a_child_smaller() -> None:
    def height(who: str) -> float:
        return -box_of(sheet(DRAWINGS["person"], Look(who=who, seed=2))).top

    assert 0.93 < height("man") < 1.08
    assert 0.62 < height("boy") < 0.82
    assert 0.62 < height("girl") < 0.82


def test_the_seed_changes_the_person_and_nothing_else_does() -> None:
    looks = [sheet(DRAWINGS["person"], Look(seed=seed)).tobytes() for seed in range(6)]
    assert len(set(looks)) == 6


def test_someone_who_travels_walks() -> None:
    look = Look(motion="right", seed=1)
    first = sheet(DRAWINGS["person"], replace(look, time_s=0.1))
    assert changed_part(first, sheet(DRAWINGS["person"], replace(look, time_s=0.5))) > 0.12
