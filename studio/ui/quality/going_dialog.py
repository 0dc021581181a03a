"""How it is going: what changed since when, a chart of every measure, the switch, export and clear."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.errors import OutputError
from studio.render.watch import Drift, Track, count_of
from studio.render.watch_export import as_csv, as_openmetrics
from studio.render.watch_log import forget_watch
from studio.ui.fields import Choice, labelled, quiet
from studio.ui.quality.going_chart import GoingChart
from studio.ui.quality.going_reader import Going, GoingReader
from studio.ui.quality.going_words import causes_of, sentence_of, title_of
from studio.ui.session import Session
from studio.ui.theme import Tokens

WIDE_PX, TALL_PX = 860, 640
MOST_NEWS = 3
METRICS_SUFFIXES = (".prom", ".txt", ".openmetrics")


class GoingDialog(QDialog):
    """Shows how renders went; what is noted stays on this computer.

    Signals:
        failed(error): A file could not be written or deleted.
    """

    failed = Signal(object)

    def __init__(self, session: Session, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._going = Going(renders=(), tracks=())
        self.setWindowTitle(self.tr("How it is going"))
        self.resize(WIDE_PX, TALL_PX)
        self.told = quiet("", self, role="large")
        self._news = QVBoxLayout()
        self._news.setSpacing(6)
        self.series, self.group = Choice([], self), Choice([], self)
        self.chart = GoingChart(tokens, self)
        self.chart.setAccessibleName(self.tr("Chart"))
        self._foot = quiet(
            self.tr("A dot is a render, in their order; the line is their level, a dashed one a change."),
            self, role="small",
        )  # fmt: skip
        self.switch = QCheckBox(
            self.tr("Note times, memory and failures of renders, on this computer only"), self
        )
        self.switch.setChecked(session.preferences.settings.watches_renders)
        self.export_button = QPushButton(self.tr("Export …"), self)
        self.clear_button = QPushButton(self.tr("Clear …"), self)
        self._done = QPushButton(self.tr("Done"), self)
        self._done.setDefault(True)
        self._lay_out()
        self._reader = GoingReader(session.paths.data_dir, self)
        self._connect()
        self._show_going(self._going)
        self.told.setText(self.tr("Looking …"))
        self._reader.read()
        self._done.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        for label, choice in ((self.tr("Show"), self.series), (self.tr("Of"), self.group)):
            row.addWidget(labelled(label, choice))
            row.addWidget(choice, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.export_button, self.clear_button, self._done):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.told)
        layout.addLayout(self._news)
        layout.addLayout(row)
        layout.addWidget(self.chart, 1)
        layout.addWidget(self._foot)
        layout.addWidget(self.switch)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._reader.found.connect(self._show_going)
        self.series.chosen.connect(lambda _value: self._show_groups())
        self.group.chosen.connect(lambda _value: self._show_chart())
        self.switch.toggled.connect(self._on_switch)
        self.export_button.clicked.connect(self._on_export)
        self.clear_button.clicked.connect(self._on_clear)
        self._done.clicked.connect(self.accept)
        bridge = self._session.bridge
        for ended in (bridge.job_done, bridge.job_failed, bridge.job_cancelled):
            ended.connect(self._on_ended)

    def _on_ended(self, _event: object) -> None:
        """A render, or a preview: reading again costs a few milliseconds."""
        self._reader.read()

    # -- showing --------------------------------------------------------------------------------

    @property
    def shown(self) -> Track | None:
        """The track in the chart, or None."""
        tracks = self._tracks_of(str(self.series.currentData()))
        place = self.group.currentIndex()
        return tracks[place] if 0 <= place < len(tracks) else None

    def _show_going(self, going: Going) -> None:
        """Show what was read; the choice stays where it is still there."""
        self._going = going
        is_some = count_of(going.renders) > 0
        for widget in (self.series, self.group, self.export_button, self.clear_button):
            widget.setEnabled(is_some)
        for widget in (self.chart, self._foot):
            widget.setVisible(is_some)
        drifts = _latest(going.tracks)
        self._show_news(drifts)
        count = count_of(going.renders)
        if not is_some:
            self.told.setText(self.tr("Nothing is noted yet. It begins with the next render."))
        elif drifts:
            self.told.setText(self.tr("%n render(s) are noted. This changed:", "", count))
        else:
            self.told.setText(
                self.tr("%n render(s) are noted. Nothing changed that is beyond chance.", "", count)
            )
        self._fill(self.series, [(t.series.field, title_of(t.series)) for t in going.tracks])
        if drifts and self.shown is None:
            self.series.show_value(drifts[0].series.field)
        self._show_groups()

    def _show_news(self, drifts: list[Drift]) -> None:
        while (item := self._news.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for drift in drifts[:MOST_NEWS]:
            self._news.addWidget(_News(drift, self))

    def _show_groups(self) -> None:
        tracks = self._tracks_of(str(self.series.currentData()))
        everything = self.tr("all renders")
        self._fill(self.group, [(t.group, t.group or everything) for t in tracks])
        self._show_chart()

    def _show_chart(self) -> None:
        track = self.shown
        if track is not None:
            self.chart.show_track(track)

    def _tracks_of(self, field: str) -> list[Track]:
        return [track for track in self._going.tracks if track.series.field == field]

    @staticmethod
    def _fill(choice: Choice, options: list[tuple[str, str]]) -> None:
        """Offer other values; the chosen one stays where it is among them."""
        chosen = choice.currentData()
        choice.clear()
        for value, name in dict(options).items():
            choice.addItem(name, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)) if options else -1)

    # -- doing ----------------------------------------------------------------------------------

    def _on_switch(self, is_on: bool) -> None:
        preferences = self._session.preferences
        preferences.change(replace(preferences.settings, watches_renders=is_on))

    def _on_export(self) -> None:
        table, metrics = self.tr("Table (CSV)"), self.tr("OpenMetrics text")
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export how it is going"), "renders.csv",
            f"{table} (*.csv);;{metrics} (*.prom *.txt)",
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            if not path.suffix:
                path = path.with_suffix(".prom" if "*.prom" in kind else ".csv")
            self.export(path)

    def export(self, path: Path) -> None:
        """Write everything that is noted, as the file's ending asks."""
        is_metrics = path.suffix.lower() in METRICS_SUFFIXES
        text = (as_openmetrics if is_metrics else as_csv)(self._going.renders)
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            self.failed.emit(
                OutputError(
                    f"{path} cannot be written: {error.strerror or error}.", "Choose another place."
                )
            )
            return
        self.told.setText(self.tr("Written: {0}").format(path))

    def _on_clear(self) -> None:
        button = QMessageBox.StandardButton
        told = self.tr("Forget how all renders went? Movies and projects stay.")
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), told, parent=self)
        box.setStandardButtons(button.Yes | button.No)
        box.setDefaultButton(button.No)
        box.button(button.Yes).setText(self.tr("Forget them"))
        box.button(button.No).setText(self.tr("Keep them"))
        box.accepted.connect(self.clear)
        box.open()

    def clear(self) -> None:
        """Delete what was noted."""
        try:
            forget_watch(self._session.paths.data_dir)
        except OSError as error:
            told = f"What was noted cannot be deleted: {error.strerror or error}."
            self.failed.emit(OutputError(told, "Make the program's data folder writable."))
        self._reader.read()

    def done(self, arg__1: int) -> None:
        """However it is closed, nothing goes on behind it."""
        self._reader.close()
        super().done(arg__1)


def _latest(tracks: tuple[Track, ...]) -> list[Drift]:
    """The last change of each series, of the group with most renders that has one; the latest first."""
    found: dict[str, Drift] = {}
    for track in tracks:
        if track.drifts:
            found.setdefault(track.series.field, track.drifts[-1])
    return sorted(found.values(), key=lambda drift: -drift.since)


class _News(QFrame):
    """One change: the sentence, and below it what else was exchanged then and for which renders."""

    def __init__(self, drift: Drift, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        level = "warn" if drift.is_worse else "good" if drift.series.better else ""
        self.setProperty("level", level)
        text = QLabel(sentence_of(drift), self)
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 7, 12, 7)
        layout.setSpacing(1)
        layout.addWidget(text)
        small = "  ·  ".join(part for part in (causes_of(drift), drift.group) if part)
        if small:
            layout.addWidget(quiet(small, self, role="small"))
