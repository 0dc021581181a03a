"""Which hardware encoders work here: tried once, beside the window, when an export is first asked for."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal

from studio.export.encoders import Encodes, Tried, encodes_here, try_hardware


class EncoderProbe(QObject):
    """Tries them, and keeps what came out for as long as the window is open.

    Signals:
        found(tried): A tuple of `Tried`; those of other systems are left out.
    """

    found = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None, *, encodes: Encodes = encodes_here) -> None:
        super().__init__(parent)
        self._encodes = encodes
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self.tried: tuple[Tried, ...] | None = None
        self._posted.connect(self._on_tried, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; nothing happens where it has begun before."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="encoders")
            self._thread.start()

    def close(self) -> None:
        """Try no more, and wait for the one that is being tried: some tenths of a second."""
        self._is_closed = True
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        self._posted.emit(try_hardware(lambda name: not self._is_closed and self._encodes(name)))

    def _on_tried(self, tried: tuple[Tried, ...]) -> None:
        self.tried = tried
        self.found.emit(tried)
