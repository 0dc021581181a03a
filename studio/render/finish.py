"""The end of a render: sound is mixed, segments are joined, text files are written beside the movie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio.compose.mix import PlacedSpeech, mix
from studio.compose.mood import MOODS, mood
from studio.compose.music import music_bed
from studio.compose.timeline import Timeline
from studio.export.music_file import load_music
from studio.export.preset import quality as export_quality
from studio.export.sidecar import write_sidecars
from studio.export.writer import Chapter, MovieMetadata, Sound, join_segments, partial_file
from studio.narration.voice import SpokenLine
from studio.plan.model import RenderPlan
from studio.render.report import Tally
from studio.task import CancelToken, OnProgress

COMMENT = "Made with Scenewright: pictures, voice and music are computer-generated."


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """Everything that the end needs.

    Attributes:
        plan: What was planned.
        timeline: Where everything stands.
        spoken: Each scene's line, or None.
        segments: Each scene's encoded file.
    """

    plan: RenderPlan
    timeline: Timeline
    spoken: tuple[SpokenLine | None, ...]
    segments: tuple[Path, ...]


def finish_movie(
    finish: Finish,
    output: Path,
    *,
    seal: Callable[[Path, Path], None],
    tally: Tally,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> None:
    """Write the movie, and its captions as SRT and VTT beside it.

    Args:
        finish: What is joined.
        output: The movie; it appears whole and marked, or not at all.
        seal: Marks the file that is given first; the second is where it will be.
        tally: Takes the times.
        on_progress: Hears how far it is.
        cancel: Checked while sound is written.

    Raises:
        MediaError: The music cannot be read, or FFmpeg failed.
        OutputError: The movie cannot be written.
        Cancelled: The job was cancelled; nothing new stands at `output`.
    """
    timeline = finish.timeline
    with tally.timed("mix"):
        sound = _sound(finish, cancel)
    on_progress(0.5)
    with partial_file(output) as partial, tally.timed("join"):
        join_segments(
            finish.segments,
            sound,
            partial,
            fps=timeline.fps,
            frames=[scene.frames for scene in timeline.scenes],
            metadata=MovieMetadata(
                title=finish.plan.title,
                language=finish.plan.language,
                comment=COMMENT,
                chapters=_chapters(timeline),
            ),
            audio_kbit_s=export_quality(finish.plan.quality).audio_kbit_s,
            on_progress=lambda part: on_progress(0.5 + part / 2),
            cancel=cancel,
        )
        with tally.timed("mark"):
            seal(partial, output)
    write_sidecars(timeline, output)


def _sound(finish: Finish, cancel: CancelToken) -> Sound | None:
    timeline, music = finish.timeline, finish.plan.music
    speech = tuple(
        PlacedSpeech(
            start_s=scene.start_frame / timeline.fps + scene.speech_start_s,
            samples=line.samples,
            rate=line.rate,
        )
        for scene, line in zip(timeline.scenes, finish.spoken, strict=True)
        if line is not None
    )
    cancel.check()
    bed: Sound | None = None
    if music in {known.name for known in MOODS}:
        bed = music_bed(mood(music), seconds=timeline.duration_s, seed=finish.plan.scenes[0].seed)
    elif music != "none":
        bed = load_music(Path(music), seconds=timeline.duration_s, cancel=cancel)
    cancel.check()
    return mix(speech, bed, seconds=timeline.duration_s)


def _chapters(timeline: Timeline) -> tuple[Chapter, ...]:
    return tuple(
        Chapter(
            title=scene.title or f"Scene {number}",
            start_s=scene.start_frame / timeline.fps,
            end_s=(scene.start_frame + scene.frames) / timeline.fps,
        )
        for number, scene in enumerate(timeline.scenes, start=1)
    )
