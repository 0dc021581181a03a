"""Pictures become larger by a network, so that edges of a small model's pictures are sharp in a movie."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.models.session import OnnxSession, open_session
from studio.engine.motion.fit import scale_to_fit
from studio.errors import ModelError
from studio.paths import resources_dir
from studio.task import CancelToken

NAME, LICENCE = "realesr-animevideov3", "BSD-3-Clause"
FILE = f"{NAME}-x4.onnx"
SHA256 = "e09a256f1e1ef9f3d8e023e2f538fd353b6d4854dc138f7c56a509b7cd9b795d"
TIMES = 4
WORTH = 1.25
"""Pictures that are to grow by less than this are left to a cubic kernel."""
TILE_PX, MARGIN_PX = 192, 20
"""Larger pictures go through in tiles; 18 convolutions of 3 x 3 see 18 pixels far."""
INPUT = "data"
BLUR_PX = 3.0

Pixels = NDArray[np.uint8]


class Enlarger:
    """The network, loaded when it is first needed. For one thread."""

    def __init__(self, *, threads: int, path: Path | None = None) -> None:
        """Nothing is loaded yet.

        Args:
            threads: Of the processor.
            path: The network; the one that ships by default.
        """
        self._threads, self._path = threads, path or resources_dir() / "enlarge" / FILE
        self._session: OnnxSession | None = None

    def enlarged(
        self, pictures: Pixels, *, width_px: int, height_px: int, passes: int, cancel: CancelToken
    ) -> Pixels:
        """Pictures as large as they are shown in a frame, or less where that needs more passes.

        Args:
            pictures: (n, h, w, 3).
            width_px, height_px: Of the frame.
            passes: Most runs of the network for a picture; each makes it four times as wide.
            cancel: Checked before each tile.

        Raises:
            ModelError: The network is damaged or failed.
            Cancelled: `cancel` was set.
        """
        height, width = pictures.shape[1:3]
        scale = scale_to_fit(width, height, width_px=width_px, height_px=height_px)
        runs = 0
        while runs < passes and scale / TIMES**runs > WORTH:
            runs += 1
        if not runs:
            return pictures
        times = min(scale, float(TIMES**runs))
        size = (round(width * times), round(height * times))
        return np.stack([self._one(picture, runs, size, cancel) for picture in pictures])

    def _one(
        self, picture: Pixels, runs: int, size: tuple[int, int], cancel: CancelToken
    ) -> Pixels:
        made = picture
        for _ in range(runs):
            made = self.four_times(made, cancel=cancel)
        if made.shape[1::-1] != size:
            made = np.asarray(cv2.resize(made, size, interpolation=cv2.INTER_AREA), np.uint8)
        return _recoloured(made, picture)

    def four_times(self, picture: Pixels, *, cancel: CancelToken) -> Pixels:
        """One run: (h, w, 3) becomes (4 h, 4 w, 3), the same in tiles as in one piece.

        Raises:
            ModelError: The network is damaged or failed.
            Cancelled: `cancel` was set.
        """
        height, width = picture.shape[:2]
        made = np.empty((height * TIMES, width * TIMES, 3), np.uint8)
        for top in range(0, height, TILE_PX):
            for left in range(0, width, TILE_PX):
                cancel.check()
                bottom, right = min(top + TILE_PX, height), min(left + TILE_PX, width)
                y, x = max(0, top - MARGIN_PX), max(0, left - MARGIN_PX)
                tile = picture[y : bottom + MARGIN_PX, x : right + MARGIN_PX]
                found = self._run(tile, cancel)
                rows = slice((top - y) * TIMES, (bottom - y) * TIMES)
                columns = slice((left - x) * TIMES, (right - x) * TIMES)
                place = np.s_[top * TIMES : bottom * TIMES, left * TIMES : right * TIMES]
                made[place] = found[rows, columns]
        return made

    def close(self) -> None:
        """Give its memory back; it is loaded again when it is needed again."""
        self._session = None

    def _run(self, picture: Pixels, cancel: CancelToken) -> Pixels:
        if self._session is None:
            check_network(self._path)
            self._session = open_session(self._path, threads=self._threads)
        values = picture.astype(np.float32).transpose(2, 0, 1)[None] / np.float32(255)
        found = next(iter(self._session.run({INPUT: values}, cancel=cancel).values()))
        levels = found[0].transpose(1, 2, 0) * np.float32(255) + np.float32(0.5)
        return np.clip(levels, 0, 255).astype(np.uint8)


def _recoloured(made: Pixels, picture: Pixels) -> Pixels:
    """The enlarged picture with the colours of the small one, which the network makes paler.

    What is left of the difference behind a wide blur is added; edges stay as the network drew them.
    """
    height, width = picture.shape[:2]
    small = cv2.resize(made, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32)
    lost = cv2.GaussianBlur(
        picture.astype(np.float32) - small, (0, 0), BLUR_PX, borderType=cv2.BORDER_REPLICATE
    )
    size = (made.shape[1], made.shape[0])
    lost = cv2.resize(lost, size, interpolation=cv2.INTER_LINEAR)
    return np.clip(made + lost + np.float32(0.5), 0, 255).astype(np.uint8)


@lru_cache(maxsize=4)
def check_network(path: Path) -> None:
    """Refuse a file that is not the network that was tried.

    Raises:
        ModelError: It is missing, or another one.
    """
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        found = ""
    if found != SHA256:
        raise ModelError(
            "The network that enlarges pictures is missing or damaged.",
            "Install the program again, or render with --no-enlarge.",
        )
