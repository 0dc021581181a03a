"""Pictures of scenes for the cards: drawn one after the other while the engine is idle."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from studio.engine.api import ClipRequest
from studio.engine.models.manifest import ModelManifest
from studio.plan.cast import scene_casts
from studio.plan.preview import preview_request
from studio.render.drafting import drafting_model
from studio.render.events import JobCancelled, JobDone, JobFailed, PreviewReady
from studio.render.preview import Preview, prepare_preview
from studio.render.worker import Job
from studio.storyboard.model import Scene, Storyboard
from studio.ui.document import Document
from studio.ui.images import image_of
from studio.ui.proofs import Proofs
from studio.ui.session import Session

T = TypeVar("T")
RECAST_MS = 350  # a slow typist's pause between two keys is shorter
MOST_STILLS = 1_200  # of 480 x 270: 0.4 MB each
MOST_CLIPS = 12  # of 60 frames: 23 MB each


@dataclass(frozen=True, slots=True, kw_only=True)
class Still:
    """A scene's picture as it was drawn.

    Attributes:
        image: The picture.
        notes: What the model could not do.
    """

    image: QImage
    notes: tuple[str, ...] = ()


class Previews(QObject):
    """Keeps a picture for every scene, and draws those that are missing or no longer true.

    Signals:
        updated(scene_id): Its picture, or its state, is another one.
        clip_ready(scene_id): Its moving preview can be played.
        failed(scene_id, error): It could not be drawn.
        idle(): Every picture is there.
    """

    updated = Signal(str)
    clip_ready = Signal(str)
    failed = Signal(str, object)
    idle = Signal()

    def __init__(self, session: Session, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._document = session, document
        self._requests: dict[str, tuple[Scene, tuple[object, ...], ClipRequest, str]] = {}
        self._casts = scene_casts(document.storyboard)
        self._recast = QTimer(self)
        self._recast.setSingleShot(True)
        self._recast.setInterval(RECAST_MS)
        self._recast.timeout.connect(self._on_recast)
        self._stills: OrderedDict[str, Still] = OrderedDict()
        self._clips: OrderedDict[str, list[QImage]] = OrderedDict()
        self._last: dict[
            str, Still
        ] = {}  # by scene: what its card shows until the new one is there
        self._errors: dict[str, str] = {}
        self._wanted: OrderedDict[tuple[str, int | None, bool], None] = OrderedDict()
        self._running: tuple[str, str, str] | None = None  # job, scene, key
        self._is_paused = self._is_closed = False
        self._models: dict[str, ModelManifest] = {}
        self.proofs = Proofs(
            session, document, key_of=self._proof_key, cast_of=self._cast_of, parent=self
        )
        self.proofs.updated.connect(self.updated)
        document.changed.connect(self._on_changed)
        session.bridge.preview_ready.connect(self._on_ready)
        session.bridge.job_done.connect(self._on_ended)
        session.bridge.job_cancelled.connect(self._on_ended)
        session.bridge.job_failed.connect(self._on_failed)
        for scene in document.storyboard.scenes:
            self._want(scene.id)

    # -- what there is --------------------------------------------------------------------------

    def still(self, scene: Scene) -> Still | None:
        """The picture that a scene's card shows: the true one, else the last that was."""
        proof = self.proofs.image(scene)
        if proof is not None:
            return Still(image=proof)
        return self._stills.get(self._key(scene)) or self._last.get(scene.id)

    def is_fresh(self, scene: Scene) -> bool:
        """Whether a scene's picture is what its words ask for now."""
        return self._key(scene) in self._stills

    @property
    def is_at_rest(self) -> bool:
        """Whether every picture is there and no movie is rendered."""
        return not (self._wanted or self._running or self._is_paused or self._is_closed)

    def request(self, scene: Scene) -> ClipRequest:
        """What a scene's picture is drawn from."""
        return self._request(scene)[0]

    def is_drawing(self, scene_id: str) -> bool:
        """Whether a scene is being drawn at this moment."""
        return self._running is not None and self._running[1] == scene_id

    def error(self, scene: Scene) -> str:
        """Why a scene could not be drawn, or ""."""
        return self._errors.get(self._key(scene), "") or self.proofs.error(scene)

    def request_of(self, scene: Scene) -> ClipRequest:
        """What draws a scene's picture."""
        return self._request(scene)[0]

    def model_of(self, scene: Scene) -> ModelManifest:
        """Which model draws a scene's card."""
        name = scene.model or self._document.storyboard.model
        if name not in self._models:
            session = self._session
            self._models[name] = drafting_model(name, session.store, session.manifest)
        return self._models[name]

    def forget_models(self) -> None:
        """Others may be installed now."""
        self._models.clear()
        self._requests.clear()
        for scene in self._document.storyboard.scenes:
            self._want(scene.id)
        self.proofs.look_again()
        self._start()

    def take(self, scene: Scene, seed: int) -> Still | None:
        """The picture of another take of a scene; asked for if it is not there."""
        own = None if seed == scene.seed else seed
        found = self._stills.get(self._key(scene, own))
        if found is None:
            self._want(scene.id, seed=own)
            self._start()
        return found

    def clip(self, scene: Scene) -> list[QImage] | None:
        """The frames of a scene's moving preview; asked for if they are not there."""
        key = self._key(scene)
        if key in self._clips:
            self._clips.move_to_end(key)
            return self._clips[key]
        self._want(scene.id, is_moving=True, is_first=True)
        self._start()
        return None

    # -- what to draw ---------------------------------------------------------------------------

    def ask_first(self, scene_ids: tuple[str, ...]) -> None:
        """Draw these before the others, the last of them first."""
        for name in scene_ids:
            if (name, None, False) in self._wanted:
                self._wanted.move_to_end((name, None, False), last=False)
        self._start()

    def pause(self, *, is_paused: bool) -> None:
        """Start no more drawings, while a movie is rendered; or go on."""
        if self._is_paused and not is_paused:
            self.proofs.look_again()
        self._is_paused = is_paused
        self._start()

    def retry(self, scene: Scene) -> None:
        """Draw a scene again that failed."""
        self._errors.pop(self._key(scene), None)
        self._want(scene.id, is_first=True)
        self._start()

    def drawn_by_another(self, scene: Scene) -> str:
        """The id of the model that draws it in the movie where its card shows the starter's sketch.

        "" where the card shows what that model draws, or the person's own picture.
        """
        return "" if self.proofs.image(scene) is not None else self.painter(scene)

    def painter(self, scene: Scene) -> str:
        """The id of the model that draws it in the movie, where that takes more than moments; else ""."""
        name = scene.model or self._document.storyboard.model
        if not name or scene.picture:
            return ""
        drawing = self.model_of(scene)
        return "" if name in (drawing.id, drawing.reference) else name

    def start(self) -> None:
        """Begin; nothing is drawn before."""
        self._start()

    def close(self) -> None:
        """Ask for nothing more; events still on their way are ignored."""
        self._is_closed = True
        self._recast.stop()
        self._wanted.clear()
        self.proofs.stop()
        if self._running is not None:
            self._session.worker.cancel(self._running[0])

    def _key(self, scene: Scene, seed: int | None = None) -> str:
        return self._request(scene, seed)[1]

    def _request(self, scene: Scene, seed: int | None = None) -> tuple[ClipRequest, str]:
        """A scene's request and key; kept, for the cards ask at every repaint."""
        board = self._document.storyboard
        # What it takes over from the scenes before it is part of its picture.
        cast = self._casts.get(scene.id, "")
        model = self.model_of(scene)
        look = (*_look_of(board), cast, model.reference)
        kept = self._requests.get(scene.id)
        if seed is None and kept is not None and kept[0] is scene and kept[1] == look:
            return kept[2], kept[3]
        request = preview_request(scene, board, model, seed=seed, cast=cast)
        key = request.key() + scene.picture
        if seed is None:
            self._requests[scene.id] = (scene, look, request, key)
        return request, key

    def _proof_key(self, scene: Scene) -> tuple[object, ...]:
        """Changes with anything that changes what a painting model draws; () where none paints."""
        name = self.painter(scene)
        if not name:
            return ()
        board = self._document.storyboard
        return (
            self._key(scene), name, scene.quality or board.quality, board.size,
            scene.reference or board.reference, board.reference_strength, board.control_strength,
        )  # fmt: skip

    def _cast_of(self, scene_id: str) -> str:
        return self._casts.get(scene_id, "")

    def _want(
        self,
        scene_id: str,
        *,
        seed: int | None = None,
        is_moving: bool = False,
        is_first: bool = False,
    ) -> None:
        what = (scene_id, seed, is_moving)
        self._wanted[what] = None
        if is_first:
            self._wanted.move_to_end(what, last=False)

    def _on_changed(self, before: Storyboard, after: Storyboard) -> None:
        was = {scene.id: scene for scene in before.scenes}
        self._recast.start()
        look_changed = _look_of(before) != _look_of(after)
        for scene in after.scenes:
            is_edited = was.get(scene.id) is not scene
            if look_changed or is_edited:
                # Edited scenes go first; with another look, the order of play is kept.
                self._want(scene.id, is_first=is_edited and not look_changed)
                self.updated.emit(scene.id)

    def _on_recast(self) -> None:
        """Once edits have come to rest: what scenes take over from those before them, and drawing.

        It reads every word of the script: too long for each key that is pressed; and a picture of half
        a word would keep the cores from the typing.
        """
        before, self._casts = self._casts, scene_casts(self._document.storyboard)
        for name, cast in self._casts.items():
            if before.get(name, "") != cast:
                self._want(name)
                self.updated.emit(name)
        self._start()

    def _start(self) -> None:
        """Draw the next that is wanted and not there."""
        if self._wanted or self._is_paused or self._is_closed:
            self.proofs.stop()
        while self._wanted and self._running is None and not (self._is_paused or self._is_closed):
            (name, seed, is_moving), _ = self._wanted.popitem(last=False)
            scene = self._document.scene(name)
            if scene is None:
                continue
            request, key = self._request(scene, seed)
            known = self._clips if is_moving else self._stills
            if key in known or key in self._errors:
                continue
            # The project before may still be drawing under a number of its own.
            job = f"preview-{uuid.uuid4().hex[:12]}"
            self._running = (job, name, key)
            wanted = Preview(
                scene_id=name, request=request, picture=scene.picture, is_moving=is_moving
            )
            work = prepare_preview(wanted, seat=self._session.seat, job_id=job)
            self._session.worker.submit(Job(id=job, work=work))
            self.updated.emit(name)
        if not self._wanted and self._running is None and not self._is_closed:
            self.idle.emit()
            if not self._is_paused:
                self.proofs.go_on()

    # -- answers --------------------------------------------------------------------------------

    def _on_ready(self, event: PreviewReady) -> None:
        if self._running is None or event.job_id != self._running[0]:
            return
        _, name, key = self._running
        images = [image_of(frame) for frame in event.frames]
        if len(images) > 1:
            _keep(self._clips, key, images, MOST_CLIPS)
            self.clip_ready.emit(name)
        else:
            still = Still(image=images[0], notes=event.notes)
            _keep(self._stills, key, still, MOST_STILLS)
            scene = self._document.scene(name)
            if scene is not None and self._key(scene) == key:
                self._last[name] = still
            self.updated.emit(name)

    def _on_ended(self, event: JobDone | JobCancelled) -> None:
        if self._running is not None and event.job_id == self._running[0]:
            name, self._running = self._running[1], None
            self.updated.emit(name)
            self._start()

    def _on_failed(self, event: JobFailed) -> None:
        if self._running is not None and event.job_id == self._running[0]:
            _, name, key = self._running
            self._running = None
            self._errors[key] = str(event.error)
            self.updated.emit(name)
            self.failed.emit(name, event.error)
            self._start()


def _look_of(board: Storyboard) -> tuple[object, ...]:
    """What changes every picture of a storyboard."""
    return (
        board.style, board.format, board.palette, board.logo, board.shared_noise, board.model
    )  # fmt: skip


def _keep(store: OrderedDict[str, T], key: str, value: T, most: int) -> None:
    store[key] = value
    while len(store) > most:
        store.popitem(last=False)
