"""The main colours of a picture are those that a person would name, the most frequent first."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from studio.compose.picture_colors import MOST_COLORS, colors_of, colors_of_file
from studio.errors import MediaError


def rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def flag(*colors: tuple[int, int, int], shares: tuple[int, ...]) -> NDArray[np.uint8]:
    rows = [
        np.full((height, 160, 3), c, np.uint8) for c, height in zip(colors, shares, strict=True)
    ]
    return np.vstack(rows)


def test_the_colours_of_a_flag_are_its_own_by_their_share() -> None:
    orange, teal, sand = (244, 162, 97), (38, 70, 83), (233, 196, 106)
    found = colors_of(flag(orange, teal, sand, shares=(20, 50, 30)))
    assert len(found) == 3
    for color, wanted in zip(found, (teal, sand, orange), strict=True):
        assert rgb(color) == pytest.approx(wanted, abs=6)


def test_one_colour_is_one_and_noise_is_not_many() -> None:
    assert colors_of(np.full((90, 160, 3), 77, np.uint8)) == ("#4d4d4d",)
    noise = np.random.default_rng(1).normal(120, 6, (90, 160, 3)).clip(0, 255).astype(np.uint8)
    assert len(colors_of(noise)) <= 2


def test_a_small_bright_thing_is_seen() -> None:
    picture = np.full((90, 160, 3), (240, 240, 235), np.uint8)
    picture[40:52, 70:90] = (200, 20, 30)
    found = colors_of(picture)
    assert any(red > 150 and green < 90 for red, green, _ in map(rgb, found))
    assert len(found) <= MOST_COLORS


def test_a_file_gives_its_colours_and_one_that_is_no_picture_says_so(tmp_path: Path) -> None:
    path = tmp_path / "brand.png"
    cv2.imwrite(str(path), cv2.cvtColor(flag((38, 70, 83), shares=(90,)), cv2.COLOR_RGB2BGR))
    assert rgb(colors_of_file(path)[0]) == pytest.approx((38, 70, 83), abs=6)
    path.write_bytes(b"no picture")
    with pytest.raises(MediaError):
        colors_of_file(path)
