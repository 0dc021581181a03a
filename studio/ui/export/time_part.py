"""When the movie must be there: the best that is done in time is made, and what that is, is said before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QTime, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from studio.engine.models.store import ModelStore
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.effort import Effort, TimeWish
from studio.render.fit import fit_effort
from studio.render.seat import Seat
from studio.render.trial import is_untried
from studio.storyboard.model import Storyboard
from studio.task import CancelToken, OnProgress
from studio.ui.fields import Choice, caps, quiet
from studio.ui.models.background import Background
from studio.ui.render.effort_words import effort_told

FREE, UNTIL, WITHIN = "", "until", "within"
SOON_MIN, MOST_MIN, USUAL_MIN = 30, 24 * 60, 10
INSET_PX = 6
SETTLE_MS = 250  # a forecast waits until typing has ended
Renders = tuple[tuple[RenderSettings, Path], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What would be decided now.

    Attributes:
        efforts: Of each file.
        is_untried: Whether its model never rendered here: then these are guesses.
    """

    efforts: tuple[Effort, ...]
    is_untried: bool


class TimePart(QWidget):
    """Asks for an end, and tells what is made by then.

    Signals:
        changed(): Another end is asked for.
    """

    changed = Signal()

    def __init__(
        self, board: Storyboard, paths: Paths, store: ModelStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._board, self._paths, self._store = board, paths, store
        self._renders: Renders = ()
        self.choice = Choice(
            [
                (FREE, self.tr("As long as it needs")),
                (UNTIL, self.tr("Ready by")),
                (WITHIN, self.tr("At most")),
            ],
            self,
        )
        self.choice.setAccessibleName(self.tr("Time"))
        soon = QDateTime.currentDateTime().addSecs(SOON_MIN * 60).time()
        self.until = QTimeEdit(QTime(soon.hour(), soon.minute() // 5 * 5), self)
        self.until.setAccessibleName(self.tr("Time of day at which it is ready"))
        self.minutes = QSpinBox(self)
        self.minutes.setRange(1, MOST_MIN)
        self.minutes.setValue(USUAL_MIN)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes that rendering may take"))
        for field in (self.until, self.minutes):
            field.lineEdit().setTextMargins(INSET_PX, 0, 0, 0)  # as other fields are
        self._told = quiet("", self)
        self._background = Background(self, name="time-forecast")
        self._is_stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._lay_out()
        self.choice.chosen.connect(self._on_changed)
        self.until.timeChanged.connect(self._on_changed)
        self.minutes.valueChanged.connect(self._on_changed)
        self._timer.timeout.connect(self._forecast)
        self._background.done.connect(self._on_forecast)
        self._background.failed.connect(lambda _error: self._told.setText(""))
        self._show_fields()

    @property
    def told(self) -> str:
        """What is said of the end that is asked for."""
        return self._told.text()

    def wish(self, count: int = 1) -> TimeWish:
        """How long each of some files may take."""
        kind, best = str(self.choice.currentData()), self._board.quality
        if kind == UNTIL:
            now = QDateTime.currentDateTime()
            end = QDateTime(now.date(), self.until.time())
            if end <= now:
                end = end.addDays(1)
            return TimeWish(until=float(end.toSecsSinceEpoch()), best=best)
        if kind == WITHIN:
            return TimeWish(seconds=60.0 * self.minutes.value() / max(1, count), best=best)
        return TimeWish()

    def show_renders(self, renders: Renders) -> None:
        """Tell what is decided for some files."""
        self._renders = renders
        if self.wish().is_asked:
            self._timer.start()

    def close_down(self) -> None:
        """Wait for the forecast that is on its way."""
        self._timer.stop()
        self._is_stale = False
        self._background.close()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(self.until)
        row.addWidget(self.minutes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caps(self.tr("When"), self))
        layout.addLayout(row)
        layout.addWidget(self._told)

    def _on_changed(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        kind = str(self.choice.currentData())
        self.until.setVisible(kind == UNTIL)
        self.minutes.setVisible(kind == WITHIN)
        if kind == FREE:
            self._told.setText("")
        self._told.setVisible(kind != FREE)

    def _forecast(self) -> None:
        if self._background.is_running:
            self._is_stale = True
            return
        self._is_stale = False
        board, renders = self._board, self._renders
        wish, seat = self.wish(len(renders)), Seat(self._paths, self._store)
        left_s = wish.left_s(
            now=QDateTime.currentDateTime().toMSecsSinceEpoch() / 1000,
            share=len(renders) if wish.until else 1,
        )

        def work(_progress: OnProgress, cancel: CancelToken) -> Forecast:
            efforts: list[Effort] = []
            for settings, _ in renders:
                cancel.check()
                efforts.append(
                    fit_effort(board, settings, left_s, seat=seat, best=wish.best, cancel=cancel)
                )
            untried = any(is_untried(board, settings, seat=seat) for settings, _ in renders)
            return Forecast(efforts=tuple(efforts), is_untried=untried)

        self._background.start(work)

    def _on_forecast(self, forecast: Forecast) -> None:
        if self._is_stale:
            self._forecast()
        if not self.wish().is_asked or not forecast.efforts:
            return
        if len(forecast.efforts) == 1:
            lines = [effort_told(forecast.efforts[0])]
        else:
            names = [path.name for _, path in self._renders]
            pairs = zip(names, forecast.efforts, strict=False)
            lines = [f"\u2068{name}\u2069: {effort_told(effort)}" for name, effort in pairs]
        if forecast.is_untried:
            lines.append(
                self.tr("The model has not rendered on this computer yet: it is tried first.")
            )
        self._told.setText("\n".join(lines))
        late = any(effort.is_late for effort in forecast.efforts)
        self._told.setProperty("role", "warn" if late else "quiet")
        self._told.style().polish(self._told)
