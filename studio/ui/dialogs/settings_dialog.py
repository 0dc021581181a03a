"""The person's settings: how the window looks, speaks and moves, and where projects are put."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.render.school import is_school
from studio.settings import TEXT_SCALES
from studio.ui.dialogs.fit import open_fitted
from studio.ui.dialogs.school_dialog import SchoolDialog
from studio.ui.fields import Choice, labelled, quiet
from studio.ui.new_project import projects_dir
from studio.ui.session import Session
from studio.ui.translation import LANGUAGES

FOLDER_PX = 220


class SettingsDialog(QDialog):
    """Changes take effect at once, but for the language."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(440)
        self.theme = Choice(
            [
                ("system", self.tr("As the desktop")),
                ("dark", self.tr("Dark")),
                ("light", self.tr("Light")),
                ("contrast", self.tr("High contrast")),
            ],
            self,
        )
        self.scale = Choice([(str(value), f"{value:.0%}") for value in TEXT_SCALES], self)
        self.language = Choice([("", self.tr("As the system")), *LANGUAGES], self)
        self.motion = QCheckBox(self.tr("Reduce motion: nothing moves but what is played"), self)
        self.speaks_ahead = QCheckBox(
            self.tr("Speak the words in the background, so that they are there to be played"),
            self,
        )
        self.watches = QCheckBox(
            self.tr("Note times, memory and failures of renders, on this computer only"), self
        )
        self._folder = QPushButton(self)
        self._school = QPushButton(self)
        self._hint = quiet("", self)
        close = QPushButton(self.tr("Done"), self)
        close.setDefault(True)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(10)
        rows = (
            (self.tr("Theme"), self.theme), (self.tr("Text size"), self.scale),
            (self.tr("Language"), self.language), (self.tr("New projects go to"), self._folder),
            (self.tr("School profile"), self._school),
        )  # fmt: skip
        for row, (label, field) in enumerate(rows):
            grid.addWidget(labelled(label, field), row, 0)
            grid.addWidget(field, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(self.motion)
        layout.addWidget(self.speaks_ahead)
        layout.addWidget(self.watches)
        layout.addWidget(self._hint)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._refresh()
        self.theme.chosen.connect(lambda value: self._change(theme=value))
        self.scale.chosen.connect(lambda value: self._change(text_scale=float(value)))
        self.language.chosen.connect(self._on_language)
        self.motion.toggled.connect(lambda value: self._change(reduced_motion=value))
        self.speaks_ahead.toggled.connect(lambda value: self._change(speaks_ahead=value))
        self.watches.toggled.connect(lambda value: self._change(watches_renders=value))
        self._folder.clicked.connect(self._on_folder)
        self._school.clicked.connect(self._on_school)
        close.clicked.connect(self.accept)

    def _refresh(self) -> None:
        settings = self._session.preferences.settings
        self.theme.show_value(settings.theme)
        self.scale.show_value(str(settings.text_scale))
        self.language.show_value(settings.language)
        self.motion.setChecked(settings.reduced_motion)
        self.speaks_ahead.setChecked(settings.speaks_ahead)
        self.watches.setChecked(settings.watches_renders)
        is_on = is_school(settings)
        self._school.setText(self.tr("Switch off …") if is_on else self.tr("Switch on …"))
        self._school.setToolTip(self.tr("Every picture is judged for nudity, behind a password"))
        path = str(projects_dir(self._session))
        mode = Qt.TextElideMode.ElideMiddle
        self._folder.setText(self._folder.fontMetrics().elidedText(path, mode, FOLDER_PX))
        self._folder.setToolTip(path)

    def _change(self, **values: object) -> None:
        preferences = self._session.preferences
        preferences.change(replace(preferences.settings, **values))  # pyright: ignore[reportArgumentType]

    def _on_language(self, code: str) -> None:
        self._change(language=code)
        self._hint.setText(self.tr("The language changes when the program is started again."))

    def _on_school(self) -> None:
        dialog = SchoolDialog(self._session, self)
        dialog.accepted.connect(self._refresh)
        open_fitted(dialog)

    def _on_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for new projects"), str(projects_dir(self._session))
        )
        if folder:
            self._change(projects_dir=folder)
            self._refresh()
