"""Deep features of a UNet, used again in the steps between those that compute them (DeepCache)."""

from __future__ import annotations

import numpy as np

from studio.engine.families.pixel_model import Array, Feeds
from studio.engine.models.pool import DEEP, SHALLOW, WHOLE, PooledNetwork
from studio.task import CancelToken


class DeepReuse:
    """What one clip remembers: features of each picture, with the words and without.

    Attributes:
        step: Number of the step that is taken.
    """

    def __init__(self, every: int) -> None:
        """Nothing is known yet.

        Args:
            every: Features are computed in each step whose number is a multiple of this.
        """
        self.step = 0
        self._every, self._next = every, ("", 0, 0)
        self._features: dict[tuple[str, int, int], Array] = {}

    def turn_to(self, words: str, first: int) -> None:
        """What is predicted next: under which words, and of which window, by its first picture."""
        self._next = (words, first, 0)  # windows may begin at neighbours: runs are counted apart

    def run(self, network: PooledNetwork, feeds: Feeds, *, cancel: CancelToken) -> Array:
        """A prediction: by the whole network, or by its shallow part and the features of before."""
        key = self._next
        self._next = (*key[:2], key[2] + 1)
        known = self._features.get(key)
        if known is None or self.step % self._every == 0:
            found = network.part(WHOLE).run(feeds, cancel=cancel)
            self._features[key] = found.pop(DEEP)
        else:
            found = network.part(SHALLOW).run({**feeds, DEEP: known}, cancel=cancel)
        return np.asarray(next(iter(found.values())), np.float32)
