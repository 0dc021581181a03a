"""Records one's own voice for a scene: see the level, listen, keep."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.errors import StudioError
from studio.render.microphone import Recorder, recording_path
from studio.script.spoken_marks import plain
from studio.storyboard.model import Scene
from studio.ui.fields import quiet
from studio.ui.sound.listener import Listener

LEVEL_MS = 60


class RecordDialog(QDialog):
    """Records a scene's line.

    Signals:
        kept(path): The recording was written there.
    """

    kept = Signal(str)

    def __init__(
        self,
        project: Path,
        scene: Scene,
        listener: Listener,
        *,
        recorder: Recorder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project, self._scene, self._listener = project, scene, listener
        self._recorder = recorder or Recorder()
        self.setWindowTitle(self.tr("Record your voice"))
        self.setMinimumWidth(420)
        words = QLabel(plain(scene.narration), self)
        words.setWordWrap(True)
        self.level = QProgressBar(self)
        self.level.setRange(0, 100)
        self.level.setTextVisible(False)
        self.level.setAccessibleName(self.tr("Level"))
        self.told = quiet("", self)
        self._start = QPushButton(self.tr("Record"), self)
        self._listen = QPushButton(self.tr("Listen"), self)
        self._keep = QPushButton(self.tr("Keep"), self)
        row = QHBoxLayout()
        for button in (self._start, self._listen, self._keep):
            row.addWidget(button, 1)
        layout = QVBoxLayout(self)
        for widget in (words, self.level, self.told):
            layout.addWidget(widget)
        layout.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setInterval(LEVEL_MS)
        self._timer.timeout.connect(self._show_level)
        self._start.clicked.connect(self._on_start)
        self._listen.clicked.connect(self._on_listen)
        self._keep.clicked.connect(self._on_keep)
        self._show_state()

    def _on_start(self) -> None:
        if self._recorder.is_running:
            self._recorder.end()
            self._timer.stop()
            self.level.setValue(0)
        else:
            self._listener.stop()
            try:
                self._recorder.begin()
            except StudioError as error:
                self.told.setText(str(error))
                return
            self._timer.start()
        self._show_state()

    def _on_listen(self) -> None:
        self._listener.play(self._recorder.wav())

    def _on_keep(self) -> None:
        self._recorder.end()
        path = recording_path(self._project, self._scene.id)
        try:
            self._recorder.save(path)
        except StudioError as error:
            self.told.setText(str(error))
            return
        self.kept.emit(str(path))
        self.accept()

    def _show_level(self) -> None:
        self.level.setValue(round(100 * self._recorder.level))
        self.told.setText(self.tr("{0} s").format(f"{self._recorder.duration_s:.1f}"))

    def _show_state(self) -> None:
        is_running = self._recorder.is_running
        has_sound = self._recorder.duration_s > 0
        self._start.setText(self.tr("Stop") if is_running else self.tr("Record"))
        self._listen.setEnabled(has_sound and not is_running)
        self._keep.setEnabled(has_sound and not is_running)

    def done(self, result: int) -> None:
        """Let the microphone go, however the dialog ends."""
        self._timer.stop()
        self._recorder.end()
        self._listener.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._recorder.end()
        super().closeEvent(event)
