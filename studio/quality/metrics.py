"""Figures of pictures and clips that need no network."""

from __future__ import annotations

import itertools
import math

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.motion.flow import flow_between, warping_error

Picture = NDArray[np.uint8]  # (height, width, 3), RGB
Pictures = NDArray[np.uint8]  # (frames, height, width, 3)
PEAK = 255.0
SAME_DB = 100.0  # what PSNR is held at: equal pictures would give infinity, which no mean survives
_WINDOW, _SIGMA = 11, 1.5  # of SSIM, as in Wang et al. 2004


def psnr(first: Picture, second: Picture) -> float:
    """Peak signal-to-noise ratio in dB, at most `SAME_DB`.

    Raises:
        ValueError: The sizes differ.
    """
    _check_sizes(first, second)
    error = float(np.mean((first.astype(np.float64) - second.astype(np.float64)) ** 2))
    return SAME_DB if error == 0 else min(SAME_DB, 10 * math.log10(PEAK**2 / error))


def ssim(first: Picture, second: Picture) -> float:
    """Structural similarity (Wang et al. 2004): 1 for equal pictures.

    A Gaussian window of 11 pixels with deviation 1.5; the mean over the channels and over all pixels
    whose window lies inside the picture.

    Raises:
        ValueError: The sizes differ, or a side is shorter than the window.
    """
    _check_sizes(first, second)
    if min(first.shape[:2]) < _WINDOW:
        raise ValueError(f"SSIM needs pictures of {_WINDOW} pixels or more a side")
    a, b = first.astype(np.float64), second.astype(np.float64)
    mean_a, mean_b = _blurred(a), _blurred(b)
    var_a = _blurred(a * a) - mean_a**2
    var_b = _blurred(b * b) - mean_b**2
    both = _blurred(a * b) - mean_a * mean_b
    c1, c2 = (0.01 * PEAK) ** 2, (0.03 * PEAK) ** 2
    index = ((2 * mean_a * mean_b + c1) * (2 * both + c2)) / (
        (mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2)
    )
    edge = _WINDOW // 2
    return float(index[edge:-edge, edge:-edge].mean())


def sharpness(picture: Picture) -> float:
    """Variance of the Laplacian of the brightness (Pech-Pacheco et al. 2000); higher is sharper."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    return float(cv2.Laplacian(grey, cv2.CV_64F).var())


def flicker(clip: Pictures) -> float:
    """How much the brightness of the whole picture jumps, in levels of 255.

    The mean absolute second difference of the frames' mean brightness: a fade is no flicker, a
    blinking lamp is a little, frames that do not belong together are much. 0 below three frames.
    """
    if len(clip) < 3:
        return 0.0
    brightness = clip.astype(np.float64).mean(axis=(1, 2, 3))
    return float(np.abs(np.diff(brightness, n=2)).mean())


def flow_error(clip: Pictures) -> float:
    """Mean difference of each frame to the one before it carried along the flow, in levels of 255."""
    if len(clip) < 2:
        return 0.0
    flows = [flow_between(after, before) for before, after in itertools.pairwise(clip)]
    return warping_error(clip, flows)


def _blurred(array: NDArray[np.float64]) -> NDArray[np.float64]:
    window = cv2.GaussianBlur(array, (_WINDOW, _WINDOW), _SIGMA, borderType=cv2.BORDER_REFLECT)
    return np.asarray(window, np.float64)


def _check_sizes(first: Picture, second: Picture) -> None:
    if first.shape != second.shape:
        raise ValueError(f"pictures of different sizes: {first.shape} and {second.shape}")
