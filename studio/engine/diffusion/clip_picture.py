"""A picture as CLIP's image encoders take it: small, square, by Pillow's filter in numpy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Array = NDArray[np.float32]
_REACH = 2.0  # of the bicubic kernel, in pixels of the smaller picture
_SHARPNESS = -0.5  # its parameter a (Keys 1981), as Pillow has it


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencePart:
    """The image encoder of an IP-Adapter, as a package's "reference" describes it.

    Attributes:
        component: Its network.
        size: Side of the square that it sees.
        mean, std: Of each colour, from 0 to 1.
        shape: Of what it gives, without the batch: (width,), or (rows, width) where it gives states.
    """

    component: str
    size: int
    mean: tuple[float, ...]
    std: tuple[float, ...]
    shape: tuple[int, ...]

    @staticmethod
    def from_options(values: Mapping[str, Any]) -> ReferencePart:
        """Read the entry.

        Raises:
            KeyError, TypeError, ValueError: It is incomplete or out of range.
        """
        found = ReferencePart(
            component=str(values["component"]),
            size=int(values["size"]),
            mean=tuple(float(value) for value in cast("list[float]", values["mean"])),
            std=tuple(float(value) for value in cast("list[float]", values["std"])),
            shape=tuple(int(value) for value in cast("list[int]", values["shape"])),
        )
        is_possible = (
            16 <= found.size <= 1024
            and len(found.mean) == len(found.std) == 3
            and all(value > 0 for value in found.std)
            and len(found.shape) in (1, 2)
            and all(1 <= length <= 1 << 16 for length in found.shape)
        )
        if not is_possible:
            raise ValueError("the reference's size is out of range")
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPart:
    """How a model is shown the pictures that it begins and ends with, as a package's "shown" describes it.

    Attributes:
        last: Whether it "never" takes a last picture, "may" take one, or "always" needs one.
        image: The encoder that sees them whole, beside the latents; None for none.
    """

    last: str
    image: ReferencePart | None

    @staticmethod
    def from_options(values: Mapping[str, Any]) -> ShownPart:
        """Read the entry.

        Raises:
            KeyError, TypeError, ValueError: It is incomplete or unknown.
        """
        last, image = str(values["last"]), values["image"]
        if last not in ("never", "may", "always"):
            raise ValueError("its last picture is neither never, may nor always")
        found = None if image is None else ReferencePart.from_options(image)
        return ShownPart(last=last, image=found)


def clip_planes(
    picture: Pixels, size: int, *, mean: tuple[float, ...], std: tuple[float, ...]
) -> Array:
    """The middle of a picture as the encoder's input, equal to transformers' CLIPImageProcessor.

    Args:
        picture: (h, w, 3) RGB.
        size: Side of the encoder's square, pixels.
        mean, std: Of each colour, from 0 to 1.

    Returns:
        (1, 3, size, size).
    """
    height, width = picture.shape[:2]
    short, long = min(height, width), max(height, width)
    longer = int(size * long / short)
    rows, columns = (size, longer) if height <= width else (longer, size)
    small = resized(picture, rows=rows, columns=columns)
    top, left = (rows - size) // 2, (columns - size) // 2
    square = small[top : top + size, left : left + size].astype(np.float32) / 255
    levels = (square - np.array(mean, np.float32)) / np.array(std, np.float32)
    return np.ascontiguousarray(levels.transpose(2, 0, 1)[None], np.float32)


def resized(picture: Pixels, *, rows: int, columns: int) -> Pixels:
    """Bicubic with a kernel as wide as what falls together (Pillow's BICUBIC), across, then down."""
    across = _weights(picture.shape[1], columns)
    wide = _rounded(np.einsum("oi,yic->yoc", across, picture.astype(np.float64)))
    down = _weights(picture.shape[0], rows)
    return _rounded(np.einsum("oi,ixc->oxc", down, wide.astype(np.float64)))


def _weights(before: int, after: int) -> NDArray[np.float64]:
    """How much each of `before` pixels counts for each of `after`, (after, before)."""
    scale = before / after
    stretch = max(scale, 1.0)
    reach = _REACH * stretch
    centres = (np.arange(after) + 0.5) * scale
    first = np.maximum(0, (centres - reach + 0.5).astype(int))
    last = np.minimum(before, (centres + reach + 0.5).astype(int))
    places = np.arange(before)
    inside = (places >= first[:, None]) & (places < last[:, None])
    weights = _bicubic((places + 0.5 - centres[:, None]) / stretch) * inside
    return weights / weights.sum(axis=1, keepdims=True)


def _bicubic(x: NDArray[np.float64]) -> NDArray[np.float64]:
    a, x = _SHARPNESS, np.abs(x)
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = (((x - 5) * x + 8) * x - 4) * a
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))


def _rounded(levels: NDArray[np.float64]) -> Pixels:
    return np.clip(np.floor(levels + 0.5), 0, 255).astype(np.uint8)
