"""Looks at a few frames of a clip while they pass on their way into the movie: nothing is drawn for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.compose.picture import FrameSource, KnowsSubjects
from studio.quality.metrics import flicker, flow_error, sharpness

Frame = NDArray[np.uint8]  # (height, width, 3), RGB
RUN = 3
"""Frames in a row: the fewest whose brightness can jump there and back."""
PLACES = (0.3, 0.7)
"""Where in the clip a run begins, as parts of its length."""
WIDTH_PX = 320


class PassingFrames:
    """Frames of another source; small copies of a few are kept to be measured."""

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        count = source.frame_count
        self._runs = [
            range(first, first + RUN)
            for first in dict.fromkeys(int(place * count) for place in PLACES)
            if first + RUN <= count
        ]
        self._wanted = {index for run in self._runs for index in run}
        self._kept: dict[int, Frame] = {}

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        return self._source.frame_count

    def frame(self, index: int) -> Frame:
        """One frame."""
        frame = self._source.frame(index)
        if index in self._wanted and index not in self._kept:
            height, width = frame.shape[:2]
            size = (WIDTH_PX, max(1, round(height * WIDTH_PX / width)))
            small: Any = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
            self._kept[index] = np.asarray(small, np.uint8)
        return frame

    def figures(self) -> dict[str, float]:
        """Sharpness, flicker and flow-warping error of what passed, as `evaluate.MEASURES` names them."""
        runs = [
            np.stack([self._kept[index] for index in run])
            for run in self._runs
            if all(index in self._kept for index in run)
        ]
        if not runs:
            return {}
        return {
            "sharpness": float(np.mean([sharpness(run[0]) for run in runs])),
            "flicker": float(np.mean([flicker(run) for run in runs])),
            "flow_error": float(np.mean([flow_error(run) for run in runs])),
        }


class PassingScene(PassingFrames):
    """The same of a source that knows where its subjects are."""

    def __init__(self, source: FrameSource, known: KnowsSubjects) -> None:
        super().__init__(source)
        self._known = known

    @property
    def heading(self) -> str:
        """See `KnowsSubjects`."""
        return self._known.heading

    def subject_boxes(self, index: int) -> Sequence[tuple[float, float, float, float]]:
        """See `KnowsSubjects`."""
        return self._known.subject_boxes(index)


def passing(source: FrameSource) -> PassingFrames:
    """A source that is looked at while it is read; its frames stay what they are."""
    if isinstance(source, KnowsSubjects):
        return PassingScene(source, source)
    return PassingFrames(source)
