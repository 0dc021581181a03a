"""Optical flow between pictures, by DIS (Kroeger et al. 2016), and warping along it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

Flow = NDArray[
    np.float32
]  # (h, w, 2): where a pixel of the first picture is in the second, minus its place
Pixels = NDArray[np.uint8]
Array = NDArray[np.float32]
_NO_MAP = cast("Any", None)  # the first one holds both coordinates
MOST_CHANNELS = 4  # that OpenCV's cubic kernel takes at once
SMALLEST = 48  # DIS needs some pixels to look at; smaller pictures are enlarged for it


def flow_between(first: Pixels, second: Pixels) -> Flow:
    """Where every pixel of `first` has gone in `second`; first(x) is about second(x + flow(x))."""
    grey = [cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) for picture in (first, second)]
    height, width = grey[0].shape
    scale = max(
        1, -(-SMALLEST * 4 // min(height, width))
    )  # flat drawings: few edges, so look closely
    if scale > 1:
        size = (width * scale, height * scale)
        grey = [cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC) for picture in grey]
    finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    start = np.zeros((*grey[0].shape, 2), np.float32)
    found = np.asarray(finder.calc(grey[0], grey[1], start), np.float32)
    if scale > 1:
        found = np.asarray(
            cv2.resize(found, (width, height), interpolation=cv2.INTER_AREA), np.float32
        )
    return (found / scale).astype(np.float32)


def warp(picture: NDArray[Any], flow: Flow, *, is_sharp: bool = False) -> NDArray[Any]:
    """The picture fetched along a flow: result(x) = picture(x + flow(x)); edges are continued.

    Args:
        picture: (h, w) or (h, w, channels).
        flow: (h, w, 2).
        is_sharp: Fetched by a cubic kernel, which blurs less when it is done again and again.
    """
    height, width = flow.shape[:2]
    places = _places(height, width) + flow
    kernel = cv2.INTER_CUBIC if is_sharp else cv2.INTER_LINEAR

    def fetched(part: NDArray[Any]) -> NDArray[Any]:
        found = cv2.remap(part, places, _NO_MAP, kernel, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(found).reshape(part.shape)

    if is_sharp and picture.ndim == 3 and picture.shape[2] > MOST_CHANNELS:
        firsts = range(0, picture.shape[2], MOST_CHANNELS)
        parts = [np.ascontiguousarray(picture[..., k : k + MOST_CHANNELS]) for k in firsts]
        return np.concatenate([fetched(part) for part in parts], axis=2)
    return fetched(picture)


@lru_cache(maxsize=4)
def _places(height: int, width: int) -> Flow:
    """Where each pixel is, (h, w, 2); read-only, since it is kept."""
    columns, rows = np.meshgrid(
        np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    )
    places = np.stack([columns, rows], axis=-1)
    places.setflags(write=False)
    return places


def agreement(first: Pixels, second: Pixels, flow: Flow, *, tolerance: float = 24.0) -> Array:
    """How far the flow explains `first` by `second`, (h, w) from 0 (newly seen) to 1."""
    carried = warp(second, flow).astype(np.float32)
    difference = np.abs(carried - first.astype(np.float32)).mean(axis=-1)
    return np.clip(1.5 - difference / tolerance, 0, 1)


def warping_error(pictures: Pixels, flows: list[Flow]) -> float:
    """Mean absolute difference of each picture to the one before it carried along, in levels of 255.

    Args:
        pictures: (n, h, w, 3).
        flows: n - 1; the i-th leads from picture i + 1 back to picture i.
    """
    errors = [
        np.abs(
            warp(pictures[index], flow).astype(np.float32) - pictures[index + 1].astype(np.float32)
        ).mean()
        for index, flow in enumerate(flows)
    ]
    return float(np.mean(errors))
