"""Many workers of a farm in one process, all with one warm cache: what they cost scheduler and program.

`python -m tests.bench.farm_swarm BASE COUNT` joins the farm whose membership is in BASE.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
import tempfile
import threading
from pathlib import Path

from distributed import Worker

from studio.engine.api import ClipRequest
from studio.farm.credentials import membership
from studio.farm.link import quiet_dask, security_of
from studio.farm.node import NodeSeat
from studio.farm.serve import NO_PAGES
from studio.paths import Paths


class OneAtATime(NodeSeat):
    """A seat for several workers of one process: its engine belongs to one thread at a time."""

    def __init__(self, paths: Paths) -> None:
        super().__init__(paths, price=0.0, threads=1, processor="cpu")
        self._turn = threading.Lock()

    def make(self, request: ClipRequest, clip_id: str, worker: Worker) -> bytes:
        """See `NodeSeat.make`."""
        with self._turn:
            return super().make(request, clip_id, worker)

    def teardown(self, worker: Worker) -> None:
        """Others still use it; the process ends soon."""


async def swarm(base: Path, count: int) -> None:
    """Work until the scheduler is gone."""
    quiet_dask()
    paths = Paths.choose(base)
    member, seat = membership(paths.data_dir), OneAtATime(paths)
    with tempfile.TemporaryDirectory() as scratch:
        async with contextlib.AsyncExitStack() as stack:
            workers = [
                await stack.enter_async_context(
                    Worker(
                        member.address, nthreads=1, name=f"swarm-{number}", protocol="tls",
                        security=security_of(member), resources={"CLIP": 1}, memory_limit=0,
                        local_directory=scratch, plugins=(seat,), dashboard=False,
                        dashboard_address=NO_PAGES,
                    )
                )
                for number in range(count)
            ]  # fmt: skip
            await asyncio.gather(*(worker.finished() for worker in workers))


if __name__ == "__main__":
    asyncio.run(swarm(Path(sys.argv[1]), int(sys.argv[2])))
