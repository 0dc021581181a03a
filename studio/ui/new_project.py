"""New projects: where they are put, and how a script becomes one without holding the window up."""

from __future__ import annotations

import re
import uuid
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal

from studio.errors import StudioError
from studio.render.events import JobDone, JobFailed
from studio.render.sources import load_script, storyboard_of
from studio.render.worker import Job
from studio.script.model import Script
from studio.script.read import read_script
from studio.storyboard.file import create_project
from studio.storyboard.model import Storyboard
from studio.ui.session import Session

SUFFIX = ".scenewright"
FOLDER = "Scenewright"
_MOST_LETTERS = 60


class ScriptSplitter(QObject):
    """Splits scripts on the engine thread.

    Signals:
        split(storyboard, warnings, source): A script became a storyboard.
        failed(error): It did not.
    """

    split = Signal(object, object, str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job = ""
        self._source = ""
        session.bridge.job_done.connect(self._on_done)
        session.bridge.job_failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Whether a script is being split."""
        return bool(self._job)

    def split_text(self, text: str, *, name: str = "script.txt") -> None:
        """Split a pasted text."""
        try:
            script = read_script(text.encode(), name=name)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._submit(script, text)

    def split_file(self, path: Path) -> None:
        """Split a script's file."""
        try:
            script, data = load_script(path)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._submit(script, data.decode("utf-8", errors="replace"))

    def _submit(self, script: Script, source: str) -> None:
        if self._job:
            return
        self._job, self._source = f"split-{uuid.uuid4().hex[:12]}", source
        paths = self._session.paths

        def work(_emit: object, _cancel: object) -> dict[str, Any]:
            return {
                "storyboard": storyboard_of(script, paths=paths),
                "warnings": script.warnings,
            }

        self._session.worker.submit(Job(id=self._job, work=work))

    def _on_done(self, event: JobDone) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.split.emit(event.report["storyboard"], event.report["warnings"], self._source)

    def _on_failed(self, event: JobFailed) -> None:
        if event.job_id == self._job:
            self._job = ""
            self.failed.emit(event.error)


def projects_dir(session: Session) -> Path:
    """Where new projects are put."""
    chosen = session.preferences.settings.projects_dir
    if chosen:
        return Path(chosen)
    if session.paths.is_portable:
        return session.paths.data_dir / "projects"
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / FOLDER


def make_project(session: Session, storyboard: Storyboard, *, source: str) -> Path:
    """Write a new project under a name of its own; its path.

    Raises:
        ProjectError: The folder cannot be written.
    """
    folder = projects_dir(session)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        folder = session.paths.data_dir / "projects"
        folder.mkdir(parents=True, exist_ok=True)
    path = free_path(folder / f"{file_name(storyboard.title)}{SUFFIX}")
    create_project(path, storyboard, source=source)
    return path


def file_name(title: str) -> str:
    """A title as a file's name on every system."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    name = " ".join(name.split())[:_MOST_LETTERS].strip(" .")
    return name or "Movie"


def free_path(path: Path) -> Path:
    """The path itself, or with the first number behind its name that nothing has."""
    count, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} {count}{path.suffix}")
        count += 1
    return free
