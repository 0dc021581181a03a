"""Speaks a scene's line on the engine thread and plays it; nothing in the window waits."""

from __future__ import annotations

import contextlib
import threading
import uuid

from PySide6.QtCore import QObject, Signal

from studio.compose.mix import MIX_RATE
from studio.errors import MediaError, StudioError
from studio.render.events import JobCancelled, JobDone, JobFailed
from studio.render.listen import prepare_listen
from studio.render.worker import Job
from studio.storyboard.model import Scene, Storyboard
from studio.ui.preview.sound_out import OpenDevice
from studio.ui.session import Session

PATIENCE_S = 0.2
"""The last block is still in the loudspeakers when all has been handed over."""


class Listener(QObject):
    """Hears one line at a time.

    Signals:
        busy_changed(is_busy): A line is being spoken or played, or not any more.
        failed(error): It could not be heard.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)
    _ended = Signal(int, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job = ""
        self._turn = 0
        self._stopping = threading.Event()
        self._is_playing = False
        session.bridge.job_done.connect(self._on_done)
        session.bridge.job_failed.connect(self._on_failed)
        session.bridge.job_cancelled.connect(self._on_cancelled)
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Whether a line is being spoken or played."""
        return bool(self._job) or self._is_playing

    def listen(self, storyboard: Storyboard, scene: Scene) -> None:
        """Speak a scene's line, and play it."""
        self.stop()
        job = f"listen-{uuid.uuid4().hex[:12]}"
        try:
            work = prepare_listen(storyboard, scene, seat=self._session.seat)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._job = job
        self._session.worker.submit(Job(id=job, work=work))
        self.busy_changed.emit(True)

    def play(self, wav: bytes) -> None:
        """Play the bytes of a WAV file."""
        self._stopping.set()
        self._stopping = threading.Event()
        self._turn += 1
        self._is_playing = True
        turn, stopping = self._turn, self._stopping
        open_device = self._session.open_sound

        def run() -> None:
            error = play_wav(wav, stopping, open_device)
            with contextlib.suppress(RuntimeError):  # the project was closed meanwhile
                self._ended.emit(turn, error)

        threading.Thread(target=run, name="listen", daemon=True).start()
        self.busy_changed.emit(True)

    def stop(self) -> None:
        """Fall silent."""
        was_busy = self.is_busy
        if self._job:
            self._session.worker.cancel(self._job)
            self._job = ""
        self._stopping.set()
        self._is_playing = False
        self._turn += 1
        if was_busy:
            self.busy_changed.emit(False)

    def _on_done(self, event: JobDone) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.play(event.report["wav"])

    def _on_failed(self, event: JobFailed) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.busy_changed.emit(False)
            self.failed.emit(event.error)

    def _on_cancelled(self, event: JobCancelled) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.busy_changed.emit(False)

    def _on_ended(self, turn: int, error: MediaError | None) -> None:
        if turn != self._turn:
            return  # another line is being played by now
        self._is_playing = False
        self.busy_changed.emit(False)
        if error is not None:
            self.failed.emit(error)


def play_wav(wav: bytes, stopping: threading.Event, open_device: OpenDevice) -> MediaError | None:
    """Play to the end, or until asked to stop; the error where there is no loudspeaker."""
    import miniaudio  # noqa: PLC0415 - loads a C library that no window start can wait for

    device = open_device()
    if device is None:
        return MediaError(
            "No loudspeaker or headphones could be opened.", "Connect some, and listen again."
        )
    try:
        decoded = miniaudio.decode(wav, nchannels=2, sample_rate=MIX_RATE)
        stream = miniaudio.stream_raw_pcm_memory(decoded.samples, 2, 2)
        next(stream)
        device.start(stream)
        stopping.wait(decoded.duration + PATIENCE_S)
    finally:
        device.close()
    return None
