"""The places where a movie can go, to be ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from studio.export.preset import frame_size, shape_size
from studio.export.target import PRESETS, Preset
from studio.storyboard.model import Storyboard
from studio.ui.fields import caps, quiet

CODECS = {
    "x264": "H.264", "vp9": "VP9", "prores": "ProRes 422 HQ", "aac": "AAC", "opus": "Opus",
    "pcm": "PCM",
}  # fmt: skip


class PresetList(QWidget):
    """Export presets; none ticked means a movie just as the project is.

    Signals:
        changed(): Another one is ticked, or one less.
    """

    changed = Signal()

    def __init__(self, board: Storyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plain = QCheckBox(self.tr("As the project is"), self)
        self.boxes = {preset.name: QCheckBox(self._title(preset), self) for preset in PRESETS}
        width, height = frame_size(board.format, board.size)
        rows = [(self.plain, _facts(width, height, "H.264", "AAC"))]
        rows += [(self.boxes[preset.name], _facts_of(preset, board.format)) for preset in PRESETS]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (box, facts) in enumerate(rows):
            box.setAccessibleDescription(facts)
            label = quiet(facts, self, role="small")
            label.setWordWrap(False)
            grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label, row, 1)
            box.clicked.connect(self._on_clicked)
        self.plain.setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caps(self.tr("Files for"), self))
        layout.addLayout(grid)
        layout.addStretch(1)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Names of the presets that are ticked; () for a plain movie."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _title(self, preset: Preset) -> str:
        """Names of places are the same everywhere."""
        return self.tr("Single pictures") if preset.name == "frames" else preset.title

    def _on_clicked(self) -> None:
        if self.sender() is self.plain:
            for box in self.boxes.values():
                box.setChecked(False)
        self.plain.setChecked(not self.chosen)
        self.changed.emit()


def _facts_of(preset: Preset, project_format: str) -> str:
    width, height = shape_size(preset.format or project_format, preset.short_px)
    if preset.name == "frames":
        return _facts(width, height, "PNG", "WAV")
    if preset.audio is None:
        return _facts(width, height, f"{preset.fps}/s")
    return _facts(width, height, CODECS[preset.video], CODECS[preset.audio.name])


def _facts(width: int, height: int, *codecs: str) -> str:
    # A size is read from the left everywhere.
    return "\u2066" + " · ".join((f"{width} × {height}", *codecs)) + "\u2069"
