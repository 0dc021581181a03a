"""The line icons, in any colour and size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from studio.ui.theme import Tokens

SIZE_PX = 18


class Icons:
    """Icons by their file's name, drawn in a theme's colours."""

    def __init__(self, folder: Path, tokens: Tokens) -> None:
        self._folder = folder
        self._tokens = tokens
        self._made: dict[tuple[str, str], QIcon] = {}
        self._drawn: dict[tuple[str, str, int], QPixmap] = {}

    def use(self, tokens: Tokens) -> None:
        """Draw in another theme's colours from now on."""
        self._tokens = tokens

    def icon(self, name: str, color: str = "") -> QIcon:
        """An icon in a colour, by default that of text; greyed where its action is disabled."""
        color = color or self._tokens.text
        key = (name, color)
        if key not in self._made:
            icon = QIcon()
            icon.addPixmap(self.pixmap(name, color))
            icon.addPixmap(self.pixmap(name, self._tokens.line), QIcon.Mode.Disabled)
            self._made[key] = icon
        return self._made[key]

    def pixmap(self, name: str, color: str = "", size_px: int = SIZE_PX) -> QPixmap:
        """An icon as a picture, sharp on screens with twice the pixels."""
        key = (name, color or self._tokens.text, size_px)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def _draw(self, name: str, color: str, size_px: int) -> QPixmap:
        path = self._folder / f"{name}.svg"
        svg = path.read_text(encoding="utf-8").replace("currentColor", color)
        picture = QPixmap(QSize(size_px, size_px) * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size_px, size_px))
        painter.end()
        return picture
