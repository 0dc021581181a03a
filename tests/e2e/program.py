"""Runs the program as a person does: as its own process, with its own folders."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "resources" / "scripts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """How a run of the program ended."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> dict[str, Any]:
        """What `--json` printed."""
        return json.loads(self.out)


Run = Callable[..., Finished]


def run_program(
    *arguments: str | Path, prefix: tuple[str, ...] = (), timeout_s: float = 300
) -> Finished:
    """Run `python -m studio ARGUMENTS`."""
    command = [*prefix, sys.executable, "-m", "studio", *map(str, arguments)]
    environment = os.environ | {"OMP_WAIT_POLICY": "PASSIVE", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        command,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=timeout_s,
        cwd=ROOT,
        env=environment,
        check=False,
    )
    return Finished(
        code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode(errors="replace")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A movie that was rendered once for several tests."""

    movie: Path
    basedir: Path
    report: dict[str, Any]
