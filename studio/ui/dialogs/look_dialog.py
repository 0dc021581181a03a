"""The look of the whole project in one dialog, with what a change of it costs."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.plan.estimate import clock, remade
from studio.storyboard.model import Storyboard
from studio.ui.columns import WIDEST_PX, Columns, stacked
from studio.ui.dialogs.look_audience import AudienceLook
from studio.ui.dialogs.look_brand import BrandLook
from studio.ui.dialogs.look_colors import ColorsLook
from studio.ui.dialogs.look_control import ControlLook
from studio.ui.dialogs.look_fonts import FontsLook
from studio.ui.dialogs.look_part import LookPart
from studio.ui.dialogs.look_picture import PictureLook
from studio.ui.dialogs.look_reference import ReferenceLook
from studio.ui.dialogs.look_sound import SoundLook
from studio.ui.dialogs.look_words import WordsLook
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import quiet, rule
from studio.ui.session import Session

KITS = "kits"
LETTERS = 100
"""The dialog grows with the text, up to what a small screen holds; then it scrolls."""
TYPED = frozenset(
    (
        "title_card",
        "end_card",
        "music_licence",
        "music_credit",
        "label",
        "reference_credit",
        "reference_licence",
    )
)
"""Fields of the look in which a person types."""


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
        self._at_start = document.storyboard
        self.setWindowTitle(self.tr("Look of the movie"))
        self.setMinimumWidth(min(WIDEST_PX, LETTERS * self.fontMetrics().averageCharWidth()))
        self.picture, self.colors = PictureLook(self), ColorsLook(self)
        self.words, self.sound = WordsLook(self), SoundLook(self)
        self.brand = BrandLook(session.paths.data_dir / KITS, self)
        self.audience = AudienceLook(self)
        self.reference = ReferenceLook(session.store, self)
        self.control = ControlLook(session.store, self)
        self.fonts = FontsLook(session.fonts, self)
        self._cost = quiet("", self)
        self._back = QPushButton(self.tr("As it was"), self)
        self._back.setToolTip(self.tr("Take back what was changed in this dialog"))
        self._close = QPushButton(self.tr("Done"), self)
        self._close.setDefault(True)
        self._lay_out()
        for part in self._parts:
            part.wished.connect(self._on_wish)
        self.brand.kit_chosen.connect(self._on_kit)
        self.brand.failed.connect(self.failed)
        self.colors.failed.connect(self.failed)
        self.fonts.failed.connect(self.failed)
        self._back.clicked.connect(self._on_back)
        self._close.clicked.connect(self.accept)
        document.changed.connect(self._refresh)
        self._refresh()

    @property
    def _parts(self) -> tuple[LookPart, ...]:
        return (
            self.picture,
            self.colors,
            self.sound,
            self.words,
            self.fonts,
            self.audience,
            self.brand,
            self.reference,
            self.control,
        )

    @property
    def cost(self) -> str:
        """What the dialog says that a change will cost."""
        return self._cost.text()

    def _lay_out(self) -> None:
        columns = Columns(
            (
                stacked(self.picture, self.colors, self.brand, self.audience),
                stacked(self.words, self.fonts, self.sound, self.reference, self.control),
            ),
            self,
        )
        foot = QHBoxLayout()
        foot.addWidget(self._cost, 1)
        foot.addWidget(self._back)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        layout.addWidget(columns, 1)
        layout.addWidget(rule(self))
        layout.addLayout(foot)

    def _refresh(self, *_: object) -> None:
        board = self._document.storyboard
        for part in self._parts:
            part.show_board(board)
        self._back.setEnabled(look_of(board) != look_of(self._at_start))
        self._cost.setText(self._what_is_made_again(board))

    def _what_is_made_again(self, board: Storyboard) -> str:
        """What changed since the dialog was opened, in scenes and time."""
        measured = self._session.preferences.settings.seconds_per_second
        before = replace(self._at_start, scenes=board.scenes)
        again = remade(before, board, measured)
        if not again.is_mixed:
            return self.tr("Nothing is made again.")
        parts: list[str] = []
        if again.drawn:
            parts.append(self.tr("%n picture(s) drawn", "", again.drawn))
        elif again.encoded:
            parts.append(self.tr("pictures kept, %n scene(s) composed", "", again.encoded))
        if again.spoken:
            parts.append(self.tr("%n line(s) spoken", "", again.spoken))
        parts.append(self.tr("sound mixed"))
        return self.tr("Made again at the next render: {0}. About {1}.").format(
            ", ".join(parts), clock(max(1.0, again.seconds))
        )

    def _on_wish(self, values: dict[str, Any]) -> None:
        board = replace(self._document.storyboard, **values)
        # Text that is being typed is one step of undo; a choice is a step of its own.
        is_typed = next(iter(values)) in TYPED
        self._editing.change_board(
            self.tr("Change look"), board, field=next(iter(values)) if is_typed else ""
        )

    def _on_kit(self, board: Storyboard) -> None:
        self._editing.change_board(self.tr("Use brand kit"), board)

    def _on_back(self) -> None:
        board = replace(self._document.storyboard, **look_of(self._at_start))
        self._editing.change_board(self.tr("Take the look back"), board)


def look_of(board: Storyboard) -> dict[str, Any]:
    """Every field of a storyboard that is neither its scenes nor what they say."""
    others = ("scenes", "title", "language", "quality", "kept_names")
    return {f.name: getattr(board, f.name) for f in fields(Storyboard) if f.name not in others}
