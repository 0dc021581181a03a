"""The project file: one SQLite file (`.scenewright`) in which every edit is one transaction.

Kill the program at any moment and the file holds the state before the edit or after it. Earlier and
later states stay in the file, for undo and redo (`states.py`). A project file may come from anybody:
it is checked before SQLite touches it, its schema may hold tables only, and every value is checked
when it is read.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import struct
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from studio.errors import ProjectError
from studio.storyboard.model import Storyboard
from studio.storyboard.states import (
    SCHEMA_VERSION,
    KnownScenes,
    add_ledger,
    migrate,
    read_fact,
    read_ledgers,
    read_present,
    read_state,
    write_fact,
    write_present,
    write_state,
)

APPLICATION_ID = 0x53434E57  # "SCNW", at byte 68 of the file
_SQLITE_MAGIC = b"SQLite format 3\x00"
_LONGEST_VALUE = 64 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One earlier or present state of a project.

    Attributes:
        number: Rises with every save.
        label: What was done ("Change narration").
        made_at: When, in UTC, ISO 8601.
    """

    number: int
    label: str
    made_at: str


class Project:
    """An open project file. Use it on one thread, and close it (or use `with`)."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        with _told(path):
            self.source = read_fact(connection, "source")
            self._present = read_present(connection)
            self._known = KnownScenes()
            self._storyboard = read_state(connection, self._present, self._known)

    @property
    def storyboard(self) -> Storyboard:
        """The present state."""
        return self._storyboard

    @property
    def present(self) -> int:
        """The number of the present state."""
        return self._present

    def save(self, storyboard: Storyboard, *, label: str, replaces_present: bool = False) -> None:
        """Make a storyboard the present state, in one transaction.

        Earlier states are kept; undone ones, which lay after the present, are given up.

        Args:
            storyboard: The new state.
            label: What was done ("Change narration").
            replaces_present: Whether the present state is given up for the new one: a word that is
                being typed is one edit, not one a letter.

        Raises:
            ProjectError: When the file cannot be written; it then holds what it held before.
        """
        with _told(self.path), _transaction(self._connection):
            self._connection.execute("DELETE FROM state WHERE number > ?", (self._present,))
            if replaces_present:
                self._connection.execute("DELETE FROM state WHERE number = ?", (self._present,))
            number, rows = write_state(self._connection, storyboard, label, self._known)
        for row, scene in zip(rows, storyboard.scenes, strict=True):
            self._known.add(row, scene)
        self._present, self._storyboard = number, storyboard

    def undo(self) -> Storyboard | None:
        """Go back to the state before; None where there is none.

        Raises:
            ProjectError: When the file cannot be written, or that state is damaged.
        """
        return self._go_to("SELECT MAX(number) FROM state WHERE number < ?")

    def redo(self) -> Storyboard | None:
        """Go on to the state after; None where there is none.

        Raises:
            ProjectError: When the file cannot be written, or that state is damaged.
        """
        return self._go_to("SELECT MIN(number) FROM state WHERE number > ?")

    def _go_to(self, query: str) -> Storyboard | None:
        with _told(self.path), _transaction(self._connection):
            number = self._connection.execute(query, (self._present,)).fetchone()[0]
            if number is None:
                return None
            storyboard = read_state(self._connection, number, self._known)
            write_present(self._connection, number)
        self._present, self._storyboard = number, storyboard
        return storyboard

    def take_up(self) -> bool:
        """Note that the project is open for editing; True where the last time never ended.

        Raises:
            ProjectError: When the file cannot be written.
        """
        was_open = self.is_taken_up
        with _told(self.path), _transaction(self._connection):
            write_fact(self._connection, "editing", "yes")
        return was_open

    @property
    def is_taken_up(self) -> bool:
        """Whether somebody edits it, or did when their program died."""
        return bool(read_fact(self._connection, "editing"))

    def lay_down(self) -> None:
        """Note that editing has ended as it should.

        Raises:
            ProjectError: When the file cannot be written.
        """
        with _told(self.path), _transaction(self._connection):
            write_fact(self._connection, "editing", "")

    def history(self) -> tuple[HistoryEntry, ...]:
        """All states that the file holds, the oldest first."""
        with _told(self.path):
            rows = self._connection.execute(
                "SELECT number, label, made_at FROM state ORDER BY number"
            ).fetchall()
        return tuple(
            HistoryEntry(number=int(number), label=str(label), made_at=str(made_at))
            for number, label, made_at in rows
        )

    def state(self, number: int) -> Storyboard:
        """An earlier state by its number.

        Raises:
            ProjectError: When there is no such state, or it is damaged.
        """
        with _told(self.path):
            return read_state(self._connection, number, self._known)

    def keep_ledger(self, text: str) -> None:
        """Keep the ledger of a movie that was made of the project, beside the latest ones.

        Raises:
            ProjectError: When the file cannot be written.
        """
        with _told(self.path), _transaction(self._connection):
            add_ledger(self._connection, text)

    def ledgers(self) -> tuple[str, ...]:
        """The ledgers of movies that were made of the project, the latest last."""
        with _told(self.path):
            return read_ledgers(self._connection)

    def note(self, name: str, text: str) -> None:
        """Keep something beside the storyboard, outside undo; an empty text takes it out.

        Raises:
            ProjectError: When the file cannot be written.
        """
        with _told(self.path), _transaction(self._connection):
            write_fact(self._connection, name, text)

    def noted(self, name: str) -> str:
        """What was kept under a name; empty for nothing."""
        with _told(self.path):
            return read_fact(self._connection, name)

    def close(self) -> None:
        """Close the file. Closing twice is harmless."""
        self._connection.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()


def create_project(
    path: Path, storyboard: Storyboard, *, source: str, overwrite: bool = False
) -> None:
    """Write a new project file; nothing appears at `path` before it is whole.

    Args:
        path: Where; its folder must exist.
        storyboard: The first state.
        source: The script's text, kept for later.
        overwrite: Whether a file at `path` may be replaced.

    Raises:
        ProjectError: When the folder is missing or not writable, or the file exists already.
    """
    if path.is_dir():
        raise ProjectError(f"{path} is a folder.", "Name a file for the project.")
    if not path.parent.is_dir():
        raise ProjectError(
            f"The folder {path.parent} does not exist.", "Create it or choose another one."
        )
    if path.exists() and not overwrite:
        raise ProjectError(f"{path} exists already.", "Choose another name or remove it first.")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with _told(path):
            temporary.unlink(missing_ok=True)
            _write_new(temporary, storyboard, source)
            # A journal left by a killed program belongs to the old file: it would undo this one.
            path.with_name(path.name + "-journal").unlink(missing_ok=True)
            temporary.replace(path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def open_project(path: Path) -> Project:
    """Open a project file, bringing an older one to the present schema.

    Raises:
        ProjectError: When the file is missing, not a project, damaged, or from a newer version.
    """
    _check_header(path)
    with _told(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None
        )
    try:
        with _told(path):
            _prepare(connection, path)
        return Project(path, connection)
    except BaseException:
        connection.close()
        raise


def _write_new(path: Path, storyboard: Storyboard, source: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        with _transaction(connection):
            migrate(connection, 0)
            connection.execute("INSERT INTO fact VALUES ('source', ?)", (source,))
            write_state(connection, storyboard, "New project", KnownScenes())
    finally:
        connection.close()


def _check_header(path: Path) -> None:
    """Refuse what is not a project before SQLite opens it (it may write to what it opens)."""
    if path.is_dir():
        raise ProjectError(f"{path} is a folder, not a project.", "Choose a .scenewright file.")
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise ProjectError(f"There is no project at {path}.", "Check the name.") from error
    except OSError as error:
        raise ProjectError(f"{path} cannot be read.", "Check that you may open it.") from error
    is_project = (
        len(header) == 100
        and header.startswith(_SQLITE_MAGIC)
        and struct.unpack(">I", header[68:72])[0] == APPLICATION_ID
    )
    if not is_project:
        raise ProjectError(f"{path} is not a Scenewright project.", "Choose a .scenewright file.")


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Make the connection safe, check the file's structure, and bring its schema up to date."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA_VERSION:
        raise ProjectError(
            f"{path} was made by a newer version of the program.", "Update Scenewright to open it."
        )
    kinds = {row[0] for row in connection.execute("SELECT DISTINCT type FROM sqlite_master")}
    if version < 1 or not kinds <= {"table", "index"}:
        raise _damaged(path)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise _damaged(path)
    if version < SCHEMA_VERSION:
        with _transaction(connection):
            migrate(connection, version)


def _damaged(path: Path) -> ProjectError:
    return ProjectError(
        f"{path} is damaged.", "Open a copy of it from before, or make a new project."
    )


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Generator[None]:
    """All of the block's changes or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # the first error is the one to tell
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextlib.contextmanager
def _told(path: Path) -> Generator[None]:
    """Translate SQLite's and the system's failures into sentences."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:  # a damaged name is no text
        raise _translated(error, path) from error
    except OSError as error:
        raise ProjectError(
            f"{path} cannot be written: {error.strerror or error}.",
            "Check the folder's permissions and the space on the disk.",
        ) from error


def _translated(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> ProjectError:
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return ProjectError(
            f"{path} cannot be written.", "Save it under another name in a folder of yours."
        )
    if primary == sqlite3.SQLITE_FULL:
        return ProjectError(
            "The disk is full.", "Free some space; the project is as it was before."
        )
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectError(f"{path} is in use by another program.", "Close it there first.")
    return _damaged(path)
