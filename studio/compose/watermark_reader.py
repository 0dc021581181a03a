"""Finds and reads the watermark in frames that were encoded again, made smaller, or cropped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.compose.watermark import (
    TILE,
    TILES,
    data_places,
    fixed_chips,
    sync_places,
    wave_places,
    waves_of,
)
from studio.compose.watermark_code import SIGNS, decode

SHORT_PX = TILE * TILES
SCALES = np.exp(np.arange(np.log(0.54), np.log(1.9), 0.004))
"""Sizes of a tile that are tried, beside the one that nothing was cut off from."""
FOUND = 12.0
"""Standard deviations that the whole pattern must stand out by. The best of 2^48 words stands out of noise
by 8, and where the fixed part fits by chance, too, by 10; marked clips by 20 to 40."""
_PEAKS, _BEST = 2, 6
_BLUR, _NEAR, _FLOOR = 6.0, 3.0, 3.0

Plane = NDArray[np.float32]  # (height, width)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A watermark that was read.

    Attributes:
        number: Of 32 bits.
        certainty: By how many standard deviations of chance its pattern stands out.
        scale: Size of the pattern's tiles against frames that nothing was cut off from.
    """

    number: int
    certainty: float
    scale: float


def read_watermark(frames: Iterable[NDArray[np.uint8]]) -> Found | None:
    """The watermark in some frames of one movie; None where there is none that is sure.

    Args:
        frames: RGB, all of one size; a few dozen from all over the movie are enough.
    """
    ground = gathered(frames)
    return None if ground is None else read_ground(ground)


def gathered(frames: Iterable[NDArray[np.uint8]]) -> Plane | None:
    """What all frames have in common beside their pictures, at 384 samples along the short side."""
    total: Plane | None = None
    for frame in frames:
        one = _faint(frame)
        if total is None:
            total = one
        elif total.shape == one.shape:
            total += one
    return total


def _faint(frame: NDArray[np.uint8]) -> Plane:
    """A frame without what is plainly to be seen: fine, weak texture alone, edges damped."""
    height, width = frame.shape[:2]
    scale = SHORT_PX / min(height, width)
    size = (max(SHORT_PX, round(width * scale)), max(SHORT_PX, round(height * scale)))
    grey = cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY).astype(np.float32)
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.asarray(cv2.resize(grey, size, interpolation=how), np.float32)
    fine = small - cv2.GaussianBlur(small, (0, 0), _BLUR)
    power = cv2.GaussianBlur(fine * fine, (0, 0), _NEAR)
    return np.asarray(fine / (power + _FLOOR), np.float32)


def read_ground(ground: Plane) -> Found | None:
    """The watermark in what was gathered, or in its mirror image."""
    mirrored = np.ascontiguousarray(ground[:, ::-1])
    return _read_as_it_is(ground) or _read_as_it_is(mirrored)


def _read_as_it_is(ground: Plane) -> Found | None:
    tried: list[tuple[float, float, NDArray[np.complex64], tuple[float, float]]] = []
    for scale in (1.0, *SCALES):
        waves = _waves(ground, float(scale))
        for height, shift in _places(waves):
            tried.append((height, float(scale), waves, shift))
    tried.sort(key=lambda one: -one[0])
    best: Found | None = None
    for _, scale, waves, shift in tried[:_BEST]:
        found = _read(waves, shift, scale)
        if found is not None and (best is None or found.certainty > best.certainty):
            best = found
    return best if best is not None and best.certainty >= FOUND else None


def _waves(ground: Plane, scale: float) -> NDArray[np.complex64]:
    """The pattern's waves in a ground whose tiles have `scale` times their usual size, evened out."""
    height, width = ground.shape
    size = (round(width / scale), round(height / scale))
    if scale != 1.0:
        warp = np.array([[scale, 0, 0], [0, scale, 0]], np.float64)
        ground = np.asarray(
            cv2.warpAffine(ground, warp, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP),
            np.float32,
        )
    tall, wide = (-(-side // TILE) * TILE for side in ground.shape)
    padded = np.zeros((tall, wide), np.float32)
    padded[: ground.shape[0], : ground.shape[1]] = ground
    folded = padded.reshape(tall // TILE, TILE, wide // TILE, TILE).sum(axis=(0, 2))
    rows, columns = wave_places()
    spectrum = np.fft.fft2(folded)[rows % TILE, columns % TILE]
    size_of = np.abs(spectrum)
    # A few strong waves are the picture's; the pattern's are all alike.
    return (spectrum / (size_of + 0.5 * size_of.mean() + 1e-9)).astype(np.complex64)


def _places(waves: NDArray[np.complex64]) -> list[tuple[float, tuple[float, float]]]:
    """Where the fixed part may begin: how far it stands out there, and the place in samples."""
    rows, columns = wave_places()
    known = np.zeros(2 * len(rows), np.float32)
    known[sync_places()] = fixed_chips()[sync_places()]
    reference = known[0::2] + 1j * known[1::2]
    grid = np.zeros((TILE, TILE), np.complex64)
    grid[rows % TILE, columns % TILE] = waves * np.conj(reference)
    surface = np.fft.ifft2(grid).real
    spread = float(surface.std()) + 1e-12
    found: list[tuple[float, tuple[float, float]]] = []
    for place in np.argsort(surface, axis=None)[::-1][:_PEAKS]:
        row, column = divmod(int(place), TILE)
        shift = (
            row + _between(surface[:, column], row),
            column + _between(surface[row], column),
        )
        found.append((float(surface[row, column]) / spread, shift))
    return found


def _between(line: NDArray[np.floating], at: int) -> float:
    """How far the top of a parabola through a sample and its neighbours is from the sample."""
    left, middle, right = line[at - 1], line[at], line[(at + 1) % len(line)]
    bend = left - 2 * middle + right
    return float(np.clip(0.5 * (left - right) / bend, -0.5, 0.5)) if bend < 0 else 0.0


def _read(waves: NDArray[np.complex64], shift: tuple[float, float], scale: float) -> Found | None:
    rows, columns = wave_places()
    turn = np.exp(2j * np.pi * (rows * shift[0] + columns * shift[1]) / TILE)
    straight = waves * turn
    chips = np.empty(2 * len(rows), np.float32)
    chips[0::2], chips[1::2] = straight.real, straight.imag
    places = data_places()
    signs = np.zeros(SIGNS, np.float64)
    np.add.at(signs, np.arange(len(places)) % SIGNS, chips[places] * fixed_chips()[places])
    number = decode(signs)
    if number is None:
        return None
    whole = waves_of(number)
    expected = np.empty_like(chips)
    expected[0::2], expected[1::2] = whole.real, whole.imag
    certainty = float((chips * expected).sum() / (np.sqrt((chips * chips).sum()) + 1e-12))
    return Found(number=number, certainty=certainty, scale=scale)
