"""A person's own pictures as the set that drawn ones are compared with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.compose.own_media import read_picture
from studio.errors import MediaError
from studio.quality.features import FeatureNetwork

SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
MOST_PICTURES = 2000


def own_pictures(folder: Path, network: FeatureNetwork) -> NDArray[np.float32]:
    """Features of the pictures in a folder, at most `MOST_PICTURES`, by their names: (n, width).

    Raises:
        ModelError: The network failed.
        MediaError: There are fewer than two, or one cannot be read.
    """
    paths = sorted(p for p in folder.glob("*") if p.suffix.lower() in SUFFIXES)
    if len(paths) < 2:
        raise MediaError(
            f"There are fewer than two pictures in {folder}.",
            "Name a folder with PNG, JPEG or WebP files; fifty or more make the figures mean something.",
        )
    rows = [network.features([read_picture(path)])[0] for path in paths[:MOST_PICTURES]]
    return np.stack(rows)
