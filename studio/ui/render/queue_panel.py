"""The queue as a list: what is being made, how long it will take, and what can be done about it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.plan.estimate import clock
from studio.render.queue_file import QueuedRender
from studio.ui.dialogs.fit import open_fitted
from studio.ui.fields import ElidedLabel, quiet
from studio.ui.icons import Icons
from studio.ui.render.effort_words import effort_told
from studio.ui.render.queue import Progress, RenderQueue
from studio.ui.render.why_dialog import WhyDialog
from studio.ui.session import Session

MOST_BESIDE = 2
"""Buttons that stand beside a render's name."""


class RenderRow(QFrame):
    """One render.

    Signals:
        play_requested(path), folder_requested(path): Of a movie that is done.
        why_requested(render): Why its parts were made again.
    """

    play_requested = Signal(str)
    folder_requested = Signal(str)
    why_requested = Signal(object)

    def __init__(
        self, render: QueuedRender, queue: RenderQueue, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._render, self._queue, self._icons = render, queue, icons
        name = Path(render.output).name
        title = ElidedLabel(name, self)
        title.setStyleSheet("font-weight: 600")
        title.setToolTip(render.output)
        self._state = quiet(self._state_text(), self)
        self._effort = quiet(self._effort_text(), self, role=self._effort_role())
        self._effort.setHidden(not self._effort.text())
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Progress of {0}").format(name))
        self._bar.setVisible(render.state == "running")
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for icon, text, slot in self._offers():
            button = QToolButton(self)
            button.setProperty("role", "flat")
            button.setIcon(icons.icon(icon))
            button.setToolTip(text)
            button.setAccessibleName(f"{text}: {name}")
            button.clicked.connect(slot)
            buttons.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 10)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._state)
        layout.addWidget(self._effort)
        layout.addWidget(self._bar)
        if buttons.count() > MOST_BESIDE:  # the name would have no room
            buttons.insertStretch(0, 1)
            layout.addLayout(buttons)
        else:
            row.addLayout(buttons)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the running render is, and at which scene."""
        self._bar.setValue(round(progress.part * 1000))
        parts = [f"{progress.part:.0%}", self._stage_text(progress)]
        if progress.left_s >= 0:
            parts.append(self.tr("about {0} left").format(clock(progress.left_s)))
        self._state.setText(" · ".join(parts))

    def _stage_text(self, progress: Progress) -> str:
        count = len(self._render.storyboard.scenes)
        at = min(count, int(progress.stage_part * count) + 1)
        match progress.stage:
            case "speak":
                return self.tr("speaking, scene {0} of {1}").format(at, count)
            case "draw":
                return self.tr("drawing, scene {0} of {1}").format(at, count)
            case _:
                return self.tr("joining")

    def _offers(self) -> Sequence[tuple[str, str, Callable[[], None]]]:
        render, queue = self._render, self._queue
        up = ("arrow-up", self.tr("Earlier"), lambda: queue.move(render.id, -1))
        down = ("arrow-down", self.tr("Later"), lambda: queue.move(render.id, 1))
        pause = ("pause", self.tr("Pause"), lambda: queue.pause(render.id))
        cancel = ("x", self.tr("Cancel"), lambda: queue.cancel(render.id))
        again = ("rotate-ccw", self.tr("Render again"), lambda: queue.resume(render.id))
        start = ("play", self.tr("Go on rendering"), queue.start)  # left by the last session
        resume = ("play", self.tr("Resume"), lambda: queue.resume(render.id))
        remove = ("trash-2", self.tr("Remove from the list"), lambda: queue.remove(render.id))
        play = ("play", self.tr("Play"), lambda: self.play_requested.emit(render.output))
        folder = (
            "folder-open",
            self.tr("Show in folder"),
            lambda: self.folder_requested.emit(render.output),
        )
        why = (
            "circle-help",
            self.tr("Why was this made again?"),
            lambda: self.why_requested.emit(render),
        )
        return {
            "waiting": [*(() if queue.running else (start,)), up, down, pause, cancel],
            "running": [pause, cancel],
            "paused": [resume, cancel, remove],
            "done": [play, folder, why, remove],
            "failed": [again, remove],
            "cancelled": [again, remove],
        }[render.state]

    def _effort_text(self) -> str:
        """What is made for the sake of an end, or that there is one."""
        render = self._render
        if render.effort is not None and render.state in ("running", "paused", "done"):
            return effort_told(render.effort)
        if render.time.until and render.state == "waiting":
            clock_time = QDateTime.fromSecsSinceEpoch(int(render.time.until)).time()
            shown = QLocale().toString(clock_time, QLocale.FormatType.ShortFormat)
            return self.tr("Ready by {0}").format(shown)
        if render.time.seconds and render.state == "waiting":
            return self.tr("In {0} at most").format(clock(render.time.seconds))
        return ""

    def _effort_role(self) -> str:
        effort = self._render.effort
        is_late = effort is not None and effort.is_late and self._render.state == "running"
        return "warn" if is_late else "quiet"

    def _state_text(self) -> str:
        render = self._render
        match render.state:
            case "waiting":
                return self.tr("Waiting")
            case "running":
                return self.tr("Starting …")
            case "paused":
                return self.tr("Paused. Finished scenes are kept.")
            case "cancelled":
                return self.tr("Cancelled. Finished scenes are kept.")
            case "failed":
                return render.message
            case _:
                made = self.tr("{0} of movie, made in {1}").format(
                    clock(render.movie_s), clock(render.seconds)
                )
                # Folders have no spaces to break at: one may be broken behind each separator.
                folder = str(Path(render.output).parent)
                shown = folder.replace(os.sep, f"{os.sep}\u200b")
                return f"{made}\n\u2066{shown}\u2069"  # a path is read from the left everywhere


class QueuePanel(QWidget):
    """All renders, the latest first."""

    def __init__(self, session: Session, queue: RenderQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._queue = session, queue
        self._rows: dict[str, RenderRow] = {}
        self.setAccessibleName(self.tr("Render queue"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._empty = quiet(
            self.tr("Nothing is waiting. Render makes a movie of the storyboard."), self
        )
        body = QWidget(self)
        body.setObjectName("panel")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(12, 12, 12, 12)
        inner.addWidget(self._empty)
        inner.addLayout(self._list)
        inner.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(240)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        queue.changed.connect(self._refresh)
        queue.progressed.connect(self._on_progress)
        self._refresh()

    @property
    def rows(self) -> tuple[RenderRow, ...]:
        """The renders in the list, the latest first."""
        return tuple(self._rows.values())

    def _refresh(self) -> None:
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        for render in reversed(self._queue.renders):
            row = RenderRow(render, self._queue, self._session.icons, self)
            row.play_requested.connect(self._on_play)
            row.folder_requested.connect(self._on_folder)
            row.why_requested.connect(self._on_why)
            self._rows[render.id] = row
            self._list.addWidget(row)
        self._empty.setVisible(not self._rows)

    def _on_progress(self, progress: Progress) -> None:
        row = self._rows.get(progress.id)
        if row is not None:
            row.show_progress(progress)

    def _on_play(self, path: str) -> None:
        self._session.open_url(QUrl.fromLocalFile(path).toString())

    def _on_folder(self, path: str) -> None:
        self._session.open_url(QUrl.fromLocalFile(str(Path(path).parent)).toString())

    def _on_why(self, render: QueuedRender) -> None:
        dialog = WhyDialog(render, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        open_fitted(dialog)
