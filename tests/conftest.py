"""What every test gets: its own folders, and a failure when it leaves a mess behind."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.paths import Paths, resources_dir

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # for tests that load onnxruntime before the program does


@pytest.fixture(autouse=True)
def _no_thread_survives() -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    """A thread that outlives its test would run into the next one's folders."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.is_alive() and not t.daemon]
    for thread in left:
        thread.join(timeout=5)
    assert not [t for t in left if t.is_alive()], f"threads left running: {left}"


@pytest.fixture(autouse=True)
def _unexpected_log_fails(caplog: pytest.LogCaptureFixture) -> Iterator[None]:  # pyright: ignore[reportUnusedFunction]
    """A warning or error in the log that the test did not ask for is a failure.

    A test that expects one clears `caplog` after looking at it.
    """
    yield
    bad = [
        r for r in caplog.records if r.levelno >= logging.WARNING and r.name.startswith("studio")
    ]
    assert not bad, f"unexpected log records: {[r.getMessage() for r in bad]}"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Folders of this test alone."""
    return Paths.choose(tmp_path / "base")


@pytest.fixture(scope="session")
def resources() -> Path:
    """The files that ship with the program."""
    return resources_dir()
