"""What rendering an open project costs, in the words of the top bar."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

from studio.errors import SettingsError
from studio.plan.estimate import clock
from studio.plan.model import RenderSettings
from studio.render.calibration import load_calibration
from studio.render.cost import Cost, estimate_cost, load_prices, price_text
from studio.render.events import JobDone
from studio.render.reckoning import memory_of, work_of
from studio.storyboard.model import Storyboard
from studio.ui.session import Session


class CostTip(QObject):
    """Estimates from what this machine has rendered; learns when a render has ended.

    On a thread of its own: it looks at models, files and the machine's memory, and counts every scene.

    Signals:
        known(cost): What all of the storyboard takes that was asked about last; None while one of its
            settings is not known.
        learnt(): Estimates may be others now.
    """

    known = Signal(object)
    learnt = Signal()
    _reckoned = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._store = session.paths.data_dir, session.store
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="cost")
        self._wanted: Storyboard | None = None  # asked about while another is reckoned
        self._is_busy = self._is_closed = False
        self._reckoned.connect(self._on_reckoned, Qt.ConnectionType.QueuedConnection)
        session.bridge.job_done.connect(self._on_done)

    def ask(self, board: Storyboard) -> None:
        """Have a storyboard reckoned; of several in quick succession only the last is told."""
        self._wanted = board
        if not self._is_busy:
            self._begin()

    def close(self) -> None:
        """Wait for what is being reckoned, and tell nothing more."""
        self._is_closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self) -> None:
        board, self._wanted = self._wanted, None
        if board is not None and not self._is_closed:
            self._is_busy = True
            self._pool.submit(self._cost, board).add_done_callback(self._reckoned.emit)

    def _on_reckoned(self, done: Future[Cost | None]) -> None:
        self._is_busy = False
        if self._is_closed:
            return
        if self._wanted is None:
            self.known.emit(done.result())
        self._begin()

    def _cost(self, board: Storyboard) -> Cost | None:
        """Runs on the thread."""
        settings = RenderSettings()
        try:
            work = work_of(board, settings, self._store)
        except SettingsError:
            return None
        memory = memory_of(work, board, settings, self._store)
        calibration, prices = load_calibration(self._folder), load_prices(self._folder)
        return estimate_cost(work, calibration, prices, memory_mb=memory)

    def tooltip(self, cost: Cost, rough: str) -> str:
        """The estimate in a few lines.

        Args:
            cost: Of the storyboard.
            rough: Its time, as the top bar says it.
        """
        lines = [
            self.tr("The movie will last about {0}; rendering all of it takes about {1}.").format(
                clock(cost.movie_s), rough
            ),
            self.tr("Learnt from %n render(s) on this machine.", "", cost.observations)
            if cost.observations
            else self.tr("Not measured on this machine yet: the first render will."),
        ]
        if cost.memory_mb:
            lines.append(self.tr("Memory: about {0} MB.").format(round(cost.memory_mb)))
        basis, _, watts = cost.energy_basis.partition(" ")
        told = (
            self.tr("Energy: about {0} Wh (at {1}, measured).")
            if basis == "measured"
            else self.tr("Energy: about {0} Wh (at {1}, assumed).")
        )
        lines.append(told.format(f"{cost.energy_wh:.2g}", watts))
        if cost.clouds:
            cheapest, dearest = cost.clouds[0][1], cost.clouds[-1][1]
            lines.append(
                self.tr("The same in a cloud: {0} to {1} {2} (list prices of {3}).").format(
                    price_text(cheapest), price_text(dearest), cost.currency, cost.prices_date
                )
            )
        return "\n".join(lines)

    def _on_done(self, event: JobDone) -> None:
        if "estimate" in event.report:
            self.learnt.emit()
