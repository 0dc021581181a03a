"""ControlNets (Zhang et al. 2023) as a package describes them, and the pictures that each kind is shown."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.api import LayeredFrames

Array = NDArray[np.float32]
KINDS = ("canny", "lineart", "softedge", "depth")
"""What a ControlNet was trained to follow; all but the last are outlines, white on black."""
MOST_NETWORKS, MOST_RESIDUALS = 4, 64
LARGEST_WEIGHT = 2.0
_LINE_PX = 512  # smaller side of the pictures that these blurs are for
_LINEART_BLUR, _SOFT_BLUR, _BRIGHT = 0.7, 2.0, 0.85


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlPart:
    """One ControlNet.

    Attributes:
        component: Its network.
        kind: One of `KINDS`.
        weight: What the request's strength is multiplied with for it.
    """

    component: str
    kind: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlParts:
    """The ControlNets of a model, as a package's "control" describes them.

    Attributes:
        networks: At least one.
        residuals: (channels, how many latents one value stands for each way) of everything that they
            add to the denoiser, as its inputs "control_0", "control_1" …
    """

    networks: tuple[ControlPart, ...]
    residuals: tuple[tuple[int, int], ...]

    @staticmethod
    def from_options(values: Mapping[str, Any]) -> ControlParts:
        """Read the entry.

        Raises:
            KeyError, TypeError, ValueError: It is incomplete or out of range.
        """
        networks = cast("list[Mapping[str, Any]]", values["networks"])
        residuals = cast("list[tuple[int, int]]", values["residuals"])
        found = ControlParts(
            networks=tuple(
                ControlPart(
                    component=str(one["component"]),
                    kind=str(one["kind"]),
                    weight=float(one.get("weight", 1.0)),
                )
                for one in networks
            ),
            residuals=tuple((int(channels), int(factor)) for channels, factor in residuals),
        )
        is_possible = (
            1 <= len(found.networks) <= MOST_NETWORKS
            and all(one.kind in KINDS for one in found.networks)
            and all(0 < one.weight <= LARGEST_WEIGHT for one in found.networks)
            and 1 <= len(found.residuals) <= MOST_RESIDUALS
            and all(1 <= c <= 1 << 14 and 1 <= f <= 64 for c, f in found.residuals)
        )
        if not is_possible:
            raise ValueError("its control is of an unknown kind or out of range")
        return found


def condition_planes(kind: str, source: LayeredFrames, index: int) -> Array:
    """What a ControlNet of a kind is shown of a frame: (3, height, width) from 0 to 1."""
    grey = source.nearness(index) if kind == "depth" else _lines(kind, source.outline(index))
    return np.repeat(grey[None].astype(np.float32), 3, axis=0)


def _lines(kind: str, outline: NDArray[np.bool_]) -> Array:
    """Lines as that kind's preprocessor draws them: Canny's bare, drawn ones smooth, HED's wide and soft."""
    lines = outline.astype(np.float32)
    if kind == "canny":
        return lines
    scale = min(lines.shape) / _LINE_PX
    if kind == "lineart":
        return _smooth(lines, width=1, sigma=_LINEART_BLUR * max(1.0, scale))
    wide = cv2.dilate(lines, np.ones((3, 3), np.uint8))
    return _smooth(np.asarray(wide, np.float32), width=3, sigma=max(1.0, _SOFT_BLUR * scale))


def _smooth(lines: Array, *, width: int, sigma: float) -> Array:
    """Lines of a width blurred, as bright in their middle whatever the blur."""
    peak = math.erf(width / (2 * math.sqrt(2) * sigma))
    blurred = cv2.GaussianBlur(lines, (0, 0), sigma)
    return np.asarray(np.minimum(1.0, _BRIGHT / peak * blurred), np.float32)
