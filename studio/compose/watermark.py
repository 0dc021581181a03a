"""An invisible watermark: a faint tiled pattern in every frame that holds a short number.

The pattern is a sum of waves of middling length (a twelfth to a fiftieth of the frame's short side) in
the brightness. Their phases hold a fixed part, by which a reader finds place and scale, and the number's
signs. It repeats three times along the short side, so that what is cut off leaves whole tiles, and it
stands still, so that a video encoder keeps it from one key frame to the next. After Kalker et al., "A
video watermarking system for broadcast monitoring" (1999): tiles that are laid over each other; here the
number is in the phases, under an error-correcting code.
"""

from __future__ import annotations

import functools
import hashlib

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.compose.watermark_code import ID_BITS, SIGNS, encode

TILE = 128  # samples of a tile's side, as it is read
TILES = 3  # along the short side
SHORTEST, LONGEST = 24.0, 6.0
"""Waves in a tile: from the second to the first."""
STRENGTH = 1.0
"""Standard deviation of what is added, in levels of 255: 48 dB."""
_SYNC_PART = 0.3
_KEY = b"Scenewright watermark 1"
WATERMARK_VERSION = 1
"""To be raised when the same number would be drawn as another pattern than before."""

Frame = NDArray[np.uint8]  # (height, width, 3), RGB
Waves = NDArray[np.complex64]  # one for each of `wave_places`


class Watermark:
    """The pattern of one number for frames of one size."""

    def __init__(self, number: int, *, width_px: int, height_px: int) -> None:
        """Draw the pattern.

        Args:
            number: Of 32 bits.
            width_px: Of the frames.
            height_px: Of the frames.

        Raises:
            ValueError: The number does not fit.
        """
        levels = pattern(number, width_px=width_px, height_px=height_px)
        whole = np.rint(levels).astype(np.int16)
        self._more = _three(np.maximum(whole, 0))
        self._less = _three(np.maximum(-whole, 0))

    def blend(self, frame: Frame) -> None:
        """Lay it over a frame, in place."""
        cv2.add(frame, self._more, dst=frame)
        cv2.subtract(frame, self._less, dst=frame)


def _three(levels: NDArray[np.int16]) -> Frame:
    plane = levels.astype(np.uint8)
    return np.ascontiguousarray(np.repeat(plane[..., None], 3, axis=2))


def pattern(number: int, *, width_px: int, height_px: int) -> NDArray[np.float32]:
    """What is added to the brightness of each pixel, in levels: (height, width).

    Raises:
        ValueError: The number does not fit into 32 bits.
    """
    side = min(width_px, height_px) / TILES
    drawn = max(int(2 * SHORTEST) + 2, round(side))  # pixels of a tile as it is drawn
    rows, columns = wave_places()
    spectrum = np.zeros((drawn, drawn), np.complex128)
    waves = waves_of(number)
    spectrum[rows % drawn, columns % drawn] = waves
    spectrum[-rows % drawn, -columns % drawn] = np.conj(waves)
    tile = np.fft.ifft2(spectrum).real
    tile = (tile / tile.std() * STRENGTH).astype(np.float32)
    many = (-(-height_px // int(side)) + 1, -(-width_px // int(side)) + 1)
    ground = np.tile(tile, many)
    if drawn != side:
        scale = drawn / side
        warp = np.array([[scale, 0, 0], [0, scale, 0]], np.float64)
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        found = cv2.warpAffine(ground, warp, (width_px, height_px), flags=flags)
        return np.asarray(found, np.float32)
    return ground[:height_px, :width_px]


def waves_of(number: int) -> Waves:
    """The waves of a number: each of its signs in many of them, in an order that looks like chance."""
    chips = fixed_chips().copy()
    signs = encode(number)
    chips[data_places()] *= signs[np.arange(len(data_places())) % SIGNS]
    return (chips[0::2] + 1j * chips[1::2]).astype(np.complex64)


@functools.cache
def wave_places() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """How many times each wave goes up and down in a tile, downwards and to the right.

    Half of the plane: the other half follows, as the pattern is real.
    """
    most = int(SHORTEST)
    rows, columns = np.mgrid[-most : most + 1, 0 : most + 1]
    length = np.hypot(rows, columns)
    kept = (length >= LONGEST) & (length <= SHORTEST) & ((columns > 0) | (rows > 0))
    return rows[kept], columns[kept]


@functools.cache
def fixed_chips() -> NDArray[np.float32]:
    """+1 or -1, the same for every number: two for each wave, its real and its imaginary part."""
    count = 2 * len(wave_places()[0])
    bits = np.unpackbits(np.frombuffer(_chance(b"chips", -(-count // 8)), np.uint8))[:count]
    return (1.0 - 2.0 * bits).astype(np.float32)


@functools.cache
def sync_places() -> NDArray[np.int64]:
    """Chips that are the same for every number, by which a reader finds the pattern."""
    return np.sort(_order()[: int(_SYNC_PART * len(_order()))])


@functools.cache
def data_places() -> NDArray[np.int64]:
    """Chips that hold the number's signs, in the order in which they are given out."""
    return _order()[int(_SYNC_PART * len(_order())) :]


def _order() -> NDArray[np.int64]:
    count = 2 * len(wave_places()[0])
    keys = np.frombuffer(_chance(b"order", 8 * count), ">u8")
    return np.argsort(keys, kind="stable")


def _chance(purpose: bytes, count: int) -> bytes:
    """Bytes that look like chance and are the same on every machine and with every library."""
    return hashlib.shake_256(_KEY + b"/" + purpose).digest(count)


def number_of(text: str) -> int:
    """The number in eight hexadecimal digits.

    Raises:
        ValueError: There are others.
    """
    if len(text) != ID_BITS // 4:
        raise ValueError(f"{text!r} is not {ID_BITS // 4} hexadecimal digits")
    return int(text, 16)
