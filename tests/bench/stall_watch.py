"""A watchdog of the GUI thread: how late its beats come, and what ran while one was late."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer

ROOT = Path(__file__).parents[2]
TICK_MS = 5
LOOK_S = 0.004
LATE_MS = 12.0
"""A beat that is later than this is looked at; beats on time cost nothing but the beat."""
STALL_MS = 50.0
WAITING = ("wait", "get", "_wait_for_tstate_lock", "join", "select", "poll", "accept", "_worker")
DEEPEST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """A beat that came late.

    Attributes:
        ms: Since the beat before.
        cpu_ms: Of it, the GUI thread's processor time: what it did itself. The rest it waited, for
            the interpreter's lock or for a core.
        all_ms: Processor time of all threads of this process; where it is far less than `ms`, other
            programs had the cores.
        what: What the GUI thread was at, and beside it which other threads ran.
    """

    ms: float
    cpu_ms: float
    all_ms: float
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beats:
    """What a watchdog saw.

    Attributes:
        gaps_ms: Between all beats, sorted.
        stalls: Of more than `STALL_MS`, the worst first.
        collections_ms: Pauses of the garbage collector, the worst first.
    """

    gaps_ms: list[float]
    stalls: list[Stall]
    collections_ms: list[float]

    def part(self, part: float) -> float:
        """The gap that so large a part of all gaps is below."""
        return self.gaps_ms[min(len(self.gaps_ms) - 1, int(len(self.gaps_ms) * part))]

    def told(self, most: int = 6) -> list[str]:
        """Sentences about the worst stalls."""
        return [
            f"{s.ms:.0f} ms ({s.cpu_ms:.0f} own, {s.all_ms:.0f} all): {s.what}"
            for s in self.stalls[:most]
        ]


@dataclass(slots=True)
class _Seen:
    """What was looked at since a beat, and when something was collected."""

    at: Counter[str] = field(default_factory=Counter[str])
    beside: Counter[str] = field(default_factory=Counter[str])
    collected_ms: float = 0.0


class Watchdog:
    """Beats on the GUI thread, and a thread that looks at all stacks when a beat is late."""

    def __init__(self) -> None:
        self._gaps: list[float] = []
        self._stalls: list[Stall] = []
        self._collections: list[float] = []
        self._seen = _Seen()
        self._gui = threading.get_ident()
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._last_all = time.process_time()
        self._began = 0.0
        self._is_over = threading.Event()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._looker = threading.Thread(target=self._look, name="watchdog", daemon=True)

    def watch(self, ended: Callable[[], bool], *, seconds: float) -> Beats:
        """Run the event loop until something is so, or the time is over."""
        self.start()
        began = time.perf_counter()
        while not ended() and time.perf_counter() - began < seconds:
            pause(100)
        return self.stop()

    def start(self) -> None:
        """Begin to watch."""
        gc.callbacks.append(self._on_collection)
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer.start(TICK_MS)
        self._looker.start()

    def stop(self) -> Beats:
        """End, and tell."""
        self._timer.stop()
        self._is_over.set()
        self._looker.join()
        gc.callbacks.remove(self._on_collection)
        return Beats(
            gaps_ms=sorted(self._gaps) or [0.0],
            stalls=sorted(self._stalls, key=lambda stall: -stall.ms),
            collections_ms=sorted(self._collections, reverse=True),
        )

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        gap = (now - self._last) * 1e3
        self._gaps.append(gap)
        if gap > STALL_MS:
            self._look_around()  # who had the lock until now stands behind the call that kept it
            own, whole = (cpu - self._last_cpu) * 1e3, (time.process_time() - self._last_all) * 1e3
            self._stalls.append(Stall(ms=gap, cpu_ms=own, all_ms=whole, what=self._told()))
        self._seen = _Seen()
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._last_all = time.process_time()

    def _told(self) -> str:
        seen = self._seen
        told = ", ".join(f"{what} x{count}" for what, count in seen.at.most_common(3))
        if seen.collected_ms > 1:
            told = f"garbage collected for {seen.collected_ms:.0f} ms; {told}"
        beside = ", ".join(f"{what} x{count}" for what, count in seen.beside.most_common(2))
        told = told or "nothing could be looked at: native code kept the interpreter's lock"
        return f"{told} | beside it {beside}" if beside else told

    def _look(self) -> None:
        while not self._is_over.wait(LOOK_S):
            if (time.perf_counter() - self._last) * 1e3 < LATE_MS:
                continue
            self._look_around()

    def _look_around(self) -> None:
        seen = self._seen
        names = {one.ident: one.name for one in threading.enumerate()}
        for ident, frame in sys._current_frames().items():  # pyright: ignore[reportPrivateUsage]
            if ident == threading.get_ident() or frame.f_code.co_name in WAITING:
                continue
            if ident == self._gui:
                seen.at[_name(frame)] += 1
            else:
                seen.beside[f"{names.get(ident, '?')}: {_name(frame)}"] += 1

    def _on_collection(self, phase: str, _info: dict[str, Any]) -> None:
        if phase == "start":
            self._began = time.perf_counter()
            return
        took = (time.perf_counter() - self._began) * 1e3
        self._collections.append(took)
        self._seen.collected_ms += took


def pause(ms: int) -> None:
    """Let events run."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _name(frame: FrameType | None) -> str:
    """The innermost function of ours, and what it called of others."""
    inner = "" if frame is None else frame.f_code.co_qualname
    for _ in range(DEEPEST):
        if frame is None:
            break
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(ROOT / "studio"):
            own = f"{frame.f_code.co_qualname}:{frame.f_lineno}"
            is_inner = frame.f_code.co_qualname == inner
            return own if is_inner else f"{own} > {inner}"
        frame = frame.f_back
    return "events of Qt" if inner in ("pause", "Watchdog.watch") else inner
