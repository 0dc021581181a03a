"""The gate on whole copies of the starter and on harmed ones.

    python -m tests.bench.bench_gate [--prompts 24] [--copies 20] [--only HARM] [--no-harms] [--json]

A harmed copy must be refused with its own reason, and every identical copy must pass. Of the suite every
n-th prompt is taken, so that all of it is sampled. Times are compared too: keep the machine quiet.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from studio.engine.models.store import ModelStore
from studio.paths import resources_dir
from studio.quality.compare import Comparison
from studio.quality.gate import weigh
from studio.quality.subject import ModelUnderTest, open_model
from studio.quality.suite import Suite, read_suite
from studio.task import CancelToken, ignore_progress
from tests.unit.quality.harm import (
    copied_starter,
    int4_starter,
    noisy_starter,
    off_by_one_starter,
    slowed,
    swapped_encoder_starter,
)

STORE = ModelStore((resources_dir() / "models",))
HARMS: dict[str, tuple[Callable[[Path], Path], str]] = {
    "noise in the weights": (partial(noisy_starter, sigma=2.5), "Prompt agreement"),
    "int4": (int4_starter, "It is the version in use in a lower precision"),
    "swapped text encoder": (swapped_encoder_starter, "Prompt agreement"),
    "sampler off by one step": (off_by_one_starter, "The same weights, prompts and seeds"),
    "1.5 times slower by a sleep": (copied_starter, "Time of a step"),
}
TOGETHER = 5  # copies that are judged beside one reference, in turn on each prompt


def main() -> None:
    """Measure and print; exit 1 if a harm passes or a copy is refused."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", default="narration")
    parser.add_argument("--prompts", type=int, default=24)
    parser.add_argument("--copies", type=int, default=20)
    parser.add_argument("--only", default="", help="harms whose name holds this")
    parser.add_argument("--no-harms", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    suite = some_of(
        read_suite(options.suite, folders=(resources_dir() / "suites",)), options.prompts
    )
    is_right = True
    if not options.no_harms:
        for name, (harm, reason) in HARMS.items():
            if options.only in name:
                found = gate([harm], suite, is_slow=reason.startswith("Time"))
                is_right &= tell(found, [name], options)
    for first in range(0, options.copies, TOGETHER):
        count = min(TOGETHER, options.copies - first)
        found = gate([copied_starter] * count, suite)
        is_right &= tell(found, [f"copy {first + 1 + i}" for i in range(count)], options)
    sys.exit(0 if is_right else 1)


def some_of(suite: Suite, count: int) -> Suite:
    """Prompts from all over a suite."""
    step = max(1, len(suite.prompts) // count)
    return Suite(name=suite.name, prompts=suite.prompts[::step][:count])


def gate(
    harms: Sequence[Callable[[Path], Path]], suite: Suite, *, is_slow: bool = False
) -> tuple[Comparison, ...]:
    """What the gate finds of some copies, which may be run by a slower program."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as models:
        reference = open_model("starter", store=STORE)
        models.callback(reference.close)
        candidates: list[ModelUnderTest] = []
        for index, harm in enumerate(harms):
            copy = harm(Path(name) / str(index))
            candidates.append(slowed(copy, 1.5) if is_slow else open_model(str(copy), store=STORE))
            models.callback(candidates[-1].close)
        return weigh(
            reference, candidates, suite, network=None, on_progress=ignore_progress,
            cancel=CancelToken(),
        )  # fmt: skip


def tell(found: Sequence[Comparison], names: Sequence[str], options: argparse.Namespace) -> bool:
    """Print what was found; whether all of it is as it should be."""
    all_right = True
    for name, one in zip(names, found, strict=True):
        wanted = HARMS[name][1] if name in HARMS else ""
        is_right = (
            any(reason.startswith(wanted) for reason in one.reasons)
            if wanted
            else not one.is_regression
        )
        all_right &= is_right
        row = {"name": name, "right": is_right, "reasons": one.reasons}
        line = f"{'right' if is_right else 'WRONG'}  {name}: {' '.join(one.reasons) or 'passes'}"
        sys.stdout.write((json.dumps(row) if options.json else line) + "\n")
        sys.stdout.flush()
    return all_right


if __name__ == "__main__":
    main()
