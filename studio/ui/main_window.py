"""The window: the welcome view or an open project, the message bar, the queue, and the commands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from studio.errors import StudioError
from studio.settings import Settings
from studio.storyboard.model import Storyboard
from studio.ui.actions import Commands
from studio.ui.dialogs.fit import open_fitted
from studio.ui.dialogs.keys_dialog import KeysDialog
from studio.ui.dialogs.palette import Palette
from studio.ui.document import Document
from studio.ui.fonts import add_fonts_for
from studio.ui.messages import MessageBar
from studio.ui.new_project import ScriptSplitter, make_project
from studio.ui.project_view import ProjectView
from studio.ui.render.queue import RenderQueue
from studio.ui.render.queue_dock import QueueDock
from studio.ui.session import Session
from studio.ui.theme import Tokens
from studio.ui.welcome import Welcome, is_project
from studio.ui.window_commands import build_commands, fill_menu
from studio.ui.window_outputs import WindowOutputs

if TYPE_CHECKING:
    from studio.ui.models.models_dialog import ModelsDialog

QUEUE_PX = 262


class MainWindow(QMainWindow):
    """Holds the parts together; what they do is theirs."""

    def __init__(self, session: Session, tokens: Tokens) -> None:
        super().__init__()
        self.session = session
        self._tokens = tokens
        self.project: ProjectView | None = None
        self.setWindowTitle("Scenewright")
        self.setMinimumSize(QSize(900, 560))
        self.messages = MessageBar(session.icons, self)
        self.queue = RenderQueue(session, self)
        self._splitter = ScriptSplitter(session, self)
        self.welcome = Welcome(session, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.welcome)
        body = QWidget(self)
        body.setObjectName("ground")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        self.queue_dock = QueueDock(session, self.queue, self)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.queue_dock)
        self.resizeDocks([self.queue_dock], [QUEUE_PX], Qt.Orientation.Horizontal)
        self.queue_dock.hide()
        self.outputs = WindowOutputs(self)
        self.commands: Commands = build_commands(self)
        self._connect()
        self._show_project_commands()

    def _connect(self) -> None:
        self.welcome.text_given.connect(self._splitter.split_text)
        self.welcome.text_given.connect(self._show_busy)
        self.welcome.file_given.connect(self._on_file)
        self.welcome.open_requested.connect(self.choose_file)
        self._splitter.split.connect(self._on_split)
        self._splitter.failed.connect(self._on_split_failed)
        self.session.preferences.changed.connect(self._on_settings)

    # -- opening and closing --------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Open a project, or make one of a script."""
        if not is_project(path):
            self._splitter.split_file(path)
            self._show_busy()
            return
        try:
            document = Document(path, self)
        except StudioError as error:
            self.messages.tell_error(error)
            preferences = self.session.preferences
            preferences.change(preferences.settings.without_recent(str(path)))
            return
        self.close_project()
        add_fonts_for(document.storyboard.language, self.session.resources / "fonts")
        project = ProjectView(self.session, document, self._tokens, self)
        self.project = project
        document.failed.connect(self.messages.tell_error)
        document.history_changed.connect(self._show_project_commands)
        project.editing.refused.connect(self.messages.refuse)
        project.editing.discarded.connect(self.outputs.note_discarded)
        project.previews.failed.connect(self._on_preview_failed)
        project.script_pasted.connect(self._splitter.split_text)
        project.top_bar.render_requested.connect(self.outputs.render_movie)
        project.top_bar.queue_requested.connect(self.outputs.toggle_queue)
        project.top_bar.look_requested.connect(self.show_look)
        project.top_bar.doctor_requested.connect(self.show_doctor)
        project.top_bar.menu_requested.connect(self._show_menu)
        project.inspector.opinion.compare_requested.connect(self.show_blind)
        project.inspector.opinion.failed.connect(self.messages.tell_error)
        project.board.menu_requested.connect(self._show_scene_menu)
        project.set_rendering(is_rendering=bool(self.queue.running))
        project.board.addAction(self.commands["play"])
        self.outputs.show_queue()
        self._stack.addWidget(project)
        self._stack.setCurrentWidget(project)
        self.setWindowTitle(f"{path.stem} – Scenewright")
        preferences = self.session.preferences
        preferences.change(preferences.settings.with_recent(path))
        if document.was_left_open:
            self.messages.tell(
                self.tr("The program ended unexpectedly the last time. Every edit is here.")
            )
        self._show_project_commands()
        project.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_project(self) -> None:
        """Go back to the welcome view; everything is saved already."""
        project, self.project = self.project, None
        if project is not None:
            project.close_project()
            self._stack.removeWidget(project)
            project.deleteLater()
        self._stack.setCurrentWidget(self.welcome)
        self.setWindowTitle("Scenewright")
        self._show_project_commands()

    def choose_file(self) -> None:
        """Ask for a script or a project."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a script or a project"),
            "",
            self.tr("Scripts and projects")
            + " (*.scenewright *.md *.markdown *.txt *.fountain *.srt *.vtt *.csv *.tsv)"
            + ";;" + self.tr("All files") + " (*)",
        )  # fmt: skip
        if path:
            self._on_file(path)

    def _on_file(self, path: str) -> None:
        self.open_path(Path(path))

    def _show_busy(self, *_: object) -> None:
        self.welcome.set_busy(is_busy=self._splitter.is_busy)

    def _on_split(self, board: Storyboard, warnings: tuple[str, ...], source: str) -> None:
        self._show_busy()
        for warning in warnings:
            self.messages.warn(warning)
        if self.project is not None and self._stack.currentWidget() is self.project:
            self.project.show_script(board)
            return
        try:
            path = make_project(self.session, board, source=source)
        except (StudioError, OSError) as error:
            told = error if isinstance(error, StudioError) else _not_writable(error)
            self.messages.tell_error(told)
            return
        self.welcome.paste.clear()
        self.open_path(path)

    def _on_split_failed(self, error: StudioError) -> None:
        self._show_busy()
        self.messages.tell_error(error)

    def _on_preview_failed(self, _scene_id: str, error: StudioError) -> None:
        self.messages.tell_error(error)

    # -- commands -------------------------------------------------------------------------------

    def _show_project_commands(self) -> None:
        project = self.project
        names = tuple(c.name for c in self.commands.all() if c.group in ("edit", "scene", "movie"))
        self.commands.enable(names, is_enabled=project is not None)
        undo = project.document.undo_label if project else ""
        redo = project.document.redo_label if project else ""
        for name, text, label in (
            ("undo", self.tr("Undo"), undo),
            ("redo", self.tr("Redo"), redo),
        ):
            action = self.commands[name]
            action.setEnabled(bool(label))
            action.setText(f"{text}: {label}" if label else text)

    def _show_menu(self) -> None:
        if self.project is None:
            return
        menu = QMenu(self)
        fill_menu(menu, self.commands, ("file", "edit", "movie", "view", "help"))
        corner = self.project.top_bar.menu
        menu.exec(corner.mapToGlobal(corner.rect().bottomLeft()))
        menu.deleteLater()

    def _show_scene_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        fill_menu(menu, self.commands, ("scene",))
        menu.exec(position)
        menu.deleteLater()

    def show_look(self) -> None:
        """Edit the look of the open project."""
        from studio.ui.dialogs.look_dialog import LookDialog  # noqa: PLC0415 slow, and rare

        if self.project is not None:
            dialog = LookDialog(
                self.session, self.project.document, self.project.editing, self.project
            )
            dialog.failed.connect(self.messages.tell_error)
            self._show_dialog(dialog)

    def show_settings(self) -> None:
        """Edit the person's settings."""
        from studio.ui.dialogs.settings_dialog import SettingsDialog  # noqa: PLC0415 slow, and rare

        self._show_dialog(SettingsDialog(self.session, self))

    def show_doctor(self) -> None:
        """Tell what this computer can do and which processor is used."""
        from studio.ui.engine.doctor_dialog import DoctorDialog  # noqa: PLC0415 slow, and rare

        self._show_dialog(DoctorDialog(self.session, self))

    def show_models(self) -> None:
        """Show what can draw; the open project's model is chosen there."""
        from studio.ui.models.models_dialog import ModelsDialog  # noqa: PLC0415 slow, and rare

        board = None if self.project is None else self.project.document.storyboard
        dialog = ModelsDialog(self.session, self, current=None if board is None else board.model)
        self.connect_models(dialog)
        dialog.finished.connect(self.session.installed.look)
        self._show_dialog(dialog)

    def connect_models(self, dialog: ModelsDialog) -> None:
        """What is chosen in a dialog of models is done to the open project."""
        dialog.model_chosen.connect(self._on_model)
        dialog.evaluation_requested.connect(self._judge)
        dialog.failed.connect(self.messages.tell_error)
        dialog.finished.connect(self._on_models_seen)

    def _on_models_seen(self, _code: int) -> None:
        if self.project is not None:
            self.project.previews.forget_models()

    def show_blind(self) -> None:
        """Compare two takes, models or movies without names."""
        from studio.ui.quality.blind_dialog import BlindDialog  # noqa: PLC0415 slow, and rare

        project = self.project
        board = None if project is None else project.document.storyboard
        scene_id = "" if project is None else project.selection.current
        dialog = BlindDialog(self.session, self, board=board, scene_id=scene_id)
        dialog.failed.connect(self.messages.tell_error)
        self._show_dialog(dialog)

    def show_judge(self) -> None:
        """Judge a model on a suite of prompts."""
        self._judge("")

    def _judge(self, model: str) -> None:
        from studio.ui.quality.judge_dialog import JudgeDialog  # noqa: PLC0415 slow, and rare

        board = None if self.project is None else self.project.document.storyboard
        dialog = JudgeDialog(self.session, self._tokens, self, board=board, model=model)
        dialog.failed.connect(self.messages.tell_error)
        self._show_dialog(dialog)

    def show_going(self) -> None:
        """Show how renders went, and what changed since when."""
        # the chart's library takes 0.4 s to load
        from studio.ui.quality.going_dialog import GoingDialog  # noqa: PLC0415

        dialog = GoingDialog(self.session, self._tokens, self)
        dialog.failed.connect(self.messages.tell_error)
        self._show_dialog(dialog)

    def _on_model(self, name: str) -> None:
        if self.project is not None:
            document = self.project.document
            document.edit(self.tr("Choose the model"), replace(document.storyboard, model=name))

    def show_palette(self) -> None:
        """Find a command by its name."""
        self._show_dialog(Palette(self.commands, self))

    def show_keys(self) -> None:
        """Show all keys."""
        self._show_dialog(KeysDialog(self.commands, self))

    def show_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the window; it is gone when it is closed."""
        self._show_dialog(dialog)

    def _show_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        open_fitted(dialog)

    # -- settings and the end -------------------------------------------------------------------

    def use(self, tokens: Tokens) -> None:
        """Paint with another theme's colours from now on."""
        self._tokens = tokens
        self.welcome.refresh_icons()
        self.queue_dock.refresh_icons()
        self.queue.changed.emit()  # its rows are made again, with icons in the theme's colours
        if self.project is not None:
            self.project.use(tokens)

    def _on_settings(self, _before: Settings, after: Settings) -> None:
        if self.project is not None:
            self.project.apply_settings(after)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.session.installed.look()  # the terminal may have installed a model meanwhile

    def closeEvent(self, event: QCloseEvent) -> None:
        self.queue.close()
        self.outputs.close()
        if self.project is not None:
            self.project.close_project()
            self.project = None
        self.session.fonts.close()
        self.session.worker.close()
        self.session.seat.close()
        event.accept()


def _not_writable(error: OSError) -> StudioError:
    return StudioError(
        f"The project cannot be written: {error.strerror}.",
        "Choose another folder for projects in the settings.",
    )
