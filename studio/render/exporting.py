"""What a person asks to be written, and which renders that is: one for each file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from studio.errors import OutputError
from studio.export.target import find_preset, outputs_for
from studio.plan.model import RenderSettings
from studio.provenance.ledger import ledger_path

BESIDE = ((".srt", "captions"), (".vtt", "captions"), (".ass", "captions"))
MOVIE_SUFFIX = ".mp4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A wish: files of one storyboard.

    Attributes:
        output: The movie; with several presets the name that theirs begin with.
        presets: Names of export presets, a file for each; () for a plain movie.
        settings: What is asked for beside the storyboard. Its preset does not count.
    """

    output: Path
    presets: tuple[str, ...] = ()
    settings: RenderSettings = field(default_factory=RenderSettings)


def renders_of(export: Export, *, source: Path) -> tuple[tuple[RenderSettings, Path], ...]:
    """The settings and the output of every render that a wish is made of.

    Args:
        export: The wish.
        source: The script or the project, which must not be written over.

    Raises:
        OutputError: A file cannot be written there, or would be written over the source.
        SettingsError: There is no such preset.
    """
    renders: list[tuple[RenderSettings, Path]] = []
    for preset, path in outputs_for(export.output, export.presets):
        check_output(path, source=source, preset=preset)
        settings = replace(export.settings, preset=preset)
        # The package for editors is one folder, of the first file.
        renders.append((replace(settings, package="") if renders else settings, path))
    return tuple(renders)


def output_named(folder: Path, name: str, presets: tuple[str, ...] = ()) -> Path:
    """The output of a wish from a name that a person typed, with or without an ending.

    Raises:
        OutputError: It is no name of a file.
        SettingsError: There is no such preset.
    """
    name = name.strip()
    if not name or name in (".", "..") or any(sign in name for sign in "/\\:\0"):
        raise OutputError(
            f"{name!r} is no name for a file." if name else "The movie has no name.",
            "Type one, without / \\ and :.",
        )
    suffix = MOVIE_SUFFIX
    if presets:
        suffix = find_preset(presets[0]).suffix if len(set(presets)) == 1 else ""
    known = {MOVIE_SUFFIX, *(find_preset(preset).suffix for preset in presets)} - {""}
    for ending in known:
        if name.lower().endswith(ending) and len(name) > len(ending):
            name = name[: -len(ending)]
            break
    return folder / f"{name}{suffix}"


def check_output(output: Path, *, source: Path, preset: str = "") -> None:
    """Say before any work what would be wrong after it.

    Captions are written beside the movie under its name: a script in subtitles must not be lost.

    Raises:
        OutputError: The movie could not be written there.
    """
    if not preset and output.suffix.lower() != MOVIE_SUFFIX:
        raise OutputError(
            f"A movie's name must end in .mp4, not {output.suffix or 'nothing'!r}.",
            "For example: -o movie.mp4",
        )
    if output.is_dir() and output.suffix:
        raise OutputError(f"{output} is a folder.", "Give the movie a file name in it.")
    folder = output.absolute().parent
    if not folder.is_dir():
        raise OutputError(
            f"The folder {folder} does not exist.", "Create it, or choose another one."
        )
    beside = [(output.with_suffix(suffix), what) for suffix, what in BESIDE]
    for path, what in (*beside, (ledger_path(output), "ledger")):
        if path.absolute() == source.absolute():
            raise OutputError(
                f"The movie's {what} would be written over {source.name}.",
                "Give the movie another name.",
            )


def editors_folder(output: Path) -> Path:
    """Where the folder for other editors is put: beside the movie, under a name that nothing has."""
    stem = output.with_suffix("") if output.suffix else output
    count, path = 2, stem.with_name(f"{stem.name} for editors")
    while path.exists():
        path = stem.with_name(f"{stem.name} for editors {count}")
        count += 1
    return path
