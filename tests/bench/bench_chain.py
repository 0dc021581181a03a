"""Seconds of work for a second of movie, stage by stage, beside the naive way in the same run.

    python -m tests.bench.bench_chain [SCRIPT] [--scenes N] [--no-voice] [--skip-naive] [--json]

Only ratios within one run hold: machines differ and share their cores. Without torch the naive
way's sampling is left out (it is under two per cent of its time) and the output says so.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from studio.engine.local import LocalEngine
from studio.export.preset import frame_size, quality
from studio.paths import Paths
from studio.plan.build import build_plan
from studio.plan.model import FrameFormat, RenderPlan, RenderSettings
from studio.plan.timing import time_scene
from studio.render.cache import Cache
from studio.render.clips import clip_for
from studio.render.prepare import prepare_render
from studio.render.seat import Seat
from studio.render.sources import load_storyboard, model_store
from studio.storyboard.model import Storyboard
from studio.task import CancelToken
from tests.bench.naive import NaiveScene, sample_in_pytorch, write_naively

LESSON = Path("resources/scripts/water-cycle-lesson.txt")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("script", nargs="?", type=Path, default=LESSON)
    parser.add_argument("--scenes", type=int, default=5, help="use so many scenes (repeating)")
    parser.add_argument("--no-voice", action="store_true")
    parser.add_argument("--skip-naive", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        result = measure(options, Path(name))
    if options.json:
        sys.stdout.write(json.dumps(result, indent=2) + "\n")
        return
    for key, value in result.items():
        sys.stdout.write(f"{key:>28}: {value}\n")


def measure(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """One cold render of ours, one warm, and one of the naive way."""
    paths = Paths.choose(folder / "base")
    storyboard, _ = load_storyboard(options.script, paths=paths)
    storyboard = _with_scenes(storyboard, options.scenes)
    settings = RenderSettings(quality="draft", voice="none" if options.no_voice else None)
    reports: list[dict[str, Any]] = []
    for attempt in ("cold", "warm"):
        work = prepare_render(
            storyboard,
            settings,
            output=folder / f"{attempt}.mp4",
            seat=Seat(paths, model_store(paths)),
        )
        start = time.perf_counter()
        report = work(lambda _event: None, CancelToken())
        reports.append(report | {"seconds": time.perf_counter() - start})
    cold, warm = reports
    length = cold["duration_s"]
    result: dict[str, Any] = {
        "scenes": len(storyboard.scenes),
        "movie_s": length,
        "ours_s": round(cold["seconds"], 2),
        "ours_s_per_movie_s": round(cold["seconds"] / length, 3),
        "stages_s": cold["timings_s"],
        "warm_part_of_cold": round(warm["seconds"] / cold["seconds"], 4),
    }
    if not options.skip_naive:
        result |= _naive(_plan(storyboard, settings, paths), paths, folder / "naive.mp4")
        ratio = result["naive_s_per_movie_s"] / (cold["seconds"] / length)
        result["times_faster"] = round(ratio, 2)
    return result


def _naive(plan: RenderPlan, paths: Paths, movie: Path) -> dict[str, Any]:
    store, cache = model_store(paths), Cache(paths.cache_dir)
    scenes: list[NaiveScene] = []
    engine = LocalEngine(store)
    for index, scene in enumerate(plan.scenes):
        timed = time_scene(plan, index, None, start_frame=0)
        request = plan.clip_request(scene, frames=timed.clip_frames)
        clip, _ = clip_for(request, engine=engine, cache=cache, cancel=CancelToken())
        scenes.append(NaiveScene(source=engine.open_frames(request, clip), timed=timed))
    cache.close()
    sampling = sample_in_pytorch(plan.model.steps, len(scenes))
    seconds = write_naively(scenes, None, plan.frame.fps, movie) + (sampling or 0.0)
    naive_length = sum(scene.timed.frames for scene in scenes) / plan.frame.fps
    return {
        "naive_s_per_movie_s": round(seconds / naive_length, 3),
        "naive_sampling_s": "torch is not installed" if sampling is None else round(sampling, 2),
    }


def _plan(storyboard: Storyboard, settings: RenderSettings, paths: Paths) -> RenderPlan:
    tier = quality("draft")
    width, height = frame_size("16:9", "720p")
    return build_plan(
        storyboard,
        settings,
        frame=FrameFormat(width_px=width, height_px=height, fps=tier.fps),
        quality=tier.name,
        model=model_store(paths).find("starter").manifest,
    )


def _with_scenes(storyboard: Storyboard, count: int) -> Storyboard:
    source = storyboard.scenes
    scenes = tuple(
        replace(source[i % len(source)], id=f"s{i}", seed=source[i % len(source)].seed + i)
        for i in range(count)
    )
    return replace(storyboard, scenes=scenes)


if __name__ == "__main__":
    main()
