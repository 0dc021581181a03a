"""Everything that can be known before work begins is settled here, and refused here if it is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from studio.engine.models.manifest import ModelManifest
from studio.engine.models.memory import give_back, share_arenas
from studio.engine.models.store import DEFAULT_MODEL, ModelStore
from studio.errors import MediaError, ModelError, SettingsError
from studio.export.pictures import check_frames_folder
from studio.export.preset import quality
from studio.export.target import Target
from studio.narration.voice import Narrator, Resting
from studio.paths import resources_dir
from studio.plan.build import build_plan, check_choice
from studio.plan.frames import unused_frames
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.plan.reference import unused_reference
from studio.provenance.licence import USES
from studio.provenance.marking import Marking
from studio.provenance.origin import origin_of
from studio.provenance.record import Origin
from studio.render.account import licensed, notices_of, parts_of
from studio.render.events import Emit
from studio.render.fonts import font_warnings
from studio.render.model_parts import as_asked
from studio.render.movie import MovieRender
from studio.render.notice import notice_of
from studio.render.package import check_package_folder
from studio.render.reckoning import reckoned
from studio.render.screen import screen_for
from studio.render.seal import Seal, finding_sentence, load_books, notice_sentence
from studio.render.seat import Seat
from studio.render.speakers import choose_speakers, load_pronunciations
from studio.render.targets import target_for
from studio.render.thrift import find_thrift
from studio.render.tools import RenderTools
from studio.render.watermarks import watermark_wish
from studio.render.worker import Work
from studio.settings import load_settings
from studio.storyboard.file import HistoryEntry
from studio.storyboard.model import Storyboard
from studio.task import CancelToken


def prepare_render(
    storyboard: Storyboard,
    settings: RenderSettings,
    *,
    output: Path,
    seat: Seat,
    job_id: str = "render",
    warnings: tuple[str, ...] = (),
    history: Sequence[HistoryEntry] = (),
    marking: Marking | None = None,
    earlier: Path | None = None,
) -> Work:
    """A job's work for the engine thread, with everything checked.

    Args:
        storyboard: What to render.
        settings: What the person asked for beside it.
        output: The movie.
        seat: The engine thread's tools.
        job_id: Name in events.
        warnings: What reading the script told; becomes part of the report.
        history: The project's, for the ledger; none for a script.
        marking: How the movie is marked; by default signed with the self-made key.
        earlier: A movie of the same storyboard, to tell what changed since where `output` is new.

    Raises:
        SettingsError: An option's value is unknown, there is nothing to render, or a licence forbids
            the use that was stated.
        ModelError: The model is missing or damaged.
        VoiceError: The voice is unknown.
        MediaError: The music file is missing.
    """
    target, told = target_for(storyboard, settings)
    if not target.suffix:
        check_frames_folder(output)
    if settings.package:
        check_package_folder(Path(settings.package))
    wishes = replace(
        settings,
        known_pronunciations=load_pronunciations(seat.paths),
        watermark=watermark_wish(storyboard, settings.watermark, seat.paths),
    )
    plan = plan_of(storyboard, wishes, target, seat.store)
    use = settings.use if settings.use is not None else storyboard.use
    if use:
        check_choice("use", use, USES)
    origin = replace(origin_of(storyboard, history), use=use)
    origin = as_asked(origin, storyboard, settings)
    work = prepare_plan(
        plan,
        origin=origin,
        output=output,
        seat=seat,
        job_id=job_id,
        warnings=(*warnings, *told, *_unused(storyboard, settings, seat.store)),
        marking=marking or Marking(),
        earlier=earlier,
    )
    return reckoned(work, storyboard, settings, seat=seat)


def prepare_plan(
    plan: RenderPlan,
    *,
    origin: Origin,
    output: Path,
    seat: Seat,
    job_id: str,
    warnings: tuple[str, ...],
    marking: Marking,
    earlier: Path | None = None,
) -> Work:
    """As `prepare_render`, for a plan that is decided.

    Raises:
        SettingsError: A licence forbids the use that was stated, or the list of what platforms ask
            cannot be read.
        VoiceError: The voice is unknown.
        ModelError: The school profile is on, and the network that judges pictures is not there.
    """
    chosen = choose_speakers(plan, seat.paths)
    narrators = {voice: choice.narrator for voice, choice in chosen.items()}
    seal = Seal(
        origin=origin,
        marking=marking,
        keys_dir=seat.paths.data_dir,
        books=load_books(seat.paths),
        manifests=manifests_of(plan, seat.store),
        notice=notice_of(plan, seat.paths),
    )
    screen, unscreened = screen_for(seat.paths, seat.judge, is_wanted=plan.checks_pictures)
    notes = (
        *warnings,
        *((unscreened,) if unscreened else ()),
        *dict.fromkeys(c.reason for c in chosen.values() if c.is_fallback),
        *check_rights(plan, seal, narrators),
        *font_warnings(plan),
    )

    def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        speaks = any(isinstance(choice.narrator, Resting) for choice in chosen.values())
        thrift = find_thrift(plan, seat, speaks=speaks)
        if thrift.rung.is_one_at_a_time:
            share_arenas()
            give_back()
        seat.engine.be_thrifty(rung=thrift.rung, budget_mb=thrift.model_mb)
        tools = RenderTools(
            engine=seat.engine,
            cache=seat.cache,
            narrators=narrators,
            fonts_dir=resources_dir() / "fonts",
            thrift=thrift,
            seal=seal,
            screen=screen,
            remote=seat.remote,
            watches=load_settings(seat.paths.data_dir).watches_renders,
            warnings=notes,
        )
        render = MovieRender(plan, tools=tools, job_id=job_id, emit=emit, cancel=cancel)
        try:
            return render.run(output, earlier=earlier)
        finally:
            give_back()

    return work


def check_rights(
    plan: RenderPlan, seal: Seal, narrators: Mapping[str, Narrator | None]
) -> tuple[str, ...]:
    """What the creator should know of names and licences before the work.

    Raises:
        SettingsError: A licence forbids the use that was stated.
    """
    voices = {name: None if n is None else n.request("") for name, n in narrators.items()}
    parts = parts_of(
        plan, origin=seal.origin, manifests=seal.manifests, voices=voices, books=seal.books
    )
    clearance = seal.books.licences.judge(licensed(parts), seal.origin.use)
    stops = [finding for finding in clearance.findings if finding.verdict == "stop"]
    if stops:
        raise SettingsError(
            f"The movie is for {clearance.use} use, which a licence forbids. "
            + " ".join(finding.sentence() for finding in stops),
            f"Use instead: {stops[0].instead}. Or state another use with --use.",
        )
    notices = notices_of(plan, origin=seal.origin, names=seal.books.names)
    undecided = [notice_sentence(one) for one in notices if one.decision != "kept"]
    warned = [finding_sentence(one) for one in clearance.findings if one.verdict == "warn"]
    return (*undecided, *warned)


def manifests_of(plan: RenderPlan, store: ModelStore) -> tuple[ModelManifest, ...]:
    """Of every model that draws in a movie, in order of first use.

    Raises:
        ModelError: One is missing or damaged.
    """
    references = dict.fromkeys(choice.reference for choice in plan.choices)
    return tuple(store.find(reference).manifest for reference in references)


def _pinned(storyboard: Storyboard, store: ModelStore) -> dict[str, ModelManifest]:
    """Of the models that drawn scenes are pinned to, by id."""
    found: dict[str, ModelManifest] = {}
    for number, scene in enumerate(storyboard.scenes, start=1):
        if not scene.model or scene.picture or scene.model in found:
            continue
        try:
            found[scene.model] = store.find(scene.model).manifest
        except ModelError as error:
            raise ModelError(
                f"Scene {number} is pinned to the model {scene.model[:60]!r}. {error.message}",
                "Install that model again, or choose another for the scene under Advanced.",
            ) from error
    return found


def _unused(storyboard: Storyboard, settings: RenderSettings, store: ModelStore) -> tuple[str, ...]:
    """What the project asks for and its models will not do."""
    model = store.find(settings.model or storyboard.model or DEFAULT_MODEL).manifest
    models = {"": model, **_pinned(storyboard, store)}
    told = (
        unused_reference(storyboard, settings, models), unused_frames(storyboard, settings, models),
    )  # fmt: skip
    return tuple(sentence for sentence in told if sentence)


def plan_of(
    storyboard: Storyboard, settings: RenderSettings, target: Target, store: ModelStore
) -> RenderPlan:
    """What a storyboard becomes under some settings.

    Raises:
        SettingsError: There is nothing to render, or a setting is unknown.
        MediaError: Own media are missing.
        ModelError: The model is missing or damaged.
    """
    tier = quality(settings.quality or storyboard.quality)
    if target.platform and settings.platform is None:
        settings = replace(settings, platform=target.platform)
    if target.caption_files and settings.caption_files is None:
        settings = replace(settings, caption_files=target.caption_files)
    if settings.preset and settings.loudness_lufs is None:
        settings = replace(settings, loudness_lufs=target.lufs)
    if target.preset and settings.loudness_lufs is None:
        settings = replace(settings, loudness_lufs=target.lufs)
    settings = replace(settings, encoder=target.encoder)
    package = store.find(settings.model or storyboard.model or DEFAULT_MODEL)
    pinned = _pinned(storyboard, store)
    paints = any(m.family != "scene" for m in (package.manifest, *pinned.values()))
    plan = build_plan(
        storyboard,
        settings,
        frame=FrameFormat(width_px=target.width_px, height_px=target.height_px, fps=target.fps),
        quality=tier.name,
        model=package.manifest,
        guide=store.find(DEFAULT_MODEL).manifest if paints else None,
        pinned=pinned,
    )
    for number, scene in enumerate(plan.scenes, start=1):
        if scene.picture and not Path(scene.picture).is_file():
            raise MediaError(
                f"The picture of scene {number} is not there: {scene.picture}.",
                "Choose it again, or let one be drawn.",
            )
    for number, scene in enumerate(plan.scenes, start=1):
        if scene.recording and not Path(scene.recording).is_file():
            raise MediaError(
                f"The recording of scene {number} is not there: {scene.recording}.",
                "Choose it again, or let a voice speak the scene.",
            )
    if plan.logo and not Path(plan.logo).is_file():
        raise MediaError(f"There is no logo {plan.logo}.", "Choose it again, or go without one.")
    if "." in plan.music and not Path(plan.music).is_file():
        raise MediaError(
            f"There is no music file {plan.music}.",
            "Check its name, or choose a mood with --music.",
        )
    return plan
