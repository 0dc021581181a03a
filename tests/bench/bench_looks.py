"""What the measure of consistency is worth: pairs drawn with continuity against pairs drawn without.

    python -m tests.bench.bench_looks

Prints, for the whole measure and for its two parts, the area under the ROC curve, and for thresholds the
share of the pairs of either kind below it. Takes half a minute.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from studio.paths import Paths
from studio.plan.preview import preview_request
from studio.quality.looks import Look, likeness
from studio.render.consistency import looks_of, pairs_of, shown_in_looks
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.storyboard.model import Scene, Storyboard
from studio.task import CancelToken

STORIES = (
    ("a baker in a bakery", "the baker in a street in the evening"),
    ("a nurse in a hospital", "the nurse at home in the living room"),
    ("a woman in an office", "the woman in the park"),
    ("a sailboat on the sea at sunset", "the boat in the harbour"),
    ("a dog in the garden", "the dog on the beach"),
    ("a farmer on a field with a tractor", "the farmer in the kitchen"),
    ("a car on a mountain road", "the car in the city at night"),
    ("a coffee cup on a table", "the coffee cup in the forest"),
    ("a teacher in a classroom", "the teacher in a library"),
    ("a boy with a bicycle in the park", "the boy in the street in the rain"),
    ("a chef in a restaurant kitchen", "the chef at the market"),
    ("a package on a desk", "the package in a warehouse"),
    ("a cat on a sofa", "the cat in the garden"),
    ("a bus in the city", "the bus in the countryside"),
    ("a robot in a laboratory", "the robot in the desert"),
)
SEEDS = 6
_PERSON = ("kind", "who", "skin", "outfit", "color", "tint", "variant")
_THING = ("kind", "color", "tint", "variant")


def main() -> None:
    """Measure and print."""
    with TemporaryDirectory() as folder:
        paths = Paths.choose(Path(folder))
        seat = Seat(paths, model_store(paths))
        rows = [
            row
            for number, words in enumerate(STORIES)
            for seed in range(SEEDS)
            for is_continuous in (True, False)
            for row in _measured(
                words, (7 * seed + 1, 7 * seed + 100 + number), seat, is_continuous
            )
        ]
        seat.close()
    table = np.array(rows)
    kept, other = table[:, 0] > 0, (table[:, 0] == 0) & (table[:, 1] == 0)
    write = sys.stdout.write
    write(f"{kept.sum()} pairs with continuity, {other.sum()} that differ\n")
    for column, name in ((2, "whole"), (3, "colours"), (4, "features")):
        same, differing = table[kept, column], table[other, column]
        wins = same[:, None] > differing[None]
        ties = same[:, None] == differing[None]
        write(f"{name}: area under the curve {np.mean(wins + 0.5 * ties):.3f}\n")
        for limit in (0.6, 0.7, 0.8, 0.85):
            below = np.mean(same < limit), np.mean(differing < limit)
            write(f"  below {limit}: {below[0]:.3f} {below[1]:.3f}\n")


def _measured(
    words: tuple[str, str], seeds: tuple[int, int], seat: Seat, is_continuous: bool
) -> list[tuple[float, ...]]:
    scenes = tuple(
        Scene(id=name, title=name, prompt=text, seed=seed)
        for name, text, seed in zip("ab", words, seeds, strict=True)
    )
    board = Storyboard(title="Pair", language="en", scenes=scenes, is_continuous=is_continuous)
    model = seat.store.find("starter").manifest
    looks = {
        scene.id: looks_of(preview_request(scene, board, model), seat=seat, cancel=CancelToken())
        for scene in scenes
    }
    rows: list[tuple[float, ...]] = []
    for pair in pairs_of(board):
        later, earlier = (shown_in_looks(pair, looks[name]) for name in "ba")
        if later is None or earlier is None or later.subject is None or earlier.subject is None:
            continue
        fields = _PERSON if pair.is_person else _THING
        is_same = all(getattr(later.subject, f) == getattr(earlier.subject, f) for f in fields)
        rows.append((is_continuous, is_same, *_parts(later, earlier)))
    return rows


def _parts(first: Look, second: Look) -> tuple[float, float, float]:
    """The measure, and that of its colours and of its features alone."""
    colors = 4 * 12 * 12
    parts = [
        float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))
        for a, b in (
            (first.embedding[:colors], second.embedding[:colors]),
            (first.embedding[colors:], second.embedding[colors:]),
        )
    ]
    return likeness(first.embedding, second.embedding), parts[0], parts[1]


if __name__ == "__main__":
    sys.exit(main())
