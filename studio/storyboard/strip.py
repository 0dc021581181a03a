"""A storyboard for sharing, without what was written for the model or tells of a disk."""

from __future__ import annotations

from studio.storyboard.model import Scene, Storyboard


def stripped(storyboard: Storyboard) -> Storyboard:
    """The storyboard without descriptions, notes, credits, file paths, takes and decisions.

    Built from what may stay, so that a field which is added later stays out until somebody decides.
    Words that the movie shows or speaks anyway are kept; pictures are derived from them again.
    """
    is_file = "." in storyboard.music or "/" in storyboard.music or "\\" in storyboard.music
    return Storyboard(
        title=storyboard.title,
        language=storyboard.language,
        scenes=tuple(_stripped(scene) for scene in storyboard.scenes),
        style=storyboard.style,
        music="auto" if is_file else storyboard.music,
        voice=storyboard.voice,
        captions=storyboard.captions,
        format=storyboard.format,
        size=storyboard.size,
        quality=storyboard.quality,
        use=storyboard.use,
    )


def _stripped(scene: Scene) -> Scene:
    return Scene(
        id=scene.id,
        title=scene.title,
        narration=scene.narration,
        on_screen_text=scene.on_screen_text,
        duration_s=scene.duration_s,
        seed=scene.seed,
        transition=scene.transition,
        camera=scene.camera,
        voice=scene.voice,
        is_locked=scene.is_locked,
    )
