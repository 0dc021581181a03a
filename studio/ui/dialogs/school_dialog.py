"""Switches the school profile on or off: a password, and what the profile does."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.engine.picture_safety import find_weights
from studio.errors import StudioError
from studio.render.school import FEWEST_LETTERS, is_school, school_off, school_on
from studio.ui.fields import labelled, quiet
from studio.ui.session import Session

WIDTH_PX = 440


class SchoolDialog(QDialog):
    """Asks for the password; the settings are changed when it is right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = session.preferences
        self._is_on = is_school(self._preferences.settings)
        self.setWindowTitle(self.tr("School profile"))
        self.setMinimumWidth(WIDTH_PX)
        about = quiet(
            self.tr(
                "Every picture is judged for nudity before it is shown or goes into a movie, "
                "whatever a project says. What cannot be judged is not rendered."
            ),
            self,
        )
        self.password, self.again = QLineEdit(self), QLineEdit(self)
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._refresh)
        self.told = quiet("", self, role="bad")
        self.go = QPushButton(self.tr("Switch off") if self._is_on else self.tr("Switch on"), self)
        self.go.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(labelled(self.tr("Password"), self.password), 0, 0)
        grid.addWidget(self.password, 0, 1)
        repeated = labelled(self.tr("Once more"), self.again)
        grid.addWidget(repeated, 1, 0)
        grid.addWidget(self.again, 1, 1)
        repeated.setVisible(not self._is_on)
        self.again.setVisible(not self._is_on)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(grid)
        layout.addWidget(self.told)
        layout.addLayout(foot)
        self.go.clicked.connect(self._on_go)
        cancel.clicked.connect(self.reject)
        self._refresh()

    def _refresh(self) -> None:
        first, second = self.password.text(), self.again.text()
        can_go = bool(first) if self._is_on else len(first) >= FEWEST_LETTERS and first == second
        self.go.setEnabled(can_go)
        short = self.tr("{0} letters or more").format(FEWEST_LETTERS)
        self.password.setPlaceholderText("" if self._is_on else short)
        self.told.hide()

    def _on_go(self) -> None:
        settings, password = self._preferences.settings, self.password.text()
        try:
            if self._is_on:
                settings = school_off(settings, password)
            else:
                find_weights()  # else nothing could be rendered
                settings = school_on(settings, password)
        except StudioError as error:
            self.told.setText(f"{error.message} {error.hint}")
            self.told.show()
            return
        self._preferences.change(settings)
        self.accept()
