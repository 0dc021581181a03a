"""The notice beside a movie: words for its description, and what the platform asks."""

from __future__ import annotations

from pathlib import Path

from studio.export.writer import output_failure, partial_file
from studio.paths import resources_dir
from studio.plan.model import RenderPlan
from studio.provenance.disclosure import load_rules, notice_text


def write_notice(plan: RenderPlan, output: Path) -> Path:
    """Write MOVIE.notice.txt, or notice.txt in a folder of pictures; returns its path.

    Raises:
        OutputError: It cannot be written.
        SettingsError: The list of what platforms ask cannot be read.
    """
    path = output / "notice.txt" if output.is_dir() else output.with_suffix(".notice.txt")
    rules = load_rules(resources_dir() / "notices")
    text = notice_text(plan.notice_words, rules, platform=plan.platform)
    try:
        with partial_file(path) as partial:
            partial.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise output_failure(error, path) from error
    return path
