"""Reference pictures in the form that requests hold: their contents, small; or why a model takes none."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import cv2

from studio.compose.own_media import read_picture
from studio.engine.models.manifest import ModelManifest
from studio.errors import MediaError, SettingsError
from studio.plan.model import RenderSettings
from studio.storyboard.model import Storyboard

LONGEST_PX = 512
"""More than any image encoder sees; requests are kept and sent whole."""
ATTENDS, BEGINS = "attends", "begins"
_JPEG_QUALITY = 92


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """The pictures that a movie's models are shown, as requests hold them.

    Attributes:
        movie: For every scene without one of its own, or "".
        scenes: By scene id.
        strength: How much they count; 0 where there are none.
    """

    movie: str = ""
    scenes: Mapping[str, str] = field(default_factory=dict[str, str])
    strength: float = 0.0


def references_of(
    storyboard: Storyboard, settings: RenderSettings, models: Sequence[ModelManifest]
) -> References:
    """What is shown under the settings; nothing where no model takes pictures.

    A project's references wait while a model draws that takes none; one that was asked for beside
    the project is refused then.

    Args:
        storyboard: With its references.
        settings: May name another one for the movie, or none for all of it.
        models: That draw: the movie's first, then those that scenes are pinned to.

    Raises:
        SettingsError: The movie's model takes no reference, or the strength is not possible.
        MediaError: A file is missing or not a picture.
    """
    if settings.reference:
        check_takes_reference(models[0])
    strength = storyboard.reference_strength
    if settings.reference_strength is not None:
        strength = settings.reference_strength
        if not 0 < strength <= 1:
            raise SettingsError(
                f"A reference strength of {strength:g} is not possible.",
                "Choose one above 0, to 1; 0.6 is usual.",
            )
    if not any(way_of_seeing(model) for model in models) or strength <= 0:
        return References()
    path = storyboard.reference if settings.reference is None else settings.reference
    own: dict[str, str] = {}
    if settings.reference is None:
        own = {
            scene.id: reference_token(scene.reference)
            for scene in storyboard.scenes
            if scene.reference and not scene.picture
        }
    movie = reference_token(path) if path else ""
    return References(movie=movie, scenes=own, strength=strength if movie or own else 0.0)


def check_takes_reference(model: ModelManifest) -> None:
    """Refuse a reference for a model that can do nothing with it.

    Raises:
        SettingsError: It takes none; the hint says what to do instead.
    """
    if way_of_seeing(model):
        return
    instead = (
        "Choose another with --model, or take the picture's colours with --palette."
        if model.family == "scene"
        else "Convert it again with --ip-adapter, or choose another with --model."
    )
    raise SettingsError(f"The model {model.id} does not take reference pictures.", instead)


def way_of_seeing(model: ModelManifest) -> str:
    """What a model does with a reference picture, as in `ModelChoice.sees`."""
    if model.family == "scene":
        return ""
    if "reference" in model.options:
        return ATTENDS
    return BEGINS if model.precisions("vae_encoder") else ""


def reference_token(path: str) -> str:
    """A reference picture as requests hold it; see `picture_token`."""
    return picture_token(path, longest_px=LONGEST_PX, name="reference picture")


def picture_token(path: str, *, longest_px: int, name: str) -> str:
    """A picture as requests hold it: JPEG, base64.

    Args:
        path: Of the file.
        longest_px: What its longer side is made at most.
        name: What it is called where it is missing.

    Raises:
        MediaError: The file is missing or not a picture.
    """
    file = Path(path)
    try:
        state = file.stat()
    except OSError as error:
        raise MediaError(
            f"There is no {name} {path}.", "Choose it again, or go without one."
        ) from error
    return _token(file, state.st_mtime_ns, state.st_size, longest_px)


@lru_cache(maxsize=16)  # a plan is made at every estimate, and reads each picture again
def _token(file: Path, _changed_ns: int, _bytes: int, longest_px: int) -> str:
    picture = read_picture(file)
    scale = min(1.0, longest_px / max(picture.shape[:2]))
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(
        ".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY]
    )
    return base64.b64encode(data.tobytes()).decode("ascii")


def unused_reference(
    storyboard: Storyboard, settings: RenderSettings, models: Mapping[str, ModelManifest]
) -> str:
    """A sentence where a project names references that its models will not be shown; or "".

    Args:
        storyboard: With its references.
        settings: May ask for another one, or none.
        models: By the ids of pins; "" is the movie's.
    """
    if settings.reference is not None:
        return ""
    blind = [
        number
        for number, scene in enumerate(storyboard.scenes, start=1)
        if (scene.reference or storyboard.reference)
        and not scene.picture
        and not way_of_seeing(models.get(scene.model or "", models[""]))
    ]
    if not blind:
        return ""
    where = "any scene" if len(blind) == len(storyboard.scenes) else (
        f"scene{'s' if len(blind) > 1 else ''} {', '.join(str(number) for number in blind)}"
    )  # fmt: skip
    return (
        f"The reference picture is not shown to the model that draws {where}: it takes none. "
        "Choose another model, or take the picture's colours."
    )
