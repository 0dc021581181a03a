"""Whether who and what comes back looks the same: measured while the engine is idle, told on the cards."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from studio.quality.looks import Look
from studio.render.consistency import (
    Comparison,
    Pair,
    compare,
    mean_likeness,
    pairs_of,
    prepare_looks,
)
from studio.render.events import JobCancelled, JobDone, JobFailed, LooksReady
from studio.render.worker import Job
from studio.storyboard.model import Scene, Storyboard
from studio.ui.document import Document
from studio.ui.previews import Previews
from studio.ui.session import Session

REST_MS = 400
"""After the last edit: reading every word of a long script takes 10 ms."""


class Consistency(QObject):
    """Keeps how the scenes' pictures look, and compares those that show the same.

    Signals:
        updated(scene_id): What is known of a scene is something else.
        measured(): The figure of the whole storyboard is another one.
    """

    updated = Signal(str)
    measured = Signal()

    def __init__(
        self,
        session: Session,
        document: Document,
        previews: Previews,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._previews = session, document, previews
        self._looks: dict[str, tuple[str, tuple[Look, ...]]] = {}  # by scene: key, looks
        self._failed: set[str] = set()  # keys
        self._pairs: tuple[Pair, ...] = ()
        self._found: dict[str, tuple[Comparison, ...]] = {}
        self._running: tuple[str, str, str] | None = None  # job, scene, key
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        document.changed.connect(self._on_changed)
        previews.idle.connect(self._measure)
        session.bridge.looks_ready.connect(self._on_ready)
        session.bridge.job_done.connect(self._on_ended)
        session.bridge.job_cancelled.connect(self._on_ended)
        session.bridge.job_failed.connect(self._on_ended)
        self._rest.start()

    # -- what is known --------------------------------------------------------------------------

    @property
    def mean(self) -> float | None:
        """Of all that comes back, how alike it looks; None where nothing was compared."""
        return mean_likeness([one for found in self._found.values() for one in found])

    def stands_out(self, scene: Scene) -> bool:
        """Whether somebody or something in a scene looks like another one."""
        return any(not one.is_alike for one in self._found.get(scene.id, ()))

    def sentences(self, scene: Scene, *, only_other: bool = True) -> list[str]:
        """What to tell of a scene: of what looks like another one, or of all that comes back."""
        found = self._found.get(scene.id, ())
        told = [one for one in found if not (only_other and one.is_alike)]
        return [self._sentence(one) for one in told]

    def all_sentences(self) -> list[str]:
        """Everything that was compared, in order of play."""
        scenes = self._document.storyboard.scenes
        return [line for scene in scenes for line in self.sentences(scene, only_other=False)]

    def _sentence(self, one: Comparison) -> str:
        names = [scene.id for scene in self._document.storyboard.scenes]
        here, there = names.index(one.scene_id) + 1, names.index(one.with_id) + 1
        figure = QLocale().toString(one.likeness, "f", 2)
        if one.is_whole:
            text = self.tr("Scene {0}: its picture with “{1}” is {2} of 1 like that of scene {3}.")
        elif one.is_alike:
            text = self.tr("Scene {0}: “{1}” looks as in scene {3} ({2} of 1).")
        else:
            text = self.tr("Scene {0}: “{1}” looks other than in scene {3} ({2} of 1).")
        return text.format(here, one.noun, figure, there)

    # -- measuring ------------------------------------------------------------------------------

    def _on_changed(self, _before: Storyboard, _after: Storyboard) -> None:
        self._rest.start()

    def _on_rest(self) -> None:
        self._pairs = pairs_of(self._document.storyboard)
        self._compare()
        self._measure()

    def _measure(self) -> None:
        """Look at the next scene that is drawn and compared, and was not looked at."""
        if self._running is not None or not self._previews.is_at_rest or self._rest.isActive():
            return
        for name in dict.fromkeys(
            name for pair in self._pairs for name in (*pair.with_ids, pair.scene_id)
        ):
            scene = self._document.scene(name)
            if scene is None or scene.picture or not self._previews.is_fresh(scene):
                continue
            request = self._previews.request(scene)
            key = request.key()
            if self._looks.get(name, ("", ()))[0] == key or key in self._failed:
                continue
            job = f"looks-{uuid.uuid4().hex[:12]}"
            self._running = (job, name, key)
            work = prepare_looks(name, request, seat=self._session.seat, job_id=job)
            self._session.worker.submit(Job(id=job, work=work))
            return

    def _on_ready(self, event: LooksReady) -> None:
        if self._running is not None and event.job_id == self._running[0]:
            self._looks[event.scene_id] = (event.key, event.looks)
            self._compare()

    def _on_ended(self, event: JobDone | JobCancelled | JobFailed) -> None:
        if self._running is None or event.job_id != self._running[0]:
            return
        if isinstance(event, JobFailed):
            self._failed.add(self._running[2])  # the card says so already: its picture failed, too
        self._running = None
        self._measure()

    def _compare(self) -> None:
        known = {scene.id: scene for scene in self._document.storyboard.scenes}
        looks = {
            name: looks
            for name, (key, looks) in self._looks.items()
            if name in known and self._previews.request(known[name]).key() == key
        }
        found: dict[str, tuple[Comparison, ...]] = {}
        for one in compare(self._pairs, looks):
            found[one.scene_id] = (*found.get(one.scene_id, ()), one)
        before, self._found = self._found, found
        for name in before.keys() | found.keys():
            if before.get(name) != found.get(name):
                self.updated.emit(name)
        if before != found:
            self.measured.emit()
