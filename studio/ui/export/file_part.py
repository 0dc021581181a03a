"""Where an export goes, and what comes with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from studio.compose.caption_style import CAPTION_STYLES
from studio.export.encoders import Tried
from studio.export.preset import QUALITIES
from studio.plan.model import RenderSettings
from studio.storyboard.model import Storyboard
from studio.ui.fields import Choice, TextLine, caps, labelled
from studio.ui.names import named, shown_name

AS_PROJECT = ""
FOLDER_PX, LETTERS = 230, 26
TRANSCRIPTS = ("txt", "docx", "pdf")


class FilePart(QWidget):
    """Folder, name, quality, words, and what is written beside the movie.

    Signals:
        changed(): Something of it is another thing now.
    """

    changed = Signal()

    def __init__(self, board: Storyboard, output: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = output.parent
        self.folder_button = QPushButton(self)
        self.name = TextLine(self)
        self.name.show_text(output.stem)
        self.quality, self.captions = self._qualities(board), self._captions(board)
        self.subtitles = self._subtitles()
        self.encoder = Choice([("x264", self.tr("Processor (x264)"))], self)
        self.encoder.setToolTip(self.tr("Looking for hardware encoders …"))
        none = (AS_PROJECT, self.tr("None"))
        self.transcript = Choice([none, *((kind, kind.upper()) for kind in TRANSCRIPTS)], self)
        self.poster = QCheckBox(self.tr("A poster picture"), self)
        self.editors = QCheckBox(self.tr("A folder for other editors (OTIO, FCPXML)"), self)
        self.editors.setToolTip(
            self.tr("Clean clips, every spoken line, the music, and the cut for DaVinci Resolve, "
                    "Final Cut Pro, Premiere or Kdenlive")
        )  # fmt: skip
        self._lay_out()
        self._show_folder()
        self.folder_button.clicked.connect(self._on_folder)
        self.name.textChanged.connect(self.changed)
        for choice in (self.quality, self.encoder, self.captions, self.subtitles, self.transcript):
            choice.setMinimumContentsLength(LETTERS)
            choice.chosen.connect(self.changed)
        for box in (self.poster, self.editors):
            box.clicked.connect(self.changed)

    def settings(self, *, package: str) -> RenderSettings:
        """What is asked for beside the storyboard.

        Args:
            package: Folder for other editors, where one is wished.
        """
        return RenderSettings(
            quality=_value(self.quality) or None,
            encoder=_value(self.encoder),
            captions=_value(self.captions) or None,
            caption_files=_value(self.subtitles) or None,
            transcript=_value(self.transcript),
            poster=self.poster.isChecked(),
            package=package if self.editors.isChecked() else "",
        )

    def show_encoders(self, tried: tuple[Tried, ...]) -> None:
        """Offer the hardware encoders that work here, and say which were tried in vain."""
        working = [one for one in tried if one.works]
        for one in working:
            self.encoder.addItem(one.title, one.short)
        lines = (
            [self.tr("For H.264; hardware is quicker, and its files are larger.")]
            if working
            else []
        )
        failed = ", ".join(one.title for one in tried if not one.works)
        if failed:
            lines.append(self.tr("Tried, and does not work on this machine: {0}").format(failed))
        told = "\n".join(lines)
        self.encoder.setToolTip(told)
        self.encoder.setAccessibleDescription(told)

    def _qualities(self, board: Storyboard) -> Choice:
        names = {
            "draft": self.tr("Draft"),
            "standard": self.tr("Good"),
            "high": self.tr("Best"),
        }
        project = self._as_project(names.get(board.quality, board.quality))
        return Choice([project, *((one.name, names[one.name]) for one in QUALITIES)], self)

    def _captions(self, board: Storyboard) -> Choice:
        none = ("none", self.tr("None"))
        styles = named(tuple(style.name for style in CAPTION_STYLES))
        own = none[1] if board.captions == "none" else shown_name(board.captions)
        return Choice([self._as_project(own), *styles, none], self)

    def _subtitles(self) -> Choice:
        return Choice(
            [
                (AS_PROJECT, self.tr("As suits the place")),
                ("srt", "SRT"),
                ("vtt", "WebVTT"),
                ("srt vtt", "SRT, WebVTT"),
                ("srt vtt ass", "SRT, WebVTT, ASS"),
                ("track", self.tr("A track inside the movie")),
                ("srt vtt track", self.tr("SRT, WebVTT, and a track inside")),
                ("none", self.tr("None")),
            ],
            self,
        )

    def _as_project(self, own: str) -> tuple[str, str]:
        return (AS_PROJECT, self.tr("As in the project ({0})").format(own))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(8)
        for label, field in (
            (self.tr("Folder"), self.folder_button),
            (self.tr("Name"), self.name),
            (self.tr("Quality"), self.quality),
            (self.tr("Encoder"), self.encoder),
            (self.tr("Captions"), self.captions),
            (self.tr("Subtitles"), self.subtitles),
            (self.tr("Transcript"), self.transcript),
        ):
            row = grid.rowCount()
            grid.addWidget(labelled(label, field), row, 0)
            grid.addWidget(field, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caps(self.tr("Where and how"), self))
        layout.addLayout(grid)
        layout.addSpacing(6)
        layout.addWidget(caps(self.tr("Beside the movie"), self))
        layout.addWidget(self.poster, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.editors, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _show_folder(self) -> None:
        mode = Qt.TextElideMode.ElideMiddle
        text = self.folder_button.fontMetrics().elidedText(str(self.folder), mode, FOLDER_PX)
        self.folder_button.setText(f"\u2066{text}\u2069")  # a path is read from the left everywhere
        self.folder_button.setToolTip(str(self.folder))

    def use_folder(self, folder: Path) -> None:
        """Write into another folder."""
        self.folder = folder
        self._show_folder()
        self.changed.emit()

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the movie"), str(self.folder)
        )
        if chosen:
            self.use_folder(Path(chosen))


def _value(choice: Choice) -> str:
    return str(choice.currentData())
