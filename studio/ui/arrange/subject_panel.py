"""Everything about the selected subject: what it is, its colour, how it moves, who it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.engine.scenery.catalogue import ACTIONS, MOTIONS, OUTFITS, PEOPLE, SKINS, SUBJECTS
from studio.engine.scenery.editing import SHOWS_WORDS
from studio.engine.scenery.graph import Subject
from studio.ui.arrange.arranger import GROWTH, Arranger
from studio.ui.arrange.swatches import Swatches
from studio.ui.fields import Choice, TextLine, caps, labelled
from studio.ui.names import named, shown_deed, shown_name


class SubjectPanel(QWidget):
    """Shows and edits the selected subject.

    Signals:
        swap_requested(): Another thing is wanted in its place.
    """

    swap_requested = Signal()

    def __init__(self, arranger: Arranger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arranger = arranger
        tr = self.tr
        self.kind = QPushButton(self)
        self.kind.setToolTip(tr("Swap it for another thing (Enter)"))
        self.swatches = Swatches(self)
        self.motion = Choice([("none", tr("Stays where it is")), *_deeds(MOTIONS[1:])], self)
        self.facing = Choice([("left", tr("To the left")), ("right", tr("To the right"))], self)
        self.who = Choice(named(PEOPLE), self)
        self.skin = Choice(named(SKINS), self)
        self.outfit = Choice(named(OUTFITS), self)
        self.action = Choice(_deeds(ACTIONS), self)
        self.words = TextLine(self)
        self.words.setMaxLength(40)
        self.smaller = QPushButton("−", self)
        self.larger = QPushButton("+", self)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setToolTip(tr("Take it out of the picture (Del)"))
        for button, name in ((self.smaller, tr("Smaller")), (self.larger, tr("Larger"))):
            button.setAccessibleName(name)
            button.setToolTip(name + f" ({button.text()})")
        self._color_label = QLabel(tr("Colour"), self)
        self._color_label.setProperty("role", "quiet")
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        tr = self.tr
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        rows = (
            ("kind", tr("What"), self.kind), ("motion", tr("Moves"), self.motion),
            ("facing", tr("Looks"), self.facing), ("who", tr("Who"), self.who),
            ("action", tr("Does"), self.action), ("outfit", tr("Wears"), self.outfit),
            ("skin", tr("Skin"), self.skin), ("words", tr("Words on it"), self.words),
        )  # fmt: skip
        for row, (name, text, field) in enumerate(rows):
            label = labelled(text, field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            self._rows[name] = (label, field)
        sizes = QHBoxLayout()
        sizes.addWidget(self.smaller)
        sizes.addWidget(self.larger)
        sizes.addStretch(1)
        sizes.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caps(tr("Selected"), self))
        layout.addLayout(grid)
        layout.addWidget(self._color_label)
        layout.addWidget(self.swatches)
        layout.addLayout(sizes)

    def _connect(self) -> None:
        arranger, tr = self._arranger, self.tr
        arranger.changed.connect(self._refresh)
        arranger.selected.connect(self._refresh)
        self.kind.clicked.connect(self.swap_requested)
        self.swatches.chosen.connect(lambda name: arranger.change(tr("Recolour"), color=name))
        self.motion.chosen.connect(lambda name: arranger.change(tr("Change motion"), motion=name))
        self.facing.chosen.connect(lambda name: arranger.change(tr("Turn around"), facing=name))
        self.who.chosen.connect(lambda name: arranger.change(tr("Change person"), who=name))
        self.skin.chosen.connect(lambda name: arranger.change(tr("Change person"), skin=name))
        self.outfit.chosen.connect(lambda name: arranger.change(tr("Change clothes"), outfit=name))
        self.action.chosen.connect(lambda name: arranger.change(tr("Change action"), action=name))
        self.words.textEdited.connect(
            lambda text: arranger.change(tr("Change words"), field="words", text=text)
        )
        self.smaller.clicked.connect(lambda: arranger.scale(1 / GROWTH))
        self.larger.clicked.connect(lambda: arranger.scale(GROWTH))
        self.remove.clicked.connect(arranger.remove)

    def _refresh(self, *_: object) -> None:
        subject = self._arranger.subject
        self.setVisible(subject is not None)
        if subject is None:
            return
        self._show_fields(subject)
        self.kind.setText(shown_name(subject.kind))
        self.swatches.show_value(subject.color)
        self.motion.show_value(subject.motion)
        self.facing.show_value(subject.facing)
        self.who.show_value(subject.who)
        self.skin.show_value(subject.skin)
        self.outfit.show_value(subject.outfit)
        self.action.show_value(subject.action)
        self.words.show_text(subject.text)
        self.setEnabled(not self._arranger.is_locked)

    def _show_fields(self, subject: Subject) -> None:
        """Only what means something for this kind of thing."""
        kind = SUBJECTS[subject.kind]
        is_person = subject.kind == "person"
        shown = {
            "facing": kind.has_sides and subject.motion not in ("left", "right"),
            "who": is_person, "action": is_person, "outfit": is_person, "skin": is_person,
            "words": subject.kind in SHOWS_WORDS,
        }  # fmt: skip
        for name, is_shown in shown.items():
            for widget in self._rows[name]:
                widget.setVisible(is_shown)
        for widget in (self._color_label, self.swatches):
            widget.setVisible(kind.takes_color)


def _deeds(values: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(value, shown_deed(value)) for value in values]
