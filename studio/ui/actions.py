"""Every command of the window, once: its words, its keys, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something that a person can ask for.

    Attributes:
        name: Ours.
        text: As menus and the palette show it.
        group: Which menu it is in.
        action: Qt's.
    """

    name: str
    text: str
    group: str
    action: QAction


class Commands:
    """All commands of a window. Those with keys work wherever the keyboard is in it."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._commands: dict[str, Command] = {}

    def add(
        self,
        name: str,
        text: str,
        slot: Callable[[], object],
        *,
        keys: str | tuple[str, ...] = (),
        group: str,
        place: QWidget | None = None,
        is_local: bool = False,
    ) -> QAction:
        """Make a command.

        Args:
            name: Ours.
            text: As menus show it.
            slot: What it does.
            keys: Its shortcuts; letters alone are left to fields that are being typed in.
            group: Which menu it is in.
            place: Where its keys work, by default in the whole window.
            is_local: Whether its keys work nowhere but in widgets that are given the action.
        """
        owner = place or self._owner
        action = QAction(text, owner)
        shortcuts = [keys] if isinstance(keys, str) else list(keys)
        action.setShortcuts([QKeySequence(key) for key in shortcuts if key])
        if place is not None or is_local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False: slot())
        if not is_local:
            owner.addAction(action)
        self._commands[name] = Command(name=name, text=text, group=group, action=action)
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._commands[name].action

    def all(self) -> tuple[Command, ...]:
        """Every command, in the order they were made."""
        return tuple(self._commands.values())

    def enable(self, names: tuple[str, ...], *, is_enabled: bool) -> None:
        """Allow some commands, or not."""
        for name in names:
            self._commands[name].action.setEnabled(is_enabled)
