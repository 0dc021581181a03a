"""Measures what the model of a farm is fed with, on real parts: scheduler, workers, wire, cache."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import psutil
from distributed import Client

from studio.engine.local import LocalEngine
from studio.farm.clips import FarmClips, Wishes
from studio.farm.credentials import accept_invitation
from studio.farm.link import connect, workers_of
from studio.farm.message import pack_answer, read_answer, request_text
from studio.farm.nodes import Nodes
from studio.farm.packages import send_package
from studio.farm.proof import STEPS
from studio.paths import Paths
from studio.render.cache import Cache
from studio.render.clips import clip_for
from studio.render.sources import model_store
from studio.task import CancelToken, ignore_progress
from tests.e2e.program import ROOT, run_program
from tests.unit.farm.farm_here import FarmHere, farm_here, scenes

WARM = 240
"""Clips that the swarm has in its cache: asking for them costs all but the drawing."""


def processor_s(process: psutil.Process) -> float:
    """Seconds of work so far."""
    return sum(process.cpu_times()[:2])


def clip_times(folder: Path) -> dict[str, float]:
    """A node's own seconds, from the starter on one thread."""
    store = model_store(Paths.choose(folder))
    start = time.perf_counter()
    engine = LocalEngine(store, threads=1)
    requests = scenes(store, 9)
    cancel = CancelToken()
    engine.generate(requests[0], on_progress=ignore_progress, cancel=cancel)
    first = time.perf_counter() - start
    start = time.perf_counter()
    clip = None
    for one in requests[1:]:
        clip = engine.generate(one, on_progress=ignore_progress, cancel=cancel)
    assert clip is not None
    clip_s = (time.perf_counter() - start) / 8
    start = time.perf_counter()
    for one in requests[1:]:
        engine.generate(
            replace(one, steps=STEPS, seed=one.seed + 77),
            on_progress=ignore_progress,
            cancel=cancel,
        )
    proof_s = (time.perf_counter() - start) / 8
    request = requests[-1]
    answer = pack_answer(clip, model=request.model, seconds=1.0, node="n", provider="p")
    start = time.perf_counter()
    for _ in range(50):
        read_answer(answer, request)
    check_s = (time.perf_counter() - start) / 50
    engine.close()
    return {
        "clip_s": clip_s, "proof_s": proof_s, "load_s": max(0.0, first - clip_s),
        "check_s": check_s, "request_bytes": len(request_text(request)), "answer_bytes": len(answer),
    }  # fmt: skip


@contextlib.contextmanager
def swarm_of(count: int, farm: FarmHere, base: Path) -> Generator[Client, None, None]:
    """So many workers in one process; a client of the farm."""
    accept_invitation(farm.invitation, farm.member.token, Paths.choose(base).data_dir)
    command = [sys.executable, "-m", "tests.bench.farm_swarm", str(base), str(count)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL)
    client = connect(farm.member, farm.member.address)
    try:
        client.wait_for_workers(count, timeout=120)
        yield client
    finally:
        client.close()
        process.terminate()
        process.wait()


def warm(base: Path, count: int) -> None:
    """Put clips into the swarm's cache."""
    paths = Paths.choose(base)
    engine = LocalEngine(model_store(paths), threads=1)
    with contextlib.closing(Cache(paths.cache_dir)) as cache:
        for one in scenes(model_store(paths), count, steps=1):
            clip_for(one, engine=engine, cache=cache, cancel=CancelToken())
    engine.close()


def overheads(count: int, folder: Path, base: Path) -> dict[str, float]:
    """What a clip, a node and a look cost at so many nodes, by processor time of real processes."""
    store = model_store(Paths.choose(folder / "me"))
    engine = LocalEngine(store, threads=1)
    me = psutil.Process()
    with farm_here(folder / "boss") as farm, swarm_of(count, farm, base) as client:
        scheduler = psutil.Process(farm.scheduler.pid)
        found: dict[int, tuple[float, float]] = {}
        for clips in (
            WARM // 2,
            WARM,
            WARM // 2,
            WARM,
        ):  # the first is for warming up, and is replaced
            cache_folder = folder / f"cache{time.monotonic_ns()}"
            with contextlib.closing(Cache(cache_folder)) as cache:
                before = processor_s(me), processor_s(scheduler)
                made = FarmClips(client, Wishes()).make(
                    scenes(store, clips, steps=1), engine=engine, cache=cache, warn=print,
                    cancel=CancelToken(), on_progress=ignore_progress,
                )  # fmt: skip
                assert len(made) == clips
                found[clips] = processor_s(me) - before[0], processor_s(scheduler) - before[1]
        less, more = found[WARM // 2], found[WARM]
        step = WARM - WARM // 2
        start = processor_s(me)
        for _ in range(20):
            workers_of(client)
        look = (processor_s(me) - start) / 20
        start = processor_s(me)
        for _ in range(5):
            nodes = Nodes(client, engine, (), warn=print, cancel=CancelToken())
            nodes.look()
            assert len(nodes.fit) == count
        admit = (processor_s(me) - start) / 5
        start, began = processor_s(scheduler), time.perf_counter()
        time.sleep(5)  # only heartbeats
        idle = (processor_s(scheduler) - start) / (time.perf_counter() - began)
    engine.close()
    return {
        "own_clip_s": (more[0] - less[0]) / step, "scheduler_clip_s": (more[1] - less[1]) / step,
        "look_s": look, "admit_s": admit, "scheduler_idle": idle,
    }  # fmt: skip


def wire_mb_s(folder: Path) -> float:
    """What the wire of a farm carries here, with hashing and checking at its end: a real package."""
    store = model_store(Paths.choose(folder / "sender"))
    package = store.find("starter", as_shipped=True)
    size = sum(p.stat().st_size for p in package.folder.rglob("*") if p.is_file()) / 1e6
    with farm_here(folder / "boss") as farm:
        farm.work(folder / "node", "node")
        client = connect(farm.member, farm.member.address)
        client.wait_for_workers(1, timeout=60)
        (address,) = workers_of(client)
        start = time.perf_counter()
        wrong = send_package(client, package, address, cancel=CancelToken())
        took = time.perf_counter() - start
        client.close()
    assert not wrong, wrong
    return size / took


def movie_times(folder: Path, count: int) -> dict[str, float]:
    """Speaking and encoding, for each scene of a draft with voice on this machine."""
    script = folder / "script.md"
    things = ("fox", "boat", "teacher", "dog", "tree", "bicycle")
    lines = [
        f"## Scene {n}\n\nA {thing} waits by the sea at dawn and looks for a friend.\n"
        for n, thing in enumerate(things[:count])
    ]
    script.write_text("# Farm\n\n" + "\n".join(lines))
    done = run_program(
        "render", script, "-o", folder / "m.mp4", "--quality", "draft", "--basedir", folder / "base",
        "--json",
    )  # fmt: skip
    assert done.code == 0, done.err
    # Processor time, since other work on the machine lengthens all else.
    work, cores = done.report["processor_s"], os.cpu_count() or 1
    there = (work["draw"] + work["encode"]) / count  # on a node of one core
    return {
        "speak_s": work["speak"] / count / cores,  # all cores speak, line by line
        "encode_s": there / cores + work["finish"] / count,
        "speak_there_s": work["speak"] / count,
        "encode_there_s": there,
        "movie_s": float(done.report["duration_s"]) / count,
    }


def measure(folder: Path, counts: tuple[int, ...]) -> dict[str, object]:
    """Everything, as plain values."""
    warm(folder / "swarm", WARM)
    return {
        "clip": clip_times(folder / "clip"),
        "overheads": {
            count: overheads(count, folder / f"at{count}", folder / "swarm") for count in counts
        },
        "wire_mb_s": wire_mb_s(folder / "wire"),
        "movie": movie_times(folder, 4),
    }


def read_times(path: Path) -> dict[str, object]:
    """What was measured before."""
    found: dict[str, object] = json.loads(path.read_text())
    return found
