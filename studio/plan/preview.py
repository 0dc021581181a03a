"""The request for a scene's preview: the movie's own picture, small and a few seconds long."""

from __future__ import annotations

from studio.engine.api import ClipRequest
from studio.engine.models.manifest import ModelManifest
from studio.errors import MediaError
from studio.plan.brand import logo_token, palette_token
from studio.plan.build import SCENE_STEPS
from studio.plan.cast import scene_casts
from studio.script.spoken_marks import plain
from studio.storyboard.model import Scene, Storyboard

PREVIEW_S = 5
PREVIEW_FPS = 12
SHAPES = {"16:9": (480, 270), "9:16": (270, 480), "1:1": (360, 360)}


def preview_request(
    scene: Scene,
    storyboard: Storyboard,
    model: ModelManifest,
    *,
    seed: int | None = None,
    cast: str | None = None,
) -> ClipRequest:
    """What draws a scene's preview; its key tells whether a preview is still true.

    Args:
        scene: Of the storyboard.
        storyboard: For the look and the format.
        model: Which model draws.
        seed: Of another take; the scene's own by default.
        cast: What it takes over from the scenes before it, where that is known already.
    """
    width, height = SHAPES[storyboard.format]
    try:
        logo = logo_token(storyboard)
    except MediaError:  # previews go on; the render refuses and says why
        logo = ""
    return ClipRequest(
        model=model.reference,
        precision=model.precisions("denoiser")[0],
        prompt=scene.prompt or plain(scene.narration) or scene.title,
        negative_prompt=scene.negative_prompt,
        seed=scene.seed if seed is None else seed,
        steps=SCENE_STEPS,
        guidance_scale=float(model.defaults.get("guidance_scale", 1.0)),
        sampler=str(model.defaults.get("sampler", "euler")),
        width_px=width,
        height_px=height,
        fps=PREVIEW_FPS,
        frames=PREVIEW_S * PREVIEW_FPS,
        style=storyboard.style,
        camera=scene.camera,
        # What a person arranged is one take's picture.
        graph=scene.graph if seed in (None, scene.seed) else "",
        cast=scene_casts(storyboard).get(scene.id, "") if cast is None else cast,
        palette=palette_token(scene.palette or storyboard.palette),
        logo=logo,
        shared_noise=storyboard.shared_noise,
    )
