"""Every thing that takes a colour can be read in white and in black: its marks differ from its body."""

from __future__ import annotations

import numpy as np
import pytest

from studio.engine.scenery.catalogue import SUBJECTS
from studio.engine.scenery.drawings import subject_drawings
from studio.engine.scenery.look import Look
from studio.engine.scenery.palette import NAMED
from tests.unit.engine.scenery.subjects.canvas import sheet

PLAIN = {"question mark", "wifi"}  # one stroke of one colour: they have no marks
TINTED = [name for name, kind in SUBJECTS.items() if kind.takes_color and name not in PLAIN]


@pytest.mark.parametrize("color", ["white", "black"])
@pytest.mark.parametrize("name", TINTED)
def test_a_white_and_a_black_thing_have_parts_that_can_be_told_apart(name: str, color: str) -> None:
    look = Look(color=NAMED[color], color_name=color, variant=1, time_s=1.3, seed=4)
    pixels = sheet(subject_drawings()[name], look).astype(np.int16)
    seen = pixels[pixels[:, :, 3] > 200][:, :3]
    low, high = np.quantile(seen, (0.02, 0.98), axis=0)
    assert (high - low).max() > 20
