"""What the compose tests share: one set of fonts, and a source of synthetic frames."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.compose.text import TextSetter
from studio.paths import resources_dir


@pytest.fixture(scope="session")
def setter() -> TextSetter:
    return TextSetter(resources_dir() / "fonts")


class FlatSource:
    """Frames of one colour that grows with the index: frame `i` is `first + i` everywhere."""

    def __init__(
        self, first: int, *, width: int = 320, height: int = 180, count: int = 200
    ) -> None:
        self.first, self.shape, self.frame_count = first, (height, width, 3), count

    def frame(self, index: int) -> NDArray[np.uint8]:
        if not 0 <= index < self.frame_count:
            raise IndexError(index)
        frame = np.full(self.shape, self.first + index, np.uint8)
        frame.setflags(write=False)
        return frame


@pytest.fixture
def flat_source() -> type[FlatSource]:
    return FlatSource
