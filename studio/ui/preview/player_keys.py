"""The player's keys, where the timeline or the large picture has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from studio.ui.preview.player import Player

_KEYS = (
    Qt.Key.Key_Space, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_L, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Comma, Qt.Key.Key_Period, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


def is_player_key(event: QEvent) -> bool:
    """Whether an event asks if a key is the player's: letters mean other things elsewhere."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() in _KEYS
        and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    )


def press_player_key(player: Player, event: QKeyEvent) -> bool:
    """Do what a key means; False where it means nothing here."""
    if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return False
    is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    screening = player.screening
    end_s = 0.0 if screening is None else screening.duration_s
    frame_s = 0.0 if screening is None else 1 / screening.timeline.fps
    match event.key():
        case Qt.Key.Key_Space:
            player.toggle()
        case Qt.Key.Key_J:
            player.shuttle(-1)
        case Qt.Key.Key_K:
            player.pause()
        case Qt.Key.Key_L:
            player.shuttle(1)
        case Qt.Key.Key_Left | Qt.Key.Key_Right:
            sign = -1 if event.key() == Qt.Key.Key_Left else 1
            if is_fine:
                player.nudge(sign)
            else:
                player.step(sign)
        case Qt.Key.Key_Comma | Qt.Key.Key_Period:
            player.nudge(-frame_s if event.key() == Qt.Key.Key_Comma else frame_s)
        case Qt.Key.Key_Home | Qt.Key.Key_End:
            player.seek(0.0 if event.key() == Qt.Key.Key_Home else end_s)
        case _:
            return False
    return True
