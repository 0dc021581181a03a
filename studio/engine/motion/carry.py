"""Noise and latents carried along the motion of guiding pictures, so that neighbours stay alike."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.motion.flow import agreement, flow_between, warp

Array = NDArray[np.float32]
Pixels = NDArray[np.uint8]
HELD = (
    0.75  # share of a frame's estimate that comes from its carried neighbour, where the flow holds
)
HELD_UNTIL = 0.75
"""Part of the steps in which neighbours are drawn together. After it every picture finds its own edges
from what they share: held to the end, pictures had 0.74 of the sharpness of those drawn alone, so 0.96,
with a quarter of the warping error of those either way (tests/bench/bench_guided.py)."""


@dataclass(frozen=True, slots=True, eq=False)
class _Motion:
    """Where the latents of one picture are in another (h, w, 2), and how far that holds (h, w)."""

    flow: Array
    trust: Array

    @staticmethod
    def between(first: Pixels, second: Pixels, factor: int) -> _Motion:
        flow = flow_between(first, second)
        return _Motion(
            flow=(_smaller(flow, factor) / factor).astype(np.float32),
            trust=_smaller(agreement(first, second, flow), factor),
        )

    def draw(self, first: Array, second: Array) -> None:
        """Move the estimate of the first (channels, h, w) towards the second's, carried here."""
        carried = warp(second.transpose(1, 2, 0), self.flow, is_sharp=True).transpose(2, 0, 1)
        first += HELD * self.trust * (carried - first)


class Carrier:
    """The motion of a row of pictures on the grid of their latents."""

    def __init__(self, pictures: Pixels, *, factor: int) -> None:
        """Find the motion.

        Args:
            pictures: (n, h, w, 3), of the guiding scene.
            factor: Pixels per latent.
        """
        pairs = list(itertools.pairwise(pictures))
        # From picture i + 1 to picture i, and the other way, in latents.
        self._back = [_Motion.between(after, before, factor) for before, after in pairs]
        self._forth = [_Motion.between(before, after, factor) for before, after in pairs]

    def noise(self, draw: Callable[[tuple[int, ...]], Array], shape: tuple[int, ...]) -> Array:
        """Noise (n, channels, h, w) that moves with the pictures.

        The first frame's noise is fetched from whole places only (mixing places would not leave it
        normal), along the motion summed up since then; what was not seen before gets noise of its
        own (as in Chang et al. 2024, "How I Warped Your Noise", without its finer grid).
        """
        fresh = draw(shape)
        count, _, height, width = shape
        rows, columns = np.meshgrid(np.arange(height), np.arange(width), indexing="ij")
        place = np.stack([columns, rows], axis=-1).astype(np.float32)
        known = np.ones((height, width), bool)
        found = [fresh[0]]
        home = place.copy()  # where each latent of this frame was in the first one
        for index in range(count - 1):
            motion = self._back[index]
            home = warp(home, motion.flow)
            known = known & (motion.trust > 0.5)
            x, y = np.rint(home[..., 0]).astype(int), np.rint(home[..., 1]).astype(int)
            inside = known & (x >= 0) & (x < width) & (y >= 0) & (y < height)
            carried = fresh[0][:, np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)]
            found.append(np.where(inside, carried, fresh[index + 1]))
        return np.stack(found).astype(np.float32)

    def steady(self, clean: Array, *, done: float) -> Array:
        """Estimates drawn towards their carried neighbours, from both ends of the row.

        From one end alone, what is carried wrongly at an edge smears over all that follows.

        Args:
            clean: (n, channels, h, w).
            done: Part of the steps that lie behind, 0 to 1; from `HELD_UNTIL` on nothing is changed.
        """
        if done >= HELD_UNTIL:
            return clean
        onward, homeward = clean.copy(), clean.copy()
        for index, motion in enumerate(self._back):
            motion.draw(onward[index + 1], onward[index])
        for index, motion in reversed(list(enumerate(self._forth))):
            motion.draw(homeward[index], homeward[index + 1])
        return ((onward + homeward) / 2).astype(np.float32)


def _smaller(values: Array, factor: int) -> Array:
    height, width = values.shape[0] // factor, values.shape[1] // factor
    return np.asarray(cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA), np.float32)
