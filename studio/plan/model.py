"""The plan: everything decided before work begins. Settings may lack fields, a plan may not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from studio.engine.api import ClipRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderSettings:
    """What a person asked for; None leaves it to the storyboard or the default.

    Attributes:
        format: "16:9", "9:16" or "1:1".
        size: "720p" or "1080p".
        quality: "draft", "standard" or "high".
        voice: Voice name, "auto" or "none".
        music: Mood, a file's path, "auto" or "none".
        captions: Caption style or "none".
        seed: Replaces every scene's seed by one derived from this.
        model: Model id.
        style: One of the engine's styles.
        is_continuous: Whether who and what is named again looks as it did before.
        use: What the movie is for: "commercial", "education" or "private".
        guide_strength: How far an image model may leave the starter's scenes, above 0 to 1; 0 to draw
            a single picture without them.
    """

    format: str | None = None
    size: str | None = None
    quality: str | None = None
    voice: str | None = None
    music: str | None = None
    captions: str | None = None
    seed: int | None = None
    model: str | None = None
    style: str | None = None
    is_continuous: bool | None = None
    use: str | None = None
    guide_strength: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameFormat:
    """Size and rate of the movie's frames.

    Attributes:
        width_px: Even.
        height_px: Even.
        fps: Frames a second.
    """

    width_px: int
    height_px: int
    fps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChoice:
    """Which weights draw, and how.

    Attributes:
        reference: As in `ModelManifest.reference`.
        precision: Of the denoiser.
        steps: Denoising steps.
        guidance_scale: Classifier-free guidance.
        sampler: Its name.
        guide: Which scene model gives pictures to start from; None for none.
        strength: How far they may be left.
    """

    reference: str
    precision: str
    steps: int
    guidance_scale: float
    sampler: str
    guide: ModelChoice | None = None
    strength: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenePlan:
    """One scene, decided.

    Attributes:
        id: Of the storyboard's scene.
        title: For chapters.
        narration: Spoken and captioned; may be empty.
        prompt: What is drawn.
        on_screen_text: Words in the picture; may be empty.
        fixed_s: Length that the person or the script set, else None.
        seed: Of the noise.
        transition: How it is entered.
        negative_prompt: What the picture keeps out.
        camera: Camera move, or "".
        voice: Who speaks it: a voice's name, "auto" or "none".
        graph: JSON of an edited scene graph, or "".
        cast: JSON of what it takes over from scenes before it, or "".
        picture: Path of the person's own picture or video, or "".
    """

    id: str
    title: str
    narration: str
    prompt: str
    on_screen_text: str
    fixed_s: float | None
    seed: int
    transition: str
    negative_prompt: str = ""
    camera: str = ""
    voice: str = "auto"
    graph: str = ""
    cast: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderPlan:
    """A whole render, decided.

    Attributes:
        title: The movie's title.
        language: ISO 639-1.
        frame: Size and rate.
        quality: "draft", "standard" or "high".
        voice: Voice name, "auto" or "none".
        music: Mood, a file's path, or "none".
        captions: Caption style or "none".
        style: Look, or "".
        model: Which weights draw.
        scenes: In order of play; at least one.
        logo: Path of a picture in a corner of every scene, or "".
    """

    title: str
    language: str
    frame: FrameFormat
    quality: str
    voice: str
    music: str
    captions: str
    style: str
    model: ModelChoice
    scenes: tuple[ScenePlan, ...]
    logo: str = ""

    def clip_request(self, scene: ScenePlan, *, frames: int) -> ClipRequest:
        """The request for a scene's clip once its length is known."""
        guide = self.model.guide
        if guide is None:
            return self._request(scene, self.model, frames=frames)
        drawn = self._request(scene, guide, frames=frames)
        # An edited scene and its cast are the guide's; the pixel model sees them in its pictures.
        free = replace(scene, graph="", cast="")
        return replace(
            self._request(free, self.model, frames=frames),
            guide=drawn,
            strength=self.model.strength,
        )

    def _request(self, scene: ScenePlan, choice: ModelChoice, *, frames: int) -> ClipRequest:
        return ClipRequest(
            model=choice.reference,
            precision=choice.precision,
            prompt=scene.prompt,
            negative_prompt=scene.negative_prompt,
            seed=scene.seed,
            steps=choice.steps,
            guidance_scale=choice.guidance_scale,
            sampler=choice.sampler,
            width_px=self.frame.width_px,
            height_px=self.frame.height_px,
            fps=self.frame.fps,
            frames=frames,
            style=self.style,
            camera=scene.camera,
            graph=scene.graph,
            cast=scene.cast,
        )

    def summary(self) -> dict[str, Any]:
        """The choices that hold for all scenes, for logs and reports."""
        return {
            "width_px": self.frame.width_px,
            "height_px": self.frame.height_px,
            "fps": self.frame.fps,
            "quality": self.quality,
            "voice": self.voice,
            "music": self.music,
            "captions": self.captions,
            "style": self.style,
        }
