"""The rows of a project file: schema, states, and scenes kept once however many states hold them.

A state is its scenes' row numbers, so that a thousand edits of a long movie stay small.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime

from studio.errors import ProjectError
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.serial import (
    frame_from_json,
    frame_to_json,
    scene_from_json,
    scene_to_json,
    storyboard_from_json,
)


def _to_version_1(connection: sqlite3.Connection) -> None:
    """Facts about the project, and its states: the newest is the present one."""
    connection.execute("CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    connection.execute(
        "CREATE TABLE state (number INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL,"
        " made_at TEXT NOT NULL, storyboard TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT"
    )


def _to_version_2(connection: sqlite3.Connection) -> None:
    """Scenes are kept once, however many states hold them; the present state may be any of them."""
    connection.execute(
        "CREATE TABLE scene (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,"
        " content TEXT NOT NULL) STRICT"
    )
    rows = connection.execute("SELECT number, storyboard, sha256 FROM state").fetchall()
    for number, text, digest in rows:
        if not isinstance(text, str) or _sha256(text) != digest:
            continue  # refused when it is read, as before
        storyboard = storyboard_from_json(text)
        frame = frame_to_json(storyboard, _keep_scenes(connection, storyboard, {}))
        connection.execute(
            "UPDATE state SET storyboard = ?, sha256 = ? WHERE number = ?",
            (frame, _sha256(frame), number),
        )
    connection.execute(
        "INSERT INTO fact SELECT 'present', CAST(MAX(number) AS TEXT) FROM state"
        " HAVING COUNT(*) > 0"
    )


# One step for each schema version; the step at index n leads from version n to n + 1.
_MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_to_version_1, _to_version_2)
SCHEMA_VERSION = len(_MIGRATIONS)
MOST_LEDGERS = 20
_LEDGER = "ledger/"


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring a schema from `version` to the present one."""
    for step in _MIGRATIONS[version:]:
        step(connection)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def write_state(
    connection: sqlite3.Connection,
    storyboard: Storyboard,
    label: str,
    known: dict[Scene, int],
    rows: dict[Scene, int],
) -> int:
    """Write a state and make it the present one; its number. `rows` is filled with its scenes'."""
    rows |= dict(zip(storyboard.scenes, _keep_scenes(connection, storyboard, known), strict=True))
    text = frame_to_json(storyboard, tuple(rows[scene] for scene in storyboard.scenes))
    by_row = {row: scene for scene, row in rows.items()}
    frame_from_json(text, by_row.__getitem__)  # what cannot be read again must not get in
    number = connection.execute(
        "INSERT INTO state (label, made_at, storyboard, sha256) VALUES (?, ?, ?, ?)",
        (label, datetime.now(UTC).isoformat(timespec="milliseconds"), text, _sha256(text)),
    ).lastrowid
    if number is None:
        raise AssertionError("SQLite gave a new row no number")
    write_present(connection, number)
    return number


def _keep_scenes(
    connection: sqlite3.Connection, storyboard: Storyboard, known: dict[Scene, int]
) -> tuple[int, ...]:
    """The rows of a storyboard's scenes; those not `known` are written if the file lacks them."""
    return tuple(
        known[scene] if scene in known else _keep_scene(connection, scene)
        for scene in storyboard.scenes
    )


def _keep_scene(connection: sqlite3.Connection, scene: Scene) -> int:
    text = scene_to_json(scene)
    scene_from_json(text)  # what cannot be read again must not get in
    connection.execute(
        "INSERT OR IGNORE INTO scene (sha256, content) VALUES (?, ?)", (_sha256(text), text)
    )
    found = connection.execute("SELECT id FROM scene WHERE sha256 = ?", (_sha256(text),)).fetchone()
    return int(found[0])


def rows_of(connection: sqlite3.Connection, storyboard: Storyboard) -> dict[Scene, int]:
    """The rows of scenes that were just read."""
    found = dict[Scene, int]()
    for scene in storyboard.scenes:
        digest = _sha256(scene_to_json(scene))
        row = connection.execute("SELECT id FROM scene WHERE sha256 = ?", (digest,)).fetchone()
        if row is not None:  # a scene in an older form of JSON is written anew by the next save
            found[scene] = int(row[0])
    return found


def write_present(connection: sqlite3.Connection, number: int) -> None:
    """Note which state is the present one."""
    write_fact(connection, "present", str(number))


def write_fact(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Note a fact about the project."""
    connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))


def read_present(connection: sqlite3.Connection) -> int:
    """The number of the present state.

    Raises:
        ProjectError: The file does not say.
    """
    text = read_fact(connection, "present")
    if not text.isascii() or not text.isdigit():
        raise ProjectError("The project holds no such state.", "Open a copy of it from before.")
    return int(text)


def read_state(connection: sqlite3.Connection, number: int) -> Storyboard:
    """A state by its number.

    Raises:
        ProjectError: There is none, or it is damaged.
    """
    row = connection.execute(
        "SELECT storyboard, sha256 FROM state WHERE number = ?", (number,)
    ).fetchone()
    if row is None:
        raise ProjectError("The project holds no such state.", "Open a copy of it from before.")
    text, digest = row
    if not isinstance(text, str) or _sha256(text) != digest:
        raise _changed_outside()
    return frame_from_json(text, lambda row: _read_scene(connection, row))


def _read_scene(connection: sqlite3.Connection, row: int) -> Scene:
    found = connection.execute("SELECT content, sha256 FROM scene WHERE id = ?", (row,)).fetchone()
    if found is None or not isinstance(found[0], str) or _sha256(found[0]) != found[1]:
        raise _changed_outside()
    return scene_from_json(found[0])


def _changed_outside() -> ProjectError:
    return ProjectError(
        "The project is damaged: its storyboard was changed from outside.",
        "Open a copy of it from before, or make a new project.",
    )


def read_fact(connection: sqlite3.Connection, name: str) -> str:
    """A fact about the project, "" where there is none."""
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
    return row[0] if row is not None and isinstance(row[0], str) else ""


def add_ledger(connection: sqlite3.Connection, text: str) -> None:
    """Keep a movie's ledger as a fact; only the latest `MOST_LEDGERS` stay."""
    names = _ledger_names(connection)
    number = int(names[-1].removeprefix(_LEDGER)) + 1 if names else 1
    write_fact(connection, f"{_LEDGER}{number:08}", text)
    for name in names[: max(0, len(names) + 1 - MOST_LEDGERS)]:
        connection.execute("DELETE FROM fact WHERE name = ?", (name,))


def read_ledgers(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The ledgers that are kept, the latest last."""
    return tuple(read_fact(connection, name) for name in _ledger_names(connection))


def _ledger_names(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM fact WHERE name GLOB ? ORDER BY name", (f"{_LEDGER}[0-9]*",)
    )
    return [str(row[0]) for row in rows if str(row[0]).removeprefix(_LEDGER).isdecimal()]


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
