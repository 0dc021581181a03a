"""Brings the player together with the rest of the window: selection, inspector, large picture."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from studio.ui.document import Document
from studio.ui.inspector.inspector import Inspector
from studio.ui.preview.frame_thread import ShownFrame
from studio.ui.preview.player import Player
from studio.ui.preview.player_bar import PlayerBar
from studio.ui.preview.stage_view import StageView
from studio.ui.previews import Previews
from studio.ui.selection import Selection
from studio.ui.session import Session
from studio.ui.theme import Tokens


class Playback(QObject):
    """The player of an open project, and where it is seen.

    Attributes:
        player: What plays.
        bar: The strip along the foot.
        stage: The large picture.
    """

    def __init__(
        self,
        session: Session,
        document: Document,
        *,
        previews: Previews,
        selection: Selection,
        inspector: Inspector,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document, self._selection, self._inspector = document, selection, inspector
        self._is_following = False  # the selection goes where the playhead is, not the reverse
        self._is_live = False  # the inspector shows the playhead's frame rather than the still
        self.player = Player(session, document, previews, self)
        self.bar = PlayerBar(session, self.player, previews, tokens, parent)
        self.stage = StageView(self.player, parent)
        self.bar.show_large(is_large=False)
        self.player.frame_ready.connect(self._on_frame)
        self.player.scene_entered.connect(self._on_scene)
        self.player.playing_changed.connect(self._on_playing)
        self.bar.scene_pressed.connect(self._on_pressed)
        selection.current_changed.connect(self._on_selected)

    def close(self) -> None:
        """Stop, and wait for the threads."""
        self.player.close()

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self.bar.use(tokens)

    def _on_frame(self, frame: ShownFrame) -> None:
        self.stage.show_image(frame.image)
        if self._is_live and frame.scene_id == self._selection.current:
            self._inspector.show_frame(frame.image)

    def _on_playing(self, is_playing: bool) -> None:
        self._is_live = self._is_live or is_playing

    def _on_scene(self, scene_id: str) -> None:
        # Words that are being typed must not end up in another scene.
        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            self._follow(scene_id)

    def _on_pressed(self, scene_id: str) -> None:
        self._follow(scene_id)
        self._is_live = True
        self.player.frames.wake()

    def _follow(self, scene_id: str) -> None:
        if self._document.scene(scene_id) is None:
            return  # a title or end card
        self._is_following = True
        self._selection.select(scene_id)
        self._is_following = False

    def _on_selected(self, scene_id: str) -> None:
        if not self._is_following and scene_id:
            self._is_live = self.player.is_playing
            self.player.seek_scene(scene_id)
