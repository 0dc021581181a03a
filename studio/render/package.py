"""A package for other editors: every scene's clean picture, every line, the music, and the cut itself."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import soxr

from studio.compose.timeline import Timeline, TimelineScene
from studio.errors import OutputError
from studio.export.codec import AudioCodec
from studio.export.interchange import Edit, EditScene, fcpxml_text, media_names, write_otio
from studio.export.segments import SegmentRequest, encode_segment
from studio.export.sidecar import write_sidecars
from studio.export.target import Target
from studio.export.writer import (
    SOUND_RATE,
    MovieMetadata,
    Sound,
    join_segments,
    output_failure,
    write_sound,
)
from studio.narration.voice import SpokenLine
from studio.plan.model import RenderPlan
from studio.provenance.mark_file import mark_file
from studio.provenance.mark_webm import mark_tags
from studio.provenance.xmp import ALGORITHMIC, GENERATED, XmpMark
from studio.render.cache import Cache
from studio.render.drawn import DrawnScene
from studio.task import CancelToken, ignore_progress

_WAV = AudioCodec(name="pcm")
_TAGGED = {".webm": "webm", ".mkv": "matroska"}
"""Containers that hold no XMP, by FFmpeg's name."""


def check_package_folder(folder: Path) -> None:
    """Refuse to write over anything.

    Raises:
        OutputError: There is something of that name, or no folder to put it into.
    """
    if folder.exists():
        raise OutputError(
            f"{folder.name} exists already.", "Give the package for editors a new name."
        )
    if not folder.absolute().parent.is_dir():
        raise OutputError(
            f"The folder {folder.absolute().parent} does not exist.",
            "Create it, or choose another.",
        )


def write_package(
    plan: RenderPlan,
    target: Target,
    drawn: Sequence[DrawnScene],
    music: Sound | None,
    folder: Path,
    *,
    cache: Cache,
    mark: Callable[[str], XmpMark],
    cancel: CancelToken,
) -> Path:
    """Write a folder that holds the cut and all of its media; it appears whole or not at all.

    Args:
        plan: What was rendered.
        target: Its codec is that of the clips.
        drawn: The scenes.
        music: The bed as it was composed, not ducked; None for none.
        folder: The new folder.
        cache: Where clean clips are kept.
        mark: Gives the mark of something that a model or a rule made, by its IPTC term. Own media
            get none: what they are, only their owner knows.
        cancel: Asks the encoder to stop.

    Raises:
        OutputError: It cannot be written.
        Cancelled: `cancel` was set.
    """
    check_package_folder(folder)
    place = folder.absolute()
    try:
        work = Path(tempfile.mkdtemp(prefix=".scenewright-", suffix=".part", dir=place.parent))
    except OSError as error:
        raise output_failure(error, place) from error
    try:
        (work / "media").mkdir()
        names = media_names([scene.title for scene in plan.scenes])
        scenes = tuple(
            _scene(
                plan,
                target,
                one,
                index=index,
                name=names[index],
                work=work,
                cache=cache,
                mark=mark,
                cancel=cancel,
            )
            for index, one in enumerate(drawn)
        )
        edit = Edit(
            title=plan.title,
            width_px=plan.frame.width_px,
            height_px=plan.frame.height_px,
            fps=plan.frame.fps,
            scenes=scenes,
        )
        if music is not None:
            edit = replace(edit, music="media/music.wav", music_s=len(music) / SOUND_RATE)
            write_sound(music, work / edit.music, audio=_WAV, cancel=cancel)
            if not Path(plan.music).suffix:
                mark_file(work / edit.music, mark(ALGORITHMIC), suffix=".wav")
        write_otio(edit, work / f"{place.name}.otio")
        (work / f"{place.name}.fcpxml").write_text(
            fcpxml_text(edit), encoding="utf-8", newline="\n"
        )
        timeline = Timeline(
            width_px=edit.width_px, height_px=edit.height_px, fps=edit.fps,
            scenes=tuple(one.timed for one in drawn),
        )  # fmt: skip
        write_sidecars(timeline, work / f"{place.name}.otio", kinds=("srt",))
        work.chmod(0o755)
        work.replace(place)
    except OSError as error:
        raise output_failure(error, place) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return folder


def _scene(
    plan: RenderPlan,
    target: Target,
    one: DrawnScene,
    *,
    index: int,
    name: str,
    work: Path,
    cache: Cache,
    mark: Callable[[str], XmpMark],
    cancel: CancelToken,
) -> EditScene:
    timed, scene, fps = one.timed, plan.scenes[index], plan.frame.fps
    suffix = target.video.suffix
    clip = _clean_clip(plan, target, one, cache=cache, cancel=cancel)
    if scene.picture:
        shutil.copyfile(clip, work / f"media/{name}{suffix}")
    else:
        term = mark(ALGORITHMIC if scene.card else GENERATED)
        _copy_marked(clip, work / f"media/{name}{suffix}", term, scene=one.timed, fps=fps,
                     cancel=cancel)  # fmt: skip
    notes = [
        text for text in (scene.on_screen_text, scene.lower_third.replace("\n", " | ")) if text
    ]
    made = EditScene(
        name=scene.title or f"Scene {index + 1}",
        picture=f"media/{name}{suffix}",
        start_frame=timed.start_frame,
        frames=timed.frames,
        media_frames=timed.clip_frames,
        transition=timed.transition,
        transition_frames=timed.transition_frames,
        note="; ".join(notes),
    )
    if one.spoken is None:
        return made
    sound = _stereo(one.spoken)
    write_sound(sound, work / f"media/{name}.wav", audio=_WAV, cancel=cancel)
    if not scene.recording:
        mark_file(work / f"media/{name}.wav", mark(GENERATED), suffix=".wav")
    return replace(
        made,
        voice=f"media/{name}.wav",
        voice_start_s=timed.start_frame / fps + timed.speech_start_s,
        voice_s=len(sound) / SOUND_RATE,
    )


def _copy_marked(
    clip: Path, path: Path, mark: XmpMark, *, scene: TimelineScene, fps: int, cancel: CancelToken
) -> None:
    """Copy a clip; Matroska's tags are written by joining it alone, the others get XMP."""
    if path.suffix not in _TAGGED:
        shutil.copyfile(clip, path)
        mark_file(path, mark, suffix=path.suffix)
        return
    join_segments(
        [clip], None, path, fps=fps, frames=[scene.clip_frames],
        metadata=MovieMetadata(title=mark.title, tags=mark_tags(mark)),
        container=_TAGGED[path.suffix], cancel=cancel,
    )  # fmt: skip


def _clean_clip(
    plan: RenderPlan, target: Target, one: DrawnScene, *, cache: Cache, cancel: CancelToken
) -> Path:
    """The scene's picture with its tail and nothing over it."""
    frame = plan.frame
    bare = TimelineScene(
        start_frame=0, frames=one.timed.clip_frames, transition="cut", transition_frames=0,
        tail_frames=0, speech_start_s=0.0, cues=(),
    )  # fmt: skip
    wanted = SegmentRequest(
        clip_key=one.shown.identity, previous_clip_key="", previous_frames=0, scene=bare,
        width_px=frame.width_px, height_px=frame.height_px, fps=frame.fps, caption_style=None,
        codec=target.video,
    )  # fmt: skip
    kept = cache.get("segment", wanted.key())
    if kept is None:
        with cache.making("segment", wanted.key(), suffix=target.video.suffix) as path:
            encode_segment(
                wanted, one.shown.open(), path, on_progress=ignore_progress, cancel=cancel
            )
        kept = cache.get("segment", wanted.key())
    if kept is None:
        raise AssertionError("a clip that was just made is not in the cache")
    return kept


def _stereo(line: SpokenLine) -> Sound:
    samples = line.samples
    if line.rate != SOUND_RATE:
        samples = soxr.resample(samples, line.rate, SOUND_RATE, quality="HQ")
    return np.repeat(np.asarray(samples, np.float32)[:, None], 2, axis=1)
