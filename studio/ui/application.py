"""Starts the window: puts the collaborators together and hands them over."""

from __future__ import annotations

import contextlib
import gc
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QLockFile, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import QApplication

from studio.errors import StudioError
from studio.paths import Paths, font_folders, resources_dir
from studio.render.seat import Seat
from studio.render.sources import model_store
from studio.render.worker import Worker
from studio.settings import Settings, load_settings
from studio.storyboard.file import open_project
from studio.ui.bridge import Bridge
from studio.ui.dialogs.font_shelf import FontShelf
from studio.ui.excepthook import install_excepthook
from studio.ui.fonts import add_fonts_for
from studio.ui.icons import Icons
from studio.ui.main_window import MainWindow
from studio.ui.models.installed import Installed
from studio.ui.preview.sound_out import OpenDevice, open_playback
from studio.ui.session import Preferences, Session
from studio.ui.theme import apply_theme, tokens_for
from studio.ui.translation import install_language, interface_language
from studio.ui.welcome import is_project

WIDTH_PX, HEIGHT_PX = 1440, 900
SWITCH_S = 0.0005
"""How long another thread may keep the interpreter while the window waits for it. Each call from Qt into
Python waits anew: at the usual 5 ms a handful of them is a stall that is seen."""


def run_window(paths: Paths, path: Path | None = None) -> int:
    """Open the window and stay until it is closed; the program's exit code.

    Args:
        paths: The person's folders.
        path: A project or a script to open, or None for the welcome view.

    Raises:
        ModelError: The model that ships with the program is missing or damaged.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of Qt program runs in this process")
    app.setApplicationName("Scenewright")
    app.setOrganizationName("Scenewright")
    app.setDesktopFileName("scenewright")  # Wayland finds the icon through the desktop entry
    app.setWindowIcon(QIcon(str(resources_dir() / "interface" / "program" / "scenewright.svg")))
    window = build_window(app, paths)
    window.show()
    spare_collector()
    lock = QLockFile(str(paths.data_dir / "window.lock"))
    lock.setStaleLockTime(0)  # held as long as the process lives, which may be for days
    begin(window, path, is_alone=lock.tryLock(0))
    return app.exec()


def begin(window: MainWindow, path: Path | None, *, is_alone: bool) -> None:
    """Show what a person asked for, or what was open when the program died.

    Args:
        window: Shown already.
        path: A project or a script, or None.
        is_alone: Whether no other window of this person is open, whose project it might be.
    """
    window.outputs.offer_to_go_on()
    path = path or (left_open(window.session.preferences.settings) if is_alone else None)
    if path is not None:
        window.open_path(path)


def left_open(settings: Settings) -> Path | None:
    """The project that a person worked on last, where that work never ended; else None."""
    last = next((Path(name) for name in settings.recent), None)
    if last is None or not is_project(last) or not last.is_file():
        return None
    with contextlib.suppress(StudioError), open_project(last) as project:
        return last if project.is_taken_up else None
    return None


def spare_collector() -> None:
    """Have the garbage collector leave alone what the program itself is made of.

    A whole collection looks at every object while all threads wait: 100 ms at the end of a render, of
    which most was spent on modules and classes that stay for good.
    """
    gc.freeze()
    gc.enable()  # the start was without it


def build_window(
    app: QApplication, paths: Paths, *, open_sound: OpenDevice = open_playback
) -> MainWindow:
    """The window and everything that it works with; not shown yet."""
    sys.setswitchinterval(SWITCH_S)
    resources = resources_dir()
    interface = resources / "interface"
    settings = load_settings(paths.data_dir)
    language = interface_language(settings.language, system=tuple(QLocale.system().uiLanguages()))
    install_language(app, language, interface / "translations")
    add_fonts_for(language, resources / "fonts")
    tokens = tokens_for(settings.theme)
    store = model_store(paths)
    bridge = Bridge(app)
    session = Session(
        paths=paths,
        resources=resources,
        store=store,
        installed=Installed(store, app),
        manifest=store.find("starter").manifest,
        seat=Seat(paths, store),
        worker=Worker(bridge.post),
        bridge=bridge,
        preferences=Preferences(settings, paths.data_dir, app),
        icons=Icons(interface / "icons", tokens),
        open_url=lambda url: QDesktopServices.openUrl(QUrl(url)),
        open_sound=open_sound,
        fonts=FontShelf(font_folders(), app),
    )
    apply_theme(app, tokens, text_scale=settings.text_scale, interface_dir=interface)
    window = MainWindow(session, tokens)
    window.resize(WIDTH_PX, HEIGHT_PX)
    install_excepthook(window.messages.tell_error)

    def on_settings(before: Settings, after: Settings) -> None:
        if (before.theme, before.text_scale) != (after.theme, after.text_scale):
            chosen = tokens_for(after.theme)
            session.icons.use(chosen)
            apply_theme(app, chosen, text_scale=after.text_scale, interface_dir=interface)
            window.use(chosen)

    session.preferences.changed.connect(on_settings)
    return window
