"""Runs pip for the converter: a fixed list of files, hashes checked, with progress and cancellation."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path

from studio.errors import ModelError, OutputError, StudioError
from studio.render.converter_child import CHILD
from studio.render.converter_lock import Wheel
from studio.task import CancelToken

BATCH_BYTES = 16_000_000
"""Files that are fetched by one run of pip; what a crash can lose, but for a larger single file."""
ATTEMPTS = 3
LOOK_S = 0.3  # how often progress is read off the disk
RESUMES_SINCE = (25, 1)  # pip's --resume-retries

LOST = re.compile(
    r"NewConnectionError|ConnectionError|Connection (?:broken|refused|reset)|name resolution|timed out"
    r"|IncompleteRead|ProtocolError|ProxyError|ConnectTimeout|incomplete-download|SSLError|getaddrinfo",
    re.IGNORECASE,
)
FULL = re.compile(r"No space left on device|Errno 28|Disk quota exceeded|not enough space", re.I)
WRONG_HASH = re.compile(r"DO NOT MATCH THE HASHES|hash-mismatch", re.IGNORECASE)


def pip_command() -> tuple[str, ...]:
    """What starts pip: the program itself where it has no other Python."""
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD, "", "-m", "pip")
    return (sys.executable, "-m", "pip")


def batches(wheels: Iterable[Wheel], *, largest: int = BATCH_BYTES) -> list[tuple[Wheel, ...]]:
    """`wheels` in their order, so that each batch is at most `largest` bytes or one file."""
    made: list[tuple[Wheel, ...]] = []
    current: list[Wheel] = []
    for wheel in wheels:
        if current and sum(one.size_bytes for one in current) + wheel.size_bytes > largest:
            made.append(tuple(current))
            current = []
        current.append(wheel)
    return [*made, tuple(current)] if current else made


def fetch(
    batch: tuple[Wheel, ...],
    folder: Path,
    *,
    scratch: Path,
    index: str,
    extra_index: str,
    on_bytes: Callable[[int], None],
    cancel: CancelToken,
) -> None:
    """Bring `batch` into `folder`; a connection that breaks is taken up again.

    Args:
        batch: Nothing but these files is asked for.
        folder: Gets the files when they are whole and their hashes right.
        scratch: For unfinished files.
        index: A package index in place of pip's own setting; "" for that.
        extra_index: Another one beside; "" for none.
        on_bytes: Hears how much of the batch is there.
        cancel: Ends it.

    Raises:
        ModelError: No connection, or a file is not what it must be.
        OutputError: The disk is full.
        Cancelled: `cancel` was set.
    """
    wanted = scratch / "wanted.txt"
    wanted.write_text("".join(f"{one.requirement}\n" for one in batch), encoding="utf-8")
    command = [
        "download", "--dest", str(folder), "--no-deps", "--require-hashes", "--only-binary=:all:",
        "--no-cache-dir", "--requirement", str(wanted), *_options(index, extra_index),
    ]  # fmt: skip
    for attempt in range(ATTEMPTS):
        error = run_pip(command, scratch=scratch, watched=scratch, on_bytes=on_bytes, cancel=cancel)
        if error is None:
            return
        # Older versions of pip take a file that was cut off for one with another hash.
        if not isinstance(error, LostConnection | WrongFile) or attempt == ATTEMPTS - 1:
            raise error


class WrongFile(ModelError):
    """Raised when a file has another hash than the list says."""


class LostConnection(ModelError):
    """Raised when the package index does not answer, or stopped in the middle of a file."""


def run_pip(
    arguments: list[str],
    *,
    scratch: Path,
    watched: Path,
    on_bytes: Callable[[int], None],
    cancel: CancelToken,
) -> StudioError | None:
    """Run pip to its end; None, or what went wrong.

    Raises:
        Cancelled: `cancel` was set; pip is ended then.
    """
    cancel.check()
    common = ["--disable-pip-version-check", "--no-input", "--quiet"]
    environment = os.environ | {"TMPDIR": str(scratch), "TEMP": str(scratch), "PYTHONUTF8": "1"}
    log = scratch / "pip.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*pip_command(), *arguments, *common],
            stdout=output,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env=environment,
        )
        cancel.on_cancel(process.terminate)
        with process:
            while True:
                try:
                    code = process.wait(timeout=LOOK_S)
                    break
                except subprocess.TimeoutExpired:
                    on_bytes(size_of(watched))
    cancel.check()
    return None if code == 0 else failure(log.read_text(encoding="utf-8", errors="replace"))


def failure(output: str) -> StudioError:
    """What pip's own words mean for a person."""
    if FULL.search(output):
        return OutputError(
            "The disk is full.", "Make room and start again: what was fetched is kept."
        )
    if WRONG_HASH.search(output):
        return WrongFile(
            "A file of the converter is not the one that this program was made with.",
            "It was not used. Try again later, or over another network; a proxy may have changed it.",
        )
    if LOST.search(output):
        return LostConnection(
            "The package index cannot be reached, or stopped answering.",
            "Check the connection and start again: what was fetched is kept.",
        )
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return ModelError(
        "The converter's packages cannot be fetched or unpacked.",
        f"pip says: {lines[-1][:300] if lines else 'nothing'}",
    )


def is_whole(path: Path, wheel: Wheel) -> bool:
    """Whether the file at `path` is the one of the list."""
    if not path.is_file() or path.stat().st_size != wheel.size_bytes:
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == wheel.sha256


def size_of(folder: Path) -> int:
    """Bytes of all files below `folder`; files that vanish meanwhile count nothing."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += (Path(place) / name).lstat().st_size
            except OSError:
                continue
    return total


def _options(index: str, extra_index: str) -> list[str]:
    options = ["--retries", "3", "--timeout", "30"]
    if index:
        options += ["--index-url", index]
    elif extra_index:
        options += ["--extra-index-url", extra_index]
    version = tuple(int(part) for part in metadata.version("pip").split(".")[:2])
    if version >= RESUMES_SINCE:
        options += ["--resume-retries", "20"]
    return options
