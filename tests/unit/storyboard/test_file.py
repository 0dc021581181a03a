"""The project file: round trips, every way of being broken, and being killed."""

import hashlib
import random
import sqlite3
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import pytest

from studio.errors import ProjectError
from studio.storyboard.file import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    create_project,
    open_project,
)
from studio.storyboard.model import Scene, Storyboard
from studio.storyboard.serial import storyboard_to_json

BOARD = Storyboard(
    title="Rain",
    language="en",
    scenes=tuple(
        Scene(id=f"s{n}", title=f"Scene {n}", narration=f"Words of scene {n}. " * 5, seed=n)
        for n in range(12)
    ),
)


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    path = tmp_path / "film.scenewright"
    create_project(path, BOARD, source="The source.\nLine two.")
    return path


def test_a_new_project_holds_its_storyboard_and_source(project_path: Path) -> None:
    with open_project(project_path) as project:
        assert project.storyboard == BOARD
        assert project.source == "The source.\nLine two."
        assert [entry.label for entry in project.history()] == ["New project"]


def test_a_saved_edit_is_there_after_opening_again(project_path: Path) -> None:
    changed = replace(BOARD, title="Snow")
    with open_project(project_path) as project:
        project.save(changed, label="Change title")
        assert project.storyboard == changed
    with open_project(project_path) as project:
        assert project.storyboard == changed
        history = project.history()
        assert [entry.label for entry in history] == ["New project", "Change title"]
        assert project.state(history[0].number) == BOARD


def test_the_project_is_one_file(project_path: Path) -> None:
    with open_project(project_path) as project:
        project.save(replace(BOARD, title="Snow"), label="Change title")
    assert [path.name for path in project_path.parent.iterdir()] == [project_path.name]


def test_the_history_has_no_end_and_stays_small(project_path: Path) -> None:
    with open_project(project_path) as project:
        project._connection.execute("PRAGMA synchronous = OFF")  # pyright: ignore[reportPrivateUsage]
        for number in range(600):
            project.save(replace(BOARD, title=str(number)), label=str(number))
        assert len(project.history()) == 601
    assert project_path.stat().st_size < 600 * 1000  # a state is its numbers, not its scenes
    with open_project(project_path) as project:
        assert project.storyboard.title == "599"
        assert project.undo() == replace(BOARD, title="598")


def test_undo_and_redo_go_through_all_states_and_survive_closing(project_path: Path) -> None:
    with open_project(project_path) as project:
        for title in ("one", "two", "three"):
            project.save(replace(BOARD, title=title), label=title)
        assert project.undo() == replace(BOARD, title="two")
    with open_project(project_path) as project:
        assert project.storyboard.title == "two"
        assert project.undo() == replace(BOARD, title="one")
        assert project.undo() == BOARD
        assert project.undo() is None
        for title in ("one", "two", "three"):
            assert project.redo() == replace(BOARD, title=title)
        assert project.redo() is None


def test_undo_gives_the_very_scenes_back_that_were_there(project_path: Path) -> None:
    with open_project(project_path) as project:
        before = project.storyboard
        changed = replace(before.scenes[3], narration="Other words.")
        project.save(
            replace(before, scenes=(*before.scenes[:3], changed, *before.scenes[4:])), label="Words"
        )
        undone = project.undo()
        assert undone is not None
        assert all(a is b for a, b in zip(undone.scenes, before.scenes, strict=True))
        redone = project.redo()
        assert redone is not None and redone.scenes[3] is changed


def test_scenes_of_a_save_that_failed_are_not_taken_for_written(project_path: Path) -> None:
    new = Scene(id="new", title="New", narration="A new one.")
    with open_project(project_path) as project:
        with pytest.raises(ProjectError):
            project.save(replace(BOARD, scenes=(new, new)), label="Twice")
        other = Scene(id="other", title="Other", narration="Takes the row.")
        project.save(replace(BOARD, scenes=(other,)), label="Other")
        project.save(replace(BOARD, scenes=(new,)), label="New")
    with open_project(project_path) as project:
        assert project.storyboard.scenes == (new,)


def test_an_edit_after_undo_gives_the_undone_states_up(project_path: Path) -> None:
    with open_project(project_path) as project:
        project.save(replace(BOARD, title="one"), label="one")
        project.undo()
        project.save(replace(BOARD, title="other"), label="other")
        assert project.redo() is None
        assert [entry.label for entry in project.history()] == ["New project", "other"]


def test_typing_on_replaces_the_state_before_it(project_path: Path) -> None:
    with open_project(project_path) as project:
        project.save(replace(BOARD, title="o"), label="Change title")
        project.save(replace(BOARD, title="on"), label="Change title", replaces_present=True)
        assert project.undo() == BOARD
        assert project.redo() == replace(BOARD, title="on")


def test_a_project_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.scenewright"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("PRAGMA user_version = 1")
    connection.execute("CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    connection.execute(
        "CREATE TABLE state (number INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL,"
        " made_at TEXT NOT NULL, storyboard TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT"
    )
    connection.execute("INSERT INTO fact VALUES ('source', 'Words.')")
    for title in ("Rain", "Snow"):
        text = storyboard_to_json(replace(BOARD, title=title))
        digest = hashlib.sha256(text.encode()).hexdigest()
        connection.execute(
            "INSERT INTO state (label, made_at, storyboard, sha256) VALUES ('Edit', '', ?, ?)",
            (text, digest),
        )
    connection.close()
    with open_project(path) as project:
        assert project.source == "Words."
        assert project.storyboard == replace(BOARD, title="Snow")
        assert project.undo() == BOARD


def test_a_storyboard_that_could_not_be_read_again_is_not_saved(project_path: Path) -> None:
    with open_project(project_path) as project:
        with pytest.raises(ProjectError):
            project.save(replace(BOARD, format="4:3"), label="Break")
        assert project.storyboard == BOARD
    with open_project(project_path) as project:
        assert project.storyboard == BOARD


def test_an_existing_file_is_not_replaced_unasked(project_path: Path) -> None:
    before = project_path.read_bytes()
    with pytest.raises(ProjectError, match="exists"):
        create_project(project_path, BOARD, source="")
    assert project_path.read_bytes() == before
    create_project(project_path, replace(BOARD, title="New"), source="", overwrite=True)
    with open_project(project_path) as project:
        assert project.storyboard.title == "New"


def test_a_journal_of_a_killed_program_does_not_undo_a_new_project(project_path: Path) -> None:
    journal = project_path.with_name(project_path.name + "-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    create_project(project_path, BOARD, source="", overwrite=True)
    assert not journal.exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"SQLite format 3\x00", b"SQLite format 3\x00" + bytes(84), bytes(5000)],
)
def test_what_is_not_a_project_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.scenewright"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="not a Scenewright project") as caught:
        open_project(path)
    assert caught.value.hint
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE state (number INTEGER)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="not a Scenewright project"):
        open_project(path)
    assert path.read_bytes() == before


def edit_raw(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_newer_version_is_refused_and_left_alone(project_path: Path) -> None:
    edit_raw(project_path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = project_path.read_bytes()
    with pytest.raises(ProjectError, match="newer version") as caught:
        open_project(project_path)
    assert "Update" in caught.value.hint
    assert project_path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON state BEGIN DELETE FROM state; END",
        "CREATE VIEW v AS SELECT 1",
        "DROP TABLE state",
        "DROP TABLE fact",
        "DELETE FROM state",
        "UPDATE state SET storyboard = '{}'",
        "UPDATE state SET storyboard = replace(storyboard, 'Rain', 'Snow')",
        "UPDATE scene SET content = replace(content, 'Words', 'Swords')",
        "DELETE FROM scene WHERE id = 3",
        "DROP TABLE scene",
        "UPDATE fact SET value = '77' WHERE name = 'present'",
        "UPDATE fact SET value = '²' WHERE name = 'present'",
        "UPDATE state SET sha256 = ''",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -5",
    ],
)
def test_a_file_changed_by_other_hands_is_refused(project_path: Path, statement: str) -> None:
    edit_raw(project_path, statement)
    with pytest.raises(ProjectError) as caught:
        open_project(project_path)
    assert caught.value.message.endswith(".")
    assert caught.value.hint


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "no.scenewright", tmp_path / "no" / "a.scenewright", tmp_path):
        with pytest.raises(ProjectError):
            open_project(path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ProjectError, match="does not exist"):
        create_project(tmp_path / "no" / "a.scenewright", BOARD, source="")
    with pytest.raises(ProjectError, match="is a folder"):
        create_project(tmp_path, BOARD, source="")


def test_a_file_that_cannot_be_written_opens_but_does_not_save(project_path: Path) -> None:
    with open_project(project_path) as project:
        # What a read-only file does to SQLite, also where the test runs as root.
        project._connection.execute("PRAGMA query_only = ON")  # pyright: ignore[reportPrivateUsage]
        with pytest.raises(ProjectError, match="cannot be written"):
            project.save(replace(BOARD, title="Snow"), label="Change title")
        assert project.storyboard == BOARD


def test_a_project_in_use_elsewhere_is_told(project_path: Path) -> None:
    other = sqlite3.connect(project_path, isolation_level=None)
    with open_project(project_path) as project:
        project._connection.execute("PRAGMA busy_timeout = 10")  # pyright: ignore[reportPrivateUsage]
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProjectError, match="in use"):
            project.save(replace(BOARD, title="Snow"), label="Change title")
        other.execute("ROLLBACK")
        project.save(replace(BOARD, title="Snow"), label="Change title")
    other.close()


def test_damage_anywhere_opens_right_or_is_refused(project_path: Path, tmp_path: Path) -> None:
    whole = project_path.read_bytes()
    generator = random.Random(5)
    refused = 0
    for _ in range(150):
        data = bytearray(whole)
        kind = generator.randrange(3)
        if kind == 0:
            for _ in range(generator.randint(1, 8)):
                data[generator.randrange(len(data))] ^= generator.randint(1, 255)
        elif kind == 1:
            data = data[: generator.randrange(len(data))]
        else:
            start = generator.randrange(len(data))
            data[start : start + 700] = bytes(len(data[start : start + 700]))
        path = tmp_path / "damaged.scenewright"
        path.write_bytes(data)
        try:
            with open_project(path) as project:
                assert project.storyboard == BOARD
        except ProjectError:
            refused += 1
            assert path.read_bytes() == data
    assert refused > 30


def test_a_program_killed_while_saving_leaves_a_whole_state(project_path: Path) -> None:
    script = textwrap.dedent(
        """
        import sys
        from dataclasses import replace
        from pathlib import Path
        from studio.storyboard.file import open_project
        project = open_project(Path(sys.argv[1]))
        print("ready", flush=True)
        for number in range(10**6):
            project.save(replace(project.storyboard, title=f"Edit {number}"), label=str(number))
        """
    )
    last = -1
    for wait_s in (0.05, 0.11, 0.23):
        command = [sys.executable, "-c", script, str(project_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]) as p:
            assert p.stdout is not None
            assert p.stdout.readline() == b"ready\n"
            time.sleep(wait_s)
            p.kill()
        with open_project(project_path) as project:
            found = project.storyboard
            assert replace(found, title="Rain") == BOARD
            assert project.history()[-1].label in (found.title.removeprefix("Edit "), "New project")
            last = max(last, len(project.history()))
    assert last > 1
