"""Judges a model on a suite of prompts, or one against another: figures here, the pictures in a page."""

from __future__ import annotations

import uuid
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.errors import StudioError
from studio.quality.bootstrap import Interval
from studio.quality.compare import FEWEST
from studio.quality.suite import Suite, read_suite, suite_names, suite_of_prompts
from studio.render.events import JobCancelled, JobDone, JobFailed, StageProgress
from studio.render.judging import prepare_judging, suite_folders
from studio.render.worker import Job
from studio.storyboard.model import Storyboard
from studio.ui.fields import Choice, labelled, quiet
from studio.ui.quality.blind_pairs import Contender, contenders
from studio.ui.quality.measure_words import SHARES, measure_title
from studio.ui.session import Session
from studio.ui.theme import Tokens

WIDE_PX, TALL_PX = 760, 560
OWN = "//project"
"""In place of a suite's name, which holds no slash: the prompts of the open project."""


class JudgeDialog(QDialog):
    """Asks which model on which prompts, runs it, and shows what came out.

    Signals:
        failed(error): A model or a suite cannot be used.
    """

    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        tokens: Tokens,
        parent: QWidget | None = None,
        *,
        board: Storyboard | None = None,
        model: str = "",
    ) -> None:
        super().__init__(parent)
        self._session, self._tokens, self._board = session, tokens, board
        self._asked = model
        self._job, self._page, self._prompt_count = "", "", 0
        self._models = {one.label: one for one in contenders(session.store)}
        self.setWindowTitle(self.tr("Evaluate a model"))
        self.resize(WIDE_PX, TALL_PX)
        names = [(label, _short(one)) for label, one in self._models.items()]
        self.model = Choice(names, self)
        self.reference = Choice([("", self.tr("nothing")), *names], self)
        self.suite = Choice(self._suites(), self)
        self.model.show_value(self._own_model())
        self.go = QPushButton(self.tr("Judge"), self)
        self.go.setProperty("role", "primary")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.told = quiet(
            self.tr("Every prompt is drawn with two seeds, and measured. Nothing leaves this computer."),
            self, role="plain",
        )  # fmt: skip
        self.table = _table(self)
        self.table.setAccessibleName(self.tr("Figures"))
        self.page = QPushButton(self.tr("Pictures and figures as a page"), self)
        self._done = QPushButton(self.tr("Done"), self)
        self._lay_out()
        self._connect()
        self.table.hide()
        self._show_idle()

    def _lay_out(self) -> None:
        row = QGridLayout()
        row.setHorizontalSpacing(10)
        row.setVerticalSpacing(4)
        fields = (
            (self.tr("Model"), self.model), (self.tr("Compared with"), self.reference),
            (self.tr("On"), self.suite),
        )  # fmt: skip
        for column, (label, field) in enumerate(fields):
            row.addWidget(labelled(label, field), 0, column)
            row.addWidget(field, 1, column)
            row.setColumnStretch(column, 1)
        row.addWidget(self.go, 1, len(fields))
        foot = QHBoxLayout()
        foot.addWidget(self.page)
        foot.addStretch(1)
        foot.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)
        layout.addStretch(0)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.go.clicked.connect(self._on_go)
        self.page.clicked.connect(self._on_page)
        self._done.clicked.connect(self.accept)
        bridge = self._session.bridge
        bridge.stage_progressed.connect(self._on_progress)
        bridge.job_done.connect(self._on_judged)
        bridge.job_failed.connect(self._on_failed)
        bridge.job_cancelled.connect(self._on_cancelled)

    def _suites(self) -> list[tuple[str, str]]:
        """What can be drawn: the project's own prompts first."""
        known = {
            "general": self.tr("Everyday things"), "promo": self.tr("Lines of advertising"),
            "lesson": self.tr("Sentences of lessons"), "narration": self.tr("Narration"),
            "robustness": self.tr("Odd, misspelt and empty prompts"),
            "bias": self.tr("Pairs that should look alike"),
        }  # fmt: skip
        names = suite_names(suite_folders(self._session.paths))
        ordered = sorted(names, key=lambda name: (name not in known, [*known, name].index(name)))
        own = [(OWN, self.tr("The pictures of this project"))] if self._prompts() else []
        return [*own, *((name, known.get(name, name)) for name in ordered)]

    def _own_model(self) -> str:
        """The one that draws the project, in the precision that it would take."""
        wanted = (self._board.model if self._board else "") or self._session.manifest.id
        name = self._asked or wanted  # a version, or any of an id
        found = [
            label
            for label, one in self._models.items()
            if name in (one.manifest.reference, one.manifest.id)
        ]
        return found[0] if found else next(iter(self._models), "")

    def _prompts(self) -> list[str]:
        return [] if self._board is None else [scene.prompt for scene in self._board.scenes]

    # -- judging --------------------------------------------------------------------------------

    def _on_go(self) -> None:
        if self._job:
            self._session.worker.cancel(self._job)
            return
        chosen = [self.reference.currentData(), self.model.currentData()]
        wanted = [self._models[label] for label in chosen if label in self._models]
        if len(wanted) == 2 and wanted[0] == wanted[1]:
            self.told.setText(self.tr("Choose two that differ."))
            return
        try:
            suite = self._suite()
        except StudioError as error:
            self._tell_error(error)
            return
        self._job = f"judge-{uuid.uuid4().hex[:12]}"
        models = [(one.manifest.reference, one.precision) for one in wanted]
        work = prepare_judging(models, suite, seat=self._session.seat, job_id=self._job)
        self._session.worker.submit(Job(id=self._job, work=work))
        self._prompt_count = len(suite.prompts)
        self.table.hide()
        self.page.setEnabled(False)
        self.bar.setValue(0)
        self.bar.show()
        self.go.setText(self.tr("Cancel"))
        self.told.setText(self.tr("Drawing and measuring …"))

    def _suite(self) -> Suite:
        """The prompts that were chosen.

        Raises:
            SettingsError: There are none.
        """
        name = str(self.suite.currentData())
        if name == OWN:
            return suite_of_prompts(self._board.title if self._board else "", self._prompts())
        return read_suite(name, folders=suite_folders(self._session.paths))

    def _show_idle(self) -> None:
        self._job = ""
        self.bar.hide()
        self.go.setText(self.tr("Judge"))
        self.page.setEnabled(bool(self._page))

    def _on_progress(self, event: StageProgress) -> None:
        if event.job_id == self._job:
            self.bar.setValue(round(100 * event.done / max(event.total, 1e-6)))

    def _on_judged(self, event: JobDone) -> None:
        if event.job_id != self._job:
            return
        report = event.report
        self._page = str(report["page"])
        rows = [(measure_title(n), n, one) for n, one in report["figures"].items()]
        self.table.setRowCount(len(rows) + len(report["distances"]))
        is_pair = any(one["after"] is not None for _, _, one in rows)
        for column in (2, 3):
            self.table.setColumnHidden(column, not is_pair)
        self.table.setHorizontalHeaderLabels(self._heads(is_pair=is_pair))
        for place, (title, name, one) in enumerate(rows):
            texts = [title, _told(name, one["before"]), "", self._verdict(one["verdict"])]
            if one["after"] is not None:
                texts[2] = _told(name, one["after"])
            self._fill(place, texts, verdict=one["verdict"])
        for place, (name, figure) in enumerate(report["distances"].items(), start=len(rows)):
            self._fill(place, [name, figure, "", ""], verdict="")
        self._show_idle()
        self.table.show()
        self.told.setText(self._summary(report["reasons"], is_pair=is_pair))

    def _heads(self, *, is_pair: bool) -> list[str]:
        mean = self.tr("Mean, and where it surely lies")
        if not is_pair:
            return [self.tr("Measure"), mean, "", ""]
        return [self.tr("Measure"), self.reference.currentText(), self.model.currentText(), ""]

    def _verdict(self, verdict: str) -> str:
        return {"worse": self.tr("▼ worse"), "better": self.tr("▲ better")}.get(verdict, "")

    def _summary(self, reasons: tuple[str, ...], *, is_pair: bool) -> str:
        if not is_pair:
            return self.tr("Judged. The page shows every picture.")
        if not reasons and self._prompt_count < FEWEST:
            return self.tr("There are too few prompts to tell which is better.")
        if not reasons:
            return self.tr("It is not worse in anything beyond chance.")
        return "\n".join((self.tr("It is worse:"), *reasons))

    def _fill(self, row: int, texts: list[str], *, verdict: str) -> None:
        colors = {"worse": self._tokens.bad, "better": self._tokens.good}
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if column == 3 and verdict in colors:
                item.setForeground(QColor(colors[verdict]))
            self.table.setItem(row, column, item)

    def _on_failed(self, event: JobFailed) -> None:
        if event.job_id == self._job:
            self._show_idle()
            self._tell_error(event.error)

    def _on_cancelled(self, event: JobCancelled) -> None:
        if event.job_id == self._job:
            self._show_idle()
            self.told.setText(self.tr("Cancelled."))

    def _tell_error(self, error: StudioError) -> None:
        self.told.setText(f"{error.message} {error.hint}")
        self.failed.emit(error)

    def _on_page(self) -> None:
        if Path(self._page).is_file():
            self._session.open_url(QUrl.fromLocalFile(self._page).toString())

    def done(self, arg__1: int) -> None:
        """However it is closed, nothing goes on behind it."""
        if self._job:
            self._session.worker.cancel(self._job)
        super().done(arg__1)


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, 4, parent)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return table


def _short(one: Contender) -> str:
    return f"{one.manifest.id} {one.manifest.version} ({one.precision})"


def _told(name: str, found: Interval) -> str:
    """A mean and its interval: "92 % (85 to 98)"."""
    locale = QLocale()
    if name in SHARES:
        mean, low, high = (locale.toString(round(100 * v)) for v in _ends(found))
        return f"{mean} %  ({low} – {high})"
    factor, unit = (1000, " ms") if name in ("step_s", "frame_s") else (1, "")
    mean, low, high = (locale.toString(factor * v, "g", 3) for v in _ends(found))
    return f"{mean}{unit}  ({low} – {high})"


def _ends(found: Interval) -> tuple[float, float, float]:
    return found.mean, found.low, found.high
