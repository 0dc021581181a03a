"""Pictures of scenes that another model than a model of scenes draws: those that it really drew."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from studio.render.events import JobCancelled, JobDone, JobFailed, PreviewReady
from studio.render.worker import Job
from studio.storyboard.model import Scene
from studio.ui.document import Document
from studio.ui.images import image_of
from studio.ui.session import Session

MOST = 1_200  # of 480 x 270: 0.4 MB each
Key = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    """One picture that is asked for: looked up first, drawn in a second round."""

    scene_id: str
    key: Key
    may_draw: bool


class Proofs(QObject):
    """Looks for them in the cache; draws what this machine makes quickly while it has nothing else to do.

    Signals:
        updated(scene_id): Its picture is there, or it could not be drawn.
    """

    updated = Signal(str)

    def __init__(
        self,
        session: Session,
        document: Document,
        *,
        key_of: Callable[[Scene], Key],
        cast_of: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        """Nothing is asked for yet.

        Args:
            session: The window's.
            document: Whose scenes they are.
            key_of: Changes with anything that changes a scene's picture; () where it has none of this kind.
            cast_of: What a scene takes over from those before it, by its id.
            parent: Qt's.
        """
        super().__init__(parent)
        self._session, self._document = session, document
        self._key_of, self._cast_of = key_of, cast_of
        self._found: OrderedDict[Key, tuple[QImage, bool]] = OrderedDict()
        self._done: set[tuple[Key, bool]] = set()
        self._errors: dict[Key, str] = {}
        self._running: tuple[str, _Wish] | None = None
        self._is_free = False  # nothing else wants the engine
        session.bridge.preview_ready.connect(self._on_ready)
        session.bridge.job_done.connect(self._on_done)
        session.bridge.job_cancelled.connect(self._on_cancelled)
        session.bridge.job_failed.connect(self._on_failed)

    def image(self, scene: Scene) -> QImage | None:
        """What its model draws for a scene, where that is known."""
        found = self._found.get(self._key_of(scene))
        return None if found is None else found[0]

    def is_ahead(self, scene: Scene) -> bool:
        """Whether that picture was drawn for the card, not for the movie."""
        found = self._found.get(self._key_of(scene))
        return found is not None and found[1]

    def error(self, scene: Scene) -> str:
        """Why it could not be drawn, or ""."""
        return self._errors.get(self._key_of(scene), "")

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to look up or to draw."""
        return self._running is None and self._next() is None

    def go_on(self) -> None:
        """Look them up and draw them, one after the other, until `stop`."""
        self._is_free = True
        self._begin()

    def _begin(self) -> None:
        wish = self._next() if self._is_free and self._running is None else None
        if wish is None:
            return
        # What plans a movie takes long to load, and few movies have scenes of this kind.
        from studio.render.proof import Proof, prepare_proof  # noqa: PLC0415

        scene = self._document.scene(wish.scene_id)
        assert scene is not None  # it was just read from there
        job = f"proof-{uuid.uuid4().hex[:12]}"
        self._running = (job, wish)
        wanted = Proof(
            scene=scene,
            board=self._document.storyboard,
            cast=self._cast_of(scene.id),
            may_draw=wish.may_draw,
        )
        work = prepare_proof(wanted, seat=self._session.seat, job_id=job)
        self._session.worker.submit(Job(id=job, work=work))

    def stop(self) -> None:
        """Make room for something else; what was being drawn is drawn later."""
        self._is_free = False
        if self._running is not None:
            self._session.worker.cancel(self._running[0])

    def look_again(self) -> None:
        """A movie was rendered: its own pictures may be there now."""
        kept = {key for key, (_, is_ahead) in self._found.items() if not is_ahead}
        self._done = {(key, may_draw) for key, may_draw in self._done if key in kept}
        self._errors.clear()

    def _next(self) -> _Wish | None:
        wishes = [
            (scene.id, key) for scene in self._document.storyboard.scenes if (key := self._key_of(scene))
        ]  # fmt: skip
        for may_draw in (False, True):
            for name, key in wishes:
                is_needed = not may_draw or key not in self._found
                if is_needed and (key, may_draw) not in self._done and key not in self._errors:
                    return _Wish(scene_id=name, key=key, may_draw=may_draw)
        return None

    # -- answers --------------------------------------------------------------------------------

    def _take(self, job_id: str) -> _Wish | None:
        """The wish of a job that has ended, if it is the one that runs."""
        if self._running is None or self._running[0] != job_id:
            return None
        wish, self._running = self._running[1], None
        return wish

    def _on_ready(self, event: PreviewReady) -> None:
        if self._running is not None and self._running[0] == event.job_id:
            key = self._running[1].key
            self._found[key] = (image_of(event.frames[0]), False)
            while len(self._found) > MOST:
                self._found.popitem(last=False)

    def _on_done(self, event: JobDone) -> None:
        wish = self._take(event.job_id)
        if wish is None:
            return
        self._done.add((wish.key, wish.may_draw))
        if wish.key in self._found:
            image, _ = self._found[wish.key]
            self._found[wish.key] = (image, bool(event.report.get("is_ahead")))
            self.updated.emit(wish.scene_id)
        self._begin()

    def _on_cancelled(self, event: JobCancelled) -> None:
        if self._take(event.job_id) is not None:
            self._begin()

    def _on_failed(self, event: JobFailed) -> None:
        wish = self._take(event.job_id)
        if wish is not None:
            self._errors[wish.key] = str(event.error)
            self.updated.emit(wish.scene_id)
            self._begin()
