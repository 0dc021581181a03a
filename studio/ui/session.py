"""What every part of the window works with, put together once by `application.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.engine.models.manifest import ModelManifest
from studio.engine.models.store import ModelStore
from studio.paths import Paths
from studio.render.seat import Seat
from studio.render.worker import Worker
from studio.settings import Settings, load_settings, save_settings
from studio.ui.bridge import Bridge
from studio.ui.dialogs.font_shelf import FontShelf
from studio.ui.icons import Icons
from studio.ui.models.installed import Installed
from studio.ui.preview.sound_out import OpenDevice


class Preferences(QObject):
    """The settings, saved at each change.

    Signals:
        changed(before, after): The settings were exchanged.
    """

    changed = Signal(object, object)

    def __init__(self, settings: Settings, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._folder = settings, folder

    @property
    def settings(self) -> Settings:
        """As they are now."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Exchange the settings and keep them."""
        before = self._settings
        if before.school == settings.school:  # the terminal may have switched it meanwhile
            settings = replace(settings, school=load_settings(self._folder).school)
        self._settings = settings
        if before != settings:
            save_settings(settings, self._folder)
            self.changed.emit(before, settings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """The window's collaborators.

    Attributes:
        paths: The person's folders.
        resources: The program's own files.
        store: Where models are found.
        installed: What it held when it was last looked at.
        manifest: Of the model that draws.
        seat: Tools of the engine thread; other threads leave it alone.
        worker: The engine thread.
        bridge: Its events.
        preferences: The settings.
        icons: In the theme's colours.
        open_url: Shows a file or folder with the system's own program.
        open_sound: Opens the sound device; None where there is none.
        fonts: Those of this computer.
    """

    paths: Paths
    resources: Path
    store: ModelStore
    installed: Installed
    manifest: ModelManifest
    seat: Seat
    worker: Worker
    bridge: Bridge
    preferences: Preferences
    icons: Icons
    open_url: Callable[[str], object]
    open_sound: OpenDevice
    fonts: FontShelf
