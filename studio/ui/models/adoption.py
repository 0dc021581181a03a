"""Installing in the window: tried in a thread, judged against the version in use, asked about if worse."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from studio.errors import StudioError
from studio.quality.adopt import FIRST, Trial, settle, try_version
from studio.render.sources import model_shelf
from studio.ui.dialogs.fit import open_fitted
from studio.ui.models.background import Background
from studio.ui.models.gate_dialog import GateDialog
from studio.ui.session import Session


class Adoption(QObject):
    """The way of one version into the store.

    Signals:
        started(): A version is added and compared.
        progressed(part): From 0 to 1.
        settled(model, sentence): It is used, or stands beside; what there is to say.
        failed(error): It could not be had, or does not run.
        cancelled(): It was given up; the version in use stays.
    """

    started = Signal()
    progressed = Signal(float)
    settled = Signal(str, str)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, session: Session, parent: QWidget, *, suite: str = "") -> None:
        """`suite` is what versions are compared on; "" for that of the family."""
        super().__init__(parent)
        self._window, self._suite = parent, suite
        self._shelf = model_shelf(session.paths)
        self.asked: GateDialog | None = None
        self.task = Background(self, name="adoption")
        self.task.progressed.connect(self.progressed)
        self.task.done.connect(self._on_tried)
        self.task.failed.connect(self.failed)
        self.task.cancelled.connect(self.cancelled)

    def start(self, source: str) -> None:
        """Add a package from a folder or an address, and compare it."""
        if self.task.is_running or self.asked is not None:
            return
        shelf, suite = self._shelf, self._suite
        self.task.start(
            lambda on_progress, cancel: try_version(
                source, shelf, suite=suite, on_progress=on_progress, cancel=cancel
            )
        )
        self.started.emit()

    def close(self) -> None:
        """Nothing goes on behind a closed dialog; a version that was being tried stays beside."""
        self.task.close()

    def _on_tried(self, trial: Trial) -> None:
        if trial.comparison is None or not trial.comparison.is_regression:
            self._settle(trial, "")
            return
        self.asked = GateDialog(trial, self._window)
        self.asked.finished.connect(lambda code: self._on_answered(trial, code))
        open_fitted(self.asked)

    def _on_answered(self, trial: Trial, code: int) -> None:
        assert self.asked is not None
        is_wanted = code == QDialog.DialogCode.Accepted
        reason = self.asked.reason.text() if is_wanted else ""
        self.asked.deleteLater()
        self.asked = None
        self._settle(trial, reason)

    def _settle(self, trial: Trial, reason: str) -> None:
        try:
            decision = settle(trial, self._shelf, overrule=reason)
        except StudioError as error:
            self.failed.emit(error)
            return
        name = trial.added.manifest.reference
        if not decision.is_taken:
            told = self.tr("{0} stands beside the version in use, which stays.").format(name)
        elif trial.nothing_to_compare == FIRST:
            told = self.tr(
                "{0} is installed. It is the first of its kind here: there was nothing to compare it with."
            ).format(name)
        elif trial.comparison is None:
            told = self.tr("{0} is the version in use already.").format(name)
        elif decision.overruled:
            told = self.tr("{0} is used now, though it is worse; your reason is kept.").format(name)
        else:
            told = self.tr("{0} is used now: it is not worse in anything beyond chance.").format(
                name
            )
        self.settled.emit(trial.added.manifest.id, told)
