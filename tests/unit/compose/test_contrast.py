"""Contrast is measured on the picture, and the style follows the measure."""

import numpy as np
import pytest

from studio.compose.caption_style import caption_style
from studio.compose.contrast import contrast, ground_behind, luminance, suited

BOX = (0.0, 0.0, 60.0, 40.0)


def flat(level: int) -> np.ndarray:
    return np.full((40, 60, 3), level, np.uint8)


@pytest.mark.parametrize(
    ("color", "ratio"),
    # Pairs that the W3C's own pages give, against white.
    [((0, 0, 0), 21.0), ((118, 118, 118), 4.54), ((255, 0, 0), 4.0), ((0, 0, 255), 8.59)],
)
def test_contrast_is_that_of_wcag(color: tuple[int, int, int], ratio: float) -> None:
    light = float(luminance(np.array([color], np.uint8))[0])
    assert contrast(light, 1.0) == pytest.approx(ratio, abs=0.01)


def test_only_what_is_inside_the_box_counts() -> None:
    frame = flat(20)
    frame[:, 30:] = 250
    left = ground_behind([frame], (0.0, 0.0, 30.0, 40.0))
    both = ground_behind([frame], BOX)
    assert left.darkest <= left.lightest < 0.01
    assert both.lightest > 0.9 and both.darkest < 0.01


def test_every_frame_counts_not_the_first_alone() -> None:
    assert ground_behind([flat(10), flat(240)], BOX).lightest > 0.8


def test_a_box_is_denser_the_brighter_the_picture_behind_it() -> None:
    style = caption_style("boxed")
    alphas = [suited(style, ground_behind([flat(v)], BOX)).box[3] for v in (0, 160, 230, 255)]
    assert alphas == sorted(alphas)
    assert alphas[0] == style.box[3] < alphas[-1] < 0.9


def test_an_outline_is_thin_on_the_dark_and_wide_on_the_bright() -> None:
    style = caption_style("plain")
    thin, usual, wide = (
        suited(style, ground_behind([flat(v)], BOX)).outline for v in (20, 150, 250)
    )
    assert thin < usual == style.outline < wide


def test_the_same_picture_gives_the_same_style() -> None:
    noise = np.random.default_rng(3).integers(0, 256, (40, 60, 3), np.uint8)
    one, two = (suited(caption_style("karaoke"), ground_behind([noise], BOX)) for _ in range(2))
    assert one == two
