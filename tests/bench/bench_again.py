"""Exporting again after an edit, in an eight-scene project, against the first export, in one run.

    python -m tests.bench.bench_again [--voice] [--json]

After a first export one caption is edited, then one picture, and each is exported again. The last
movie is held against a full export of the same storyboard in empty folders: every frame (PSNR), and
the sound (whether it is the same, and its steps from sample to sample around every join).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from typing import Any

import av
import numpy as np

from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.prepare import prepare_render
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.storyboard.edit import replace_scene
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

FPS, RATE = 24, 48_000
SCENES = (
    ("a lighthouse by the sea", "Every winter the bay goes quiet, and the light turns alone."),
    ("birds over the ocean", "Then the herring come back, and the birds come with them."),
    ("a tree in a park", "In town the first leaves open while nobody looks."),
    ("a train between mountains", "The morning train brings people from the valley."),
    ("a market with fruit", "The market is loud again, and the apples are red."),
    ("a boy with a kite on a hill", "On the hill a boy lets out all the string he has."),
    ("a house at night", "In the evening every window is lit."),
    ("a rocket in space", "And some of them look up, and think of going further."),
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--voice", action="store_true", help="speak the lines as well")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        result = measure(Path(name), RenderSettings(quality="draft", voice=_voice(options)))
    if options.json:
        sys.stdout.write(json.dumps(result, indent=2) + "\n")
        return
    for key, value in result.items():
        sys.stdout.write(f"{key:>28}: {value}\n")


def measure(folder: Path, settings: RenderSettings) -> dict[str, Any]:
    """One first export, two after edits, and a full one of the last storyboard."""
    board = Storyboard(
        title="Bay",
        language="en",
        scenes=tuple(
            Scene(id=f"s{n}", title=f"Scene {n + 1}", prompt=prompt, narration=words, seed=n)
            for n, (prompt, words) in enumerate(SCENES)
        ),
    )
    caption = replace_scene(board, replace(board.scenes[4], caption="The market is loud again."))
    picture = replace_scene(caption, replace(caption.scenes[5], prompt="a red car in the city"))
    warm, movie = _seat(folder / "warm"), folder / "movie.mp4"
    first_s, first = _export(board, settings, movie, warm)
    caption_s, after_caption = _export(caption, settings, movie, warm)
    picture_s, after_picture = _export(picture, settings, movie, warm)
    warm.close()
    fresh = _seat(folder / "fresh")
    _full_s, full = _export(picture, settings, folder / "full.mp4", fresh)
    fresh.close()
    lengths = [round(scene["duration_s"] * FPS) for scene in full["scenes"]]
    joins = list(accumulate(lengths))[:-1]
    return {
        "movie_s": full["duration_s"],
        "first_s": round(first_s, 2),
        "caption_part_of_first": round(caption_s / first_s, 4),
        "picture_part_of_first": round(picture_s / first_s, 4),
        "parts": [report["parts"] for report in (first, after_caption, after_picture, full)],
        **_same_picture(movie, folder / "full.mp4", joins),
        **_same_sound(movie, folder / "full.mp4", joins),
    }


def _voice(options: argparse.Namespace) -> str | None:
    return None if options.voice else "none"


def _seat(folder: Path) -> Seat:
    paths = Paths.choose(folder)
    return Seat(paths, model_store(paths))


def _export(
    board: Storyboard, settings: RenderSettings, movie: Path, seat: Seat
) -> tuple[float, dict[str, Any]]:
    work = prepare_render(board, settings, output=movie, seat=seat)
    start = time.perf_counter()
    report = work(lambda _event: None, CancelToken())
    return time.perf_counter() - start, report


def _same_picture(one: Path, other: Path, joins: list[int]) -> dict[str, Any]:
    with av.open(str(one)) as ours, av.open(str(other)) as full:
        pairs = zip(ours.decode(video=0), full.decode(video=0), strict=True)
        psnr = [_psnr(a.to_ndarray(format="rgb24"), b.to_ndarray(format="rgb24")) for a, b in pairs]
    around = [value for join in joins for value in psnr[join - 2 : join + 2]]
    return {"psnr_db_worst": min(psnr), "psnr_db_worst_at_joins": min(around)}


def _psnr(one: np.ndarray, other: np.ndarray) -> float:
    error = float(((one.astype(np.float32) - other) ** 2).mean())
    return 99.0 if error == 0 else round(10 * float(np.log10(255**2 / error)), 1)


def _same_sound(one: Path, other: Path, joins: list[int]) -> dict[str, Any]:
    """A click is a step between two samples that the rest of the movie does not know."""
    ours, full = _sound(one), _sound(other)
    steps = np.abs(np.diff(ours, axis=0)).max(axis=1)
    near = np.zeros(len(steps), bool)
    for join in joins:
        middle = join * RATE // FPS
        near[max(0, middle - RATE // 50) : middle + RATE // 50] = True
    return {
        "sound_is_the_same": bool(np.array_equal(ours, full)),
        "largest_step_at_joins": round(float(steps[near].max()), 4),
        "largest_step_elsewhere": round(float(steps[~near].max()), 4),
    }


def _sound(movie: Path) -> np.ndarray:
    with av.open(str(movie)) as container:
        frames = [frame.to_ndarray() for frame in container.decode(audio=0)]
    return np.concatenate(frames, axis=1).T


if __name__ == "__main__":
    main()
