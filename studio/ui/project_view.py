"""The editing view of one open project: script, storyboard, inspector, and the bar above them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.plan.estimate import scene_length_s
from studio.settings import Settings
from studio.storyboard.model import Scene, Storyboard
from studio.ui.board.board_model import BoardModel
from studio.ui.board.board_view import BoardView
from studio.ui.board.card_delegate import CardDelegate
from studio.ui.board.consistency import Consistency
from studio.ui.dialogs.fit import open_fitted
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import caps, quiet, rule
from studio.ui.inspector.inspector import Inspector
from studio.ui.preview.playback import Playback
from studio.ui.previews import Previews
from studio.ui.script.script_editor import ScriptEditor
from studio.ui.selection import Selection
from studio.ui.session import Session
from studio.ui.theme import Tokens
from studio.ui.top_bar import TopBar

if TYPE_CHECKING:
    from studio.ui.arrange.arrange_dialog import ArrangeDialog


class ProjectView(QWidget):
    """Shows an open project.

    Signals:
        script_pasted(text): A whole script was pasted into the script.
    """

    script_pasted = Signal(str)

    def __init__(
        self, session: Session, document: Document, tokens: Tokens, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self._session = session
        self._tokens, self._is_large = tokens, False
        self.document = document
        self.selection = Selection(self)
        self.editing = Editing(document, self.selection, self)
        self.previews = Previews(session, document, self)
        self.consistency = Consistency(session, document, self.previews, self)
        self.top_bar = TopBar(session, document, self.editing, self)
        self.script = ScriptEditor(document, selection=self.selection, tokens=tokens, parent=self)
        self.inspector = Inspector(
            session,
            document,
            editing=self.editing,
            selection=self.selection,
            previews=self.previews,
            parent=self,
        )
        model = BoardModel(document, self.previews, self.consistency, self)
        self._delegate = CardDelegate(
            self.previews,
            self.consistency,
            session.icons,
            tokens,
            length_s=self._length_of,
            parent=self,
        )
        self._delegate.set_format(document.storyboard.format)
        self.board = BoardView(
            model,
            self._delegate,
            previews=self.previews,
            selection=self.selection,
            tokens=tokens,
            parent=self,
        )
        self.playback = Playback(
            session,
            document,
            previews=self.previews,
            selection=self.selection,
            inspector=self.inspector,
            tokens=tokens,
            parent=self,
        )
        self._lay_out()
        model.move_requested.connect(self.editing.move_before)
        model.picture_dropped.connect(self.editing.set_picture)
        self.script.script_pasted.connect(self.script_pasted)
        self.inspector.arrange_requested.connect(self.arrange)
        self.board.edit_requested.connect(self.inspector.focus_words)
        self.consistency.measured.connect(self._show_consistency)
        document.changed.connect(self._on_changed)
        self.apply_settings(session.preferences.settings)
        scenes = document.storyboard.scenes
        self.selection.select(scenes[0].id if scenes else "")
        self._show_empty()
        self.previews.start()

    def _lay_out(self) -> None:
        left = QWidget(self)
        left.setObjectName("panel")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 10, 0, 0)
        head = caps(self.tr("Script"), left)
        head.setContentsMargins(14, 0, 14, 0)
        column.addWidget(head)
        column.addWidget(self.script, 1)
        middle = QWidget(self)
        middle.setObjectName("ground")
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(10, 8, 4, 0)
        rows.setSpacing(4)
        rows.addLayout(self._board_head(middle))
        stack = QWidget(middle)
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.board)
        self._stack.addWidget(self._empty_board(stack))
        self._stack.addWidget(self.playback.stage)
        rows.addWidget(stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for place, widget in enumerate((left, middle, self.inspector)):
            self.splitter.addWidget(widget)
            self.splitter.setCollapsible(place, place != 1)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([300, 760, 330])
        left.setMinimumWidth(170)
        stack.setMinimumWidth(ONE_CARD_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(rule(self))
        layout.addWidget(self.playback.bar)
        self.playback.bar.large_requested.connect(self.toggle_large)

    def _board_head(self, parent: QWidget) -> QHBoxLayout:
        self._count = quiet("", parent, role="small")
        self._count.setWordWrap(False)
        self._likeness = quiet("", parent, role="small")
        self._likeness.setWordWrap(False)
        self._likeness.hide()
        self._grid = QToolButton(parent)
        self._strip = QToolButton(parent)
        self.add_button = QPushButton(self.tr("Scene"), parent)
        icons = self._session.icons
        for button, icon, name in (
            (self._grid, "layout-grid", self.tr("Grid")),
            (self._strip, "gallery-horizontal", self.tr("Strip")),
        ):
            button.setProperty("role", "flat")
            button.setIcon(icons.icon(icon))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setCheckable(True)
        self._grid.setChecked(True)
        self.add_button.setIcon(icons.icon("plus"))
        self.add_button.setToolTip(self.tr("Add a scene after this one (Ctrl+Enter)"))
        self._grid.clicked.connect(lambda: self.show_strip(is_strip=False))
        self._strip.clicked.connect(lambda: self.show_strip(is_strip=True))
        self.add_button.clicked.connect(self.add_scene)
        row = QHBoxLayout()
        row.setContentsMargins(GAP, 0, 8, 0)
        row.addWidget(caps(self.tr("Storyboard"), parent))
        row.addWidget(self._count)
        row.addWidget(self._likeness)
        row.addStretch(1)
        for widget in (self._grid, self._strip, self.add_button):
            row.addWidget(widget)
        return row

    def _empty_board(self, parent: QWidget) -> QWidget:
        empty = QWidget(parent)
        text = QLabel(self.tr("No scenes yet"), empty)
        text.setProperty("role", "large")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = quiet(
            self.tr("Write or paste words on the left, or add a scene. Undo brings back what was "
                    "here."), empty
        )  # fmt: skip
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        add = QPushButton(self.tr("Add a scene"), empty)
        add.clicked.connect(self.add_scene)
        layout = QVBoxLayout(empty)
        layout.addStretch(1)
        layout.addWidget(text)
        layout.addWidget(hint)
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)
        return empty

    # -- commands -------------------------------------------------------------------------------

    def add_scene(self) -> None:
        """A new scene after the current one, with the keyboard in its words."""
        self.editing.add_scene()
        self.inspector.focus_words()

    def split_at_cursor(self) -> None:
        """Split the current scene where the cursor stands, in the script or in the inspector."""
        if self.script.hasFocus():
            self.script.apply()
            self.editing.split(self.script.cursor_in_narration())
        else:
            self.editing.split(self.inspector.cursor_in_words)

    def show_strip(self, *, is_strip: bool) -> None:
        """One row of cards, or a grid."""
        self._grid.setChecked(not is_strip)
        self._strip.setChecked(is_strip)
        self.board.set_strip(is_strip=is_strip)

    def step(self, by: int) -> None:
        """Make the next (1) or the previous (-1) scene the current one."""
        scenes = self.document.storyboard.scenes
        names = [scene.id for scene in scenes]
        if names:
            at = names.index(self.selection.current) if self.selection.current in names else 0
            self.selection.select(names[max(0, min(len(names) - 1, at + by))])

    def toggle_large(self) -> None:
        """The picture that plays instead of the cards, or the cards again."""
        self._is_large = not self._is_large
        self._show_empty()
        place = self.playback.stage if self._is_large else self.board
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self) -> ArrangeDialog | None:
        """Let a person arrange the current scene's picture; None where there is none to arrange."""
        from studio.ui.arrange.arrange_dialog import ArrangeDialog  # noqa: PLC0415 slow, and rare

        scene = self.document.scene(self.selection.current)
        if scene is None or scene.picture:
            return None
        self.playback.player.pause()
        dialog = ArrangeDialog(
            self._session,
            self.document,
            self.editing,
            frames=self.playback.player.frames,
            scene_id=scene.id,
            tokens=self._tokens,
            parent=self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        open_fitted(dialog)
        return dialog

    def set_rendering(self, *, is_rendering: bool) -> None:
        """Leave the machine to a render, or go on drawing and speaking ahead."""
        self.previews.pause(is_paused=is_rendering)
        self.playback.player.set_rendering(is_rendering=is_rendering)

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self._tokens = tokens
        self.playback.use(tokens)
        self.board.use(tokens)
        self.script.use(tokens)
        icons = self._session.icons
        self._grid.setIcon(icons.icon("layout-grid"))
        self._strip.setIcon(icons.icon("gallery-horizontal"))
        self.add_button.setIcon(icons.icon("plus"))

    def apply_settings(self, settings: Settings) -> None:
        """Follow the person's wishes."""
        self.board.set_motion(moves=not settings.reduced_motion)
        self.board.refresh_sizes()

    def close_project(self) -> None:
        """Take over what is being typed, write it down, and let the file go."""
        self.script.apply()
        self.playback.close()
        self.previews.close()
        self.top_bar.close_project()
        self.document.close()

    def show_script(self, storyboard: Storyboard) -> None:
        """Scenes of a pasted script: instead of nothing, or behind the current scene."""
        board = self.document.storyboard
        if not board.scenes:
            kept = replace(storyboard, style=board.style, format=board.format, voice=board.voice)
            self.document.edit(self.tr("Paste script"), kept)
            return
        taken = {scene.id for scene in board.scenes}
        new = [replace(s, id=_fresh(s.id, taken)) for s in storyboard.scenes]
        at = next((n for n, s in enumerate(board.scenes) if s.id == self.selection.current), -1) + 1
        scenes = (*board.scenes[:at], *new, *board.scenes[at:])
        self.document.edit(self.tr("Paste script"), replace(board, scenes=scenes))
        self.selection.select(new[0].id)

    # -- what changes ---------------------------------------------------------------------------

    def _length_of(self, scene: Scene) -> float:
        board = self.document.storyboard
        return scene_length_s(scene, board.language, speed=board.speed)

    def _on_changed(self, before: Storyboard, after: Storyboard) -> None:
        if before.format != after.format:
            self._delegate.set_format(after.format)
            self.board.refresh_sizes()
        names = {scene.id for scene in after.scenes}
        if self.selection.current not in names:
            old = [scene.id for scene in before.scenes]
            at = old.index(self.selection.current) if self.selection.current in old else 0
            left = [name for name in old[at:] if name in names] or [s.id for s in after.scenes]
            self.selection.select(left[0] if left else "")
        elif not set(self.selection.names) <= names:
            kept = tuple(name for name in self.selection.names if name in names)
            self.selection.select(self.selection.current, kept)
        self._show_empty()

    def _show_empty(self) -> None:
        count = len(self.document.storyboard.scenes)
        is_large = self._is_large and count > 0
        self._stack.setCurrentIndex(2 if is_large else 0 if count else 1)
        self.playback.bar.show_large(is_large=is_large)
        self._count.setText(self.tr("%n scene(s)", "", count))

    def _show_consistency(self) -> None:
        """How alike who and what comes back looks, beside the number of scenes."""
        mean = self.consistency.mean
        self._likeness.setVisible(mean is not None)
        if mean is not None:
            figure = QLocale().toString(mean, "f", 2)
            self._likeness.setText(self.tr("·  consistency {0}").format(figure))
            head = self.tr("How alike the same person or thing looks from scene to scene, of 1:")
            self._likeness.setToolTip("\n".join([head, *self.consistency.all_sentences()]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


GAP = 6
ONE_CARD_PX = 262


def _fresh(name: str, taken: set[str]) -> str:
    """A scene's name that is not taken; it is from then on."""
    count, free = 2, name
    while free in taken:
        free = f"{name}-{count}"
        count += 1
    taken.add(free)
    return free


def movie_path(document: Document) -> Path:
    """Where a project's movie is put: beside the project, under a name that nothing has."""
    folder, stem = document.path.parent, document.path.stem
    count, path = 2, folder / f"{stem}.mp4"
    while path.exists():
        path = folder / f"{stem} {count}.mp4"
        count += 1
    return path
