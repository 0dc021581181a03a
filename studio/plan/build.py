"""Storyboard and settings become a plan; what is wrong is said before any work begins."""

from __future__ import annotations

import difflib
import hashlib
from dataclasses import replace

from studio.compose.caption_style import CAPTION_STYLES
from studio.compose.mood import MOODS, mood_for
from studio.engine.models.manifest import ModelManifest
from studio.engine.scenery.catalogue import CAMERAS, STYLES
from studio.errors import SettingsError
from studio.plan.cast import scene_casts
from studio.plan.model import FrameFormat, ModelChoice, RenderPlan, RenderSettings, ScenePlan
from studio.storyboard.model import Scene, Storyboard

STEPS = {"draft": 0.6, "standard": 1.0, "high": 1.4}
"""Of a pixel model, as a part of those that its card asks for."""
FEW_STEPS = 8
GUIDE_STRENGTH = 0.6
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
) -> RenderPlan:
    """Decide everything.

    Args:
        storyboard: What to render.
        settings: What the person asked for beside it.
        frame: Size and rate, already resolved.
        quality: Already resolved.
        model: Of the model that draws.
        guide: Of the scene model whose pictures an image model starts from.

    Raises:
        SettingsError: There is nothing to render, or a setting's value is unknown.
    """
    if not storyboard.scenes:
        raise SettingsError("The storyboard has no scenes.", "Add one, or start from a script.")
    captions = settings.captions or storyboard.captions
    if captions != "none":
        check_choice("caption style", captions, tuple(style.name for style in CAPTION_STYLES))
    style = settings.style if settings.style is not None else storyboard.style
    if style:
        check_choice("style", style, STYLES)
    for scene in storyboard.scenes:
        if scene.camera:
            check_choice("camera move", scene.camera, CAMERAS)
    voice = settings.voice or storyboard.voice
    seeds = [_seed(scene, settings.seed) for scene in storyboard.scenes]
    if settings.is_continuous is not None:
        storyboard = replace(storyboard, is_continuous=settings.is_continuous)
    casts = scene_casts(storyboard, seeds=seeds)
    return RenderPlan(
        title=storyboard.title,
        language=storyboard.language,
        frame=frame,
        quality=quality,
        voice=voice,
        music=_music(settings.music or storyboard.music, storyboard),
        captions=captions,
        style=style,
        model=_guided_choice(model, guide, quality, settings.guide_strength),
        scenes=tuple(
            _scene_plan(scene, seed, voice=voice, cast=casts[scene.id])
            for scene, seed in zip(storyboard.scenes, seeds, strict=True)
        ),
    )


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
        words = " ".join(scene.narration for scene in storyboard.scenes)
        return mood_for(f"{storyboard.title}. {words}")
    if music != "none" and not music.lower().endswith(MUSIC_SUFFIXES):
        check_choice("music mood", music, ("auto", "none", *(m.name for m in MOODS)))
    return music


def _guided_choice(
    model: ModelManifest, guide: ModelManifest | None, quality: str, strength: float | None
) -> ModelChoice:
    choice = _model_choice(model, quality)
    if strength is None:
        strength = float(model.defaults.get("guide_strength", GUIDE_STRENGTH))
    if not 0 <= strength <= 1:
        raise SettingsError(
            f"A guide strength of {strength:g} is not possible.", "Choose one from 0 to 1."
        )
    is_image_model = model.family != "scene" and not model.options.get("moves", False)
    can_start = bool(model.precisions("vae_encoder"))
    if guide is None or strength == 0 or not is_image_model or not can_start:
        return choice
    return replace(choice, guide=_model_choice(guide, quality), strength=strength)


def _model_choice(model: ModelManifest, quality: str) -> ModelChoice:
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
    )


def _seed(scene: Scene, seed: int | None) -> int:
    return scene.seed if seed is None else scene_seed(seed, scene.id)


def _scene_plan(scene: Scene, seed: int, *, voice: str, cast: str) -> ScenePlan:
    return ScenePlan(
        id=scene.id,
        title=scene.title,
        narration=scene.narration,
        prompt=scene.prompt or scene.narration or scene.title,
        on_screen_text=scene.on_screen_text,
        fixed_s=scene.duration_s,
        seed=seed,
        transition=scene.transition,
        negative_prompt=scene.negative_prompt,
        camera=scene.camera,
        # A movie that nobody speaks stays silent, whatever its scenes say.
        voice=voice if voice == "none" else scene.voice or voice,
        graph=scene.graph,
        cast=cast,
        picture=scene.picture,
    )


def scene_seed(seed: int, scene_id: str) -> int:
    """A scene's own seed under a project's seed: stable when other scenes come and go."""
    digest = hashlib.sha256(f"{seed}/{scene_id}".encode()).digest()
    return int.from_bytes(digest[:4], "big")
