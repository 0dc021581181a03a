from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from studio.errors import MediaError
from studio.render.events import Emit, Event, JobCancelled, JobDone, JobFailed
from studio.render.worker import Job, Worker
from studio.task import CancelToken


@pytest.fixture
def events() -> queue.Queue[Event]:
    return queue.Queue()


@pytest.fixture
def worker(events: queue.Queue[Event]) -> Iterator[Worker]:
    worker = Worker(events.put)
    yield worker
    worker.close()


def test_jobs_run_one_after_another_on_the_engine_thread(
    worker: Worker, events: queue.Queue[Event]
) -> None:
    names: list[str] = []

    def work(_emit: Emit, _cancel: CancelToken) -> dict[str, Any]:
        names.append(threading.current_thread().name)
        return {"n": len(names)}

    worker.submit(Job(id="a", work=work))
    worker.submit(Job(id="b", work=work))
    first, second = events.get(timeout=5), events.get(timeout=5)
    assert (first, second) == (
        JobDone(job_id="a", report={"n": 1}),
        JobDone(job_id="b", report={"n": 2}),
    )
    assert names == ["engine", "engine"]


def test_a_running_job_is_cancelled_at_its_next_step(
    worker: Worker, events: queue.Queue[Event]
) -> None:
    started = threading.Event()

    def work(_emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        started.set()
        while True:
            cancel.check()

    worker.submit(Job(id="long", work=work))
    assert started.wait(5)
    worker.cancel("long")
    worker.cancel("nobody")
    assert events.get(timeout=5) == JobCancelled(job_id="long")


def test_closing_cancels_what_runs_and_what_waits(events: queue.Queue[Event]) -> None:
    worker = Worker(events.put)

    def work(_emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        while True:
            cancel.check()

    worker.submit(Job(id="1", work=work))
    worker.submit(Job(id="2", work=work))
    worker.close()
    assert [events.get_nowait(), events.get_nowait()] == [
        JobCancelled(job_id="1"),
        JobCancelled(job_id="2"),
    ]


def test_an_error_is_told_and_the_thread_lives_on(
    worker: Worker, events: queue.Queue[Event], caplog: pytest.LogCaptureFixture
) -> None:
    error = MediaError("The music is damaged.", "Choose another file.")

    def expected(_emit: Emit, _cancel: CancelToken) -> dict[str, Any]:
        raise error

    def mistake(_emit: Emit, _cancel: CancelToken) -> dict[str, Any]:
        raise ZeroDivisionError

    worker.submit(Job(id="expected", work=expected))
    assert events.get(timeout=5) == JobFailed(job_id="expected", error=error)
    worker.submit(Job(id="mistake", work=mistake))
    failed = events.get(timeout=5)
    assert isinstance(failed, JobFailed) and "inside the program" in failed.error.message
    assert "ZeroDivisionError" in caplog.text
    caplog.clear()
    worker.submit(Job(id="fine", work=lambda _e, _c: {}))
    assert events.get(timeout=5) == JobDone(job_id="fine", report={})
