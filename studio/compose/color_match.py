"""Colour kept alike: a scene's colours drawn towards a reference, by one table for the whole clip.

Mean and spread of each channel of CIE L*a*b* are brought towards the reference's (after Reinhard et
al., "Color Transfer between Images", 2001), held back where that would tear the picture apart. The
table is made once for a clip, so nothing flickers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.compose.overlay import Frame

_LEVELS = 33
"""Nodes of the table on each axis; between them it is linear."""
_LEAST_SPREAD, _MOST_STRETCH = 2.0, 1.6
_LIGHT_SHARE = 0.5
"""Lightness is drawn half as far as hue: night must stay night."""
_MOMENTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """The colours of a clip in a few numbers.

    Attributes:
        mean: Of L*, a* and b*.
        spread: Standard deviation of each.
    """

    mean: tuple[float, float, float]
    spread: tuple[float, float, float]

    def rounded(self) -> Tone:
        """To a tenth: what cannot be seen must not make anything again."""

        def short(values: tuple[float, float, float]) -> tuple[float, float, float]:
            one, two, three = (round(value, 1) for value in values)
            return one, two, three

        return replace(self, mean=short(self.mean), spread=short(self.spread))


def tone_of(frames: Sequence[Frame]) -> Tone:
    """Measure some frames of a clip, made small first."""
    small = [cv2.resize(frame, (96, 54), interpolation=cv2.INTER_AREA) for frame in frames]
    return _tone(_lab(np.concatenate([np.asarray(one, np.uint8).reshape(-1, 3) for one in small])))


def tone_of_palette(colors: Sequence[tuple[int, int, int]]) -> Tone:
    """The tone of a palette, each of its colours counting alike."""
    return _tone(_lab(np.array(colors, np.uint8)))


def read_palette(text: str) -> tuple[tuple[int, int, int], ...]:
    """The colours in a text such as "#f4a261 #264653"; () where it is no palette."""
    colors: list[tuple[int, int, int]] = []
    for word in text.replace(",", " ").split():
        digits = word.removeprefix("#")
        if (
            not word.startswith("#")
            or len(digits) != 6
            or set(digits.lower()) - set("0123456789abcdef")
        ):
            return ()
        colors.append((int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)))
    return tuple(colors)


def sample_moments(frame_count: int) -> tuple[int, ...]:
    """The frames of a clip that its tone is measured on."""
    return tuple(sorted({int((n + 0.5) * frame_count / _MOMENTS) for n in range(_MOMENTS)}))


class ColorMatch:
    """Draws a clip's colours towards a reference."""

    def __init__(self, own: Tone, reference: Tone, *, strength: float) -> None:
        """Make the table; `strength` 0 changes nothing, 1 goes all the way."""
        steps = np.linspace(0, 255, _LEVELS).astype(np.float32)
        grid = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)
        lab = _lab(np.round(grid).astype(np.uint8))
        part = np.array([_LIGHT_SHARE, 1, 1], np.float32) * np.float32(strength)
        spread = np.maximum(np.array(own.spread, np.float32), _LEAST_SPREAD)
        aim = np.maximum(np.array(reference.spread, np.float32), _LEAST_SPREAD)
        stretch = np.clip(aim / spread, 1 / _MOST_STRETCH, _MOST_STRETCH)
        mean, aim_mean = np.array(own.mean, np.float32), np.array(reference.mean, np.float32)
        moved = (lab - mean) * stretch + aim_mean
        # White and black stay what they are: letters, paper and night keep their meaning.
        light = lab[:, :1] / 100
        inner = np.clip(4 * light * (1 - light), 0, 1)
        mixed = lab + part * inner * (moved - lab)
        rgb = cv2.cvtColor(mixed.reshape(1, -1, 3).astype(np.float32), cv2.COLOR_Lab2RGB)
        table = np.clip(np.asarray(rgb) * 255, 0, 255).reshape(_LEVELS, _LEVELS, _LEVELS, 3)
        self._table = _dense(table.astype(np.float32))

    def apply(self, frame: Frame) -> Frame:
        """A new frame in the matched colours."""
        index = (
            ((frame[..., 0].astype(np.uint32) >> 1) << 14)
            | ((frame[..., 1].astype(np.uint32) >> 1) << 7)
            | (frame[..., 2] >> 1)
        )
        # The table's cells are two levels wide; what a pixel has within its cell is kept, so that
        # gradients stay smooth.
        base = self._table[index]
        rest = (frame & 1).astype(np.int16)
        return np.clip(base + rest, 0, 255).astype(np.uint8)


def _dense(table: NDArray[np.float32]) -> NDArray[np.int16]:
    """The table at 128 levels an axis, as one row of cells."""
    at = (np.arange(128, dtype=np.float32) * 2) / 255 * (_LEVELS - 1)
    low = np.clip(at.astype(np.int32), 0, _LEVELS - 2)
    part = at - low
    for axis in range(3):
        shape = [1, 1, 1, 1]
        shape[axis] = 128
        weight = part.reshape(shape)
        near, far = np.take(table, low, axis), np.take(table, low + 1, axis)
        table = ((1 - weight) * near + weight * far).astype(np.float32)
    return np.round(table).astype(np.int16).reshape(-1, 3)


def _lab(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(n, 3) L* 0 to 100, a* and b* of RGB bytes."""
    part = pixels.reshape(1, -1, 3).astype(np.float32) / 255
    return np.asarray(cv2.cvtColor(part, cv2.COLOR_RGB2Lab), np.float32).reshape(-1, 3)


def _tone(lab: NDArray[np.float32]) -> Tone:
    mean, spread = lab.mean(axis=0), lab.std(axis=0)
    return Tone(
        mean=(float(mean[0]), float(mean[1]), float(mean[2])),
        spread=(float(spread[0]), float(spread[1]), float(spread[2])),
    ).rounded()
