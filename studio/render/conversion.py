"""Runs the converter of models in a process of its own, and listens to it.

torch and its family live in that process alone: the program neither imports nor waits for them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from studio.errors import Cancelled, ModelError
from studio.render.converter_child import CHILD, MODULE
from studio.render.converter_lock import read_lock
from studio.task import CancelToken

CANCELLED_EXIT = 130
PYTHON_VARIABLE = "SCENEWRIGHT_CONVERTER_PYTHON"
"""Names the Python with the extra `convert` for an installation that has none (installers/)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversionStage:
    """Part of a conversion.

    Attributes:
        name: For people ("Converting denoiser"); a note's sentence where `is_note`.
        done, total: Work so far and in all, in the stage's own unit.
        is_note: Whether it is something to know rather than a step.
    """

    name: str
    done: float = 0.0
    total: float = 1.0
    is_note: bool = False


def run_conversion(
    arguments: list[str],
    *,
    on_stage: Callable[[ConversionStage], None],
    cancel: CancelToken,
    python: tuple[str, ...] | None = None,
    home: Path | None = None,
) -> dict[str, Any]:
    """Convert; returns the converter's report.

    Args:
        arguments: Of `python -m studio.workshop.convert`.
        on_stage: Hears of every step, on the calling thread.
        cancel: Ends the process; finished parts are kept for the next time.
        python: Starts the interpreter; `converter_python(home)` when None.
        home: The program's data folder, where an installed converter is looked for.

    Raises:
        ModelError: It failed, or could not be started.
        Cancelled: `cancel` was set.
    """
    python = converter_python(home) if python is None else python
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, (_sources(), os.environ.get("PYTHONPATH")))),
        "PYTHONUTF8": "1",
        # Idle threads must not spin: the program draws beside this.
        "OMP_WAIT_POLICY": "PASSIVE",
    }
    try:
        process = subprocess.Popen(
            [*python, "-m", MODULE, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            env=environment,
        )
    except OSError as error:
        raise ModelError(
            "The converter cannot be started.", "Install the program again."
        ) from error
    cancel.on_cancel(process.terminate)
    with process:
        tail = _Tail(process)
        report, failure = _listen(process, on_stage)
        code = process.wait()
        tail.join()
    if cancel.is_cancelled or code == CANCELLED_EXIT:
        raise Cancelled
    if failure is not None:
        raise failure
    if report is None:
        raise ModelError(
            f"The converter ended without a result (code {code}).",
            f"Its last words: {tail.text or 'none'}. It may have run out of memory; start it "
            "again, and it goes on where it stopped.",
        )
    return report


def converter_python(home: Path | None = None) -> tuple[str, ...]:
    """What starts the converter.

    A Python that a variable names; else the converter that the program made itself below `home`; else this
    Python, which has torch when it was installed with the extra `convert`.

    Raises:
        ModelError: The program was installed without a Python, and there is no converter yet.
    """
    is_frozen = getattr(sys, "frozen", False)
    named = os.environ.get(PYTHON_VARIABLE, "") if is_frozen else ""
    if named:
        return (named,)
    environment = None if home is None else _made_environment(home)
    if is_frozen and environment is not None:
        return (sys.executable, CHILD, str(environment))
    if is_frozen:
        raise ModelError(
            "The converter is not part of this installation: it is fetched once, when you ask for it.",
            "Run scenewright converter install, or press the button below Models in the window.",
        )
    if environment is not None and find_spec("torch") is None:
        return (sys.executable, "-m", "studio", CHILD, str(environment))
    return (sys.executable,)


def _made_environment(home: Path) -> Path | None:
    try:
        environment = home / "converter" / f"env-{read_lock().key}"
    except ModelError:
        return None
    return environment if environment.is_dir() else None


def _sources() -> str:
    """Where the child finds this program; a frozen one's files are not for another Python."""
    return "" if getattr(sys, "frozen", False) else str(Path(__file__).resolve().parents[2])


def _listen(
    process: subprocess.Popen[str], on_stage: Callable[[ConversionStage], None]
) -> tuple[dict[str, Any] | None, ModelError | None]:
    """The process's report, or its failure."""
    assert process.stdout is not None
    report: dict[str, Any] | None = None
    failure: ModelError | None = None
    for line in process.stdout:
        try:
            event = cast("dict[str, Any]", json.loads(line))
            kind = event["event"]
        except (ValueError, KeyError, TypeError):
            continue  # a library that prints
        if kind == "stage":
            on_stage(
                ConversionStage(
                    name=str(event["name"]), done=float(event["done"]), total=float(event["total"])
                )
            )
        elif kind == "note":
            on_stage(ConversionStage(name=str(event["message"]), is_note=True))
        elif kind == "done":
            report = cast("dict[str, Any]", event["report"])
        elif kind == "failed":
            failure = ModelError(str(event["message"]), str(event["hint"]))
    return report, failure


class _Tail:
    """The last line that a process wrote to its error output, read so that it never blocks."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.text = ""
        self._process = process
        self._thread = threading.Thread(target=self._read, name="converter-errors", daemon=True)
        self._thread.start()

    def join(self) -> None:
        """Wait for the end of the output."""
        self._thread.join()

    def _read(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if line.strip():
                self.text = line.strip()[:300]
