"""The account of a render: what made the movie becomes the ledger's body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path

from studio.compose.mood import MOODS
from studio.engine.api import ClipRequest
from studio.engine.models.manifest import ModelManifest
from studio.narration.voice import LineRequest
from studio.plan.model import RenderPlan, ScenePlan
from studio.provenance.credentials import has_credentials
from studio.provenance.licence import LicenceBook, LicensedPart
from studio.provenance.names import REASONS, NameBook
from studio.provenance.record import (
    DRAWN,
    OWN,
    Body,
    Notice,
    Origin,
    Part,
    PictureCheck,
    SceneOrigin,
    SceneRecord,
)
from studio.provenance.xmp import COMPOSITE, GENERATED, MIXED
from studio.render.cache import file_sha256
from studio.render.fonts import font_part, own_fonts
from studio.render.model_parts import enlarger_part, model_parts, shown_parts
from studio.values import to_plain

VOICE_LICENCES = {
    "kokoro": ("Apache-2.0", "Kokoro-82M, trained on permissive and public-domain speech"),
    "espeak": (
        "GPL-3.0-or-later",
        "espeak-ng, a separate program; its speech is not under the GPL",
    ),
}
"""By the first word of the engine's name."""
MOOD_LICENCE = "CC0-1.0"
FONT_LICENCE = "OFL-1.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeScene:
    """What is known of a scene once it is made.

    Attributes:
        frames: Its own, without the tail.
        request: Of its clip; None for own media.
        sha256: Of the clip's bytes, or of the own media's file.
        precision: That really ran.
        provider: That really ran.
    """

    frames: int
    request: ClipRequest | None
    sha256: str
    precision: str = ""
    provider: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """What a movie is judged by.

    Attributes:
        licences: All licences that are known.
        names: All names that are known.
    """

    licences: LicenceBook
    names: NameBook


def parts_of(
    plan: RenderPlan,
    *,
    origin: Origin,
    manifests: Sequence[ModelManifest],
    voices: Mapping[str, LineRequest | None],
    books: Books,
) -> tuple[Part, ...]:
    """What the movie is made with, without hashes of media: enough to judge before any work.

    Args:
        plan: What is rendered.
        origin: What the plan does not hold.
        manifests: Of the models that draw.
        voices: By `ScenePlan.speaker`: a request to whoever speaks, None for nobody.
        books: Finds licences in owners' words.
    """
    parts: list[Part] = []
    if any(not scene.picture for scene in plan.scenes):
        parts += [part for manifest in manifests for part in model_parts(manifest)]
    if any(choice.enlarge for choice in plan.choices):
        parts.append(enlarger_part())
    spoken = {
        scene.speaker for scene in plan.scenes if scene.line or scene.narration or scene.recording
    }
    parts += [
        _voice_part(r)
        for name, r in voices.items()
        if r is not None and name in spoken and not r.recording
    ]
    parts += _recordings(plan, origin, voices)
    if plan.music != "none":
        parts.append(_music_part(plan.music, origin))
    if plan.captions != "none" or any(scene.on_screen_text for scene in plan.scenes):
        about = "for captions and titles"
        parts.append(Part(kind="font", name="Noto Sans", licence=FONT_LICENCE, about=about))
    parts += [font_part(path) for path in own_fonts(plan)]
    for scene in plan.scenes:
        if scene.picture:
            at = origin.scenes.get(scene.id, SceneOrigin())
            name = media_name(scene.picture, plan)
            parts.append(Part(kind="media", name=name, licence=at.licence, credit=at.credit))
    parts += shown_parts(plan, origin)
    if plan.logo:
        parts.append(Part(kind="logo", name=Path(plan.logo).name, licence="own"))
    unique = list({(p.kind, p.name, p.version): p for p in parts}.values())
    return tuple(_with_ids(part, books.licences) for part in unique)


def licensed(parts: Sequence[Part]) -> tuple[LicensedPart, ...]:
    """Parts, as far as their licences go."""
    return tuple(
        LicensedPart(kind=p.kind, name=p.name, licence=p.licence, credit=p.credit) for p in parts
    )


def notices_of(plan: RenderPlan, *, origin: Origin, names: NameBook) -> tuple[Notice, ...]:
    """Names in what is drawn or written into pictures, and what the person decided about each."""
    return tuple(
        Notice(
            scene=number,
            name=name.name,
            kind=name.kind,
            reason=REASONS[name.kind],
            decision="kept" if name.name in origin.kept_names else "not decided",
        )
        for number, scene in enumerate(plan.scenes, 1)
        for name in names.find(_drawn_words(scene))
    )


def body_of(
    plan: RenderPlan,
    made: Sequence[MadeScene],
    *,
    origin: Origin,
    manifests: Sequence[ModelManifest],
    voices: Mapping[str, LineRequest | None],
    fonts_dir: Path,
    books: Books,
    drawing: str,
    pictures: PictureCheck | None = None,
) -> Body:
    """The ledger's body of a movie that was made.

    Args:
        plan: What was rendered.
        made: Its scenes.
        origin: What the plan does not hold.
        manifests: Of the models that drew.
        voices: As in `parts_of`.
        fonts_dir: Fonts of captions and titles.
        books: What it is judged by.
        drawing: Identity of the code that draws.
        pictures: How pictures were checked, where they were.
    """
    parts = parts_of(plan, origin=origin, manifests=manifests, voices=voices, books=books)
    hashed = tuple(_with_hashes(part, plan, made, fonts_dir) for part in parts)
    clearance = books.licences.judge(licensed(parts), origin.use)
    return Body(
        program="Scenewright",
        program_version=metadata.version("scenewright"),
        drawing=drawing,
        title=plan.title,
        language=plan.language,
        duration_s=round(sum(scene.frames for scene in made) / plan.frame.fps, 3),
        source_type=source_type(parts),
        parts=hashed,
        scenes=tuple(
            _record(number, one, plan=plan, origin=origin, voices=voices)
            for number, one in enumerate(made, 1)
        ),
        notices=notices_of(plan, origin=origin, names=books.names),
        findings=clearance.findings,
        verdict=clearance.verdict,
        is_cleared_commercially=clearance.is_cleared_commercially,
        origin=origin,
        recipe=to_plain(plan),
        pictures=pictures,
        watermark=plan.watermark,
    )


def source_type(parts: Sequence[Part]) -> str:
    """The IPTC term for a movie of these parts.

    A voice and a mood are made by the program, too: own pictures under a spoken line are mixed.
    """
    kinds = {part.kind for part in parts}
    if not kinds & {"media", "recording"}:
        return GENERATED
    return MIXED if kinds & {"model", "voice"} else COMPOSITE


def media_name(path: str, plan: RenderPlan) -> str:
    """How the ledger names own media: by the file alone, with its folder where two share a name."""
    return _file_name(path, [scene.picture for scene in plan.scenes])


def _file_name(path: str, paths: Sequence[str]) -> str:
    own = Path(path)
    same = {Path(other) for other in paths if other and Path(other).name == own.name}
    return own.name if len(same) == 1 else f"{own.parent.name}/{own.name}"


def _drawn_words(scene: ScenePlan) -> str:
    return scene.on_screen_text if scene.picture else f"{scene.prompt}\n{scene.on_screen_text}"


def _voice_part(request: LineRequest) -> Part:
    engine = request.engine.split("-")[0]
    licence, about = VOICE_LICENCES.get(engine, ("", ""))
    return Part(
        kind="voice", name=request.voice, version=request.engine, licence=licence, about=about
    )


def _recordings(
    plan: RenderPlan, origin: Origin, voices: Mapping[str, LineRequest | None]
) -> list[Part]:
    """A person's own recordings, each with what the person states of it."""
    found: list[Part] = []
    for scene in plan.scenes:
        request = voices.get(scene.speaker) if scene.recording else None
        if request is None:
            continue
        at = origin.scenes.get(scene.id, SceneOrigin())
        name = _file_name(scene.recording, [one.recording for one in plan.scenes])
        found.append(
            Part(
                kind="recording",
                name=name,
                licence=at.recording_licence,
                credit=at.recording_credit,
                sha256={name: request.recording},
            )
        )
    return found


def _music_part(music: str, origin: Origin) -> Part:
    if music in {mood.name for mood in MOODS}:
        about = "composed by the program for this movie"
        return Part(kind="music", name=music, licence=MOOD_LICENCE, about=about)
    return Part(
        kind="music",
        name=Path(music).name,
        licence=origin.music_licence,
        credit=origin.music_credit,
    )


def _with_ids(part: Part, book: LicenceBook) -> Part:
    ids = dict.fromkeys(one for ids in book.find(part.licence) for one in ids)
    return replace(part, licences=tuple(ids))


def _with_hashes(part: Part, plan: RenderPlan, made: Sequence[MadeScene], fonts_dir: Path) -> Part:
    if part.kind == "font" and part.version:
        own = next(path for path in own_fonts(plan) if path.name == part.version)
        return replace(part, sha256={own.name: file_sha256(own)})
    if part.kind == "font":
        files = sorted(path for path in fonts_dir.iterdir() if path.suffix in (".ttf", ".otf"))
        return replace(part, sha256={path.name: file_sha256(path) for path in files})
    if part.kind == "music" and part.name not in {mood.name for mood in MOODS}:
        return replace(part, sha256={part.name: file_sha256(Path(plan.music))})
    if part.kind == "logo":
        return replace(part, sha256={part.name: file_sha256(Path(plan.logo))})
    if part.kind != "media":
        return part
    mine = [
        (Path(scene.picture), one.sha256)
        for scene, one in zip(plan.scenes, made, strict=True)
        if scene.picture and media_name(scene.picture, plan) == part.name
    ]
    return replace(
        part,
        sha256={part.name: mine[0][1]},
        has_credentials=any(has_credentials(path) for path in {path for path, _ in mine}),
    )


def _record(
    number: int,
    made: MadeScene,
    *,
    plan: RenderPlan,
    origin: Origin,
    voices: Mapping[str, LineRequest | None],
) -> SceneRecord:
    scene, fps = plan.scenes[number - 1], plan.frame.fps
    at = origin.scenes.get(scene.id, SceneOrigin())
    speaker = (
        voices.get(scene.speaker) if scene.line or scene.narration or scene.recording else None
    )
    request = made.request
    shown = SceneRecord(
        number=number,
        id=scene.id,
        title=scene.title,
        duration_s=round(made.frames / fps, 3),
        shows=OWN,
        media=media_name(scene.picture, plan) if scene.picture else "",
        media_sha256=made.sha256,
        narration=scene.narration,
        voice="" if speaker is None else speaker.voice,
        takes_discarded=at.takes_discarded,
    )
    if request is None:
        return shown
    return SceneRecord(
        number=number,
        id=scene.id,
        title=scene.title,
        duration_s=shown.duration_s,
        shows=DRAWN,
        prompt=request.prompt,
        negative_prompt=request.negative_prompt,
        narration=scene.narration,
        voice=shown.voice,
        model=request.model,
        seed=request.seed,
        sampler=request.sampler,
        steps=request.steps,
        guidance_scale=request.guidance_scale,
        precision=made.precision,
        provider=made.provider,
        request_sha256=request.key(),
        clip_sha256=made.sha256,
        is_prompt_by_person=at.is_prompt_by_person,
        is_drawing_edited=bool(scene.graph),
        takes_discarded=at.takes_discarded,
    )
