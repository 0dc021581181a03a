"""A machine of the farm: the scheduler, and workers as processes of their own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import tempfile
from collections.abc import Callable, Coroutine, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from distributed import Scheduler, Worker

from studio.engine.models.probe import this_program
from studio.errors import OutputError
from studio.farm.credentials import Membership, keep_address
from studio.farm.link import check_door, quiet_dask, security_of
from studio.farm.node import NodeSeat, cores_here
from studio.paths import Paths

PORT = 8786
CORES_PER_WORKER = 4
NO_PAGES = "127.0.0.1:0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What a machine gives to the farm.

    Attributes:
        workers: Processes; each keeps a model of its own in memory.
        price: What an hour of one of them costs; 0 for a machine of one's own.
        processor: Where networks run ("cpu", "cuda"); "" as in the settings.
        cores: Core numbers, a group for each worker ("0", "1-3"); () leaves it to the system.
    """

    workers: int
    price: float = 0.0
    processor: str = ""
    cores: tuple[str, ...] = ()


def usual_workers(*, has_gpu: bool) -> int:
    """One for the GPU; without one, one for every four cores."""
    return 1 if has_gpu else max(1, cores_here() // CORES_PER_WORKER)


def read_cores(text: str) -> set[int]:
    """ "0", "0,2" or "1-3" as core numbers.

    Raises:
        ValueError: It is none of these.
    """
    found: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        found |= set(range(int(first), int(last or first) + 1))
    return found


async def run_scheduler(
    member: Membership,
    *,
    host: str,
    port: int,
    on_ready: Callable[[Membership], contextlib.AbstractContextManager[None]],
) -> None:
    """Run the farm's scheduler until it is cancelled; `on_ready` is open meanwhile.

    Raises:
        OutputError: The port is taken.
    """
    quiet_dask()
    try:
        scheduler = await Scheduler(
            host=host, port=port, protocol="tls", security=security_of(member),
            dashboard=False, dashboard_address=NO_PAGES,
        )  # fmt: skip
    except OSError as error:
        raise OutputError(
            f"Nothing can listen at {host}:{port}: {error.strerror or error}.",
            "A farm may be running here already; choose another --port.",
        ) from error
    try:
        with on_ready(keep_address(member, scheduler.address)):
            await scheduler.finished()
    finally:
        await scheduler.close()


async def run_worker(member: Membership, paths: Paths, work: Work, *, name: str) -> None:
    """Work for the farm in this process until its scheduler is gone.

    Raises:
        SettingsError: The farm is not there, or refuses this machine.
    """
    quiet_dask()
    check_door(member, member.address)
    if work.cores:
        _pin(read_cores(work.cores[0]))
    threads = max(1, cores_here() // (1 if work.cores else work.workers))
    seat = NodeSeat(paths, price=work.price, threads=threads, processor=work.processor)
    with tempfile.TemporaryDirectory(prefix="scenewright-farm-") as scratch:
        worker = Worker(
            member.address, nthreads=1, name=name, security=security_of(member), protocol="tls",
            resources={"CLIP": 1}, memory_limit=0, local_directory=scratch, plugins=(seat,),
            dashboard=False, dashboard_address=NO_PAGES, death_timeout=30,
        )  # fmt: skip
        async with worker:
            await worker.finished()


def worker_environment(cores: int) -> dict[str, str]:
    """What a worker's process is started with: libraries that count cores at import count its own.

    Without it numpy's BLAS starts a thread for each core of the machine, and these wait by spinning:
    two workers would cost each other a third of their time.
    """
    names = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
    return os.environ | dict.fromkeys(names, str(cores)) | {"OMP_WAIT_POLICY": "PASSIVE"}


def _pin(cores: set[int]) -> None:
    """Keep this process on some cores (Linux): also the threads that are there already."""
    threads = Path("/proc/self/task")
    if hasattr(os, "sched_setaffinity") and threads.is_dir():
        for thread in threads.iterdir():
            with contextlib.suppress(ProcessLookupError):  # it ended
                os.sched_setaffinity(int(thread.name), cores)


@contextlib.contextmanager
def worker_processes(
    paths: Paths, work: Work, *, name: str, arguments: tuple[str, ...] = ()
) -> Generator[list[subprocess.Popen[bytes]], None, None]:
    """The workers of this machine; ended when the block ends."""
    running: list[subprocess.Popen[bytes]] = []
    try:
        for number in range(work.workers):
            command = [
                *this_program("farm"), "work", "--name", f"{name}-{number}",
                "--of", str(work.workers), "--price", str(work.price), *arguments,
            ]  # fmt: skip
            if work.processor:
                command += ["--processor", work.processor]
            if work.cores:
                command += ["--cores", work.cores[number % len(work.cores)]]
            if paths.is_portable:
                command += ["--basedir", str(paths.data_dir.parent)]
            given = cores_here() // work.workers
            if work.cores:
                given = len(read_cores(work.cores[number % len(work.cores)]))
            environment = worker_environment(max(1, given))
            running.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, env=environment))
        yield running
    finally:
        for process in running:
            process.terminate()
        for process in running:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=10)
            if process.poll() is None:
                process.kill()
                process.wait()


def run(task: Coroutine[Any, Any, None]) -> None:
    """Run one of the coroutines above; Ctrl-C ends it."""
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(task)
