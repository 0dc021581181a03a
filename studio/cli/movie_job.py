"""Runs one movie job in the terminal: the engine thread works, the main thread shows and listens."""

from __future__ import annotations

import queue
import signal
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import typer

from studio.cli import terminal
from studio.engine.models.device import AUTO
from studio.engine.models.device import processor as processor_named
from studio.errors import OutputError
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.render.events import Event, JobCancelled, JobDone, JobFailed
from studio.render.prepare import prepare_render
from studio.render.seat import Seat
from studio.render.sources import load_storyboard, model_store
from studio.render.worker import Job, Worker

JOB = "render"


def run_movie_job(
    source: Path,
    output: Path,
    settings: RenderSettings,
    paths: Paths,
    *,
    is_quiet: bool,
    processor: str = "",
    memory_mb: float = 0.0,
) -> dict[str, Any]:
    """Render; returns the report.

    Raises:
        StudioError: Something is wrong; nothing was lost.
        typer.Exit: The person cancelled.
    """
    check_output(output, source=source)
    storyboard, warnings = load_storyboard(source, paths=paths)
    if processor not in ("", AUTO):
        processor_named(processor)
    seat = Seat(paths, model_store(paths), processor=processor, memory_mb=memory_mb)
    work = prepare_render(storyboard, settings, output=output, seat=seat, warnings=warnings)
    events: queue.Queue[Event] = queue.Queue()
    worker = Worker(events.put)
    try:
        bars = terminal.Bars(terminal.error_console(), is_quiet=is_quiet)
        with bars, _interrupt_cancels(worker):
            worker.submit(Job(id=JOB, work=work))
            return _follow(events, bars)
    finally:
        worker.close()
        seat.close()


def _follow(events: queue.Queue[Event], bars: terminal.Bars) -> dict[str, Any]:
    while True:
        event = events.get()
        bars.show(event)
        if isinstance(event, JobDone):
            return event.report
        if isinstance(event, JobFailed):
            raise event.error
        if isinstance(event, JobCancelled):
            terminal.error_console().print("Cancelled. Finished scenes are kept for the next time.")
            raise typer.Exit(terminal.CANCELLED_EXIT)


@contextmanager
def _interrupt_cancels(worker: Worker) -> Generator[None, None, None]:
    """Ctrl-C asks the job to stop, so that it can clean up; a second one is not needed."""

    def cancel(_signal: int, _frame: object) -> None:
        worker.cancel(JOB)

    before = [(number, signal.signal(number, cancel)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def check_output(output: Path, *, source: Path) -> None:
    """Say before any work what would be wrong after it.

    Captions are written beside the movie under its name: a script in subtitles must not be lost.

    Raises:
        OutputError: The movie could not be written there.
    """
    if output.suffix.lower() != ".mp4":
        raise OutputError(
            f"A movie's name must end in .mp4, not {output.suffix or 'nothing'!r}.",
            "For example: -o movie.mp4",
        )
    if output.is_dir():
        raise OutputError(f"{output} is a folder.", "Give the movie a file name in it.")
    folder = output.absolute().parent
    if not folder.is_dir():
        raise OutputError(
            f"The folder {folder} does not exist.", "Create it, or choose another one."
        )
    for suffix in (".srt", ".vtt"):
        if output.with_suffix(suffix).absolute() == source.absolute():
            raise OutputError(
                f"The movie's captions would be written over the script {source.name}.",
                "Give the movie another name than the script.",
            )
