"""The inspector: everything about the current scene, in the order in which a person thinks of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.storyboard.edit import scene_index
from studio.storyboard.model import Scene
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import quiet, rule
from studio.ui.inspector.picture_section import PictureSection
from studio.ui.inspector.timing_section import TimingSection
from studio.ui.inspector.voice_section import VoiceSection
from studio.ui.inspector.words_section import WordsSection
from studio.ui.previews import Previews
from studio.ui.selection import Selection
from studio.ui.session import Session


class Inspector(QScrollArea):
    """Shows the current scene, and edits it.

    Signals:
        arrange_requested(): The current scene's picture wants to be arranged.
    """

    arrange_requested = Signal()

    def __init__(
        self,
        session: Session,
        document: Document,
        *,
        editing: Editing,
        selection: Selection,
        previews: Previews,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self._shown: Scene | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Inspector"))
        body = QWidget(self)
        body.setObjectName("panel")
        self._icons = session.icons
        self._head = QLabel(body)
        self._head.setProperty("role", "caps")
        self._lock = QToolButton(body)
        self._lock.setProperty("role", "flat")
        self._lock.setCheckable(True)
        self._lock.setAccessibleName(self.tr("Lock the scene"))
        self._lock.setToolTip(
            self.tr("Locked: its words, its picture and its seed stay as they are (L)")
        )
        self._lock.clicked.connect(editing.toggle_lock)
        self._empty = quiet(self.tr("Select a scene to see and change everything about it."), body)
        self._picture = PictureSection(session, document, editing, previews, body)
        self.opinion = self._picture.opinion
        self._picture.arrange_requested.connect(self.arrange_requested)
        self._words = WordsSection(editing, session.icons, body)
        self._voice = VoiceSection(session, document, editing, body)
        self._timing = TimingSection(editing, body)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(10)
        self._rules = (rule(body), rule(body), rule(body))
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._lock)
        layout.addLayout(head)
        for widget in (
            self._empty, self._picture, self._rules[0], self._words, self._rules[1], self._voice,
            self._rules[2], self._timing,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        self._body = body
        self.setWidget(body)
        document.changed.connect(self._refresh)
        selection.current_changed.connect(self._on_current)
        previews.updated.connect(self._on_preview)
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """As wide as its fields need in this language and text size: nothing is cut off."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._body.minimumSizeHint().width() + bar, 200)

    def focus_words(self) -> None:
        """Put the keyboard into the narration."""
        self._words.narration.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def cursor_in_words(self) -> int:
        """Where in the narration the cursor stands, for splitting."""
        return self._words.narration.textCursor().position()

    def show_frame(self, image: QImage) -> None:
        """Show a frame of what plays in place of the scene's still picture."""
        self._picture.show_frame(image)

    def _on_current(self, _scene_id: str) -> None:
        self._document.end_typing()
        self._refresh()

    def _on_preview(self, scene_id: str) -> None:
        scene = self._document.scene(scene_id)
        # In the middle of an edit all of it will be shown in a moment.
        if scene is not None and scene is self._shown:
            self._picture.show_scene(scene)

    def _refresh(self, *_: object) -> None:
        self._shown = scene = self._document.scene(self._selection.current)
        sections = (self._picture, self._words, self._voice, self._timing)
        for widget in (*sections, self._lock, *self._rules):
            widget.setVisible(scene is not None)
        self._empty.setVisible(scene is None)
        if scene is None:
            self._head.setText(self.tr("No scene selected").upper())
            return
        board = self._document.storyboard
        count = len(self._selection.names)
        number = scene_index(board, scene.id) + 1
        text = self.tr("Scene {0} of {1}").format(number, len(board.scenes))
        if count > 1:
            text += " · " + self.tr("%n selected", "", count)
        self._head.setText(text.upper())
        self._lock.setIcon(self._icons.icon("lock" if scene.is_locked else "lock-open"))
        self._lock.setChecked(scene.is_locked)
        self._picture.show_scene(scene)
        self._words.show_scene(scene)
        self._voice.show_scene(scene)
        self._timing.show_scene(scene, language=board.language)
        for section in sections:
            section.set_locked(is_locked=scene.is_locked)
