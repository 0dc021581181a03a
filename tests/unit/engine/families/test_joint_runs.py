"""When several predictions run together: only where it is quicker, the same to the last bit, and fits."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from studio.engine.families.joint_runs import LONGEST_S, JointRuns
from studio.engine.models.pool import PooledNetwork
from studio.errors import ModelError, ShortOfMemory
from studio.task import CancelToken

Array = NDArray[Any]


class Network:
    """Adds the words to the sample. A run takes some time, and a batch may differ or not fit."""

    takes_batches = True

    def __init__(self, *, single_s: float, batch_s: float, error: float = 0.0) -> None:
        self.now, self.single_s, self.batch_s, self.error = 0.0, single_s, batch_s, error
        self.batches: list[int] = []
        self.is_short = self.is_for_one = False

    def run(self, feeds: dict[str, Array], *, cancel: CancelToken) -> dict[str, Array]:
        assert len(feeds["timestep"]) == 1
        size = len(feeds["sample"])
        self.batches.append(size)
        self.now += self.single_s if size == 1 else self.batch_s
        return {"y": feeds["sample"] + feeds["words"] + (self.error if size > 1 else 0.0)}

    def try_run(self, feeds: dict[str, Array], *, cancel: CancelToken) -> dict[str, Array]:
        if self.is_short:
            raise ShortOfMemory("too little", "")
        if self.is_for_one:
            raise ModelError("a reshape to one", "")
        return self.run(feeds, cancel=cancel)


def inputs(count: int) -> list[dict[str, Array]]:
    time = np.array([5.0], np.float32)
    return [
        {"sample": np.full((1, 3), k, np.float32), "words": np.full((1, 3), 10 * k, np.float32),
         "timestep": time}
        for k in range(count)
    ]  # fmt: skip


def steps(network: Network, *, count: int, times: int = 5, is_roomy: bool = True) -> list[int]:
    """Sizes of the batches in the last of several steps, whose results are right."""
    joint = JointRuns(lambda: is_roomy, clock=lambda: network.now)
    for _ in range(times):
        network.batches.clear()
        found = joint.run(cast("PooledNetwork", network), inputs(count), cancel=CancelToken())
        assert [float(y[0, 0]) for y in found] == [11.0 * k for k in range(count)]
        assert all(y.shape == (1, 3) for y in found)
    return network.batches


def test_what_is_quicker_and_the_same_runs_together() -> None:
    assert steps(Network(single_s=0.010, batch_s=0.015), count=2) == [2]
    assert steps(Network(single_s=0.010, batch_s=0.015), count=10) == [4, 4, 2]
    assert steps(Network(single_s=0.010, batch_s=0.015), count=5) == [4, 1]


def test_what_is_slower_in_a_batch_runs_one_by_one() -> None:
    assert steps(Network(single_s=0.010, batch_s=0.045), count=4) == [1, 1, 1, 1]


def test_what_differs_in_its_last_bit_runs_one_by_one() -> None:
    assert steps(Network(single_s=0.010, batch_s=0.001, error=1e-6), count=4) == [1, 1, 1, 1]


def test_a_large_network_is_not_even_tried() -> None:
    network = Network(single_s=2 * LONGEST_S, batch_s=0.001)
    joint = JointRuns(lambda: True, clock=lambda: network.now)
    for _ in range(4):
        joint.run(cast("PooledNetwork", network), inputs(2), cancel=CancelToken())
    assert network.batches == [1] * 8


def test_without_room_or_an_open_batch_runs_stay_single() -> None:
    assert steps(Network(single_s=0.01, batch_s=0.01), count=2, is_roomy=False) == [1, 1]
    closed = Network(single_s=0.01, batch_s=0.01)
    closed.takes_batches = False
    assert steps(closed, count=2) == [1, 1]


def test_a_graph_that_was_exported_for_one_inside_runs_one_by_one() -> None:
    network = Network(single_s=0.01, batch_s=0.001)
    network.is_for_one = True
    assert steps(network, count=4) == [1, 1, 1, 1]


def test_memory_that_becomes_short_ends_it_and_nothing_is_lost() -> None:
    network = Network(single_s=0.010, batch_s=0.015)
    joint = JointRuns(lambda: True, clock=lambda: network.now)
    for number in range(6):
        network.is_short = number == 4
        network.batches.clear()
        found = joint.run(cast("PooledNetwork", network), inputs(4), cancel=CancelToken())
        assert [float(y[0, 0]) for y in found] == [0.0, 11.0, 22.0, 33.0]
    assert network.batches == [1, 1, 1, 1]
