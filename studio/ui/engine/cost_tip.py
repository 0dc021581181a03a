"""What rendering an open project costs, in the words of the top bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.errors import SettingsError
from studio.plan.estimate import clock
from studio.plan.model import RenderSettings
from studio.render.calibration import load_calibration
from studio.render.cost import Cost, estimate_cost, load_prices
from studio.render.events import JobDone
from studio.render.reckoning import memory_of, work_of
from studio.storyboard.model import Storyboard
from studio.ui.session import Session


class CostTip(QObject):
    """Estimates from what this machine has rendered; learns when a render has ended.

    Signals:
        learnt(): Estimates may be others now.
    """

    learnt = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._store = session.paths.data_dir, session.store
        self._prices = load_prices(self._folder)
        self._calibration = load_calibration(self._folder)
        session.bridge.job_done.connect(self._on_done)

    def cost(self, board: Storyboard) -> Cost | None:
        """What all of a storyboard takes; None while one of its settings is not known."""
        settings = RenderSettings()
        try:
            work = work_of(board, settings, self._store)
        except SettingsError:
            return None
        memory = memory_of(work, board, settings, self._store)
        return estimate_cost(work, self._calibration, self._prices, memory_mb=memory)

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
        lines.append(
            self.tr("Energy: about {0} Wh ({1}).").format(
                f"{cost.energy_wh:.2g}", cost.energy_basis
            )
        )
        if cost.clouds:
            cheapest, dearest = cost.clouds[0][1], cost.clouds[-1][1]
            lines.append(
                self.tr("The same in a cloud: {0} to {1} {2} (list prices of {3}).").format(
                    f"{cheapest:.2f}", f"{dearest:.2f}", cost.currency, cost.prices_date
                )
            )
        return "\n".join(lines)

    def _on_done(self, event: JobDone) -> None:
        if "estimate" in event.report:
            self._calibration = load_calibration(self._folder)
            self.learnt.emit()
