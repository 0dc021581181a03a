"""Feature networks: a picture in, a vector out. Figures of different networks are never compared."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.models.session import OnnxSession, open_session
from studio.errors import ModelError
from studio.quality.metrics import Picture, Pictures

SIDE = 224
SHIPPED = "EfficientNet-Lite0"
"""Trained on ImageNet; its weights are kept as int8."""
_MEAN, _SCALE = 127.0, 128.0  # of EfficientNet-Lite


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """How pictures are made ready: (picture - mean) / scale, each a channel, in levels of 255."""

    side: int = SIDE
    mean: tuple[float, float, float] = (_MEAN, _MEAN, _MEAN)
    scale: tuple[float, float, float] = (_SCALE, _SCALE, _SCALE)


PREPARATIONS = {
    "imagenet": Preparation(mean=(123.675, 116.28, 103.53), scale=(58.395, 57.12, 57.375)),
    "inception": Preparation(mean=(127.5, 127.5, 127.5), scale=(127.5, 127.5, 127.5)),
    "clip": Preparation(
        mean=(122.7709, 116.7460, 104.0937), scale=(68.5005, 66.6322, 70.3232)
    ),
    "none": Preparation(mean=(0.0, 0.0, 0.0), scale=(1.0, 1.0, 1.0)),
}  # fmt: skip
"""What networks expect by what they are called; "none" for one that prepares pictures itself (0 to 255)."""


class FeatureNetwork:
    """A network that turns pictures into features.

    Attributes:
        name: Stands beside every figure that comes of it.
    """

    def __init__(
        self, session: OnnxSession, *, name: str, preparation: Preparation | None = None
    ) -> None:
        self.name = name
        self._session = session
        self._input = _only_input(session)
        self._preparation = preparation or Preparation()

    def features(self, pictures: Pictures | Sequence[Picture]) -> NDArray[np.float32]:
        """Features of the middle square of (h, w, 3) pictures of any sizes: (n, width).

        Raises:
            ModelError: The network failed.
        """
        rows = [self._of_one(picture) for picture in pictures]
        return np.stack(rows)

    def _of_one(self, picture: NDArray[np.uint8]) -> NDArray[np.float32]:
        how = self._preparation
        height, width = picture.shape[:2]
        side = min(height, width)
        top, left = (height - side) // 2, (width - side) // 2
        square = cv2.resize(
            picture[top : top + side, left : left + side],
            (how.side, how.side),
            interpolation=cv2.INTER_AREA,
        ).astype(np.float32)
        ready = (square - np.array(how.mean, np.float32)) / np.array(how.scale, np.float32)
        found = self._session.run(
            {self._input: np.ascontiguousarray(ready.transpose(2, 0, 1)[None])}
        )
        return np.asarray(next(iter(found.values())), np.float32).reshape(-1)


def shipped_network(folder: Path) -> FeatureNetwork:
    """The network that comes with the program.

    Args:
        folder: `features` of the program's resources.
    """
    return FeatureNetwork(open_session(folder / "efficientnet_lite0.onnx", threads=1), name=SHIPPED)


def own_network(path: Path, *, preparation: str = "imagenet") -> FeatureNetwork:
    """A network that the person brought: pictures (1, 3, side, side) in, features first out.

    Its name is the file's with the start of its hash, so that figures of two files never mix.

    Args:
        path: Of the ONNX file.
        preparation: One of `PREPARATIONS`; another than the first stands in the name, too.

    Raises:
        ModelError: It is no network that can be run.
    """
    if preparation not in PREPARATIONS:
        raise ModelError(
            f"There is no preparation named {preparation[:40]!r}.",
            f"Known: {', '.join(PREPARATIONS)}.",
        )
    if not path.is_file():
        raise ModelError(f"There is no file {path}.", "Give the path of an ONNX network.")
    session = open_session(path, threads=1)
    side = session.input_side(_only_input(session))
    if side is None:
        raise ModelError(
            f"The network {path.name} does not say which size of pictures it takes.",
            "Export it with a fixed size.",
        )
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:8]
    how = replace(PREPARATIONS[preparation], side=side)
    way = "" if preparation == "imagenet" else f" as {preparation}"
    return FeatureNetwork(session, name=f"{path.stem} {digest}{way}", preparation=how)


def _only_input(session: OnnxSession) -> str:
    names = sorted(session.input_names)
    if len(names) != 1:
        raise ModelError(
            f"A feature network takes one picture; this one takes {', '.join(names) or 'nothing'}.",
            "Export the picture part alone.",
        )
    return names[0]
