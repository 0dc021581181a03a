"""The question for a newer version, when a person asks it: told in the message bar, never fetched."""

from __future__ import annotations

import contextlib
import threading
import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from studio.errors import StudioError
from studio.render.events import JobDone, JobFailed
from studio.render.updates import UpdateNews, check_for_update, update_address
from studio.ui.messages import MessageBar, Offer
from studio.ui.session import Session

if TYPE_CHECKING:
    from studio.ui.actions import Commands
    from studio.ui.main_window import MainWindow


class UpdateLook(QObject):
    """Asks on a thread of its own: a network may keep silent for ten seconds."""

    def __init__(self, session: Session, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._job = ""
        session.bridge.job_done.connect(self._on_done)
        session.bridge.job_failed.connect(self._on_failed)

    @property
    def title(self) -> str:
        """What the command is called."""
        return self.tr("Look for a new version")

    def start(self) -> None:
        """Ask; nothing happens while an answer is waited for."""
        if self._job:
            return
        self._job = job = f"update-{uuid.uuid4().hex[:12]}"
        bridge = self._session.bridge

        def look() -> None:
            event: JobDone | JobFailed
            try:
                event = JobDone(job_id=job, report={"news": check_for_update(update_address())})
            except StudioError as error:
                event = JobFailed(job_id=job, error=error)
            # The window may be gone by now, and its bridge with it.
            with contextlib.suppress(RuntimeError):
                bridge.post(event)

        threading.Thread(target=look, name="update", daemon=True).start()

    def _on_done(self, event: JobDone) -> None:
        if event.job_id != self._job:
            return
        self._job = ""
        news: UpdateNews = event.report["news"]
        if not news.is_newer:
            self._messages.tell(self.tr("Scenewright {0} is up to date.").format(news.current))
            return
        page = QUrl(news.page)
        offer = Offer(text=self.tr("Open its page"), do=lambda: QDesktopServices.openUrl(page))
        self._messages.tell(
            self.tr("Scenewright {0} is there; this is {1}. Nothing was fetched.").format(
                news.newest, news.current
            ),
            offers=(offer,) if news.page else (),
        )

    def _on_failed(self, event: JobFailed) -> None:
        if event.job_id == self._job:
            self._job = ""
            self._messages.tell_error(event.error)


def add_update_command(window: MainWindow, commands: Commands) -> None:
    """Offer the question, where somebody said whom to ask."""
    try:
        update_address()
    except StudioError:
        return
    look = UpdateLook(window.session, window.messages, window)
    commands.add("updates", look.title, look.start, group="help")
