"""The storyboard: the document that a person edits, saves and renders.

Values, never changed in place.
"""

from __future__ import annotations

from dataclasses import dataclass

MIN_SCENE_S = 1.5
"""Shortest scene that an automatic length gives: shorter ones read as a mistake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One scene of the movie.

    Attributes:
        id: Stable name inside the project (survives edits and reordering).
        title: Short name for lists and chapters.
        narration: What is spoken and captioned; may be empty.
        prompt: What the model draws.
        prompt_is_written: True where the script or the person described the picture; False where
            the prompt was derived from the narration (and may be derived again when that changes).
        on_screen_text: Words shown in the picture, empty for none.
        duration_s: Fixed length in seconds, or None to follow the spoken line.
        seed: Seed of the noise; the same seed and prompt draw the same picture.
        transition: How this scene is entered: "cut", "crossfade", "fade" (through black),
            "dip white", "wipe", "push", or "match" (a push the way that the camera moves).
        negative_prompt: What the picture should keep out; empty for nothing.
        camera: Camera move, one of the engine's, or "" to leave it to the words.
        voice: Who speaks this scene, or "" for the project's voice.
        takes: Seeds of the other pictures that were drawn of it and are kept.
        is_locked: Whether edits of the script and drawing again leave it alone.
        picture: Path of the person's own picture or video, shown instead of a drawn one.
        credit: Who made that picture; shown in the sign-off and the report.
        picture_licence: Under which licence that picture is used, as the person states it ("own",
            "CC-BY-4.0"); "" where they have not said.
        graph: JSON of a scene graph that a person edited; empty to let the model decide.
        note: A remark for those who read the storyboard; neither spoken nor shown.
        caption: What the captions say where it differs from the narration (a translation, a file
            of subtitles that was brought in), a line for each caption; "" for the narration.
        lower_third: Who is seen, shown small at the foot: a name, and in a second line a role.
        speed: How fast it is spoken, or None for the project's speed.
        line_take: Which of several ways of saying its line; 0 is the usual one.
        pause_s: Silence after its line, beside the usual rest.
        recording: Path of a person's own recording of its line, heard instead of a voice.
        recording_credit: Who speaks in that recording.
        recording_licence: Under which licence it is used, as the person states it; "" where they
            have not said.
        effect: Sound with which it is entered, "none", or "" for the project's.
        palette: Colours that enter its picture in place of the project's: none, or two to five.
        model: Id of the model that draws it, or None for the project's.
        quality: With how much effort it is drawn ("draft", "standard", "high"), or None for the
            movie's.
        reference: Path of a picture that the model is shown beside its description, or "" for the
            project's.
        reference_credit: Who made that picture.
        reference_licence: Under which licence it is used, as the person states it; "" where they
            have not said.
        first_frame: Path of a picture that the clip begins with, where its model can; or "".
        first_frame_credit: Who made that picture.
        first_frame_licence: As `reference_licence`.
        last_frame: Path of one that it ends with, or "".
        last_frame_credit: Who made that picture.
        last_frame_licence: As `reference_licence`.
    """

    id: str
    title: str
    narration: str = ""
    prompt: str = ""
    prompt_is_written: bool = False
    on_screen_text: str = ""
    duration_s: float | None = None
    seed: int = 0
    transition: str = "crossfade"
    negative_prompt: str = ""
    camera: str = ""
    voice: str = ""
    takes: tuple[int, ...] = ()
    is_locked: bool = False
    picture: str = ""
    credit: str = ""
    picture_licence: str = ""
    graph: str = ""
    note: str = ""
    caption: str = ""
    lower_third: str = ""
    speed: float | None = None
    line_take: int = 0
    pause_s: float = 0.0
    recording: str = ""
    recording_credit: str = ""
    recording_licence: str = ""
    effect: str = ""
    palette: tuple[str, ...] = ()
    model: str | None = None
    quality: str | None = None
    reference: str = ""
    reference_credit: str = ""
    reference_licence: str = ""
    first_frame: str = ""
    first_frame_credit: str = ""
    first_frame_licence: str = ""
    last_frame: str = ""
    last_frame_credit: str = ""
    last_frame_licence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Storyboard:
    """Scenes in order, with what holds for all of them.

    Attributes:
        title: The movie's title.
        language: ISO 639-1 code of the narration.
        scenes: In order of play.
        style: Look of the pictures, one of the engine's styles ("flat"), or "" to leave it to
            the words.
        music: Mood of the music bed, a file's path, "auto" or "none".
        voice: Voice name, "auto" or "none".
        captions: Caption style name or "none".
        format: Aspect ratio "16:9", "9:16" or "1:1".
        size: "720p" or "1080p", counted on the shorter side.
        quality: "draft", "standard" or "high".
        logo: Path of a picture shown small in a corner of every scene, and on signs and products in
            the pictures; empty for none.
        palette: Colours of the brand that enter the pictures: none, or two to five like "#1f4e79".
        model: Id of the model that draws, or "" for the starter.
        is_continuous: Whether who and what is named again looks as it did before.
        shared_noise: Part of the noise that its scenes share, 0 to 1; what the words leave open becomes
            more alike, and less varied.
        use: What the movie is for: "commercial", "education", "private", or "" if nobody said.
        music_licence: Under which licence a music file is used; "" where the person has not said.
        music_credit: Who made the music file.
        kept_names: Names of artists, brands, characters and people in the descriptions that the
            person was told of and decided to keep.
        platform: Where the movie is published ("youtube", "shorts", "reels", "tiktok",
            "linkedin"): words keep clear of its buttons. "" for anywhere.
        caption_files: How captions come beside the picture: any of "srt", "vtt", "ass" (files) and
            "track" (inside the movie), parted by spaces.
        title_card: Words of a card before the first scene, a line for the title and one for what
            stands below; "auto" for the movie's title, "" for none.
        end_card: The same after the last scene; "" for none.
        progress_bar: Whether a thin bar at the foot shows how much of the movie is over.
        color_match: What all scenes' colours are drawn towards: "first", a scene's id, or a palette
            ("#f4a261 #264653"); "" for nothing.
        color_strength: How far, 0 to 1.
        speed: How fast the voice speaks; 1 is its own pace.
        pronunciations: (word, what is said for it) pairs, as letters or as /sounds/.
        effects: Sound with which scenes are entered: "none", "auto" (by the transition) or its name.
        loudness_lufs: Integrated loudness of the movie, -14 for most platforms.
        label: What a label in the picture says of how it was made; "auto" for the usual words, ""
            for no label.
        label_place: "top left", "top right", "bottom left" or "bottom right".
        label_language: ISO 639-1 code of the usual words and of the notice; "" for the movie's.
        notice: How else it is told that a model made the movie: any of "file" (a text beside it, to
            be put into its description), "card" (words at the end) and "spoken", parted by spaces.
        checks_pictures: Whether pictures are checked for nudity before they go into the movie.
        heading_font: Path of the font file that titles, cards and labels are set in; "" for the
            built-in one.
        caption_font: The same for captions.
        reference: Path of a picture that models which take one are shown beside the words of every
            scene, or "".
        reference_strength: How much references count, above 0 to 1.
        reference_credit: Who made that picture.
        reference_licence: Under which licence it is used; "" where the person has not said.
        control_strength: How closely models with a ControlNet keep to the outline or depth of the
            starter's scenes, 0 to 1.
        watermark: The number of an invisible watermark as eight hexadecimal digits, or "" for none.
    """

    title: str
    language: str
    scenes: tuple[Scene, ...]
    style: str = ""
    music: str = "auto"
    voice: str = "auto"
    captions: str = "boxed"
    format: str = "16:9"
    size: str = "720p"
    quality: str = "standard"
    logo: str = ""
    palette: tuple[str, ...] = ()
    model: str = ""
    is_continuous: bool = True
    shared_noise: float = 0.0
    use: str = ""
    music_licence: str = ""
    music_credit: str = ""
    kept_names: tuple[str, ...] = ()
    platform: str = ""
    caption_files: str = "srt vtt"
    title_card: str = ""
    end_card: str = ""
    progress_bar: bool = False
    color_match: str = ""
    color_strength: float = 0.6
    speed: float = 1.0
    pronunciations: tuple[tuple[str, str], ...] = ()
    effects: str = "none"
    loudness_lufs: float = -14.0
    label: str = ""
    label_place: str = "top left"
    label_language: str = ""
    notice: str = ""
    checks_pictures: bool = False
    heading_font: str = ""
    caption_font: str = ""
    reference: str = ""
    reference_strength: float = 0.6
    reference_credit: str = ""
    reference_licence: str = ""
    control_strength: float = 0.8
    watermark: str = ""
