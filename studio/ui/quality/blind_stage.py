"""The two pictures side by side, the vote and its reasons, and what is told after it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.quality.votes import REASONS
from studio.render.blind import SIDES
from studio.ui.fields import labelled, quiet
from studio.ui.inspector.picture_section import PictureView

PICTURE_PX = 216  # height: 384 x 216 each


class BlindStage(QWidget):
    """Shows two that have no names.

    Signals:
        voted(choice): "left", "same" or "right".
        next_requested(): Another two.
        play_requested(side): A movie is to be played with sound.
        closed(): Enough.
    """

    voted = Signal(str)
    next_requested = Signal()
    play_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = (PictureView(self), PictureView(self))
        for view, name in zip(self.views, (self.tr("Left"), self.tr("Right")), strict=True):
            view.setMinimumHeight(PICTURE_PX)
            view.setAccessibleName(name)
        self._asked = quiet("", self)
        self.plays = tuple(QPushButton(self.tr("Play with sound"), self) for _ in SIDES)
        for side, button in zip(SIDES, self.plays, strict=True):
            button.clicked.connect(lambda _=False, side=side: self.play_requested.emit(side))
        self.buttons = {
            "left": QPushButton(self.tr("Left is better (1)"), self),
            "same": QPushButton(self.tr("The same (2)"), self),
            "right": QPushButton(self.tr("Right is better (3)"), self),
        }
        for choice, button in self.buttons.items():
            button.clicked.connect(lambda _=False, choice=choice: self.voted.emit(choice))
        names = {
            "words": self.tr("Fits the words"), "subjects": self.tr("What it shows"),
            "composition": self.tr("Composition"), "colours": self.tr("Colours"),
            "motion": self.tr("Motion"), "sharpness": self.tr("Sharpness"),
            "flicker": self.tr("Flicker"), "sound": self.tr("Sound"),
        }  # fmt: skip
        self.boxes = {reason: QCheckBox(names[reason], self) for reason in REASONS}
        self.note = QLineEdit(self)
        self.told = quiet("", self, role="plain")
        self.results = quiet("", self, role="small")
        self.next = QPushButton(self.tr("Another pair"), self)
        self._close = QPushButton(self.tr("Done"), self)
        self.next.clicked.connect(self.next_requested)
        self._close.clicked.connect(self.closed)
        self.can_vote = False
        self._lay_out()
        self._allow(can_vote=False)
        self.tell(self.tr("Neither has a name, and the sides are shuffled. Say which is better."))
        for button in self.plays:
            button.hide()

    def _lay_out(self) -> None:
        pictures = QGridLayout()
        for column, (view, button) in enumerate(zip(self.views, self.plays, strict=True)):
            pictures.addWidget(view, 0, column)
            pictures.addWidget(button, 1, column)
            pictures.setColumnStretch(column, 1)
        pictures.setRowStretch(0, 1)
        votes = QHBoxLayout()
        for button in self.buttons.values():
            votes.addWidget(button, 1)
        reasons = QGridLayout()
        for place, box in enumerate(self.boxes.values()):
            reasons.addWidget(box, place // 4, place % 4)
        words = QHBoxLayout()
        words.addWidget(labelled(self.tr("In your own words"), self.note))
        words.addWidget(self.note, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.next)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._asked)
        layout.addLayout(pictures, 1)
        layout.addLayout(votes)
        layout.addLayout(reasons)
        layout.addLayout(words)
        layout.addWidget(self.told)
        layout.addWidget(self.results)
        layout.addLayout(foot)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Those that are ticked."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def show_waiting(self, asked: str) -> None:
        """Both are being drawn."""
        self._asked.setText(asked)
        self._allow(can_vote=False)
        self.tell(self.tr("Both are being made ready …"))

    def show_pair(self, *, has_sound: bool) -> None:
        """Both can be seen: nothing is ticked yet."""
        for box in self.boxes.values():
            box.setChecked(False)
        self.note.clear()
        for button in self.plays:
            button.setVisible(has_sound)
        self.boxes["sound"].setVisible(has_sound)
        self._allow(can_vote=True)
        self.tell(self.tr("Reasons first, if you have any; then the vote."))

    def show_told(self, text: str) -> None:
        """Who was who; voted once, it is over."""
        self._allow(can_vote=False)
        self.tell(text)
        self.next.setEnabled(True)
        self.next.setFocus()

    def tell(self, text: str) -> None:
        """A sentence below the vote."""
        self.told.setText(text)

    def show_results(self, text: str) -> None:
        """What all votes say so far."""
        self.results.setText(text)
        self.results.setVisible(bool(text))

    def _allow(self, *, can_vote: bool) -> None:
        self.can_vote = can_vote
        for button in self.buttons.values():
            button.setEnabled(can_vote)
        self.next.setEnabled(False)
