"""The thread that draws what the player shows: late frames are dropped, the window never waits."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from studio.errors import Cancelled, StudioError
from studio.render.screening import Screening
from studio.render.screening_frames import ScreeningFrames
from studio.render.seat import Seat
from studio.task import CancelToken
from studio.ui.images import image_of
from studio.ui.preview.clock import PlayClock

SettledTask = Callable[[Seat, CancelToken], Any]
"""Work on the thread's seat between two frames; its result is posted."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ShownFrame:
    """A frame of the movie, drawn.

    Attributes:
        image: The picture.
        time_s: When it plays.
        scene_id: Which scene it shows.
    """

    image: QImage
    time_s: float
    scene_id: str


class FrameThread(QObject):
    """Draws the frame at the clock's time, again and again while it runs.

    It has an engine of its own: pictures can be played and arranged while a movie is rendered.

    Signals:
        drawn(frame): A `ShownFrame`; only the newest waits to be shown.
        settled(name, result): A task ended; its result, or the StudioError that ended it.
        failed(error): A frame could not be drawn.
    """

    drawn = Signal(object)
    settled = Signal(str, object)
    failed = Signal(object)
    _posted = Signal()

    def __init__(
        self, seat: Seat, clock: PlayClock, fonts_dir: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._seat, self._clock, self._fonts_dir = seat, clock, fonts_dir
        self._changed = threading.Condition()
        self._screening: Screening | None = None
        self._is_wanted = False  # a frame, though the clock stands still
        self._tasks: OrderedDict[str, SettledTask] = OrderedDict()
        self._is_closed = False
        self._cancel = CancelToken()
        self._newest: ShownFrame | None = None
        self._dropped = self._shown = 0
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="player")
        self._thread.start()

    # -- the window's side ----------------------------------------------------------------------

    @property
    def counts(self) -> tuple[int, int]:
        """Frames drawn, and frames dropped while playing because they were late."""
        return self._shown, self._dropped

    def show(self, screening: Screening | None) -> None:
        """Draw from another screening, and its frame at the clock's time at once."""
        with self._changed:
            self._screening, self._is_wanted = screening, True
            self._changed.notify()

    def wake(self) -> None:
        """The clock was moved or started: draw its frame."""
        with self._changed:
            self._is_wanted = True
            self._changed.notify()

    def submit(self, name: str, task: SettledTask) -> None:
        """Have something done between two frames; it replaces a waiting task of the same name."""
        with self._changed:
            self._tasks[name] = task
            self._changed.notify()

    def close(self) -> None:
        """End the thread, and wait for it."""
        with self._changed:
            self._is_closed = True
            self._cancel.cancel()
            self._changed.notify()
        self._thread.join()

    def _on_posted(self) -> None:
        with self._changed:
            frame, self._newest = self._newest, None
        if frame is not None and not self._is_closed:
            self.drawn.emit(frame)

    # -- the thread's side ----------------------------------------------------------------------

    def _run(self) -> None:
        frames = ScreeningFrames(self._seat, self._fonts_dir)
        drawn: tuple[Screening, int] | None = None
        while not self._is_closed:
            with self._changed:
                task = self._tasks.popitem(last=False) if self._tasks else None
                screening, rate = self._screening, self._clock.rate
                is_idle = screening is None or (rate == 0 and not self._is_wanted)
                if task is None and is_idle:
                    self._changed.wait()
                    continue
                self._is_wanted = False
            try:
                if task is not None:
                    self._settle(*task)
                if screening is not None and not (task is not None and is_idle):
                    drawn = self._draw(frames, screening, drawn, is_playing=rate != 0)
            except Cancelled:
                continue
            except StudioError as error:
                self.failed.emit(error)
                self._rest(0.5)  # a picture that cannot be drawn must not keep a core busy
        frames.close()
        self._seat.close()

    def _settle(self, name: str, task: SettledTask) -> None:
        try:
            result = task(self._seat, self._cancel)
        except StudioError as error:
            result = error
        self.settled.emit(name, result)

    def _draw(
        self,
        frames: ScreeningFrames,
        screening: Screening,
        drawn: tuple[Screening, int] | None,
        *,
        is_playing: bool,
    ) -> tuple[Screening, int]:
        fps = screening.timeline.fps
        number = min(screening.timeline.frames - 1, int(self._clock.position() * fps + 1e-6))
        if drawn is not None and drawn[0] is screening and drawn[1] == number and is_playing:
            self._get_ready(frames, screening, number)
            return drawn
        picture = image_of(frames.frame(screening, number, cancel=self._cancel))
        index = screening.scene_at(number / fps)
        self._shown += 1
        if is_playing and drawn is not None and drawn[0] is screening:
            self._dropped += max(0, abs(number - drawn[1]) - 1)
        with self._changed:
            was_waiting = self._newest is not None
            self._newest = ShownFrame(
                image=picture, time_s=number / fps, scene_id=screening.plan.scenes[index].id
            )
        if not was_waiting:
            self._posted.emit()
        return screening, number

    def _get_ready(self, frames: ScreeningFrames, screening: Screening, number: int) -> None:
        """There is time before the next frame: open the scene after this one, or rest."""
        index = screening.scene_at(number / screening.timeline.fps)
        ahead = index + (1 if self._clock.rate > 0 else -1)
        if frames.is_open(screening, ahead):
            self._rest(0.4 / screening.timeline.fps)
        else:
            frames.open_ahead(screening, ahead, cancel=self._cancel)

    def _rest(self, seconds: float) -> None:
        with self._changed:
            if not self._is_closed:
                self._changed.wait(seconds)
