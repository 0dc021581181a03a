"""The thread that gets the player's movie ready: places scenes, speaks lines ahead, mixes the sound."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal

from studio.engine.models.manifest import ModelManifest
from studio.errors import Cancelled, StudioError
from studio.paths import Paths
from studio.plan.model import RenderPlan
from studio.render.screening import Placer, Screening, screening_plan
from studio.render.screening_lines import KnownLines, LineFinder
from studio.render.screening_sound import (
    SoundMixer,
    SoundTrack,
    quick_track,
    sound_key,
    voice_peaks,
)
from studio.render.sources import model_store
from studio.storyboard.model import Storyboard
from studio.task import CancelToken


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Prepared:
    """A movie that can be played.

    Attributes:
        storyboard: What it was made of.
        screening: Where everything stands; None for a storyboard without scenes.
        waveforms: Of each scene's line, for the timeline strip.
        notes: What the creator should know.
    """

    storyboard: Storyboard
    screening: Screening | None
    waveforms: tuple[NDArray[np.float32], ...] = ()
    notes: tuple[str, ...] = ()


class Preparer(QObject):
    """Follows the storyboard. What is asked last counts; older work is given up.

    Signals:
        prepared(movie): A `Prepared`: scenes are placed anew.
        mixed(screening, track): A `SoundTrack` for a screening, or None for silence.
        speaking(left): So many lines are still to be spoken; 0 when none is or nobody speaks.
        failed(error): The storyboard cannot be played, or a line cannot be spoken.
    """

    prepared = Signal(object)
    mixed = Signal(object, object)
    speaking = Signal(int)
    failed = Signal(object)
    _posted = Signal(object, object)

    def __init__(
        self, paths: Paths, manifest: ModelManifest, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._manifest, self._store = manifest, model_store(paths)
        self._finder, self._placer, self._mixer = LineFinder(paths), Placer(), SoundMixer()
        self._changed = threading.Condition()
        self._board: Storyboard | None = None  # not prepared yet
        self._speaks = self._mixes = False
        self._first = ""  # the scene whose line is wanted first
        self._is_closed = False
        self._closing = CancelToken()
        self._pool = ThreadPoolExecutor(2, thread_name_prefix="voice")
        self._speech: Future[None] | None = None
        self._mix: Future[SoundTrack | None] | None = None
        self._mix_cancel = CancelToken()
        self._ready: tuple[RenderPlan, KnownLines, Screening] | None = None
        self._unspeakable: set[str] = set()  # scenes whose lines failed: not tried over and over
        self._is_mixed = False
        self._speaking_id = ""
        self._left = 0
        self._mixed: tuple[Hashable, SoundTrack] | None = None
        self._board_shown: Storyboard | None = None
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="preparer")
        self._thread.start()

    # -- the window's side ----------------------------------------------------------------------

    def follow(self, storyboard: Storyboard, *, looks_again: bool = False) -> None:
        """Get another storyboard ready; `looks_again` for lines that were not there before."""
        with self._changed:
            self._board = storyboard
            if looks_again:
                self._finder.forget_missing()
            self._unspeakable.clear()
            self._changed.notify()

    def allow(self, *, speaks: bool, mixes: bool, first: str = "") -> None:
        """What may be done in the background.

        Args:
            speaks: Speak lines that are missing.
            mixes: Compose the music and mix the sound.
            first: Id of the scene to speak first; those after it follow.
        """
        with self._changed:
            self._speaks, self._mixes, self._first = speaks, mixes, first
            self._changed.notify()

    def close(self) -> None:
        """Give everything up and wait for the thread."""
        with self._changed:
            self._is_closed = True
            self._closing.cancel()
            self._mix_cancel.cancel()
            self._changed.notify()
        self._thread.join()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._finder.close()

    def _on_posted(self, signal: str, values: tuple[object, ...]) -> None:
        if not self._is_closed:
            getattr(self, signal).emit(*values)

    # -- the thread's side ----------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(self._has_work)
                if self._is_closed:
                    return
                board, self._board = self._board, None
            try:
                if board is not None:
                    self._prepare(board)
                self._collect()
                self._go_on()
            except Cancelled:
                continue
            except StudioError as error:
                self._post("failed", error)

    def _has_work(self) -> bool:
        if self._is_closed or self._board is not None:
            return True
        ended = any(work is not None and work.done() for work in (self._speech, self._mix))
        can_speak = self._speech is None and self._next_line() is not None
        can_mix = self._mix is None and self._can_mix()
        return ended or can_speak or can_mix

    def _prepare(self, board: Storyboard) -> None:
        self._ready = None
        self._stop_mixing()
        if not board.scenes:
            self._post("prepared", Prepared(storyboard=board, screening=None))
            self._post("mixed", None, None)
            return
        plan = screening_plan(board, self._manifest, store=self._store)
        self._place(board, plan, self._finder.known(plan))

    def _place(self, board: Storyboard, plan: RenderPlan, known: KnownLines) -> None:
        screening = self._placer.place(plan, known.spoken, known.awaited)
        self._stop_mixing()
        self._board_shown = board
        self._ready = (plan, known, screening)
        self._is_mixed = False
        waveforms = tuple(voice_peaks(screening, index) for index in range(len(plan.scenes)))
        self._post(
            "prepared",
            Prepared(storyboard=board, screening=screening, waveforms=waveforms, notes=known.notes),
        )
        if self._mixed is not None and self._mixed[0] == sound_key(screening):
            self._is_mixed = True  # the edit was one of pictures
            self._post("mixed", screening, self._mixed[1])
        else:
            self._post("mixed", screening, quick_track(screening))

    def _collect(self) -> None:
        """Take what the pool has finished."""
        if self._speech is not None and self._speech.done():
            speech, self._speech = self._speech, None
            error = speech.exception()
            if isinstance(error, StudioError) and not isinstance(error, Cancelled):
                self._unspeakable.add(self._speaking_id)
                self._post("failed", error)
            if self._ready is not None:
                plan, before, _ = self._ready
                known = self._finder.known(plan)
                if known.awaited != before.awaited and self._board_shown is not None:
                    self._place(self._board_shown, plan, known)
        if self._mix is not None and self._mix.done():
            mix, self._mix = self._mix, None
            if mix.cancelled() or isinstance(mix.exception(), Cancelled) or self._ready is None:
                return
            self._is_mixed = True
            error = mix.exception()
            if error is not None:
                self._post("failed", error)
            elif (track := mix.result()) is not None:
                self._mixed = (sound_key(self._ready[2]), track)
                self._post("mixed", self._ready[2], track)

    def _go_on(self) -> None:
        """Begin the next line, and the mix when no line is missing."""
        if self._ready is None:
            return
        plan, known, screening = self._ready
        index = self._next_line()
        if self._speech is None and index is not None:
            self._speaking_id = plan.scenes[index].id
            self._tell_left(sum(known.awaited))
            self._speech = self._pool.submit(self._finder.speak, plan, index, cancel=self._closing)
            self._speech.add_done_callback(self._wake)
        elif self._speech is None:
            self._tell_left(0)
        if self._mix is None and self._can_mix():
            self._mix_cancel = CancelToken()
            self._mix = self._pool.submit(self._mixer.mixed, screening, cancel=self._mix_cancel)
            self._mix.add_done_callback(self._wake)

    def _next_line(self) -> int | None:
        """Which scene is to be spoken next: from the wanted one on, then those before it."""
        if self._ready is None or not self._speaks:
            return None
        plan, known, screening = self._ready
        start = max(0, screening.index_of(self._first))
        for index in (*range(start, len(plan.scenes)), *range(start)):
            if known.awaited[index] and plan.scenes[index].id not in self._unspeakable:
                return index
        return None

    def _can_mix(self) -> bool:
        return (
            self._ready is not None
            and self._mixes
            and not self._is_mixed
            and self._speech is None
            and self._next_line() is None
        )

    def _stop_mixing(self) -> None:
        if self._mix is not None:
            self._mix_cancel.cancel()
            self._mix.cancel()
            self._mix = None

    def _tell_left(self, count: int) -> None:
        if count != self._left:
            self._left = count
            self._post("speaking", count)

    def _wake(self, _done: object) -> None:
        with self._changed:
            self._changed.notify()

    def _post(self, signal: str, *values: object) -> None:
        self._posted.emit(signal, values)
