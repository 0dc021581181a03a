"""The takes of a scene as small pictures: choose one, make another."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from studio.storyboard.model import Scene
from studio.storyboard.takes import takes_of
from studio.ui.icons import Icons
from studio.ui.previews import Previews

SHOWN = 4
THUMB = QSize(46, 30)


class TakesRow(QWidget):
    """A button a take, the latest few, and one to make another.

    Signals:
        take_chosen(index): A take was clicked.
        take_requested(): Another one is wanted.
    """

    take_chosen = Signal(int)
    take_requested = Signal()

    def __init__(self, previews: Previews, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews, self._icons = previews, icons
        self._buttons: list[QToolButton] = []
        self._keys = [0] * SHOWN  # of the pictures on them
        self._offset = 0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for place in range(SHOWN):
            button = QToolButton(self)
            button.setIconSize(THUMB)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, place=place: self._on_clicked(place))
            layout.addWidget(button)
            self._buttons.append(button)
        self._new = QToolButton(self)
        self._new.setIcon(icons.icon("plus"))
        self._new.setToolTip(self.tr("New take: another picture, this one is kept (T)"))
        self._new.setAccessibleName(self.tr("New take"))
        self._new.clicked.connect(self.take_requested)
        layout.addWidget(self._new)
        layout.addStretch(1)

    def show_scene(self, scene: Scene) -> None:
        """Show the takes of a scene."""
        seeds = takes_of(scene)
        chosen = seeds.index(scene.seed)
        self._offset = max(0, min(len(seeds) - SHOWN, chosen - 1))
        for place, button in enumerate(self._buttons):
            index = self._offset + place
            button.setVisible(index < len(seeds))
            if index >= len(seeds):
                continue
            still = self._previews.take(scene, seeds[index]) if not scene.picture else None
            shown = 0 if still is None else still.image.cacheKey()
            if shown != self._keys[place]:
                self._keys[place] = shown
                button.setIcon(QIcon() if still is None else _icon(still.image))
            button.setChecked(index == chosen)
            name = self.tr("Take {0} of {1}").format(index + 1, len(seeds))
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._new.setIcon(self._icons.icon("plus"))

    def _on_clicked(self, place: int) -> None:
        self.take_chosen.emit(self._offset + place)


def _icon(image: QImage) -> QIcon:
    """A picture at the size of a button, sharp on screens with twice the pixels."""
    way = Qt.AspectRatioMode.KeepAspectRatio
    small = image.scaled(THUMB * 2, way, Qt.TransformationMode.SmoothTransformation)
    picture = QPixmap.fromImage(small)
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
