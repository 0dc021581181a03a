"""Frames between frames: both neighbours are moved to the moment along their flow, and mixed."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from studio.engine.motion.flow import Flow, flow_between, warp

Pixels = NDArray[np.uint8]
KEPT = 4  # pairs whose flow is remembered


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
        to_before = (-(1 - t) * t * forth + t * t * back).astype(np.float32)
        to_after = ((1 - t) ** 2 * forth - t * (1 - t) * back).astype(np.float32)
        mixed = (1 - t) * warp(before, to_before).astype(np.float32) + t * warp(after, to_after)
        return np.clip(mixed + 0.5, 0, 255).astype(np.uint8)

    def _pair(self, index: int) -> tuple[Flow, Flow]:
        if index not in self._flows:
            before, after = self._pictures[index], self._pictures[index + 1]
            self._flows[index] = (flow_between(before, after), flow_between(after, before))
            while len(self._flows) > KEPT:
                self._flows.popitem(last=False)
        return self._flows[index]
