"""The player's clock: what is heard says what is seen; without sound, the machine's clock does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

STALLED_S = 1.0
"""A sound device that asked for nothing for so long is gone: time must not stand still with it."""


class PlayClock:
    """Where the playing is. Safe to use from any thread.

    At the usual speed a sound device drives it (`take`); at others, and without a device, it runs
    by the machine's clock.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._at_s = 0.0  # position at `_since`
        self._since = now()
        self._rate = 0.0  # 0 stands still
        self._end_s = 0.0
        self._sound_s: float | None = None  # where the next block of sound begins
        self._block_s = 0.0
        self._has_sound = False

    @property
    def rate(self) -> float:
        """Movie seconds a second: 0 while paused, negative backwards."""
        with self._lock:
            return self._rate

    @property
    def is_driven_by_sound(self) -> bool:
        """Whether a sound device is what moves it."""
        with self._lock:
            return self._has_sound and self._rate == 1.0

    def set_end(self, end_s: float) -> None:
        """How long the movie is; positions stay inside."""
        with self._lock:
            self._anchor(self._position())
            self._end_s = end_s
            self._at_s = min(self._at_s, end_s)

    def set_sound(self, *, has_sound: bool) -> None:
        """Whether a device will ask for sound."""
        with self._lock:
            self._anchor(self._position())
            self._has_sound = has_sound

    def run(self, rate: float) -> None:
        """Play at a rate from where it stands; 0 pauses."""
        with self._lock:
            self._anchor(self._position())
            self._rate = rate

    def seek(self, time_s: float) -> None:
        """Go somewhere; playing goes on from there."""
        with self._lock:
            self._anchor(min(self._end_s, max(0.0, time_s)))

    def position(self) -> float:
        """Where it is now, in seconds from the movie's start."""
        with self._lock:
            return self._position()

    def take(self, seconds: float, latency_s: float) -> float | None:
        """Called by the sound device: where the next `seconds` of sound begin; None for silence.

        Args:
            seconds: Length of the block.
            latency_s: How much later it will be heard.
        """
        with self._lock:
            if not self._has_sound or self._rate != 1.0:
                return None
            if self._sound_s is None:
                self._sound_s = self._position()
            start_s = self._sound_s
            if start_s >= self._end_s + latency_s:
                return None
            self._at_s, self._since = start_s - latency_s, self._now()
            self._block_s = seconds
            self._sound_s = start_s + seconds
            return start_s

    def _anchor(self, at_s: float) -> None:
        self._at_s, self._since = at_s, self._now()
        self._sound_s = None

    def _position(self) -> float:
        if self._rate == 0.0:
            return min(self._end_s, max(0.0, self._at_s))
        passed_s = self._now() - self._since
        if self._sound_s is not None:
            if passed_s > STALLED_S + self._block_s:
                self._has_sound = False
                self._sound_s = None
            else:
                passed_s = min(passed_s, self._block_s * 1.5)
        return min(self._end_s, max(0.0, self._at_s + passed_s * self._rate))
