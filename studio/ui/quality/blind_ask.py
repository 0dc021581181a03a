"""What is compared blind: takes of the scene, two models, or two movies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from studio.ui.fields import Choice
from studio.ui.quality.blind_pairs import Contender


class BlindAsk(QWidget):
    """A line of choices over the two pictures.

    Signals:
        start_requested(): The two that were chosen are to be shown.
    """

    start_requested = Signal()

    def __init__(
        self, contenders: tuple[Contender, ...], *, has_scenes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._by_label = {one.label: one for one in contenders}
        self._paths: list[Path | None] = [None, None]
        scenes = [
            ("takes", self.tr("Two takes of this scene")),
            ("models", self.tr("Two models on these scenes")),
        ]
        self.kind = Choice(
            [*(scenes if has_scenes else []), ("movies", self.tr("Two movies"))], self
        )
        self.kind.setAccessibleName(self.tr("What is compared"))
        options = [
            (one.label, one.label.split("+")[0] + f" ({one.precision})") for one in contenders
        ]
        self.first, self.second = Choice(options, self), Choice(options, self)
        self.first.setAccessibleName(self.tr("First model"))
        self.second.setAccessibleName(self.tr("Second model"))
        self.second.setCurrentIndex(min(1, len(options) - 1))
        for place, one in enumerate(contenders):  # versions of one id differ in their hash
            for choice in (self.first, self.second):
                choice.setItemData(place, one.label, Qt.ItemDataRole.ToolTipRole)
        self.files = (QPushButton(self), QPushButton(self))
        for place, button in enumerate(self.files):
            button.setText(self.tr("Choose a movie …"))
            button.clicked.connect(lambda _=False, place=place: self._on_choose(place))
        self.go = QPushButton(self.tr("Show them"), self)
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self.start_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.kind, self.first, self.second, *self.files):
            line.addWidget(widget, 1)
        line.addWidget(self.go)
        self.kind.currentIndexChanged.connect(self._refresh)
        self._refresh()

    @property
    def models(self) -> tuple[Contender, Contender] | None:
        """The two models; None where they are the same one."""
        first, second = self.first.currentData(), self.second.currentData()
        if first == second or first not in self._by_label or second not in self._by_label:
            return None
        return self._by_label[first], self._by_label[second]

    @property
    def movies(self) -> tuple[Path, Path] | None:
        """The two movies; None until two different ones were chosen."""
        first, second = self._paths
        return None if first is None or second is None or first == second else (first, second)

    def choose_movie(self, place: int, path: Path) -> None:
        """Take a movie as the first (0) or the second (1)."""
        self._paths[place] = path
        self.files[place].setText(path.name)

    def _on_choose(self, place: int) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("A movie"), "", self.tr("Movies") + " (*.mp4 *.mov *.mkv *.webm *.m4v)"
        )
        if path:
            self.choose_movie(place, Path(path))

    def _refresh(self) -> None:
        kind = self.kind.currentData()
        for widget in (self.first, self.second):
            widget.setVisible(kind == "models")
        for widget in self.files:
            widget.setVisible(kind == "movies")
