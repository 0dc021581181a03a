"""The sign-off from the window: the storyboard as a file for others, made on the engine thread."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.errors import StudioError
from studio.render.events import JobCancelled, JobDone, JobFailed
from studio.render.worker import Job
from studio.storyboard.model import Storyboard
from studio.ui.session import Session

SUFFIXES = (".pdf", ".html", ".htm")


class SignOff(QObject):
    """Makes one sign-off at a time.

    Signals:
        finished(path): It was written.
        failed(error): It was not.
    """

    finished = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job = ""
        session.bridge.job_done.connect(self._on_done)
        session.bridge.job_failed.connect(self._on_failed)
        session.bridge.job_cancelled.connect(self._on_cancelled)

    @property
    def is_busy(self) -> bool:
        """Whether one is being made."""
        return bool(self._job)

    def make(self, storyboard: Storyboard, output: Path) -> None:
        """Write a storyboard's sign-off; nothing happens while one is being made."""
        from studio.render.board import prepare_board  # noqa: PLC0415 slow, and rare

        if self._job:
            return
        job = f"board-{uuid.uuid4().hex[:12]}"
        try:
            work = prepare_board(storyboard, output, seat=self._session.seat, job_id=job)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._job = job
        self._session.worker.submit(Job(id=job, work=work))

    def _on_done(self, event: JobDone) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.finished.emit(str(event.report["output"]))

    def _on_failed(self, event: JobFailed) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.failed.emit(event.error)

    def _on_cancelled(self, event: JobCancelled) -> None:
        if event.job_id == self._job:
            self._job = ""


def sign_off_path(chosen: str, kind: str) -> Path:
    """Where it goes: the name that was chosen, with the chosen kind's ending if it has none."""
    path = Path(chosen)
    return path if path.suffix.lower() in SUFFIXES else Path(f"{chosen}{kind}")
