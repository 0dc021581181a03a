"""From the path a person typed to a storyboard: a project is opened, a script is read and split."""

from __future__ import annotations

from pathlib import Path

from studio.engine.models.device import AUTO
from studio.engine.models.probe import find_device
from studio.engine.models.store import ModelStore
from studio.errors import ScriptError
from studio.paths import Paths, resources_dir
from studio.quality.shelf import Shelf
from studio.script.model import Script
from studio.script.read import read_script
from studio.settings import load_settings
from studio.storyboard.bring_captions import bring_captions
from studio.storyboard.file import HistoryEntry, open_project
from studio.storyboard.model import Storyboard
from studio.storyboard.split import split_script

PROJECT_SUFFIX = ".scenewright"
SQLITE_MAGIC = b"SQLite format 3\0"
MAX_SCRIPT_BYTES = 8 << 20  # a long novel is 1 MB; what is larger is not a script


def model_store(paths: Paths) -> ModelStore:
    """Installed models first, then those that ship with the program."""

    def runs_half() -> bool:
        # The window asks, too, and must not wait for a trial: the first render makes it.
        wish = load_settings(paths.data_dir).processor or AUTO
        return find_device(wish, folder=paths.data_dir, may_try=False).runs_half

    return ModelStore(
        (paths.data_dir / "models", resources_dir() / "models"),
        data_dir=paths.data_dir,
        runs_half=runs_half,
    )


def model_shelf(paths: Paths) -> Shelf:
    """Where models are, and what versions of them are judged with."""
    return Shelf(
        store=paths.data_dir / "models",
        data_dir=paths.data_dir,
        resources=resources_dir(),
        models=model_store(paths),
    )


def load_storyboard(
    path: Path, *, paths: Paths, seed: int = 0
) -> tuple[Storyboard, tuple[str, ...]]:
    """The storyboard of a project, or of a script; and what the reader warned of.

    Raises:
        ProjectError: It is a project, but damaged.
        ScriptError: It is no script that can be read.
    """
    if is_project_file(path):
        with open_project(path) as project:
            return project.storyboard, ()
    script, _ = load_script(path)
    return storyboard_of(script, paths=paths, seed=seed), script.warnings


def project_history(path: Path) -> tuple[HistoryEntry, ...]:
    """What was done to a project, the oldest first; empty for a script.

    Raises:
        ProjectError: It is a project, but damaged.
    """
    if not is_project_file(path):
        return ()
    with open_project(path) as project:
        return project.history()


def is_project_file(path: Path) -> bool:
    """Whether a path names a project, by its suffix or its first bytes."""
    return path.suffix.lower() == PROJECT_SUFFIX or _starts_as_project(path)


def with_subtitles(storyboard: Storyboard, path: Path) -> Storyboard:
    """The storyboard with the words of an SRT or VTT file as its captions.

    Raises:
        ScriptError: It is missing, not subtitles, or has no words.
    """
    script, _ = load_script(path)
    if script.format != "subtitles":
        raise ScriptError(f"{path.name} holds no subtitles.", "Choose an SRT or a VTT file.")
    return bring_captions(storyboard, [line.text for line in script.lines])


def load_script(path: Path) -> tuple[Script, bytes]:
    """Read a script's file; returns it and its bytes.

    Raises:
        ScriptError: It is missing, a folder, too large, or not a script.
    """
    try:
        if path.stat().st_size > MAX_SCRIPT_BYTES:
            raise ScriptError(
                f"The script {path.name} is larger than {MAX_SCRIPT_BYTES >> 20} MB.",
                "Give the script alone, as text; or cut it into several.",
            )
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ScriptError(f"There is no file {path}.", "Check the name and the folder.") from error
    except IsADirectoryError as error:
        raise ScriptError(f"{path} is a folder.", "Give one script inside it.") from error
    except (OSError, ValueError) as error:
        raise ScriptError(
            f"The script {path} cannot be read.", "Check that you may open it."
        ) from error
    return read_script(data, name=path.name), data


def storyboard_of(script: Script, *, paths: Paths, seed: int = 0) -> Storyboard:
    """Split a script with the starter's embeddings."""
    from studio.engine.embedding import lazy_embedder  # noqa: PLC0415 loads networks' library

    embed = lazy_embedder(model_store(paths).find("starter"))
    return split_script(script, embed=embed, seed=seed)


def _starts_as_project(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(SQLITE_MAGIC)) == SQLITE_MAGIC
    except (OSError, ValueError):
        return False
