"""The picture of one scene: content, transition, on-screen text and captions, frame by frame."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from studio.compose.caption_art import draw_cue
from studio.compose.caption_style import CaptionStyle, safe_area
from studio.compose.overlay import Overlay
from studio.compose.text import TextSetter
from studio.compose.timeline import Cue, Timeline, TimelineScene
from studio.compose.title_art import Title, make_title
from studio.compose.transitions import mix

Frame = NDArray[np.uint8]  # (height, width, 3), RGB

TITLE_LEAD_S = 0.15
"""A title waits this long after the transition, and leaves this long before the scene's end."""


class FrameSource(Protocol):
    """Frames of one clip, at the movie's size and rate."""

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        ...

    def frame(self, index: int) -> Frame:
        """One frame. May be read-only or reused by the source: it is copied before painting."""
        ...


class ScenePicture:
    """Makes the movie's frames of one scene. For one thread.

    The text of the scene before does not linger: its transition mixes pictures only.
    """

    def __init__(
        self,
        source: FrameSource,
        scene: TimelineScene,
        *,
        timeline: Timeline,
        setter: TextSetter,
        style: CaptionStyle | None,
        previous_source: FrameSource | None = None,
        previous_frames: int = 0,
        logo: Overlay | None = None,
    ) -> None:
        """Prepare the scene; nothing is drawn yet but its title.

        Args:
            source: The scene's own clip, of at least `scene.frames` frames.
            scene: Its place, captions and title.
            timeline: Size and rate of the movie.
            setter: Fonts.
            style: Look of the captions; None leaves them out.
            previous_source: Clip of the scene before, for the transition.
            previous_frames: Own frames of the scene before: the tail begins there.
            logo: Laid over every frame, below titles and captions.
        """
        self._source, self._scene, self._fps = source, scene, timeline.fps
        self._previous, self._previous_frames = previous_source, previous_frames
        self._setter, self._style, self._logo = setter, style, logo
        self._area = safe_area(timeline.width_px, timeline.height_px)
        self._drawn: dict[tuple[int, int | None], Overlay] = {}
        head_s = scene.transition_frames / timeline.fps
        self._title: Title | None = make_title(
            scene.on_screen_text,
            area=self._area,
            setter=setter,
            start_s=head_s + TITLE_LEAD_S,
            end_s=scene.frames / timeline.fps - TITLE_LEAD_S,
        )

    @property
    def frame_count(self) -> int:
        """Frames of the movie that are this scene's own."""
        return self._scene.frames

    def frame(self, index: int) -> Frame:
        """One frame of the movie, counted from the scene's start; the caller may write to it.

        Raises:
            IndexError: `index` is outside [0, frame_count).
        """
        if not 0 <= index < self.frame_count:
            raise IndexError(index)
        frame = self._content(index)
        if self._logo is not None:
            self._logo.blend(frame)
        at_s = index / self._fps
        if self._title is not None:
            self._title.blend(frame, at_s=at_s)
        if self._style is not None:
            overlay = self._caption(at_s, self._style)
            if overlay is not None:
                overlay.blend(frame)
        return frame

    def _content(self, index: int) -> Frame:
        scene = self._scene
        own = self._source.frame(index)
        if self._previous is None or index >= scene.transition_frames or scene.transition == "cut":
            return own.copy()
        tail = self._previous_frames + index
        before = self._previous.frame(min(tail, self._previous.frame_count - 1))
        part = (index + 1) / (scene.transition_frames + 1)
        return mix(scene.transition, before, own, part=part)

    def _caption(self, at_s: float, style: CaptionStyle) -> Overlay | None:
        for number, cue in enumerate(self._scene.cues):
            if cue.start_s <= at_s < cue.end_s:
                spoken = spoken_word(cue, at_s) if style.follows_words else None
                key = (number, spoken)
                if key not in self._drawn:
                    self._drawn[key] = draw_cue(
                        cue, style=style, area=self._area, setter=self._setter, spoken=spoken
                    )
                return self._drawn[key]
        return None


def spoken_word(cue: Cue, at_s: float) -> int | None:
    """Which word of a cue is being spoken; the last one begun, None before the first."""
    begun = [number for number, word in enumerate(cue.words) if word[1] <= at_s]
    return begun[-1] if begun else None
