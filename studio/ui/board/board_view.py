"""The storyboard: cards in a grid or a strip, to select, move, and look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from studio.plan.preview import PREVIEW_FPS
from studio.ui.board.board_model import MIME, BoardModel
from studio.ui.board.card_delegate import GAP_PX, CardDelegate
from studio.ui.previews import Previews
from studio.ui.selection import Selection
from studio.ui.theme import Tokens

HOVER_MS = 350
SCROLL_BAR_PX = 14


class BoardView(QListView):
    """Shows the cards.

    Signals:
        edit_requested(): Enter or a double click on a card: the words want the keyboard.
        menu_requested(position): A context menu at a global position.
    """

    edit_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(
        self,
        model: BoardModel,
        delegate: CardDelegate,
        *,
        previews: Previews,
        selection: Selection,
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._cards = model, delegate
        self._previews, self._selection, self._tokens = previews, selection, tokens
        self._moves = True
        self._is_strip = False
        self._hovered = ""
        self._frame = 0
        self._drop_row: int | None = None
        self.setAccessibleName(self.tr("Storyboard"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self.customContextMenuRequested.connect(self._on_menu)
        self.entered.connect(self._on_entered)
        self.doubleClicked.connect(self._on_double_click)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.selectionModel().currentChanged.connect(self._on_selection)
        model.modelReset.connect(self._show_selection)
        selection.changed.connect(self._show_selection)
        selection.current_changed.connect(self._show_selection)
        previews.clip_ready.connect(self._on_clip)
        self.set_strip(is_strip=False)

    def set_strip(self, *, is_strip: bool) -> None:
        """One row of cards, or as many rows as it takes."""
        self._is_strip = is_strip
        self.setFlow(QListView.Flow.LeftToRight)
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setWrapping(not is_strip)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(0)
        self.setDragEnabled(True)
        self.refresh_sizes()
        self.scrollTo(self.currentIndex())

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self._tokens = tokens
        self._cards.use(tokens)
        self.viewport().update()

    def set_motion(self, *, moves: bool) -> None:
        """Whether cards play under the mouse."""
        self._moves = moves

    def refresh_sizes(self) -> None:
        """Lay the cards out again, after their format, the text size or the room changed."""
        self._fit()
        self.scheduleDelayedItemsLayout()

    def _fit(self) -> bool:
        # As if the scroll bar were there: else cards would grow when it goes, and bring it back.
        room = None if self._is_strip else self.width() - SCROLL_BAR_PX
        return self._cards.fit(room)

    # -- selection ------------------------------------------------------------------------------

    def _on_selection(self, *_: object) -> None:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        scenes = [scene for row in rows if (scene := self._board.scene_at(row)) is not None]
        current = self._board.scene_at(self.currentIndex().row())
        if current is None or (scenes and current not in scenes):
            current = scenes[0] if scenes else None
        if current is not None:
            self._selection.select(current.id, tuple(scene.id for scene in scenes))

    def _show_selection(self, *_: object) -> None:
        model = self.selectionModel()
        row = self._board.row_of(self._selection.current)
        if row < 0:
            return
        wanted = {self._board.row_of(name) for name in self._selection.names} - {-1}
        if self.currentIndex().row() == row and wanted == {
            index.row() for index in model.selectedIndexes()
        }:
            return
        chosen = QItemSelection()
        for one in wanted:
            chosen.select(self._board.index(one), self._board.index(one))
        model.blockSignals(True)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        model.setCurrentIndex(self._board.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.blockSignals(False)
        self.scrollTo(self._board.index(row))
        self.viewport().update()

    def _on_double_click(self, *_: object) -> None:
        self.edit_requested.emit()

    def _on_menu(self, position: QPoint) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(position))

    # -- moving previews ------------------------------------------------------------------------

    def _on_entered(self, index: QModelIndex) -> None:
        scene = self._board.scene_at(index.row())
        self._stop_playing()
        if scene is not None and self._moves:
            self._hovered = scene.id
            self._timer.start(HOVER_MS)

    def _on_tick(self) -> None:
        scene = self._board.scene_at(self._board.row_of(self._hovered))
        if scene is None:
            self._stop_playing()
            return
        frames = self._previews.clip(scene)
        if frames is None:
            self._timer.stop()  # goes on when they are there
            return
        self._timer.setInterval(1000 // PREVIEW_FPS)
        self._cards.set_hover(scene.id, frames[self._frame % len(frames)])
        self._frame += 1
        self.update(self._board.index(self._board.row_of(scene.id)))

    def _on_clip(self, scene_id: str) -> None:
        if scene_id == self._hovered:
            self._timer.start(1000 // PREVIEW_FPS)

    def _stop_playing(self) -> None:
        self._timer.stop()
        row = self._board.row_of(self._hovered)
        self._hovered, self._frame = "", 0
        self._cards.set_hover("", None)
        if row >= 0:
            self.update(self._board.index(row))

    # -- dropping -------------------------------------------------------------------------------

    def _row_for(self, position: QPoint) -> int:
        """Before which row something dropped there belongs."""
        index = self.indexAt(position)
        if not index.isValid():
            return self._board.rowCount()
        middle = self.visualRect(index).center().x()
        is_after = position.x() > middle
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            is_after = not is_after
        return index.row() + is_after

    # -- Qt -------------------------------------------------------------------------------------

    def dragMoveEvent(self, e: QDragMoveEvent) -> None:
        super().dragMoveEvent(e)
        if e.mimeData().hasFormat(MIME):
            self._drop_row = self._row_for(e.position().toPoint())
            e.acceptProposedAction()
            self.viewport().update()
        elif e.mimeData().hasUrls():
            e.acceptProposedAction()

    def dragLeaveEvent(self, e: QDragLeaveEvent) -> None:
        self._drop_row = None
        super().dragLeaveEvent(e)
        self.viewport().update()

    def dropEvent(self, e: QDropEvent) -> None:
        data, position = e.mimeData(), e.position().toPoint()
        self._drop_row = None
        if data.hasFormat(MIME):
            row, parent = self._row_for(position), self.rootIndex()
        else:
            row, parent = -1, self.indexAt(position)
        if self._board.dropMimeData(data, e.dropAction(), row, 0, parent):
            # Moved by an edit of the storyboard: the view must not remove rows by itself.
            e.setDropAction(Qt.DropAction.CopyAction)
            e.accept()
        self.viewport().update()

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self._drop_row is None:
            return
        last = self._drop_row >= self._board.rowCount()
        rect = self.visualRect(self._board.index(self._drop_row - last))
        at_right = last != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = rect.right() if at_right else rect.left()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self._tokens.accent), 3))
        painter.drawLine(x, rect.top() + GAP_PX, x, rect.bottom() - GAP_PX)
        painter.end()

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        # A list view would lay all cards out again and paint all that can be seen, though their size
        # does not depend on what they show.
        QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)

    def leaveEvent(self, event: QEvent) -> None:
        self._stop_playing()
        super().leaveEvent(event)

    def resizeEvent(self, e: QResizeEvent) -> None:
        if self._fit():
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(e)
        self._ask_for_visible()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._ask_for_visible()

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        self._on_selection()

    def _ask_for_visible(self) -> None:
        """Cards that can be seen are drawn before those that cannot."""
        first = self.indexAt(QPoint(GAP_PX * 2, GAP_PX * 2)).row()
        corner = self.viewport().rect().bottomRight() - QPoint(GAP_PX * 2, GAP_PX * 2)
        last = self.indexAt(corner).row()
        if first < 0:
            return
        last = last if last >= first else min(self._board.rowCount() - 1, first + 30)
        scenes = [self._board.scene_at(row) for row in range(last, first - 1, -1)]
        self._previews.ask_first(tuple(scene.id for scene in scenes if scene is not None))
