"""Frames between frames: both neighbours are moved to the moment along their flow, and mixed."""

from __future__ import annotations

from collections import OrderedDict

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.motion.flow import Flow, flow_between, warp

Pixels = NDArray[np.uint8]
KEPT = 4  # pairs whose flow is remembered
FLOW_PX = 320  # longest side of what flow is looked for in


class Between:
    """Any moment of a row of pictures."""

    def __init__(self, pictures: Pixels) -> None:
        self._pictures = pictures
        self._flows: OrderedDict[int, tuple[Flow, Flow]] = OrderedDict()

    def at(self, place: float) -> Pixels:
        """The picture at a place from 0 (the first) to n - 1 (the last), (h, w, 3).

        The flow at the moment is estimated from those of both neighbours (Jiang et al. 2018, "Super
        SloMo", eq. 4), without their network.
        """
        place = min(max(place, 0.0), len(self._pictures) - 1.0)
        index = min(int(place), len(self._pictures) - 2)
        if index < 0:
            return self._pictures[0]
        t = place - index
        before, after = self._pictures[index], self._pictures[index + 1]
        if t < 1e-3:
            return before
        if t > 1 - 1e-3:
            return after
        forth, back = self._pair(index)
        to_before = _sum(forth, -(1 - t) * t, back, t * t)
        to_after = _sum(forth, (1 - t) ** 2, back, -t * (1 - t))
        mixed = cv2.addWeighted(warp(before, to_before), 1 - t, warp(after, to_after), t, 0)
        return np.asarray(mixed, np.uint8)

    def _pair(self, index: int) -> tuple[Flow, Flow]:
        if index not in self._flows:
            before, after = self._pictures[index], self._pictures[index + 1]
            self._flows[index] = (_flow(before, after), _flow(after, before))
            while len(self._flows) > KEPT:
                self._flows.popitem(last=False)
        return self._flows[index]


def _sum(first: Flow, part: float, second: Flow, other: float) -> Flow:
    return np.asarray(cv2.addWeighted(first, part, second, other, 0), np.float32)


def _flow(first: Pixels, second: Pixels) -> Flow:
    """Of large pictures from smaller ones: motion is smooth, and those of 720 px took ten times as long."""
    height, width = first.shape[:2]
    part = FLOW_PX / max(height, width)
    if part >= 1:
        return flow_between(first, second)
    size = (max(1, round(width * part)), max(1, round(height * part)))
    small = [cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in (first, second)]
    flow = flow_between(np.asarray(small[0], np.uint8), np.asarray(small[1], np.uint8))
    found = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(found * (width / size[0], height / size[1]), np.float32)
