"""The network that enlarges pictures: the real one."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.motion.enlarge import MARGIN_PX, TILE_PX, Enlarger
from studio.errors import Cancelled, ModelError
from studio.task import CancelToken

Pixels = NDArray[np.uint8]


def drawn(width: int, height: int) -> Pixels:
    """A disc and a bar on a ground."""
    picture = np.full((height, width, 3), (180, 200, 240), np.uint8)
    centre, radius = (width // 2, height // 2), min(width, height) // 4
    cv2.circle(picture, centre, radius, (200, 60, 40), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (2, height - 9), (width - 3, height - 5), (40, 90, 60), -1)
    return picture


def enlarged(pictures: Pixels, *, width_px: int, height_px: int, passes: int) -> Pixels:
    return Enlarger(threads=2).enlarged(
        pictures, width_px=width_px, height_px=height_px, passes=passes, cancel=CancelToken()
    )


def test_edges_of_an_enlarged_drawing_are_sharper_than_those_of_a_cubic_kernel() -> None:
    small = drawn(64, 64)
    made = enlarged(small[None], width_px=256, height_px=256, passes=1)[0]
    cubic = np.asarray(cv2.resize(small, (256, 256), interpolation=cv2.INTER_CUBIC), np.uint8)

    def steepest(picture: Pixels) -> int:
        """Step between neighbours of the row through the disc."""
        return int(np.abs(np.diff(picture[128].astype(int), axis=0)).max())

    assert made.shape == cubic.shape
    assert steepest(made) > 1.5 * steepest(cubic)
    assert np.abs(made.mean(axis=(0, 1)) - cubic.mean(axis=(0, 1))).max() < 1.5  # colours stay


def test_a_picture_in_tiles_is_the_same_as_in_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    enlarger, picture = Enlarger(threads=2), drawn(120, 90)
    whole = enlarger.four_times(picture, cancel=CancelToken())
    monkeypatch.setattr("studio.engine.motion.enlarge.TILE_PX", 50)
    tiled = enlarger.four_times(picture, cancel=CancelToken())
    assert np.abs(whole.astype(int) - tiled).max() <= 1
    monkeypatch.setattr("studio.engine.motion.enlarge.MARGIN_PX", 2)
    seams = enlarger.four_times(picture, cancel=CancelToken())
    assert np.abs(whole.astype(int) - seams).max() > 1  # the margin is needed
    assert TILE_PX > 2 * MARGIN_PX


def test_pictures_grow_to_what_the_frame_shows_and_no_further() -> None:
    small = drawn(64, 64)[None]
    assert enlarged(small, width_px=1280, height_px=720, passes=1).shape == (1, 256, 256, 3)
    assert enlarged(small, width_px=1280, height_px=720, passes=2).shape == (1, 720, 720, 3)
    assert enlarged(small, width_px=128, height_px=128, passes=2).shape == (1, 128, 128, 3)
    near = drawn(64, 40)[None]
    assert enlarged(near, width_px=72, height_px=45, passes=2) is near  # not worth a run


def test_enlarging_can_be_cancelled_and_a_damaged_network_is_refused(tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Enlarger(threads=1).four_times(drawn(64, 64), cancel=token)
    broken = tmp_path / "network.onnx"
    broken.write_bytes(b"no network")
    with pytest.raises(ModelError, match="missing or damaged"):
        Enlarger(threads=1, path=broken).four_times(drawn(64, 64), cancel=CancelToken())
