"""What another model than the starter draws in the movie, for a scene's card: found, or drawn ahead."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import ClipRequest
from studio.engine.families.pixel import WINDOWED
from studio.engine.families.pixel_model import read_options
from studio.engine.models.manifest import ModelManifest
from studio.engine.models.memory import machine_memory
from studio.errors import MediaError, SettingsError
from studio.plan.estimate import scene_length_s
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.render.calibration import load_calibration
from studio.render.clips import clip_for
from studio.render.events import Emit, PreviewReady
from studio.render.prepare import plan_of
from studio.render.preview import STILL_AT
from studio.render.screen import screen_for
from studio.render.seat import Seat
from studio.render.stills import AHEAD, keep_still, kept_still, still_key
from studio.render.targets import target_for
from studio.render.thrift import choose_thrift, load_of
from studio.render.work_model import model_work
from studio.render.work_time import work_time
from studio.render.worker import Work
from studio.render.workload import SceneWork, Workload
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

AFFORDABLE_S = 8.0
"""What a picture for a card may take while nothing else is to be done."""
SHORT_S = 0.25
"""Length of the clip that it is taken from, where a model makes clips of any length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What is asked for.

    Attributes:
        scene: Of the storyboard; drawn by a pixel model.
        board: With the look and the size of the movie.
        cast: What the scene takes over from the scenes before it.
        may_draw: Whether it is drawn where it is not kept, if this machine is known to do that quickly.
    """

    scene: Scene
    board: Storyboard
    cast: str = ""
    may_draw: bool = False


def prepare_proof(wanted: Proof, *, seat: Seat, job_id: str) -> Work:
    """A job's work for the engine thread; it tells of a picture with `PreviewReady`, or of none.

    The report has "is_ahead": whether the picture was made for the card, not for the movie.

    Raises (when it runs):
        ModelError: The movie could not be drawn like that either.
        MediaError: The school profile keeps the picture out.
        Cancelled: The job was cancelled.
    """

    def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        try:
            request = movie_request(wanted, seat)
        except (MediaError, SettingsError):
            return {}  # of the movie, not of this picture: the render tells of it
        found = kept_still(request, cache=seat.cache)
        if found is None and wanted.may_draw and is_affordable(wanted, request, seat):
            _draw(request, seat, cancel)
            found = kept_still(request, cache=seat.cache)
        if found is None:
            return {}
        picture, kind = found
        _check(picture, seat)
        picture.flags.writeable = False
        emit(
            PreviewReady(
                job_id=job_id, scene_id=wanted.scene.id, key=request.key(), frames=(picture,),
                notes=(),
            )
        )  # fmt: skip
        return {"is_ahead": kind == AHEAD}

    return work


def movie_request(wanted: Proof, seat: Seat) -> ClipRequest:
    """What the movie's clip is made from, but for its length, which here is an estimate.

    Raises:
        StudioError: The movie could not be made either: a setting, a model or a file is not right.
    """
    scene = replace(wanted.scene, transition="cut")
    # One scene alone is planned: the others cost time and change nothing but what is taken over.
    board = replace(wanted.board, scenes=(scene,), title_card="", end_card="")
    settings = RenderSettings()
    target, _ = target_for(board, settings)
    plan = plan_of(board, settings, target, seat.store)
    planned = replace(next(s for s in plan.scenes if s.id == scene.id), cast=wanted.cast)
    return plan.clip_request(planned, frames=_frames(wanted, plan))


def _frames(wanted: Proof, plan: RenderPlan) -> int:
    seconds = scene_length_s(wanted.scene, wanted.board.language, speed=wanted.board.speed)
    return max(1, round(seconds * plan.frame.fps))


def is_affordable(wanted: Proof, request: ClipRequest, seat: Seat) -> bool:
    """Whether this machine has shown that it makes such a picture quickly, and has the memory for it."""
    package = seat.store.find(request.model)
    manifest = package.manifest
    known = load_calibration(seat.paths.data_dir)
    if not known.has_rendered_with(manifest.id):
        return False  # a guess is not good enough for work that nobody asked for
    frame = FrameFormat(width_px=request.width_px, height_px=request.height_px, fps=request.fps)
    load = load_of(package, frame, precision=request.precision, speaks=False)
    if choose_thrift(load, machine_memory(), wish_mb=seat.memory_mb).note:
        return False
    quality = wanted.scene.quality or wanted.board.quality
    asked = RenderSettings(model=manifest.reference, quality=quality)
    seconds = _clip_s(manifest)
    evaluations = model_work(wanted.board, asked, seat.store).evaluations(seconds)
    work = Workload(
        quality=quality, model=manifest.id, has_sound=False,
        width_px=request.width_px, height_px=request.height_px, fps=request.fps,
        scenes=(SceneWork(frames=max(1, round(seconds * request.fps)), evaluations=evaluations),),
    )  # fmt: skip
    totals = work_time(work, known.factors(work)).totals()
    return (totals["sample"] + totals["draw"]) / _cores() <= AFFORDABLE_S


def _cores() -> int:
    return max(1, (os.cpu_count() or 2) - 1)


def _clip_s(manifest: ModelManifest) -> float:
    """The shortest clip that a model makes."""
    options = read_options(manifest)
    is_long = manifest.family in WINDOWED or (options.is_fixed and options.frames > 1)
    return max(SHORT_S, options.frames / options.fps) if is_long else SHORT_S


def _draw(request: ClipRequest, seat: Seat, cancel: CancelToken) -> None:
    """Draw a short clip whose last picture is the one at the still's moment; keep that picture."""
    short = max(1, round(_clip_s(seat.store.find(request.model).manifest) * request.fps))
    guide = request.guide
    if guide is not None:
        guide = replace(guide, frames=max(1, int(STILL_AT * guide.frames) + 1))
    made_from = replace(request, frames=short, guide=guide)
    engine = seat.engine
    clip, _ = clip_for(made_from, engine=engine, cache=seat.cache, cancel=cancel)
    keep_still(
        made_from,
        lambda: engine.open_frames(made_from, clip),
        cache=seat.cache,
        kind=AHEAD,
        at=STILL_AT if guide is None else 1.0,
        key=still_key(request),
    )


def _check(picture: NDArray[np.uint8], seat: Seat) -> None:
    """A school's pupils see nothing unjudged: not on the cards either."""
    screen, _ = screen_for(seat.paths, seat.judge, is_wanted=False)
    if screen is not None:
        screen.check_picture(picture, "The picture")
