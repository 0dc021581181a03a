from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.engine.motion.between import Between
from studio.engine.motion.carry import Carrier
from studio.engine.motion.fit import fit
from studio.engine.motion.flow import flow_between, warp, warping_error
from studio.engine.scenery.camera import View

Pixels = NDArray[np.uint8]


def square(left: int, *, size: int = 96) -> Pixels:
    """A picture with a textured square that begins at a column."""
    rng = np.random.default_rng(3)
    picture = np.full((size, size, 3), 200, np.uint8)
    picture[32:64, left : left + 32] = rng.integers(0, 120, (32, 32, 3))
    return picture


def test_flow_finds_where_a_thing_has_gone() -> None:
    flow = flow_between(square(20), square(28))
    inside = flow[36:60, 24:48]
    assert np.median(inside[..., 0]) == pytest.approx(8, abs=0.7)
    assert np.median(inside[..., 1]) == pytest.approx(0, abs=0.7)


def test_the_middle_between_two_pictures_holds_the_thing_half_way() -> None:
    between = Between(np.stack([square(20), square(28)]))
    middle, wanted = between.at(0.5).astype(int), square(24).astype(int)
    blend = (square(20).astype(int) + square(28).astype(int)) // 2
    assert np.abs(middle - wanted).mean() < 0.5 * np.abs(blend - wanted).mean()
    assert (between.at(0.0) == square(20)).all() and (between.at(1.0) == square(28)).all()


def test_noise_moves_with_the_picture_and_stays_normal() -> None:
    pictures = np.stack([square(16), square(24), square(32)])
    rng = np.random.default_rng(0)
    noise = Carrier(pictures, factor=8).noise(
        lambda shape: rng.standard_normal(shape).astype(np.float32), (3, 64, 12, 12)
    )
    # The square is one latent to the right in each picture, and its noise with it.
    assert (noise[1][:, 5:7, 4:6] == noise[0][:, 5:7, 3:5]).all()
    assert (noise[2][:, 5:7, 5:7] == noise[0][:, 5:7, 3:5]).all()
    assert noise.std() == pytest.approx(1, abs=0.03) and abs(noise.mean()) < 0.03


def test_estimates_that_flicker_are_steadied_along_the_motion_from_both_ends() -> None:
    pictures = np.stack([square(16), square(24), square(32)])
    carrier = Carrier(pictures, factor=8)
    rng = np.random.default_rng(1)
    clean = rng.standard_normal((3, 16, 12, 12)).astype(np.float32)
    steadied = carrier.steady(clean, done=0.0)
    before = np.abs(clean[1] - clean[0]).mean()
    for one, other in ((0, 1), (1, 2)):
        assert np.abs(steadied[one] - steadied[other]).mean() < 0.7 * before
    # Neither end is the one that the others follow.
    moved = [float(np.abs(steadied[k] - clean[k]).mean()) for k in (0, 2)]
    assert moved[0] == pytest.approx(moved[1], rel=0.2) and min(moved) > 0.1
    assert carrier.steady(clean, done=0.8) is clean  # at the end each finds its own edges


def test_warping_error_is_nothing_for_a_picture_that_stands() -> None:
    pictures = np.stack([square(20), square(20)])
    flow = np.zeros((96, 96, 2), np.float32)
    assert warping_error(pictures, [flow]) == 0
    assert warping_error(np.stack([square(20), square(28)]), [flow]) > 1
    assert (warp(pictures[0], flow) == pictures[0]).all()


def test_a_picture_of_another_shape_is_shown_whole_on_its_own_blurred_ground() -> None:
    picture = np.zeros((64, 64, 3), np.uint8)
    picture[:, :8], picture[:, -8:] = 255, 255  # both edges must survive
    frame = fit(picture, width_px=320, height_px=180)
    assert frame.shape == (180, 320, 3)
    row = frame[90, :, 0].astype(int)
    assert row[85] > 150 and row[233] > 150 and row[160] < 30
    assert row[5] > 100 and row[315] > 100  # the ground is a blur of its edges


def test_what_stands_in_the_middle_does_not_glow_beside_the_picture() -> None:
    picture = np.full((64, 64, 3), 200, np.uint8)
    picture[8:56, 8:56] = (250, 200, 0)
    frame = fit(picture, width_px=320, height_px=180).astype(int)
    sides = np.concatenate([frame[:, :66], frame[:, 254:]], axis=1)
    assert np.abs(sides - 200).max() < 30 and np.abs(sides[:, :40] - 200).max() < 6


def test_a_camera_enlarges_a_single_picture() -> None:
    picture = np.zeros((90, 160, 3), np.uint8)
    picture[:, 75:85] = 255
    near = fit(picture, width_px=320, height_px=180, view=View(zoom=2.0))
    far = fit(picture, width_px=320, height_px=180)
    assert (near[90, :, 0] > 128).sum() == pytest.approx(2 * (far[90, :, 0] > 128).sum(), abs=3)
