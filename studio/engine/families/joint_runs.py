"""Several predictions in one run of the denoiser, where that is quicker and the same to the last bit.

Guidance asks twice for each picture, with the words and without; a clip has several pictures. Small
networks spend much of their time on starting each of their operators, so a few at once are quicker; large
ones fill the processor alone. Whether a batch gives the same bytes depends on the provider's kernels
(measured: ONNX Runtime's CPU always, others not necessarily). Both are found out on the real inputs, once
for each network and size of picture, so that a clip's bytes do not depend on it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from studio.engine.families.pixel_model import Array, Feeds
from studio.engine.models.device import CPU
from studio.engine.models.pool import PooledNetwork
from studio.errors import ModelError, ShortOfMemory
from studio.task import CancelToken

SIZES = (4, 2)
LONGEST_S = 0.25
"""Of a single run; a longer one has work enough for the whole processor, and no trial is worth its time."""
WORTH, TRIALS = 0.97, 3
SINGLE = ("timestep",)
"""Inputs that are one for the whole batch."""
Clock = Callable[[], float]


class JointRuns:
    """Runs predictions together where that was found to be good. Used by one thread at a time."""

    def __init__(self, is_allowed: Callable[[], bool], *, clock: Clock | None = None) -> None:
        """Nothing is known yet.

        Args:
            is_allowed: Whether there is memory for more than one at once.
            clock: Seconds (tests). By default on the CPU those that this thread worked, for they do
                not count what other programs do meanwhile; elsewhere those that passed.
        """
        self._is_allowed, self._clock = is_allowed, clock
        self._sizes: dict[tuple[object, ...], int] = {}
        self._seen: set[tuple[object, ...]] = set()

    def run(
        self, network: PooledNetwork, many: Sequence[Feeds], *, cancel: CancelToken
    ) -> list[Array]:
        """A prediction for each of several inputs of the same shapes, in order."""
        if len(many) < 2 or not self._is_allowed() or not network.takes_batches:
            return [_one(network, feeds, cancel) for feeds in many]
        key = (id(network), *((name, array.shape) for name, array in sorted(many[0].items())))
        if key in self._sizes:
            return self._in_groups(network, many, self._sizes[key], key, cancel)
        if key not in self._seen:  # the first run of a session is slower than all others
            self._seen.add(key)
            return [_one(network, feeds, cancel) for feeds in many]
        return self._try(network, many, key, cancel)

    def _in_groups(
        self,
        network: PooledNetwork,
        many: Sequence[Feeds],
        size: int,
        key: tuple[object, ...],
        cancel: CancelToken,
    ) -> list[Array]:
        found: list[Array] = []
        for first in range(0, len(many), size):
            group = many[first : first + size]
            try:
                found += _together(network, group, cancel)
            except ShortOfMemory:
                self._sizes[key] = size = 1
                found += [_one(network, feeds, cancel) for feeds in group]
        return found

    def _try(
        self,
        network: PooledNetwork,
        many: Sequence[Feeds],
        key: tuple[object, ...],
        cancel: CancelToken,
    ) -> list[Array]:
        """All one by one, and then some together: what is quickest is kept if it is the same."""
        singles, times, clock = list[Array](), list[float](), self._clock_for(network)
        for feeds in many:
            start = clock()
            singles.append(_one(network, feeds, cancel))
            times.append(clock() - start)
        best_s, size = min(times), 1
        if best_s <= LONGEST_S:
            for count in (n for n in SIZES if n <= len(many)):
                took_s = self._time_of(network, many[:count], singles[:count], cancel)
                if took_s is not None and took_s < WORTH * best_s:
                    best_s, size = took_s, count
        self._sizes[key] = size
        return singles

    def _time_of(
        self,
        network: PooledNetwork,
        group: Sequence[Feeds],
        expected: Sequence[Array],
        cancel: CancelToken,
    ) -> float | None:
        """Seconds for each of a group together; None where that fails or gives another result."""
        times, clock = list[float](), self._clock_for(network)
        for _ in range(TRIALS):  # the quickest: the first takes longer, and others work here, too
            start = clock()
            try:
                found = _together(network, group, cancel)
            except ModelError:  # a graph that says it takes many, and was exported for one inside
                return None
            times.append(clock() - start)
            if not all(np.array_equal(a, b) for a, b in zip(found, expected, strict=True)):
                return None
        return min(times) / len(group)

    def _clock_for(self, network: PooledNetwork) -> Clock:
        if self._clock is not None:
            return self._clock
        return time.thread_time if network.provider == CPU else time.perf_counter


def _one(network: PooledNetwork, feeds: Feeds, cancel: CancelToken) -> Array:
    return _first(network.run(feeds, cancel=cancel))


def _together(network: PooledNetwork, group: Sequence[Feeds], cancel: CancelToken) -> list[Array]:
    if len(group) == 1:
        return [_one(network, group[0], cancel)]
    feeds = {
        name: array if name in SINGLE else np.concatenate([one[name] for one in group])
        for name, array in group[0].items()
    }
    found = _first(network.try_run(feeds, cancel=cancel))
    return [found[index : index + 1] for index in range(len(group))]


def _first(outputs: Mapping[str, Array]) -> Array:
    return np.asarray(next(iter(outputs.values())), np.float32)
