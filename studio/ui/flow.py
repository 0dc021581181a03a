"""A row of buttons and fields that goes on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Lays its widgets out like words in a paragraph, from the side where lines begin."""

    def __init__(self, *widgets: QWidget, spacing_px: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing_px)
        for widget in widgets:
            self.addWidget(widget)

    def _lines(self, wide: int) -> list[list[QLayoutItem]]:
        """Which items stand in which line of some width."""
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            needs = item.sizeHint().width()
            if lines[-1] and used + self.spacing() + needs > wide:
                lines.append([])
                used = 0
            used += needs + (self.spacing() if lines[-1] else 0)
            lines[-1].append(item)
        return lines

    def _place(self, place: QRect, *, moves: bool) -> int:
        """Put everything where it belongs; how high that is."""
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        top = place.top()
        for line in self._lines(place.width()):
            tall = max((item.sizeHint().height() for item in line), default=0)
            left = place.left()
            for item in line:
                size = item.sizeHint()
                size.setWidth(min(size.width(), place.width()))
                spot = QRect(QPoint(left, top + (tall - size.height()) // 2), size)
                if moves:
                    item.setGeometry(QStyle.visualRect(direction, place, spot))
                left += size.width() + self.spacing()
            top += tall + self.spacing()
        return top - self.spacing() - place.top()

    # -- Qt -------------------------------------------------------------------------------------

    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int) -> int:
        return self._place(QRect(0, 0, arg__1, 0), moves=False)

    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._place(arg__1, moves=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )
