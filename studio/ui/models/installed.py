"""Which models are installed, as the window last saw it: an edit must not read folders."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.engine.models.store import ModelStore
from studio.ui.seeing import holds_frames, takes_pictures


class Installed(QObject):
    """What the model store holds. It is looked at when models may have come or gone, not at each edit.

    That is when the dialog of models is closed, when the window comes to the front (the terminal
    installs, too), and when the keyboard enters a field that offers models.

    Signals:
        changed(): Others are installed than before.
    """

    changed = Signal()

    def __init__(self, store: ModelStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._ids: tuple[str, ...] | None = None
        self._takes_pictures: dict[str, bool] = {}
        self._holds_frames: dict[str, bool] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        """Names of all packages, sorted."""
        if self._ids is None:
            self._ids = self._store.ids()
        return self._ids

    def takes_pictures(self, model: str) -> bool:
        """Whether a model is shown reference pictures; one that is not installed is not."""
        if model not in self._takes_pictures:
            self._takes_pictures[model] = takes_pictures(self._store, model)
        return self._takes_pictures[model]

    def holds_frames(self, model: str) -> bool:
        """Whether a model's clips can begin and end with given pictures."""
        if model not in self._holds_frames:
            self._holds_frames[model] = holds_frames(self._store, model)
        return self._holds_frames[model]

    def look(self) -> None:
        """Read the folders again."""
        before, self._ids = self._ids, self._store.ids()
        seen, self._takes_pictures, self._holds_frames = self._takes_pictures, {}, {}
        now = {name: self.takes_pictures(name) for name in seen}
        if before is not None and (before, seen) != (self._ids, now):
            self.changed.emit()
