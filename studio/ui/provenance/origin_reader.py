"""Finds out where a project's movie comes from, on a thread of its own."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from studio.errors import MediaError, StudioError
from studio.provenance.identity import known_root
from studio.provenance.ledger import Ledger, ledger_from_json
from studio.provenance.verify import Verification, verify_movie
from studio.render.rights import Rights, rights_of
from studio.storyboard.model import Storyboard
from studio.ui.document import Document
from studio.ui.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundOrigin:
    """What was found out.

    Attributes:
        rights: Of the movie as it would be made now; None where it could not be planned.
        refused: Why not, as a sentence; "" otherwise.
        ledger: Of the latest movie, or None.
        verification: Of the latest movie's file, or None where it is gone.
    """

    rights: Rights | None
    refused: str
    ledger: Ledger | None
    verification: Verification | None


class OriginReader(QObject):
    """Reads one project's origin again whenever it is asked; older answers are dropped.

    Signals:
        found(origin): A `FoundOrigin`.
    """

    found = Signal(object)
    _done = Signal(object)

    def __init__(self, session: Session, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._document = session, document
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="origin")
        self._latest: Future[FoundOrigin] | None = None
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def read(self) -> None:
        """Begin; `found` tells when it is done."""
        if self._latest is not None:
            self._latest.cancel()
        board, ledgers = self._document.storyboard, self._document.ledgers()
        self._latest = self._pool.submit(self._find, board, ledgers[-1] if ledgers else "")
        self._latest.add_done_callback(self._done.emit)

    def close(self) -> None:
        """End the thread."""
        self._latest = None
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _find(self, board: Storyboard, text: str) -> FoundOrigin:
        """On the thread: judge what would be made, and look at what was."""
        paths = self._session.paths
        rights, refused = None, ""
        try:
            rights = rights_of(board, store=self._session.store, paths=paths)
        except StudioError as error:
            refused = str(error)
        ledger, verification = None, None
        try:
            ledger = ledger_from_json(text) if text else None
            if ledger is not None:
                # The name alone counts: a ledger must not lead to any place on the disk.
                movie = self._document.path.parent / Path(ledger.movie.name).name
                if movie.is_file():
                    root = known_root(paths.data_dir)
                    verification = verify_movie(movie, ledger, root_pem=root)
        except MediaError as error:
            refused = refused or str(error)
        return FoundOrigin(rights=rights, refused=refused, ledger=ledger, verification=verification)

    def _on_done(self, done: Future[FoundOrigin]) -> None:
        if done is self._latest:
            self.found.emit(done.result())
