"""The sign-off: a storyboard's pictures and texts as one file that a client reads and comments on."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from studio.compose.board_pdf import board_pdf
from studio.compose.board_sheet import BoardScene, BoardSheet, Frame
from studio.compose.own_media import open_own_media
from studio.compose.picture import FrameSource
from studio.engine.api import ClipRequest
from studio.engine.models.manifest import ModelManifest
from studio.engine.models.store import DEFAULT_MODEL
from studio.engine.scenery.catalogue import CAMERAS, STYLES
from studio.errors import MediaError, OutputError, SettingsError
from studio.export.board_html import board_html
from studio.export.writer import partial_file
from studio.narration.timing import reading_seconds
from studio.paths import resources_dir
from studio.plan.build import check_choice
from studio.plan.preview import SHAPES, preview_request
from studio.plan.timing import FIRST_LEAD_S, LAST_REST_S, LEAD_S, REST_S, WORDLESS_S
from studio.render.clips import clip_for
from studio.render.events import Emit, JobStarted, StageProgress
from studio.render.preview import STILL_AT
from studio.render.screen import screen_for
from studio.render.seat import Seat
from studio.render.worker import Work
from studio.script.spoken_marks import plain
from studio.storyboard.model import MIN_SCENE_S, Scene, Storyboard
from studio.task import CancelToken, OnProgress, ignore_progress

PICTURE_SCALE, MANY_SCALE = 2.0, 1.25
"""Of a preview's size: 960x540 for a wide movie; less where there are `MANY` scenes."""
MANY = 80

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
"""Not `strftime`: under Qt that speaks the system's language, and the sheet's labels are English."""

_Writer = Callable[[BoardSheet, CancelToken], bytes]


def prepare_board(
    storyboard: Storyboard, output: Path, *, seat: Seat, job_id: str = "board"
) -> Work:
    """A job's work for the engine thread, with everything checked.

    Args:
        storyboard: What to show.
        output: The file; ".pdf" or ".html" decides what it becomes.
        seat: The engine thread's tools.
        job_id: Name in events.

    Raises:
        OutputError: The file's name or folder will not do.
        SettingsError: There is nothing to show, or a look or camera move is unknown.
        MediaError: A picture of the person's own is missing.
    """
    write = _writer_for(output)
    _check(storyboard)

    def work(emit: Emit, cancel: CancelToken) -> dict[str, Any]:
        count = len(storyboard.scenes)
        emit(JobStarted(job_id=job_id, scenes=count))

        def on_progress(done: float) -> None:
            emit(StageProgress(job_id=job_id, stage="draw", done=done * count, total=count))

        # The file is begun before any picture is drawn: a folder that refuses it says so at once.
        with partial_file(output) as partial:
            sheet = make_board(storyboard, seat=seat, on_progress=on_progress, cancel=cancel)
            data = write(sheet, cancel)
            cancel.check()
            partial.write_bytes(data)
        emit(StageProgress(job_id=job_id, stage="finish", done=1.0, total=1.0))
        return {
            "output": str(output),
            "title": sheet.heading,
            "scenes": count,
            "duration_s": round(sheet.total_s, 2),
            "bytes": len(data),
        }

    return work


def make_board(
    storyboard: Storyboard,
    *,
    seat: Seat,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken,
    day: datetime.date | None = None,
) -> BoardSheet:
    """Draw every scene's picture and put it beside its words.

    Args:
        storyboard: What to show.
        seat: Draws.
        on_progress: Hears of every picture.
        cancel: Checked at every picture.
        day: Which day it is; today by default.

    Raises:
        ModelError: The model is missing or failed.
        MediaError: A picture of the person's own cannot be read.
        Cancelled: `cancel` was set.
    """
    model = seat.store.find(DEFAULT_MODEL).manifest
    lengths = scene_lengths_s(storyboard)
    scenes: list[BoardScene] = []
    for index, scene in enumerate(storyboard.scenes):
        cancel.check()
        request = _request(scene, storyboard, model)
        scenes.append(
            BoardScene(
                number=index + 1,
                title=scene.title,
                narration=plain(scene.narration),
                on_screen_text=scene.on_screen_text,
                picture=_picture(scene, request, seat=seat, cancel=cancel),
                length_s=lengths[index],
                transition=scene.transition if index else "",
                note=scene.note,
                credit=scene.credit,
            )
        )
        on_progress((index + 1) / len(storyboard.scenes))
    today = day or datetime.datetime.now().astimezone().date()
    return BoardSheet(
        title=storyboard.title,
        language=storyboard.language,
        format=storyboard.format,
        style=storyboard.style,
        date=f"{today.day} {MONTHS[today.month - 1]} {today.year}",
        scenes=tuple(scenes),
    )


def scene_lengths_s(storyboard: Storyboard) -> tuple[float, ...]:
    """How long every scene will be without hearing a voice, as `plan/timing.py` times it."""
    last = len(storyboard.scenes) - 1
    lengths: list[float] = []
    for index, scene in enumerate(storyboard.scenes):
        length_s = WORDLESS_S
        if scene.narration:
            words = plain(scene.narration)
            length_s = reading_seconds(words, language=storyboard.language) + scene.pause_s
            length_s += FIRST_LEAD_S if index == 0 else LEAD_S
            length_s += LAST_REST_S if index == last else REST_S
        lengths.append(max(scene.duration_s or length_s, MIN_SCENE_S))
    return tuple(lengths)


def _writer_for(output: Path) -> _Writer:
    """What makes a file of that name; everything that is wrong with the name is said at once.

    Raises:
        OutputError: It could not be written.
    """
    writers: dict[str, _Writer] = {".pdf": _pdf, ".html": _html, ".htm": _html}
    write = writers.get(output.suffix.lower())
    if write is None:
        raise OutputError(
            f"A sign-off's name must end in .pdf or .html, not {output.suffix or 'nothing'!r}.",
            "For example: -o board.pdf",
        )
    if output.is_dir():
        raise OutputError(f"{output} is a folder.", "Give the sign-off a file name in it.")
    folder = output.absolute().parent
    if not folder.is_dir():
        raise OutputError(
            f"The folder {folder} does not exist.", "Create it, or choose another one."
        )
    return write


def _pdf(sheet: BoardSheet, cancel: CancelToken) -> bytes:
    resources = resources_dir()
    folders = (resources / "interface" / "fonts", resources / "fonts")
    return board_pdf(sheet, fonts_dirs=folders, cancel=cancel)


def _html(sheet: BoardSheet, cancel: CancelToken) -> bytes:
    cancel.check()
    return board_html(sheet).encode("utf-8")


def _check(storyboard: Storyboard) -> None:
    if not storyboard.scenes:
        raise SettingsError("The storyboard has no scenes.", "Add one, or start from a script.")
    check_choice("format", storyboard.format, tuple(SHAPES))
    if storyboard.style:
        check_choice("style", storyboard.style, STYLES)
    for number, scene in enumerate(storyboard.scenes, start=1):
        if scene.camera:
            check_choice("camera move", scene.camera, CAMERAS)
        if scene.picture and not Path(scene.picture).is_file():
            raise MediaError(
                f"The picture of scene {number} is not there: {scene.picture}.",
                "Choose it again, or let one be drawn.",
            )


def _request(scene: Scene, storyboard: Storyboard, model: ModelManifest) -> ClipRequest:
    """The scene's preview, larger."""
    small = preview_request(scene, storyboard, model)
    scale = PICTURE_SCALE if len(storyboard.scenes) < MANY else MANY_SCALE
    width_px, height_px = (
        2 * round(scale * side / 2) for side in (small.width_px, small.height_px)
    )
    return replace(small, width_px=width_px, height_px=height_px)


def _picture(scene: Scene, request: ClipRequest, *, seat: Seat, cancel: CancelToken) -> Frame:
    source: FrameSource
    if scene.picture:
        source = open_own_media(
            Path(scene.picture),
            width_px=request.width_px,
            height_px=request.height_px,
            fps=request.fps,
            frames=request.frames,
            camera=request.camera,
        )
    else:
        clip, _ = clip_for(request, engine=seat.engine, cache=seat.cache, cancel=cancel)
        source = seat.engine.open_frames(request, clip)
    frame = np.ascontiguousarray(source.frame(int(source.frame_count * STILL_AT))).copy()
    frame.flags.writeable = False
    screen, _ = screen_for(seat.paths, seat.judge, is_wanted=False)
    if screen is not None:
        screen.check_picture(frame, f"The picture of “{scene.title or scene.id}”")
    return frame
