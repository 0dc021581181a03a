"""A short trial of a model that has not rendered here yet, so that its first estimate is no guess."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.engine.api import Clip, ClipRequest
from studio.engine.families.pixel_clip import PixelFrames, pack, unpack
from studio.engine.local import engine_threads, open_family
from studio.engine.models.pool import PooledNetwork, SessionPool
from studio.engine.models.store import ModelPackage
from studio.engine.models.tune import NAME
from studio.errors import StudioError
from studio.plan.build import model_choice
from studio.plan.model import RenderSettings
from studio.render.calibration import Observation, load_calibration, save_calibration
from studio.render.seat import Seat
from studio.render.tuning import PROMPT
from studio.render.work_model import work_of_model
from studio.render.work_time import MODEL_S
from studio.render.workload import SceneWork, Workload
from studio.storyboard.model import Storyboard
from studio.task import CancelToken

FRAMES = 48
QUALITY, LATENTS = "draft", ("sample", "hidden_states")
TRYING = "This model has not rendered on this computer yet: it is tried once …"
ENOUGH_S = 3.0
"""A trial is done again with all of the model's steps where two steps took less than this."""


class _CountingPool(SessionPool):
    """A pool that counts how many pictures the denoiser was given."""

    pictures: int = 0
    joins = False

    def network(
        self, package: ModelPackage, name: str, precision: str | None = None
    ) -> PooledNetwork:
        """A component; the denoiser's inputs are counted."""
        if name != NAME:
            return super().network(package, name, precision)
        return _Counted(self, package, name, precision)


class _Counted(PooledNetwork):
    def run(
        self, feeds: Mapping[str, NDArray[Any]], *, cancel: CancelToken | None = None
    ) -> dict[str, NDArray[Any]]:
        pool = self._pool
        if isinstance(pool, _CountingPool):
            # (batch, channels, height, width), of videos (batch, channels, frames, height, width),
            # of transformers that cut pictures into patches (batch, patches, channels).
            latents = next(feeds[name] for name in LATENTS if name in feeds)
            pool.pictures += latents.shape[0] * (latents.shape[2] if latents.ndim == 5 else 1)
        return super().run(feeds, cancel=cancel)


def is_untried(storyboard: Storyboard, settings: RenderSettings, *, seat: Seat) -> bool:
    """Whether the model that draws a movie has steps, and nobody knows yet how long they take here."""
    name = settings.model or storyboard.model
    if not name:
        return False
    try:
        manifest = seat.store.find(name).manifest
    except StudioError:
        return False  # the render itself will say what is wrong with the model
    known = load_calibration(seat.paths.data_dir)
    return manifest.family != "scene" and not known.has_rendered_with(manifest.id)


def try_model(storyboard: Storyboard, settings: RenderSettings, *, seat: Seat) -> bool:
    """Let the model that draws a movie make a picture, if it has never rendered here, and learn from it.

    Loads the model, and takes as long as a few of its steps; a model of scenes needs no trial.

    Args:
        storyboard: Names the model.
        settings: May name another.
        seat: Knows the models, the processor, and keeps what was learnt.

    Returns:
        Whether something was learnt.
    """
    if not is_untried(storyboard, settings, seat=seat):
        return False
    try:
        seen = trial(seat.store.find(settings.model or storyboard.model), seat=seat)
    except StudioError:
        return False  # the render itself will say what is wrong with the model
    folder = seat.paths.data_dir
    save_calibration(load_calibration(folder).with_one(seen), folder)
    return True


def trial(package: ModelPackage, *, seat: Seat, cancel: CancelToken | None = None) -> Observation:
    """What a model needs for one picture, as an observation that speaks of sampling and drawing.

    Raises:
        ModelError: The model is damaged or does not run.
        Cancelled: `cancel` was set.
    """
    token = cancel or CancelToken()
    pool = _CountingPool(threads=engine_threads(), device=seat.engine.device)
    manifest = package.manifest
    choice = model_choice(manifest, QUALITY)
    took_s = drawn_s = 0.0
    clip: Clip | None = None
    request: ClipRequest | None = None
    try:
        family = open_family(package, choice.precision, pool)
        for number, steps in enumerate((1, min(2, choice.steps), choice.steps)):
            request = ClipRequest(
                model=manifest.reference, precision=choice.precision, prompt=PROMPT, seed=7,
                steps=steps, guidance_scale=choice.guidance_scale, sampler=choice.sampler,
                width_px=512, height_px=512, fps=8, frames=1,
            )  # fmt: skip
            pool.pictures, start = 0, time.thread_time()
            clip = family.generate(request, on_step=lambda _done, _total: None, cancel=token)
            took_s = time.thread_time() - start
            if number and took_s > ENOUGH_S:  # the first one loaded the networks
                break
        if clip is not None and request is not None:
            drawn_s = _drawing_s(replace(request, width_px=1280, height_px=720), clip)
    finally:
        pool.close()
    size = work_of_model(package, QUALITY, RenderSettings()).size
    scene = SceneWork(frames=FRAMES, evaluations=pool.pictures * size)
    work = Workload(quality=QUALITY, model=manifest.id, has_sound=False, scenes=(scene,))
    return Observation(
        work=work,
        seconds={"sample": took_s + MODEL_S, "draw": drawn_s},
        passed_s=0.0,  # nothing was rendered
        processor=seat.engine.device.provider,
    )


def _drawing_s(request: ClipRequest, clip: Clip) -> float:
    """Seconds for some frames of a movie between two pictures, as a guided clip has them."""
    pictures, _ = unpack(clip.data)
    moving = pack(request, np.stack([pictures[0], pictures[0]]), notes=())
    frames = PixelFrames(replace(request, frames=FRAMES), moving)
    start = time.thread_time()
    for index in range(FRAMES):
        frames.frame(index)
    return time.thread_time() - start
