"""Storyboard and settings become a plan; what is wrong is said before any work begins."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from studio.compose.caption_style import CAPTION_STYLES
from studio.compose.effects import EFFECTS, effect_for
from studio.compose.mood import MOODS, mood_for
from studio.engine.models.manifest import ModelManifest
from studio.engine.scenery.catalogue import CAMERAS, STYLES
from studio.errors import SettingsError
from studio.narration.pronunciation import merged
from studio.narration.voice import FASTEST, SLOWEST
from studio.plan.brand import logo_token, palette_token
from studio.plan.cast import scene_casts
from studio.plan.control import check_can_follow, control_of
from studio.plan.disclosure import disclosure_of, with_disclosure
from studio.plan.dressing import dressing_of, with_cards
from studio.plan.frames import can_hold_frames, check_can_hold, frames_of
from studio.plan.loudness import loudness_of
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings, ScenePlan
from studio.plan.model_choice import ModelChoice
from studio.plan.reference import references_of, way_of_seeing
from studio.plan.sparing import with_savings
from studio.script.spoken_marks import plain
from studio.storyboard.model import Scene, Storyboard

STEPS = {"draft": 0.6, "standard": 1.0, "high": 1.4}
"""Of a pixel model, as a part of those that its card asks for."""
FEW_STEPS = 8
GUIDE_STRENGTH = 0.6
MOST_KEYS_PER_S = 12
ENLARGEMENTS = {"draft": 0, "standard": 1, "high": 2}
"""Most runs of the network that enlarges a pixel model's pictures, by quality."""
SCENE_STEPS = 12
"""Of the scene family at every quality: a draft shows the very pictures that the movie will have."""
MUSIC_SUFFIXES = (".wav", ".mp3", ".flac", ".m4a", ".ogg", ".aac")


def build_plan(
    storyboard: Storyboard,
    settings: RenderSettings,
    *,
    frame: FrameFormat,
    quality: str,
    model: ModelManifest,
    guide: ModelManifest | None = None,
    pinned: Mapping[str, ModelManifest] | None = None,
) -> RenderPlan:
    """Decide everything.

    Args:
        storyboard: What to render.
        settings: What the person asked for beside it.
        frame: Size and rate, already resolved.
        quality: Already resolved.
        model: Of the model that draws.
        guide: Of the scene model whose pictures an image model starts from.
        pinned: Of the models that scenes are pinned to, by their ids.

    Raises:
        SettingsError: There is nothing to render, or a setting's value is unknown.
        MediaError: The logo is not a picture.
    """
    if not storyboard.scenes:
        raise SettingsError("The storyboard has no scenes.", "Add one, or start from a script.")
    captions = settings.captions or storyboard.captions
    style = settings.style if settings.style is not None else storyboard.style
    _check_names(storyboard, captions=captions, style=style)
    voice = settings.voice or storyboard.voice
    dressing = dressing_of(storyboard, settings)
    references = references_of(storyboard, settings, (model, *(pinned or {}).values()))
    scenes = _scene_plans(storyboard, settings, references=references.scenes)
    check_can_follow(model, settings)
    check_can_hold(storyboard, settings, {"": model, **(pinned or {})})
    choice = _guided_choice(model, guide, quality, settings=settings, storyboard=storyboard)
    scenes = _with_efforts(scenes, settings, choice, guide=guide, quality=quality)
    plan = RenderPlan(
        title=storyboard.title,
        language=storyboard.language,
        frame=frame,
        quality=quality,
        voice=voice,
        music=_music(settings.music or storyboard.music, storyboard),
        captions=captions,
        style=style,
        model=choice,
        scenes=with_cards(scenes, storyboard, settings),
        logo=dressing.logo,
        reference=references.movie,
        reference_strength=references.strength,
        palette=palette_token(storyboard.palette if settings.palette is None else settings.palette),
        mark=logo_token(replace(storyboard, logo=dressing.logo)),
        platform=dressing.platform,
        caption_files=dressing.caption_files,
        progress_bar=dressing.progress_bar,
        color_match=dressing.color_match,
        color_strength=dressing.color_strength,
        heading_font=dressing.heading_font,
        caption_font=dressing.caption_font,
        shared_noise=_shared_noise(storyboard, settings),
        preset=settings.preset,
        encoder=settings.encoder,
        has_poster=settings.poster,
        package=settings.package,
        pronunciations=merged(
            settings.known_pronunciations, (*storyboard.pronunciations, *settings.pronunciations)
        ),
        loudness_lufs=loudness_of(storyboard, settings),
        transcript=_transcript(settings.transcript),
        checks_pictures=storyboard.checks_pictures
        if settings.checks_pictures is None
        else settings.checks_pictures,
    )
    by_id = {"": model, **(pinned or {})}
    plan = _with_pins(plan, storyboard, by_id, guide=guide, settings=settings)
    return with_disclosure(plan, disclosure_of(storyboard, settings))


def _scene_plans(
    storyboard: Storyboard, settings: RenderSettings, *, references: Mapping[str, str]
) -> tuple[ScenePlan, ...]:
    """The scenes, decided as far as no model counts."""
    seeds = [_seed(scene, settings.seed) for scene in storyboard.scenes]
    casts = _casts(storyboard, settings, seeds)
    sound = _sound_of(storyboard, settings)
    voice = settings.voice or storyboard.voice
    frames = frames_of(storyboard, settings)
    return tuple(
        replace(
            _scene_plan(scene, seed, voice=voice, cast=casts[scene.id], sound=sound),
            reference=references.get(scene.id, ""),
            first_frame=frames.get(scene.id, ("", ""))[0],
            last_frame=frames.get(scene.id, ("", ""))[1],
        )
        for scene, seed in zip(storyboard.scenes, seeds, strict=True)
    )


def _casts(storyboard: Storyboard, settings: RenderSettings, seeds: list[int]) -> dict[str, str]:
    """What each scene takes over from those before it, as asked for here or in the project."""
    if settings.is_continuous is not None:
        storyboard = replace(storyboard, is_continuous=settings.is_continuous)
    return scene_casts(storyboard, seeds=seeds)


def _with_pins(
    plan: RenderPlan,
    storyboard: Storyboard,
    models: Mapping[str, ModelManifest],
    *,
    guide: ModelManifest | None,
    settings: RenderSettings,
) -> RenderPlan:
    """The plan with what scenes are pinned to; a pin to what draws anyway changes nothing.

    Args:
        plan: Without pins.
        storyboard: Of the plan.
        models: By id; "" is the movie's. A model that is not here leaves the scene to the movie's.
        guide: As in `build_plan`.
        settings: What the person asked for beside the storyboard.
    """
    own = {
        scene.id: _guided_choice(
            models.get(scene.model or "", models[""]),
            guide,
            scene.quality or plan.quality,
            settings=settings,
            storyboard=storyboard,
        )
        for scene in storyboard.scenes
        if scene.model or scene.quality
    }
    return replace(
        plan,
        scenes=tuple(
            scene if own.get(scene.id, plan.model) == plan.model or scene.card
            else replace(scene, model=own[scene.id])
            for scene in plan.scenes
        ),
    )  # fmt: skip


def _check_names(storyboard: Storyboard, *, captions: str, style: str) -> None:
    if captions != "none":
        check_choice("caption style", captions, tuple(style.name for style in CAPTION_STYLES))
    if style:
        check_choice("style", style, STYLES)
    for scene in storyboard.scenes:
        if scene.camera:
            check_choice("camera move", scene.camera, CAMERAS)
        if scene.quality:
            check_choice("quality", scene.quality, tuple(STEPS))


def check_choice(what: str, value: str, known: tuple[str, ...]) -> None:
    """Refuse a name that is not known, with the nearest one that is.

    Raises:
        SettingsError: `value` is not in `known`.
    """
    if value in known:
        return
    close = difflib.get_close_matches(value, known, n=1)
    hint = f"Did you mean {close[0]}? " if close else ""
    raise SettingsError(
        f"There is no {what} named {value[:60]!r}.", f"{hint}Known: {', '.join(known)}."
    )


def _music(music: str, storyboard: Storyboard) -> str:
    if music == "auto":
        words = " ".join(plain(scene.narration) for scene in storyboard.scenes)
        return mood_for(f"{storyboard.title}. {words}")
    if music != "none" and not music.lower().endswith(MUSIC_SUFFIXES):
        check_choice("music mood", music, ("auto", "none", *(m.name for m in MOODS)))
    return music


def _guided_choice(
    model: ModelManifest,
    guide: ModelManifest | None,
    quality: str,
    *,
    settings: RenderSettings,
    storyboard: Storyboard,
) -> ModelChoice:
    if not 0 <= settings.keys_per_s <= MOST_KEYS_PER_S:
        raise SettingsError(
            f"{settings.keys_per_s} pictures a second are not possible.",
            f"Choose 1 to {MOST_KEYS_PER_S}.",
        )
    choice = with_savings(model_choice(model, quality), model, settings)
    if model.family != "scene":
        choice = replace(choice, enlarge=enlargements(quality, settings.enlarge))
    strength = settings.guide_strength
    if strength is None:
        strength = float(model.defaults.get("guide_strength", GUIDE_STRENGTH))
    if not 0 <= strength <= 1:
        raise SettingsError(
            f"A guide strength of {strength:g} is not possible.", "Choose one from 0 to 1."
        )
    # Models of single pictures are moved by a scene; those that begin with a picture take its first one.
    is_guided = not model.options.get("moves", False) or "shown" in model.options
    can_start = model.family != "scene" and bool(model.precisions("vae_encoder"))
    if guide is None or strength == 0 or not is_guided or not can_start:
        return choice
    return replace(
        choice,
        guide=model_choice(guide, quality),
        strength=strength,
        keys_per_s=settings.keys_per_s,
        control=control_of(storyboard, settings, model),
        holds_frames=can_hold_frames(model, is_guided=True),
    )


def enlargements(quality: str, is_wished: bool | None) -> int:
    """Most runs of the network that enlarges pictures; a person may ask for it, or for none."""
    usual = ENLARGEMENTS[quality]
    return usual if is_wished is None else max(1, usual) if is_wished else 0


def _with_efforts(
    scenes: tuple[ScenePlan, ...],
    settings: RenderSettings,
    choice: ModelChoice,
    *,
    guide: ModelManifest | None,
    quality: str,
) -> tuple[ScenePlan, ...]:
    """The scenes, those for which the router spares time with a choice of their own."""
    efforts = {effort.scene: effort for effort in settings.efforts}

    def own(scene: ScenePlan) -> ScenePlan:
        effort = efforts.get(scene.id)
        if effort is None or scene.picture:
            return scene
        if effort.model and guide is not None and guide.id == effort.model:
            return replace(scene, model=model_choice(guide, quality))
        keys = effort.keys_per_s if choice.guide is not None else 0
        return replace(
            scene,
            model=replace(
                choice,
                steps=effort.steps or choice.steps,
                keys_per_s=keys or choice.keys_per_s,
            ),
        )

    return tuple(own(scene) for scene in scenes)


def model_choice(model: ModelManifest, quality: str) -> ModelChoice:
    """Which weights draw at a quality, and in how many steps."""
    defaults = model.defaults
    steps = SCENE_STEPS
    if model.family != "scene":
        own = max(1, min(200, int(defaults.get("steps", 25))))
        # What was distilled to a few steps needs exactly those.
        steps = own if own <= FEW_STEPS else max(FEW_STEPS, round(own * STEPS[quality]))
    return ModelChoice(
        reference=model.reference,
        precision=model.precisions("denoiser")[0],
        steps=steps,
        guidance_scale=float(defaults.get("guidance_scale", 1.0)),
        sampler=str(defaults.get("sampler", "euler")),
        decoder="fast" if quality == "draft" and "fast_decoder" in model.options else "",
        sees=way_of_seeing(model),
        holds_frames=can_hold_frames(model, is_guided=False),
    )


def _seed(scene: Scene, seed: int | None) -> int:
    return scene.seed if seed is None else scene_seed(seed, scene.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sound:
    """What of the sound holds for all scenes that have no wish of their own."""

    speed: float
    effects: str
    is_silent: bool


def _sound_of(storyboard: Storyboard, settings: RenderSettings) -> _Sound:
    effects = settings.effects or storyboard.effects
    for name in (effects, *(scene.effect for scene in storyboard.scenes if scene.effect)):
        check_choice("sound effect", name, ("none", "auto", *EFFECTS))
    speed = storyboard.speed if settings.speed is None else settings.speed
    if not SLOWEST <= speed <= FASTEST:
        raise SettingsError(
            f"A speed of {speed:g} is not one that can be listened to.",
            f"Choose one from {SLOWEST:g} to {FASTEST:g}; 1 is the voice's own.",
        )
    # Nobody speaks where that was asked for; where a project has no voice, its own recordings
    # are heard.
    return _Sound(speed=speed, effects=effects, is_silent=settings.voice == "none")


def _shared_noise(storyboard: Storyboard, settings: RenderSettings) -> float:
    part = storyboard.shared_noise if settings.shared_noise is None else settings.shared_noise
    if not 0 <= part <= 1:
        raise SettingsError(
            f"A shared part of {part:g} of the noise is not possible.", "Choose one from 0 to 1."
        )
    return part


def _transcript(kind: str) -> str:
    if kind:
        check_choice("kind of transcript", kind, ("txt", "docx", "pdf"))
    return kind


def _scene_plan(scene: Scene, seed: int, *, voice: str, cast: str, sound: _Sound) -> ScenePlan:
    words = plain(scene.narration)
    return ScenePlan(
        id=scene.id,
        title=scene.title,
        narration=words,
        line=scene.narration,
        prompt=scene.prompt or words or scene.title,
        on_screen_text=scene.on_screen_text,
        fixed_s=scene.duration_s,
        seed=seed,
        transition=scene.transition,
        negative_prompt=scene.negative_prompt,
        camera=scene.camera,
        # A movie that nobody speaks stays silent, whatever its scenes say.
        voice=voice if voice == "none" else scene.voice or voice,
        speed=sound.speed if scene.speed is None else scene.speed,
        line_take=scene.line_take,
        pause_s=scene.pause_s,
        recording="" if sound.is_silent or scene.voice == "none" else scene.recording,
        effect=effect_for(scene.effect or sound.effects, scene.transition),
        graph=scene.graph,
        cast=cast,
        picture=scene.picture,
        caption=scene.caption,
        lower_third=scene.lower_third,
        palette=palette_token(scene.palette),
    )


def scene_seed(seed: int, scene_id: str) -> int:
    """A scene's own seed under a project's seed: stable when other scenes come and go."""
    digest = hashlib.sha256(f"{seed}/{scene_id}".encode()).digest()
    return int.from_bytes(digest[:4], "big")
