"""How much faster two nodes of one core each are than one: `python -m tests.bench.bench_farm`.

Each node is a process of its own, pinned to one core, with its own empty cache; the models are loaded
before the clock starts. Rounds of one node and of two take turns, and each pair gives one ratio. What
the processor did is told with it: the program that renders shares the machine with its nodes here.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
from distributed import Client

from studio.engine.local import LocalEngine
from studio.farm.clips import FarmClips, Wishes
from studio.farm.link import connect
from studio.paths import Paths
from studio.render.cache import Cache
from studio.render.sources import model_store
from studio.task import CancelToken, ignore_progress
from tests.unit.farm.farm_here import farm_here, scenes

SCENES = 16


@dataclass(frozen=True, kw_only=True)
class Round:
    """What one round of new scenes took.

    Attributes:
        wall_s: From the call until all clips are in the cache.
        own_s: Processor time of the rendering program.
        scheduler_s: Of the scheduler.
        workers_s: Of all nodes.
    """

    wall_s: float
    own_s: float
    scheduler_s: float
    workers_s: float


class Bench:
    """A farm of some nodes, and what is rendered on it."""

    def __init__(self, client: Client, folder: Path, processes: list[list[psutil.Process]]) -> None:
        self._client, self._folder, self._processes = client, folder, processes
        self._store = model_store(Paths.choose(folder / "me"))
        self._engine = LocalEngine(self._store, threads=1)
        self._turn = 0

    def render(self) -> Round:
        """Have new scenes made."""
        self._turn += 1
        requests = [
            replace(one, seed=one.seed + 1000 * self._turn) for one in scenes(self._store, SCENES)
        ]
        with contextlib.closing(Cache(self._folder / f"cache{self._turn}")) as cache:
            before, start = self._work(), time.perf_counter()
            made = FarmClips(self._client, Wishes()).make(
                requests, engine=self._engine, cache=cache, warn=print,
                cancel=CancelToken(), on_progress=ignore_progress,
            )  # fmt: skip
            wall = time.perf_counter() - start
        own, scheduler, workers = (b - a for a, b in zip(before, self._work(), strict=True))
        assert len(made) == SCENES
        return Round(wall_s=wall, own_s=own, scheduler_s=scheduler, workers_s=workers)

    def _work(self) -> list[float]:
        """Processor seconds so far, of each group of processes."""
        return [
            sum(sum(one.cpu_times()[:2]) for one in group)
            for group in ([psutil.Process()], *self._processes)
        ]


@contextlib.contextmanager
def farm_of(nodes: int, folder: Path) -> Generator[Bench, None, None]:
    """A farm of so many nodes, a core for each."""
    with farm_here(folder / "boss") as farm:
        for number in range(nodes):
            farm.work(folder / f"node{number}", f"node{number}", "--cores", str(number))
        client = connect(farm.member, farm.member.address)
        client.wait_for_workers(nodes, timeout=60)
        workers = [psutil.Process(one.pid) for one in farm.workers.values()]
        bench = Bench(client, folder, [[psutil.Process(farm.scheduler.pid)], workers])
        bench.render()  # loads the models
        try:
            yield bench
        finally:
            client.close()


def main() -> None:
    """Print the times, where they went, and the speed-up of each pair of rounds."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    ratios: list[float] = []
    with (
        tempfile.TemporaryDirectory() as scratch,
        farm_of(1, Path(scratch) / "one") as one,
        farm_of(2, Path(scratch) / "two") as two,
    ):
        for _ in range(rounds):
            pair = one.render(), two.render()
            ratios.append(pair[0].wall_s / pair[1].wall_s)
            for name, took in zip(("one node ", "two nodes"), pair, strict=True):
                sys.stdout.write(
                    f"{name} {took.wall_s:.2f} s; processor: rendering program {took.own_s:.2f}, "
                    f"scheduler {took.scheduler_s:.2f}, nodes {took.workers_s:.2f} s\n"
                )
            sys.stdout.write(f"  {ratios[-1]:.2f} times; load {os.getloadavg()[0]:.1f}\n")
    sys.stdout.write(
        f"speed-up: {statistics.median(ratios):.2f} (median), "
        f"{min(ratios):.2f} to {max(ratios):.2f}, {rounds} pairs of {SCENES} scenes\n"
    )


if __name__ == "__main__":
    main()
