"""The picture of one scene: content, transition, words and captions, frame by frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from studio.compose.caption_style import CaptionStyle
from studio.compose.label import Label, area_beside, make_label
from studio.compose.lower_third import make_lower_third
from studio.compose.overlay import Overlay
from studio.compose.placing import Box
from studio.compose.progress_bar import draw_progress
from studio.compose.safe_area import SafeArea, safe_area
from studio.compose.scene_captions import SceneCaptions
from studio.compose.text import TextSetter
from studio.compose.timeline import Timeline, TimelineScene
from studio.compose.title_art import Title, make_title
from studio.compose.transitions import mix
from studio.compose.watermark import Watermark

Frame = NDArray[np.uint8]  # (height, width, 3), RGB

TITLE_LEAD_S = 0.15
"""A title waits this long after the transition, and leaves this long before the scene's end."""
TITLE_PART = 0.42
"""Of the safe area, from above: kept free for the title of a scene that has one."""
SEEN_PART = 0.72
"""Of a subject, from above, that captions keep clear of; feet and the foot of a tree may be behind."""
_LOOKS = 6
"""How often in a scene it is asked where its subjects are."""


class FrameSource(Protocol):
    """Frames of one clip, at the movie's size and rate."""

    @property
    def frame_count(self) -> int:
        """How many frames there are."""
        ...

    def frame(self, index: int) -> Frame:
        """One frame. May be read-only or reused by the source: it is copied before painting."""
        ...


@runtime_checkable
class KnowsSubjects(Protocol):
    """A frame source that knows what it shows and where."""

    @property
    def heading(self) -> str:
        """Which way it moves: "left", "right", "up", "down", or ""."""
        ...

    def subject_boxes(self, index: int) -> Sequence[tuple[float, float, float, float]]:
        """Left, top, right and bottom of each subject in a frame, as parts of its sides."""
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
        platform: str = "",
        progress_frames: int = 0,
        label: Label | None = None,
        watermark: Watermark | None = None,
    ) -> None:
        """Prepare the scene; nothing is drawn yet but its title and its lower third.

        Args:
            source: The scene's own clip, of at least `scene.frames` frames.
            scene: Its place, captions and title.
            timeline: Size and rate of the movie.
            setter: Fonts.
            style: Look of the captions; None leaves them out.
            previous_source: Clip of the scene before, for the transition.
            previous_frames: Own frames of the scene before: the tail begins there.
            logo: Laid over every frame, below titles and captions.
            platform: Words keep clear of its buttons.
            progress_frames: Frames of the whole movie, for the bar that shows how much of it is
                over; 0 for no bar.
            label: Stands in every frame; other words keep clear of it.
            watermark: Laid over everything else, invisibly.
        """
        self._source, self._scene, self._fps = source, scene, timeline.fps
        self._previous, self._previous_frames = previous_source, previous_frames
        self._logo, self._progress_frames, self._watermark = logo, progress_frames, watermark
        self._heading = (
            previous_source.heading if isinstance(previous_source, KnowsSubjects) else ""
        )
        area = safe_area(timeline.width_px, timeline.height_px, platform)
        self._label = label and make_label(label, area=area, setter=setter, logo=logo)
        area = area_beside(area, self._label)
        head_s, length_s = scene.transition_frames / timeline.fps, scene.frames / timeline.fps
        title = make_title(
            scene.on_screen_text,
            area=area,
            setter=setter,
            start_s=head_s + TITLE_LEAD_S,
            end_s=length_s - TITLE_LEAD_S,
        )
        plate = make_lower_third(
            scene.lower_third, area=area, setter=setter, head_s=head_s, length_s=length_s
        )
        self._titles: tuple[Title, ...] = tuple(one for one in (title, plate) if one is not None)
        self._captions: SceneCaptions | None = None
        if style is not None and style.is_burned and scene.cues:
            self._captions = SceneCaptions(
                scene.cues,
                style=style,
                area=area,
                setter=setter,
                fps=timeline.fps,
                content=self._content,
                frames=scene.frames,
                taken=_taken(scene, area, logo),
                subjects=_subjects(source, scene, timeline),
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
        if self._label is not None:
            self._label.blend(frame)
        at_s = index / self._fps
        for title in self._titles:
            title.blend(frame, at_s=at_s)
        if self._captions is not None:
            self._captions.blend(frame, at_s=at_s)
        if self._progress_frames:
            over = self._scene.start_frame + index + 1
            draw_progress(frame, part=over / self._progress_frames)
        if self._watermark is not None:
            self._watermark.blend(frame)
        return frame

    def _content(self, index: int) -> Frame:
        scene = self._scene
        own = self._source.frame(index)
        if self._previous is None or index >= scene.transition_frames or scene.transition == "cut":
            return own.copy()
        tail = self._previous_frames + index
        before = self._previous.frame(min(tail, self._previous.frame_count - 1))
        part = (index + 1) / (scene.transition_frames + 1)
        return mix(scene.transition, before, own, part=part, heading=self._heading)


def _taken(scene: TimelineScene, area: SafeArea, logo: Overlay | None) -> tuple[Box, ...]:
    """What captions keep clear of. Room for a title or a plate does not depend on its words."""
    boxes: list[Box] = []
    left, right = float(area.left_px), float(area.right_px)
    if scene.on_screen_text:
        foot = area.top_px + TITLE_PART * (area.bottom_px - area.top_px)
        boxes.append((left, float(area.top_px), right, foot))
    if scene.lower_third:
        boxes.append((left, area.bottom_px - 3.2 * area.font_px, right, float(area.bottom_px)))
    if logo is not None:
        height, width = logo.color.shape[:2]
        boxes.append(
            (
                logo.left_px - 4.0,
                logo.top_px - 4.0,
                logo.left_px + width + 4.0,
                logo.top_px + height + 4.0,
            )
        )
    return tuple(boxes)


def _subjects(
    source: FrameSource, scene: TimelineScene, timeline: Timeline
) -> tuple[tuple[Box, ...], ...]:
    """What of the subjects must be seen at some times of the scene, in pixels."""
    if not isinstance(source, KnowsSubjects):
        return ()
    wide, tall = timeline.width_px, timeline.height_px
    moments = [round((n + 0.5) * scene.frames / _LOOKS) for n in range(_LOOKS)]
    return tuple(
        tuple(
            (x0 * wide, y0 * tall, x1 * wide, (y0 + SEEN_PART * (y1 - y0)) * tall)
            for x0, y0, x1, y1 in boxes
        )
        for boxes in (source.subject_boxes(moment) for moment in moments)
    )
