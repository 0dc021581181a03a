"""The versions of the selected model side by side, and what can be done with each."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.engine.models.changes import Offer, look_at
from studio.engine.models.manifest import ModelManifest
from studio.engine.models.side_by_side import VersionRow, list_versions, remove_version
from studio.engine.models.versions import SHIPPED, read_state, roll_back, use_version, version_name
from studio.errors import StudioError
from studio.ui.flow import Flow
from studio.ui.models.adoption import Adoption
from studio.ui.models.background import Background
from studio.ui.session import Session

HASH_DIGITS = 12


class VersionsPanel(QWidget):
    """A table of versions with its buttons.

    Signals:
        changed(model): Another version of it is used, or one is gone.
        pinned(reference): The open movie is to be drawn by that version alone.
        evaluation_requested(reference): It is to be judged.
        told(sentence): Something to say.
        failed(error): Something could not be done.
    """

    changed = Signal(str)
    pinned = Signal(str)
    evaluation_requested = Signal(str)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, adoption: Adoption, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._adoption = session, adoption
        self._store = session.paths.data_dir / "models"
        self._rows: tuple[VersionRow, ...] = ()
        self._model, self._drawn_by = "", ""
        self._has_movie = False
        self.looking = Background(self, name="updates")
        self.table = self._made_table()
        self.use = QPushButton(self.tr("Use"), self)
        self.pin = QPushButton(self.tr("Pin for this project"), self)
        self.back = QPushButton(self.tr("Go back"), self)
        self.remove = QPushButton(self.tr("Remove version"), self)
        self.evaluate = QPushButton(self.tr("Evaluate …"), self)
        self.updates = QPushButton(self.tr("Check for updates …"), self)
        self._tell_what_they_do()
        buttons = Flow(self.use, self.pin, self.back, self.remove, self.evaluate, self.updates)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self._connect()

    def _made_table(self) -> QTableWidget:
        heads = [
            self.tr("Version"), self.tr("Since"), self.tr("Size"), self.tr("Hash"),
            self.tr("Precision"), self.tr("Licence"), self.tr("State"),
        ]  # fmt: skip
        table = QTableWidget(0, len(heads), self)
        table.setHorizontalHeaderLabels(heads)
        table.setAccessibleName(self.tr("Versions"))
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(heads) - 2, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _tell_what_they_do(self) -> None:
        self.use.setToolTip(
            self.tr("Draw with this version. One that was never used is compared first.")
        )
        self.pin.setToolTip(
            self.tr("This movie is drawn by this version whatever is installed later.")
        )
        self.back.setToolTip(self.tr("Draw with the version that was used before."))
        self.updates.setToolTip(
            self.tr("Asks now, and only now. Nothing is fetched before you agree.")
        )

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.use.clicked.connect(self._on_use)
        self.pin.clicked.connect(self._on_pin)
        self.back.clicked.connect(self._on_back)
        self.remove.clicked.connect(self._on_remove)
        self.evaluate.clicked.connect(self._on_evaluate)
        self.updates.clicked.connect(self._on_updates)
        self.looking.done.connect(self._on_offer)
        self.looking.failed.connect(self.failed)

    # -- showing --------------------------------------------------------------------------------

    def show_model(self, model: str, *, drawn_by: str | None) -> None:
        """List a model's versions.

        Args:
            model: Its id, or "".
            drawn_by: What the open movie names ("" for the default); None while none is open.
        """
        self._model, self._has_movie = model, drawn_by is not None
        self._drawn_by = drawn_by or ""
        self._rows = ()
        if model:
            try:
                self._rows = list_versions(self._session.store, self._store, model)
            except StudioError:
                self._rows = ()  # the list above says that it is damaged
        self.table.setRowCount(len(self._rows))
        locale = QLocale()
        for place, row in enumerate(self._rows):
            texts = (
                row.manifest.version,
                locale.toString(
                    QDate(row.day.year, row.day.month, row.day.day), QLocale.FormatType.ShortFormat
                ),
                locale.formattedDataSize(row.size_bytes),
                row.manifest.content_hash[:HASH_DIGITS],
                row.precision,
                row.manifest.licence,
                ", ".join(self._states(row)),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(_told(row) or text)
                self.table.setItem(place, column, item)
        if self._rows:
            self.table.selectRow(0)
        self._on_selected()

    def _states(self, row: VersionRow) -> list[str]:
        states: list[str] = []
        is_pinned = self._drawn_by == row.manifest.reference
        draws = self._drawn_by.partition("@")[0] or "starter"
        follows = "@" not in self._drawn_by and row.is_used and draws == row.manifest.id
        if row.is_used:
            states.append(self.tr("default"))
        if self._has_movie and (is_pinned or follows):
            states.append(self.tr("used by this project"))
        if self._has_movie and is_pinned:
            states.append(self.tr("pinned"))
        if row.ships:
            states.append(self.tr("came with the program"))
        if row.decision.get("overruled"):
            states.append(self.tr("taken though worse"))
        elif row.decision.get("taken") is False:
            states.append(self.tr("refused"))
        return states

    def _selected(self) -> VersionRow | None:
        place = self.table.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _on_selected(self) -> None:
        row = self._selected()
        is_pinned = row is not None and self._drawn_by == row.manifest.reference
        self.use.setEnabled(row is not None and not row.is_used)
        self.pin.setEnabled(row is not None and self._has_movie)
        self.pin.setText(self.tr("Unpin") if is_pinned else self.tr("Pin for this project"))
        self.back.setEnabled(bool(self._earlier()))
        self.remove.setEnabled(
            row is not None and not row.ships and not row.is_used and not is_pinned
        )
        self.evaluate.setEnabled(row is not None)
        self.updates.setEnabled(row is not None)

    def _ships(self) -> bool:
        return any(row.ships for row in self._rows)

    def _earlier(self) -> list[str]:
        """Versions that were in use before and are here."""
        if not self._rows:
            return []
        try:
            state = read_state(self._store, self._model)
        except StudioError:
            return []
        here = {version_name(row.manifest.content_hash) for row in self._rows if not row.ships}
        return [
            name
            for name in (() if state is None else state.earlier)
            if name in here or (name == SHIPPED and self._ships())
        ]

    # -- doing ----------------------------------------------------------------------------------

    def _on_use(self) -> None:
        row = self._selected()
        if row is None:
            return
        if not row.was_used:  # never in use: as any that is installed, it is compared first
            self._adoption.start(str(row.folder))
            return
        name = SHIPPED if row.ships else version_name(row.manifest.content_hash)
        try:
            use_version(self._store, self._model, name, decision={"rolled_back_to": name})
        except StudioError as error:
            self.failed.emit(error)
            return
        self._tell_used(row.manifest)

    def _on_back(self) -> None:
        try:
            roll_back(self._store, self._model, shipped=self._ships())
            manifest = self._session.store.find(self._model, as_shipped=True).manifest
        except StudioError as error:
            self.failed.emit(error)
            return
        self._tell_used(manifest)

    def _tell_used(self, manifest: ModelManifest) -> None:
        self.told.emit(self.tr("{0} is used again.").format(manifest.reference))
        self.changed.emit(self._model)

    def _on_pin(self) -> None:
        row = self._selected()
        if row is not None:
            is_pinned = self._drawn_by == row.manifest.reference
            self.pinned.emit(row.manifest.id if is_pinned else row.manifest.reference)

    def _on_remove(self) -> None:
        row = self._selected()
        if row is None:
            return
        question = self.tr(
            "Remove {0}? Projects that are pinned to it will say that they lack it."
        ).format(row.manifest.reference)
        if (
            QMessageBox.question(self, self.tr("Remove version"), question)
            != QMessageBox.StandardButton.Yes
        ):
            return
        try:
            remove_version(self._session.store, self._store, row.manifest.reference)
        except StudioError as error:
            self.failed.emit(error)
            return
        self.changed.emit(self._model)

    def _on_evaluate(self) -> None:
        row = self._selected()
        if row is not None:
            self.evaluation_requested.emit(row.manifest.reference)

    # -- updates: only when asked ---------------------------------------------------------------

    def _on_updates(self) -> None:
        asked = QInputDialog(self)
        asked.setWindowTitle(self.tr("Check for updates"))
        asked.setLabelText(self.tr("Folder or web address of the package"))
        asked.setTextValue(self._last_source())
        asked.textValueSelected.connect(self.look_for_updates)
        asked.open()

    def _last_source(self) -> str:
        """Where the latest version of this model came from."""
        try:
            state = read_state(self._store, self._model)
        except StudioError:
            return ""
        sources = [str(one.get("source", "")) for one in (state.decisions if state else ())]
        return next((source for source in reversed(sources) if source), "")

    def look_for_updates(self, source: str) -> None:
        """Ask a source what it offers; the answer is shown, nothing is taken."""
        store, folders = self._session.store, (self._store, self._session.resources / "models")
        if not source.strip():
            return

        def look(_progress: object, _cancel: object) -> tuple[str, Offer]:
            return source.strip(), look_at(source.strip(), models=store, folders=folders)

        self.looking.start(look)
        self.told.emit(self.tr("Asking …"))

    def _on_offer(self, found: tuple[str, Offer]) -> None:
        source, offer = found
        name = offer.manifest.reference
        if offer.is_here:
            self.told.emit(self.tr("{0} is here already.").format(name))
            return
        size = "?" if offer.size_bytes is None else QLocale().formattedDataSize(offer.size_bytes)
        lines = [
            self.tr("{0} is offered.").format(name),
            self.tr("To fetch: {0} ({1})").format(", ".join(offer.files) or "–", size),
            *(f"•  {change}" for change in offer.changes),
            self.tr("It is compared with the version in use before it takes its place."),
        ]
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Check for updates"))
        question.setText("\n".join(lines))
        take = question.addButton(self.tr("Fetch and compare"), QMessageBox.ButtonRole.AcceptRole)
        leave = question.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(leave)
        self.told.emit(self.tr("Nothing was changed."))
        take.clicked.connect(lambda: self._adoption.start(source))
        question.open()

    def close_work(self) -> None:
        """Nothing goes on behind a closed dialog."""
        self.looking.close()


def _told(row: VersionRow) -> str:
    """Why it was refused, or taken all the same."""
    reasons = [str(reason) for reason in row.decision.get("reasons", ())]
    overruled = str(row.decision.get("overruled", ""))
    return "\n".join((*reasons, *([f"→ {overruled}"] if overruled else [])))
