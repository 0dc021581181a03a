"""Makes the encoded segments of scenes: those that are kept are found, the others drawn and encoded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from studio.compose.caption_style import CaptionStyle, caption_style
from studio.compose.logo import make_logo
from studio.compose.overlay import Frame, Overlay
from studio.compose.picture import FrameSource, ScenePicture
from studio.compose.safe_area import safe_area
from studio.compose.text import TextSetter
from studio.compose.timeline import Timeline, TimelineScene
from studio.compose.watermark import Watermark, number_of
from studio.export.segments import SegmentRequest, encode_segment, parts_of
from studio.export.target import Target
from studio.narration.voice import SpokenLine
from studio.plan.model import RenderPlan
from studio.render.cache import Cache, file_sha256
from studio.render.clip_watch import PassingFrames, passing
from studio.render.drawn import DrawnScene, Shown
from studio.render.explain import Explainer
from studio.render.fonts import font_hashes
from studio.render.report import PARTS, Tally
from studio.task import CancelToken

POSTER_AT = 0.5
"""Where in the first scene the poster frame is taken: everything has come in by then."""


class SceneMaker:
    """Makes the scenes of one movie, in order. For one thread.

    Attributes:
        style: Look of the captions; None for a movie without.
        movie_frames: Frames of the whole movie where its pictures depend on that, else 0.
    """

    def __init__(
        self,
        plan: RenderPlan,
        target: Target,
        *,
        cache: Cache,
        setter: Callable[[], TextSetter],
        tally: Tally,
        explain: Explainer,
        cancel: CancelToken,
    ) -> None:
        """Read the logo.

        Raises:
            MediaError: The logo is missing or not a picture.
        """
        self._plan, self._target, self._cache = plan, target, cache
        self._setter, self._tally, self._explain, self._cancel = setter, tally, explain, cancel
        self.style: CaptionStyle | None = (
            None if plan.captions == "none" else caption_style(plan.captions)
        )
        self.movie_frames = 0
        self._before: tuple[Shown, int] | None = None  # the scene before, for its tail
        self._logo: Overlay | None = None
        self._logo_sha256 = ""
        self._fonts = font_hashes(plan)
        self._watermark: Watermark | None = None
        if plan.watermark:
            self._watermark = Watermark(
                number_of(plan.watermark),
                width_px=plan.frame.width_px,
                height_px=plan.frame.height_px,
            )
        if plan.logo:
            size = (plan.frame.width_px, plan.frame.height_px)
            area = safe_area(*size, plan.platform)
            path = Path(plan.logo)
            self._logo = make_logo(path, area=area, width_px=size[0], height_px=size[1])
            self._logo_sha256 = file_sha256(path)

    def make(
        self,
        index: int,
        timed: TimelineScene,
        spoken: SpokenLine | None,
        shown: Shown,
        *,
        on_progress: Callable[[float], None],
    ) -> DrawnScene:
        """The segments of a scene; scenes are made in order of play.

        Raises:
            Cancelled: The job was cancelled.
            MediaError: FFmpeg failed, or own media is damaged.
            OutputError: The cache cannot be written.
        """
        scene = self._plan.scenes[index]
        segments: list[Path] = []
        any_was_made = False
        picture: ScenePicture | None = None
        watched: PassingFrames | None = None
        parts = parts_of(timed, fps=self._plan.frame.fps)
        for number, part in enumerate(parts, start=1):
            wanted = self._request(timed, shown, part)
            segment = self._cache.get("segment", wanted.key())
            self._explain.note(
                wanted.as_dict(), scene_id=scene.id, number=index + 1, kind="segment", part=number,
                was_made=segment is None,
            )  # fmt: skip
            self._tally.count(PARTS, was_made=segment is None)
            if segment is None:
                any_was_made = True
                with (
                    self._tally.timed("draw_and_encode"),
                    self._tally.working("draw", "encode"),
                ):
                    if picture is None:
                        source = shown.open()
                        if self._tally.is_watching and shown.request is not None:
                            source = watched = passing(source)
                        picture = self._picture(wanted, source)
                    segment = self._encode(wanted, picture, on_progress)
            segments.append(segment)
        if watched is not None:
            self._tally.see(watched.figures())
        self._tally.count("segments", was_made=any_was_made)
        self._before = (shown, timed.frames)
        return DrawnScene(
            timed=timed,
            spoken=spoken,
            segments=tuple(segments),
            frames=tuple(stop - first for first, stop in parts),
            shown=shown,
        )

    def poster(self, scene: DrawnScene) -> Frame:
        """A picture of a scene that stands for the movie, without captions. The last call."""
        whole = (0, scene.timed.frames)
        bare = replace(scene.timed, cues=(), lower_third="", transition="cut", transition_frames=0)
        wanted = replace(self._request(bare, scene.shown, whole), progress_frames=0)
        picture = self._picture(wanted, scene.shown.open())
        return picture.frame(int(POSTER_AT * picture.frame_count))

    def _request(self, timed: TimelineScene, shown: Shown, part: tuple[int, int]) -> SegmentRequest:
        before, frame = self._before, self._plan.frame
        return SegmentRequest(
            clip_key=shown.identity,
            previous_clip_key="" if before is None else before[0].identity,
            previous_frames=0 if before is None else before[1],
            scene=timed,
            width_px=frame.width_px,
            height_px=frame.height_px,
            fps=frame.fps,
            caption_style=self.style,
            codec=self._target.video,
            logo=self._logo_sha256,
            platform=self._plan.platform,
            progress_frames=self.movie_frames,
            part=part,
            label=self._plan.visible_label,
            watermark=self._plan.watermark,
            heading_font=self._fonts[0],
            caption_font=self._fonts[1],
        )

    def _picture(self, wanted: SegmentRequest, source: FrameSource) -> ScenePicture:
        previous: FrameSource | None = None
        if self._before is not None and wanted.scene.transition_frames:
            previous = self._before[0].open()
        return ScenePicture(
            source,
            wanted.scene,
            timeline=Timeline(
                width_px=wanted.width_px, height_px=wanted.height_px, fps=wanted.fps, scenes=()
            ),
            setter=self._setter(),
            style=self.style,
            previous_source=previous,
            previous_frames=wanted.previous_frames,
            logo=self._logo,
            platform=wanted.platform,
            progress_frames=wanted.progress_frames,
            label=wanted.label,
            watermark=self._watermark,
        )

    def _encode(
        self, wanted: SegmentRequest, picture: ScenePicture, on_progress: Callable[[float], None]
    ) -> Path:
        cache, part, whole = self._cache, wanted.frames, wanted.scene.frames

        def told(done: float) -> None:
            on_progress((part.start + done * len(part)) / whole)

        with cache.making("segment", wanted.key(), suffix=wanted.codec.suffix) as path:
            encode_segment(wanted, picture, path, on_progress=told, cancel=self._cancel)
        found = cache.get("segment", wanted.key())
        if found is None:
            raise AssertionError("a segment that was just made is not in the cache")
        return found
