"""Which processor really made the last pictures, as a small button; a click opens the doctor."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from studio.engine.models.device import PROCESSORS
from studio.render.events import JobDone
from studio.ui.session import Session


class ProcessorStatus(QToolButton):
    """Says what reports say, never what was merely asked for. Hidden until something was made."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "flat")
        self.setAccessibleName(self.tr("Processor"))
        self.hide()
        session.bridge.job_done.connect(self._on_done)

    def _on_done(self, event: JobDone) -> None:
        engine = event.report.get("engine")
        if not isinstance(engine, dict) or not engine.get("provider"):
            return
        provider, name = str(engine["provider"]), str(engine.get("processor", ""))
        note = str(engine.get("processor_note", ""))
        known = next((p for p in PROCESSORS if p.provider == provider), None)
        title = known.key.upper() if known is not None else provider
        # A fallback must be seen without a mouse over it.
        self.setText(self.tr("{0} instead of the GPU").format(title) if note else title)
        told = self.tr("Pictures are made on: {0}").format(name or title)
        precision = str(engine.get("precision", ""))
        if precision:
            told += "\n" + self.tr("Precision: {0}").format(precision)
        self.setToolTip(f"{told}\n{note}" if note else told)
        self.show()
