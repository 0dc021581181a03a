"""The plan: everything decided before work begins. Settings may lack fields, a plan may not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from studio.compose.label import Label
from studio.engine.api import ClipRequest
from studio.plan.control_choice import ControlChoice
from studio.plan.model_choice import ModelChoice
from studio.plan.scene_effort import SceneEffort


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
        palette: Colours of a brand; none for no brand.
        caption_files: As in `Storyboard`; "none" for none.
        logo: Path of a picture, "" for none.
        preset: Name of an export preset; its size and rate win over `format` and `size`.
        encoder: "x264", "auto" (hardware where it works), or one hardware encoder's name.
        poster: Whether a poster frame is written beside the movie.
        package: A folder to write for other editors, or "".
        speed: How fast the voice speaks.
        effects: Sound of transitions: "none", "auto" or a name.
        loudness_lufs: Of the movie.
        pronunciations: (word, what is said) pairs beside the storyboard's.
        transcript: Kind of a transcript beside the movie: "txt", "docx", "pdf", or "" for none.
        known_pronunciations: The person's own list; the storyboard's pairs count before it.
        guide_strength: How far an image model may leave the starter's scenes, above 0 to 1; 0 to draw
            a single picture without them.
        watermark: "auto" for the project's invisible watermark or a new one, "none", or its number as
            eight hexadecimal digits.
        reference: Path of a picture that the model is shown beside the words, "" for none, or None
            for the project's.
        reference_strength: How much it counts, above 0 to 1; None for the project's.
        guided_part: Part of a pixel model's steps in which guidance is computed; 1 for all.
        keys_per_s: Pictures a second that an image model draws along the starter's scene; 0 for its own.
        deep_every: A UNet's deep blocks are computed in every so many steps.
        control_strength: How closely a model with a ControlNet keeps to the scene that guides it, 0 to
            1; None for the project's.
        control_start, control_end: From which to which part of its steps, 0 to 1.
        enlarge: Whether a network enlarges the pictures of pixel models; None leaves it to the quality.
        first_frame: Path of a picture that the movie's first drawn scene begins with, "" for none in any
            scene, or None for the scenes' own.
        last_frame: The same of what its last drawn scene ends with.
        efforts: Scenes that are drawn with less effort than the others; from the router.

    All other fields are as in `Storyboard`.
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
    shared_noise: float | None = None
    use: str | None = None
    palette: tuple[str, ...] | None = None
    platform: str | None = None
    caption_files: str | None = None
    title_card: str | None = None
    end_card: str | None = None
    progress_bar: bool | None = None
    color_match: str | None = None
    color_strength: float | None = None
    logo: str | None = None
    preset: str = ""
    encoder: str = "x264"
    poster: bool = False
    package: str = ""
    speed: float | None = None
    effects: str | None = None
    loudness_lufs: float | None = None
    pronunciations: tuple[tuple[str, str], ...] = ()
    transcript: str = ""
    known_pronunciations: tuple[tuple[str, str], ...] = ()
    guide_strength: float | None = None
    label: str | None = None
    label_place: str | None = None
    label_language: str | None = None
    notice: str | None = None
    checks_pictures: bool | None = None
    heading_font: str | None = None
    caption_font: str | None = None
    watermark: str | None = None
    reference: str | None = None
    reference_strength: float | None = None
    guided_part: float = 1.0
    keys_per_s: int = 0
    deep_every: int = 1
    control_strength: float | None = None
    control_start: float = 0.0
    control_end: float = 1.0
    enlarge: bool | None = None
    first_frame: str | None = None
    last_frame: str | None = None
    efforts: tuple[SceneEffort, ...] = ()


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
class ScenePlan:
    """One scene, decided.

    Attributes:
        id: Of the storyboard's scene.
        title: For chapters.
        narration: What is captioned, without marks for the voice; may be empty.
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
        caption: What its captions say where it differs from the narration, a line each; or "".
        lower_third: Who is seen: a name, and in a second line a role; or "".
        card: Words of a title or end card; "" for a scene of the storyboard.
        line: What is spoken: the narration with its marks for the voice.
        speed: How fast it is spoken.
        line_take: Which of several ways of saying it.
        pause_s: Silence after its line, beside the usual rest.
        recording: Path of a recording that is heard instead of a voice, or "".
        effect: Sound with which it is entered, or "none".
        palette: Colours of its own as requests hold them, or "" for the plan's.
        model: Which weights draw it where that is not the plan's choice, else None.
        reference: A picture of its own that the model is shown, as requests hold it, or "".
        first_frame, last_frame: What its clip begins and ends with, as requests hold it, or "".
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
    caption: str = ""
    lower_third: str = ""
    card: str = ""
    line: str = ""
    speed: float = 1.0
    line_take: int = 0
    pause_s: float = 0.0
    recording: str = ""
    effect: str = "none"
    palette: str = ""
    model: ModelChoice | None = None
    reference: str = ""
    first_frame: str = ""
    last_frame: str = ""

    @property
    def speaker(self) -> str:
        """Names what is heard: a voice, or a recording's file."""
        return f"file:{self.recording}" if self.recording else self.voice


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
        palette: Colours of the brand as requests hold them, or "".
        mark: The logo's picture as requests hold it, or "".
        platform: Whose buttons words keep clear of, or "".
        caption_files: Any of "srt", "vtt", "ass", "track".
        progress_bar: Whether a bar shows how much of the movie is over.
        color_match: "first", a scene's id, a palette, or "".
        color_strength: 0 to 1.
        shared_noise: Part of the noise that all scenes share, 0 to 1.
        preset: Name of the export preset, or "".
        encoder: Of H.264: "x264" or FFmpeg's name of a hardware encoder.
        has_poster: Whether a poster frame is written beside the movie.
        package: A folder that is written for other editors, or "".
        pronunciations: (word, what is said for it) pairs.
        loudness_lufs: Integrated loudness of the movie.
        transcript: Kind of a transcript beside the movie, or "".
        label: What the label in the picture says; "" for no label.
        label_place: In which corner.
        notice: Any of "file", "card", "spoken".
        notice_words: The sentence that they say.
        checks_pictures: Whether pictures are checked for nudity.
        heading_font: Font file of all words but captions, or "".
        caption_font: Font file of captions, or "".
        watermark: Number of the invisible watermark in every frame, eight hexadecimal digits, or "".
        reference: A picture that the model is shown, as requests hold it, or "".
        reference_strength: How much it counts; 0 without one.
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
    palette: str = ""
    mark: str = ""
    platform: str = ""
    caption_files: tuple[str, ...] = ("srt", "vtt")
    progress_bar: bool = False
    color_match: str = ""
    color_strength: float = 0.6
    shared_noise: float = 0.0
    preset: str = ""
    encoder: str = "x264"
    has_poster: bool = False
    package: str = ""
    pronunciations: tuple[tuple[str, str], ...] = ()
    loudness_lufs: float = -14.0
    transcript: str = ""
    label: str = ""
    label_place: str = "top left"
    notice: tuple[str, ...] = ()
    notice_words: str = ""
    checks_pictures: bool = False
    heading_font: str = ""
    caption_font: str = ""
    watermark: str = ""
    reference: str = ""
    reference_strength: float = 0.0

    @property
    def visible_label(self) -> Label | None:
        """The label in the picture, or None."""
        return Label(text=self.label, place=self.label_place) if self.label else None

    def clip_request(self, scene: ScenePlan, *, frames: int) -> ClipRequest:
        """The request for a scene's clip once its length is known."""
        choice = self.choice_of(scene)
        guide = choice.guide
        reference = self.reference_of(scene)
        if guide is None or (reference and choice.sees == "begins"):
            return self._shown(self._request(scene, choice, frames=frames), reference)
        drawn = self._request(scene, guide, frames=frames)
        # An edited scene and its cast are the guide's; the pixel model sees them in its pictures.
        free = replace(scene, graph="", cast="")
        held = choice.control or ControlChoice(strength=0.0, start=0.0, end=1.0)
        return replace(
            self._shown(self._request(free, choice, frames=frames), reference),
            guide=drawn,
            strength=choice.strength,
            control_strength=held.strength,
            control_start=held.start,
            control_end=held.end,
        )

    def choice_of(self, scene: ScenePlan) -> ModelChoice:
        """Which weights draw a scene, and how: what it is pinned to, else the plan's."""
        return scene.model or self.model

    @property
    def choices(self) -> tuple[ModelChoice, ...]:
        """Everything that draws in this movie, each once, in order of first use."""
        used = [self.choice_of(scene) for scene in self.scenes if not (scene.picture or scene.card)]
        return tuple(dict.fromkeys(used)) or (self.model,)

    def _shown(self, request: ClipRequest, reference: str) -> ClipRequest:
        """The request with the picture that its model is shown, if any."""
        if not reference:
            return request
        return replace(request, reference=reference, reference_strength=self.reference_strength)

    def reference_of(self, scene: ScenePlan) -> str:
        """The picture that the model is shown for a scene, as requests hold it, or ""."""
        choice = self.choice_of(scene)
        is_drawn = not (scene.picture or scene.card)
        # What begins or ends with a picture of its own does not begin from another one.
        is_taken = choice.sees == "begins" and any(self.frames_of(scene))
        return (
            (scene.reference or self.reference) if is_drawn and choice.sees and not is_taken else ""
        )

    def frames_of(self, scene: ScenePlan) -> tuple[str, str]:
        """What a scene's clip begins and ends with, as requests hold it; "" for nothing."""
        if scene.picture or scene.card or not self.choice_of(scene).holds_frames:
            return "", ""
        return scene.first_frame, scene.last_frame

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
            decoder=choice.decoder,
            guided_part=choice.guided_part,
            keys_per_s=choice.keys_per_s,
            deep_every=choice.deep_every,
            enlarge=choice.enlarge,
            width_px=self.frame.width_px,
            height_px=self.frame.height_px,
            fps=self.frame.fps,
            frames=frames,
            style=self.style,
            camera=scene.camera,
            graph=scene.graph,
            cast=scene.cast,
            first_frame=scene.first_frame if choice.holds_frames else "",
            last_frame=scene.last_frame if choice.holds_frames else "",
            palette=scene.palette or self.palette,
            logo=self.mark,
            shared_noise=self.shared_noise,
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
            "palette": self.palette,
            "platform": self.platform,
        }
