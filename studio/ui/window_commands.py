"""The list of the window's commands, their keys and menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from studio.ui.actions import Commands
from studio.ui.engine.update_look import add_update_command
from studio.ui.project_view import ProjectView

if TYPE_CHECKING:
    from studio.ui.main_window import MainWindow


def build_commands(window: MainWindow) -> Commands:
    """Make all commands of a window. Those of a project do nothing while none is open."""
    commands = Commands(window)
    _file_commands(window, commands)
    _scene_commands(window, commands)
    _view_commands(window, commands)
    _play_commands(window, commands)
    return commands


def _on(window: MainWindow, do: Callable[[ProjectView], object]) -> Callable[[], None]:
    """A slot that does something with the open project, and nothing while none is open."""

    def slot() -> None:
        if window.project is not None:
            do(window.project)

    return slot


def _file_commands(window: MainWindow, commands: Commands) -> None:
    add, tr = commands.add, window.tr
    undo, redo = _on(window, lambda p: p.document.undo()), _on(window, lambda p: p.document.redo())
    add("new", tr("New project"), window.close_project, keys="Ctrl+N", group="file")
    add("open", tr("Open …"), window.choose_file, keys="Ctrl+O", group="file")
    add("settings", tr("Settings …"), window.show_settings, keys="Ctrl+,", group="file")
    add("models", tr("Models …"), window.show_models, keys="Ctrl+Shift+M", group="file")
    add("judge", tr("Evaluate a model …"), window.show_judge, group="file")
    add("blind", tr("Compare blind …"), window.show_blind, group="file")
    add("quit", tr("Quit"), window.close, keys="Ctrl+Q", group="file")
    add("undo", tr("Undo"), undo, keys="Ctrl+Z", group="edit")
    add("redo", tr("Redo"), redo, keys=("Ctrl+Shift+Z", "Ctrl+Y"), group="edit")
    add("look", tr("Look of the movie …"), window.show_look, keys="Ctrl+Shift+L", group="movie")
    outputs = window.outputs
    add("render", tr("Render the movie"), outputs.render_movie, keys="Ctrl+R", group="movie")
    add("export", tr("Export …"), outputs.ask_export, keys="Ctrl+E", group="movie")
    sign_off = tr("Sign-off as PDF or web page …")
    add("sign_off", sign_off, outputs.ask_sign_off, keys="Ctrl+Shift+E", group="movie")
    origin = tr("Where it came from …")
    add("origin", origin, outputs.show_origin, keys="Ctrl+Shift+O", group="movie")
    add("risks", tr("Risk register …"), outputs.show_risks, group="movie")
    add("report", tr("Risk report …"), outputs.ask_report, group="movie")


def _scene_commands(window: MainWindow, commands: Commands) -> None:
    tr = window.tr
    table: tuple[tuple[str, str, str, Callable[[ProjectView], object]], ...] = (
        ("add", tr("New scene"), "Ctrl+Return", lambda p: p.add_scene()),
        ("duplicate", tr("Duplicate"), "Ctrl+D", lambda p: p.editing.duplicate()),
        ("split", tr("Split at the cursor"), "Ctrl+B", lambda p: p.split_at_cursor()),
        ("merge", tr("Merge with next"), "Ctrl+J", lambda p: p.editing.merge()),
        ("earlier", tr("Move earlier"), "Alt+Up", lambda p: p.editing.move(-1)),
        ("later", tr("Move later"), "Alt+Down", lambda p: p.editing.move(1)),
        ("take", tr("New take"), "T", lambda p: p.editing.new_take()),
        ("arrange", tr("Arrange the picture …"), "A", lambda p: p.arrange()),
        ("again", tr("Draw again"), "R", lambda p: p.editing.draw_again()),
        ("drop_take", tr("Remove this take"), "Shift+T", lambda p: p.editing.drop_take()),
        ("lock", tr("Lock or unlock"), "L", lambda p: p.editing.toggle_lock()),
        ("delete", tr("Delete"), "Del", lambda p: p.editing.delete()),
        ("edit_words", tr("Edit words"), "Return", lambda p: p.inspector.focus_words()),
    )
    for name, text, keys, do in table:
        commands.add(name, text, _on(window, do), keys=keys, group="scene")
    for number in range(1, 10):
        choose = _on(window, lambda p, index=number - 1: p.editing.choose_take(index))
        text = tr("Choose take {0}").format(number)
        commands.add(f"take_{number}", text, choose, keys=str(number), group="take")


def _view_commands(window: MainWindow, commands: Commands) -> None:
    tr = window.tr
    table: tuple[tuple[str, str, str, Callable[[ProjectView], object]], ...] = (
        ("next", tr("Next scene"), "Alt+Right", lambda p: p.step(1)),
        ("previous", tr("Previous scene"), "Alt+Left", lambda p: p.step(-1)),
        ("grid", tr("Grid"), "", lambda p: p.show_strip(is_strip=False)),
        ("strip", tr("Strip"), "", lambda p: p.show_strip(is_strip=True)),
    )
    for name, text, keys, do in table:
        commands.add(name, text, _on(window, do), keys=keys, group="view")
    commands.add(
        "queue",
        tr("Render queue"),
        window.outputs.toggle_queue,
        keys="Ctrl+Shift+R",
        group="view",
    )
    commands.add("find", tr("Find a command …"), window.show_palette, keys="Ctrl+K", group="help")
    commands.add("keys", tr("Keys …"), window.show_keys, keys=("F1", "?"), group="help")
    commands.add("doctor", tr("This computer …"), window.show_doctor, group="help")
    commands.add("going", tr("How it is going …"), window.show_going, group="help")
    add_update_command(window, commands)
    commands.add("full", tr("Full screen"), lambda: _toggle_full(window), keys="F11", group="view")


def _play_commands(window: MainWindow, commands: Commands) -> None:
    """Keys of the player work in the cards, the timeline and the large picture alone."""
    tr = window.tr
    table: tuple[tuple[str, str, str, Callable[[ProjectView], object]], ...] = (
        ("play", tr("Play or pause"), "Space", lambda p: p.playback.player.toggle()),
        ("backwards", tr("Play backwards, faster"), "J", lambda p: p.playback.player.shuttle(-1)),
        ("stop", tr("Stand still"), "K", lambda p: p.playback.player.pause()),
        ("forwards", tr("Play forwards, faster"), "L", lambda p: p.playback.player.shuttle(1)),
    )
    for name, text, keys, do in table:
        commands.add(name, text, _on(window, do), keys=keys, group="play", is_local=True)
    commands.add(
        "large", tr("Large picture"), _on(window, lambda p: p.toggle_large()), keys="P",
        group="view",
    )  # fmt: skip


def fill_menu(menu: QMenu, commands: Commands, groups: tuple[str, ...]) -> None:
    """Put the commands of some groups into a menu, parted by lines."""
    for group in groups:
        found = [command for command in commands.all() if command.group == group]
        if found and not menu.isEmpty():
            menu.addSeparator()
        for command in found:
            menu.addAction(command.action)


def _toggle_full(window: MainWindow) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
