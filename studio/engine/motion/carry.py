"""Noise and latents carried along the motion of guiding pictures, so that neighbours stay alike."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.motion.flow import agreement, flow_between, warp

Array = NDArray[np.float32]
Pixels = NDArray[np.uint8]
HELD = (
    0.75  # share of a frame's estimate that comes from its carried neighbour, where the flow holds
)


class Carrier:
    """The motion of a row of pictures on the grid of their latents."""

    def __init__(self, pictures: Pixels, *, factor: int) -> None:
        """Find the motion.

        Args:
            pictures: (n, h, w, 3), of the guiding scene.
            factor: Pixels per latent.
        """
        self._back: list[Array] = []  # from picture i + 1 to picture i, in latents
        self._trust: list[Array] = []
        for before, after in itertools.pairwise(pictures):
            flow = flow_between(after, before)
            self._back.append((_smaller(flow, factor) / factor).astype(np.float32))
            self._trust.append(_smaller(agreement(after, before, flow), factor))

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
            flow = self._back[index]
            home = warp(home, flow)
            known = known & (self._trust[index] > 0.5)
            x, y = np.rint(home[..., 0]).astype(int), np.rint(home[..., 1]).astype(int)
            inside = known & (x >= 0) & (x < width) & (y >= 0) & (y < height)
            carried = fresh[0][:, np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)]
            found.append(np.where(inside, carried, fresh[index + 1]))
        return np.stack(found).astype(np.float32)

    def steady(self, clean: Array) -> Array:
        """Estimates (n, channels, h, w) drawn towards their carried neighbours, forth and back."""
        forth = clean.copy()
        for index, flow in enumerate(self._back):
            carried = warp(forth[index].transpose(1, 2, 0), flow).transpose(2, 0, 1)
            share = HELD * self._trust[index]
            forth[index + 1] += share * (carried - forth[index + 1])
        return forth


def _smaller(values: Array, factor: int) -> Array:
    height, width = values.shape[0] // factor, values.shape[1] // factor
    return np.asarray(cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA), np.float32)
