"""The inspector's picture: what is drawn, its takes, the camera, or a picture of one's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.engine.scenery.catalogue import CAMERAS
from studio.storyboard.model import Scene
from studio.ui.board.board_model import MEDIA
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import Choice, TextArea, TextLine, caps, labelled, quiet
from studio.ui.flow import Flow
from studio.ui.inspector.advanced_section import AdvancedSection
from studio.ui.inspector.name_notice import NameNotice
from studio.ui.inspector.opinion_row import OpinionRow
from studio.ui.inspector.scene_colors import SceneColors
from studio.ui.inspector.takes_row import TakesRow
from studio.ui.names import named
from studio.ui.previews import Previews
from studio.ui.session import Session


class PictureView(QWidget):
    """A picture with round corners, as wide as its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._key = 0
        self.setMinimumHeight(150)

    def show_picture(self, picture: QImage) -> None:
        """Show another picture; the one that is shown is left alone."""
        if picture.cacheKey() != self._key:
            self._key = picture.cacheKey()
            self._picture = QPixmap.fromImage(picture)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = self.rect()
        place.setSize(size)
        place.moveCenter(self.rect().center())
        clip = QPainterPath()
        clip.addRoundedRect(place.toRectF(), 6, 6)
        painter.setClipPath(clip)
        painter.drawPixmap(place, self._picture)
        painter.end()


class PictureSection(QWidget):
    """Shows and edits what the scene's picture is.

    Signals:
        arrange_requested(): What the picture shows wants to be moved, swapped, recoloured.
    """

    arrange_requested = Signal()

    def __init__(
        self,
        session: Session,
        document: Document,
        editing: Editing,
        previews: Previews,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._editing, self._previews = document, editing, previews
        self._icons = session.icons
        self._scene: Scene | None = None
        self._view = PictureView(self)
        self._notes = quiet("", self, role="warn")
        self.prompt = TextArea(lines=2, parent=self)
        self._prompt_label = labelled(self.tr("What the picture shows"), self.prompt)
        self.names = NameNotice(session.paths, document, editing, self)
        self._origin = quiet("", self, role="small")
        self._follow = QPushButton(self.tr("Follow the words again"), self)
        self._takes = TakesRow(previews, session.icons, self)
        self.opinion = OpinionRow(session, previews, self)
        self._arrange = QToolButton(self)
        self._again = QToolButton(self)
        self._camera = Choice([("", self.tr("As the words say")), *named(CAMERAS)], self)
        self.colors = SceneColors(editing, self)
        self._own = QPushButton(self.tr("Use own picture or video …"), self)
        self._credit = TextLine(self)
        self._licence = TextLine(self)
        self._more = QPushButton(self.tr("Advanced"), self)
        self._advanced = AdvancedSection(session, document, editing, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._follow.setProperty("role", "flat")
        self._more.setProperty("role", "flat")
        self._more.setCheckable(True)
        self._again.setIcon(self._icons.icon("dice-5"))
        self._again.setToolTip(self.tr("Draw again: another picture in place of this one (R)"))
        self._again.setAccessibleName(self.tr("Draw again"))
        self._arrange.setToolTip(
            self.tr("Arrange the picture: move, recolour, swap or remove what it shows (A)")
        )
        self._arrange.setAccessibleName(self.tr("Arrange the picture"))
        self._arrange.setIcon(self._icons.icon("move"))
        self._credit.setPlaceholderText(self.tr("Who made it"))
        self._licence.setPlaceholderText(self.tr("own, CC-BY-4.0 …"))
        row = QHBoxLayout()
        row.addWidget(self._takes, 1)
        row.addWidget(self._arrange)
        row.addWidget(self._again)
        origin = QHBoxLayout()
        origin.addWidget(self._origin, 1)
        origin.addWidget(self._follow)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.addWidget(labelled(self.tr("Camera"), self._camera), 0, 0)
        grid.addWidget(self._camera, 0, 1)
        self._colors_label = labelled(self.tr("Colours"), self.colors.choice)
        grid.addWidget(self._colors_label, 1, 0)
        grid.addWidget(self.colors.choice, 1, 1)
        grid.addWidget(self.colors.swatches, 2, 1)
        self._credit_label = labelled(self.tr("Credit"), self._credit)
        grid.addWidget(self._credit_label, 3, 0)
        grid.addWidget(self._credit, 3, 1)
        self._licence_label = labelled(self.tr("Licence"), self._licence)
        grid.addWidget(self._licence_label, 4, 0)
        grid.addWidget(self._licence, 4, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (caps(self.tr("Picture"), self), self._view, self._notes):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.opinion)
        layout.addWidget(self._prompt_label)
        layout.addWidget(self.prompt)
        layout.addWidget(self.names)
        layout.addLayout(origin)
        layout.addLayout(grid)
        buttons = Flow(self._own, self._more)
        layout.addLayout(buttons)
        layout.addWidget(self._advanced)
        self._advanced.hide()

    def _connect(self) -> None:
        self.prompt.edited.connect(self._on_prompt)
        self.prompt.left.connect(self._document.end_typing)
        self._follow.clicked.connect(lambda: self._on_prompt(""))
        self._takes.take_chosen.connect(self._editing.choose_take)
        self._takes.take_requested.connect(self._editing.new_take)
        self._arrange.clicked.connect(self.arrange_requested)
        self._again.clicked.connect(self._editing.draw_again)
        self._camera.chosen.connect(self._on_camera)
        self._own.clicked.connect(self._on_own)
        self._credit.textEdited.connect(self._on_credit)
        self._licence.textEdited.connect(self._on_licence)
        self._more.toggled.connect(self._advanced.setVisible)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene."""
        self._scene = scene
        still = self._previews.still(scene)
        self._view.show_picture(QImage() if still is None else still.image)
        error = self._previews.error(scene)
        notes = () if still is None or not self._previews.is_fresh(scene) else still.notes
        # What the starter cannot draw does not hold where another model draws.
        told = error or self._advanced.limits(scene) or " ".join(notes)
        self._notes.setText(told)
        self._notes.setVisible(bool(told))
        is_own = bool(scene.picture)
        for widget in (
            self._takes, self._arrange, self._again, self.prompt, self._prompt_label, self._origin,
            self._colors_label, self.opinion,
        ):  # fmt: skip
            widget.setVisible(not is_own)
        self._takes.show_scene(scene)
        self.opinion.show_scene(scene)
        self._arrange.setIcon(self._icons.icon("move"))
        self._again.setIcon(self._icons.icon("dice-5"))
        self.prompt.show_text(scene.prompt)
        self.names.show_scene(scene)
        follows = not scene.prompt_is_written
        follows_text = self.tr("It follows the words until you describe it.") if follows else ""
        self._origin.setText(self.tr("Arranged by hand.") if scene.graph else follows_text)
        self._follow.setVisible(not follows and not is_own)
        self._camera.show_value(scene.camera)
        self.colors.show_scene(scene)
        self._own.setText(
            self.tr("Remove {0}").format(Path(scene.picture).name)
            if is_own
            else self.tr("Use own picture or video …")
        )
        self._credit.show_text(scene.credit)
        self._licence.show_text(scene.picture_licence)
        for widget in (self._credit, self._credit_label, self._licence, self._licence_label):
            widget.setVisible(is_own)
        self._advanced.show_scene(scene)

    def show_frame(self, image: QImage) -> None:
        """Show a frame of what plays in place of the still picture."""
        self._view.show_picture(image)

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while the scene is locked."""
        for widget in (
            self.prompt, self._takes, self._arrange, self._again, self._camera, self._own,
            self._credit, self._licence, self._follow, self.colors.choice,
        ):  # fmt: skip
            widget.setEnabled(not is_locked)
        self._advanced.set_locked(is_locked=is_locked)

    # -- edits ----------------------------------------------------------------------------------

    def _on_prompt(self, text: str) -> None:
        if self._scene is not None:
            self._editing.change_prompt(self._scene.id, text)

    def _on_camera(self, name: str) -> None:
        if self._scene is not None:
            self._editing.change(self.tr("Change camera"), replace(self._scene, camera=name))

    def _on_own(self) -> None:
        if self._scene is None:
            return
        if self._scene.picture:
            self._editing.set_picture(self._scene.id, "")
            return
        patterns = " ".join(f"*{suffix}" for suffix in MEDIA)
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Own picture or video"),
            "",
            self.tr("Pictures and videos") + f" ({patterns})",
        )
        if path:
            self._editing.set_picture(self._scene.id, path)

    def _on_licence(self, text: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, picture_licence=text.strip())
            self._editing.change(self.tr("Change licence"), scene, field="licence")

    def _on_credit(self, text: str) -> None:
        if self._scene is not None:
            scene = replace(self._scene, credit=text.strip())
            self._editing.change(self.tr("Change credit"), scene, field="credit")
