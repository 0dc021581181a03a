from __future__ import annotations

import numpy as np
import pytest

from studio.compose.label import LABEL_PLACES, LABEL_WORDS, Label, area_beside, make_label
from studio.compose.overlay import Overlay
from studio.compose.picture import ScenePicture
from studio.compose.safe_area import safe_area
from studio.compose.text import TextSetter
from studio.compose.timeline import Timeline
from tests.unit.compose.conftest import FlatSource
from tests.unit.compose.test_picture import scene

AREA = safe_area(720, 1280, "tiktok")


@pytest.mark.parametrize("place", LABEL_PLACES)
def test_a_label_stands_in_its_corner_of_the_safe_area_and_leaves_the_rest(
    setter: TextSetter, place: str
) -> None:
    label = make_label(Label(text=LABEL_WORDS["en"], place=place), area=AREA, setter=setter)
    assert label is not None
    height, width = label.color.shape[:2]
    foot, right = label.top_px + height, label.left_px + width
    assert AREA.left_px - 1 <= label.left_px
    assert right <= AREA.right_px + 1
    assert AREA.top_px - 1 <= label.top_px
    assert foot <= AREA.bottom_px + 1
    assert (label.top_px < 640) == place.startswith("top")
    assert (label.left_px + width / 2 < 360) == place.endswith("left")
    rest = area_beside(AREA, label)
    assert rest.top_px >= foot or rest.bottom_px <= label.top_px
    assert rest.bottom_px - rest.top_px > 0.85 * (AREA.bottom_px - AREA.top_px)


def test_a_label_stands_under_a_logo(setter: TextSetter) -> None:
    shape = (60, 90, 3)
    logo = Overlay(
        left_px=AREA.right_px - 90, top_px=AREA.top_px,
        color=np.zeros(shape, np.uint8), keep=np.zeros(shape, np.uint8),
    )  # fmt: skip
    label = make_label(Label(text="AI", place="top right"), area=AREA, setter=setter, logo=logo)
    assert label is not None
    assert label.top_px >= AREA.top_px + 60


@pytest.mark.parametrize("language", sorted(LABEL_WORDS))
def test_all_usual_words_fit_and_have_letters(setter: TextSetter, language: str) -> None:
    label = make_label(
        Label(text=LABEL_WORDS[language], place="top left"), area=AREA, setter=setter
    )
    assert label is not None
    assert label.color.shape[1] <= 0.52 * AREA.width_px
    assert (label.color.min(axis=2) > 200).sum() > 100  # white letters


def test_a_label_is_in_every_frame_and_nowhere_else(setter: TextSetter) -> None:
    wide = Timeline(width_px=320, height_px=180, fps=24, scenes=())

    def made(label: Label | None) -> ScenePicture:
        return ScenePicture(
            FlatSource(150), scene(), timeline=wide, setter=setter, style=None, label=label
        )

    labelled, bare = made(Label(text="AI", place="bottom right")), made(None)
    for index in (0, 47):
        changed = (labelled.frame(index) != bare.frame(index)).any(axis=2)
        assert changed[90:, 160:].sum() > 100
        assert not changed[:90].any()
        assert not changed[:, :160].any()
