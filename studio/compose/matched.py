"""A clip in matched colours: every frame through one table."""

from __future__ import annotations

from studio.compose.color_match import ColorMatch
from studio.compose.overlay import Frame
from studio.compose.picture import FrameSource, KnowsSubjects


class MatchedFrames:
    """Frames of another source with their colours drawn towards a reference."""

    def __init__(self, source: FrameSource, match: ColorMatch) -> None:
        self._source, self._match = source, match

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        return self._source.frame_count

    def frame(self, index: int) -> Frame:
        """One frame."""
        return self._match.apply(self._source.frame(index))

    @property
    def heading(self) -> str:
        """See `KnowsSubjects`."""
        return self._source.heading if isinstance(self._source, KnowsSubjects) else ""

    def subject_boxes(self, index: int) -> tuple[tuple[float, float, float, float], ...]:
        """See `KnowsSubjects`."""
        if not isinstance(self._source, KnowsSubjects):
            return ()
        return tuple(self._source.subject_boxes(index))
