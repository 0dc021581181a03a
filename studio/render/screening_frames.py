"""The frames of a screening: composed by the very code that composes the movie, only smaller."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import replace
from pathlib import Path

from studio.compose.caption_style import caption_style
from studio.compose.logo import make_logo
from studio.compose.overlay import Overlay
from studio.compose.picture import Frame, FrameSource, ScenePicture
from studio.compose.safe_area import safe_area
from studio.compose.text import TextSetter
from studio.errors import MediaError
from studio.plan.model import RenderPlan
from studio.render.fonts import setter_for
from studio.render.report import Tally
from studio.render.screening import Screening
from studio.render.seat import Seat
from studio.render.shown import Shows
from studio.task import CancelToken

_MOST_OPEN = 4  # pictures; one that plays, the one before for its transition, one ahead


class ScreeningFrames:
    """Draws any frame of a screening; scenes that were opened stay open for a while.

    For one thread, which owns the seat, too.
    """

    def __init__(self, seat: Seat, fonts_dir: Path) -> None:
        self._seat, self._fonts_dir = seat, fonts_dir
        self._setters: dict[tuple[str, str], TextSetter] = {}
        self._open: OrderedDict[Hashable, ScenePicture] = OrderedDict()
        self._logos: dict[tuple[str, int, int, str], Overlay | None] = {}

    def frame(self, screening: Screening, number: int, *, cancel: CancelToken) -> Frame:
        """One frame of the movie, counted from its start.

        Raises:
            IndexError: There is no such frame.
            ModelError: The model failed.
            MediaError: A person's own picture cannot be read.
            Cancelled: `cancel` was set.
        """
        index = screening.scene_at(number / screening.timeline.fps)
        picture = self._picture(screening, index, cancel)
        return picture.frame(number - screening.timeline.scenes[index].start_frame)

    def open_ahead(self, screening: Screening, index: int, *, cancel: CancelToken) -> None:
        """Make a scene ready, so that its first frame is not late.

        Raises:
            As `frame`.
        """
        if 0 <= index < len(screening.plan.scenes):
            self._picture(screening, index, cancel).frame(0)

    def is_open(self, screening: Screening, index: int) -> bool:
        """Whether a scene is ready (or does not exist)."""
        if not 0 <= index < len(screening.plan.scenes):
            return True
        return self._key(screening, index) in self._open

    def close(self) -> None:
        """Let go of everything that is open."""
        self._open.clear()

    # -- opening --------------------------------------------------------------------------------

    def _key(self, screening: Screening, index: int) -> Hashable:
        """Changes with anything that changes the scene's frames."""
        plan, first = screening.plan, max(0, index - 1)
        near = plan.scenes[first : index + 1]
        # A card shows the scene beside it; matched colours come from anywhere.
        is_far = bool(plan.color_match) or any(scene.card for scene in near)
        placed = [replace(s, start_frame=0) for s in screening.timeline.scenes[first : index + 1]]
        return (
            replace(plan, scenes=plan.scenes if is_far else near), index if is_far else first,
            tuple(placed), screening.timeline.frames if plan.progress_bar else 0,
        )  # fmt: skip

    def _picture(self, screening: Screening, index: int, cancel: CancelToken) -> ScenePicture:
        key = self._key(screening, index)
        found = self._open.get(key)
        if found is not None:
            self._open.move_to_end(key)
            return found
        scene, plan = screening.timeline.scenes[index], screening.plan
        previous: FrameSource | None = None
        previous_frames = 0
        if index and scene.transition_frames:
            with contextlib.suppress(MediaError):  # told where that scene itself is played
                previous = self._source(screening, index - 1, cancel)
            previous_frames = screening.timeline.scenes[index - 1].frames
        picture = ScenePicture(
            self._source(screening, index, cancel),
            scene,
            timeline=screening.timeline,
            setter=self._fonts(plan),
            style=None if plan.captions == "none" else caption_style(plan.captions),
            previous_source=previous,
            previous_frames=previous_frames,
            logo=self._logo(plan),
            platform=plan.platform,
            progress_frames=screening.timeline.frames if plan.progress_bar else 0,
            label=plan.visible_label,
        )
        self._open[key] = picture
        while len(self._open) > _MOST_OPEN:
            self._open.popitem(last=False)
        return picture

    def _source(self, screening: Screening, index: int, cancel: CancelToken) -> FrameSource:
        plan = screening.plan
        for scene in plan.scenes if plan.color_match else plan.scenes[index : index + 1]:
            if scene.picture and not Path(scene.picture).is_file():
                raise MediaError(
                    f"The picture {scene.picture} is not there.",
                    "Choose it again, or let one be drawn.",
                )
        shows = Shows(
            plan,
            engine=self._seat.engine,
            cache=self._seat.cache,
            setter=lambda: self._fonts(plan),
            tally=Tally(),
            warn=_hear_nothing,
            cancel=cancel,
        )
        return shows.of(index, screening.timeline.scenes[index]).open()

    def _fonts(self, plan: RenderPlan) -> TextSetter:
        key = (plan.heading_font, plan.caption_font)
        if key not in self._setters:
            try:
                self._setters[key] = setter_for(plan, self._fonts_dir)
            except MediaError:  # the render tells of it; a draft plays with the built-in font
                self._setters[key] = TextSetter(self._fonts_dir)
        return self._setters[key]

    def _logo(self, plan: RenderPlan) -> Overlay | None:
        width, height = plan.frame.width_px, plan.frame.height_px
        key = (plan.logo, width, height, plan.platform)
        if plan.logo and key not in self._logos:
            area = safe_area(width, height, plan.platform)
            try:
                self._logos[key] = make_logo(
                    Path(plan.logo), area=area, width_px=width, height_px=height
                )
            except MediaError:
                self._logos[key] = None  # the render tells of it; a draft plays without
        return self._logos.get(key)


def _hear_nothing(_message: str) -> None:
    """A render tells what it warns of; the cards show it already."""
