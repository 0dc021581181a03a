"""Which scenes are selected: one truth for script, storyboard, inspector and player."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The current scene and those selected with it.

    Signals:
        current_changed(id): Another scene is the current one; "" for none.
        changed(): The set of selected scenes is another one.
    """

    current_changed = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self._names: tuple[str, ...] = ()

    @property
    def current(self) -> str:
        """Id of the scene that the inspector shows; "" for none."""
        return self._current

    @property
    def names(self) -> tuple[str, ...]:
        """Ids of all selected scenes, in order of play."""
        return self._names

    def select(self, current: str, names: tuple[str, ...] = ()) -> None:
        """Make a scene the current one, and others selected with it."""
        chosen = names or ((current,) if current else ())
        was, self._current = self._current, current
        names_were, self._names = self._names, chosen
        if names_were != chosen:
            self.changed.emit()
        if was != current:
            self.current_changed.emit(current)
