"""Thumbs for the chosen take of a scene, and the way to compare takes blind."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from studio.errors import StudioError
from studio.quality.votes import FILE, Candidate, Vote, keep_vote, load_votes, thumb_of
from studio.storyboard.model import Scene
from studio.ui.previews import Previews
from studio.ui.quality.blind_pairs import Contender, subject_of
from studio.ui.session import Session

THUMBS = ("up", "down")


class OpinionRow(QWidget):
    """Two thumbs; pressed again, one is taken back.

    Signals:
        compare_requested(): Two takes are to be compared blind.
        failed(error): A thumb could not be kept.
    """

    compare_requested = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._previews = session, previews
        self._scene: Scene | None = None
        self._thumbs: dict[str, str] | None = None  # by the clip's key; read when first asked for
        names = {"up": self.tr("This take is good"), "down": self.tr("This take is not good")}
        self.buttons = {thumb: QToolButton(self) for thumb in THUMBS}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for thumb, button in self.buttons.items():
            button.setCheckable(True)
            button.setToolTip(names[thumb])
            button.setAccessibleName(names[thumb])
            button.clicked.connect(lambda _=False, thumb=thumb: self._on_thumb(thumb))
            line.addWidget(button)
        line.addStretch(1)
        self.compare = QPushButton(self.tr("Compare blind …"), self)
        self.compare.setProperty("role", "flat")
        self.compare.clicked.connect(self.compare_requested)
        line.addWidget(self.compare)

    def show_scene(self, scene: Scene) -> None:
        """Show what was thought of a scene's chosen take."""
        self._scene = scene
        thumb = self._kept().get(self._previews.request_of(scene).key(), "")
        for name, button in self.buttons.items():
            button.setIcon(self._session.icons.icon(f"thumbs-{name}"))
            button.setChecked(name == thumb)

    def _kept(self) -> dict[str, str]:
        if self._thumbs is None:
            try:
                votes = load_votes(self._session.paths.data_dir / FILE)
            except StudioError as error:
                self.failed.emit(error)
                votes = ()
            keys = {vote.a.key for vote in votes if vote.kind == "thumb"}
            self._thumbs = {key: thumb_of(votes, key) for key in keys}
        return self._thumbs

    def _on_thumb(self, thumb: str) -> None:
        if self._scene is None:
            return
        request = self._previews.request_of(self._scene)
        kept, key = self._kept(), request.key()
        choice = "none" if kept.get(key) == thumb else thumb
        manifest = self._previews.model_of(self._scene)
        label = Contender(manifest=manifest, precision=request.precision).label
        candidate = Candidate(label=label, key=key, subject=subject_of(request))
        vote = Vote(at=round(time.time(), 1), kind="thumb", choice=choice, a=candidate)
        try:
            keep_vote(vote, self._session.paths.data_dir)
        except StudioError as error:
            self.failed.emit(error)
        else:
            kept[key] = choice
        self.show_scene(self._scene)
