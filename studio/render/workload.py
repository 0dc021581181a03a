"""How much work a movie is, scene by scene, in the few numbers that its time depends on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from studio.export.preset import frame_size, quality
from studio.export.target import find_preset, preset_target
from studio.narration.timing import reading_seconds
from studio.plan.disclosure import NOTICE_CARD_S
from studio.plan.dressing import CARD_S
from studio.plan.estimate import scene_length_s
from studio.plan.model import RenderSettings
from studio.plan.scene_effort import SceneEffort
from studio.plan.timing import CROSSFADE_S, FIRST_LEAD_S, LAST_REST_S, LEAD_S, REST_S
from studio.script.spoken_marks import plain
from studio.storyboard.model import Scene, Storyboard

DRAWN, OWN, CARD = "drawn", "own", "card"
KINDS = (DRAWN, OWN, CARD)


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneWork:
    """What one scene asks for.

    Attributes:
        kind: "drawn" by the model, a person's "own" picture or video, or a "card".
        letters: Spoken by a network.
        frames: Of the movie.
        mixed: Of these, frames in which the scene before is drawn, too.
        evaluations: Of the model's denoiser, in units of `ModelWork`; 1 for a scene of the starter.
    """

    kind: str = DRAWN
    letters: int = 0
    frames: int
    mixed: int = 0
    evaluations: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """What has to be made, when nothing is in the cache.

    Attributes:
        quality: "draft", "standard" or "high".
        codec: How fast pictures are encoded: x264's preset, or another codec's name.
        width_px, height_px, fps: Of the frames.
        style: Look, or "".
        captions: Style of the captions, or "none".
        has_sound: Whether anything is heard.
        preset: Of the export, or "".
        model: Id of the model that draws; those that scenes are pinned to after it, joined by "+".
        scenes: In order of play, cards included.
    """

    quality: str
    codec: str = "veryfast"
    width_px: int = 1280
    height_px: int = 720
    fps: int = 24
    style: str = ""
    captions: str = "none"
    has_sound: bool = True
    preset: str = ""
    model: str = "starter"
    scenes: tuple[SceneWork, ...]

    @property
    def letters(self) -> int:
        """Spoken in the whole movie."""
        return sum(scene.letters for scene in self.scenes)

    @property
    def movie_s(self) -> float:
        """Length of the movie."""
        return sum(scene.frames for scene in self.scenes) / self.fps

    @property
    def frame_mp(self) -> float:
        """Megapixels of a frame."""
        return self.width_px * self.height_px / 1e6

    @property
    def megapixels(self) -> float:
        """Of all frames together, in millions."""
        return sum(scene.frames for scene in self.scenes) * self.frame_mp

    def lasting(self, frames: tuple[int, ...]) -> Workload:
        """The same with the true numbers of frames; as it is where the scenes are others."""
        if len(frames) != len(self.scenes):
            return self
        pairs = zip(self.scenes, frames, strict=True)
        return replace(self, scenes=tuple(replace(s, frames=max(1, n)) for s, n in pairs))


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelWork:
    """What a scene costs a model, beside the drawing of its frames.

    Attributes:
        id: Of the model.
        steps: Of a pixel model; 0 for a model of scenes, which costs 1 a scene.
        passes: Runs of the denoiser in a step: 2 with guidance.
        size: Of one run: gigabytes of weights in fp32, times how many pictures of 512 x 512 fit in one.
        keys_per_s: Pictures that are drawn for a second of movie; 0 for one in all.
        is_guided: Whether those are drawn along the starter's scene.
        enlarge: What enlarging a picture costs, in runs of size 1.
    """

    id: str = "starter"
    steps: int = 0
    passes: float = 1.0
    size: float = 1.0
    keys_per_s: float = 0.0
    is_guided: bool = False
    enlarge: float = 0.0

    def evaluations(self, seconds: float, effort: SceneEffort | None = None) -> float:
        """Of a scene of some length, under what the router decided for it."""
        if not self.steps:
            return 1.0
        if effort is not None and effort.model:
            return SCENE_EVALUATIONS
        steps, keys = self.steps, self.keys_per_s
        if effort is not None:
            steps, keys = effort.steps or steps, (effort.keys_per_s or keys) if keys else keys
        pictures = max(2.0, seconds * keys + 1) if keys else 1.0
        return pictures * (steps * self.passes * self.size + self.enlarge)


STARTER = ModelWork()
SCENE_EVALUATIONS = 0.1
"""A scene that the starter draws for another model, in that model's evaluations."""


def workload(
    storyboard: Storyboard,
    settings: RenderSettings | None = None,
    *,
    model: ModelWork = STARTER,
    pinned: Mapping[str, ModelWork] | None = None,
) -> Workload:
    """The work of a storyboard under what a person asked for beside it.

    Args:
        storyboard: What will be rendered.
        settings: What was asked for; nothing by default.
        model: What draws.
        pinned: What draws a scene in its place, by scene id.

    Raises:
        SettingsError: Its quality, preset, format or size is not known.
    """
    asked = settings or RenderSettings()
    tier = quality(asked.quality or storyboard.quality)
    shape = asked.format or storyboard.format
    width, height = frame_size(shape, asked.size or storyboard.size)
    fps, codec, has_sound = tier.fps, tier.x264_preset, True
    if asked.preset:
        preset, target = (
            find_preset(asked.preset),
            preset_target(asked.preset, shape, tier, encoder="x264"),
        )
        width, height, fps = target.width_px, target.height_px, target.fps
        codec = tier.x264_preset if preset.video == "x264" else preset.video
        has_sound = preset.audio is not None
    if asked.speed is not None:
        storyboard = replace(storyboard, speed=asked.speed)
    own = pinned or {}
    scenes = [
        _scene(scene, storyboard, asked, fps=fps, index=index, models=(model, own.get(scene.id)))
        for index, scene in enumerate(storyboard.scenes)
    ]
    return Workload(
        quality=tier.name,
        codec=codec,
        width_px=width,
        height_px=height,
        fps=fps,
        style=asked.style if asked.style is not None else storyboard.style,
        captions=asked.captions or storyboard.captions,
        has_sound=has_sound and _is_heard(scenes, storyboard, asked),
        preset=asked.preset,
        model="+".join(dict.fromkeys((model.id, *sorted(one.id for one in own.values())))),
        scenes=tuple(_with_cards(scenes, storyboard, asked, fps=fps)),
    )


def _scene(
    scene: Scene,
    board: Storyboard,
    asked: RenderSettings,
    *,
    fps: int,
    index: int,
    models: tuple[ModelWork, ModelWork | None],
) -> SceneWork:
    is_silent = (asked.voice or board.voice) == "none"
    is_spoken = (
        bool(scene.narration) and not is_silent and scene.voice != "none" and not scene.recording
    )
    seconds = scene_length_s(scene, board.language, speed=board.speed)
    if not is_spoken and not scene.recording and scene.duration_s is None and scene.narration:
        # Read, not heard: neither the voice's speed nor its marks count.
        words = reading_seconds(plain(scene.narration), language=board.language)
        seconds = LEAD_S + words + REST_S + scene.pause_s
    if scene.duration_s is None and scene.narration:
        seconds += FIRST_LEAD_S - LEAD_S if index == 0 else 0.0
        seconds += LAST_REST_S - REST_S if index + 1 == len(board.scenes) else 0.0
    frames = max(1, round(seconds * fps))
    effort = next((one for one in asked.efforts if one.scene == scene.id), None)
    usual, own = models
    evaluations = (own or usual).evaluations(seconds, None if own else effort)
    if own is not None and bool(own.steps) != bool(usual.steps):
        # Counted in those of the movie's model.
        evaluations *= SCENE_EVALUATIONS if usual.steps else 1 / SCENE_EVALUATIONS
    is_mixed = index > 0 and scene.transition != "cut"
    return SceneWork(
        kind=OWN if scene.picture else DRAWN,
        letters=len(plain(scene.narration)) if is_spoken and board.language == "en" else 0,
        frames=frames,
        mixed=min(round(CROSSFADE_S * fps), frames // 2) if is_mixed else 0,
        evaluations=0.0 if scene.picture else evaluations,
    )


def _is_heard(scenes: list[SceneWork], board: Storyboard, asked: RenderSettings) -> bool:
    music = asked.music or board.music
    return (
        music != "none" or any(s.letters for s in scenes) or any(s.recording for s in board.scenes)
    )


def _with_cards(
    scenes: list[SceneWork], board: Storyboard, asked: RenderSettings, *, fps: int
) -> list[SceneWork]:
    """Cards stand at the ends; a notice may be the last of them."""

    def card(seconds: float) -> SceneWork:
        return SceneWork(kind=CARD, frames=round(seconds * fps), mixed=round(CROSSFADE_S * fps))

    title = board.title_card if asked.title_card is None else asked.title_card
    end = board.end_card if asked.end_card is None else asked.end_card
    notice = board.notice if asked.notice is None else asked.notice
    found = [card(CARD_S), *scenes] if title.strip() else list(scenes)
    if end.strip():
        found.append(card(CARD_S))
    if {"card", "spoken"} & set(notice.replace(",", " ").split()):
        found.append(card(NOTICE_CARD_S))
    return found
