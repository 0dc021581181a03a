"""Pictures of the window in eight states, for the documentation and for our own eyes.

    python tests/pictures/window_states.py FOLDER [--sizes 1440x900 1280x720] [--themes dark light]

Runs offscreen, with the real engine; writes FOLDER/SIZE-THEME-STATE.jpg.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QEventLoop, QTimer  # noqa: E402
from PySide6.QtGui import QColor, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

from studio.paths import Paths  # noqa: E402
from studio.plan.model import RenderSettings  # noqa: E402
from studio.storyboard.takes import with_new_take  # noqa: E402
from studio.ui.application import build_window  # noqa: E402
from studio.ui.arrange.arrange_dialog import ArrangeDialog  # noqa: E402
from studio.ui.export.export_dialog import ExportDialog  # noqa: E402
from studio.ui.main_window import MainWindow  # noqa: E402
from studio.ui.project_view import ProjectView  # noqa: E402

SCRIPTS = ROOT / "resources" / "scripts"
QUALITY = 64


D = TypeVar("D", bound=QDialog)


def pause(ms: int) -> None:
    """Let events run."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def until(ready: Callable[[], object], seconds: float = 240) -> None:
    """Let events run until something is so."""
    for _ in range(int(seconds * 20)):
        if ready():
            return
        pause(50)
    raise TimeoutError


class Camera:
    """Takes the pictures of one size and theme."""

    def __init__(self, window: MainWindow, folder: Path, prefix: str) -> None:
        self.window, self._folder, self._prefix = window, folder, prefix

    def shoot(self, name: str) -> None:
        """A picture of the window, with an open dialog in its middle."""
        pause(250)
        picture = self.window.grab()
        dialogs = [d for d in self.window.findChildren(QDialog) if d.isVisible()]
        if dialogs:
            picture = self._with_dialog(picture, dialogs[-1].grab())
        kept = QBuffer()
        picture.save(kept, "PNG")
        with Image.open(io.BytesIO(kept.data().data())) as found:
            path = self._folder / f"{self._prefix}-{name}.jpg"
            found.convert("RGB").save(path, quality=QUALITY, optimize=True, progressive=True)

    @staticmethod
    def _with_dialog(picture: QPixmap, dialog: QPixmap) -> QPixmap:
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 110))
        x, y = (picture.width() - dialog.width()) // 2, (picture.height() - dialog.height()) // 3
        painter.drawPixmap(x, y, dialog)
        painter.end()
        return picture

    def dialog(self, kind: type[D]) -> D:
        """The open dialog of a kind."""
        return next(dialog for dialog in self.window.findChildren(kind) if dialog.isVisible())

    @property
    def project(self) -> ProjectView:
        """The open project."""
        assert self.window.project is not None
        return self.window.project

    def open(self, name: str) -> None:
        """Open a sample and wait for its pictures."""
        self.window.close_project()
        self.window.open_path(SCRIPTS / name)
        until(lambda: self.window.project is not None)
        self.drawn()
        for _ in range(3):
            self.window.messages._next()  # pyright: ignore[reportPrivateUsage]

    def drawn(self) -> None:
        """Until every card has its picture."""
        project = self.project
        board = project.document
        until(lambda: all(project.previews.is_fresh(s) for s in board.storyboard.scenes))

    def close_dialogs(self) -> None:
        """Close what was opened."""
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        pause(50)


def all_states(camera: Camera) -> None:
    """The eight states, one after the other."""
    camera.shoot("1-welcome")
    camera.open("coffee-promo.md")
    camera.project.step(1)
    camera.shoot("2-storyboard")
    one_scene(camera)
    the_look(camera)
    the_player(camera)
    camera.window.outputs.ask_export()
    for name in ("youtube", "reels"):
        camera.dialog(ExportDialog).presets.boxes[name].click()
    camera.shoot("7-export")
    camera.close_dialogs()
    rendering(camera)


def one_scene(camera: Camera) -> None:
    """Takes, and a picture that is arranged."""
    project = camera.project
    scene = project.document.storyboard.scenes[1]
    project.editing.change("New take", with_new_take(with_new_take(scene)))
    camera.drawn()
    project.inspector._picture._more.setChecked(True)  # pyright: ignore[reportPrivateUsage]
    pause(400)
    camera.shoot("3-takes")
    project.inspector._picture._more.setChecked(False)  # pyright: ignore[reportPrivateUsage]
    project.step(1)
    project.arrange()
    dialog = camera.dialog(ArrangeDialog)
    until(lambda: not dialog.canvas.image.isNull())
    dialog.arranger.select(0)
    camera.shoot("4-arrange")
    camera.close_dialogs()


def the_look(camera: Camera) -> None:
    """Another style, and what it costs."""
    project = camera.project
    camera.window.show_look()
    board = replace(project.document.storyboard, style="paper")
    project.editing.change_board("Look", board)
    camera.drawn()
    camera.shoot("5-look")
    camera.close_dialogs()


def the_player(camera: Camera) -> None:
    """The large picture in the middle of a movie that is spoken."""
    camera.open("water-cycle-lesson.txt")
    project, player = camera.project, camera.project.playback.player
    until(lambda: player.screening is not None)
    until(lambda: not any(player.screening.awaited) if player.screening else False, 600)
    project.toggle_large()
    project.step(2)
    pause(200)
    player.seek(player.position_s + 3.0)
    pause(1500)
    camera.shoot("6-player")
    project.toggle_large()


def rendering(camera: Camera) -> None:
    """One movie is there, the next is being made."""
    window = camera.window
    board = camera.project.document.storyboard
    quick = replace(board, voice="none", quality="draft")
    camera.project.editing.change_board("Quiet", quick)
    camera.drawn()
    window.outputs.render_movie()
    until(lambda: window.queue.renders[-1].state == "done")
    folder = Path(window.queue.renders[-1].output).parent
    settings = RenderSettings(preset="reels", quality="high")
    window.outputs.export(((settings, folder / "The water cycle-reels.mp4"),))
    pause(6000)
    camera.shoot("8-rendering")
    window.queue.cancel(window.queue.running)
    until(lambda: not window.queue.running)


def main() -> None:
    """Shoot."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", nargs="+", default=["1440x900", "1280x720"])
    parser.add_argument("--themes", nargs="+", default=["dark", "light"])
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for size in options.sizes:
        for theme in options.themes:
            with tempfile.TemporaryDirectory() as base:
                window = build_window(app, Paths.choose(Path(base)))
                preferences = window.session.preferences
                preferences.change(replace(preferences.settings, theme=theme))
                width, height = map(int, size.split("x"))
                window.resize(width, height)
                window.show()
                all_states(Camera(window, options.folder, f"{size}-{theme}"))
                window.close()


if __name__ == "__main__":
    main()
