"""The movie as it stands, placed in time: what the player plays before anything is rendered."""

from __future__ import annotations

import bisect
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from studio.compose.timeline import Timeline, TimelineScene
from studio.engine.models.manifest import ModelManifest
from studio.engine.models.store import ModelStore
from studio.narration.voice import SpokenLine
from studio.plan.build import build_plan
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.plan.timing import time_scene
from studio.render.drafting import drafting_model
from studio.storyboard.model import Storyboard

DRAFT_FPS = 24
DRAFT_SIZES = {"16:9": (640, 360), "9:16": (360, 640), "1:1": (480, 480)}
_MOST_KEPT = 4_000  # placed scenes; a few hundred bytes each


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Screening:
    """A draft of the movie, every scene in its place.

    Attributes:
        plan: What would be rendered, at the draft's size and rate.
        timeline: Where every scene and caption stands.
        spoken: Each scene's line, where it is known.
        awaited: Whether somebody will speak a scene but has not yet: its length is an estimate.
        starts_s: When each scene begins.
    """

    plan: RenderPlan
    timeline: Timeline
    spoken: tuple[SpokenLine | None, ...]
    awaited: tuple[bool, ...]
    starts_s: tuple[float, ...]

    @property
    def duration_s(self) -> float:
        """Length of the movie."""
        return self.timeline.duration_s

    def scene_at(self, time_s: float) -> int:
        """Which scene plays at a time; the first before the start, the last after the end."""
        return max(0, bisect.bisect_right(self.starts_s, time_s + 1e-6) - 1)

    def index_of(self, scene_id: str) -> int:
        """Where a scene stands; -1 where it does not play."""
        names = [scene.id for scene in self.plan.scenes]
        return names.index(scene_id) if scene_id in names else -1

    def span_s(self, index: int) -> tuple[float, float]:
        """Start and end of a scene."""
        start_s = self.starts_s[index]
        return start_s, start_s + self.timeline.scenes[index].frames / self.timeline.fps

    def moved(self, time_s: float, later: Screening) -> float:
        """The time in a later screening at which the same moment of the same scene plays."""
        index = self.scene_at(time_s)
        found = later.index_of(self.plan.scenes[index].id)
        if found < 0:
            return min(time_s, later.duration_s)
        start_s, end_s = later.span_s(found)
        return min(end_s, start_s + max(0.0, time_s - self.starts_s[index]))


def screening_plan(
    storyboard: Storyboard, model: ModelManifest, *, store: ModelStore | None = None
) -> RenderPlan:
    """The plan of a draft: the movie's own, small.

    Args:
        storyboard: What is played.
        model: Draws what the movie's own model would take long for.
        store: Where other models of scenes are found; None lets `model` draw everything.

    Raises:
        SettingsError: There is nothing to play, or a value is unknown.
    """
    width, height = DRAFT_SIZES[storyboard.format]
    names = {scene.model for scene in storyboard.scenes if scene.model}
    pinned = {} if store is None else {n: drafting_model(n, store, model) for n in names}
    if store is not None:
        model = drafting_model(storyboard.model, store, model)
    return build_plan(
        storyboard,
        RenderSettings(),
        frame=FrameFormat(width_px=width, height_px=height, fps=DRAFT_FPS),
        quality="draft",
        model=model,
        pinned=pinned,
    )


class Placer:
    """Places scenes; those that did not change are not placed again. For one thread."""

    def __init__(self) -> None:
        self._placed: dict[Hashable, TimelineScene] = {}
        self._rests: dict[RenderPlan, int] = {}  # plans without their scenes, as numbers

    def place(
        self,
        plan: RenderPlan,
        spoken: Sequence[SpokenLine | None],
        awaited: Sequence[bool],
    ) -> Screening:
        """A screening of a plan with the lines that are known."""
        if len(self._placed) > _MOST_KEPT:
            self._placed.clear()
            self._rests.clear()
        # As a number: a plan has sixty fields, which would be compared once a scene.
        rest = self._rests.setdefault(replace(plan, scenes=()), len(self._rests))
        scenes: list[TimelineScene] = []
        start = 0
        for index in range(len(plan.scenes)):
            scene = replace(self._scene(plan, rest, index, spoken[index]), start_frame=start)
            scenes.append(scene)
            start += scene.frames
        fps = plan.frame.fps
        return Screening(
            plan=plan,
            timeline=Timeline(
                width_px=plan.frame.width_px,
                height_px=plan.frame.height_px,
                fps=fps,
                scenes=tuple(scenes),
            ),
            spoken=tuple(spoken),
            awaited=tuple(awaited),
            starts_s=tuple(scene.start_frame / fps for scene in scenes),
        )

    def _scene(
        self, plan: RenderPlan, rest: int, index: int, spoken: SpokenLine | None
    ) -> TimelineScene:
        after = plan.scenes[index + 1] if index + 1 < len(plan.scenes) else None
        words = None if spoken is None else (spoken.words, len(spoken.samples), spoken.rate)
        key = (
            rest, plan.scenes[index], words, index == 0,
            None if after is None else after.transition,
        )  # fmt: skip
        found = self._placed.get(key)
        if found is None:
            found = time_scene(plan, index, spoken, start_frame=0)
            self._placed[key] = found
        return found
