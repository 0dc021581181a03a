"""Estimate against truth: said before a render, compared after it, learnt from for the next one."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

from studio.engine.models.energy import EnergyMeter
from studio.engine.models.memory import peak_mb
from studio.errors import Cancelled, StudioError
from studio.plan.model import RenderSettings
from studio.render.calibration import (
    Observation,
    load_calibration,
    observed_seconds,
    save_calibration,
)
from studio.render.cost import Cost, estimate_cost, load_prices
from studio.render.events import Emit
from studio.render.seat import Seat
from studio.render.watch_log import keep_watch, watched, watched_failure
from studio.render.worker import Work
from studio.render.workload import Workload, workload
from studio.settings import load_settings
from studio.storyboard.model import Storyboard
from studio.task import CancelToken


def work_of(storyboard: Storyboard, settings: RenderSettings) -> Workload:
    """The work of a storyboard under what a person asked for beside it.

    Raises:
        SettingsError: A setting is not known.
    """
    asked = {
        name: value
        for name in ("format", "size", "quality", "voice")
        if (value := getattr(settings, name)) is not None
    }
    return workload(replace(storyboard, **asked))


def cost_of(storyboard: Storyboard, settings: RenderSettings, seat: Seat) -> Cost:
    """What rendering all of a storyboard will take here.

    Raises:
        SettingsError: A setting is not known.
    """
    data_dir = seat.paths.data_dir
    calibration = load_calibration(data_dir)
    peaks = [o.peak_mb for o in calibration.observations[-5:]]
    return estimate_cost(
        work_of(storyboard, settings),
        calibration,
        load_prices(data_dir),
        memory_mb=max(peaks, default=0.0),
    )


def reckoned(work: Work, storyboard: Storyboard, settings: RenderSettings, *, seat: Seat) -> Work:
    """A job that also says what was expected of it, and remembers what it took.

    Args:
        work: The job.
        storyboard: What it renders.
        settings: What the person asked for beside it.
        seat: The engine thread's tools.
    """
    asked = work_of(storyboard, settings)

    def run(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        expected = cost_of(storyboard, settings, seat)
        meter, start = EnergyMeter(), time.perf_counter()
        report = _noted(work, seat, asked)(emit, cancel)
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
            observe(report, asked, expected, seat)
        return report

    return run


def _noted(work: Work, seat: Seat, asked: Workload) -> Work:
    """A job whose end is noted, if the person lets renders be noted."""

    def run(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        folder = seat.paths.data_dir
        if not load_settings(folder).watches_renders:
            return work(emit, cancel)
        try:
            report = work(emit, cancel)
        except Cancelled:
            keep_watch(watched_failure("cancelled", "", quality=asked.quality), folder)
            raise
        except StudioError as error:
            keep_watch(
                watched_failure("failed", type(error).__name__, quality=asked.quality), folder
            )
            raise
        keep_watch(watched(report, work=asked), folder)
        return report

    return run


def is_whole(report: dict[str, Any], work: Workload) -> bool:
    """Whether everything was made anew: a render that was helped by the cache teaches nothing."""
    reused = report["reused"]
    return report["made"]["segments"] == work.scenes and not any(reused.values())


def observe(report: dict[str, Any], work: Workload, expected: Cost, seat: Seat) -> None:
    """Learn from a whole render; its true length counts."""
    length_s = float(report["duration_s"])
    true = replace(
        work, movie_s=length_s, megapixels=work.megapixels * length_s / max(work.movie_s, 1e-6)
    )
    seen = Observation(
        work=true,
        seconds=observed_seconds(report["timings_s"]),
        processor=str(report["engine"]["provider"]),
        estimated_s=round(expected.total_s, 2),
        peak_mb=round(peak_mb(), 1),
    )
    folder = seat.paths.data_dir
    save_calibration(load_calibration(folder).with_one(seen), folder)
