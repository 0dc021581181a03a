"""Parts of a dialog beside one another, or below one another where large text leaves no room for that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

WIDEST_PX, TALLEST_PX = 1180, 520
"""What a small screen holds of a dialog beside its frame and its foot."""
LEAST_TALL_PX = 160


class Panel(QScrollArea):
    """Scrolls downwards only, and is as wide as what is in it needs in this language and text size."""

    def __init__(self, body: QWidget, parent: QWidget | None = None, *, least_px: int = 0) -> None:
        super().__init__(parent)
        self._least_px, self._body = least_px, body
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setWidget(body)

    def eventFilter(self, arg__1: QObject, arg__2: QEvent) -> bool:
        """What is in it may need more room than before."""
        if arg__2.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(arg__1, arg__2)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(self._least_px, self._body.minimumSizeHint().width() + bar), 120)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self._body.sizeHint().height())


class Columns(QScrollArea):
    """Shows its parts in columns; scrolls downwards only, so nothing is cut off at the side."""

    def __init__(
        self, parts: Sequence[QWidget], parent: QWidget | None = None, *, spacing_px: int = 32
    ) -> None:
        super().__init__(parent)
        self._parts, self._spacing = parts, spacing_px
        body = QWidget(self)
        body.setObjectName("ground")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._row.setContentsMargins(0, 0, 8, 0)
        self._row.setSpacing(spacing_px)
        for part in parts:
            self._row.addWidget(part, 1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)

    @property
    def is_stacked(self) -> bool:
        """Whether the parts stand below one another."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def _beside_px(self) -> int:
        """Width of all parts beside one another."""
        gaps = self._spacing * (len(self._parts) - 1)
        return sum(part.minimumSizeHint().width() for part in self._parts) + gaps + self._edge_px()

    def _edge_px(self) -> int:
        return 8 + self.verticalScrollBar().sizeHint().width()

    # -- Qt -------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        wide = max(part.minimumSizeHint().width() for part in self._parts) + self._edge_px()
        return QSize(wide, LEAST_TALL_PX)

    def sizeHint(self) -> QSize:
        wide, tall = self._beside_px(), max(part.sizeHint().height() for part in self._parts)
        if wide > WIDEST_PX:
            wide, tall = self.minimumSizeHint().width(), TALLEST_PX
        preferred = max(wide, sum(part.sizeHint().width() for part in self._parts) + self._spacing)
        return QSize(min(preferred, WIDEST_PX), min(tall, TALLEST_PX))

    def eventFilter(self, arg__1: QObject, arg__2: QEvent) -> bool:
        """What is in it may need more room than before."""
        if arg__2.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().eventFilter(arg__1, arg__2)

    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(arg__1)

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        has_room = self.width() >= self._beside_px()
        wanted = direction.LeftToRight if has_room else direction.TopToBottom
        if wanted != self._row.direction():
            self._row.setDirection(wanted)


def stacked(*parts: QWidget) -> QWidget:
    """Parts below one another, as one of the columns."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(18)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return column
