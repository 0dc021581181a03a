"""The engine thread: one thread, one queue, jobs one after another."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from studio.errors import Cancelled, InternalError, StudioError
from studio.render.events import Emit, JobCancelled, JobDone, JobFailed
from studio.task import CancelToken

log = logging.getLogger(__name__)

Work = Callable[[Emit, CancelToken], dict[str, Any]]
"""A job's work: emits events, obeys the token, returns its report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Something for the engine thread to do.

    Attributes:
        id: Name in events.
        work: Called on the engine thread.
    """

    id: str
    work: Work


class Worker:
    """Runs jobs on its own thread, named "engine". Every job ends in exactly one closing event.

    The methods may be called from any thread. `emit` is called on the engine thread.
    """

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._queue: queue.Queue[Job | None] = queue.Queue()
        self._tokens: dict[str, CancelToken] = {}
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="engine")
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Put a job at the end of the queue.

        Raises:
            ValueError: A job of that id is queued or running.
        """
        with self._lock:
            if job.id in self._tokens:
                raise ValueError(f"job {job.id} exists")
            self._tokens[job.id] = CancelToken()
        self._queue.put(job)

    def cancel(self, job_id: str) -> None:
        """Ask a queued or running job to stop; unknown ids are ignored (it may just have ended)."""
        with self._lock:
            token = self._tokens.get(job_id)
        if token is not None:
            token.cancel()

    def close(self) -> None:
        """Cancel everything and wait for the thread to end."""
        with self._lock:
            tokens = list(self._tokens.values())
        for token in tokens:
            token.cancel()
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            with self._lock:
                token = self._tokens[job.id]
            event = _outcome(job, self._emit, token)
            with self._lock:
                del self._tokens[job.id]
            self._emit(event)


def _outcome(job: Job, emit: Emit, token: CancelToken) -> JobDone | JobFailed | JobCancelled:
    try:
        token.check()
        return JobDone(job_id=job.id, report=job.work(emit, token))
    except Cancelled:
        return JobCancelled(job_id=job.id)
    except StudioError as error:
        return JobFailed(job_id=job.id, error=error)
    except Exception:  # the loop must outlive any mistake of ours
        log.exception("job %s failed unexpectedly", job.id)
        error = InternalError(
            "Something went wrong inside the program.",
            "Nothing was lost. Please report it, with the log file's last lines.",
        )
        return JobFailed(job_id=job.id, error=error)
