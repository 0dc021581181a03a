"""Buttons that hear a scene's line, record it, and say how words are pronounced."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.storyboard.model import Scene
from studio.ui.dialogs.fit import open_fitted
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import quiet
from studio.ui.session import Session
from studio.ui.sound.listener import Listener
from studio.ui.sound.pronunciation_dialog import PronunciationDialog
from studio.ui.sound.record_dialog import RecordDialog


class VoiceTools(QWidget):
    """Listen, Record …, Pronunciation …, and a sentence where one of them could not be done.

    Signals:
        recorded(path): A person's recording of the line was written there.
    """

    recorded = Signal(str)

    def __init__(
        self, session: Session, document: Document, editing: Editing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._editing = session, document, editing
        self._scene: Scene | None = None
        self.listener = Listener(session, self)
        self.listen_button = QPushButton(self.tr("Listen"), self)
        self.record_button = QPushButton(self.tr("Record …"), self)
        self.said_button = QPushButton(self.tr("Pronunciations …"), self)
        self.told = quiet("", self)
        self.told.hide()
        row = QHBoxLayout()
        row.addWidget(self.listen_button, 1)
        row.addWidget(self.record_button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.said_button)
        layout.addWidget(self.told)
        self.listen_button.clicked.connect(self._on_listen)
        self.record_button.clicked.connect(self._on_record)
        self.said_button.clicked.connect(self._on_pronunciations)
        self.listener.busy_changed.connect(self._on_busy)
        self.listener.failed.connect(lambda error: self._tell(str(error)))

    def show_scene(self, scene: Scene) -> None:
        """Let a scene be heard and recorded; a locked one can be heard all the same."""
        if self._scene is not None and self._scene.id != scene.id:
            self.listener.stop()
            self._tell("")
        self._scene = scene
        self.record_button.setEnabled(not scene.is_locked)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():  # the scene or the project is gone, not just minimised
            self.listener.stop()
        super().hideEvent(event)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _on_listen(self) -> None:
        if self.listener.is_busy:
            self.listener.stop()
        elif self._scene is not None:
            self._tell("")
            self.listener.listen(self._document.storyboard, self._scene)

    def _on_record(self) -> None:
        if self._scene is not None:
            dialog = RecordDialog(self._document.path, self._scene, self.listener, parent=self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.kept.connect(self.recorded)
            open_fitted(dialog)

    def _on_pronunciations(self) -> None:
        dialog = PronunciationDialog(self._session.paths, self._document, self._editing, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_fitted(dialog)

    def _on_busy(self, is_busy: bool) -> None:
        self.listen_button.setText(self.tr("Stop") if is_busy else self.tr("Listen"))
