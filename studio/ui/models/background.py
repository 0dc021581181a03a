"""One piece of work in a thread of its own beside the window: its progress and its end come as signals."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from studio.errors import Cancelled, StudioError
from studio.task import CancelToken, OnProgress

Work = Callable[[OnProgress, CancelToken], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Progress:
    part: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    result: object


class Background(QObject):
    """Runs one piece of work at a time.

    Signals:
        progressed(part): From 0 to 1.
        done(result): What the work gave back.
        failed(error): A `StudioError`.
        cancelled(): It was given up.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None, *, name: str) -> None:
        """`name` is the thread's."""
        super().__init__(parent)
        self._name = name
        self._token: CancelToken | None = None
        self._thread: threading.Thread | None = None
        self._posted.connect(self._dispatch, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether work is on its way."""
        return self._token is not None

    def start(self, work: Work) -> None:
        """Begin; nothing happens while other work runs."""
        if self.is_running:
            return
        self._token = CancelToken()
        self._thread = threading.Thread(target=self._run, args=(work, self._token), name=self._name)
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._token is not None:
            self._token.cancel()

    def close(self) -> None:
        """Stop and wait; work looks at its token at every clip."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _run(self, work: Work, token: CancelToken) -> None:
        try:
            result = work(lambda part: self._posted.emit(_Progress(part=part)), token)
            self._posted.emit(_Done(result=result))
        except Cancelled as event:
            self._posted.emit(event)
        except StudioError as error:
            self._posted.emit(error)

    def _dispatch(self, event: object) -> None:
        if isinstance(event, _Progress):
            self.progressed.emit(event.part)
            return
        self._token = None
        if isinstance(event, _Done):
            self.done.emit(event.result)
        elif isinstance(event, StudioError):
            self.failed.emit(event)
        else:
            self.cancelled.emit()
