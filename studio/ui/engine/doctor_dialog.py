"""The doctor: what this computer can do, which processor is used, and a copy for a support mail."""

from __future__ import annotations

import contextlib
import threading
import uuid
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio.engine.models.device import AUTO, PROCESSORS, candidates
from studio.engine.models.session import listed_providers
from studio.errors import InternalError, StudioError
from studio.render.checkup import Section, as_text, check_up
from studio.render.events import JobDone, JobFailed
from studio.render.worker import Job
from studio.ui.fields import Choice, labelled, quiet
from studio.ui.session import Session


class CheckUp(QObject):
    """Looks at the computer on a thread of its own: a render may hold the engine's for an hour.

    Signals:
        done(found): What `check_up` found.
        failed(error): It could not be found.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job = ""
        session.bridge.job_done.connect(self._on_done)
        session.bridge.job_failed.connect(self._on_failed)

    def start(self, *, again: bool = False) -> None:
        """Look; nothing happens while it is looking."""
        if self._job:
            return
        self._job = job = f"checkup-{uuid.uuid4().hex[:12]}"
        session = self._session

        def look() -> None:
            event: JobDone | JobFailed
            try:
                found = check_up(session.paths, session.store, again=again)
                event = JobDone(job_id=job, report={"found": found})
            except StudioError as error:
                event = JobFailed(job_id=job, error=error)
            except (OSError, RuntimeError, ValueError) as error:
                event = JobFailed(job_id=job, error=InternalError(f"The look failed: {error}."))
            # The window may be gone by now, and its bridge with it.
            with contextlib.suppress(RuntimeError):
                session.bridge.post(event)

        threading.Thread(target=look, name="doctor", daemon=True).start()

    def _on_done(self, event: JobDone) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.done.emit(event.report["found"])

    def _on_failed(self, event: JobFailed) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.failed.emit(event.error)


class DoctorDialog(QDialog):
    """Shows a check-up; lets a person choose the processor and copy everything."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("This computer"))
        self.resize(760, 560)
        self._used = quiet(self.tr("Looking …"), self)
        self._used.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What was found"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.processor = Choice(_choices(self.tr("Choose by itself")), self)
        self.processor.setMinimumWidth(190)
        self.processor.show_value(session.preferences.settings.processor)
        self.again = QPushButton(self.tr("Try again"), self)
        self.copy = QPushButton(self.tr("Copy"), self)
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(labelled(self.tr("Make pictures on"), self.processor))
        row.addWidget(self.processor)
        row.addStretch(1)
        for button in (self.again, self.copy, close):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._used)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        self._check_up = CheckUp(session, self)
        self._check_up.done.connect(self._on_found)
        self._check_up.failed.connect(self._on_failed)
        self.again.clicked.connect(lambda: self._look(again=True))
        self.copy.clicked.connect(self._on_copy)
        self.processor.chosen.connect(self._on_processor)
        close.clicked.connect(self.accept)
        self._look()

    def _look(self, *, again: bool = False) -> None:
        self.again.setEnabled(False)
        self.copy.setEnabled(False)
        self._used.setText(self.tr("Looking …"))
        self._check_up.start(again=again)

    def _on_found(self, found: dict[str, Section]) -> None:
        self.again.setEnabled(True)
        self.copy.setEnabled(True)
        processors = found["processors"]
        told = self.tr("Pictures are made on: {0}").format(processors["used"])
        if processors["note"] != "none":
            told += "\n" + str(processors["note"])
        self._used.setText(told)
        self.text.setPlainText(as_text(found))

    def _on_failed(self, error: StudioError) -> None:
        self.again.setEnabled(True)
        self._used.setText(str(error))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _on_processor(self, key: str) -> None:
        preferences = self._session.preferences
        preferences.change(replace(preferences.settings, processor=key))
        seat = self._session.seat

        def begin_anew(_emit: object, _cancel: object) -> dict[str, Any]:
            seat.close()  # on its own thread; the next job opens the engine with the new wish
            return {}

        self._session.worker.submit(Job(id=f"seat-{uuid.uuid4().hex[:12]}", work=begin_anew))
        self._look()


def _choices(automatic: str) -> list[tuple[str, str]]:
    """Every processor that the installed runtime lists on this system."""
    listed = listed_providers()
    first = candidates(listed)
    rest = [p for p in PROCESSORS if p.provider in listed and p not in first]
    return [(AUTO, automatic), *((p.key, p.title) for p in (*first, *rest))]
