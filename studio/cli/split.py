"""`scenewright split`: shows the storyboard that a script becomes."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich.table import Table

from studio.cli import options, terminal
from studio.errors import StudioError
from studio.paths import Paths

if TYPE_CHECKING:
    from studio.storyboard.model import Storyboard


def split(
    source: options.ScriptOrProject,
    *,
    basedir: options.BaseDir = None,
    json_: options.Json = False,
) -> None:
    """Show the scenes that SCRIPT is split into, without rendering."""
    from studio.render.sources import load_storyboard

    try:
        storyboard, warnings = load_storyboard(source, paths=Paths.choose(basedir))
    except StudioError as error:
        terminal.fail(error, as_json=json_)
    if json_:
        values: dict[str, Any] = asdict(storyboard)
        terminal.print_json(values | {"warnings": list(warnings)})
        return
    console = terminal.error_console()
    console.print(_table(storyboard))
    for warning in warnings:
        console.print(f"Note: {warning}", markup=False)


def _table(storyboard: Storyboard) -> Table:
    title = f"{storyboard.title} ({storyboard.language})"
    table = Table(title=title, show_lines=True, title_justify="left")
    for name in ("#", "Title", "Words", "Picture", "Text", "Length"):
        table.add_column(name)
    for number, scene in enumerate(storyboard.scenes, start=1):
        length = "auto" if scene.duration_s is None else f"{scene.duration_s:.1f} s"
        picture = scene.prompt if scene.prompt_is_written else f"({scene.prompt})"
        row = (str(number), scene.title, scene.narration, picture, scene.on_screen_text, length)
        table.add_row(*(_plain(cell) for cell in row))
    return table


def _plain(text: str) -> str:
    """Text that rich does not take for its own markup."""
    return text.replace("[", "\\[")
