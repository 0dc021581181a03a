"""Puts a spoken line together from pieces of sound, silences, and the words of each stretch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from studio.narration.timing import complete_words
from studio.narration.voice import Samples, SpokenLine, Word

_LOUDEST = 0.98


class LineBuilder:
    """Collects a line's sound. Words are added stretch by stretch, after the sound that says them."""

    def __init__(self, *, rate: int) -> None:
        self._rate = rate
        self._pieces: list[Samples] = []
        self._count = 0
        self._times: dict[int, tuple[float, float]] = {}  # of the stretch that is being said
        self._words: list[Word] = []
        self.is_heard = False

    @property
    def now_s(self) -> float:
        """Length of what is there."""
        return self._count / self._rate

    def add_silence(self, seconds: float) -> None:
        """A silence, where it is longer than nothing."""
        if seconds > 0:
            self._add(np.zeros(round(seconds * self._rate), np.float32))

    def add_sound(self, samples: Samples, times: dict[int, tuple[float, float]]) -> None:
        """A piece of sound, and when the stretch's written words are said in it, by their index."""
        for owner, (start, end) in times.items():
            first, _ = self._times.get(owner, (start + self.now_s, 0.0))
            self._times[owner] = (first, end + self.now_s)
        self._add(samples)
        self.is_heard = self.is_heard or len(samples) > 0

    def add_words(self, written: Sequence[str]) -> None:
        """The written words of the stretch that is complete now."""
        if not self._times:  # nothing of it can be said: its words stand where it stands
            start_s = self.now_s
            self._times = {0: (start_s, start_s)}
        self._words += complete_words(written, self._times, duration_s=self.now_s)
        self._times = {}

    def finish(self, *, notes: tuple[str, ...] = ()) -> SpokenLine:
        """The whole line; peaks are kept from clipping."""
        joined = np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.float32)
        peak = float(np.abs(joined).max(initial=0.0))
        if peak > _LOUDEST:
            joined = joined * np.float32(_LOUDEST / peak)
        joined.setflags(write=False)
        return SpokenLine(samples=joined, rate=self._rate, words=tuple(self._words), notes=notes)

    def _add(self, samples: Samples) -> None:
        self._pieces.append(samples)
        self._count += len(samples)
