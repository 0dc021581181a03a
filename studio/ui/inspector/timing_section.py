"""The inspector's timing: how long a scene is and how it is entered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.plan.estimate import scene_length_s
from studio.storyboard.model import MIN_SCENE_S, Scene
from studio.storyboard.serial import TRANSITIONS
from studio.ui.editing import Editing
from studio.ui.fields import Choice, caps, labelled
from studio.ui.names import named

LONGEST_S = 600.0


class Seconds(QDoubleSpinBox):
    """A number of seconds."""

    def wheelEvent(self, event: QEvent) -> None:
        event.ignore()  # scrolling past must not change anything


class TimingSection(QWidget):
    """Shows and edits a scene's length and transition."""

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._scene: Scene | None = None
        self._mode = Choice([("auto", self.tr("Automatic")), ("fixed", self.tr("Fixed"))], self)
        self._length = Seconds(self)
        self._length.setRange(MIN_SCENE_S, LONGEST_S)
        self._length.setDecimals(1)
        self._length.lineEdit().setTextMargins(6, 0, 6, 0)
        self._length.setSingleStep(0.5)
        self._length.setSuffix(self.tr(" s", "seconds, behind a number"))
        self._length.setKeyboardTracking(False)
        self._length.setAccessibleName(self.tr("Length in seconds"))
        self._transition = Choice(named(TRANSITIONS), self)
        row = QHBoxLayout()
        row.addWidget(self._mode, 1)
        row.addWidget(self._length)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(labelled(self.tr("Length"), self._mode), 0, 0)
        grid.addLayout(row, 0, 1)
        grid.addWidget(labelled(self.tr("Enters by"), self._transition), 1, 0)
        grid.addWidget(self._transition, 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caps(self.tr("Timing"), self))
        layout.addLayout(grid)
        self._mode.chosen.connect(self._on_mode)
        self._length.valueChanged.connect(self._on_length)
        self._transition.chosen.connect(self._on_transition)

    def show_scene(self, scene: Scene, *, language: str) -> None:
        """Show a scene of a storyboard in a language."""
        self._scene = scene
        is_fixed = scene.duration_s is not None
        self._mode.show_value("fixed" if is_fixed else "auto")
        self._length.blockSignals(True)
        self._length.setValue(scene_length_s(scene, language))
        self._length.blockSignals(False)
        self._length.setReadOnly(not is_fixed)
        self._length.setEnabled(is_fixed and not scene.is_locked)
        self._transition.show_value(scene.transition)

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while the scene is locked."""
        self._mode.setEnabled(not is_locked)
        self._transition.setEnabled(not is_locked)

    def _on_mode(self, mode: str) -> None:
        if self._scene is not None:
            length = round(self._length.value(), 1) if mode == "fixed" else None
            self._editing.change(self.tr("Change length"), replace(self._scene, duration_s=length))

    def _on_length(self, value: float) -> None:
        if self._scene is not None and self._scene.duration_s is not None:
            scene = replace(self._scene, duration_s=round(value, 1))
            self._editing.change(self.tr("Change length"), scene, field="length")

    def _on_transition(self, name: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, transition=name)
            self._editing.change(self.tr("Change transition"), scene)
