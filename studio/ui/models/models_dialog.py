"""Installed models: which one draws the open movie, adding and removing others, converting with progress."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.engine.models.install import installed_ids, remove_package
from studio.engine.models.manifest import ModelManifest
from studio.errors import StudioError
from studio.render.conversion import run_conversion
from studio.render.converter import FETCHING, UNPACKING
from studio.ui.fields import quiet, rule
from studio.ui.flow import Flow
from studio.ui.models.adoption import Adoption
from studio.ui.models.conversion_runner import ConversionRunner
from studio.ui.models.converter_row import ConverterRow
from studio.ui.models.versions_panel import VersionsPanel
from studio.ui.names import model_text
from studio.ui.session import Session

DEFAULT_MODEL = "starter"
STEPS = 1000  # of the bar


class ModelsDialog(QDialog):
    """What can draw.

    Signals:
        model_chosen(name): The open movie is to be drawn by that model ("" for the starter), or by one
            version of it.
        evaluation_requested(reference): A version is to be judged.
        failed(error): Something could not be installed, removed or converted.
    """

    model_chosen = Signal(str)
    evaluation_requested = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        current: str | None = None,
        runner: ConversionRunner | None = None,
        converter: ConverterRow | None = None,
        suite: str = "",
    ) -> None:
        """Build it.

        Args:
            session: The window's.
            parent: Qt's.
            current: Model of the open movie; None while none is open.
            runner: Runs conversions.
            converter: Fetches and removes what conversions need.
            suite: What versions are compared on; "" for that of their family.
        """
        super().__init__(parent)
        self._session = session
        self._named = current  # perhaps pinned
        self._current = None if current is None else current.partition("@")[0]
        self._folder = session.paths.data_dir / "models"
        home = session.paths.data_dir
        self.runner = runner or ConversionRunner(self, run=partial(run_conversion, home=home))
        self.converter = converter or ConverterRow(home, self)
        self.adoption = Adoption(session, self, suite=suite)
        self.versions = VersionsPanel(session, self.adoption, self)
        self.setWindowTitle(self.tr("Models"))
        self.setMinimumSize(680, 480)
        self.resize(900, 620)
        self.models = QListWidget(self)
        self.models.setAccessibleName(self.tr("Installed models"))
        self.use = QPushButton(self.tr("Draw this movie with it"), self)
        self.add = QPushButton(self.tr("Install a package …"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(
            self.tr("Folder, .safetensors file, or owner/name on the hub")
        )
        self.source.setAccessibleName(self.tr("Model to convert"))
        self.browse = QPushButton(self.tr("Choose …"), self)
        self.convert = QPushButton(self.tr("Convert"), self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, STEPS)
        self.bar.hide()
        self.state = quiet(
            self.tr("Converting runs beside the window and goes on where it was stopped."), self
        )
        self.state.setWordWrap(True)
        self.about = quiet("", self)
        self.about.setWordWrap(True)
        self._close = QPushButton(self.tr("Done"), self)
        self._lay_out()
        self._connect()
        self._fill()

    # -- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        buttons = Flow(self.use, self.add, self.remove)
        line = QHBoxLayout()
        line.addWidget(self.source, 1)
        line.addWidget(self.browse)
        line.addWidget(self.convert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.models, 2)
        layout.addWidget(self.about)
        layout.addLayout(buttons)
        layout.addWidget(self.versions, 3)
        layout.addWidget(rule(self))
        layout.addLayout(line)
        layout.addWidget(self.converter)
        layout.addWidget(self.bar)
        layout.addWidget(self.state)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.models.itemSelectionChanged.connect(self._on_selected)
        self.use.clicked.connect(self._on_use)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.browse.clicked.connect(self._on_browse)
        self.convert.clicked.connect(self._on_convert)
        self.source.returnPressed.connect(self._on_convert)
        self._close.clicked.connect(self.close)
        self.runner.stage_changed.connect(self._on_stage)
        self.runner.done.connect(self._on_done)
        self.runner.failed.connect(self._on_failed)
        self.runner.cancelled.connect(self._on_cancelled)
        self.versions.changed.connect(self._fill)
        self.versions.pinned.connect(self._on_pinned)
        self.versions.evaluation_requested.connect(self.evaluation_requested)
        self.versions.told.connect(self.state.setText)
        self.versions.failed.connect(self._on_failed)
        self.adoption.started.connect(self._on_adoption)
        self.adoption.progressed.connect(self._on_compared)
        self.adoption.settled.connect(self._on_settled)
        self.adoption.failed.connect(self._on_failed)
        self.adoption.cancelled.connect(self._on_given_up)
        self.converter.started.connect(self._on_converter_started)
        self.converter.failed.connect(self._on_failed)
        fetching = self.converter.runner
        fetching.stage_changed.connect(self._on_stage)
        fetching.done.connect(self._on_converter_ready)
        fetching.failed.connect(self._on_failed)
        fetching.cancelled.connect(self._on_cancelled)

    # -- the list -------------------------------------------------------------------------------

    def _fill(self, selected: str = "") -> None:
        self.models.clear()
        for name in self._session.store.ids():
            try:
                manifest = self._session.store.find(name).manifest
            except StudioError as error:
                item = QListWidgetItem(self.tr("{0} (damaged)").format(name), self.models)
                item.setToolTip(str(error))
                item.setData(Qt.ItemDataRole.UserRole, name)
                continue
            text = f"{model_text(manifest.title)}  ·  {manifest.family}  ·  {manifest.licence}"
            if self._current is not None and name == (self._current or DEFAULT_MODEL):
                text = self.tr("{0}  ·  draws this movie").format(text)
            item = QListWidgetItem(text, self.models)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setData(Qt.ItemDataRole.UserRole + 1, manifest)
            if name == (selected or self._current or DEFAULT_MODEL):
                self.models.setCurrentItem(item)
        self._on_selected()

    def _selected(self) -> str:
        chosen = self.models.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def _on_selected(self) -> None:
        chosen, name = self.models.selectedItems(), self._selected()
        manifest: ModelManifest | None = (
            chosen[0].data(Qt.ItemDataRole.UserRole + 1) if chosen else None
        )
        self.about.setText("" if manifest is None else self._about(manifest))
        self.use.setEnabled(manifest is not None and self._current is not None)
        self.remove.setEnabled(name in installed_ids(self._folder))
        self.versions.show_model("" if manifest is None else name, drawn_by=self._named)

    def _about(self, manifest: ModelManifest) -> str:
        moves = manifest.family == "scene" or bool(manifest.options.get("moves"))
        kind = (
            self.tr("It moves by itself.")
            if moves
            else self.tr("It draws pictures; the starter's scenes make them move.")
        )
        training_data = model_text(manifest.training_data).rstrip(".。")
        learned = self.tr("Learned from: {0}.").format(training_data)
        return f"{manifest.id} {manifest.version}. {kind} {learned}"

    def _on_use(self) -> None:
        name = self._selected()
        self._choose("" if name == DEFAULT_MODEL else name)

    def _on_pinned(self, reference: str) -> None:
        self._choose("" if reference == DEFAULT_MODEL else reference)

    def _choose(self, named: str) -> None:
        self._named, self._current = named, named.partition("@")[0]
        self.model_chosen.emit(named)
        self._fill(self._current or DEFAULT_MODEL)

    def _on_add(self) -> None:
        if self.adoption.task.is_running:
            self.adoption.task.cancel()
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of a model package"))
        if folder:
            self.install(Path(folder))

    def install(self, folder: Path) -> None:
        """Install a package beside what is here; it is used if it is not worse, or if that is wanted."""
        self.adoption.start(str(folder))

    def _on_adoption(self) -> None:
        self.add.setText(self.tr("Stop"))
        self.state.setText(self.tr("Adding and comparing …"))
        self.bar.setValue(0)
        self.bar.show()

    def _on_compared(self, part: float) -> None:
        self.bar.setValue(round(STEPS * part))

    def _on_settled(self, model: str, sentence: str) -> None:
        self._rest(sentence)
        self._fill(model)

    def _on_given_up(self) -> None:
        self._rest(self.tr("Stopped. The version in use stays."))
        self._fill(self._selected())

    def _on_remove(self) -> None:
        try:
            remove_package(self._selected(), self._folder, known=self._session.store.ids())
        except StudioError as error:
            self._on_failed(error)
            return
        self._fill()

    # -- converting -----------------------------------------------------------------------------

    def _on_browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of a model in diffusers' layout")
        )
        if folder:
            self.source.setText(folder)

    def _on_convert(self) -> None:
        if self.runner.is_running:
            self.runner.cancel()
            return
        source = self.source.text().strip()
        if not source:
            self.source.setFocus()
            return
        if self.converter.runner.is_running:
            return
        out = self._session.paths.data_dir / "converted"
        self.runner.start([source, "-o", str(out)])
        self.convert.setText(self.tr("Stop"))
        self.bar.setValue(0)
        self.bar.show()

    def _on_converter_started(self) -> None:
        self.convert.setEnabled(False)
        self.bar.setValue(0)
        self.bar.show()

    def _on_converter_ready(self, _folder: Any) -> None:
        self._rest(self.tr("The converter is ready."))

    def _on_stage(self, stage: Any) -> None:
        fetching = {FETCHING: self.tr("Fetching the converter"),
                    UNPACKING: self.tr("Unpacking the converter")}  # fmt: skip
        self.state.setText(fetching.get(str(stage.name), str(stage.name)))
        if not stage.is_note:
            self.bar.setValue(round(STEPS * stage.done / max(stage.total, 1e-9)))

    def _on_done(self, report: Any) -> None:
        self._rest(self.tr("Converted: {0}.").format(report["id"]))
        self.adoption.start(str(report["package"]))

    def _on_failed(self, error: StudioError) -> None:
        self._rest(f"{error.message} {error.hint}")
        self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self._rest(self.tr("Stopped. Finished parts are kept for the next time."))

    def _rest(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.add.setText(self.tr("Install a package …"))
        self.convert.setText(self.tr("Convert"))
        self.convert.setEnabled(True)
        self.bar.hide()
        self.converter.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What runs ends with its dialog; converting and fetching the converter go on another time."""
        self.adoption.close()
        self.versions.close_work()
        self.runner.close()
        self.converter.runner.close()
        super().closeEvent(event)
