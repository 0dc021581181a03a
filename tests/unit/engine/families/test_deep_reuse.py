from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from studio.engine.families.deep_reuse import DeepReuse
from studio.engine.models.pool import DEEP, WHOLE, PooledNetwork
from studio.task import CancelToken


class Network:
    """Its deep features are the number of its run; the shallow part tells whose features it got."""

    def __init__(self) -> None:
        self.runs = 0

    def part(self, part: str) -> Network | Shallow:
        return self if part == WHOLE else Shallow()

    def run(self, feeds: dict[str, Any], *, cancel: CancelToken) -> dict[str, NDArray[Any]]:
        self.runs += 1
        number = np.array([self.runs], np.float32)
        return {"y": number, DEEP: number}


class Shallow:
    def run(self, feeds: dict[str, Any], *, cancel: CancelToken) -> dict[str, NDArray[Any]]:
        return {"y": feeds[DEEP]}


def test_neighbouring_windows_and_words_keep_their_own_features() -> None:
    network, reuse = Network(), DeepReuse(3)

    def step(number: int) -> list[float]:
        reuse.step, found = number, list[float]()
        for first in (0, 1):  # a window that begins one picture after the other
            reuse.turn_to("any", first)
            for _words in ("said", "unsaid"):
                y = reuse.run(cast("PooledNetwork", network), {}, cancel=CancelToken())
                found.append(float(y[0]))
        return found

    assert step(0) == [1, 2, 3, 4]
    assert step(1) == step(2) == [1, 2, 3, 4]
    assert step(3) == [5, 6, 7, 8]
