import numpy as np
import pytest
from numpy.typing import NDArray
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from studio.quality.metrics import SAME_DB, flicker, flow_error, psnr, sharpness, ssim


@pytest.fixture
def pair() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    rng = np.random.default_rng(3)
    smooth = np.add.outer(np.arange(64), np.arange(80))[..., None] + np.array([0, 30, 60])
    first = (smooth % 256).astype(np.uint8)
    noisy = np.clip(first + rng.normal(0, 9, first.shape), 0, 255).astype(np.uint8)
    return first, noisy


def test_psnr_agrees_with_scikit_image(pair: tuple[NDArray[np.uint8], NDArray[np.uint8]]) -> None:
    assert psnr(*pair) == pytest.approx(peak_signal_noise_ratio(*pair), abs=1e-4)


def test_ssim_agrees_with_scikit_image(pair: tuple[NDArray[np.uint8], NDArray[np.uint8]]) -> None:
    theirs = structural_similarity(
        *pair, channel_axis=2, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
    )
    assert ssim(*pair) == pytest.approx(theirs, abs=1e-4)


def test_equal_pictures_are_as_alike_as_can_be(
    pair: tuple[NDArray[np.uint8], NDArray[np.uint8]],
) -> None:
    assert psnr(pair[0], pair[0]) == SAME_DB
    assert ssim(pair[0], pair[0]) == pytest.approx(1)


def test_pictures_of_other_sizes_are_not_compared(
    pair: tuple[NDArray[np.uint8], NDArray[np.uint8]],
) -> None:
    with pytest.raises(ValueError, match="sizes"):
        psnr(pair[0], pair[1][:-2])
    with pytest.raises(ValueError, match="11"):
        ssim(pair[0][:8], pair[1][:8])


def test_noise_is_sharper_than_its_blur(
    pair: tuple[NDArray[np.uint8], NDArray[np.uint8]],
) -> None:
    assert sharpness(pair[1]) > 2 * sharpness(pair[0])


def test_a_fade_does_not_flicker_and_a_blink_does() -> None:
    fade = np.stack([np.full((32, 32, 3), level, np.uint8) for level in (40, 60, 80, 100)])
    blink = fade[[0, 3, 0, 3]]
    assert flicker(fade) == pytest.approx(0)
    assert flicker(blink) == pytest.approx(120)


def test_a_moving_thing_keeps_a_small_flow_error_and_a_new_picture_does_not() -> None:
    rng = np.random.default_rng(0)
    wide = rng.integers(0, 256, (24, 40, 3), np.uint8).repeat(6, 0).repeat(6, 1)
    moving = np.stack([wide[:, shift : shift + 200] for shift in (0, 3, 6, 9)])
    other = rng.integers(0, 256, (4, 24, 34, 3), np.uint8).repeat(6, 1).repeat(6, 2)
    assert flow_error(moving) * 4 < flow_error(other[:, :, :200])
