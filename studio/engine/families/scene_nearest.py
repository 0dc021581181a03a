"""The nearest thing that can be drawn, for a word that no training text held: by its meaning."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from studio.engine.scenery.catalogue import SUBJECTS

Embed = Callable[[Sequence[str]], NDArray[np.float32]]
TOO_FAR = 0.4
"""Cosine below which two words have nothing to do with each other (MiniLM, single words)."""


class NearestKinds:
    """Compares words with the names of all kinds; those are embedded at the first question (0.3 s)."""

    def __init__(self, embed: Embed) -> None:
        self._embed = embed
        self._names: NDArray[np.float32] | None = None

    def of(self, word: str) -> str:
        """The kind whose name means the most similar; "" where none is near."""
        kinds = tuple(SUBJECTS)
        if self._names is None:
            self._names = self._embed(kinds)
        alike = self._names @ self._embed([word.lower()])[0]
        best = int(np.argmax(alike))
        return kinds[best] if alike[best] >= TOO_FAR else ""
