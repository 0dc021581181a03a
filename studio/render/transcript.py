"""Writes transcripts: of a storyboard before it is rendered, or beside a movie with its times."""

from __future__ import annotations

from pathlib import Path

from studio.compose.timeline import Timeline
from studio.compose.transcript_pdf import transcript_pdf
from studio.errors import OutputError
from studio.export.transcript import (
    Transcript,
    heading,
    make_transcript,
    transcript_docx,
    transcript_text,
)
from studio.export.writer import output_failure, partial_file
from studio.paths import resources_dir
from studio.plan.model import RenderPlan
from studio.script.spoken_marks import plain
from studio.storyboard.model import Storyboard
from studio.task import CancelToken

KINDS = (".txt", ".docx", ".pdf")


def transcript_of(storyboard: Storyboard) -> Transcript:
    """What will be said; without times, which only a render knows."""
    return make_transcript(
        storyboard.title,
        storyboard.language,
        [(scene.title, plain(scene.narration), None) for scene in storyboard.scenes],
    )


def transcript_of_movie(plan: RenderPlan, timeline: Timeline) -> Transcript:
    """What is said in a rendered movie, with the times of its chapters."""
    return make_transcript(
        plan.title,
        plan.language,
        [
            (scene.title, scene.narration, timed.start_frame / timeline.fps)
            for scene, timed in zip(plan.scenes, timeline.scenes, strict=True)
        ],
    )


def check_transcript(path: Path) -> None:
    """Say before any work what would be wrong with a transcript's name.

    Raises:
        OutputError: It is not of a kind that is written, or is a folder.
    """
    if path.suffix.lower() not in KINDS:
        raise OutputError(
            f"A transcript's name must end in {', '.join(KINDS)}, not {path.suffix or 'nothing'!r}.",
            "For example: -o transcript.docx",
        )
    if path.is_dir():
        raise OutputError(f"{path} is a folder.", "Give the transcript a file name in it.")


def write_transcript(transcript: Transcript, path: Path, *, cancel: CancelToken) -> None:
    """Write a transcript; its kind is that of its name.

    Raises:
        OutputError: It is of no known kind, or cannot be written.
        Cancelled: `cancel` was set.
    """
    check_transcript(path)
    data = _data(transcript, path.suffix.lower(), cancel)
    with partial_file(path) as partial:
        try:
            partial.write_bytes(data)
        except OSError as error:
            raise output_failure(error, path) from error


def _data(transcript: Transcript, suffix: str, cancel: CancelToken) -> bytes:
    if suffix == ".txt":
        return transcript_text(transcript).encode()
    if suffix == ".docx":
        return transcript_docx(transcript)
    lines = [("title", transcript.title)] if transcript.title else []
    for chapter in transcript.chapters:
        lines += [("heading", heading(chapter))] if heading(chapter) else []
        lines += [("text", text) for text in chapter.paragraphs]
    resources = resources_dir()
    return transcript_pdf(
        lines,
        title=transcript.title,
        language=transcript.language,
        fonts_dirs=(resources / "interface" / "fonts", resources / "fonts"),
        cancel=cancel,
    )
