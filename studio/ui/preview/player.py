"""The player: plays the movie as it stands, from the storyboard, before anything is rendered."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from studio.errors import StudioError
from studio.render.screening import Screening
from studio.render.screening_sound import SoundTrack
from studio.render.seat import Seat
from studio.storyboard.model import Storyboard
from studio.ui.document import Document
from studio.ui.preview.clock import PlayClock
from studio.ui.preview.frame_thread import FrameThread, ShownFrame
from studio.ui.preview.preparer import Prepared, Preparer
from studio.ui.preview.sound_out import SoundOut
from studio.ui.previews import Previews
from studio.ui.session import Session

TICK_MS = 33
FOLLOW_MS = 400  # after the last edit: nobody types so slowly that scenes are placed at every key
QUIET_MS = 2500  # without an edit, before lines are spoken ahead
FASTEST = 4.0


class SoundState(Enum):
    """What becomes of the sound."""

    UNKNOWN = "unknown"
    HEARD = "heard"
    NO_DEVICE = "no device"


class Player(QObject):
    """Plays, pauses, seeks. Everything slow happens on its threads.

    Signals:
        playing_changed(is_playing): It began to move, or stands still.
        moved(time_s): The playhead is elsewhere.
        scene_entered(id): While it plays, another scene begins.
        frame_ready(frame): A `ShownFrame` to be shown now.
        changed(): Scenes were placed anew; the strip must be drawn again.
        sound_changed(): There is another sound track.
        state_changed(): Something that `notes` tell is another thing now.
    """

    playing_changed = Signal(bool)
    moved = Signal(float)
    scene_entered = Signal(str)
    frame_ready = Signal(object)
    changed = Signal()
    sound_changed = Signal()
    state_changed = Signal()
    _device_opened = Signal(bool)

    def __init__(
        self,
        session: Session,
        document: Document,
        previews: Previews,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._previews = session, document, previews
        self.clock = PlayClock()
        self._sound = SoundOut(self.clock, session.open_sound)
        self.sound_state = SoundState.UNKNOWN
        self.lines_left = 0
        self.error = ""
        self.movie = Prepared(storyboard=document.storyboard, screening=None)
        self.music_peaks: NDArray[np.float32] = np.zeros(0, np.float32)
        self._held: Prepared | None = None  # waits for the end of the scene that plays
        self._tracks: list[tuple[Screening | None, SoundTrack | None]] = []  # the newest last
        self._scene = ""
        self._rate = 0.0  # what is wanted; the clock has it once the first frame is there
        self._is_waiting = False
        self._is_rendering = self._is_closed = False
        self._opener = ThreadPoolExecutor(1, thread_name_prefix="sound")
        self.frames = FrameThread(
            Seat(session.paths, session.store), self.clock, session.resources / "fonts", self
        )
        self._preparer = Preparer(session.paths, session.manifest, self)
        self._tick, self._soon, self._quiet = QTimer(self), QTimer(self), QTimer(self)
        self._tick.setInterval(TICK_MS)
        for timer, wait_ms in ((self._soon, FOLLOW_MS), (self._quiet, QUIET_MS)):
            timer.setSingleShot(True)
            timer.setInterval(wait_ms)
        self._connect()
        self._preparer.follow(document.storyboard)

    def _connect(self) -> None:
        self._tick.timeout.connect(self._on_tick)
        self._soon.timeout.connect(self._follow)
        self._quiet.timeout.connect(self._allow)
        self._document.changed.connect(self._on_edit)
        self._previews.idle.connect(self._on_idle)
        self._session.preferences.changed.connect(self._allow)
        self._preparer.prepared.connect(self._on_prepared)
        self._preparer.mixed.connect(self._on_mixed)
        self._preparer.speaking.connect(self._on_speaking)
        self._preparer.failed.connect(self._on_failed)
        self.frames.drawn.connect(self._on_frame)
        self.frames.failed.connect(self._on_failed)
        self._device_opened.connect(self._on_device)

    # -- what it plays --------------------------------------------------------------------------

    @property
    def screening(self) -> Screening | None:
        """What is played; None where there is nothing, or not yet."""
        return self.movie.screening

    @property
    def rate(self) -> float:
        """Movie seconds a second: 0 while paused, negative backwards."""
        return self._rate

    @property
    def is_playing(self) -> bool:
        """Whether the playhead moves by itself, or will as soon as its first frame is drawn."""
        return self._rate != 0

    @property
    def position_s(self) -> float:
        """Where the playhead is."""
        return self.clock.position()

    @property
    def scene_id(self) -> str:
        """Which scene is under the playhead; "" for none."""
        screening = self.screening
        if screening is None:
            return ""
        return screening.plan.scenes[screening.scene_at(self.position_s)].id

    # -- commands -------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play from the playhead; from the start where it stands at the end."""
        if self.screening is None:
            return
        if self.position_s >= self.screening.duration_s - 0.05:
            self.clock.seek(0.0)
        if self.sound_state is SoundState.UNKNOWN:
            self._opener.submit(self._open_sound)
        self._run(1.0)

    def pause(self) -> None:
        """Stand still."""
        self._run(0.0)
        self._take_held()

    def shuttle(self, direction: int) -> None:
        """J and L: play forwards (1) or backwards (-1), and faster at each further press."""
        rate = self._rate
        if rate * direction > 0:
            self._run(max(-FASTEST, min(FASTEST, rate * 2)))
        elif direction > 0:
            self.play()
        elif self.screening is not None:
            self._run(-1.0)

    def seek(self, time_s: float) -> None:
        """Go somewhere."""
        self.clock.seek(time_s)
        self.frames.wake()
        self._show_position(is_entering=False)

    def nudge(self, by_s: float) -> None:
        """Go a little forward or back."""
        self.seek(self.position_s + by_s)

    def step(self, by: int) -> None:
        """To the next scene (1), or to the start of this one and then the one before (-1)."""
        screening = self.screening
        if screening is None:
            return
        index = screening.scene_at(self.position_s)
        is_inside = self.position_s - screening.starts_s[index] > 0.5
        wanted = index + by + (1 if by < 0 and is_inside else 0)
        wanted = max(0, min(len(screening.starts_s) - 1, wanted))
        self.seek(screening.starts_s[wanted])

    def seek_scene(self, scene_id: str) -> None:
        """To the start of a scene, unless the playhead is in it."""
        screening = self.screening
        if screening is None or scene_id == self.scene_id:
            return
        index = screening.index_of(scene_id)
        if index >= 0:
            self.seek(screening.starts_s[index])

    def set_rendering(self, *, is_rendering: bool) -> None:
        """While a movie is rendered, nothing is spoken or mixed ahead."""
        self._is_rendering = is_rendering
        self._allow()
        if not is_rendering:
            # It has spoken lines that were missing.
            self._preparer.follow(self._document.storyboard, looks_again=True)

    def close(self) -> None:
        """Stop, and wait for the threads."""
        self._is_closed = True
        self._run(0.0)
        for timer in (self._tick, self._soon, self._quiet):
            timer.stop()
        self._preparer.close()
        self.frames.close()
        self._opener.shutdown(wait=True, cancel_futures=True)
        self._sound.close()

    # -- what happens ---------------------------------------------------------------------------

    def _run(self, rate: float) -> None:
        was_playing, self._rate = self.is_playing, rate
        self._is_waiting = rate != 0 and not was_playing
        self.clock.run(0.0 if self._is_waiting else rate)
        self.frames.wake()
        if rate != 0:
            self._tick.start()
            self._allow()
        else:
            self._tick.stop()
        if was_playing != (rate != 0) and not self._is_closed:
            self.playing_changed.emit(rate != 0)
            self._show_position(is_entering=False)

    def _start_clock(self) -> None:
        """The first frame is there: time begins to pass."""
        if self._is_waiting:
            self._is_waiting = False
            self.clock.run(self._rate)
            self.frames.wake()

    def _on_tick(self) -> None:
        self._show_position(is_entering=True)
        screening, position = self.screening, self.position_s
        if screening is None:
            self.pause()
            return
        is_over = position >= screening.duration_s - 1e-3
        if is_over and self._rate > 0:
            self.clock.seek(screening.duration_s)  # a tick may come just before it
            self.pause()
        elif position <= 0 and self._rate < 0:
            self.pause()

    def _show_position(self, *, is_entering: bool) -> None:
        scene = self.scene_id
        if scene != self._scene:
            self._scene = scene
            self._take_held()
            if is_entering and scene:
                self.scene_entered.emit(scene)
        self.moved.emit(self.position_s)

    def _on_edit(self, _before: Storyboard, _after: Storyboard) -> None:
        self._soon.start()
        self._preparer.allow(speaks=False, mixes=self.is_playing)
        self._quiet.start()

    def _follow(self) -> None:
        self._preparer.follow(self._document.storyboard)

    def _on_idle(self) -> None:
        if not self._quiet.isActive():
            self._quiet.start()

    def _allow(self, *_: object) -> None:
        """Speak and mix in the background, once there is quiet; at once where it is played."""
        may = self._session.preferences.settings.speaks_ahead or self.is_playing
        may = may and not (self._is_rendering or self._is_closed)
        self._preparer.allow(speaks=may, mixes=may, first=self.scene_id)

    def _on_prepared(self, movie: Prepared) -> None:
        self.error = ""
        is_same_plan = (
            movie.screening is not None
            and self.screening is not None
            and movie.screening.plan == self.screening.plan
        )
        if self.is_playing and is_same_plan and self._would_jump(movie):
            self._held = movie  # a line that is there now is heard from its beginning, or not yet
        else:
            self._take(movie)

    def _would_jump(self, movie: Prepared) -> bool:
        """Whether the scene that plays would change under the viewer's eyes."""
        old, new = self.screening, movie.screening
        if old is None or new is None:
            return False
        index = old.scene_at(self.position_s)
        return old.spoken[index] is not new.spoken[index]

    def _take_held(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._take(held)

    def _take(self, movie: Prepared) -> None:
        before, after = self.screening, movie.screening
        at_s = self.position_s
        if before is not None and after is not None:
            at_s = before.moved(at_s, after)
        self.movie, self._held = movie, None
        self.clock.set_end(0.0 if after is None else after.duration_s)
        if abs(at_s - self.position_s) > 0.02 or not self.is_playing:
            self.clock.seek(at_s)
        self._use_track()
        self.frames.show(after)
        self.changed.emit()
        self.state_changed.emit()
        self._show_position(is_entering=False)

    def _on_mixed(self, screening: Screening | None, track: SoundTrack | None) -> None:
        kept = [pair for pair in self._tracks if pair[0] is self.screening is not screening]
        self._tracks = [*kept, (screening, track)]
        self._use_track()

    def _use_track(self) -> None:
        track = next((track for one, track in self._tracks if one is self.screening), None)
        self._sound.use(track)
        if track is None or track.is_mixed:
            self.music_peaks = np.zeros(0, np.float32) if track is None else track.music_peaks
        self.sound_changed.emit()

    def _on_speaking(self, left: int) -> None:
        self.lines_left = left
        self.state_changed.emit()

    def _on_failed(self, error: StudioError) -> None:
        self.error = str(error)
        self._start_clock()
        self.state_changed.emit()

    def _on_frame(self, frame: ShownFrame) -> None:
        self._start_clock()
        self.frame_ready.emit(frame)

    def _open_sound(self) -> None:
        self._device_opened.emit(self._sound.open())

    def _on_device(self, is_there: bool) -> None:
        self.sound_state = SoundState.HEARD if is_there else SoundState.NO_DEVICE
        self.state_changed.emit()
