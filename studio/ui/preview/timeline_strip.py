"""The timeline strip: scenes as pictures in real proportion, voice, captions and music below them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygon,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.plan.estimate import clock
from studio.render.screening import Screening
from studio.storyboard.model import Scene
from studio.ui.preview.player import Player
from studio.ui.preview.player_keys import is_player_key, press_player_key
from studio.ui.preview.preparer import Prepared
from studio.ui.preview.slivers import Slivers
from studio.ui.preview.timeline_lanes import LANES, SLIVER_PX, LanePainter
from studio.ui.previews import Previews
from studio.ui.session import Session
from studio.ui.theme import Tokens

GUTTER_PX = 22
_HANDLE_PX = 6
SOON_MS = 40


class TimelineStrip(QWidget):
    """Shows the whole movie; a click or a drag moves the playhead.

    Signals:
        sought(time_s): A person put the playhead somewhere.
        scene_pressed(id): A person pressed on a scene.
    """

    sought = Signal(float)
    scene_pressed = Signal(str)

    def __init__(
        self,
        session: Session,
        player: Player,
        previews: Previews,
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._player, self._previews, self._tokens = (
            session, player, previews, tokens,
        )  # fmt: skip
        self._ground = QPixmap()
        self._measured: tuple[Screening | None, float] | None = None
        self._is_stale = True
        self._thumbs: dict[int, QPixmap] = {}
        self._peaks: tuple[Prepared | None, list[float]] = (None, [])
        self._pictureless = set[str]()  # scenes as they are painted that are too narrow for one
        self._at_px = -1
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._repaint)
        self._was_playing = False
        self.setFixedHeight(LANES.height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs to the right everywhere
        self.setAccessibleName(self.tr("Timeline"))
        player.moved.connect(self._on_moved)
        player.changed.connect(self.redraw)
        player.sound_changed.connect(self.redraw)
        previews.updated.connect(self._on_preview)

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self._tokens = tokens
        self._repaint()

    def redraw(self, *_: object) -> None:
        """Everything but the playhead is another picture soon.

        Not at once: an edit is seen on its card first, and many previews that come in one after the
        other are one repainting of what may be 500 scenes (5 ms).
        """
        if not self._soon.isActive():
            self._soon.start()

    def _on_preview(self, scene_id: str) -> None:
        if scene_id not in self._pictureless:
            self.redraw()

    def _repaint(self) -> None:
        self._is_stale = True
        self.update()

    # -- places ---------------------------------------------------------------------------------

    def x_of(self, time_s: float) -> int:
        """Where a time is."""
        screening = self._player.screening
        duration_s = self._duration_s(screening)
        if duration_s <= 0:
            return GUTTER_PX
        part = time_s / duration_s
        return GUTTER_PX + round(part * (self.width() - GUTTER_PX - _HANDLE_PX))

    def time_at(self, x: float) -> float:
        """Which time is somewhere."""
        screening = self._player.screening
        span = self.width() - GUTTER_PX - _HANDLE_PX
        if screening is None or span <= 0:
            return 0.0
        return max(0.0, min(1.0, (x - GUTTER_PX) / span)) * self._duration_s(screening)

    def _duration_s(self, screening: Screening | None) -> float:
        """The movie's length, added up once a screening: a painting of 500 scenes asks a thousand times."""
        if self._measured is None or self._measured[0] is not screening:
            self._measured = (screening, 0.0 if screening is None else screening.duration_s)
        return self._measured[1]

    def _peaks_of(self, movie: Prepared) -> list[float]:
        """The loudest of each scene's line, 0 for none; looked for once a movie."""
        if self._peaks[0] is not movie:
            self._peaks = (movie, [float(w.max()) if len(w) else 0.0 for w in movie.waveforms])
        return self._peaks[1]

    # -- painting -------------------------------------------------------------------------------

    def _paint_ground(self) -> None:
        ratio = self.devicePixelRatioF()
        self._ground = QPixmap(self.size() * ratio)
        self._ground.setDevicePixelRatio(ratio)
        self._ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lanes = LanePainter(painter, self.font(), self._tokens)
        for icon, lane in (
            ("mic", LANES.voice), ("captions", LANES.captions), ("music", LANES.music),
        ):  # fmt: skip
            picture = self._session.icons.pixmap(icon, self._tokens.quiet, 12)
            painter.drawPixmap(2, lane.center - 6, picture)
        movie = self._player.movie
        screening = movie.screening
        if screening is None:
            lanes.empty(GUTTER_PX, self.width() - _HANDLE_PX)
        else:
            scenes = {scene.id: scene for scene in movie.storyboard.scenes}
            peaks, slivers = self._peaks_of(movie), Slivers(self.width())
            loudest = max(0.05, max(peaks, default=1.0))
            span = self.width() - GUTTER_PX - _HANDLE_PX  # as `x_of`, a thousand times
            px = span / max(1e-6, self._duration_s(screening))
            for index, planned in enumerate(screening.plan.scenes):
                start_s, end_s = screening.span_s(index)
                left, right = GUTTER_PX + round(start_s * px), GUTTER_PX + round(end_s * px)
                placed = screening.timeline.scenes[index]
                scale = (right - left) / max(1e-6, end_s - start_s)
                if right - left < SLIVER_PX:
                    cues = [(left + c.start_s * scale, left + c.end_s * scale) for c in placed.cues]
                    peak = peaks[index] / loudest
                    slivers.add(planned.id, left, right, cues=cues, peak=peak)
                    continue
                lanes.scene(index, left, right, self._thumb(scenes.get(planned.id)))
                lanes.voice(
                    left + placed.speech_start_s * scale,
                    right,
                    movie.waveforms[index] / loudest,
                    scale=scale,
                    is_awaited=screening.awaited[index],
                )
                for cue in placed.cues:
                    lanes.caption(
                        left + cue.start_s * scale, left + cue.end_s * scale, " ".join(cue.lines)
                    )
            lanes.slivers(slivers)
            self._pictureless = slivers.names
            lanes.music(
                GUTTER_PX,
                self.width() - _HANDLE_PX,
                self._player.music_peaks,
                name=screening.plan.music,
                duration_s=screening.duration_s,
            )
        painter.end()
        self._is_stale = False

    def _thumb(self, scene: Scene | None) -> QPixmap | None:
        still = None if scene is None else self._previews.still(scene)  # a card has no scene
        if still is None:
            return None
        key = still.image.cacheKey()
        if key not in self._thumbs:
            if len(self._thumbs) > 2_000:
                self._thumbs.clear()
            self._thumbs[key] = _scaled(still.image, round(LANES.scenes.height * 2))
        return self._thumbs[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_stale or self._ground.size() != self.size() * self.devicePixelRatioF():
            self._paint_ground()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        screening = self._player.screening
        if screening is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            accent = QColor(self._tokens.accent)
            index = screening.scene_at(self._player.position_s)
            start_s, end_s = screening.span_s(index)
            frame = QRect(
                self.x_of(start_s), LANES.scenes.top, self.x_of(end_s) - self.x_of(start_s) - 1,
                LANES.scenes.height,
            )  # fmt: skip
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, 0, -1), 3, 3)
            self._paint_playhead(painter, self.x_of(self._player.position_s))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._tokens.accent), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(GUTTER_PX - 4, 0, -1, -1))
        painter.end()

    def _paint_playhead(self, painter: QPainter, x: int) -> None:
        painter.setPen(QPen(QColor(self._tokens.ground), 4))
        painter.drawLine(x, 2, x, self.height() - 1)
        painter.setPen(QPen(QColor(self._tokens.text), 2))
        painter.drawLine(x, 2, x, self.height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.text))
        painter.drawPolygon(
            QPolygon(
                [QPoint(x - _HANDLE_PX, 0), QPoint(x + _HANDLE_PX, 0), QPoint(x, _HANDLE_PX + 2)]
            )
        )

    def _on_moved(self, time_s: float) -> None:
        at_px = self.x_of(time_s)
        if at_px == self._at_px:
            return
        self._at_px = at_px
        # Wide enough for the frame around the scene, which may be another one now.
        self.update()
        screening = self._player.screening
        whole = 0.0 if screening is None else screening.duration_s
        self.setAccessibleDescription(self.tr("{0} of {1}").format(clock(time_s), clock(whole)))

    # -- Qt -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._player.screening is None:
            return
        self._was_playing = self._player.is_playing
        if self._was_playing:
            self._player.pause()
        self._seek(event.position().x())
        self.scene_pressed.emit(self._player.scene_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._was_playing:
            self._was_playing = False
            self._player.play()

    def _seek(self, x: float) -> None:
        time_s = self.time_at(x)
        self._player.seek(time_s)
        self.sought.emit(time_s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_player_key(self._player, event):
            super().keyPressEvent(event)
        elif self._player.scene_id:
            self.scene_pressed.emit(self._player.scene_id)

    def event(self, event: QEvent) -> bool:
        if is_player_key(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().event(event)

    def _tip(self, position: QPoint) -> str:
        screening = self._player.screening
        if screening is None:
            return ""
        time_s = self.time_at(position.x())
        index = screening.scene_at(time_s)
        scene = screening.plan.scenes[index]
        start_s, end_s = screening.span_s(index)
        text = self.tr("{0} · scene {1}: {2} · {3} s").format(
            clock(time_s), index + 1, scene.title, f"{end_s - start_s:.1f}"
        )
        if screening.awaited[index]:
            text += "\n" + self.tr("Its length is an estimate until its words are spoken.")
        return text

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.redraw()

    def sizeHint(self) -> QSize:
        return QSize(600, LANES.height)


def _scaled(image: QImage, height: int) -> QPixmap:
    """A picture for a lane, drawn at half its pixels so that it is sharp on dense screens."""
    small = image.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
    picture = QPixmap.fromImage(small)
    picture.setDevicePixelRatio(2)
    return picture
