"""From the engine thread to the window: every event crosses here, and arrives on the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from studio.render.events import (
    EffortChosen,
    Event,
    JobCancelled,
    JobDone,
    JobFailed,
    JobStarted,
    LooksReady,
    PreviewReady,
    StageProgress,
    Warned,
)


class Bridge(QObject):
    """Turns the worker's events into signals of the GUI thread.

    Signals:
        job_started, stage_progressed, warned, effort_chosen, preview_ready, looks_ready, job_done,
            job_failed, job_cancelled: each with its event, which names its job; receivers ignore jobs
            that they do not know, since queued events still arrive after a job was given up.
    """

    job_started = Signal(JobStarted)
    stage_progressed = Signal(StageProgress)
    warned = Signal(Warned)
    effort_chosen = Signal(EffortChosen)
    preview_ready = Signal(PreviewReady)
    looks_ready = Signal(LooksReady)
    job_done = Signal(JobDone)
    job_failed = Signal(JobFailed)
    job_cancelled = Signal(JobCancelled)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._dispatch, Qt.ConnectionType.QueuedConnection)

    def post(self, event: Event) -> None:
        """Hand an event over; may be called from any thread."""
        self._posted.emit(event)

    def _dispatch(self, event: Event) -> None:
        match event:
            case JobStarted():
                self.job_started.emit(event)
            case StageProgress():
                self.stage_progressed.emit(event)
            case Warned():
                self.warned.emit(event)
            case EffortChosen():
                self.effort_chosen.emit(event)
            case PreviewReady():
                self.preview_ready.emit(event)
            case LooksReady():
                self.looks_ready.emit(event)
            case JobDone():
                self.job_done.emit(event)
            case JobFailed():
                self.job_failed.emit(event)
            case JobCancelled():
                self.job_cancelled.emit(event)
