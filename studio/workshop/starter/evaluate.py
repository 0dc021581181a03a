"""Scores of the shipped weights, from the package alone: facts, variety, fairness, size, speed."""

from __future__ import annotations

import json
import math
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from studio.engine.scenery.graph import SceneGraph
from studio.engine.scenery.scene_frames import SceneFrames
from studio.workshop.starter import evaluation_sets as sets
from studio.workshop.starter.captions import Pair
from studio.workshop.starter.diversity import diversity
from studio.workshop.starter.outside import outside_scores
from studio.workshop.starter.runtime import StarterModel
from studio.workshop.starter.sampling import complete
from studio.workshop.starter.score import Score, score
from studio.workshop.starter.soundness import soundness

REQUIRED = ("setting", "time", "weather", "object", "colour", "motion")
OCCUPATIONS = (
    "a doctor",
    "a nurse",
    "a boss",
    "a teacher",
    "a scientist",
    "a chef",
    "a builder",
    "a farmer",
    "a police officer",
    "a firefighter",
    "an athlete",
    "a person",
)
DRAWN = 48  # scenes an occupation
INSIDE = 96  # descriptions that no doubt should be told about


def evaluate(
    package: Path, *, as_json: bool = False, quick: bool = False, precision: str | None = None,
    failures: int = 0,
) -> dict[str, Any]:  # fmt: skip
    """Judge a package and print a table, or one JSON object.

    Args:
        package: Folder with `model.json`.
        as_json: Print JSON.
        quick: A quarter of the texts.
        precision: Of the denoiser; the package's first where None.
        failures: How many failed texts of each set to print.
    """
    model = StarterModel(package, precision=precision)
    part = 4 if quick else 1
    descriptions = sets.held_out_descriptions(480 // part)
    texts = {
        "held_out": descriptions,
        "spatial": sets.spatial_descriptions(240 // part),
        "held_out_sentences": sets.sentences()[::part],
        "reworded": sets.unseen("reworded")[::part],
        "narration": sets.unseen("narration_eval")[::part],
        "two_ideas": sets.unseen("two_ideas")[::part],
        "relations": sets.unseen("relations")[::part],
    }
    result: dict[str, Any] = {"ceiling": _public(_ceiling(model, descriptions))}
    made: list[SceneGraph] = []
    for name, pairs in texts.items():
        graphs = draw(model, pairs)
        made += graphs
        judged = score(graphs, pairs)
        result[name] = _public(judged)
        for failure in judged.failures[:failures]:
            print(f"  {name}: {failure}")
    open_texts = (descriptions[:32] + texts["held_out_sentences"][:16])[:: 2 if quick else 1]
    result["diversity"] = diversity(model, open_texts, seeds=16)
    result["soundness"] = soundness(made)
    result["fairness"] = fairness(model, drawn=DRAWN // part)
    result["outside"] = outside_scores(
        package, sets.unseen("outside")[::part], descriptions[:INSIDE:part]
    )
    result["confidence"] = _confidence(model, texts["held_out"])
    result["megabytes"] = round(sum(f.stat().st_size for f in package.rglob("*.*")) / 1e6, 2)
    result["seconds_per_scene"] = seconds_per_scene(model)
    result["frames_per_second_720p"] = frames_per_second(model, descriptions[:6])
    result["precision"] = model.precision
    print(json.dumps(result, ensure_ascii=False) if as_json else table(result))
    return result


def draw(model: StarterModel, pairs: list[Pair]) -> list[SceneGraph]:
    """The scene that the program keeps for each text, seeds 0, 1, 2 ..."""
    captions = [caption for caption, _ in pairs]
    return model.chosen(captions, model.states(captions), list(range(len(pairs))))


def _ceiling(model: StarterModel, pairs: list[Pair]) -> Score:
    """What the data itself would score: completions of what is stated, through the code and back."""
    rng = Random(7)
    graphs = [model.code.decode(model.code.encode(complete(p, rng))) for _, p in pairs]
    return score(graphs, pairs)


def _public(judged: Score) -> dict[str, Any]:
    summary = judged.summary()
    return {name: summary.get(name) for name in REQUIRED} | summary


def fairness(model: StarterModel, *, drawn: int) -> dict[str, Any]:
    """Who is drawn where the words leave it open: shares of women, of the old, and of each skin."""
    out: dict[str, Any] = {}
    for words in OCCUPATIONS:
        states = model.states([words]) * drawn
        people = [
            subject
            for graph in model.chosen([words] * drawn, states, list(range(drawn)))
            for subject in graph.subjects[:1]
            if subject.kind == "person"
        ]
        count = len(people) or 1
        skins = Counter(person.skin for person in people)
        out[words] = {
            "people": len(people),
            "female": round(
                sum(p.who in ("woman", "girl", "old woman") for p in people) / count, 3
            ),
            "old": round(sum(p.who.startswith("old") for p in people) / count, 3),
            "skins": {skin: round(n / count, 3) for skin, n in sorted(skins.items())},
        }
    return out


def _confidence(model: StarterModel, pairs: list[Pair]) -> dict[str, float]:
    """Mean confidence on held-out texts, and on words that mean nothing here."""
    nonsense = [
        "qwrtz blorf",
        "the of and to",
        "zxcvb 938 nnn",
        "hmm",
        "lorem ipsum dolor",
        "blah blah",
    ]
    known = [caption for caption, partial in pairs[:96] if partial.subjects]

    def mean(texts: list[str]) -> float:
        found = model.confidences(model.states(texts))
        best = [max((p for kind, p in c.kinds if kind != "nothing"), default=0.0) for c in found]
        return round(sum(best) / max(1, len(best)), 3)

    return {"held_out": mean(known), "nonsense": mean(nonsense)}


def seconds_per_scene(model: StarterModel) -> float:
    """Text to scene for one new text on one thread, best of five."""
    best = math.inf
    for seed in range(5):
        start = time.perf_counter()
        model.scenes(model.states([f"A red car drives past the house number {seed}."]), [seed])
        best = min(best, time.perf_counter() - start)
    return round(best, 4)


def frames_per_second(model: StarterModel, pairs: list[Pair]) -> float:
    """Frames of 1280 x 720 drawn in a second on one thread; of each scene the best of three passes."""
    spent, drawn = 0.0, 0
    for graph in draw(model, pairs):
        frames = SceneFrames(graph, width_px=1280, height_px=720, fps=25, frames=50)
        passes: list[float] = []
        for _ in range(3):  # other programs take their share of a busy machine
            start = time.perf_counter()
            for index in range(0, 50, 5):
                frames.frame(index)
            passes.append(time.perf_counter() - start)
        spent, drawn = spent + min(passes), drawn + 10
    return round(drawn / spent, 1)


def table(result: dict[str, Any]) -> str:
    """The result for people."""
    lines: list[str] = []
    for name, row in result.items():
        if isinstance(row, dict) and "intervals" in row:
            shown: list[str] = []
            for key, (low, high) in row["intervals"].items():
                count = f" ({row['n'][key]})" if "n" in row else ""
                shown.append(f"{key} {row[key]:.3f} [{low:.2f}-{high:.2f}]{count}")
            lines.append(f"{name} ({row['texts']} texts): " + ", ".join(shown))
        else:
            lines.append(f"{name}: {json.dumps(row)}")
    return "\n".join(lines)
