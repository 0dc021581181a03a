"""Runs one movie job in the terminal: the engine thread works, the main thread shows and listens."""

from __future__ import annotations

import contextlib
import datetime
import getpass
import queue
import signal
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import typer

from studio.cli import terminal
from studio.cli.farm_options import needs_farm
from studio.engine.models.device import AUTO
from studio.engine.models.device import processor as processor_named
from studio.paths import Paths
from studio.plan.model import RenderSettings
from studio.provenance.ledger import ledger_path, read_ledger
from studio.provenance.marking import Marking
from studio.render.again import prepare_again
from studio.render.events import Event, JobCancelled, JobDone, JobFailed
from studio.render.exporting import Export, check_output, renders_of
from studio.render.fit import budget_seconds
from studio.render.in_time import effort_in_time
from studio.render.prepare import prepare_render
from studio.render.seat import Seat
from studio.render.sources import (
    is_project_file,
    load_storyboard,
    model_store,
    project_history,
    with_subtitles,
)
from studio.render.trial import TRYING
from studio.render.worker import Job, Work, Worker
from studio.storyboard.file import open_project

JOB = "render"


@dataclass(frozen=True, slots=True, kw_only=True)
class MovieWishes:
    """What a person asked for beside the settings of one movie.

    Attributes:
        presets: Names of export presets, a movie for each; () for a plain one.
        subtitles: A file whose words become the captions, or None.
        budget: How long it may take ("5m"), or "".
        finish_by: When it must be there ("18:00"), or "".
        farm: Address of a farm that draws, too, or "".
        farm_priority: "low", "normal" or "high".
        farm_limit: What its rented nodes may cost, or None.
    """

    presets: tuple[str, ...] = ()
    subtitles: Path | None = None
    budget: str = ""
    finish_by: str = ""
    farm: str = ""
    farm_priority: str = "normal"
    farm_limit: float | None = None


def run_movie_job(
    source: Path,
    output: Path,
    settings: RenderSettings,
    paths: Paths,
    *,
    wishes: MovieWishes,
    marking: Marking,
    is_quiet: bool,
    processor: str = "",
    memory_mb: float = 0.0,
) -> dict[str, Any]:
    """Render; returns the report, or for several presets {"outputs": their reports}.

    Raises:
        StudioError: Something is wrong; nothing was lost.
        typer.Exit: The person cancelled.
    """
    export = Export(output=output, presets=wishes.presets, settings=settings)
    renders_of(export, source=source)  # what is wrong with the names is said before all else
    storyboard, warnings = load_storyboard(source, paths=paths)
    if wishes.subtitles is not None:
        storyboard = with_subtitles(storyboard, wishes.subtitles)
    if processor not in ("", AUTO):
        processor_named(processor)
    seat = Seat(paths, model_store(paths), processor=processor, memory_mb=memory_mb)
    now = datetime.datetime.now().astimezone()
    budget_s = budget_seconds(wishes.budget, wishes.finish_by, now=now)
    told: tuple[str, ...] = ()
    if budget_s:
        effort = effort_in_time(
            storyboard,
            settings,
            budget_s,
            seat=seat,
            on_trial=lambda: terminal.error_console().print(TRYING, markup=False),
        )
        settings, told = effort.settings, tuple(one.sentence for one in effort.scenes)
        warnings = (*warnings, effort.why)
    renders = renders_of(replace(export, settings=settings), source=source)
    works = [
        prepare_render(
            storyboard,
            one,
            output=path,
            seat=seat,
            warnings=warnings,
            history=project_history(source),
            marking=marking,
        )
        for one, path in renders
    ]
    reports: list[dict[str, Any]] = []
    with _farm(wishes, seat, title=source.name):
        for work, (one, path) in zip(works, renders, strict=True):
            report = run_work(work, seat, is_quiet=is_quiet, title=one.preset)
            reports.append(report | ({"effort": list(told)} if told else {}))
            keep_in_project(source, path)
    return reports[0] if len(reports) == 1 else {"outputs": reports}


@contextmanager
def _farm(wishes: MovieWishes, seat: Seat, *, title: str) -> Generator[None, None, None]:
    """The seat has the farm's help inside the block, if a farm was asked for.

    Raises:
        SettingsError: The extra is not installed, nobody is there, or this machine is refused.
    """
    if not wishes.farm:
        yield
        return
    with needs_farm():
        from studio.farm.clips import FarmClips, Wishes
        from studio.farm.credentials import membership
        from studio.farm.link import connect
    asked = Wishes(
        priority=wishes.farm_priority, limit=wishes.farm_limit, user=getpass.getuser(), title=title
    )
    with contextlib.closing(connect(membership(seat.paths.data_dir), wishes.farm)) as client:
        seat.remote = FarmClips(client, asked)
        try:
            yield
        finally:
            seat.remote = None


def run_ledger_job(
    source: Path, output: Path, paths: Paths, *, marking: Marking, is_quiet: bool
) -> dict[str, Any]:
    """Make a ledger's movie again; the report says how many clips came out the same.

    Raises:
        StudioError: The ledger or a part of the movie is not as it was.
        typer.Exit: The person cancelled.
    """
    check_output(output, source=source)
    before = read_ledger(source)
    seat = Seat(paths, model_store(paths))
    work = prepare_again(before, output=output, seat=seat, marking=marking, job_id=JOB)
    report = run_work(work, seat, is_quiet=is_quiet)
    after = read_ledger(ledger_path(output))
    pairs = zip(before.body.scenes, after.body.scenes, strict=True)
    drawn = [(old, new) for old, new in pairs if old.clip_sha256]
    return report | {
        "clips_equal": sum(old.clip_sha256 == new.clip_sha256 for old, new in drawn),
        "clips_in_ledger": len(drawn),
        "movie_equal": before.movie.unsigned_sha256 == after.movie.unsigned_sha256,
    }


def keep_in_project(source: Path, output: Path) -> None:
    """Keep the movie's ledger inside the project that it was made of, too."""
    if is_project_file(source) and ledger_path(output).is_file():
        text = ledger_path(output).read_text(encoding="utf-8")
        with open_project(source) as project:
            project.keep_ledger(text)


def run_work(work: Work, seat: Seat, *, is_quiet: bool, title: str = "") -> dict[str, Any]:
    """Run a prepared job on an engine thread, with bars; returns the report.

    Raises:
        StudioError: Something is wrong; nothing was lost.
        typer.Exit: The person cancelled.
    """
    events: queue.Queue[Event] = queue.Queue()
    worker = Worker(events.put)
    try:
        bars = terminal.Bars(terminal.error_console(), is_quiet=is_quiet, title=title)
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
