"""What a ledger holds of a movie: its parts, its scenes, where the project came from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any, cast

from studio.provenance.licence import Finding
from studio.values import to_plain

DRAWN, OWN = "drawn", "own"
_LATER = frozenset(
    {
        "recording_credit", "recording_licence", "reference_credit", "reference_licence", "pictures",
        "watermark", "first_frame_credit", "first_frame_licence", "last_frame_credit",
        "last_frame_licence",
    }
)  # fmt: skip
"""Fields that came after the first ledgers: hashed where they say something, so old ones stay whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something that the movie was made with.

    Attributes:
        kind: "model", "voice", "recording", "music", "font", "media", "reference" or "logo".
        name: What a person calls it.
        version: Its version, or the engine that made it; may be empty.
        licence: As its owner, or for own media the person, states it; empty where nobody did.
        licences: Ids of the licences that were found in those words.
        credit: Who made it; may be empty.
        about: Where it comes from, and for a model what it learned from.
        sha256: Hashes of its files, by name.
        has_credentials: Whether own media carry Content Credentials of their own.
    """

    kind: str
    name: str
    version: str = ""
    licence: str = ""
    licences: tuple[str, ...] = ()
    credit: str = ""
    about: str = ""
    sha256: dict[str, str] = field(default_factory=dict[str, str])
    has_credentials: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneRecord:
    """One scene, as it was made.

    Attributes:
        number: From 1.
        id: Of the storyboard's scene.
        title: For chapters.
        duration_s: In the movie.
        shows: "drawn" or "own".
        prompt: What was drawn; empty for own media.
        negative_prompt: What was kept out.
        narration: What is spoken.
        voice: Who speaks, or "" for nobody.
        model: Reference of the model.
        seed: Of the noise.
        sampler: Its name.
        steps: Denoising steps.
        guidance_scale: Classifier-free guidance.
        precision: Of the denoiser that ran.
        provider: Which processor it ran on.
        request_sha256: Key of the clip's request.
        clip_sha256: Of the clip's bytes: the same again on the same machine.
        media: Name of the own media's file.
        media_sha256: Of its bytes.
        is_prompt_by_person: Whether a person or their script described the picture.
        is_drawing_edited: Whether a person edited the drawing.
        takes_discarded: How many other pictures were drawn of it and not used.
    """

    number: int
    id: str
    title: str
    duration_s: float
    shows: str
    prompt: str = ""
    negative_prompt: str = ""
    narration: str = ""
    voice: str = ""
    model: str = ""
    seed: int = 0
    sampler: str = ""
    steps: int = 0
    guidance_scale: float = 0.0
    precision: str = ""
    provider: str = ""
    request_sha256: str = ""
    clip_sha256: str = ""
    media: str = ""
    media_sha256: str = ""
    is_prompt_by_person: bool = False
    is_drawing_edited: bool = False
    takes_discarded: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A name in a scene's words that somebody may have rights in, and what the person decided.

    Attributes:
        scene: Its number, from 1.
        name: As the list has it.
        kind: "artist", "brand", "character" or "person".
        reason: Why it was noticed.
        decision: "kept" where the person said so, else "not decided".
    """

    scene: int
    name: str
    kind: str
    reason: str
    decision: str = "not decided"


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureCheck:
    """How the pictures were checked for nudity before they went into the movie.

    Attributes:
        is_school: Whether the school profile asked for it, under which nothing passes unjudged.
        network_sha256: Of the network's weights.
        threshold: From this score on a scene is held back, and no movie is made.
        scenes: How many were judged.
        frames: How many of their frames.
        highest: The highest score, 0 to 1.
        unjudged: Scenes that the network failed on; none under the school profile.
    """

    is_school: bool
    network_sha256: str
    threshold: float
    scenes: int
    frames: int
    highest: float
    unjudged: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Something that a person did to the project.

    Attributes:
        label: What ("Change narration").
        made_at: When, in UTC, ISO 8601.
    """

    label: str
    made_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneOrigin:
    """What a plan does not hold of a scene: where it came from.

    Attributes:
        is_prompt_by_person: Whether a person or their script described the picture.
        takes_discarded: How many other pictures were drawn of it.
        credit: Who made its own media.
        licence: Its own media's, as the person states it.
        recording_credit: Who speaks in its recording.
        recording_licence: The recording's, as the person states it.
        reference_credit: Who made the picture that the model was shown for it.
        reference_licence: That picture's, as the person states it.
        first_frame_credit, last_frame_credit: Who made what its clip begins and ends with.
        first_frame_licence, last_frame_licence: Those pictures', as the person states them.
    """

    is_prompt_by_person: bool = False
    takes_discarded: int = 0
    credit: str = ""
    licence: str = ""
    recording_credit: str = ""
    recording_licence: str = ""
    reference_credit: str = ""
    reference_licence: str = ""
    first_frame_credit: str = ""
    first_frame_licence: str = ""
    last_frame_credit: str = ""
    last_frame_licence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What a plan does not hold of a project: where it came from and what for.

    Attributes:
        use: "commercial", "education", "private", or "" where nobody said.
        scenes: By scene id.
        music_licence: Of a music file, as the person states it.
        music_credit: Who made it.
        reference_licence: Of the picture that models are shown for every scene.
        reference_credit: Who made it.
        kept_names: Names that the person was told of and decided to keep.
        edits: By people, the oldest first.
    """

    use: str = ""
    scenes: dict[str, SceneOrigin] = field(default_factory=dict[str, SceneOrigin])
    music_licence: str = ""
    music_credit: str = ""
    reference_licence: str = ""
    reference_credit: str = ""
    kept_names: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Everything about a movie that is the same when it is made again.

    Attributes:
        program: "Scenewright".
        program_version: Its version.
        drawing: Identity of the code that draws and composes frames.
        title: Of the movie.
        language: Of the narration.
        duration_s: Of the movie.
        source_type: IPTC digital source type.
        parts: What it was made with.
        scenes: In order.
        notices: Names that were noticed.
        findings: Clauses of licences that speak of it.
        verdict: The worst of them, for the stated use.
        is_cleared_commercially: Whether every part allows commercial use.
        origin: Where the project came from.
        recipe: The render's plan, from which the movie is made again.
        pictures: How pictures were checked for nudity; None where nobody asked for it.
        watermark: Number of the invisible watermark in every frame, or "".
    """

    program: str
    program_version: str
    drawing: str
    title: str
    language: str
    duration_s: float
    source_type: str
    parts: tuple[Part, ...]
    scenes: tuple[SceneRecord, ...]
    notices: tuple[Notice, ...] = ()
    findings: tuple[Finding, ...] = ()
    verdict: str = "ok"
    is_cleared_commercially: bool = False
    origin: Origin = field(default_factory=Origin)
    recipe: dict[str, Any] = field(default_factory=dict[str, Any])
    pictures: PictureCheck | None = None
    watermark: str = ""

    def sha256(self) -> str:
        """Of the body as canonical JSON, in hexadecimal."""
        text = json.dumps(
            _hashed(to_plain(self)), sort_keys=True, ensure_ascii=False, allow_nan=False
        )
        return hashlib.sha256(text.encode()).hexdigest()


def _hashed(value: Any) -> Any:
    """A plain value without later fields that hold nothing."""
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value).items()
        return {k: _hashed(v) for k, v in pairs if not (k in _LATER and not v)}
    if isinstance(value, list):
        return [_hashed(item) for item in cast("list[Any]", value)]
    return value
