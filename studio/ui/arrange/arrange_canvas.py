"""The picture with its subjects as boxes: drag to move, drag a corner to resize, keys for the rest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.engine.scenery.editing import boxes, size_towards, subject_at
from studio.ui.arrange.arranger import FINE_STEP, GROWTH, STEP, Arranger
from studio.ui.names import shown_name
from studio.ui.theme import Tokens

HANDLE_PX = 10
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_EDITING_KEYS = (
    *_ARROWS, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Plus, Qt.Key.Key_Minus,
    Qt.Key.Key_Equal, Qt.Key.Key_Return, Qt.Key.Key_Enter,
)  # fmt: skip


class ArrangeCanvas(QWidget):
    """Shows a scene at rest, and lets a person take hold of its subjects.

    Signals:
        menu_requested(position): A context menu for the selected subject, at a global position.
        swap_requested(): Enter or a double click: another thing in its place.
    """

    menu_requested = Signal(object)
    swap_requested = Signal()

    def __init__(self, arranger: Arranger, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arranger, self._tokens = arranger, tokens
        self._image = QImage()
        self._hovered: int | None = None
        self._grip: QPointF | None = None  # from the subject's foot to where it was taken hold of
        self._is_resizing = self._has_moved = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # left is left in a picture
        self.setAccessibleName(self.tr("Picture to arrange"))
        arranger.picture_ready.connect(self._on_picture)
        arranger.changed.connect(self._on_changed)
        arranger.selected.connect(self._on_changed)

    @property
    def image(self) -> QImage:
        """The picture that is shown."""
        return self._image

    # -- places ---------------------------------------------------------------------------------

    def frame(self) -> QRectF:
        """Where the picture is inside the canvas."""
        room = QRectF(self.rect()).adjusted(HANDLE_PX, HANDLE_PX, -HANDLE_PX, -HANDLE_PX)
        aspect = self._arranger.aspect
        width = min(room.width(), room.height() * aspect)
        place = QRectF(0, 0, width, width / aspect)
        place.moveCenter(room.center())
        return place

    def box(self, index: int) -> QRectF:
        """Where a subject is inside the canvas."""
        graph = self._arranger.graph
        if graph is None:
            return QRectF()
        frame, box = self.frame(), boxes(graph)[index]
        return QRectF(
            frame.left() + box.left * frame.width(),
            frame.top() + box.top * frame.height(),
            (box.right - box.left) * frame.width(),
            (box.bottom - box.top) * frame.height(),
        )

    def corners(self, index: int) -> tuple[QRectF, QRectF]:
        """The two handles of a subject, at its upper corners."""
        box = self.box(index)
        half = HANDLE_PX / 2
        size = QSize(HANDLE_PX, HANDLE_PX)
        shift = QPointF(half, half)
        return QRectF(box.topLeft() - shift, size), QRectF(box.topRight() - shift, size)

    def _part(self, point: QPointF) -> tuple[float, float]:
        frame = self.frame()
        return (
            (point.x() - frame.left()) / max(1.0, frame.width()),
            (point.y() - frame.top()) / max(1.0, frame.height()),
        )

    def _on_handle(self, point: QPointF) -> bool:
        index = self._arranger.index
        if self._arranger.subject is None:
            return False
        reach = 4
        return any(
            handle.adjusted(-reach, -reach, reach, reach).contains(point)
            for handle in self.corners(index)
        )

    def _subject_at(self, point: QPointF) -> int | None:
        graph = self._arranger.graph
        if graph is None:
            return None
        x, y = self._part(point)
        index = self._arranger.index
        # What is selected stays in the hand, even where something nearer covers it.
        if self._arranger.subject is not None and self.box(index).contains(point):
            return index
        return subject_at(graph, x=x, y=y)

    # -- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self.frame()
        shape = QPainterPath()
        shape.addRoundedRect(frame, 6, 6)
        painter.fillPath(shape, QColor(self._tokens.raised))
        graph = self._arranger.graph
        if not self._image.isNull():
            painter.save()
            painter.setClipPath(shape)
            painter.drawImage(frame, self._image)
            painter.restore()
        if graph is not None:
            for index in range(len(graph.subjects)):
                if index != self._arranger.index:
                    self._paint_box(painter, index, is_hovered=index == self._hovered)
            if self._arranger.subject is not None:
                self._paint_selected(painter, self._arranger.index)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), 8, 8)
        painter.end()

    def _paint_box(self, painter: QPainter, index: int, *, is_hovered: bool) -> None:
        box = self.box(index)
        painter.setBrush(QColor(255, 255, 255, 26) if is_hovered else Qt.BrushStyle.NoBrush)
        # Dark under light: a box must be seen on snow as in the night.
        painter.setPen(QPen(QColor(0, 0, 0, 110), 2))
        painter.drawRoundedRect(box, 4, 4)
        alpha = 235 if is_hovered else 150
        painter.setPen(QPen(QColor(255, 255, 255, alpha), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 4, 4)

    def _paint_selected(self, painter: QPainter, index: int) -> None:
        box, accent = self.box(index), QColor(self._tokens.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 140), 4))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QPen(accent, 2))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        painter.setBrush(QColor("#ffffff"))
        for handle in self.corners(index):
            painter.drawEllipse(handle)

    def _on_picture(self, image: QImage) -> None:
        self._image = image
        self.update()

    def _on_changed(self, *_: object) -> None:
        subject, graph = self._arranger.subject, self._arranger.graph
        if subject is None or graph is None:
            self.setAccessibleDescription(self.tr("Nothing is selected"))
        else:
            self.setAccessibleDescription(
                self.tr("{0}, {1} of {2}, at {3} % from the left and {4} % from the top").format(
                    shown_name(subject.kind),
                    self._arranger.index + 1,
                    len(graph.subjects),
                    round(subject.x * 100),
                    round(subject.y * 100),
                )
            )
        self.update()

    # -- the mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._grip, self._has_moved = None, False
        self._is_resizing = self._on_handle(point)
        if not self._is_resizing:
            found = self._subject_at(point)
            self._arranger.select(-1 if found is None else found)
        subject = self._arranger.subject
        is_left = event.button() == Qt.MouseButton.LeftButton
        if subject is not None and is_left and not self._arranger.is_locked:
            x, y = self._part(point)
            self._grip = QPointF(x - subject.x, y - subject.y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        subject = self._arranger.subject
        if self._grip is None or subject is None:
            self._hover(point)
            return
        self._has_moved = True
        x, y = self._part(point)
        if self._is_resizing:
            size = size_towards(subject, x=x, y=y, aspect=self._arranger.aspect)
            self._arranger.show_resized(size)
        else:
            self._arranger.show_moved(x - self._grip.x(), y - self._grip.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self._has_moved:
            self._arranger.drop(
                self.tr("Resize subject") if self._is_resizing else self.tr("Move subject")
            )
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._arranger.subject is not None:
            self.swap_requested.emit()

    def _hover(self, point: QPointF) -> None:
        if self._on_handle(point):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
            return
        found = self._subject_at(point)
        self.setCursor(
            Qt.CursorShape.OpenHandCursor if found is not None else Qt.CursorShape.ArrowCursor
        )
        if found != self._hovered:
            self._hovered = found
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._arranger.subject is not None:
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            middle = self.box(self._arranger.index).center().toPoint()
            self.menu_requested.emit(self.mapToGlobal(middle) if by_key else event.globalPos())

    # -- the keyboard ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._arranger.subject is None or key not in _EDITING_KEYS:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = FINE_STEP if is_fine else STEP
            dx, dy = _ARROWS[key]
            self._arranger.nudge(dx * step, dy * step * self._arranger.aspect)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._arranger.remove()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.swap_requested.emit()
        else:
            self._arranger.scale(1 / GROWTH if key == Qt.Key.Key_Minus else GROWTH)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from subject to subject, and after the last one on to the next control."""
        return self._arranger.step(1 if next else -1) or super().focusNextPrevChild(next)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _EDITING_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(760, 430)
