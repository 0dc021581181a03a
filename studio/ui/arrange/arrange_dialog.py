"""Arrange a scene's picture: the picture with its subjects on the left, what they are on the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.engine.scenery.catalogue import COLORS, LIGHTS, MOTIONS, SETTING_NAMES, WEATHERS
from studio.errors import StudioError
from studio.storyboard.edit import scene_index
from studio.ui.arrange.arrange_canvas import ArrangeCanvas
from studio.ui.arrange.arranger import Arranger
from studio.ui.arrange.kind_picker import KindPicker
from studio.ui.arrange.subject_panel import SubjectPanel
from studio.ui.columns import Panel
from studio.ui.dialogs.fit import open_fitted
from studio.ui.document import Document
from studio.ui.editing import Editing
from studio.ui.fields import Choice, caps, labelled, quiet, rule
from studio.ui.names import named, shown_deed, shown_name
from studio.ui.preview.frame_thread import FrameThread
from studio.ui.session import Session
from studio.ui.theme import Tokens

PANEL_PX = 270


class ArrangeDialog(QDialog):
    """Every change is made at once, and can be undone here and in the window."""

    def __init__(
        self,
        session: Session,
        document: Document,
        editing: Editing,
        *,
        frames: FrameThread,
        scene_id: str,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._icons = session.icons
        self.arranger = Arranger(
            session, document, editing, frames=frames, scene_id=scene_id, parent=self
        )
        scene = document.scene(scene_id)
        number = scene_index(document.storyboard, scene_id) + 1
        title = "" if scene is None else scene.title
        self.setWindowTitle(self.tr("Arrange the picture of scene {0}: {1}").format(number, title))
        room = parent.window().size()
        self.resize(QSize(round(room.width() * 0.92), round(room.height() * 0.86)))
        self.canvas = ArrangeCanvas(self.arranger, tokens, self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Subjects of the picture"))
        self.list.setMaximumHeight(112)
        self.panel = SubjectPanel(self.arranger, self)
        self.add = QPushButton(self.tr("Add …"), self)
        self.add.setIcon(session.icons.icon("plus"))
        self.setting = Choice(named(SETTING_NAMES), self)
        self.light = Choice(named(LIGHTS), self)
        self.weather = Choice(named(WEATHERS), self)
        self.backdrop = Choice(named(COLORS), self)
        self.reset = QPushButton(self.tr("Back to the model's picture"), self)
        self.note = quiet("", self)
        self.done_button = QPushButton(self.tr("Done"), self)
        self.done_button.setProperty("role", "primary")
        self.done_button.setAutoDefault(False)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter on the canvas is the canvas's
        self._lay_out()
        self._connect()
        self._refresh()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        tr = self.tr
        place = QGridLayout()
        place.setColumnStretch(1, 1)
        place.setVerticalSpacing(6)
        for row, (text, field) in enumerate(
            (
                (tr("Place"), self.setting), (tr("Light"), self.light),
                (tr("Weather"), self.weather), (tr("Backdrop"), self.backdrop),
            )
        ):  # fmt: skip
            place.addWidget(labelled(text, field), row, 0)
            place.addWidget(field, row, 1)
        head = QHBoxLayout()
        head.addWidget(caps(tr("Subjects"), self), 1)
        head.addWidget(self.add)
        body = QWidget(self)
        body.setObjectName("panel")
        side = QVBoxLayout(body)
        side.setContentsMargins(14, 12, 14, 12)
        side.setSpacing(10)
        side.addLayout(head)
        side.addWidget(self.list)
        side.addWidget(self.panel)
        side.addWidget(rule(self))
        side.addWidget(caps(tr("Around them"), self))
        side.addLayout(place)
        side.addStretch(1)
        area = Panel(body, self, least_px=PANEL_PX + 30)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 10)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.reset)
        foot.addWidget(self.done_button)
        middle = QHBoxLayout()
        middle.addWidget(self.canvas, 1)
        middle.addWidget(area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        arranger, tr = self.arranger, self.tr
        arranger.changed.connect(self._refresh)
        arranger.selected.connect(self._show_selected)
        arranger.failed.connect(self._on_failed)
        self.list.currentRowChanged.connect(arranger.select)
        self.canvas.menu_requested.connect(self._show_menu)
        self.canvas.swap_requested.connect(self.choose_swap)
        self.panel.swap_requested.connect(self.choose_swap)
        self.add.clicked.connect(self.choose_new)
        self.reset.clicked.connect(arranger.reset)
        self.done_button.clicked.connect(self.accept)
        self.setting.chosen.connect(lambda n: arranger.stage(tr("Change place"), setting=n))
        self.light.chosen.connect(lambda n: arranger.stage(tr("Change light"), light=n))
        self.weather.chosen.connect(lambda n: arranger.stage(tr("Change weather"), weather=n))
        self.backdrop.chosen.connect(lambda n: arranger.stage(tr("Change backdrop"), backdrop=n))
        # A dialog keeps the window's keys from it: undo has to work here, too.
        for keys, do in (
            (QKeySequence.StandardKey.Undo, self._document.undo),
            (QKeySequence.StandardKey.Redo, self._document.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    # -- choosing -------------------------------------------------------------------------------

    def choose_new(self) -> None:
        """Ask for a thing to add."""
        self._pick(self.tr("Add to the picture")).picked.connect(self.arranger.add)

    def choose_swap(self) -> None:
        """Ask for a thing to put in the place of the selected one."""
        subject = self.arranger.subject
        if subject is not None and not self.arranger.is_locked:
            picker = self._pick(self.tr("Swap for another thing"), present=subject.kind)
            picker.picked.connect(self.arranger.swap)

    def _pick(self, title: str, *, present: str = "") -> KindPicker:
        picker = KindPicker(title, self, present=present)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.setModal(True)
        open_fitted(picker)
        picker.finished.connect(lambda _: self.canvas.setFocus(Qt.FocusReason.OtherFocusReason))
        return picker

    def _show_menu(self, position: QPoint) -> None:
        menu = self.subject_menu()
        if menu is not None:
            menu.exec(position)
            menu.deleteLater()

    def subject_menu(self) -> QMenu | None:
        """What can be done with the selected subject; None where nothing can."""
        subject, arranger = self.arranger.subject, self.arranger
        if subject is None or arranger.is_locked:
            return None
        menu = QMenu(self)
        menu.addAction(self.tr("Swap for another thing") + " …", self.choose_swap)
        colors = menu.addMenu(self.tr("Colour"))
        for name in COLORS:
            colors.addAction(
                shown_name(name),
                lambda _=False, name=name: arranger.change(self.tr("Recolour"), color=name),
            )
        motions = menu.addMenu(self.tr("Moves"))
        for name in MOTIONS:
            text = self.tr("Stays where it is") if name == "none" else shown_deed(name)
            motions.addAction(
                text,
                lambda _=False, name=name: arranger.change(self.tr("Change motion"), motion=name),
            )
        other = "left" if subject.facing == "right" else "right"
        menu.addAction(
            self.tr("Turn around"), lambda: arranger.change(self.tr("Turn around"), facing=other)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), arranger.remove)
        return menu

    # -- showing --------------------------------------------------------------------------------

    def _refresh(self) -> None:
        graph = self.arranger.graph
        is_free = graph is not None and not self.arranger.is_locked
        for widget in (self.add, self.setting, self.light, self.weather, self.backdrop):
            widget.setEnabled(is_free)
        self.reset.setEnabled(self.arranger.is_edited and is_free)
        if graph is None:
            self.note.setText(self.tr("The picture is being drawn …"))
            return
        names = [shown_name(subject.kind) for subject in graph.subjects]
        if names != [self.list.item(row).text() for row in range(self.list.count())]:
            self.list.blockSignals(True)
            self.list.clear()
            self.list.addItems(names)
            self.list.blockSignals(False)
        self._show_selected()
        stage = graph.stage
        self.setting.show_value(stage.setting)
        self.light.show_value(stage.light)
        self.weather.show_value(stage.weather)
        self.backdrop.show_value(stage.backdrop)
        if self.arranger.is_locked:
            self.note.setText(self.tr("The scene is locked. Unlock it (L) to change it."))
        elif self.arranger.is_edited:
            self.note.setText(self.tr("This picture is yours: it stays as you arrange it."))
        else:
            self.note.setText(
                self.tr("Drag to move, drag a corner to resize. Tab selects, arrows move, "
                        "+ and − resize, Del removes.")
            )  # fmt: skip

    def _show_selected(self, *_: object) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(self.arranger.index)
        self.list.blockSignals(False)

    def _on_failed(self, error: StudioError) -> None:
        self.note.setText(str(error))
