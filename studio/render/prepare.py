"""Everything that can be known before work begins is settled here, and refused here if it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from studio.engine.models.memory import give_back, share_arenas
from studio.engine.models.session import open_session
from studio.engine.models.store import ModelStore
from studio.errors import MediaError
from studio.export.preset import frame_size, quality
from studio.narration.choose import DEFAULT_VOICE, NarratorChoice, choose_narrator
from studio.narration.voice import Resting
from studio.paths import Paths, resources_dir
from studio.plan.build import build_plan
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.render.events import Emit
from studio.render.movie import MovieRender, RenderTools
from studio.render.seat import Seat
from studio.render.thrift import find_thrift
from studio.render.worker import Work
from studio.storyboard.model import Storyboard
from studio.task import CancelToken

DEFAULT_MODEL = "starter"


def prepare_render(
    storyboard: Storyboard,
    settings: RenderSettings,
    *,
    output: Path,
    seat: Seat,
    job_id: str = "render",
    warnings: tuple[str, ...] = (),
) -> Work:
    """A job's work for the engine thread, with everything checked.

    Args:
        storyboard: What to render.
        settings: What the person asked for beside it.
        output: The movie.
        seat: The engine thread's tools.
        job_id: Name in events.
        warnings: What reading the script told; becomes part of the report.

    Raises:
        SettingsError: An option's value is unknown, or there is nothing to render.
        ModelError: The model is missing or damaged.
        VoiceError: The voice is unknown.
        MediaError: The music file is missing.
    """
    plan = _plan(storyboard, settings, seat.store)
    chosen = {scene.voice: _narrator(scene.voice, plan, seat.paths) for scene in plan.scenes}
    notes = (*warnings, *dict.fromkeys(c.reason for c in chosen.values() if c.is_fallback))

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
            narrators={voice: choice.narrator for voice, choice in chosen.items()},
            fonts_dir=resources_dir() / "fonts",
            thrift=thrift,
            warnings=notes,
        )
        render = MovieRender(plan, tools=tools, job_id=job_id, emit=emit, cancel=cancel)
        return render.run(output)

    return work


def _narrator(voice: str, plan: RenderPlan, paths: Paths) -> NarratorChoice:
    return choose_narrator(
        language=plan.language,
        voice=DEFAULT_VOICE if voice == "auto" else voice,
        voices_dir=resources_dir() / "voices",
        weights_dir=paths.data_dir / "voice",
        open_session=open_session,
    )


def _plan(storyboard: Storyboard, settings: RenderSettings, store: ModelStore) -> RenderPlan:
    tier = quality(settings.quality or storyboard.quality)
    width, height = frame_size(
        settings.format or storyboard.format, settings.size or storyboard.size
    )
    package = store.find(settings.model or DEFAULT_MODEL)
    plan = build_plan(
        storyboard,
        settings,
        frame=FrameFormat(width_px=width, height_px=height, fps=tier.fps),
        quality=tier.name,
        model=package.manifest,
    )
    for number, scene in enumerate(plan.scenes, start=1):
        if scene.picture and not Path(scene.picture).is_file():
            raise MediaError(
                f"The picture of scene {number} is not there: {scene.picture}.",
                "Choose it again, or let one be drawn.",
            )
    if plan.logo and not Path(plan.logo).is_file():
        raise MediaError(f"There is no logo {plan.logo}.", "Choose it again, or go without one.")
    if "." in plan.music and not Path(plan.music).is_file():
        raise MediaError(
            f"There is no music file {plan.music}.",
            "Check its name, or choose a mood with --music.",
        )
    return plan
