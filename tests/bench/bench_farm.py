"""How much faster two nodes of one core each are than one: `python -m tests.bench.bench_farm`.

Each node is a process of its own, pinned to one core, with its own empty cache; the models are loaded
before the clock starts. Both cases are measured in turn, several times, and ratios taken within a run.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from studio.engine.local import LocalEngine
from studio.farm.clips import FarmClips, Wishes
from studio.farm.link import connect
from studio.paths import Paths
from studio.render.cache import Cache
from studio.render.sources import model_store
from studio.task import CancelToken, ignore_progress
from tests.unit.farm.farm_here import farm_here, scenes

SCENES = 16


def measure(nodes: int, folder: Path, *, rounds: int) -> list[float]:
    """Seconds of each round of new scenes on so many nodes."""
    paths = Paths.choose(folder / "me")
    store = model_store(paths)
    engine = LocalEngine(store, threads=1)
    found: list[float] = []
    with farm_here(folder / "boss") as farm:
        for number in range(nodes):
            farm.work(folder / f"node{number}", f"node{number}", "--cores", str(number))
        client = connect(farm.member, farm.member.address)
        client.wait_for_workers(nodes, timeout=60)
        for turn in range(rounds + 1):  # the first loads the models
            requests = [replace(one, seed=one.seed + 1000 * turn) for one in scenes(store, SCENES)]
            cache = Cache(folder / f"cache{turn}")
            start = time.perf_counter()
            made = FarmClips(client, Wishes()).make(
                requests, engine=engine, cache=cache, warn=print,
                cancel=CancelToken(), on_progress=ignore_progress,
            )  # fmt: skip
            found.append(time.perf_counter() - start)
            assert len(made) == SCENES
            cache.close()
        client.close()
    engine.close()
    return found[1:]


def main() -> None:
    """Print the times and their ratio."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as scratch:
        one = measure(1, Path(scratch) / "one", rounds=rounds)
        two = measure(2, Path(scratch) / "two", rounds=rounds)
    for name, times in (("one node", one), ("two nodes", two)):
        sys.stdout.write(f"{name}: {', '.join(f'{t:.2f}' for t in times)} s\n")
    ratio = statistics.median(one) / statistics.median(two)
    sys.stdout.write(f"speed-up (medians): {ratio:.2f}\n")


if __name__ == "__main__":
    main()
