"""Writes a project's edits on a thread of its own: a slow disk never holds the window up."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from studio.errors import StudioError
from studio.storyboard.file import Project, open_project

T = TypeVar("T")
Job = Callable[[Project], object]


class Saver:
    """Owns the open project file on a thread named "saver". Jobs run in the order they are given."""

    def __init__(self, path: Path) -> None:
        """Start the thread and open the file there.

        Raises:
            ProjectError: The file cannot be opened.
        """
        self.was_left_open = False
        """Whether the last editing of the project never ended: the program or the machine died."""
        self._queue: queue.Queue[tuple[Job, Future[object]] | None] = queue.Queue()
        opened: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, args=(path, opened), name="saver")
        self._thread.start()
        try:
            opened.result()
        except StudioError:
            self._thread.join()
            raise

    def submit(self, job: Callable[[Project], T]) -> Future[T]:
        """Have something done with the project; the result, or its StudioError, comes later."""
        done: Future[T] = Future()
        self._queue.put((job, done))  # pyright: ignore[reportArgumentType]
        return done

    def close(self) -> None:
        """Finish what was given, close the file, and end the thread."""
        self._queue.put(None)
        self._thread.join()

    def _run(self, path: Path, opened: Future[None]) -> None:
        try:
            project = open_project(path)
        except StudioError as error:
            opened.set_exception(error)
            return
        with contextlib.suppress(StudioError):  # a file that is read-only can still be looked at
            self.was_left_open = project.take_up()
        opened.set_result(None)
        with project:
            while (given := self._queue.get()) is not None:
                job, done = given
                try:
                    done.set_result(job(project))
                except StudioError as error:
                    done.set_exception(error)
            with contextlib.suppress(StudioError):
                project.lay_down()
