"""The scene that is being arranged: every change is one edit of the project, and one step of undo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.engine.api import ClipRequest
from studio.engine.scenery import editing as hand
from studio.engine.scenery.graph import SceneGraph, Subject
from studio.engine.scenery.serial import graph_from_json, graph_to_json
from studio.errors import StudioError
from studio.plan.preview import preview_request
from studio.render.arranging import picture_at_rest, scene_to_arrange
from studio.render.drafting import drafting_model
from studio.render.screening import DRAFT_SIZES
from studio.storyboard.model import Scene, Storyboard
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.images import image_of
from studio.ui.preview.frame_thread import FrameThread
from studio.ui.session import Session

_SCENE, _PICTURE = "arrange scene", "arrange picture"
STEP, FINE_STEP = 0.02, 0.005  # of the frame, by an arrow key
GROWTH = 1.06


class Arranger(QObject):
    """Holds one scene's graph and which subject is selected.

    Signals:
        changed(): The graph is another one.
        selected(index): Another subject is the selected one; -1 for none.
        picture_ready(image): The graph's picture, a `QImage`.
        failed(error): The scene cannot be arranged.
    """

    changed = Signal()
    selected = Signal(int)
    picture_ready = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        document: Document,
        editing: Editing,
        *,
        frames: FrameThread,
        scene_id: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._editing = session, document, editing
        self._frames, self._scene_id = frames, scene_id
        self._graph: SceneGraph | None = None
        self._shown: SceneGraph | None = None  # while something is dragged: not yet an edit
        self._written = ""  # the JSON that the graph stands for; "" for the model's own
        self._index = -1
        self._is_waiting = False
        document.changed.connect(self._on_document)
        frames.settled.connect(self._on_settled)
        self._load()

    # -- what there is --------------------------------------------------------------------------

    @property
    def graph(self) -> SceneGraph | None:
        """The scene as it is shown; None until it is there."""
        return self._shown or self._graph

    @property
    def scene(self) -> Scene | None:
        """The storyboard's scene; None where it is gone."""
        return self._document.scene(self._scene_id)

    @property
    def index(self) -> int:
        """Which subject is selected; -1 for none."""
        return self._index

    @property
    def subject(self) -> Subject | None:
        """The selected subject."""
        graph = self.graph
        if graph is None or not 0 <= self._index < len(graph.subjects):
            return None
        return graph.subjects[self._index]

    @property
    def is_edited(self) -> bool:
        """Whether the picture is a person's rather than the model's."""
        return bool(self._written)

    @property
    def is_locked(self) -> bool:
        """Whether the scene is not to be changed."""
        return self.scene is None or self.scene.is_locked

    @property
    def aspect(self) -> float:
        """Width / height of the project's frames."""
        width, height = DRAFT_SIZES[self._document.storyboard.format]
        return width / height

    def select(self, index: int) -> None:
        """Make another subject the selected one; -1 for none."""
        if index != self._index:
            self._document.end_typing()
            self._index = index
            self.selected.emit(index)

    def step(self, by: int) -> bool:
        """Select the next subject (1) or the one before (-1); False past the last."""
        count = 0 if self._graph is None else len(self._graph.subjects)
        wanted = self._index + by if self._index >= 0 else (0 if by > 0 else count - 1)
        if not 0 <= wanted < count:
            return False
        self.select(wanted)
        return True

    # -- edits ----------------------------------------------------------------------------------

    def show_moved(self, x: float, y: float) -> None:
        """Show the selected subject somewhere else while it is dragged."""
        if self._graph is not None and self.subject is not None:
            self._show(hand.moved(self._graph, self._index, x=x, y=y))

    def show_resized(self, size: float) -> None:
        """Show the selected subject in another size while its handle is dragged."""
        if self._graph is not None and self.subject is not None:
            self._show(hand.resized(self._graph, self._index, size=size))

    def drop(self, label: str) -> None:
        """What was dragged stays where it is shown."""
        shown, self._shown = self._shown, None
        if shown is not None:
            self._keep(label, shown)

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selected subject a little; several in a row are one step of undo."""
        subject = self.subject
        if self._graph is not None and subject is not None:
            moved = hand.moved(self._graph, self._index, x=subject.x + dx, y=subject.y + dy)
            self._keep(self.tr("Move subject"), moved, field="move")

    def scale(self, factor: float) -> None:
        """Make the selected subject larger or smaller."""
        subject = self.subject
        if self._graph is not None and subject is not None:
            resized = hand.resized(self._graph, self._index, size=subject.size * factor)
            self._keep(self.tr("Resize subject"), resized, field="size")

    def change(self, label: str, *, field: str = "", **fields: Any) -> None:
        """Give the selected subject other fields: colour, motion, facing, who, words."""
        if self._graph is not None and self.subject is not None:
            self._keep(label, hand.changed(self._graph, self._index, **fields), field=field)

    def swap(self, kind: str) -> None:
        """Put another thing in the place of the selected one."""
        if self._graph is not None and self.subject is not None:
            self._keep(self.tr("Swap subject"), hand.swapped(self._graph, self._index, kind))

    def remove(self) -> None:
        """Take the selected subject out of the picture."""
        if self._graph is not None and self.subject is not None:
            index = self._index
            self._keep(self.tr("Remove subject"), hand.removed(self._graph, index))
            count = len(self._graph.subjects)
            self.select(min(index, count - 1))

    def add(self, kind: str) -> None:
        """Put another thing into the picture, and select it."""
        if self._graph is not None:
            self._keep(self.tr("Add subject"), hand.added(self._graph, kind))
            self.select(len(self._graph.subjects) - 1)

    def stage(self, label: str, **fields: Any) -> None:
        """Another setting, light or weather."""
        if self._graph is not None:
            self._keep(label, hand.staged(self._graph, **fields))

    def reset(self) -> None:
        """Back to the model's picture."""
        scene = self.scene
        if scene is not None and scene.graph and not scene.is_locked:
            self._editing.change(self.tr("Back to the model's picture"), replace(scene, graph=""))

    # -- parts ----------------------------------------------------------------------------------

    def _keep(self, label: str, graph: SceneGraph, *, field: str = "") -> None:
        scene = self.scene
        if scene is None or scene.is_locked or graph == self._graph:
            self._show(None)
            return
        self._graph, self._written = graph, graph_to_json(graph)
        name = f"arrange/{field}/{self._index}" if field else ""
        self._editing.change(label, replace(scene, graph=self._written), field=name)
        self._show(None)

    def _show(self, graph: SceneGraph | None) -> None:
        self._shown = graph
        self.changed.emit()
        self._draw()

    def _draw(self) -> None:
        graph = self.graph
        if graph is None:
            return
        request = self._request()
        width, height = DRAFT_SIZES[self._document.storyboard.format]
        if request is not None:
            self._frames.submit(
                _PICTURE,
                lambda _seat, _cancel: picture_at_rest(
                    graph, request, width_px=width, height_px=height
                ),
            )

    def _request(self) -> ClipRequest | None:
        scene = self.scene
        if scene is None:
            return None
        board, session = self._document.storyboard, self._session
        model = drafting_model(scene.model or board.model, session.store, session.manifest)
        return preview_request(scene, board, model)

    def _load(self) -> None:
        """Take the scene's own graph over, or ask for the model's."""
        scene, request = self.scene, self._request()
        if scene is None or request is None:
            return
        self._written, self._is_waiting = scene.graph, True
        self._frames.submit(
            _SCENE, lambda seat, cancel: scene_to_arrange(request, seat=seat, cancel=cancel)
        )

    def _on_settled(self, name: str, result: object) -> None:
        if name == _SCENE and self._is_waiting:
            self._is_waiting = False
            if isinstance(result, SceneGraph):
                self._take(result)
            elif isinstance(result, StudioError):
                self.failed.emit(result)
        elif name == _PICTURE and not isinstance(result, StudioError):
            self.picture_ready.emit(image_of(result))  # pyright: ignore[reportArgumentType]

    def _take(self, graph: SceneGraph) -> None:
        self._graph, self._shown = graph, None
        if self._index >= len(graph.subjects):
            self.select(len(graph.subjects) - 1)
        self.changed.emit()
        self._draw()

    def _on_document(self, before: Storyboard, after: Storyboard) -> None:
        scene = self.scene
        if scene is None:
            return
        is_look = (before.style, before.format) != (after.style, after.format)
        if scene.graph != self._written or is_look:  # undone, redone, or reset
            try:
                exact = graph_from_json(scene.graph) if scene.graph else None
            except StudioError as error:
                self.failed.emit(error)
                return
            if exact is not None and not is_look and exact.aspect:
                self._written = scene.graph
                self._take(exact)
            else:
                self._load()
