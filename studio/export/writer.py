"""Writes the finished movie: segments joined without encoding again, sound, title and chapters."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from studio.compose.timeline import Timeline
from studio.errors import OutputError
from studio.export.codec import AudioCodec
from studio.export.ffmpeg import ONLY_FILES, ffmpeg_process, file_url
from studio.task import CancelToken, OnProgress, ignore_progress

Sound = NDArray[np.float32]  # (n, 2) at SOUND_RATE, -1 to 1
SOUND_RATE = 48_000
_BLOCK = 1 << 16  # samples sent to FFmpeg at once
_RAW_SOUND = ("-f", "f32le", "-ar", str(SOUND_RATE), "-ch_layout", "stereo", "-i", "pipe:0")
AAC = AudioCodec(name="aac", kbit_s=192)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A named part of the movie.

    Attributes:
        title: What players show.
        start_s: Seconds from the movie's start.
        end_s: Seconds from the movie's start.
    """

    title: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MovieMetadata:
    """What the file says about itself.

    Attributes:
        title: Title of the movie, may be empty.
        language: ISO 639-1 or -2 code of the speech, may be empty.
        comment: One line, may be empty.
        chapters: In order; none for a movie without.
        tags: Other names and texts, for containers that hold any.
    """

    title: str = ""
    language: str = ""
    comment: str = ""
    chapters: tuple[Chapter, ...] = ()
    tags: tuple[tuple[str, str], ...] = ()


def chapters_of(timeline: Timeline) -> tuple[Chapter, ...]:
    """One chapter for each run of scenes with the same title; scenes without one go on the last.

    Empty when there are fewer than two: a single chapter says nothing.
    """
    chapters: list[Chapter] = []
    for scene in timeline.scenes:
        start_s = scene.start_frame / timeline.fps
        end_s = (scene.start_frame + scene.frames) / timeline.fps
        if chapters and scene.title in ("", chapters[-1].title):
            chapters[-1] = replace(chapters[-1], end_s=end_s)
        else:
            chapters.append(Chapter(title=scene.title or "Start", start_s=start_s, end_s=end_s))
    return tuple(chapters) if len(chapters) > 1 else ()


_OS_FAILURES = {
    errno.ENOSPC: ("The disk is full.", "Free some space and try again."),
    errno.EDQUOT: ("Your share of the disk is full.", "Free some space and try again."),
    errno.EROFS: ("{folder} is read-only.", "Choose another folder for the movie."),
    errno.EACCES: ("{folder} may not be written to.", "Choose another folder for the movie."),
    errno.EPERM: ("{folder} may not be written to.", "Choose another folder for the movie."),
    errno.ENOENT: ("The folder {folder} does not exist.", "Create it or choose another one."),
    errno.ENOTDIR: ("{folder} is not a folder.", "Choose a folder for the movie."),
    errno.EISDIR: ("{name} is a folder.", "Choose a file name for the movie."),
    errno.ENAMETOOLONG: ("The file name {name} is too long.", "Choose a shorter one."),
}


def output_failure(error: OSError, path: Path) -> OutputError:
    """The creator's sentence for a file that could not be written."""
    message, hint = _OS_FAILURES.get(
        error.errno or 0, ("{name} could not be written.", "Choose another folder or name.")
    )
    return OutputError(message.format(folder=path.parent, name=path.name), hint)


@contextmanager
def partial_file(path: Path) -> Generator[Path]:
    """A temporary name beside `path` that becomes `path` when the block ends well.

    On an error or a cancel it is removed, and what stood at `path` stays.

    Raises:
        OutputError: The folder is missing or cannot be written to, or the disk is full.
    """
    target = path.absolute()
    try:
        if target.is_dir():
            raise OSError(errno.EISDIR, "is a folder")
        handle, name = tempfile.mkstemp(prefix=".scenewright-", suffix=".part", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise output_failure(error, target) from error
    partial = Path(name)
    try:
        yield partial
        partial.chmod(0o644)  # mkstemp made it private
        partial.replace(target)
    except OSError as error:
        raise output_failure(error, target) from error
    finally:
        partial.unlink(missing_ok=True)


def write_sound(
    sound: Sound,
    path: Path,
    *,
    audio: AudioCodec,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken,
) -> None:
    """Encode sound alone, to be joined to a picture without encoding again; WAV for PCM.

    Raises:
        OutputError: The file cannot be written.
        Cancelled: `cancel` was set; checked at every block.
    """
    arguments = [
        *_RAW_SOUND, *audio.arguments(), "-fflags", "+bitexact", "-flags:a", "+bitexact",
        "-map_metadata", "-1", "-f", audio.container,
    ]  # fmt: skip
    with (
        partial_file(path) as partial,
        ffmpeg_process([*arguments, "-y", file_url(partial)], cancel=cancel, reads_stdin=True)
        as process,
    ):  # fmt: skip
        if process.stdin is not None:
            _send(sound, process.stdin, on_progress=on_progress, cancel=cancel)


def _send(sound: Sound, pipe: IO[bytes], *, on_progress: OnProgress, cancel: CancelToken) -> None:
    samples = np.ascontiguousarray(sound, dtype="<f4")
    for start in range(0, len(samples), _BLOCK):
        cancel.check()
        pipe.write(samples[start : start + _BLOCK].tobytes())
        on_progress(min(1.0, (start + _BLOCK) / len(samples)))


def join_segments(
    segments: Sequence[Path],
    sound: Sound | Path | None,
    path: Path,
    *,
    fps: int,
    frames: Sequence[int],
    metadata: MovieMetadata | None = None,
    audio: AudioCodec = AAC,
    container: str = "mp4",
    captions: Path | None = None,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken,
) -> None:
    """Join encoded scenes into a movie; the picture is copied, only the sound is encoded.

    Args:
        segments: Files of `encode_segment`, in order, all of one size, rate and quality.
        sound: As long as the picture, or a file of `write_sound`, which is copied; None gives a
            movie without a sound stream.
        path: The movie; appears whole or not at all.
        fps: Frames a second of every segment.
        frames: How many frames each segment has: places the next one exactly.
        metadata: Title and chapters.
        audio: Encoder of the sound.
        container: FFmpeg's name of the movie's: "mp4", "mov" or "webm".
        captions: An SRT file that becomes a track inside the movie.
        on_progress: Hears how much of the sound is written.
        cancel: Checked while the sound is written.

    Raises:
        OutputError: The movie cannot be written.
        MediaError: A segment is missing or damaged.
        Cancelled: `cancel` was set.
    """
    about = metadata or MovieMetadata()
    with partial_file(path) as partial, tempfile.TemporaryDirectory(prefix="scenewright-") as name:
        folder = Path(name)
        listing, facts = folder / "segments.txt", folder / "metadata.txt"
        listing.write_text(concat_script(segments, frames, fps), encoding="utf-8")
        facts.write_text(_ffmetadata(about), encoding="utf-8")
        arguments = [
            *(*ONLY_FILES, "-f", "concat", "-safe", "0", "-i", file_url(listing)),
            *(*ONLY_FILES, "-f", "ffmetadata", "-i", file_url(facts)),
            *_sound_and_captions(sound, captions, audio=audio, container=container, about=about),
            *(("-movflags", "+faststart") if container in ("mp4", "mov") else ()),
            # Else every WebM has identifiers of its own, and no two renders the same bytes.
            *(("-fflags", "+bitexact") if container == "webm" else ()),
            *("-f", container, "-y", file_url(partial)),
        ]
        piped = None if isinstance(sound, Path) else sound
        with ffmpeg_process(arguments, cancel=cancel, reads_stdin=piped is not None) as process:
            if piped is not None and process.stdin is not None:
                _send(piped, process.stdin, on_progress=on_progress, cancel=cancel)
    on_progress(1.0)


def _sound_and_captions(
    sound: Sound | Path | None,
    captions: Path | None,
    *,
    audio: AudioCodec,
    container: str,
    about: MovieMetadata,
) -> list[str]:
    """Inputs after picture and metadata, and where each goes."""
    inputs: list[str] = []
    maps = ["-map", "0:v:0", "-c:v", "copy", "-map_metadata", "1", "-map_chapters", "1"]
    number = 2
    language = about.language
    if sound is not None:
        inputs += [*ONLY_FILES, "-i", file_url(sound)] if isinstance(sound, Path) else [*_RAW_SOUND]
        maps += ["-map", f"{number}:a:0"]
        maps += ["-c:a", "copy"] if isinstance(sound, Path) else audio.arguments()
        maps += ["-metadata:s:a:0", f"language={language}"] if language else []
        number += 1
    if captions is not None:
        inputs += [*ONLY_FILES, "-f", "srt", "-i", file_url(captions)]
        maps += ["-map", f"{number}:s:0", "-c:s", "webvtt" if container == "webm" else "mov_text"]
        maps += ["-metadata:s:s:0", f"language={language}"] if language else []
    return [*inputs, *maps]


def concat_script(segments: Sequence[Path], frames: Sequence[int], fps: int) -> str:
    """FFmpeg's concat script; durations are given, so joins do not rest on the files' own."""
    lines = ["ffconcat version 1.0"]
    for segment, count in zip(segments, frames, strict=True):
        quoted = str(segment.absolute()).replace("'", "'\\''")
        lines += [f"file 'file:{quoted}'", f"duration {count / fps:.9f}"]
    return "\n".join(lines) + "\n"


def _ffmetadata(about: MovieMetadata) -> str:
    """FFmpeg's metadata text; see its formats manual, "Metadata"."""
    lines = [";FFMETADATA1"]
    for name, value in (("title", about.title), ("comment", about.comment), *about.tags):
        if value:
            lines.append(f"{name}={_escaped(value)}")
    for chapter in about.chapters:
        lines += [
            "[CHAPTER]",
            "TIMEBASE=1/1000",
            f"START={round(chapter.start_s * 1000)}",
            f"END={round(chapter.end_s * 1000)}",
            f"title={_escaped(chapter.title)}",
        ]
    return "\n".join(lines) + "\n"


def _escaped(value: str) -> str:
    single_line = " ".join(value.replace("\0", "").split())
    return "".join(f"\\{c}" if c in "=;#\\" else c for c in single_line)
