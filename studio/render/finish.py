"""The end of a render: sound is mixed, segments are joined, text files are written beside the movie."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from studio.compose.caption_style import CaptionStyle
from studio.compose.effects import PlacedEffect, effects_track
from studio.compose.mix import MixSettings, PlacedSpeech, mix
from studio.compose.mood import MOODS, mood
from studio.compose.music import music_bed
from studio.compose.overlay import Frame
from studio.compose.timeline import Timeline, TimelineScene
from studio.export.music_file import load_music
from studio.export.pictures import write_frames, write_gif, write_poster
from studio.export.sidecar import placed_cues, srt_text, write_sidecars
from studio.export.target import Target
from studio.export.writer import (
    Chapter,
    MovieMetadata,
    Sound,
    join_segments,
    partial_file,
    write_sound,
)
from studio.narration.voice import SpokenLine
from studio.plan.model import RenderPlan
from studio.render.cache import Cache, file_sha256
from studio.render.fonts import caption_family
from studio.render.notice import write_notice
from studio.render.report import Tally
from studio.render.seal import Sealing
from studio.render.transcript import transcript_of_movie, write_transcript
from studio.task import CancelToken, OnProgress

COMMENT = "Made with Scenewright: pictures, voice and music are computer-generated."

SOUND_VERSION = 2
"""To be raised when the same lines and music would be mixed into other sound than before."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Finish:
    """Everything that the end needs.

    Attributes:
        plan: What was planned.
        target: The file that is made.
        timeline: Where everything stands.
        spoken: Each scene's line, or None.
        segments: The encoded files of all scenes, in order.
        frames: How many frames each of them has.
        style: Look of the captions, or None.
        poster: A picture that stands for the movie, or None for none.
    """

    plan: RenderPlan
    target: Target
    timeline: Timeline
    spoken: tuple[SpokenLine | None, ...]
    segments: tuple[Path, ...]
    frames: tuple[int, ...]
    style: CaptionStyle | None = None
    poster: Frame | None = None


def finish_movie(
    finish: Finish,
    output: Path,
    *,
    cache: Cache,
    sealing: Sealing,
    tally: Tally,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> dict[str, Any]:
    """Write the movie, and beside it its captions and its poster; returns what was written.

    Args:
        finish: What is joined.
        output: The movie; it appears whole and marked, or not at all.
        cache: Where its sound is kept.
        sealing: Marks it.
        tally: Takes the times.
        on_progress: Hears how far it is.
        cancel: Checked while sound is written.

    Raises:
        MediaError: The music cannot be read, or FFmpeg failed.
        OutputError: The movie cannot be written.
        Cancelled: The job was cancelled; nothing new stands at `output`.
    """
    plan, target = finish.plan, finish.target
    with tally.timed("mix"):
        sound = None if target.audio is None else _sound_file(finish, cache, cancel)
    on_progress(0.5)
    written: list[Path] = []
    with tally.timed("join"):

        def seal(partial: Path) -> None:
            with tally.timed("mark"):
                sealing.apply(partial, output)

        if not target.suffix:
            write_frames(
                finish.segments, output, fps=finish.timeline.fps, frames=finish.frames,
                sound=sound, seal=seal, cancel=cancel,
            )  # fmt: skip
        else:
            with partial_file(output) as partial:
                _write(finish, partial, sound, sealing, cancel=cancel)
                seal(partial)
        on_progress(1.0)
        kinds = tuple(kind for kind in plan.caption_files if kind != "track")
        frame = (plan.frame.width_px, plan.frame.height_px)
        written += write_sidecars(
            finish.timeline, output, kinds=kinds, style=finish.style, size=frame,
            platform=plan.platform, font=caption_family(plan),
        )  # fmt: skip
        if plan.transcript:
            path = output.with_suffix(f".{plan.transcript}")
            path = path if target.suffix else output / f"transcript.{plan.transcript}"
            made = transcript_of_movie(plan, finish.timeline)
            write_transcript(made, path, cancel=cancel)
            written.append(path)
        if sealing.notice:
            written.append(write_notice(sealing.notice, output))
        if finish.poster is not None:
            poster = output.with_suffix(".jpg") if target.suffix else output / "poster.jpg"
            write_poster(finish.poster, poster)
            written.append(poster)
    return {"beside": [str(path) for path in written]}


def _write(
    finish: Finish,
    output: Path,
    sound: Path | None,
    sealing: Sealing,
    *,
    cancel: CancelToken,
) -> None:
    target, timeline = finish.target, finish.timeline
    fps, frames = timeline.fps, finish.frames
    if target.suffix == ".gif":
        write_gif(finish.segments, output, fps=fps, frames=frames, cancel=cancel)
    else:
        with tempfile.TemporaryDirectory(prefix="scenewright-") as name:
            captions: Path | None = None
            if "track" in finish.plan.caption_files and placed_cues(timeline):
                captions = Path(name) / "captions.srt"
                captions.write_text(srt_text(timeline), encoding="utf-8", newline="\n")
            join_segments(
                finish.segments,
                sound,
                output,
                fps=fps,
                frames=frames,
                metadata=MovieMetadata(
                    title=finish.plan.title,
                    language=finish.plan.language,
                    comment=COMMENT,
                    chapters=_chapters(timeline),
                    tags=sealing.tags() if target.suffix == ".webm" else (),
                ),
                container=target.suffix.removeprefix("."),
                captions=captions,
                cancel=cancel,
            )


def _sound_file(finish: Finish, cache: Cache, cancel: CancelToken) -> Path | None:
    """The movie's sound, encoded; kept, for another caption or picture does not change it."""
    audio = finish.target.audio
    if audio is None:
        return None
    key = _sound_key(finish)
    kept = cache.get("sound", key)
    if kept is None:
        sound = _sound(finish, cancel)
        if sound is None:
            return None
        with cache.making("sound", key, suffix=audio.suffix) as path:
            write_sound(sound, path, audio=audio, cancel=cancel)
        kept = cache.get("sound", key)
    return kept


def _sound_key(finish: Finish) -> str:
    """A hash of everything that is heard."""
    plan, timeline = finish.plan, finish.timeline
    lines = [
        None
        if line is None
        else [
            scene.start_frame / timeline.fps + scene.speech_start_s,
            line.rate,
            hashlib.sha256(line.samples.tobytes()).hexdigest(),
        ]
        for scene, line in zip(timeline.scenes, finish.spoken, strict=True)
    ]
    music = plan.music
    if "." in music:
        music = file_sha256(Path(music))
    facts = {
        "version": SOUND_VERSION,
        "lines": lines,
        "music": [music, plan.scenes[0].seed],
        "seconds": timeline.duration_s,
        "lufs": plan.loudness_lufs,
        "effects": [
            [scene.effect, _entered_s(timed, timeline.fps)]
            for scene, timed in zip(plan.scenes[1:], timeline.scenes[1:], strict=True)
        ],
        "audio": None if finish.target.audio is None else asdict(finish.target.audio),
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def music_of(plan: RenderPlan, *, seconds: float, cancel: CancelToken) -> Sound | None:
    """The music of a plan before it is mixed; None for none.

    Raises:
        MediaError: Its file cannot be read.
        Cancelled: `cancel` was set.
    """
    if plan.music in {known.name for known in MOODS}:
        return music_bed(mood(plan.music), seconds=seconds, seed=plan.scenes[0].seed)
    if plan.music != "none":
        return load_music(Path(plan.music), seconds=seconds, cancel=cancel)
    return None


def _sound(finish: Finish, cancel: CancelToken) -> Sound | None:
    plan, timeline = finish.plan, finish.timeline
    speech = placed_speech(timeline, finish.spoken)
    cancel.check()
    bed = music_of(plan, seconds=timeline.duration_s, cancel=cancel)
    cancel.check()
    return mix(
        speech,
        bed,
        seconds=timeline.duration_s,
        effects=movie_effects(plan, timeline),
        settings=MixSettings(target_lufs=plan.loudness_lufs),
    )


def placed_speech(
    timeline: Timeline, spoken: Sequence[SpokenLine | None]
) -> tuple[PlacedSpeech, ...]:
    """Each spoken line where it begins in the movie."""
    return tuple(
        PlacedSpeech(
            start_s=scene.start_frame / timeline.fps + scene.speech_start_s,
            samples=line.samples,
            rate=line.rate,
        )
        for scene, line in zip(timeline.scenes, spoken, strict=True)
        if line is not None
    )


def movie_effects(plan: RenderPlan, timeline: Timeline) -> Sound | None:
    """The sounds of the transitions; None where there are none."""
    placed = [
        PlacedEffect(name=scene.effect, at_s=_entered_s(timed, timeline.fps))
        for scene, timed in zip(plan.scenes[1:], timeline.scenes[1:], strict=True)
        if scene.effect != "none"
    ]
    return effects_track(placed, seconds=timeline.duration_s)


def _entered_s(scene: TimelineScene, fps: int) -> float:
    """The middle of a scene's transition."""
    return (scene.start_frame + scene.transition_frames / 2) / fps


def _chapters(timeline: Timeline) -> tuple[Chapter, ...]:
    return tuple(
        Chapter(
            title=scene.title or f"Scene {number}",
            start_s=scene.start_frame / timeline.fps,
            end_s=(scene.start_frame + scene.frames) / timeline.fps,
        )
        for number, scene in enumerate(timeline.scenes, start=1)
    )
