"""The notice beside a movie: words for its description, and what the platform asks."""

from __future__ import annotations

from pathlib import Path

from studio.export.writer import output_failure, partial_file
from studio.paths import Paths, resources_dir
from studio.plan.model import RenderPlan
from studio.provenance.disclosure import load_rules, notice_text


def notice_of(plan: RenderPlan, paths: Paths) -> str:
    """The text that goes beside a movie, or "": decided before anything is drawn.

    Raises:
        SettingsError: The list of what platforms ask cannot be read.
    """
    if "file" not in plan.notice:
        return ""
    rules = load_rules([folder / "notices" for folder in (resources_dir(), paths.data_dir)])
    return notice_text(plan.notice_words, rules, platform=plan.platform)


def write_notice(text: str, output: Path) -> Path:
    """Write MOVIE.notice.txt, or notice.txt in a folder of pictures; returns its path.

    Raises:
        OutputError: It cannot be written.
    """
    path = output / "notice.txt" if output.is_dir() else output.with_suffix(".notice.txt")
    try:
        with partial_file(path) as partial:
            partial.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise output_failure(error, path) from error
    return path
