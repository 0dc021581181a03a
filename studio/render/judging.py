"""Judging models as a job of the engine thread: figures for the window, a page with the pictures beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

from studio.errors import OutputError
from studio.paths import Paths, resources_dir
from studio.quality.bootstrap import Interval
from studio.quality.compare import compare
from studio.quality.distance import Distances
from studio.quality.evaluate import evaluate
from studio.quality.report import comparison_html, evaluation_html
from studio.quality.subject import ModelUnderTest
from studio.quality.suite import Suite
from studio.render.events import Emit, StageProgress
from studio.render.seat import Seat
from studio.render.worker import Work
from studio.task import CancelToken

FOLDER = "evaluations"


def suite_folders(paths: Paths) -> tuple[Path, Path]:
    """Where suites are, the person's own first."""
    return paths.data_dir / "suites", resources_dir() / "suites"


def prepare_judging(
    models: Sequence[tuple[str, str]], suite: Suite, *, seat: Seat, job_id: str
) -> Work:
    """A job that judges one model, or a second one against the first.

    Its report holds `figures` (by measure, each with "before" and "after" as `Interval`s; "after" and
    "verdict" of two models alone), `distances` (name and figure), `reasons` why the second is refused, and
    `page`, the path of the report.

    Args:
        models: Reference or id, and precision ("" for the first) of one or two.
        suite: The prompts.
        seat: Tools of the engine thread.
        job_id: Of the events.

    Raises (when it runs):
        ModelError: A model is missing or damaged.
        OutputError: The page cannot be written.
        Cancelled: The job was cancelled.
    """

    def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        def told(part: float) -> None:
            emit(StageProgress(job_id=job_id, stage="judge", done=part, total=1.0))

        with ExitStack() as stack:
            opened = [
                stack.enter_context(closing(_opened(seat, name, precision)))
                for name, precision in models
            ]
            found = evaluate(opened, suite, network=seat.features, on_progress=told, cancel=cancel)
        path = seat.paths.data_dir / FOLDER / _file_name(suite, [one.model for one in found])
        if len(found) == 1:
            _write(path, evaluation_html(found[0]))
            figures = {name: _row(one) for name, one in found[0].intervals().items()}
            return {"figures": figures, "distances": {}, "reasons": (), "page": str(path)}
        result = compare(found[0], found[1])
        _write(path, comparison_html(result, found))
        return {
            "figures": {d.name: _row(d.before, d.after, d.verdict) for d in result.differences},
            "distances": _named(result.distances),
            "reasons": result.reasons,
            "page": str(path),
        }

    return work


def _opened(seat: Seat, name: str, precision: str) -> ModelUnderTest:
    """With an engine of its own: the seat's keeps the model that draws the project."""
    package = seat.store.find(name, as_shipped=True)
    return ModelUnderTest(package, seat.store, precision=precision)


def _row(before: Interval, after: Interval | None = None, verdict: str = "") -> dict[str, Any]:
    return {"before": before, "after": after, "verdict": verdict}


def _named(found: Distances | None) -> dict[str, str]:
    return {} if found is None else found.named()


def _file_name(suite: Suite, models: Sequence[str]) -> str:
    """One page for each pair of models and suite: the next replaces it."""
    words = "-".join((suite.name, *(model.partition("+")[0] for model in models)))
    return re.sub(r"[^\w.-]+", "-", words)[:120] + ".html"


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"The report cannot be written to {path}: {error.strerror or error}.",
            "Make the folder writable and see that the disk has room.",
        ) from error
