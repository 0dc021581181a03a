"""A real farm on this machine for tests and benchmarks: a scheduler and workers as processes."""

from __future__ import annotations

import contextlib
import re
import socket
import subprocess
import sys
import tempfile
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

from studio.engine.api import ClipRequest
from studio.engine.models.store import ModelStore
from studio.farm.credentials import Membership, accept_invitation, membership
from studio.farm.serve import worker_environment
from studio.paths import Paths
from tests.e2e.program import ROOT


@dataclass(kw_only=True)
class FarmHere:
    """A running farm.

    Attributes:
        member: The founder's membership; its address is that of the scheduler.
        invitation: What others join with.
        scheduler: Its process.
        workers: Processes that were started, by name.
    """

    member: Membership
    invitation: Path
    scheduler: subprocess.Popen[bytes]
    workers: dict[str, subprocess.Popen[bytes]] = field(
        default_factory=dict[str, "subprocess.Popen[bytes]"]
    )

    def work(self, base: Path, name: str, *options: str) -> subprocess.Popen[bytes]:
        """Start a worker with its own folders."""
        paths = Paths.choose(base)
        if not (paths.data_dir / "farm" / "farm.key").is_file():
            accept_invitation(self.invitation, self.member.token, paths.data_dir)
        command = [
            sys.executable, "-m", "studio", "farm", "work", "--name", name,
            "--basedir", str(base), *options,
        ]  # fmt: skip
        self.workers[name] = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, env=worker_environment(1)
        )
        return self.workers[name]


@contextlib.contextmanager
def farm_here(base: Path) -> Generator[FarmHere, None, None]:
    """A farm without workers; all its processes are ended when the block ends."""
    command = [
        sys.executable, "-m", "studio", "farm", "start", "--host", "127.0.0.1",
        "--port", str(_free_port()), "--workers", "0", "--basedir", str(base),
    ]  # fmt: skip
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, stdout=log
        )
        farm: FarmHere | None = None
        try:
            assert process.stderr is not None
            told = b""
            while b"Token:" not in told:
                line = process.stderr.readline()
                assert line, told.decode()
                told += line
            assert re.search(rb"tls://127.0.0.1:\d+", told)
            member = membership(Paths.choose(base).data_dir)
            farm = FarmHere(
                member=member,
                invitation=member.folder / "invitation.json",
                scheduler=process,
            )
            yield farm
        finally:
            for one in (*(farm.workers.values() if farm else ()), process):
                one.terminate()
            for one in (*(farm.workers.values() if farm else ()), process):
                with contextlib.suppress(subprocess.TimeoutExpired):
                    one.wait(timeout=10)
                one.kill()
                one.wait()
            if process.stderr is not None:
                process.stderr.close()


def scenes(store: ModelStore, count: int, *, steps: int = 12) -> list[ClipRequest]:
    """Requests of so many different scenes."""
    reference = store.find("starter").manifest.reference
    things = ("fox", "boat", "teacher", "dog", "tree", "bicycle", "cat", "house")
    return [
        ClipRequest(
            model=reference,
            precision="int8",
            prompt=f"a {things[n % 8]} by the sea at dawn",
            seed=n,
            steps=steps,
            guidance_scale=3.0,
            width_px=640,
            height_px=360,
            fps=25,
            frames=50,
        )
        for n in range(count)
    ]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
