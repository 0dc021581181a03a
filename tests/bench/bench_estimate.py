"""Estimate against truth on ten projects that differ, after one calibrating render.

    python -m tests.bench.bench_estimate [--unseen] [--json]

On a shared machine wall time says what others did: the time of our own processors (this process and
FFmpeg) is printed beside it, with the estimate scaled by what the calibrating render needed of each.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from studio.export.target import find_preset
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.prepare import prepare_render
from studio.render.reckoning import cost_of
from studio.render.seat import Seat
from studio.render.sources import load_storyboard, model_store
from studio.storyboard.model import Storyboard
from studio.task import CancelToken

SCRIPTS = Path("resources/scripts")
CALIBRATION = ("water-cycle-lesson.txt", 0, 3, {"voice": "heart"})
OWN = "resources/interface/samples/city-bikes.jpg"
# Script, first scene, scenes, settings: lengths, voices, formats, looks, qualities, presets, own media.
PROJECTS: tuple[tuple[str, int, int, dict[str, Any]], ...] = (
    ("coffee-promo.md", 0, 2, {"voice": "none"}),
    ("coffee-promo.md", 1, 3, {"voice": "heart", "format": "9:16", "captions": "karaoke"}),
    ("launch-two-column.md", 0, 2, {"voice": "none", "quality": "standard"}),
    ("city-bikes.fountain", 0, 4, {"voice": "none", "captions": "none", "music": "none"}),
    ("seed-to-tree.srt", 0, 3, {"voice": "none", "preset": "gif"}),
    ("seed-to-tree.srt", 2, 2, {"voice": "michael", "style": "paper"}),
    ("coffee-promo.md", 2, 3, {"voice": "emma", "captions": "lower-third", "own": OWN}),
    ("water-cycle-lesson.txt", 3, 1, {"voice": "none", "quality": "high", "captions": "one-word"}),
    ("launch-two-column.md", 2, 3, {"voice": "heart", "quality": "standard", "format": "1:1",
                                    "title_card": "Launch"}),
    ("water-cycle-lesson.txt", 1, 2, {"voice": "none", "style": "neon", "size": "1080p"}),
)  # fmt: skip
# Others than those that the built-in seconds were fitted to.
UNSEEN: tuple[tuple[str, int, int, dict[str, Any]], ...] = (
    ("seed-to-tree.srt", 0, 4, {"voice": "fenrir"}),
    ("city-bikes.fountain", 0, 2, {"voice": "none", "quality": "standard", "format": "1:1"}),
    ("water-cycle-lesson.txt", 0, 2, {"voice": "none", "preset": "moodle"}),
    ("launch-two-column.md", 1, 3, {"voice": "none", "style": "chalk", "format": "9:16"}),
    ("coffee-promo.md", 0, 3, {"voice": "bella", "captions": "plain", "music": "none"}),
    ("coffee-promo.md", 3, 2, {"voice": "none", "quality": "high"}),
    ("seed-to-tree.srt", 1, 2, {"voice": "none", "preset": "reels"}),
    ("launch-two-column.md", 0, 1, {"voice": "george"}),
    ("city-bikes.fountain", 1, 4, {"voice": "none", "style": "line", "own": OWN}),
    ("water-cycle-lesson.txt", 2, 3, {"voice": "none", "preset": "gif", "captions": "none"}),
)


def main() -> None:
    """Render eleven movies and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unseen", action="store_true", help="ten others instead")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        rows = _measure(Path(name), UNSEEN if options.unseen else PROJECTS)
    if options.json:
        sys.stdout.write(json.dumps(rows, indent=1) + "\n")
        return
    for row in rows:
        sys.stdout.write(" ".join(f"{key}={value}" for key, value in row.items()) + "\n")


def _measure(folder: Path, projects: tuple[Any, ...]) -> list[dict[str, Any]]:
    first = _render(folder, "calibration", *CALIBRATION)
    share = first["cpu_s"] / first["wall_s"]
    rows: list[dict[str, Any]] = []
    kept = (folder / "data" / "calibration.json").read_bytes()
    for number, project in enumerate(projects):
        row = _render(folder, f"project-{number}", *project)
        # One calibration, not one that learns from each project of the test.
        (folder / "data" / "calibration.json").write_bytes(kept)
        row["wall_error"] = round(row["estimate_s"] / row["wall_s"] - 1, 3)
        row["cpu_error"] = round(row["estimate_s"] * share / row["cpu_s"] - 1, 3)
        rows.append(row)
        sys.stderr.write(f"{row}\n")
    inside = sum(abs(row["wall_error"]) <= 0.25 for row in rows)
    rows.append({"within_25_percent": inside, "of": len(projects),
                 "cpu_within_25_percent": sum(abs(r["cpu_error"]) <= 0.25 for r in rows)})  # fmt: skip
    return rows


def _render(folder: Path, name: str, script: str, *parts: Any) -> dict[str, Any]:
    first, count, asked = parts
    wishes = dict(asked)
    own = wishes.pop("own", "")
    # The person's folder stays, so that the calibration does; the cache is a new one each time.
    paths = replace(Paths.choose(folder), cache_dir=folder / name / "cache")
    board, _ = load_storyboard(SCRIPTS / script, paths=paths)
    board = _part(board, first, count)
    if own:
        second = replace(board.scenes[1], picture=str(Path(own).absolute()))
        board = replace(board, scenes=(board.scenes[0], second, *board.scenes[2:]))
    plain: dict[str, Any] = {"quality": "draft"}
    settings = RenderSettings(**(plain | wishes))
    suffix = find_preset(settings.preset).suffix if settings.preset else ".mp4"
    seat = Seat(paths, model_store(paths))
    expected = cost_of(board, settings, seat)
    work = prepare_render(board, settings, output=folder / f"{name}{suffix}", seat=seat)
    before = _cpu_s()
    report = work(lambda _event: None, CancelToken())
    cpu_s = _cpu_s() - before
    seat.close()
    return {
        "project": name,
        "asked": f"{script} {count} scenes {asked}",
        "movie_s": report["duration_s"],
        "estimate_s": round(expected.total_s, 1),
        "wall_s": round(report["timings_s"]["total"], 1),
        "cpu_s": round(cpu_s, 1),
    }


def _part(board: Storyboard, first: int, count: int) -> Storyboard:
    return replace(board, scenes=board.scenes[first : first + count])


def _cpu_s() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


if __name__ == "__main__":
    main()
