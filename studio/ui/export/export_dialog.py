"""The export: for which places, under which name, with what beside it. The queue makes the files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from studio.errors import StudioError
from studio.plan.model import RenderSettings
from studio.render.exporting import Export, editors_folder, output_named, renders_of
from studio.storyboard.model import Storyboard
from studio.ui.columns import Columns, stacked
from studio.ui.export.file_part import FilePart
from studio.ui.export.preset_list import PresetList
from studio.ui.export.time_part import TimePart
from studio.ui.fields import quiet, rule
from studio.ui.session import Session

Renders = tuple[tuple[RenderSettings, Path], ...]


class ExportDialog(QDialog):
    """Asks what is written; says at once what that is, and what is wrong with it.

    Signals:
        export_requested(renders, time): Pairs of `RenderSettings` and the path of the file, and the
            `TimeWish` of each.
    """

    export_requested = Signal(object, object)

    def __init__(
        self,
        board: Storyboard,
        session: Session,
        *,
        source: Path,
        output: Path,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for the files of a storyboard.

        Args:
            board: What is exported.
            session: Knows the models, and what renders took here.
            source: Its project, which must not be written over.
            output: The name that is offered.
            parent: Over which it opens.
        """
        super().__init__(parent)
        self._source = source
        self.setWindowTitle(self.tr("Export"))
        self.presets = PresetList(board, self)
        self.files = FilePart(board, output, self)
        self.time = TimePart(board, session.paths, session.store, self)
        self._told = quiet("", self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self.go = QPushButton(self.tr("Export"), self)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self._lay_out()
        self.presets.changed.connect(self._refresh)
        self.files.changed.connect(self._refresh)
        self.time.changed.connect(self._refresh)
        self.finished.connect(self.time.close_down)
        self._cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        self._refresh()
        self.files.name.setFocus()

    @property
    def told(self) -> str:
        """What the dialog says will be written, or what is wrong."""
        return self._told.text()

    def renders(self) -> Renders:
        """What the queue is asked for.

        Raises:
            StudioError: Something cannot be written like that.
        """
        presets = self.presets.chosen
        output = output_named(self.files.folder, self.files.name.text(), presets)
        settings = self.files.settings(package=str(editors_folder(output)))
        return renders_of(
            Export(output=output, presets=presets, settings=settings), source=self._source
        )

    def _lay_out(self) -> None:
        columns = Columns((stacked(self.presets, self.time), self.files), self, spacing_px=36)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        layout.addWidget(columns, 1)
        layout.addWidget(rule(self))
        layout.addLayout(foot)

    def _refresh(self) -> None:
        try:
            renders = self.renders()
        except StudioError as error:
            self._tell(f"{error.message} {error.hint}", role="bad", is_possible=False)
            return
        self.time.show_renders(renders)
        names = ", ".join(path.name for _, path in renders)
        there = [path.name for _, path in renders if path.exists()]
        if there:
            text = self.tr("Replaces {0}.").format(", ".join(there))
            new = [path.name for _, path in renders if not path.exists()]
            if new:
                text += " " + self.tr("Writes {0}.").format(", ".join(new))
            self._tell(text, role="warn")
        else:
            self._tell(self.tr("Writes {0}.").format(names), role="quiet")

    def _tell(self, text: str, *, role: str, is_possible: bool = True) -> None:
        self._told.setText(text)
        if self._told.property("role") != role:
            self._told.setProperty("role", role)
            self._told.style().polish(self._told)
        self.go.setEnabled(is_possible)

    def _on_go(self) -> None:
        try:
            renders = self.renders()
        except StudioError:
            self._refresh()  # a folder has gone since
            return
        self.accept()
        self.export_requested.emit(renders, self.time.wish(len(renders)))
