"""The risk register of a project, edited in the window; every change is kept at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.errors import StudioError
from studio.provenance.risks import LEVELS, NOTE, STATES, Register, Risk, register_to_json
from studio.render.risk_report import known_register
from studio.ui.document import Document
from studio.ui.fields import Choice, quiet

WIDTH_PX, HEIGHT_PX = 980, 460
NUMBER, TITLE, LIKELIHOOD, IMPACT, RESPONSE, OWNER, STATE = range(7)
TYPED = {TITLE: "title", RESPONSE: "response", OWNER: "owner"}


class RiskDialog(QDialog):
    """Shows the register's lines, the gravest first as they stood when it was opened.

    Signals:
        report_requested(): The person wants the report as a file.
    """

    report_requested = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        """Read the register.

        Raises:
            StudioError: The project cannot be read, or its register is damaged.
        """
        super().__init__(parent)
        self._document = document
        self.register = known_register(document.noted(NOTE), document.ledgers())
        self._order = [risk.number for risk in self.register.by_score()]
        self.setWindowTitle(self.tr("Risk register"))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._states = dict(
            zip(
                STATES,
                (self.tr("Open"), self.tr("Treated"), self.tr("Accepted"), self.tr("Closed")),
                strict=True,
            )
        )
        self.table = QTableWidget(0, 7, self)
        self.told = quiet("", self, role="warn")
        self.add = QPushButton(self.tr("Add a risk"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self._lay_out()
        self._fill()
        self.table.itemChanged.connect(self._on_typed)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self._on_selected()

    def _lay_out(self) -> None:
        self._names = (
            self.tr("No."), self.tr("What could happen, to whom"), self.tr("Likelihood"),
            self.tr("Impact"), self.tr("Response"), self.tr("Owner"), self.tr("State"),
        )  # fmt: skip
        self.table.setHorizontalHeaderLabels(list(self._names))
        self.table.setAccessibleName(self.windowTitle())
        self.table.setTabKeyNavigation(False)  # Tab goes on to the choices and the buttons
        self.table.horizontalHeader().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(True)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((NUMBER, 44), (LIKELIHOOD, 96), (IMPACT, 96), (OWNER, 120)):
            self.table.setColumnWidth(column, width)
        self.table.setColumnWidth(STATE, 120)
        for column in (TITLE, RESPONSE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        report = QPushButton(self.tr("Risk report …"), self)
        done = QPushButton(self.tr("Done"), self)
        for button in (self.add, self.remove, report, done):
            button.setAutoDefault(False)  # Enter ends the editing of a cell, and nothing else
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addWidget(report)
        row.addStretch(1)
        row.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        hint = self.tr(
            "Levels go from 1 to 5. Until a person sets one, a proposal of the program counts as not judged."
        )
        layout.addWidget(quiet(hint, self))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(row)
        self.told.hide()
        report.clicked.connect(self.report_requested)
        done.clicked.connect(self.accept)

    # -- what is shown --------------------------------------------------------------------------

    def _fill(self) -> None:
        risks = {risk.number: risk for risk in self.register.risks}
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._order))
        for row, number in enumerate(self._order):
            self._show(row, risks[number])
        self.table.blockSignals(False)
        self.table.resizeRowsToContents()

    def _show(self, row: int, risk: Risk) -> None:
        words = {NUMBER: str(risk.number), TITLE: risk.title, RESPONSE: risk.response,
                 OWNER: risk.owner}  # fmt: skip
        for column, text in words.items():
            item = QTableWidgetItem(text)
            if column == NUMBER:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, column, item)
        levels = [(str(level), str(level)) for level in LEVELS]
        for column, name, value in (
            (LIKELIHOOD, "likelihood", risk.likelihood),
            (IMPACT, "impact", risk.impact),
        ):
            choice = Choice(levels if risk.is_judged else [("", "–"), *levels], self.table)
            choice.show_value(str(value) if risk.is_judged else "")
            choice.setAccessibleName(f"{self._title(column)} {risk.number}")
            choice.chosen.connect(
                lambda chosen, number=risk.number, name=name: self._on_level(number, name, chosen)
            )
            self.table.setCellWidget(row, column, self._held(choice))
        state = Choice(list(self._states.items()), self.table)
        state.show_value(risk.state)
        state.setAccessibleName(f"{self._title(STATE)} {risk.number}")
        state.chosen.connect(lambda chosen, number=risk.number: self._change(number, state=chosen))
        self.table.setCellWidget(row, STATE, self._held(state))

    def _held(self, choice: Choice) -> QWidget:
        """In the middle of its cell, as high as itself: a table would stretch it."""
        holder = QWidget(self.table)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 4, 8, 4)
        layout.addWidget(choice, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def showEvent(self, a0: QShowEvent) -> None:
        super().showEvent(a0)
        self.table.resizeRowsToContents()  # columns have their widths only now

    def _title(self, column: int) -> str:
        return self._names[column]

    def cell(self, row: int, column: int) -> QTableWidgetItem:
        """What stands in a cell that is typed into."""
        item = self.table.item(row, column)
        if item is None:
            raise AssertionError(f"no cell {row}, {column}")
        return item

    # -- what a person does ---------------------------------------------------------------------

    def _on_typed(self, item: QTableWidgetItem) -> None:
        name = TYPED.get(item.column())
        if name is not None:
            self._change(self._order[item.row()], **{name: item.text().strip()})
            self.table.resizeRowToContents(item.row())

    def _on_level(self, number: int, name: str, chosen: str) -> None:
        if chosen:
            self._change(number, **{name: int(chosen)}, source="person")
            self._fill()

    def _change(self, number: int, **values: Any) -> None:
        try:
            register = self.register.changed(number, **values)
        except StudioError as error:
            self.told.setText(str(error))
            self.told.show()
            self._fill()
            return
        self._keep(register)

    def _on_add(self) -> None:
        register = self.register.with_risk(Risk(number=0, title=self.tr("New risk")))
        self._order.append(register.risks[-1].number)
        self._keep(register)
        self._fill()
        last = self.cell(len(self._order) - 1, TITLE)
        self.table.setCurrentItem(last)
        self.table.editItem(last)

    def _on_remove(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            number = self._order.pop(row)
            self._keep(self.register.without(number))
            self._fill()

    def _on_selected(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedItems()))

    def _keep(self, register: Register) -> None:
        self.told.hide()
        self.register = register
        self._document.note(NOTE, register_to_json(register))
