"""Where it came from: what a movie is for, what it is made with, what may be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.provenance.ledger import credits_text
from studio.provenance.record import Notice, Part
from studio.render.rights import Rights
from studio.render.school import is_school
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import Choice, caps, labelled, quiet, rule
from studio.ui.provenance.origin_reader import FoundOrigin, OriginReader
from studio.ui.session import Session

WIDTH_PX, HEIGHT_PX = 620, 560


class OriginDialog(QDialog):
    """Shows a project's origin; the use is an edit like any other, and can be undone.

    Signals:
        report_requested(): The person wants the risk report as a file.
        risks_requested(): The person wants to see and edit the risk register.
    """

    report_requested = Signal()
    risks_requested = Signal()

    def __init__(
        self, session: Session, document: Document, editing: Editing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._editing = document, editing
        self._origin: FoundOrigin | None = None
        self._reader = OriginReader(session, document, self)
        self.setWindowTitle(self.tr("Where it came from"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.use = Choice(
            [
                ("", self.tr("Not stated")),
                ("commercial", self.tr("Commercial")),
                ("education", self.tr("Education")),
                ("private", self.tr("Private")),
            ],
            self,
        )
        self.checks = QCheckBox(
            self.tr("Keep pictures out of the movie that look as if they showed nudity"), self
        )
        school = is_school(session.preferences.settings)
        self.checks.setChecked(school or document.storyboard.checks_pictures)
        self.checks.setEnabled(not school)
        self.checks.setToolTip(self.tr("The school profile judges every picture") if school else "")
        self.badge = QLabel(self)
        self.badge.setProperty("role", "large")
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self._lay_out()
        self.use.show_value(document.storyboard.use)
        self.use.chosen.connect(self._on_use)
        self.checks.clicked.connect(self._on_checks)
        self._reader.found.connect(self._on_found)
        self._reader.read()

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setColumnStretch(1, 1)
        top.addWidget(labelled(self.tr("Use"), self.use), 0, 0)
        top.addWidget(self.use, 0, 1)
        top.addWidget(self.checks, 1, 0, 1, 2)
        inside = QWidget(self)
        holder = QVBoxLayout(inside)
        holder.setContentsMargins(0, 0, 8, 0)
        holder.addLayout(self._body)
        holder.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.copy = QPushButton(self.tr("Copy credits"), self)
        self.copy.setEnabled(False)
        self.risks = QPushButton(self.tr("Risk register …"), self)
        report = QPushButton(self.tr("Risk report …"), self)
        close = QPushButton(self.tr("Done"), self)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.risks)
        row.addWidget(report)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.badge)
        layout.addWidget(rule(self))
        layout.addWidget(area, 1)
        layout.addLayout(row)
        self.copy.clicked.connect(self._on_copy)
        self.risks.clicked.connect(self.risks_requested)
        report.clicked.connect(self.report_requested)
        close.clicked.connect(self.accept)

    # -- what a person does ---------------------------------------------------------------------

    def _on_use(self, use: str) -> None:
        board = self._document.storyboard
        self._editing.change_board(self.tr("Use"), replace(board, use=use))
        self._reader.read()

    def _on_checks(self, is_on: bool) -> None:
        board = replace(self._document.storyboard, checks_pictures=is_on)
        self._editing.change_board(self.tr("Check pictures"), board)

    def _on_keep(self, name: str) -> None:
        board = self._document.storyboard
        kept = (*board.kept_names, name)
        self._editing.change_board(self.tr("Keep"), replace(board, kept_names=kept))
        self._reader.read()

    def _on_copy(self) -> None:
        if self._origin is not None and self._origin.ledger is not None:
            text = credits_text(self._origin.ledger.body, lambda name: name)
            QGuiApplication.clipboard().setText(text)

    def done(self, arg__1: int) -> None:
        """Close, and end the thread that finds things out."""
        self._reader.close()
        super().done(arg__1)

    # -- what is shown --------------------------------------------------------------------------

    def _on_found(self, origin: FoundOrigin) -> None:
        self._origin = origin
        self.copy.setEnabled(origin.ledger is not None)
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if origin.refused:
            self._body.addWidget(self._line(origin.refused, "warn"))
        if origin.rights is not None:
            self._show_rights(origin.rights)
        self._show_movie(origin)

    def _show_rights(self, rights: Rights) -> None:
        is_cleared = rights.clearance.is_cleared_commercially
        self.badge.setText(
            self.tr("Cleared for commercial use")
            if is_cleared
            else self.tr("Not cleared for commercial use")
        )
        for finding in rights.clearance.findings:
            instead = f" → {finding.instead}" if finding.verdict != "condition" else ""
            self._body.addWidget(self._line(f"{finding.sentence()}{instead}"))
        self._body.addWidget(caps(self.tr("Parts"), self))
        for part in rights.parts:
            self._body.addWidget(self._part(part))
        if rights.notices:
            self._body.addWidget(caps(self.tr("Names"), self))
        seen: set[str] = set()
        for notice in rights.notices:
            if notice.name not in seen:
                seen.add(notice.name)
                self._body.addWidget(self._notice(notice))

    def _show_movie(self, origin: FoundOrigin) -> None:
        self._body.addWidget(caps(self.tr("The latest movie"), self))
        if origin.ledger is None:
            self._body.addWidget(quiet(self.tr("No movie was made of this project yet."), self))
            return
        self._body.addWidget(self._line(origin.ledger.movie.name))
        if origin.verification is None:
            return
        for check in origin.verification.checks:
            mark = {True: "✓", False: "✗", None: "–"}[check.is_good]
            self._body.addWidget(self._line(f"{mark} {check.words}"))
        self._body.addWidget(quiet(origin.ledger.signature.note, self))

    def _part(self, part: Part) -> QWidget:
        licence = part.licence or self.tr("Not stated")
        credit = f", {part.credit}" if part.credit else ""
        return self._pair(part.name, f"{licence}{credit}")

    def _notice(self, notice: Notice) -> QWidget:
        row = self._pair(notice.name, notice.reason)
        if notice.decision == "kept":
            return row
        keep = QPushButton(self.tr("Keep"), row)
        keep.setAccessibleName(f"{self.tr('Keep')}: {notice.name}")
        keep.clicked.connect(_bound(self._on_keep, notice.name))
        layout = row.layout()
        if layout is not None:
            layout.addWidget(keep)
        return row

    def _pair(self, left: str, right: str) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        name = self._line(left)
        name.setMinimumWidth(180)
        name.setMaximumWidth(220)
        layout.addWidget(name)
        layout.addWidget(quiet(right, row), 1)
        return row

    def _line(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            label.setProperty("role", role)
        return label


def _bound(do: Callable[[str], None], name: str) -> Callable[[], None]:
    """A slot that remembers a name."""
    return lambda: do(name)
