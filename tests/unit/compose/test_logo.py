"""The logo stands in its corner, keeps its colours, and lets the picture through where it is clear."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.compose.logo import make_logo
from studio.compose.safe_area import safe_area
from studio.errors import MediaError


def logo_file(folder: Path, height: int, width: int) -> Path:
    pixels = np.zeros((height, width, 4), np.uint8)
    pixels[:, : width // 2] = (0, 0, 255, 255)  # red on the left, clear on the right
    path = folder / "logo.png"
    assert cv2.imwrite(str(path), pixels)
    return path


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (720, 1280), (1080, 1080)])
@pytest.mark.parametrize("shape", [(40, 40), (300, 900), (30, 900)])
def test_a_logo_is_small_and_inside_the_safe_corner(
    tmp_path: Path, width: int, height: int, shape: tuple[int, int]
) -> None:
    area = safe_area(width, height)
    logo = make_logo(logo_file(tmp_path, *shape), area=area, width_px=width, height_px=height)
    tall, wide = logo.color.shape[:2]
    assert tall <= 0.09 * min(width, height)
    assert wide <= 0.36 * min(width, height)
    assert logo.left_px + wide == area.right_px
    assert logo.top_px == area.top_px
    frame = np.full((height, width, 3), (10, 120, 40), np.uint8)
    logo.blend(frame)
    middle = logo.top_px + tall // 2
    red = frame[middle, logo.left_px + wide // 4]
    assert red[0] > 220
    assert red[1] < 30
    clear = frame[middle, logo.left_px + wide - max(1, wide // 8)]
    assert np.abs(clear.astype(int) - (10, 120, 40)).max() <= 2


def test_a_logo_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    area = safe_area(1280, 720)
    for content in (b"", b"hello", bytes(2000)):
        path = tmp_path / "logo.png"
        path.write_bytes(content)
        with pytest.raises(MediaError, match="logo"):
            make_logo(path, area=area, width_px=1280, height_px=720)
    with pytest.raises(MediaError, match="no logo"):
        make_logo(tmp_path / "gone.png", area=area, width_px=1280, height_px=720)
