"""The converter in the dialog of models: whether it is here, what it takes, fetching and removing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QWidget

from studio.errors import StudioError
from studio.render.conversion import ConversionStage
from studio.render.converter import converter_state, install_converter, remove_converter
from studio.render.converter_lock import ConverterLock, read_lock
from studio.task import CancelToken
from studio.ui.fields import quiet
from studio.ui.models.conversion_runner import ConversionRunner


class ConverterRow(QWidget):
    """One line: what is there, and the button for it.

    Signals:
        started(): The converter is being fetched; the runner's signals tell the rest.
        failed(error): It could not be removed.
    """

    started = Signal()
    failed = Signal(object)

    def __init__(
        self,
        home: Path,
        parent: QWidget | None = None,
        *,
        lock: ConverterLock | None = None,
        index: str = "",
    ) -> None:
        """Build it.

        Args:
            home: The program's data folder.
            parent: Qt's.
            lock: What to fetch; this system's list when None.
            index: A package index in place of pip's own setting.
        """
        super().__init__(parent)
        self._home, self._index = home, index
        self._lock = lock
        self.runner = ConversionRunner(self, run=self._install)
        self.about = quiet("", self)
        self.about.setWordWrap(True)
        self.button = QPushButton(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.about, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        self.refresh()

    def refresh(self) -> None:
        """Look again what is there."""
        try:
            self._lock = self._lock or read_lock()
        except StudioError as error:
            self.about.setText(str(error))
            self.button.hide()
            return
        state = converter_state(self._home, self._lock)
        if self.runner.is_running:
            self.button.setText(self.tr("Stop"))
        elif state.is_installed:
            self.about.setText(self.tr("The converter takes {0} MB.").format(_mb(state.used_bytes)))
            self.button.setText(self.tr("Remove the converter"))
        else:
            self.about.setText(
                self.tr(
                    "Converting needs a converter: {0} MB to fetch, {1} MB on the disk."
                ).format(_mb(state.fetch_bytes), _mb(state.disk_bytes))
            )
            self.button.setText(self.tr("Get the converter"))

    def _on_clicked(self) -> None:
        if self._lock is None:
            return
        if self.runner.is_running:
            self.runner.cancel()
        elif converter_state(self._home, self._lock).is_installed:
            self._remove()
        else:
            self.runner.start([])
            self.started.emit()
            self.refresh()

    def _remove(self) -> None:
        answer = QMessageBox.question(
            self,
            self.tr("Remove the converter"),
            self.tr("Delete the converter? Models that it made stay, and it can be fetched again."),
        )
        if answer != QMessageBox.StandardButton.Yes:
            return
        try:
            remove_converter(self._home)
        except StudioError as error:
            self.failed.emit(error)
        self.refresh()

    def _install(
        self,
        _arguments: list[str],
        *,
        on_stage: Callable[[ConversionStage], None],
        cancel: CancelToken,
    ) -> Path:
        """What the runner runs, on its thread."""
        assert self._lock is not None
        return install_converter(
            self._home, self._lock, on_stage=on_stage, cancel=cancel, index=self._index
        )


def _mb(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:.0f}"
