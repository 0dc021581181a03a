"""Where a farm's bottleneck moves with its size: `python -m tests.bench.bench_farm_scale`.

Measures what things take here (`--measure`, a few minutes), checks the model against real farms of one
and two workers, and simulates 1 to 1,000 nodes: a table, and a picture with `--chart FILE.svg`.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.bench.bench_farm import SCENES, farm_of
from tests.bench.farm_chart import write_chart
from tests.bench.farm_model import Design, Outcome, Times, simulate
from tests.bench.farm_times import clip_times, measure, read_times

NODES = (1, 10, 100, 1000)
COUNTS = (1, 10, 100)
KEPT = Path(__file__).resolve().parent / "farm_times.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A kind of work.

    Attributes:
        name: For the table.
        renders: Movies rendered at once, by so many people.
        scenes: Of each.
        changes: What differs from the starter, as fields of `Times`; not measured here.
    """

    name: str
    renders: int
    scenes: int
    changes: dict[str, float]


# A pixel model: a minute on a node's GPU for a clip of 25 MB, 4 GB of weights, a gigabit wire. Assumed.
PIXEL = {
    "clip_s": 60.0, "load_s": 20.0, "proof_s": 0.0, "package_mb": 4000.0, "answer_mb": 25.0,
    "link_mb_s": 110.0,
}  # fmt: skip
CASES = (
    Case(name="starter, one movie of 160 scenes", renders=1, scenes=160, changes={}),
    Case(name="starter, 100 movies of 16 scenes", renders=100, scenes=16, changes={}),
    Case(name="pixel model, one movie of 160 scenes", renders=1, scenes=160, changes=PIXEL),
    Case(name="pixel model, 100 movies of 16 scenes", renders=100, scenes=16, changes=PIXEL),
)
STREAMED = Design(is_streamed=True, passes_models_on=True)
DESIGNS = {
    "in one order": Design(spreads=False),
    "as it is": Design(),
    "models passed on": Design(passes_models_on=True),
    "and streamed": STREAMED,
    "and encoded on nodes": replace(STREAMED, encodes_on_nodes=True),
    "and spoken on nodes": replace(STREAMED, encodes_on_nodes=True, speaks_on_nodes=True),
    "streamed, 3 of 4 clips kept": replace(STREAMED, cached=0.75),
}


def times_of(found: Any, *, nodes: int) -> Times:
    """The model's times at so many nodes; what grows with them is drawn out as a line."""
    at = {int(count): values for count, values in found["overheads"].items()}
    most, clip = max(at), found["clip"]
    slope = max(0.0, (at[most]["own_clip_s"] - at[min(at)]["own_clip_s"]) / (most - min(at)))
    own = at[min(at)]["own_clip_s"] + slope * nodes
    speak, encode = found["movie"]["speak_s"], found["movie"]["encode_s"]
    return Times(
        speak_s=speak,
        admit_s=at[most]["admit_s"] / most,
        look_s=at[most]["look_s"] / most,
        send_s=own / 2,
        receive_s=own / 2,
        schedule_s=max(values["scheduler_clip_s"] for values in at.values()),
        beat_s=at[most]["scheduler_idle"] / most,
        load_s=clip["load_s"],
        proof_s=clip["proof_s"],
        clip_s=clip["clip_s"],
        answer_mb=clip["answer_bytes"] / 1e6,
        link_mb_s=found["wire_mb_s"],
        encode_s=encode,
        speak_there_s=found["movie"]["speak_there_s"],
        encode_there_s=found["movie"]["encode_there_s"],
    )


def bottleneck(outcome: Outcome, *, nodes: int, renders: int) -> str:
    """What works for the longest part of the time; sending models to nodes counts as a part."""
    busy = outcome.busy
    shares = {
        "drawing": busy["nodes"] / nodes,
        "scheduler": busy["scheduler"],
        "rendering program": busy["program"] / renders,
        "models": outcome.stages["nodes and models"],
        "speaking": busy["voice"] / renders,
        "encoding": busy["encoder"] / renders,
    }
    return max(shares, key=lambda one: shares[one])


def check(found: Any, rounds: int) -> None:
    """The model beside real farms of one and two workers: clips alone, models loaded.

    The machine is shared, so what a clip takes is measured anew before each pair of rounds.
    """
    off: dict[int, list[float]] = {1: [], 2: []}
    with (
        tempfile.TemporaryDirectory() as scratch,
        farm_of(1, Path(scratch) / "one") as one,
        farm_of(2, Path(scratch) / "two") as two,
    ):
        for turn in range(rounds):
            clip = clip_times(Path(scratch) / f"clip{turn}")
            for nodes, bench in ((1, one), (2, two)):
                times = replace(
                    times_of(found, nodes=nodes), speak_s=0.0, encode_s=0.0, load_s=0.0,
                    clip_s=clip["clip_s"], proof_s=clip["proof_s"],
                )  # fmt: skip
                model = simulate(times, nodes=nodes, scenes=SCENES).finish_s
                real = bench.render().wall_s
                off[nodes].append(model / real - 1)
                sys.stdout.write(f"{nodes} node(s): real {real:.2f} s, model {model:.2f} s\n")
    for nodes, values in off.items():
        sys.stdout.write(
            f"{nodes} node(s): the model is {statistics.median(values):+.0%} off (median)\n"
        )


def table(found: Any) -> dict[str, dict[str, list[float]]]:
    """Print what is simulated; the finishing times by case and design."""
    curves: dict[str, dict[str, list[float]]] = {}
    for case in CASES:
        sys.stdout.write(f"\n{case.name}\n")
        for title, design in DESIGNS.items():
            row: list[str] = []
            for nodes in NODES:
                times = replace(times_of(found, nodes=nodes), **case.changes)
                outcome = simulate(
                    times, nodes=nodes, scenes=case.scenes, renders=case.renders, design=design
                )
                curves.setdefault(case.name, {}).setdefault(title, []).append(outcome.finish_s)
                worst = bottleneck(outcome, nodes=nodes, renders=case.renders)
                row.append(f"{outcome.finish_s:.0f} s ({worst})")
            sys.stdout.write(f"| {title} | {' | '.join(row)} |\n")
    return curves


def main() -> None:
    """Measure, check, simulate, draw."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--measure", action="store_true", help="measure anew and keep it")
    parser.add_argument("--check", type=int, default=0, metavar="ROUNDS")
    parser.add_argument("--chart", type=Path)
    wish = parser.parse_args()
    if wish.measure:
        with tempfile.TemporaryDirectory() as scratch:
            KEPT.write_text(json.dumps(measure(Path(scratch), COUNTS), indent=1) + "\n")
    found = read_times(KEPT)
    if wish.check:
        check(found, wish.check)
    curves = table(found)
    if wish.chart:
        write_chart(wish.chart, curves, NODES)


if __name__ == "__main__":
    main()
