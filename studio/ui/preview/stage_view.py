"""The large picture in the middle of the window: what plays, as large as there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.ui.preview.player import Player
from studio.ui.preview.player_keys import is_player_key, press_player_key

MARGIN_PX = 14


class StageView(QWidget):
    """Shows the newest frame. A click plays or pauses."""

    def __init__(self, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture that plays"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show another frame."""
        self._image = image
        self.update()

    def _place(self) -> QRect:
        room = self.rect().adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._place(), self._image)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._player.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_player_key(self._player, event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if is_player_key(event):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)
