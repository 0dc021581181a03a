"""The inspector's words: what is spoken, what stands in the picture, and a note."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from studio.storyboard.model import Scene
from studio.ui.editing import Editing
from studio.ui.fields import TextArea, TextLine, caps, labelled
from studio.ui.icons import Icons


class WordsSection(QWidget):
    """Shows and edits a scene's words."""

    def __init__(self, editing: Editing, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._scene: Scene | None = None
        self.narration = TextArea(lines=3, parent=self)
        self._title = TextLine(self)
        self._shown = TextLine(self)
        self._note = TextLine(self)
        self._who, self._role = TextLine(self), TextLine(self)
        self._caption = TextArea(lines=1, most=6, parent=self)
        self._shown.setPlaceholderText(self.tr("Words in the picture"))
        self._who.setPlaceholderText(self.tr("A name, shown at the foot"))
        self._role.setPlaceholderText(self.tr("What they do"))
        self._caption.setPlaceholderText(self.tr("As spoken"))
        self._note.setPlaceholderText(self.tr("For those who read the storyboard"))
        self.narration.setPlaceholderText(self.tr("What is spoken and captioned"))
        self.narration.setAccessibleName(self.tr("Narration"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Title"), self._title),
            (self.tr("Text"), self._shown),
            (self.tr("Who is seen"), self._who),
            (self.tr("Their role"), self._role),
            (self.tr("Captions"), self._caption),
            (self.tr("Note"), self._note),
        )
        for row, (label, field) in enumerate(rows):
            grid.addWidget(labelled(label, field), row, 0)
            grid.addWidget(field, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caps(self.tr("Words"), self))
        layout.addWidget(self.narration)
        layout.addLayout(grid)
        self.narration.edited.connect(self._on_narration)
        self._title.textEdited.connect(self._on_title)
        self._shown.textEdited.connect(self._on_shown)
        self._note.textEdited.connect(self._on_note)
        self._who.textEdited.connect(self._on_who)
        self._role.textEdited.connect(self._on_who)
        self._caption.edited.connect(self._on_caption)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        self.narration.show_text(scene.narration)
        self._title.show_text(scene.title)
        self._shown.show_text(scene.on_screen_text)
        self._note.show_text(scene.note)
        who, _, role = scene.lower_third.partition("\n")
        self._who.show_text(who)
        self._role.show_text(role)
        self._caption.show_text(scene.caption)

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while the scene is locked, but for the note."""
        for widget in (
            self.narration, self._title, self._shown, self._who, self._role,
            self._caption,
        ):  # fmt: skip
            widget.setEnabled(not is_locked)

    def _on_narration(self, text: str) -> None:
        if self._scene is not None:
            self._editing.change_narration(self._scene.id, text)

    def _on_title(self, text: str) -> None:
        if self._scene is not None and text.strip():
            scene = replace(self._scene, title=text.strip())
            self._editing.change(self.tr("Change title"), scene, field="title")

    def _on_shown(self, text: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, on_screen_text=text.strip())
            self._editing.change(self.tr("Change text"), scene, field="text")

    def _on_who(self, _text: str) -> None:
        if self._scene is not None:
            words = f"{self._who.text().strip()}\n{self._role.text().strip()}".strip("\n")
            scene = replace(self._scene, lower_third=words)
            self._editing.change(self.tr("Change who is seen"), scene, field="who")

    def _on_caption(self, text: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, caption=text.strip())
            self._editing.change(self.tr("Change captions"), scene, field="caption")

    def _on_note(self, text: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, note=text.strip())
            self._editing.change(self.tr("Change note"), scene, field="note")
