"""Paints one scene as a card: picture first, number and length small, its state at the foot."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from studio.script.spoken_marks import plain
from studio.storyboard.model import Scene
from studio.ui.board.board_model import BoardModel
from studio.ui.board.consistency import Consistency
from studio.ui.fonts import direction_of
from studio.ui.icons import Icons
from studio.ui.previews import Previews
from studio.ui.theme import Tokens

WIDTHS_PX = {"16:9": 220, "9:16": 168, "1:1": 196}
MOST_GROWTH = 1.45
GAP_PX = 6
PAD_PX = 8
SHAPES = {"16:9": 9 / 16, "9:16": 16 / 9, "1:1": 1.0}
STATE_PX = 3
MOST_SCALED = 400  # of about 0.1 MB


class CardDelegate(QStyledItemDelegate):
    """Draws cards. Holds no state of its own but what is shown under the mouse."""

    def __init__(
        self,
        previews: Previews,
        consistency: Consistency,
        icons: Icons,
        tokens: Tokens,
        *,
        length_s: Callable[[Scene], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._previews, self._icons, self._tokens = previews, icons, tokens
        self._consistency = consistency
        self._length_s = length_s
        self._format = "16:9"
        self._width = WIDTHS_PX["16:9"]
        self._hover: tuple[str, QImage] | None = None
        self._scaled: OrderedDict[tuple[int, int, int, float], QPixmap] = OrderedDict()

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self._tokens = tokens

    def set_format(self, picture_format: str) -> None:
        """Make room for pictures of this format."""
        self._format = picture_format
        self._width = WIDTHS_PX[picture_format]

    def fit(self, room_px: int | None) -> bool:
        """Let a row of cards fill a room; None for their own width. Whether that changed anything."""
        before, own = self._width, WIDTHS_PX[self._format]
        if room_px is None:
            self._width = own
        else:
            columns = max(1, room_px // (own + 2 * GAP_PX))
            self._width = max(own, min(room_px // columns - 2 * GAP_PX, round(MOST_GROWTH * own)))
        return self._width != before

    def set_hover(self, scene_id: str, frame: QImage | None) -> None:
        """Show a frame of a moving preview on a card; None for its still."""
        self._hover = None if frame is None else (scene_id, frame)

    def card_size(self, font: QFont) -> QSize:
        """Size of a card with the gap around it."""
        line = QFontMetrics(font).height()
        width = self._width
        picture = round((width - 2 * PAD_PX) * SHAPES[self._format])
        height = picture + 2 * PAD_PX + 3 * line + 10 + STATE_PX
        return QSize(width + 2 * GAP_PX, height + 2 * GAP_PX)

    # -- painting -------------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        scene = index.data(BoardModel.SCENE)
        if not isinstance(scene, Scene):
            return
        tokens = self._tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        card = option.rect.adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
        state = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        is_hot = bool(state & QStyle.StateFlag.State_MouseOver)
        frame = tokens.accent if is_selected else tokens.quiet if is_hot else tokens.line
        painter.setPen(QPen(QColor(frame), 2 if is_selected else 1))
        painter.setBrush(QColor(tokens.raised if is_selected else tokens.panel))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if is_current and is_selected:
            painter.setPen(QPen(QColor(tokens.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(card).adjusted(3.5, 3.5, -3.5, -3.5), 6, 6)
        inner = card.adjusted(PAD_PX, PAD_PX, -PAD_PX, -PAD_PX)
        picture = QRect(
            inner.left(), inner.top(), inner.width(), round(inner.width() * SHAPES[self._format])
        )
        self._paint_picture(painter, picture, scene)
        words = QRect(inner.left(), picture.bottom() + 6, inner.width(), 10_000)
        self._paint_words(painter, words, scene, number=index.row() + 1, font=option.font)
        self._paint_state(painter, card, scene)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRect, scene: Scene) -> None:
        tokens = self._tokens
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(place), 5, 5)
        painter.save()
        painter.setClipPath(clip)
        still = self._previews.still(scene)
        image = still.image if still is not None else None
        is_moving = self._hover is not None and self._hover[0] == scene.id
        if self._hover is not None and is_moving:
            image = self._hover[1]
        painter.fillRect(place, QColor(tokens.ground))
        if image is not None:
            fitted = self._fitted(image, place.size(), painter.device().devicePixelRatio())
            target = QRect(0, 0, *(fitted.deviceIndependentSize().toSize().toTuple()))
            target.moveCenter(place.center())
            painter.drawPixmap(target.topLeft(), fitted)
            if not self._previews.is_fresh(scene):
                painter.fillRect(place, QColor(0, 0, 0, 90))
            # What moves is a sketch also where the picture is not.
            if self._previews.drawn_by_another(scene) or (
                is_moving and self._previews.painter(scene)
            ):
                self._paint_sketch_mark(painter, place)
        else:
            icon = self._icons.pixmap("image", tokens.line, 32)
            painter.drawPixmap(place.center().x() - 16, place.center().y() - 16, icon)
        painter.restore()
        badges = ["lock"] if scene.is_locked else []
        badges += ["image"] if scene.picture else []
        doubts = (still is not None and still.notes) or self._consistency.stands_out(scene)
        badges += ["triangle-alert"] if doubts else []
        for count, name in enumerate(badges):
            spot = QRectF(place.right() - 27 - 26 * count, place.top() + 5, 22, 22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 150))
            painter.drawRoundedRect(spot, 11, 11)
            color = "#ffd27a" if name == "triangle-alert" else "#ffffff"
            painter.drawPixmap(
                spot.topLeft().toPoint() + QRect(4, 4, 0, 0).topLeft(),
                self._icons.pixmap(name, color, 14),
            )

    def _paint_sketch_mark(self, painter: QPainter, place: QRect) -> None:
        """A word over a picture that is not the one that the movie will show."""
        text = self.tr("Sketch")
        small = QFont(painter.font())
        small.setPixelSize(max(9, round(painter.font().pixelSize() * 0.85)))
        metrics = QFontMetrics(small)
        wide, tall = metrics.horizontalAdvance(text) + 14, metrics.height() + 4
        spot = QRect(place.left() + 5, place.bottom() - tall - 4, wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(spot, tall / 2, tall / 2)
        painter.setFont(small)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), text)

    def _fitted(self, image: QImage, room: QSize, ratio: float) -> QPixmap:
        """A picture at the size of its place; kept, since scaling is most of a card's painting."""
        key = (image.cacheKey(), room.width(), room.height(), ratio)
        found = self._scaled.get(key)
        if found is None:
            way = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            smooth = Qt.TransformationMode.SmoothTransformation
            found = QPixmap.fromImage(image.scaled(room * ratio, way, smooth))
            found.setDevicePixelRatio(ratio)
            self._scaled[key] = found
            while len(self._scaled) > MOST_SCALED:
                self._scaled.popitem(last=False)
        return found

    def _paint_words(
        self, painter: QPainter, place: QRect, scene: Scene, *, number: int, font: QFont
    ) -> None:
        tokens = self._tokens
        metrics = QFontMetrics(font)
        line = metrics.height()
        seconds = QLocale().toString(self._length_s(scene), "f", 1)
        length = self.tr("{0} s").format(seconds)
        small = QFont(font)
        small.setPixelSize(max(9, round(font.pixelSize() * 0.85)))
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        room = place.width() - QFontMetrics(small).horizontalAdvance(length) - 8
        row = QRect(place.left(), place.top(), place.width(), line)
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(QColor(tokens.quiet))
        self._draw(painter, row, Qt.AlignmentFlag.AlignTrailing | side, length)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.text))
        title = QFontMetrics(bold).elidedText(
            f"{number}  {scene.title}", Qt.TextElideMode.ElideRight, room
        )
        self._draw(painter, row, Qt.AlignmentFlag.AlignLeading | side, title)
        painter.setFont(font)
        painter.setPen(QColor(tokens.quiet))
        words = plain(scene.narration) or scene.on_screen_text or scene.prompt
        for count, text in enumerate(_two_lines(words, metrics, place.width())):
            at = QRect(place.left(), place.top() + 2 + line * (count + 1), place.width(), line)
            self._draw(painter, at, Qt.AlignmentFlag.AlignLeading | side, text)

    @staticmethod
    def _draw(painter: QPainter, place: QRect, side: Qt.AlignmentFlag, text: str) -> None:
        """A line on the side where the window's lines begin (or end), but read in its own direction."""
        window = painter.layoutDirection()
        absolute = QStyle.visualAlignment(window, side) | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(direction_of(text))
        painter.drawText(place, int(absolute), text)
        painter.setLayoutDirection(window)

    def _paint_state(self, painter: QPainter, card: QRect, scene: Scene) -> None:
        """A thin line at the foot: drawn, drawing, stale or failed."""
        tokens, previews = self._tokens, self._previews
        if previews.error(scene):
            color = tokens.bad
        elif previews.is_drawing(scene.id):
            color = tokens.accent
        elif not previews.is_fresh(scene):
            color = tokens.warn
        else:
            return
        foot = QRectF(card.left() + 10, card.bottom() - STATE_PX - 1, card.width() - 20, STATE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(foot, 1.5, 1.5)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self.card_size(option.font)


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A text in at most two lines, the second one cut with dots."""
    words = text.split()
    first = ""
    for count, word in enumerate(words):
        longer = f"{first} {word}".strip()
        if metrics.horizontalAdvance(longer) > width and first:
            rest = " ".join(words[count:])
            return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        first = longer
    return [metrics.elidedText(first, Qt.TextElideMode.ElideRight, width)]
