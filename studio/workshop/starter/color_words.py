"""Which of our colours a colour's name means: names of a public survey, judged by those that we know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.engine.families.scene_lexicon import words_of

SURVEY = Path(__file__).parent / "color_survey" / "names.txt"
"""Lines of "#rrggbb name" of the XKCD colour survey (CC0; see the licence beside it)."""
NEIGHBOURS = 5


def surveyed_colors(known: Mapping[str, str], *, path: Path = SURVEY) -> dict[str, str]:
    """Colours of the surveyed names that `known` lacks.

    A name's last word decides where it is known ("dusty rose"); otherwise the known names nearest to
    its shade in CIELAB vote, so that "taupe" is brown as "chestnut" is.

    Args:
        known: One of our colours for each name in lower case.
        path: Of the survey.

    Raises:
        ValueError: The survey holds none of the known names.
    """
    shades = dict(_read(path))
    anchors = [name for name in shades if name in known]
    if not anchors:
        raise ValueError(f"{path} holds none of the known colours")
    labs = _lab([shades[name] for name in anchors])
    found: dict[str, str] = {}
    for name, shade in shades.items():
        last = name.rsplit(maxsplit=1)[-1]
        if name in known:
            continue
        if last in known:
            found[name] = known[last]
            continue
        distances = np.linalg.norm(labs - _lab([shade]), axis=1)
        nearest = np.argsort(distances, kind="stable")[:NEIGHBOURS]
        found[name] = Counter(known[anchors[i]] for i in nearest).most_common(1)[0][0]
    return found


def _read(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.split(maxsplit=1) for line in lines if line.startswith("#") and line[1] != " "]
    return [(" ".join(words_of(name)), shade) for shade, name in rows]


def _lab(shades: list[str]) -> NDArray[np.float32]:
    """CIELAB of "#rrggbb", shape (shades, 3)."""
    rgb = np.array([[int(s[i : i + 2], 16) for i in (1, 3, 5)] for s in shades], np.float32) / 255
    return np.asarray(cv2.cvtColor(rgb[None], cv2.COLOR_RGB2LAB), np.float32)[0]
