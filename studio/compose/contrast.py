"""Contrast by measure: how bright the picture behind words is, and the style that stays readable on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from studio.compose.caption_style import CaptionStyle
from studio.compose.overlay import Frame
from studio.compose.text import Rgba

LEAST = 4.5
"""WCAG 2.2, 1.4.3 (AA), for text of any size."""
_MARGIN = 1.12
"""Held above the least: the encoder and chroma subsampling take some of it."""
_DENSER, _DENSEST = 0.06, 0.96
_DARK_ENOUGH = 7.0
"""White letters with this contrast to everything behind need only a thin outline."""
_BRIGHT = 0.55
"""Relative luminance from which the picture is so bright that letters want a wide outline."""
Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What is behind words.

    Attributes:
        darkest: Relative luminance that 2 % of the pixels are below.
        lightest: Relative luminance that 2 % of the pixels are above.
        lightest_color: Mean colour of about those, RGB.
    """

    darkest: float
    lightest: float
    lightest_color: tuple[int, int, int]


@lru_cache(maxsize=1)
def _linear() -> NDArray[np.float32]:
    """Linear light of each 8-bit value (sRGB, as WCAG 2.2 writes it)."""
    part = np.arange(256, dtype=np.float64) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear.astype(np.float32)


def luminance(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Relative luminance of RGB pixels (..., 3), 0 to 1 (WCAG 2.2)."""
    return _linear()[pixels] @ np.array([0.2126, 0.7152, 0.0722], np.float32)


def contrast(one: float, other: float) -> float:
    """Contrast ratio of two relative luminances, 1 to 21 (WCAG 2.2)."""
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)


def color_luminance(color: Rgba) -> float:
    """Relative luminance of an opaque colour."""
    return float(luminance(np.array([color[:3]], np.uint8))[0])


def ground_behind(frames: Sequence[Frame], box: Box) -> Ground:
    """Measure what some frames show inside a box; every third pixel is read."""
    left, top = max(0, int(box[0])), max(0, int(box[1]))
    parts = [
        frame[top : max(top + 1, int(box[3])) : 3, left : max(left + 1, int(box[2])) : 3]
        for frame in frames
    ]
    pixels = np.concatenate([part.reshape(-1, 3) for part in parts])
    light = luminance(pixels)
    low, high = np.percentile(light, (2, 98))
    bright = pixels[light >= high]
    red, green, blue = (round(float(value)) for value in bright.mean(axis=0))
    return Ground(darkest=float(low), lightest=float(high), lightest_color=(red, green, blue))


def suited(style: CaptionStyle, ground: Ground) -> CaptionStyle:
    """The style with the box or the outline that its letters need on that ground.

    A box is made denser until the letters keep `LEAST` on the lightest part that it covers. Without
    a box the outline is what stands beside the letters: thin on dark pictures, wide on bright ones.
    """
    letters = color_luminance(style.text)
    if style.box[3] > 0:
        alpha = style.box[3]
        while alpha < _DENSEST and _over(style.box, alpha, ground, letters) < LEAST * _MARGIN:
            alpha = min(_DENSEST, alpha + _DENSER)
        return replace(style, box=(*style.box[:3], round(alpha, 2)))
    if style.outline <= 0:
        return style
    if contrast(letters, ground.lightest) >= _DARK_ENOUGH:
        return replace(style, outline=0.6 * style.outline, shadow=0.7 * style.shadow)
    if ground.lightest > _BRIGHT:
        return replace(style, outline=1.25 * style.outline, shadow=1.3 * style.shadow)
    return style


def _over(box: Rgba, alpha: float, ground: Ground, letters: float) -> float:
    """Contrast of the letters with a box of that density over the ground's lightest colour."""
    mixed = [
        round(alpha * ink + (1 - alpha) * behind)
        for ink, behind in zip(box[:3], ground.lightest_color, strict=True)
    ]
    red, green, blue = mixed
    return contrast(letters, color_luminance((red, green, blue, 1.0)))
