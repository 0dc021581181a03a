"""Everything that can be known before work begins is settled here, and refused here if it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from studio.engine.local import LocalEngine
from studio.engine.models.session import open_session
from studio.engine.models.store import ModelStore
from studio.errors import MediaError
from studio.export.preset import frame_size, quality
from studio.narration.choose import DEFAULT_VOICE, choose_narrator
from studio.paths import Paths, resources_dir
from studio.plan.build import build_plan
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.render.cache import Cache
from studio.render.events import Emit
from studio.render.movie import MovieRender, RenderTools
from studio.render.worker import Work
from studio.storyboard.model import Storyboard
from studio.task import CancelToken

DEFAULT_SIZE = "720p"
DEFAULT_QUALITY = "standard"
DEFAULT_MODEL = "starter"


def prepare_render(
    storyboard: Storyboard,
    settings: RenderSettings,
    *,
    output: Path,
    paths: Paths,
    store: ModelStore,
    job_id: str = "render",
    warnings: tuple[str, ...] = (),
) -> Work:
    """A job's work for the engine thread, with everything checked.

    Args:
        storyboard: What to render.
        settings: What the person asked for beside it.
        output: The movie.
        paths: Where cache and data are.
        store: Where models are found.
        job_id: Name in events.
        warnings: What reading the script told; becomes part of the report.

    Raises:
        SettingsError: An option's value is unknown, or there is nothing to render.
        ModelError: The model is missing or damaged.
        VoiceError: The voice is unknown.
        MediaError: The music file is missing.
    """
    plan = _plan(storyboard, settings, store)
    voice = choose_narrator(
        language=plan.language,
        voice=DEFAULT_VOICE if plan.voice == "auto" else plan.voice,
        voices_dir=resources_dir() / "voices",
        weights_dir=paths.data_dir / "voice",
        open_session=open_session,
    )
    notes = (*warnings, voice.reason) if voice.is_fallback else warnings

    def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        cache = Cache(paths.cache_dir)
        engine = LocalEngine(store)  # made on the thread that uses it
        tools = RenderTools(
            engine=engine,
            cache=cache,
            narrator=voice.narrator,
            fonts_dir=resources_dir() / "fonts",
            warnings=notes,
        )
        try:
            render = MovieRender(plan, tools=tools, job_id=job_id, emit=emit, cancel=cancel)
            return render.run(output)
        finally:
            engine.close()
            cache.close()

    return work


def _plan(storyboard: Storyboard, settings: RenderSettings, store: ModelStore) -> RenderPlan:
    tier = quality(settings.quality or DEFAULT_QUALITY)
    width, height = frame_size(settings.format or storyboard.format, settings.size or DEFAULT_SIZE)
    package = store.find(settings.model or DEFAULT_MODEL)
    plan = build_plan(
        storyboard,
        settings,
        frame=FrameFormat(width_px=width, height_px=height, fps=tier.fps),
        quality=tier.name,
        model=package.manifest,
    )
    if "." in plan.music and not Path(plan.music).is_file():
        raise MediaError(
            f"There is no music file {plan.music}.",
            "Check its name, or choose a mood with --music.",
        )
    return plan
