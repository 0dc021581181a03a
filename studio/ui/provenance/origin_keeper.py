"""Keeps the ledgers of rendered movies inside their projects, and writes risk reports."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from studio.errors import StudioError
from studio.provenance.ledger import ledger_path
from studio.render.queue_file import QueuedRender
from studio.storyboard.file import open_project
from studio.ui.session import Session


class OriginKeeper(QObject):
    """Works on a thread of its own.

    Signals:
        reported(path): A risk report is there.
        failed(error): Something could not be written.
    """

    reported = Signal(str)
    failed = Signal(object)
    _done = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="keeper")
        self._projects: dict[str, Path] = {}
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def expect(self, render_id: str, project: Path) -> None:
        """A render of a project is in the queue."""
        self._projects[render_id] = project

    def keep(self, render: QueuedRender) -> None:
        """A movie is there: keep its ledger in its project, if it is known."""
        project = self._projects.pop(render.id, None)
        if project is not None:
            self._submit(lambda: _keep(project, ledger_path(Path(render.output))))

    def report(self, project: Path, output: Path) -> None:
        """Write the risk report of a project."""
        paths = self._session.paths

        def write() -> str:
            from studio.render.risk_report import write_report  # noqa: PLC0415 slow, and rare

            write_report(str(project), output, paths=paths)
            return str(output)

        self._submit(write)

    def close(self) -> None:
        """Finish what was begun."""
        self._pool.shutdown(wait=True)

    def _submit(self, work: Callable[[], str]) -> None:
        done = self._pool.submit(work)
        done.add_done_callback(self._done.emit)

    def _on_done(self, done: Future[str]) -> None:
        error = done.exception()
        if isinstance(error, StudioError):
            self.failed.emit(error)
        elif error is not None:
            raise error
        elif done.result():
            self.reported.emit(done.result())


def _keep(project: Path, ledger: Path) -> str:
    try:
        text = ledger.read_text(encoding="utf-8")
    except OSError:
        return ""  # it was moved or removed in the meantime
    with open_project(project) as opened:
        opened.keep_ledger(text)
    return ""
