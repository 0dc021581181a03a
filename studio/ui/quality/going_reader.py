"""Reads how renders went, on a thread of its own."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from studio.render.watch import Track, tracks
from studio.render.watch_log import Watched, load_watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """What was noted of renders, and what it says.

    Attributes:
        renders: All rows, the oldest first.
        tracks: See `watch.tracks`.
    """

    renders: tuple[Watched, ...]
    tracks: tuple[Track, ...]


class GoingReader(QObject):
    """Reads the file again whenever it is asked; older answers are dropped.

    Signals:
        found(going): A `Going`.
    """

    found = Signal(object)
    _done = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="going")
        self._latest: Future[Going] | None = None
        self._is_closed = False
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def read(self) -> None:
        """Begin; `found` tells when it is done. Nothing happens once it is closed."""
        if self._is_closed:
            return
        self._latest = self._pool.submit(self._find)
        self._latest.add_done_callback(self._done.emit)

    def close(self) -> None:
        """End the thread."""
        self._latest, self._is_closed = None, True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _find(self) -> Going:
        renders = load_watch(self._folder)
        return Going(renders=renders, tracks=tracks(renders))

    def _on_done(self, done: Future[Going]) -> None:
        if done is self._latest:
            self.found.emit(done.result())
