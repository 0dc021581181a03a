"""The cache: what was made is kept under the hash of what it was made from, up to a size."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Generator
from pathlib import Path

from studio.errors import OutputError

DEFAULT_LIMIT_BYTES = 8 << 30
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    kind TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL, used REAL NOT NULL, PRIMARY KEY (kind, key)
)
"""


class Cache:
    """Files by (kind, key), least recently used first out.

    Several processes may use one folder: the index is SQLite in WAL mode, files appear by rename.
    An entry whose file is missing or differs from its hash counts as absent. Threads may share one.

    Attributes:
        folder: Where everything is; made on first use.
    """

    def __init__(self, folder: Path, *, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> None:
        self.folder = folder
        self._limit = limit_bytes
        self._index: sqlite3.Connection | None = None
        self._lock = threading.RLock()

    def get(self, kind: str, key: str) -> Path | None:
        """The file kept for a key, whole and unharmed, or None."""
        with self._db() as db:
            row = db.execute(
                "SELECT name, sha256, bytes FROM entry WHERE kind = ? AND key = ?", (kind, key)
            ).fetchone()
            if row is None:
                return None
            path = self._path(kind, str(row[0]))
            if not _is_whole(path, sha256=str(row[1]), size=int(row[2])):
                db.execute("DELETE FROM entry WHERE kind = ? AND key = ?", (kind, key))
                path.unlink(missing_ok=True)
                return None
            db.execute(
                "UPDATE entry SET used = ? WHERE kind = ? AND key = ?", (time.time(), kind, key)
            )
            return path

    def put_bytes(self, kind: str, key: str, data: bytes, *, suffix: str) -> Path:
        """Keep bytes; returns the file.

        Raises:
            OutputError: The cache folder cannot be written or the disk is full.
        """
        with self.making(kind, key, suffix=suffix) as path, _writing(self.folder):
            path.write_bytes(data)
        return self._path(kind, key + suffix)

    @contextlib.contextmanager
    def making(self, kind: str, key: str, *, suffix: str) -> Generator[Path, None, None]:
        """A path to make a file at; it is kept when the block ends, dropped when it raises.

        Raises:
            OutputError: The cache folder cannot be written or the disk is full.
        """
        with _writing(self.folder):
            (self.folder / "new").mkdir(parents=True, exist_ok=True)
            work = Path(tempfile.mkdtemp(dir=self.folder / "new"))
        path = work / ("made" + suffix)
        try:
            yield path
            final = self._path(kind, key + suffix)
            with _writing(self.folder):
                size, sha256 = path.stat().st_size, file_sha256(path)
                final.parent.mkdir(parents=True, exist_ok=True)
                path.replace(final)
            with self._db() as db:
                db.execute(
                    "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?)",
                    (kind, key, key + suffix, sha256, size, time.time()),
                )
            self._shrink(keep=(kind, key))
        finally:
            shutil.rmtree(work, ignore_errors=True)

    def size_bytes(self) -> int:
        """Bytes of everything that is kept."""
        with self._db() as db:
            return int(db.execute("SELECT COALESCE(SUM(bytes), 0) FROM entry").fetchone()[0])

    def close(self) -> None:
        """Close the index; a later call opens it again."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def _path(self, kind: str, name: str) -> Path:
        return self.folder / kind / name[:2] / name

    def _shrink(self, *, keep: tuple[str, str]) -> None:
        with self._db() as db:
            total = int(db.execute("SELECT COALESCE(SUM(bytes), 0) FROM entry").fetchone()[0])
            rows = db.execute("SELECT kind, key, name, bytes FROM entry ORDER BY used").fetchall()
            for kind, key, name, size in rows:
                if total <= self._limit:
                    break
                if (kind, key) != keep:
                    self._path(kind, name).unlink(missing_ok=True)
                    db.execute("DELETE FROM entry WHERE kind = ? AND key = ?", (kind, key))
                    total -= size

    @contextlib.contextmanager
    def _db(self) -> Generator[sqlite3.Connection, None, None]:
        try:
            with self._lock:
                if self._index is None:
                    self._index = self._open()
                with self._index:
                    yield self._index
        except sqlite3.DatabaseError as error:
            self.close()
            if not isinstance(error, sqlite3.OperationalError):
                # The index is damaged. What it lists can be made again, so start a new one.
                (self.folder / "index.sqlite").unlink(missing_ok=True)
            raise _cannot_write(self.folder) from error

    def _open(self) -> sqlite3.Connection:
        with _writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / "index.sqlite"
        try:
            return _connect(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            for part in ("", "-wal", "-shm"):
                path.with_name(path.name + part).unlink(missing_ok=True)
            return _connect(path)


def _connect(path: Path) -> sqlite3.Connection:
    index = sqlite3.connect(path, timeout=30, check_same_thread=False)
    try:
        index.execute("PRAGMA journal_mode = WAL")
        index.execute("PRAGMA synchronous = NORMAL")
        index.execute(_SCHEMA)
        index.execute("SELECT COUNT(*) FROM entry")
    except sqlite3.DatabaseError:
        index.close()
        raise
    return index


def text_sha256(text: str) -> str:
    """SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _is_whole(path: Path, *, sha256: str, size: int) -> bool:
    try:
        return path.stat().st_size == size and file_sha256(path) == sha256
    except OSError:
        return False


@contextlib.contextmanager
def _writing(folder: Path) -> Generator[None, None, None]:
    try:
        yield
    except OSError as error:
        raise _cannot_write(folder, error) from error


def _cannot_write(folder: Path, error: OSError | None = None) -> OutputError:
    if error is not None and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(
            f"The disk is full: nothing more fits below {folder}.",
            "Free some space, or put the program's folders elsewhere with --basedir.",
        )
    return OutputError(
        f"The program's cache folder {folder} cannot be written.",
        "Make it writable, or put the program's folders elsewhere with --basedir.",
    )
