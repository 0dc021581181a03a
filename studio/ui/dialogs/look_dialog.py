"""The look of the whole project: style, captions, voice, music, logo, size; and brand kits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.compose.caption_style import CAPTION_STYLES
from studio.compose.mood import MOODS
from studio.engine.scenery.catalogue import STYLES
from studio.errors import StudioError
from studio.narration.kokoro_voices import VOICES
from studio.plan.build import MUSIC_SUFFIXES
from studio.plan.estimate import clock, movie_length_s, render_time_s
from studio.storyboard.brand_kit import kit_names, kit_of, load_kit, save_kit, with_kit
from studio.storyboard.model import Storyboard
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import Choice, caps, labelled, quiet, rule
from studio.ui.session import Session

KITS = "kits"
OWN_FILE = "file"


class LookDialog(QDialog):
    """Edits the open project's look; each choice is an edit at once, and can be undone.

    Signals:
        failed(error): A kit could not be read or written.
    """

    failed = Signal(object)

    def __init__(
        self, session: Session, document: Document, editing: Editing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._document, self._editing = session, document, editing
        self._folder = session.paths.data_dir / KITS
        self._at_start = document.storyboard
        self.setWindowTitle(self.tr("Look of the movie"))
        self.setMinimumWidth(460)
        tr = self.tr
        self._style = Choice(
            [("", tr("As the words say")), *((name, name.title()) for name in STYLES)], self
        )
        self._captions = Choice(
            [*((s.name, s.name.title()) for s in CAPTION_STYLES), ("none", tr("None"))], self
        )
        self._voice = Choice(
            [
                ("auto", tr("Automatic")),
                *((v.name, f"{v.name.title()} · {v.description}") for v in VOICES),
                ("none", tr("Nobody")),
            ],
            self,
        )
        self._music = Choice(
            [
                ("auto", tr("As the words feel")),
                *((m.name, m.name.title()) for m in MOODS),
                (OWN_FILE, tr("Own file …")),
                ("none", tr("None")),
            ],
            self,
        )
        self._size = Choice([("720p", "720p"), ("1080p", "1080p")], self)
        self._logo = QPushButton(self)
        self._kit = Choice([], self)
        self._save_kit = QPushButton(tr("Save as a brand kit …"), self)
        self._cost = quiet("", self)
        self._close = QPushButton(tr("Done"), self)
        self._close.setDefault(True)
        self._lay_out()
        self._style.chosen.connect(lambda name: self._change(style=name))
        self._captions.chosen.connect(lambda name: self._change(captions=name))
        self._voice.chosen.connect(lambda name: self._change(voice=name))
        self._size.chosen.connect(lambda name: self._change(size=name))
        self._music.chosen.connect(self._on_music)
        self._logo.clicked.connect(self._on_logo)
        self._kit.chosen.connect(self._on_kit)
        self._save_kit.clicked.connect(self._on_save_kit)
        self._close.clicked.connect(self.accept)
        document.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        tr = self.tr
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(10)
        rows = (
            (tr("Style"), self._style), (tr("Captions"), self._captions),
            (tr("Voice"), self._voice), (tr("Music"), self._music),
            (tr("Logo"), self._logo), (tr("Size"), self._size),
        )  # fmt: skip
        for row, (label, field) in enumerate(rows):
            grid.addWidget(labelled(label, field), row, 0)
            grid.addWidget(field, row, 1)
        kits = QHBoxLayout()
        kits.addWidget(self._kit, 1)
        kits.addWidget(self._save_kit)
        self._kit.setAccessibleName(tr("Brand kit"))
        foot = QHBoxLayout()
        foot.addWidget(self._cost, 1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(rule(self))
        layout.addWidget(caps(tr("Brand kit"), self))
        layout.addLayout(kits)
        layout.addWidget(rule(self))
        layout.addLayout(foot)

    def _refresh(self, *_: object) -> None:
        board = self._document.storyboard
        self._style.show_value(board.style)
        self._captions.show_value(board.captions)
        self._voice.show_value(board.voice)
        self._size.show_value(board.size)
        if board.music.lower().endswith(MUSIC_SUFFIXES):
            index = self._music.findData(OWN_FILE)
            self._music.setItemText(index, Path(board.music).name)
            self._music.setCurrentIndex(index)
        else:
            self._music.show_value(board.music)
        self._logo.setText(
            self.tr("Remove {0}").format(Path(board.logo).name)
            if board.logo
            else self.tr("Choose a picture …")
        )
        self._kit.clear()
        self._kit.addItem(self.tr("Use a brand kit …"), "")
        for name in kit_names(self._folder):
            self._kit.addItem(name, name)
            if load_or_none(name, self._folder) == kit_of(board):
                self._kit.setCurrentIndex(self._kit.count() - 1)
        self._cost.setText(self._what_is_made_again(board))

    def _what_is_made_again(self, board: Storyboard) -> str:
        """What changed since the dialog was opened, in scenes and time."""
        start = self._at_start
        pictures = ("style", "format", "size", "captions", "logo")
        if all(getattr(board, name) == getattr(start, name) for name in pictures):
            if (board.voice, board.music) == (start.voice, start.music):
                return self.tr("Nothing is made again.")
            return self.tr("The sound is made again; pictures are kept.")
        measured = self._session.preferences.settings.seconds_per_second
        cost = render_time_s(board, measured)
        return self.tr("{0} scenes are made again at the next render: about {1} for {2} of movie.").format(
            len(board.scenes), clock(cost), clock(movie_length_s(board))
        )  # fmt: skip

    def _change(self, **values: str) -> None:
        board = replace(self._document.storyboard, **values)
        self._editing.change_board(self.tr("Change look"), board)

    def _on_music(self, name: str) -> None:
        if name != OWN_FILE:
            self._change(music=name)
            return
        patterns = " ".join(f"*{suffix}" for suffix in MUSIC_SUFFIXES)
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Own music"), "", self.tr("Music") + f" ({patterns})"
        )
        if path:
            self._change(music=path)
        else:
            self._refresh()

    def _on_logo(self) -> None:
        if self._document.storyboard.logo:
            self._change(logo="")
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Logo"), "", self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)"
        )
        if path:
            self._change(logo=path)

    def _on_kit(self, name: str) -> None:
        if not name:
            return
        try:
            kit = load_kit(name, self._folder)
        except StudioError as error:
            self.failed.emit(error)
            return
        board = with_kit(self._document.storyboard, kit)
        self._editing.change_board(self.tr("Use brand kit"), board)

    def _on_save_kit(self) -> None:
        name, is_ok = QInputDialog.getText(
            self, self.tr("Save as a brand kit"), self.tr("Name of the kit")
        )
        if is_ok:
            self.save_as(name)

    def save_as(self, name: str) -> None:
        """Save the project's look as a kit of a name."""
        try:
            save_kit(kit_of(self._document.storyboard), name, self._folder)
        except StudioError as error:
            self.failed.emit(error)
        self._refresh()


def load_or_none(name: str, folder: Path) -> object:
    """A kit, or None where it is damaged."""
    try:
        return load_kit(name, folder)
    except StudioError:
        return None
