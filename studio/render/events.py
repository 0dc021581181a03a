"""What a running job says of itself. Events carry numbers and paths, never objects with a thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.render.effort import Effort

if TYPE_CHECKING:
    from studio.quality.looks import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class JobStarted:
    """The job left the queue.

    Attributes:
        job_id: Which job.
        scenes: How many scenes it will make.
    """

    job_id: str
    scenes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StageProgress:
    """Part of the work was done.

    Attributes:
        job_id: Which job.
        stage: "speak", "draw" or "finish".
        done: Work done so far in the stage, in its own unit.
        total: Work of the stage, in its own unit; may be corrected as more becomes known.
    """

    job_id: str
    stage: str
    done: float
    total: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """Something that the creator should know; the job goes on.

    Attributes:
        job_id: Which job.
        message: One sentence or two.
    """

    job_id: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EffortChosen:
    """A job that has an end to keep knows how it will be made.

    Attributes:
        job_id: Which job.
        effort: What was decided, and why.
    """

    job_id: str
    effort: Effort


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PreviewReady:
    """A scene's preview was drawn.

    Attributes:
        job_id: Which job.
        scene_id: Which scene.
        key: Of the request that it was drawn from.
        frames: (height, width, 3) RGB each, read-only; one, or all of a short clip.
        notes: Sentences for the creator ("the model cannot draw a zebra; nearest: horse").
    """

    job_id: str
    scene_id: str
    key: str
    frames: tuple[NDArray[np.uint8], ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LooksReady:
    """How what a scene shows looks was found out, for comparing it with other scenes.

    Attributes:
        job_id: Which job.
        scene_id: Which scene.
        key: Of the request that its picture was drawn from.
        looks: Of the whole picture and of what is in it.
    """

    job_id: str
    scene_id: str
    key: str
    looks: tuple[Look, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDone:
    """The movie is there.

    Attributes:
        job_id: Which job.
        report: What was made, as `--json` prints it.
    """

    job_id: str
    report: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class JobFailed:
    """The job ended without a movie.

    Attributes:
        job_id: Which job.
        error: What to tell the creator.
    """

    job_id: str
    error: StudioError


@dataclass(frozen=True, slots=True, kw_only=True)
class JobCancelled:
    """The job was cancelled; nothing half-made is left.

    Attributes:
        job_id: Which job.
    """

    job_id: str


Event = (
    JobStarted | StageProgress | Warned | EffortChosen | PreviewReady | LooksReady
    | JobDone | JobFailed | JobCancelled
)  # fmt: skip
Emit = Callable[[Event], None]
