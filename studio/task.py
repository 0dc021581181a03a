"""What long work is given: a token that can cancel it and a callback that hears of its progress."""

from __future__ import annotations

import threading
from collections.abc import Callable

from studio.errors import Cancelled

OnProgress = Callable[[float], None]
"""Called with the part of the work that is done, from 0 to 1, never falling."""


def ignore_progress(_done: float) -> None:
    """An `OnProgress` for callers that do not listen."""


class CancelToken:
    """Asks running work to stop. Safe to set from any thread; work calls `check` at every step."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._listeners: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def cancel(self) -> None:
        """Ask the work to stop at its next step. Calling twice is harmless."""
        with self._lock:
            self._event.set()
            listeners, self._listeners = self._listeners, []
        for listener in listeners:
            listener()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def check(self) -> None:
        """Leave the work if it was cancelled.

        Raises:
            Cancelled: After `cancel` was called.
        """
        if self._event.is_set():
            raise Cancelled

    def on_cancel(self, listener: Callable[[], None]) -> None:
        """Call `listener` once when cancelled (at once if that has happened already).

        For work that cannot poll, such as one long call into a native library.
        """
        with self._lock:
            if not self._event.is_set():
                self._listeners.append(listener)
                return
        listener()
