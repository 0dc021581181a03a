"""Pictures that scenes begin and end with: their contents for requests, or why a model takes none."""

from __future__ import annotations

from collections.abc import Mapping

from studio.engine.models.manifest import ModelManifest
from studio.errors import SettingsError
from studio.plan.model import RenderSettings
from studio.plan.reference import picture_token
from studio.storyboard.model import Scene, Storyboard

LONGEST_PX = 1024
"""As large as the pictures that models make; requests are kept and sent whole."""
_CANNOT = "Show the picture as the scene's own instead, or choose another model for the scene."


def frames_of(storyboard: Storyboard, settings: RenderSettings) -> dict[str, tuple[str, str]]:
    """First and last pictures by scene id, as requests hold them; scenes without any are left out.

    Args:
        storyboard: With the pictures of its scenes.
        settings: May name a picture that the movie begins with (its first drawn scene) and one that it
            ends with; "" for none in any scene.

    Raises:
        MediaError: A file is missing or not a picture.
    """
    drawn = [scene for scene in storyboard.scenes if not scene.picture]
    found: dict[str, tuple[str, str]] = {}
    for scene in drawn:
        first = _path(scene.first_frame, settings.first_frame, is_here=scene is drawn[0])
        last = _path(scene.last_frame, settings.last_frame, is_here=scene is drawn[-1])
        if first or last:
            found[scene.id] = (_token(first), _token(last))
    return found


def can_hold_frames(model: ModelManifest, *, is_guided: bool) -> bool:
    """Whether a model can begin and end with pictures.

    Args:
        model: Of any family.
        is_guided: Whether the starter's scene gives a model of single pictures its motion.
    """
    if model.family == "scene" or not model.precisions("vae_encoder"):
        return False
    return bool(model.options.get("moves")) or is_guided


def check_can_hold(
    storyboard: Storyboard, settings: RenderSettings, models: Mapping[str, ModelManifest]
) -> None:
    """Refuse a picture that was asked for where the model that draws can do nothing with it.

    Args:
        storyboard: What is rendered.
        settings: What was asked for beside it.
        models: By the ids of pins; "" is the movie's.

    Raises:
        SettingsError: It cannot begin or end with a picture; the hint says what to do instead.
    """
    drawn = [scene for scene in storyboard.scenes if not scene.picture]
    asked = [drawn[0]] if drawn and settings.first_frame else []
    asked += [drawn[-1]] if drawn and settings.last_frame else []
    for scene in asked:
        model = models.get(scene.model or "", models[""])
        if can_hold_frames(model, is_guided=settings.guide_strength != 0):
            continue
        if can_hold_frames(model, is_guided=True):
            raise SettingsError(
                f"The model {model.id} makes single pictures: without a scene to guide it, its clip is "
                "one picture.",
                "Give --guide-strength above 0, or show the picture as the scene's own.",
            )
        raise SettingsError(f"The model {model.id} cannot begin or end with a picture.", _CANNOT)


def unused_frames(
    storyboard: Storyboard, settings: RenderSettings, models: Mapping[str, ModelManifest]
) -> str:
    """A sentence where scenes name first or last pictures that their models cannot take; or "".

    Args:
        storyboard: With the pictures.
        settings: May leave them out.
        models: By the ids of pins; "" is the movie's.
    """
    numbers = [
        str(number)
        for number, scene in enumerate(storyboard.scenes, start=1)
        if _has_frames(scene, settings)
        and not can_hold_frames(
            models.get(scene.model or "", models[""]), is_guided=settings.guide_strength != 0
        )
    ]
    if not numbers:
        return ""
    several = "s" if len(numbers) > 1 else ""
    return (
        f"The first or last picture of scene{several} {', '.join(numbers)} is left out: the model that "
        f"draws there cannot begin or end with one. {_CANNOT}"
    )


def _has_frames(scene: Scene, settings: RenderSettings) -> bool:
    is_first = scene.first_frame and settings.first_frame is None
    is_last = scene.last_frame and settings.last_frame is None
    return not scene.picture and bool(is_first or is_last)


def _path(own: str, wish: str | None, *, is_here: bool) -> str:
    if wish is None:
        return own
    if not wish:
        return ""
    return wish if is_here else own


def _token(path: str) -> str:
    return picture_token(path, longest_px=LONGEST_PX, name="first or last picture") if path else ""
