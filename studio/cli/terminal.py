"""What the terminal shows: bars while a job runs, sentences when something is wrong."""

from __future__ import annotations

import json
import sys
from typing import Any, NoReturn

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)  # fmt: skip

from studio.errors import StudioError
from studio.render.events import Event, JobStarted, StageProgress, Warned

USAGE_EXIT = 2
CANCELLED_EXIT = 130  # 128 + SIGINT, as shells count
STAGES = {
    "speak": "Speaking",
    "farm": "On farm",
    "draw": "Drawing",
    "finish": "Finishing",
    "judge": "Judging",
}


def error_console() -> Console:
    """Where sentences go, so that stdout stays for what a program may read."""
    return Console(stderr=True, highlight=False, soft_wrap=True)


def fail(error: StudioError, *, as_json: bool = False) -> NoReturn:
    """Say what is wrong and what to do, and leave with exit code 2."""
    console = error_console()
    console.print("[bold red]Error:[/bold red]", end=" ")
    console.print(error.message, markup=False)
    if error.hint:
        console.print(error.hint, markup=False)
    if as_json:
        print_json({"error": {"message": error.message, "hint": error.hint}})
    raise typer.Exit(USAGE_EXIT)


def print_json(values: dict[str, Any]) -> None:
    """One JSON object on stdout, in UTF-8 whatever the terminal's encoding."""
    text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


class Bars:
    """Progress bars of one job, fed with its events."""

    def __init__(self, console: Console, *, is_quiet: bool, title: str = "") -> None:
        self._console, self._title = console, title
        self._progress = Progress(
            TextColumn("{task.description:>9}"),
            BarColumn(bar_width=40),
            TaskProgressColumn(),
            TimeRemainingColumn(elapsed_when_finished=True),
            console=console,
            disable=is_quiet,
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> Bars:
        self._progress.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._progress.stop()

    def show(self, event: Event) -> None:
        """Show one event."""
        if isinstance(event, JobStarted):
            self._task("draw", event.scenes)
        elif isinstance(event, StageProgress):
            task = self._task(event.stage, event.total)
            self._progress.update(task, completed=event.done, total=event.total)
        elif isinstance(event, Warned):
            self._console.print("[yellow]Note:[/yellow]", end=" ")
            self._console.print(event.message, markup=False)

    def judging(self, part: float) -> None:
        """Show how much of an evaluation is done, from 0 to 1."""
        self._progress.update(self._task("judge", 1.0), completed=part)

    def _task(self, stage: str, total: float) -> TaskID:
        if stage not in self._tasks:
            self._tasks[stage] = self._progress.add_task(
                f"{self._title} {STAGES[stage]}".strip(), total=total
            )
        return self._tasks[stage]
