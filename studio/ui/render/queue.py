"""The render queue: one movie at a time, in an order that a person can change."""

from __future__ import annotations

import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.plan.estimate import DRAW_PART, MIX_PART, SPEAK_PART
from studio.plan.model import RenderSettings
from studio.render.effort import TimeWish
from studio.render.events import (
    EffortChosen,
    Emit,
    JobCancelled,
    JobDone,
    JobFailed,
    StageProgress,
    Warned,
)
from studio.render.explain import reason_of
from studio.render.queue_file import QueuedRender, earlier_movie, load_queue, save_queue
from studio.render.worker import Job, Work
from studio.storyboard.file import HistoryEntry
from studio.storyboard.model import Storyboard
from studio.task import CancelToken
from studio.ui.session import Session

FILE = "queue.json"
# Share of the whole that each stage takes.
WEIGHTS = {"speak": SPEAK_PART, "draw": DRAW_PART, "finish": MIX_PART}


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far the running render is.

    Attributes:
        id: Which render.
        part: Of the whole, 0 to 1.
        left_s: Seconds that are left; below 0 while unknown.
        stage: What is being done: "speak", "draw" or "finish".
        stage_part: Of that, 0 to 1.
    """

    id: str
    part: float
    left_s: float
    stage: str
    stage_part: float


class RenderQueue(QObject):
    """Renders, waiting, running and ended. What waits is begun when the one before has ended.

    Signals:
        changed(): Some render came, went, moved, or is in another state.
        progressed(progress): The running one got further.
        finished(render): A movie is there.
        failed(render, error): One could not be made.
        busy_changed(is_busy): Something is being rendered, or nothing any more.
        warned(sentence): The running one tells something.
    """

    changed = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object, object)
    busy_changed = Signal(bool)
    warned = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = session.paths.data_dir / FILE
        self._renders = list(load_queue(self._path))
        self._stages: dict[str, float] = {}
        self._running = ""
        self._began = 0.0
        self._wanted_end = ""  # "paused" or "cancelled": why the running one was asked to stop
        self._is_closing = False
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="queue")
        self._newest = tuple(self._renders)
        bridge = session.bridge
        bridge.stage_progressed.connect(self._on_progress)
        bridge.warned.connect(self._on_warned)
        bridge.effort_chosen.connect(self._on_effort)
        bridge.job_done.connect(self._on_done)
        bridge.job_failed.connect(self._on_failed)
        bridge.job_cancelled.connect(self._on_cancelled)

    @property
    def renders(self) -> tuple[QueuedRender, ...]:
        """All of them, in order."""
        return tuple(self._renders)

    @property
    def running(self) -> str:
        """Id of the one that is being made, or ""."""
        return self._running

    def find(self, name: str) -> QueuedRender | None:
        """A render by its id."""
        return next((render for render in self._renders if render.id == name), None)

    # -- wishes ---------------------------------------------------------------------------------

    def add(
        self,
        storyboard: Storyboard,
        output: Path,
        *,
        history: tuple[HistoryEntry, ...] = (),
        settings: RenderSettings | None = None,
        within: TimeWish | None = None,
    ) -> str:
        """Put a movie at the end of the queue; its id.

        Args:
            storyboard: What is rendered.
            output: The movie.
            history: The project's, for the movie's ledger.
            settings: What is asked for beside the storyboard.
            within: How long it may take; as long as it needs by default.
        """
        name = f"render-{uuid.uuid4().hex[:12]}"
        settings = settings or RenderSettings()
        render = QueuedRender(
            id=name, storyboard=storyboard, output=str(output), history=history, settings=settings,
            earlier=earlier_movie(self.renders, storyboard, settings), time=within or TimeWish(),
        )  # fmt: skip
        self._renders.append(render)
        self._keep()
        self.start()
        return name

    def start(self) -> None:
        """Begin the next that waits, unless one is running."""
        while not self._running and not self._is_closing:
            render = next((one for one in self._renders if one.state == "waiting"), None)
            if render is None:
                return
            self._running, self._began, self._stages = render.id, time.monotonic(), {}
            self._wanted_end = ""
            self._exchange(replace(render, state="running", message=""))
            self._session.worker.submit(Job(id=render.id, work=self._work(render)))
            self.busy_changed.emit(True)

    def _work(self, render: QueuedRender) -> Work:
        """A render's work. It is prepared on the engine's thread: models, licences and keys are read."""
        seat, certificate = self._session.seat, self._session.preferences.settings.certificate
        share = self._share(render)

        def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
            # Slow to load, and no start of the window needs them.
            from studio.provenance.marking import marking_from  # noqa: PLC0415
            from studio.render.in_time import effort_in_time  # noqa: PLC0415
            from studio.render.prepare import prepare_render  # noqa: PLC0415

            settings, wish = render.settings, render.time
            if wish.is_asked:
                left_s = wish.left_s(now=time.time(), share=share)
                effort = effort_in_time(
                    render.storyboard, settings, left_s, seat=seat, best=wish.best
                )
                emit(EffortChosen(job_id=render.id, effort=effort))
                settings = effort.settings
            prepared = prepare_render(
                render.storyboard,
                settings,
                output=Path(render.output),
                seat=seat,
                job_id=render.id,
                history=render.history,
                marking=marking_from(certificate),
                earlier=Path(render.earlier) if render.earlier else None,
            )
            return prepared(emit, cancel)

        return work

    def _share(self, render: QueuedRender) -> int:
        """How many renders must be done by the time of this one, itself among them."""
        if not render.time.until:
            return 1
        still = [one for one in self._renders if one.state in ("waiting", "running")]
        return sum(one.time.until == render.time.until for one in still)

    def cancel(self, name: str) -> None:
        """Stop a render for good; what is finished of it stays in the cache."""
        self._stop(name, "cancelled")

    def pause(self, name: str) -> None:
        """Stop a render until it is resumed; what is finished of it is not made again."""
        self._stop(name, "paused")

    def resume(self, name: str) -> None:
        """Let a paused, failed or cancelled render wait for its turn again."""
        render = self.find(name)
        if render is not None and render.state in ("paused", "failed", "cancelled"):
            self._exchange(replace(render, state="waiting", message=""))
            self.start()

    def remove(self, name: str) -> None:
        """Take a render that is not running off the list. The movie stays."""
        if name != self._running:
            self._renders = [render for render in self._renders if render.id != name]
            self._keep()

    def move(self, name: str, by: int) -> None:
        """Let a render come earlier (-1) or later (1)."""
        index = next((n for n, render in enumerate(self._renders) if render.id == name), -1)
        other = index + by
        if index >= 0 and 0 <= other < len(self._renders):
            self._renders[index], self._renders[other] = self._renders[other], self._renders[index]
            self._keep()

    def close(self) -> None:
        """Stop; the running one begins again when the program is next opened."""
        self._is_closing = True
        if self._running:
            self._session.worker.cancel(self._running)
        self._writer.shutdown(wait=True)

    # -- events ---------------------------------------------------------------------------------

    def _stop(self, name: str, state: str) -> None:
        render = self.find(name)
        if render is None:
            return
        if name == self._running:
            self._wanted_end = state
            self._session.worker.cancel(name)
        elif render.state in ("waiting", "paused"):
            self._exchange(replace(render, state=state))

    def _on_progress(self, event: StageProgress) -> None:
        if event.job_id != self._running:
            return
        part = event.done / event.total if event.total else 1.0
        self._stages[event.stage] = max(self._stages.get(event.stage, 0.0), min(1.0, part))
        weights = {s: w for s, w in WEIGHTS.items() if s != "speak" or "speak" in self._stages}
        whole = sum(weights.values())
        done = sum(w * self._stages.get(s, 0.0) for s, w in weights.items()) / whole
        spent = time.monotonic() - self._began
        # Before a twentieth is done, a guess would jump about.
        left = spent / done - spent if done > 0.05 and spent > 1 else -1.0
        self.progressed.emit(
            Progress(id=event.job_id, part=done, left_s=left, stage=event.stage, stage_part=part)
        )

    def _on_warned(self, event: Warned) -> None:
        if event.job_id == self._running:
            self.warned.emit(event.message)

    def _on_effort(self, event: EffortChosen) -> None:
        render = self.find(event.job_id)
        if render is not None and event.job_id == self._running:
            self._exchange(replace(render, effort=event.effort))

    def _on_done(self, event: JobDone) -> None:
        if event.job_id != self._running:
            return
        seconds, movie_s = time.monotonic() - self._began, float(event.report["duration_s"])
        render = self.find(self._running)
        if render is None:
            return
        made = event.report["made"]
        is_usual = made["segments"] == len(render.storyboard.scenes) and not render.settings.preset
        if is_usual and movie_s > 0:
            settings = render.effort.settings if render.effort else render.settings
            quality = settings.quality or render.storyboard.quality
            self._learn(quality, seconds / movie_s)
        reasons = tuple(reason_of(one) for one in event.report["explain"])
        ended = replace(render, state="done", seconds=seconds, movie_s=movie_s, reasons=reasons)
        self._exchange(ended)
        self._running = ""
        self.finished.emit(ended)
        self._go_on()

    def _on_failed(self, event: JobFailed) -> None:
        if event.job_id != self._running:
            return
        render = self.find(self._running)
        self._end(self._running, "failed", message=str(event.error))
        self._running = ""
        self.failed.emit(render, event.error)
        self._go_on()

    def _on_cancelled(self, event: JobCancelled) -> None:
        if event.job_id != self._running:
            return
        if not self._is_closing:  # else it stays "running" on disk, and begins again
            self._end(self._running, self._wanted_end or "cancelled")
        self._running = ""
        self._go_on()

    def _learn(self, quality: str, rate: float) -> None:
        """Remember what a second of movie cost, the latest counting half."""
        preferences = self._session.preferences
        known = preferences.settings.seconds_per_second
        rate = 0.5 * known[quality] + 0.5 * rate if quality in known else rate
        learned = known | {quality: round(rate, 3)}
        preferences.change(replace(preferences.settings, seconds_per_second=learned))

    def _go_on(self) -> None:
        self.start()
        if not self._running:
            self.busy_changed.emit(False)

    def _end(self, name: str, state: str, *, message: str = "") -> None:
        render = self.find(name)
        if render is not None:
            self._exchange(replace(render, state=state, message=message))

    def _exchange(self, render: QueuedRender) -> None:
        self._renders = [render if one.id == render.id else one for one in self._renders]
        self._keep()

    def _keep(self) -> None:
        self._newest = tuple(self._renders)
        if not self._is_closing:
            self._writer.submit(self._write, self._newest)
        self.changed.emit()

    def _write(self, renders: tuple[QueuedRender, ...]) -> None:
        """Runs on a thread of its own: each render holds a whole storyboard."""
        if renders is self._newest:
            save_queue(renders, self._path)
