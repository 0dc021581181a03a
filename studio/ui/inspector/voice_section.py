"""The inspector's voice: who speaks a scene, how fast, in which of several ways, or a recording."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.compose.effects import EFFECTS
from studio.narration.kokoro_voices import VOICES
from studio.plan.build import MUSIC_SUFFIXES
from studio.storyboard.model import Scene
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import Choice, TextLine, caps, labelled
from studio.ui.names import named, shown_name
from studio.ui.session import Session
from studio.ui.sound.voice_tools import VoiceTools

SPEEDS = ("0.8", "0.9", "1.0", "1.1", "1.2", "1.35")
LONGEST_PAUSE_S = 10.0


class Pause(QDoubleSpinBox):
    """A number of seconds."""

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()  # scrolling past must not change anything


class VoiceSection(QWidget):
    """Shows and edits how a scene sounds."""

    def __init__(
        self, session: Session, document: Document, editing: Editing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editing, self._icons = editing, session.icons
        self._scene: Scene | None = None
        names = [(v.name, f"{v.name.title()} · {shown_name(v.description)}") for v in VOICES]
        self._voice = Choice(
            [("", self.tr("The project's")), *names, ("none", self.tr("Nobody"))], self
        )
        self._speed = Choice(
            [("", self.tr("The project's")), *((s, f"{float(s):.0%}") for s in SPEEDS)], self
        )
        self._again = QToolButton(self)
        self._again.setAccessibleName(self.tr("Say it another way"))
        self._again.setToolTip(self.tr("Say it another way: the same words, read differently"))
        self._pause = Pause(self)
        self._pause.setRange(0.0, LONGEST_PAUSE_S)
        self._pause.setSingleStep(0.25)
        self._pause.lineEdit().setTextMargins(6, 0, 6, 0)
        self._pause.setSuffix(self.tr(" s", "seconds, behind a number"))
        self._pause.setKeyboardTracking(False)
        self._effect = Choice(
            [("", self.tr("The project's")), ("none", self.tr("None")), *named(EFFECTS)], self
        )
        self._recording = QPushButton(self)
        self._credit = TextLine(self)
        self._licence = TextLine(self)
        self.tools = VoiceTools(session, document, editing, self)
        self._lay_out()
        self._voice.chosen.connect(lambda name: self._change(self.tr("Change voice"), voice=name))
        self._speed.chosen.connect(self._on_speed)
        self._again.clicked.connect(self._on_again)
        self._pause.valueChanged.connect(self._on_pause)
        self._effect.chosen.connect(lambda name: self._change(self.tr("Change sound"), effect=name))
        self._recording.clicked.connect(self._on_recording)
        self._credit.textEdited.connect(self._on_credit)
        self._licence.textEdited.connect(self._on_licence)
        # Who records here speaks for themselves; what is brought in may be anybody's.
        self.tools.recorded.connect(lambda path: self.use_recording(path, licence="own"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        speed = QHBoxLayout()
        speed.addWidget(self._speed, 1)
        speed.addWidget(self._again)
        grid.addWidget(labelled(self.tr("Voice"), self._voice), 0, 0)
        grid.addWidget(self._voice, 0, 1)
        grid.addWidget(labelled(self.tr("Speed"), self._speed), 1, 0)
        grid.addLayout(speed, 1, 1)
        grid.addWidget(labelled(self.tr("Pause after"), self._pause), 2, 0)
        grid.addWidget(self._pause, 2, 1)
        grid.addWidget(labelled(self.tr("Sound"), self._effect), 3, 0)
        grid.addWidget(self._effect, 3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caps(self.tr("Voice"), self))
        layout.addLayout(grid)
        layout.addWidget(self._recording)
        layout.addLayout(self._rights())
        layout.addWidget(self.tools)

    def _rights(self) -> QGridLayout:
        """Who is heard in a recording, and whether it may be used."""
        self._credit.setPlaceholderText(self.tr("Who speaks"))
        self._licence.setPlaceholderText(self.tr("own, CC-BY-4.0 …"))
        credit = labelled(self.tr("Credit"), self._credit)
        licence = labelled(self.tr("Licence"), self._licence)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(credit, 0, 0)
        grid.addWidget(self._credit, 0, 1)
        grid.addWidget(licence, 1, 0)
        grid.addWidget(self._licence, 1, 1)
        self._of_recording = (credit, self._credit, licence, self._licence)
        return grid

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        self._voice.show_value(scene.voice)
        self._speed.show_value("" if scene.speed is None else str(scene.speed))
        self._again.setIcon(self._icons.icon("refresh-cw"))
        self._pause.blockSignals(True)
        self._pause.setValue(scene.pause_s)
        self._pause.blockSignals(False)
        self._effect.show_value(scene.effect)
        self.tools.show_scene(scene)
        self._recording.setText(
            self.tr("Remove {0}").format(Path(scene.recording).name)
            if scene.recording
            else self.tr("Use own recording …")
        )
        self._credit.show_text(scene.recording_credit)
        self._licence.show_text(scene.recording_licence)
        for widget in self._of_recording:
            widget.setVisible(bool(scene.recording))
        for widget in (self._voice, self._speed, self._again):
            widget.setEnabled(not scene.recording and not scene.is_locked)

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while the scene is locked."""
        for widget in (
            self._pause, self._effect, self._recording, self._credit, self._licence,
        ):  # fmt: skip
            widget.setEnabled(not is_locked)

    def use_recording(self, path: str, *, licence: str = "") -> None:
        """Hear a person's own recording instead of a voice; "" for the voice again."""
        label = self.tr("Use own recording") if path else self.tr("Remove own recording")
        # What was stated of another recording does not hold for this one.
        self._change(label, recording=path, recording_credit="", recording_licence=licence)

    def _change(self, label: str, *, field: str = "", **values: object) -> None:
        if self._scene is not None:
            scene = replace(self._scene, **values)  # pyright: ignore[reportArgumentType]
            self._editing.change(label, scene, field=field)

    def _on_speed(self, value: str) -> None:
        self._change(self.tr("Change speed"), speed=float(value) if value else None)

    def _on_again(self) -> None:
        if self._scene is not None:
            self._change(self.tr("Say it another way"), line_take=self._scene.line_take + 1)

    def _on_pause(self, value: float) -> None:
        self._change(self.tr("Change pause"), field="pause", pause_s=round(value, 2))

    def _on_credit(self, text: str) -> None:
        label = self.tr("Change credit")
        self._change(label, field="recording credit", recording_credit=text.strip())

    def _on_licence(self, text: str) -> None:
        label = self.tr("Change licence")
        self._change(label, field="recording licence", recording_licence=text.strip())

    def _on_recording(self) -> None:
        if self._scene is not None and self._scene.recording:
            self.use_recording("")
            return
        patterns = " ".join(f"*{suffix}" for suffix in MUSIC_SUFFIXES)
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Own recording"), "", self.tr("Sound") + f" ({patterns})"
        )
        if path:
            self.use_recording(path)
