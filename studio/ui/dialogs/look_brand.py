"""What belongs to a brand: its logo, and kits that keep a look for the next movie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QPushButton, QWidget

from studio.errors import StudioError
from studio.storyboard.brand_kit import kit_names, kit_of, load_kit, save_kit, with_kit
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice


class BrandLook(LookPart):
    """The logo and the kits.

    Signals:
        kit_chosen(storyboard): The storyboard in a kit's look.
        failed(error): A kit could not be read or written.
    """

    kit_chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Brand"), parent)
        self._folder = folder
        self._board: Storyboard | None = None
        self._logo = QPushButton(self)
        self._kit = Choice([], self)
        self._save = QPushButton(self.tr("Keep this look as a kit …"), self)
        self._add(self.tr("Logo"), self._logo)
        self._add(self.tr("Brand kit"), self._kit)
        self._add_wide(self._save)
        self._logo.clicked.connect(self._on_logo)
        self._kit.chosen.connect(self._on_kit)
        self._save.clicked.connect(self._on_save)

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._board = board
        name = Path(board.logo).name
        self._logo.setText(
            self.tr("Remove {0}").format(name) if name else self.tr("Choose a picture …")
        )
        self._kit.clear()
        self._kit.addItem(self.tr("Use a kit …"), "")
        for name in kit_names(self._folder):
            self._kit.addItem(name, name)
            if self._is_used(name, board):
                self._kit.setCurrentIndex(self._kit.count() - 1)

    def save_as(self, name: str) -> None:
        """Keep the project's look as a kit of a name."""
        if self._board is None:
            return
        try:
            save_kit(kit_of(self._board), name, self._folder)
        except StudioError as error:
            self.failed.emit(error)
        self.show_board(self._board)

    def _is_used(self, name: str, board: Storyboard) -> bool:
        try:
            return load_kit(name, self._folder) == kit_of(board)
        except StudioError:
            return False

    def _on_logo(self) -> None:
        if self._board is not None and self._board.logo:
            self._wish(logo="")
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Logo"), "", self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)"
        )
        if path:
            self._wish(logo=path)

    def _on_kit(self, name: str) -> None:
        if not name or self._board is None:
            return
        try:
            self.kit_chosen.emit(with_kit(self._board, load_kit(name, self._folder)))
        except StudioError as error:
            self.failed.emit(error)

    def _on_save(self) -> None:
        name, is_ok = QInputDialog.getText(
            self, self.tr("Keep this look as a kit"), self.tr("Name of the kit")
        )
        if is_ok:
            self.save_as(name)
