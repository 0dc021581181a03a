"""One conversion at a time beside the window: its process, its thread, and signals of the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from studio.errors import Cancelled, StudioError
from studio.render.conversion import ConversionStage, run_conversion
from studio.task import CancelToken


class ConversionRunner(QObject):
    """Runs the converter.

    Signals:
        stage_changed(stage): A `ConversionStage`.
        done(report): The package is there.
        failed(error): It is not; a `StudioError`.
        cancelled(): It was given up; finished parts are kept.
    """

    stage_changed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _posted = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, run: Callable[..., object] = run_conversion
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._token: CancelToken | None = None
        self._thread: threading.Thread | None = None
        self._posted.connect(self._dispatch, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether a conversion is on its way."""
        return self._token is not None

    def start(self, arguments: list[str]) -> None:
        """Begin; nothing happens while another one runs."""
        if self.is_running:
            return
        self._token = CancelToken()
        self._thread = threading.Thread(
            target=self._work, args=(arguments, self._token), name="conversion"
        )
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to stop."""
        if self._token is not None:
            self._token.cancel()

    def close(self) -> None:
        """Stop and wait; the process ends within a moment."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _work(self, arguments: list[str], token: CancelToken) -> None:
        try:
            self._posted.emit(self._run(arguments, on_stage=self._posted.emit, cancel=token))
        except Cancelled as event:
            self._posted.emit(event)
        except StudioError as error:
            self._posted.emit(error)

    def _dispatch(self, event: object) -> None:
        if isinstance(event, ConversionStage):
            self.stage_changed.emit(event)
            return
        self._token = None
        if isinstance(event, Cancelled):
            self.cancelled.emit()
        elif isinstance(event, StudioError):
            self.failed.emit(event)
        else:
            self.done.emit(event)
