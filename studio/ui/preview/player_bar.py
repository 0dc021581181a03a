"""The strip along the foot of the window: play, time, timeline, and what is worth knowing of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.ui.fields import quiet
from studio.ui.preview.player import Player, SoundState
from studio.ui.preview.timeline_strip import TimelineStrip
from studio.ui.previews import Previews
from studio.ui.session import Session
from studio.ui.theme import Tokens


class PlayerBar(QWidget):
    """Plays the movie.

    Signals:
        scene_pressed(id): A person pressed on a scene of the timeline.
        large_requested(): The picture should be large, or small again.
    """

    scene_pressed = Signal(str)
    large_requested = Signal()

    def __init__(
        self,
        session: Session,
        player: Player,
        previews: Previews,
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._player = session, player
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Player"))
        self.play_button = QToolButton(self)
        self.large_button = QToolButton(self)
        self.large_button.setCheckable(True)
        self.large_button.setProperty("role", "flat")
        self.play_button.setIconSize(QSize(22, 22))
        self._time = QLabel(self)
        self._time.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._whole = quiet("", self, role="small")
        self._whole.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.strip = TimelineStrip(session, player, previews, tokens, self)
        self._note = quiet("", self, role="small")
        self._note.setFixedWidth(132)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._lay_out()
        self.play_button.clicked.connect(player.toggle)
        self.large_button.clicked.connect(lambda _=False: self.large_requested.emit())
        self.strip.scene_pressed.connect(self.scene_pressed)
        player.playing_changed.connect(self._show_playing)
        player.moved.connect(self._show_time)
        player.changed.connect(self._show_state)
        player.state_changed.connect(self._show_state)
        self._show_playing(False)
        self._show_time(0.0)
        self._show_state()

    def _lay_out(self) -> None:
        self._time.setMinimumWidth(76)
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addStretch(1)
        left.addWidget(self.play_button, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addWidget(self._time)
        left.addWidget(self._whole)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.large_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._note, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(10)
        layout.addLayout(left)
        layout.addWidget(self.strip, 1)
        layout.addLayout(right)

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self.strip.use(tokens)
        self._show_playing(self._player.is_playing)
        self.show_large(is_large=self.large_button.isChecked())

    def show_large(self, *, is_large: bool) -> None:
        """Whether the picture is large now."""
        self.large_button.setChecked(is_large)
        name = self.tr("Back to the storyboard") if is_large else self.tr("Large picture")
        self.large_button.setIcon(
            self._session.icons.icon("layout-grid" if is_large else "monitor")
        )
        self.large_button.setToolTip(name + " (P)")
        self.large_button.setAccessibleName(name)

    def _show_playing(self, is_playing: bool) -> None:
        name = self.tr("Pause") if is_playing else self.tr("Play")
        self.play_button.setIcon(self._session.icons.icon("pause" if is_playing else "play"))
        self.play_button.setToolTip(name + " (" + self.tr("Space") + ")")
        self.play_button.setAccessibleName(name)
        self._show_state()

    def _show_time(self, time_s: float) -> None:
        self._time.setText(_tenths(time_s))

    def _show_state(self, *_: object) -> None:
        screening = self._player.screening
        self._whole.setText("/ " + _tenths(0.0 if screening is None else screening.duration_s))
        self.play_button.setEnabled(screening is not None)
        notes = self._notes()
        self._note.setText(" ".join(notes[:2]))
        self._note.setToolTip("\n".join(notes))

    def _notes(self) -> list[str]:
        player = self._player
        notes: list[str] = [player.error] if player.error else []
        screening = player.screening
        rate = player.rate
        if rate not in (0.0, 1.0):
            notes.append(self.tr("{0}× without sound.").format(f"{rate:g}"))
        if player.sound_state is SoundState.NO_DEVICE:
            notes.append(self.tr("No sound device: it plays silently."))
        if player.lines_left:
            notes.append(self.tr("Speaking the words, {0} to go.").format(player.lines_left))
        elif screening is not None and any(screening.awaited):
            count = sum(screening.awaited)
            notes.append(
                self.tr("{0} of {1} lengths are estimates until their words are spoken.").format(
                    count, len(screening.awaited)
                )
            )
        notes += player.movie.notes
        return notes

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.strip.redraw()


def _tenths(seconds: float) -> str:
    """Seconds as "00:11.4"."""
    tenths = int(seconds * 10 + 1e-6)
    minutes, rest = divmod(tenths, 600)
    return f"{minutes:02d}:{rest // 10:02d}.{rest % 10}"
