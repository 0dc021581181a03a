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
        frame = frame_to_json(storyboard, _keep_scenes(connection, storyboard, KnownScenes()))
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


class KnownScenes:
    """Scenes that were read from a file or written to it, and their rows.

    An edit changes one scene of perhaps 500: the others are neither written nor read again, and an undo
    gives the very scenes back that were there before. By identity, since a scene has some thirty fields:
    an equal one that was made anew is found in the file. All of a session stay: 1 kB an edit.
    """

    def __init__(self) -> None:
        self._rows: dict[int, tuple[int, Scene]] = {}  # by `id`, a scene's own while it is kept
        self._scenes: dict[int, Scene] = {}  # by row

    def row(self, scene: Scene) -> int | None:
        """Where a scene stands; None where that is not known."""
        return self._rows.get(id(scene), (None, scene))[0]

    def scene(self, row: int) -> Scene | None:
        """What stands in a row; None where that is not known."""
        return self._scenes.get(row)

    def add(self, row: int, scene: Scene) -> None:
        """Remember what stands in a row; of equal scenes the first is given back."""
        self._scenes.setdefault(row, scene)
        self._rows.setdefault(id(scene), (row, scene))


def write_state(
    connection: sqlite3.Connection, storyboard: Storyboard, label: str, known: KnownScenes
) -> tuple[int, tuple[int, ...]]:
    """Write a state and make it the present one; its number, and the rows of its scenes.

    They are to be added to `known` once they are sure to be in the file.
    """
    rows = _keep_scenes(connection, storyboard, known)
    text = frame_to_json(storyboard, rows)
    by_row = dict(zip(rows, storyboard.scenes, strict=True))
    frame_from_json(text, by_row.__getitem__)  # what cannot be read again must not get in
    number = connection.execute(
        "INSERT INTO state (label, made_at, storyboard, sha256) VALUES (?, ?, ?, ?)",
        (label, datetime.now(UTC).isoformat(timespec="milliseconds"), text, _sha256(text)),
    ).lastrowid
    if number is None:
        raise AssertionError("SQLite gave a new row no number")
    write_present(connection, number)
    return number, rows


def _keep_scenes(
    connection: sqlite3.Connection, storyboard: Storyboard, known: KnownScenes
) -> tuple[int, ...]:
    """The rows of a storyboard's scenes; those not `known` are written if the file lacks them."""
    found = ((scene, known.row(scene)) for scene in storyboard.scenes)
    return tuple(_keep_scene(connection, scene) if row is None else row for scene, row in found)


def _keep_scene(connection: sqlite3.Connection, scene: Scene) -> int:
    text = scene_to_json(scene)
    scene_from_json(text)  # what cannot be read again must not get in
    connection.execute(
        "INSERT OR IGNORE INTO scene (sha256, content) VALUES (?, ?)", (_sha256(text), text)
    )
    found = connection.execute("SELECT id FROM scene WHERE sha256 = ?", (_sha256(text),)).fetchone()
    return int(found[0])


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


def read_state(connection: sqlite3.Connection, number: int, known: KnownScenes) -> Storyboard:
    """A state by its number; scenes that are not `known` are read, and known from then on.

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
    return frame_from_json(text, lambda row: _read_scene(connection, row, known))


def _read_scene(connection: sqlite3.Connection, row: int, known: KnownScenes) -> Scene:
    scene = known.scene(row)
    if scene is not None:
        return scene
    found = connection.execute("SELECT content, sha256 FROM scene WHERE id = ?", (row,)).fetchone()
    if found is None or not isinstance(found[0], str) or _sha256(found[0]) != found[1]:
        raise _changed_outside()
    scene = scene_from_json(found[0])
    known.add(row, scene)
    return scene


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
