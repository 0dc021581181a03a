"""The gate in the window: a version that is worse, with the evidence, and the two ways on from there."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.quality.adopt import Trial
from studio.quality.compare import Difference
from studio.quality.evaluate import MEASURES, Judged
from studio.quality.metrics import Picture, psnr
from studio.ui.fields import quiet
from studio.ui.quality.measure_words import measure_title

MOST_PAIRS = 6
PICTURE_PX = 288


class GateDialog(QDialog):
    """Asks what to do with a worse version; accepted means: use it, for `reason`."""

    def __init__(self, trial: Trial, parent: QWidget | None = None) -> None:
        """`trial` has a comparison with reasons."""
        super().__init__(parent)
        assert trial.comparison is not None
        self._trial = trial
        self.setWindowTitle(self.tr("This version is worse"))
        self.resize(900, 640)
        found = trial.comparison
        self.told = QLabel("\n".join(f"•  {one}" for one in found.reasons), self)
        self.told.setProperty("role", "bad")
        self.told.setWordWrap(True)
        self.about = quiet(self._about(), self)
        self.about.setWordWrap(True)
        self.table = self._table(found.differences)
        self.pictures = self._pictures()
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why you want it all the same; this is kept"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.use = QPushButton(self.tr("Use it anyway"), self)
        self.use.setEnabled(False)
        self.use.setAutoDefault(False)
        self.keep = QPushButton(self.tr("Keep the old"), self)
        self.keep.setProperty("role", "primary")
        self.keep.setDefault(True)
        self._lay_out()
        self.reason.textChanged.connect(self._on_reason)
        self.use.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.use)
        foot.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.told)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 2)
        layout.addWidget(self.pictures, 3)
        layout.addLayout(foot)
        self.keep.setFocus()

    def _about(self) -> str:
        trial = self._trial
        drawn, of = trial.prompts
        used = "" if trial.used is None else trial.used.reference
        told = self.tr("{0} was compared with {1} on {2} of {3} prompts.").format(
            trial.added.manifest.reference, used, drawn, of
        )
        if not trial.changes:
            return told
        changed = self.tr("Changed: {0}.").format("; ".join(map(str, trial.changes)))
        return f"{told} {changed}"

    def _table(self, differences: tuple[Difference, ...]) -> QTableWidget:
        table = QTableWidget(len(differences), 5, self)
        table.setHorizontalHeaderLabels(
            [self.tr("Measure"), self.tr("In use"), self.tr("New"),
             self.tr("Change, and where it surely lies"), ""]
        )  # fmt: skip
        table.setAccessibleName(self.tr("Evidence"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        header = table.horizontalHeader()
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        words = {"worse": self.tr("▼ worse"), "better": self.tr("▲ better")}
        ordered = sorted(differences, key=lambda one: one.verdict != "worse")
        for row, one in enumerate(ordered):
            texts = (
                measure_title(one.name), f"{one.before.mean:.3g}", f"{one.after.mean:.3g}",
                _change(one), words.get(one.verdict, ""),
            )  # fmt: skip
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        return table

    def _pictures(self) -> QScrollArea:
        """The same prompts and seeds by both, those that differ most first."""
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (prompt, before, after) in enumerate(self._pairs()):
            row, column = 3 * (place // 2), 2 * (place % 2)
            words = quiet(prompt, inside)
            words.setWordWrap(True)
            grid.addWidget(words, row, column, 1, 2)
            for side, picture in enumerate((before, after)):
                grid.addWidget(self._picture(picture, side), row + 1, column + side)
                name = self.tr("New") if side else self.tr("In use")
                grid.addWidget(quiet(name, inside), row + 2, column + side)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Pictures: in use, and new"))
        return area

    def _picture(self, picture: Picture, side: int) -> QLabel:
        label = QLabel(self)
        height, width = picture.shape[:2]
        image = QImage(
            np.ascontiguousarray(picture).data, width, height, 3 * width,
            QImage.Format.Format_RGB888,
        )  # fmt: skip
        label.setPixmap(
            QPixmap.fromImage(image.copy()).scaledToWidth(
                PICTURE_PX * 2 // 3, Qt.TransformationMode.SmoothTransformation
            )
        )
        name = self.tr("New") if side else self.tr("In use")
        label.setToolTip(name)
        label.setAccessibleName(name)
        return label

    def _pairs(self) -> list[tuple[str, Picture, Picture]]:
        if len(self._trial.evaluations) != 2:
            return []
        first, second = (one.judged for one in self._trial.evaluations)
        both = [
            (a.prompt.text, a.pictures[0][0], b.pictures[0][0])
            for a, b in zip(first, second, strict=True)
            if _is_drawn(a) and _is_drawn(b)
        ]
        return sorted(both, key=lambda pair: psnr(pair[1], pair[2]))[:MOST_PAIRS]

    def _on_reason(self, text: str) -> None:
        self.use.setEnabled(bool(text.strip()))


def _is_drawn(judged: Judged) -> bool:
    return bool(judged.pictures)


def _change(found: Difference) -> str:
    values = (found.change.mean, found.change.low, found.change.high)
    if MEASURES[found.name].is_time:
        mean, low, high = (f"× {math.exp(value):.2f}" for value in values)
    else:
        mean, low, high = (f"{value:+.3g}" for value in values)
    return f"{mean}  ({low} – {high})"
