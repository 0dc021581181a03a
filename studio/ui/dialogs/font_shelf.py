"""The fonts of this computer, looked through once and beside the window."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from studio.compose.font_file import FontFile, fonts_in, read_font
from studio.errors import MediaError


class FontShelf(QObject):
    """Finds them, and keeps what it found for as long as the window is open.

    Signals:
        found(fonts): A tuple of `FontFile`, by family.
    """

    found = Signal(object)
    _posted = Signal(object)

    def __init__(self, folders: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self.fonts: tuple[FontFile, ...] | None = None
        self._posted.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to look; nothing happens where that has begun before."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="fonts")
            self._thread.start()

    def close(self) -> None:
        """Look no further."""
        self._is_closed = True
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        fonts: list[FontFile] = []
        for path in fonts_in(self._folders):
            if self._is_closed:
                break
            try:
                fonts.append(read_font(path))
            except MediaError:
                continue  # a damaged font of the system is not this program's to tell of
        fonts.sort(key=lambda font: (font.family.lower(), font.is_bold, font.is_italic))
        self._posted.emit(tuple(fonts))

    def _on_found(self, fonts: tuple[FontFile, ...]) -> None:
        self.fonts = fonts
        self.found.emit(fonts)
