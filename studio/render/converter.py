"""The converter's environment in the user's data folder: made on demand, taken up again, removed.

converter/wheels/        files as they were fetched, each whole and checked
converter/env-KEY.part   being unpacked
converter/env-KEY        ready; KEY is that of the list it was made from
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.errors import OutputError
from studio.render.conversion import ConversionStage
from studio.render.converter_fetch import batches, fetch, is_whole, run_pip, size_of
from studio.render.converter_lock import ConverterLock, Wheel
from studio.task import CancelToken

MARGIN = 1.1  # pip's own bookkeeping, and what else is written meanwhile
FETCHING, UNPACKING = "Fetching the converter", "Unpacking the converter"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConverterState:
    """What is there, and what it would take.

    Attributes:
        is_installed: Whether it can convert.
        is_outdated: Whether one of an earlier version of the program is there.
        used_bytes: On the disk now.
        fetch_bytes: Still to fetch.
        disk_bytes: What it takes once it is ready.
    """

    is_installed: bool
    is_outdated: bool
    used_bytes: int
    fetch_bytes: int
    disk_bytes: int


def converter_folder(home: Path) -> Path:
    """Everything of the converter, below the program's data folder."""
    return home / "converter"


def environment_of(home: Path, lock: ConverterLock) -> Path:
    """Where the environment is when it is ready."""
    return converter_folder(home) / f"env-{lock.key}"


def converter_state(home: Path, lock: ConverterLock) -> ConverterState:
    """Look, without a network."""
    ready = environment_of(home, lock).is_dir()
    others = [p for p in converter_folder(home).glob("env-*") if p.suffix != ".part"]
    missing = () if ready else _missing(home, lock)
    return ConverterState(
        is_installed=ready,
        is_outdated=not ready and bool(others),
        used_bytes=size_of(converter_folder(home)),
        fetch_bytes=sum(wheel.size_bytes for wheel in missing),
        disk_bytes=lock.installed_bytes,
    )


def install_converter(
    home: Path,
    lock: ConverterLock,
    *,
    on_stage: Callable[[ConversionStage], None],
    cancel: CancelToken,
    index: str = "",
) -> Path:
    """Make the environment; returns its folder. What an earlier try fetched is not fetched again.

    Args:
        home: The program's data folder.
        lock: What to fetch.
        on_stage: Hears of the progress, on the calling thread.
        cancel: Ends it; whole files are kept.
        index: A package index in place of pip's own setting.

    Raises:
        ModelError: No connection, or a file has another hash.
        OutputError: There is no room, or the folder cannot be written.
        Cancelled: `cancel` was set.
    """
    target = environment_of(home, lock)
    if target.is_dir():
        return target
    try:
        _check_room(home, lock)
        folder = converter_folder(home)
        wheels, scratch = folder / "wheels", folder / "scratch"
        shutil.rmtree(scratch, ignore_errors=True)
        for one in (wheels, scratch):
            one.mkdir(parents=True, exist_ok=True)
        _fetch_all(home, lock, index=index, on_stage=on_stage, cancel=cancel)
        _unpack(home, lock, target, on_stage=on_stage, cancel=cancel)
        for old in folder.iterdir():
            if old != target:
                shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise OutputError(
            f"The converter cannot be kept in {converter_folder(home)}: {error.strerror or error}.",
            "See that the disk has room and the folder can be written, then start again.",
        ) from error
    return target


def remove_converter(home: Path) -> int:
    """Delete the environment and what was fetched for it; returns the bytes that it took.

    Raises:
        OutputError: Something cannot be deleted.
    """
    folder = converter_folder(home)
    freed = size_of(folder)
    if folder.is_symlink():
        folder.unlink()  # what it points to is not ours
        return 0
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise OutputError(
            f"The converter cannot be deleted: {error.strerror or error}.",
            "End a conversion that still runs, and try again.",
        ) from error
    return freed


def _fetch_all(
    home: Path,
    lock: ConverterLock,
    *,
    index: str,
    on_stage: Callable[[ConversionStage], None],
    cancel: CancelToken,
) -> None:
    folder = converter_folder(home)
    missing = _missing(home, lock)
    done = lock.download_bytes - sum(wheel.size_bytes for wheel in missing)
    for batch in batches(missing):
        size, before = sum(wheel.size_bytes for wheel in batch), done

        def tell(there: int, *, size: int = size, before: int = before) -> None:
            on_stage(
                ConversionStage(
                    name=FETCHING, done=before + min(there, size), total=lock.download_bytes
                )
            )

        tell(0)
        has_torch = any(wheel.name == "torch" for wheel in batch)
        fetch(
            batch,
            folder / "wheels",
            scratch=folder / "scratch",
            index=index,
            extra_index=lock.torch_index if has_torch else "",
            on_bytes=tell,
            cancel=cancel,
        )
        done += size
        tell(size)


def _unpack(
    home: Path,
    lock: ConverterLock,
    target: Path,
    *,
    on_stage: Callable[[ConversionStage], None],
    cancel: CancelToken,
) -> None:
    folder = converter_folder(home)
    part = folder / f"{target.name}.part"
    shutil.rmtree(part, ignore_errors=True)
    files = _whole_files(home, lock)

    def tell(there: int) -> None:
        done = min(there, lock.installed_bytes)
        on_stage(ConversionStage(name=UNPACKING, done=done, total=lock.installed_bytes))

    tell(0)
    # Into a folder of ours first, then at once under its name: a killed program leaves no half environment.
    error = run_pip(
        ["install", "--no-index", "--no-deps", "--no-compile", "--target", str(part),
         *(str(files[wheel.sha256]) for wheel in lock.wheels)],
        scratch=folder / "scratch", watched=folder / "scratch", on_bytes=tell, cancel=cancel,
    )  # fmt: skip
    if error is not None:
        raise error
    part.replace(target)
    tell(lock.installed_bytes)


def _missing(home: Path, lock: ConverterLock) -> tuple[Wheel, ...]:
    there = _whole_files(home, lock)
    return tuple(wheel for wheel in lock.wheels if wheel.sha256 not in there)


def _whole_files(home: Path, lock: ConverterLock) -> dict[str, Path]:
    """Fetched files by the hash that they were checked to have."""
    found: dict[str, Path] = {}
    for path in (converter_folder(home) / "wheels").glob("*.whl"):
        size = path.stat().st_size
        for wheel in lock.wheels:
            if wheel.size_bytes == size and is_whole(path, wheel):
                found[wheel.sha256] = path
    return found


def _check_room(home: Path, lock: ConverterLock) -> None:
    home.mkdir(parents=True, exist_ok=True)
    fetching = sum(wheel.size_bytes for wheel in _missing(home, lock))
    needed = round((fetching + lock.installed_bytes) * MARGIN)
    free = shutil.disk_usage(home).free
    if free < needed:
        raise OutputError(
            f"The converter needs {needed / 1e9:.1f} GB while it is made; {free / 1e9:.1f} GB are free.",
            "Make room, or keep the program's data on another disk with --basedir.",
        )
