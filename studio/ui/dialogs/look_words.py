"""The words laid over the pictures: captions and their files, cards before and after, a bar of progress."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from studio.compose.caption_style import CAPTION_STYLES
from studio.compose.safe_area import PLATFORM_NAMES
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice, TextArea
from studio.ui.names import named

OF_THE_TITLE, OWN_WORDS = "auto", "own"


class WordsLook(LookPart):
    """How words stand in the picture, and which words stand before and after the movie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Words in the picture"), parent)
        styles = named(tuple(style.name for style in CAPTION_STYLES))
        self._captions = Choice([*styles, ("none", self.tr("None"))], self)
        self._files = Choice(
            [
                ("srt vtt", self.tr("Files beside the movie")),
                ("srt vtt track", self.tr("Files, and a track inside the movie")),
                ("srt vtt ass", self.tr("Files, styled ones as well")),
                ("none", self.tr("None")),
            ],
            self,
        )
        self._title = Choice(
            [
                ("", self.tr("None")),
                (OF_THE_TITLE, self.tr("The movie's title")),
                (OWN_WORDS, self.tr("Own words")),
            ],
            self,
        )
        self._title_words = TextArea(lines=2, most=3, parent=self)
        self._end = TextArea(lines=2, most=3, parent=self)
        self._platform = Choice([("", self.tr("Anywhere")), *named(PLATFORM_NAMES)], self)
        self._bar = QCheckBox(self.tr("A thin bar shows how much is over"), self)
        self._add(self.tr("Captions"), self._captions)
        self._add(self.tr("Subtitles"), self._files)
        self._add(self.tr("Published on"), self._platform)
        self._add(self.tr("Title card"), self._title)
        self._add_wide(self._title_words)
        self._add(self.tr("End card"), self._end)
        self._add_wide(self._bar)
        self._title_words.setAccessibleName(self.tr("Words of the title card"))
        self._title_words.setPlaceholderText(self.tr("The title, and a line below it"))
        self._end.setPlaceholderText(self.tr("What stands after the last scene"))
        self._platform.setToolTip(self.tr("Words keep clear of the buttons that it lays over"))
        self._connect()

    def _connect(self) -> None:
        self._captions.chosen.connect(lambda name: self._wish(captions=name))
        self._files.chosen.connect(lambda names: self._wish(caption_files=names))
        self._platform.chosen.connect(lambda name: self._wish(platform=name))
        self._bar.clicked.connect(lambda is_on: self._wish(progress_bar=is_on))
        self._title.chosen.connect(self._on_title)
        self._title_words.edited.connect(lambda text: self._wish(title_card=text.strip() or " "))
        self._end.edited.connect(lambda text: self._wish(end_card=text.strip()))

    def show_board(self, board: Storyboard) -> None:
        """Show the look of a storyboard."""
        self._captions.show_value(board.captions)
        self._files.show_value(board.caption_files)
        self._platform.show_value(board.platform)
        self._bar.setChecked(board.progress_bar)
        is_own = board.title_card not in ("", OF_THE_TITLE)
        self._title.show_value(OWN_WORDS if is_own else board.title_card)
        self._title_words.setVisible(is_own)
        self._title_words.show_text(board.title_card.strip() if is_own else "")
        self._end.show_text(board.end_card)

    def _on_title(self, kind: str) -> None:
        # A space: own words that are still to be written, which give no card yet.
        self._wish(title_card=" " if kind == OWN_WORDS else kind)
        if kind == OWN_WORDS:
            self._title_words.setFocus()
