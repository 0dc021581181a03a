"""The sound of the whole movie: who speaks and what plays below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from studio.compose.effects import EFFECTS
from studio.compose.mood import MOODS
from studio.narration.kokoro_voices import VOICES
from studio.plan.build import MUSIC_SUFFIXES
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice, TextLine
from studio.ui.names import named, shown_name

OWN_FILE = "file"
SPEEDS = ("0.8", "0.9", "1.0", "1.1", "1.2", "1.35")


class SoundLook(LookPart):
    """How the movie sounds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sound"), parent)
        self._board: Storyboard | None = None
        voices = [(v.name, f"{v.name.title()} · {shown_name(v.description)}") for v in VOICES]
        self._voice = Choice(
            [("auto", self.tr("Automatic")), *voices, ("none", self.tr("Nobody"))], self
        )
        self._music = Choice(
            [
                ("auto", self.tr("As the words feel")),
                *named(tuple(mood.name for mood in MOODS)),
                (OWN_FILE, self.tr("Own file …")),
                ("none", self.tr("None")),
            ],
            self,
        )
        self._speed = Choice([(s, f"{float(s):.0%}") for s in SPEEDS], self)
        self._effects = Choice(
            [
                ("none", self.tr("None")),
                ("auto", self.tr("As scenes are entered")),
                *named(EFFECTS),
            ],
            self,
        )
        self._loudness = Choice(
            [
                ("-14.0", self.tr("For the web (-14 LUFS)")),
                ("-16.0", self.tr("For podcasts (-16 LUFS)")),
                ("-23.0", self.tr("For television (-23 LUFS)")),
            ],
            self,
        )
        self._licence = TextLine(self)
        self._credit = TextLine(self)
        self._licence.setPlaceholderText(self.tr("own, CC-BY-4.0 …"))
        self._credit.setPlaceholderText(self.tr("Who made it"))
        self._add(self.tr("Voice"), self._voice)
        self._add(self.tr("Speed"), self._speed)
        self._add(self.tr("Music"), self._music)
        self._of_own = (
            self._add(self.tr("Its licence"), self._licence),
            self._licence,
            self._add(self.tr("Its maker"), self._credit),
            self._credit,
        )
        self._add(self.tr("Sounds"), self._effects)
        self._add(self.tr("Loudness"), self._loudness)
        self._speed.chosen.connect(lambda value: self._wish(speed=float(value)))
        self._effects.chosen.connect(lambda name: self._wish(effects=name))
        self._loudness.chosen.connect(lambda value: self._wish(loudness_lufs=float(value)))
        self._licence.textEdited.connect(lambda text: self._wish(music_licence=text.strip()))
        self._credit.textEdited.connect(lambda text: self._wish(music_credit=text.strip()))
        self._voice.chosen.connect(lambda name: self._wish(voice=name))
        self._music.chosen.connect(self._on_music)

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._board = board
        self._voice.show_value(board.voice)
        self._speed.show_value(str(board.speed))
        self._effects.show_value(board.effects)
        self._loudness.show_value(str(board.loudness_lufs))
        index = self._music.findData(OWN_FILE)
        is_own = board.music.lower().endswith(MUSIC_SUFFIXES)
        self._music.setItemText(index, Path(board.music).name if is_own else self.tr("Own file …"))
        if is_own:
            self._music.setCurrentIndex(index)
        else:
            self._music.show_value(board.music)
        self._licence.show_text(board.music_licence)
        self._credit.show_text(board.music_credit)
        for widget in self._of_own:
            widget.setVisible(is_own)  # the moods are composed here

    def _on_music(self, name: str) -> None:
        if name != OWN_FILE:
            self._wish(music=name)
            return
        patterns = " ".join(f"*{suffix}" for suffix in MUSIC_SUFFIXES)
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Own music"), "", self.tr("Music") + f" ({patterns})"
        )
        if path:
            self._wish(music=path)
        elif self._board is not None:
            self.show_board(self._board)
