"""What viewers are told of how the movie was made: a label in the picture, and a notice."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QWidget

from studio.compose.label import LABEL_WORDS, MOST_LETTERS
from studio.plan.disclosure import NOTICE_WORDS, NOTICES
from studio.render.watermarks import new_number
from studio.storyboard.model import Storyboard
from studio.ui.dialogs.look_part import LookPart
from studio.ui.fields import Choice, TextLine, quiet
from studio.ui.names import shown_name

USUAL_WORDS, OWN_WORDS = "auto", "own"


class AudienceLook(LookPart):
    """How viewers learn that a model made the movie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What viewers are told"), parent)
        self._board: Storyboard | None = None
        self.label = Choice(
            [
                ("", self.tr("None")),
                (USUAL_WORDS, self.tr("The usual words")),
                (OWN_WORDS, self.tr("Own words")),
            ],
            self,
        )
        self.words = TextLine(self)
        self.place = Choice(
            [
                ("top left", self.tr("Top left")),
                ("top right", self.tr("Top right")),
                ("bottom left", self.tr("Bottom left")),
                ("bottom right", self.tr("Bottom right")),
            ],
            self,
        )
        languages = [(code, QLocale(code).nativeLanguageName()) for code in LABEL_WORDS]
        self.language = Choice([("", self.tr("The movie's")), *languages], self)
        self.file = QCheckBox(self.tr("A text for the movie's description"), self)
        self.card = QCheckBox(self.tr("A card after the last scene"), self)
        self.spoken = QCheckBox(self.tr("The card is spoken, too"), self)
        self.watermark = QCheckBox(self.tr("An invisible watermark in every picture"), self)
        self._asked = quiet("", self)
        self._add(self.tr("Label"), self.label)
        self._add_wide(self.words)
        self._place_label = self._add(self.tr("Its place"), self.place)
        self._add(self.tr("Language"), self.language)
        for field in (self.file, self._asked, self.card, self.spoken, self.watermark):
            self._add_wide(field)
        self.watermark.setToolTip(
            self.tr("Tells whose movie it is when its marks were removed and it was encoded again")
        )
        self.label.setToolTip(self.tr("In a corner of every picture: made with AI"))
        self.words.setMaxLength(MOST_LETTERS)
        self.words.setAccessibleName(self.tr("Words of the label"))
        self.words.setPlaceholderText(self.tr("How the movie was made"))
        self.language.setToolTip(self.tr("Of the label and the notice"))
        self._connect()

    def _connect(self) -> None:
        self.label.chosen.connect(self._on_label)
        self.words.textEdited.connect(lambda text: self._wish(label=text.strip() or " "))
        self.place.chosen.connect(lambda name: self._wish(label_place=name))
        self.language.chosen.connect(lambda code: self._wish(label_language=code))
        for field in (self.file, self.card, self.spoken):
            field.clicked.connect(self._on_notice)
        self.watermark.clicked.connect(self._on_watermark)

    def show_board(self, board: Storyboard) -> None:
        """Show what viewers of a storyboard's movie are told."""
        self._board = board
        kind = "" if board.label == "none" else board.label
        is_own = kind not in ("", USUAL_WORDS)
        self.label.show_value(OWN_WORDS if is_own else kind)
        self.words.setVisible(is_own)
        self.words.show_text(kind.strip() if is_own else "")
        self.place.show_value(board.label_place)
        self.place.setVisible(bool(kind))
        self._place_label.setVisible(bool(kind))
        self.language.show_value(board.label_language)
        told = board.notice.replace(",", " ").split()
        for name, field in self._notices():
            field.setChecked(name in told)
        self.watermark.setChecked(bool(board.watermark))
        self._show_asked(board)
        self._show_spoken(board)

    def _notices(self) -> tuple[tuple[str, QCheckBox], ...]:
        return tuple(zip(NOTICES, (self.file, self.card, self.spoken), strict=True))

    def _show_asked(self, board: Storyboard) -> None:
        where = board.platform
        self._asked.setText(
            self.tr("It says, too, what {0} asks of you.").format(shown_name(where))
            if where
            else self.tr("It says, too, what each platform asks of you.")
        )
        self._asked.setVisible(self.file.isChecked())

    def _show_spoken(self, board: Storyboard) -> None:
        """The voice speaks one language, and only some have the sentence."""
        language = board.label_language or board.language
        can_speak = language == board.language and language in NOTICE_WORDS
        # What is on can be switched off, whatever else was changed since.
        self.spoken.setEnabled(can_speak or self.spoken.isChecked())
        self.spoken.setToolTip(
            "" if can_speak else self.tr("The movie's voice cannot speak it in that language")
        )

    def _on_label(self, kind: str) -> None:
        # A space: own words that are still to be written, which give no label yet.
        self._wish(label=" " if kind == OWN_WORDS else kind)
        if kind == OWN_WORDS:
            self.words.setFocus()

    def _on_watermark(self, is_on: bool) -> None:
        self._wish(watermark=new_number() if is_on else "")

    def _on_notice(self) -> None:
        self._wish(notice=" ".join(name for name, field in self._notices() if field.isChecked()))
