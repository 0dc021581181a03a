"""Estimate against truth: said before a render, compared after it, learnt from for the next one."""

from __future__ import annotations

import time
from typing import Any

from studio.engine.models.energy import EnergyMeter
from studio.engine.models.memory import (
    machine_memory,
    peak_mb,
    peak_since_reset_mb,
    reset_peak,
)
from studio.engine.models.store import ModelStore
from studio.errors import Cancelled, InternalError, StudioError
from studio.plan.model import FrameFormat, RenderSettings
from studio.render.calibration import Observation, load_calibration, save_calibration
from studio.render.cost import Cost, estimate_cost, load_prices
from studio.render.events import Emit
from studio.render.seat import Seat
from studio.render.thrift import choose_thrift, load_of
from studio.render.watch import newly_told
from studio.render.watch_log import keep_watch, load_watch
from studio.render.watch_record import watched, watched_failure
from studio.render.work_model import model_work, pinned_work
from studio.render.worker import Work
from studio.render.workload import Workload, workload
from studio.settings import load_settings
from studio.storyboard.model import Storyboard
from studio.task import CancelToken


def work_of(
    storyboard: Storyboard, settings: RenderSettings, store: ModelStore | None = None
) -> Workload:
    """The work of a storyboard under what a person asked for beside it.

    Args:
        storyboard: What is rendered.
        settings: What was asked for beside it.
        store: Where models are found; None takes the model for the starter.

    Raises:
        SettingsError: A setting is not known.
    """
    if store is None:
        return workload(storyboard, settings)
    return workload(
        storyboard,
        settings,
        model=model_work(storyboard, settings, store),
        pinned=pinned_work(storyboard, settings, store),
    )


def cost_of(storyboard: Storyboard, settings: RenderSettings, seat: Seat) -> Cost:
    """What rendering all of a storyboard will take here.

    Raises:
        SettingsError: A setting is not known.
    """
    data_dir = seat.paths.data_dir
    work = work_of(storyboard, settings, seat.store)
    return estimate_cost(
        work,
        load_calibration(data_dir),
        load_prices(data_dir),
        memory_mb=memory_of(work, storyboard, settings, seat.store, wish_mb=seat.memory_mb),
    )


def memory_of(
    work: Workload,
    storyboard: Storyboard,
    settings: RenderSettings,
    store: ModelStore,
    *,
    wish_mb: float = 0.0,
) -> float:
    """Megabytes that a render is expected to hold, on the rung of the ladder that it would take now."""
    try:
        package = store.find(settings.model or storyboard.model or "starter")
    except StudioError:
        return 0.0  # the render itself will say what is wrong with the model
    load = load_of(
        package,
        FrameFormat(width_px=work.width_px, height_px=work.height_px, fps=work.fps),
        precision=next(iter(package.manifest.precisions("denoiser")), ""),
        speaks=work.letters > 0,
    )
    return choose_thrift(load, machine_memory(), wish_mb=wish_mb).estimate_mb


def reckoned(work: Work, storyboard: Storyboard, settings: RenderSettings, *, seat: Seat) -> Work:
    """A job that also says what was expected of it, and remembers what it took.

    Args:
        work: The job.
        storyboard: What it renders.
        settings: What the person asked for beside it.
        seat: The engine thread's tools.
    """
    asked = work_of(storyboard, settings, seat.store)

    def run(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        expected = cost_of(storyboard, settings, seat)
        meter, start = EnergyMeter(), time.perf_counter()
        report = _noted(work, seat, asked, storyboard)(emit, cancel)
        took = time.perf_counter() - start
        watts = meter.watts()
        energy = expected.energy_wh * took / max(expected.total_s, 1e-6)
        estimate = expected.as_dict()
        if report.get("memory"):
            estimate["memory_mb"] = report["memory"]["estimate_mb"]
        report |= {
            "estimate": estimate,
            "energy": {
                "wh": round(watts * took / 3600 if watts else energy, 3),
                "basis": f"measured {watts:.0f} W" if watts else expected.energy_basis,
            },
        }
        if is_whole(report, asked):
            observe(report, asked, expected, seat, watts=watts)
        return report

    return run


def _noted(work: Work, seat: Seat, asked: Workload, board: Storyboard) -> Work:
    """A job whose end is noted, if the person lets renders be noted; tells what drifted by then."""

    def run(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        folder = seat.paths.data_dir
        if not load_settings(folder).watches_renders:
            return work(emit, cancel)
        noted = watched_failure("failed", InternalError.__name__, quality=asked.quality)
        try:
            reset_peak()  # else a large render would hide all that come after it in this process
            report = work(emit, cancel)
            noted = watched(report, work=asked, board=board, peak_mb=peak_since_reset_mb())
        except (Cancelled, KeyboardInterrupt):
            noted = watched_failure("cancelled", "", quality=asked.quality)
            raise
        except StudioError as error:
            noted = watched_failure("failed", type(error).__name__, quality=asked.quality)
            raise
        finally:
            keep_watch(noted, folder)
        told = newly_told(load_watch(folder))
        return report | {"drift": [drift.sentence() for drift in told]}

    return run


def is_whole(report: dict[str, Any], work: Workload) -> bool:
    """Whether everything was made anew: a render that was helped by the cache teaches nothing."""
    reused = report["reused"]
    return report["made"]["segments"] == len(work.scenes) and not any(reused.values())


def observe(
    report: dict[str, Any], work: Workload, expected: Cost, seat: Seat, *, watts: float = 0.0
) -> None:
    """Learn from a whole render; the true lengths of its scenes count."""
    frames = tuple(round(float(one["duration_s"]) * work.fps) for one in report["scenes"])
    seen = Observation(
        work=work.lasting(frames),
        seconds=report["processor_s"],
        passed_s=float(report["timings_s"]["total"]),
        processor=str(report["engine"]["provider"]),
        estimated_s=round(expected.total_s, 2),
        peak_mb=round(peak_mb(), 1),
        watts=round(watts, 2),
    )
    folder = seat.paths.data_dir
    save_calibration(load_calibration(folder).with_one(seen), folder)
