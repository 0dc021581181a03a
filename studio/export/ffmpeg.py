"""Runs FFmpeg, always as a separate program; the only place that does.

Arguments are a list, never a shell line. File names are made absolute and prefixed with "file:", so a
name can neither be read as an option nor as another protocol.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import imageio_ffmpeg

from studio.errors import MediaError, OutputError, StudioError
from studio.task import CancelToken

ONLY_FILES = ("-protocol_whitelist", "file,pipe")
"""Before each input: a media file that names network addresses inside is not followed."""

_PROBE_S = 60.0  # a file that takes longer to look at is not one to edit with
_WINDOWS_NO_CONSOLE = 0x08000000  # CREATE_NO_WINDOW

FAILURES: tuple[tuple[str, type[StudioError], str, str], ...] = (
    ("No space left on device", OutputError, "The disk is full.", "Free some space and try again."),
    (
        "Permission denied",
        OutputError,
        "A file could not be opened: permission was denied.",
        "Choose a folder that you may write to.",
    ),
    (
        "Read-only file system",
        OutputError,
        "The movie's folder is read-only.",
        "Choose another folder for the movie.",
    ),
    ("No such file or directory", MediaError, "A media file is missing.", "Check that it exists."),
    (
        "moov atom not found",
        MediaError,
        "The media file is cut off or not finished.",
        "Export or download it again.",
    ),
    (
        "does not contain any stream",
        MediaError,
        "The media file has no sound or picture that is needed here.",
        "Choose another file.",
    ),
    (
        "matches no streams",
        MediaError,
        "The media file has no sound or picture that is needed here.",
        "Choose another file.",
    ),
    (
        "Protocol not on whitelist",
        MediaError,
        "The media file points to other files or addresses, which are not followed.",
        "Choose a file that holds its own sound or picture.",
    ),
    (
        "Format not on whitelist",
        MediaError,
        "The file is of a kind that is not supported here.",
        "Choose another file, such as a WAV, MP3, FLAC or M4A.",
    ),
    (
        "Invalid data found when processing input",
        MediaError,
        "The file is not a media file, or it is damaged.",
        "Choose another file, such as a WAV, MP3, FLAC or M4A.",
    ),
    (
        "Cannot allocate memory",
        MediaError,
        "There was not enough memory to work on the media file.",
        "Close other programs, or choose a smaller size.",
    ),
)
"""What FFmpeg prints, and what it means to the creator; the first row that is found counts."""


def ffmpeg_exe() -> str:
    """Path of the FFmpeg program that is installed with imageio-ffmpeg.

    Raises:
        MediaError: There is none for this system.
    """
    try:
        return imageio_ffmpeg.get_ffmpeg_exe()
    except RuntimeError as error:
        raise MediaError(
            "FFmpeg was not found.", "Install the package imageio-ffmpeg again."
        ) from error


def ffmpeg_version() -> str:
    """What FFmpeg says of its version ("7.0.2-static").

    Raises:
        StudioError: It cannot be run.
    """
    words = _listing("-version").split()
    return words[2] if len(words) > 2 else "unknown"


def encoders() -> frozenset[str]:
    """Names of the encoders that FFmpeg was built with; whether hardware is there is another matter.

    Raises:
        StudioError: It cannot be run.
    """
    rows = [line.split() for line in _listing("-encoders").splitlines()]
    return frozenset(row[1] for row in rows if len(row) > 1)


def _listing(what: str) -> str:
    command = [ffmpeg_exe(), "-hide_banner", "-nostdin", what]
    flags = _WINDOWS_NO_CONSOLE if os.name == "nt" else 0
    try:
        done = subprocess.run(
            command, capture_output=True, check=False, timeout=30, creationflags=flags
        )
    except subprocess.TimeoutExpired as error:
        raise MediaError("FFmpeg does not answer.", "Install Scenewright again.") from error
    return done.stdout.decode("utf-8", "replace")


def file_url(path: Path) -> str:
    """A path as FFmpeg must be given it: absolute and marked as a file."""
    return f"file:{path.absolute()}"


def failure(printed: str) -> StudioError:
    """The creator's sentence for what FFmpeg printed."""
    for text, kind, message, hint in FAILURES:
        if text in printed:
            return kind(message, hint)
    last = printed.strip().splitlines()[-1:] or ["it gave no reason"]
    return MediaError(
        f"FFmpeg stopped: {last[0].strip()[:200]}.", "Try again; report it if it happens again."
    )


@contextmanager
def ffmpeg_process(
    arguments: Sequence[str], *, cancel: CancelToken, reads_stdin: bool = False
) -> Generator[subprocess.Popen[bytes]]:
    """A running FFmpeg; leaving the block closes its input and waits for its end.

    Whatever goes wrong inside the block, and on a cancel from any thread, the process is killed:
    none is left behind.

    Raises:
        Cancelled: `cancel` was set.
        StudioError: It failed; see `FAILURES`.
    """
    cancel.check()
    command = [ffmpeg_exe(), "-hide_banner", "-nostdin", "-v", "error", *arguments]
    if reads_stdin:
        command.remove("-nostdin")
    flags = _WINDOWS_NO_CONSOLE if os.name == "nt" else 0
    # What it prints goes to a file: a full pipe that nobody reads would stop it.
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE if reads_stdin else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            creationflags=flags,
        )
        cancel.on_cancel(process.kill)
        try:
            yield process
            _close(process.stdin)
            code = process.wait()
        except (BrokenPipeError, ConnectionResetError) as error:
            # It died while we wrote to it; it has said why.
            process.wait()
            cancel.check()
            raise failure(_printed(errors)) from error
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            _close(process.stdin)
            _close(process.stdout)
        cancel.check()
        if code != 0:
            raise failure(_printed(errors))


def run_ffmpeg(arguments: Sequence[str], *, cancel: CancelToken, stdin: bytes = b"") -> bytes:
    """Run FFmpeg to its end and return what it wrote to its standard output.

    Raises:
        Cancelled: `cancel` was set.
        StudioError: It failed; see `FAILURES`.
    """
    with ffmpeg_process(arguments, cancel=cancel, reads_stdin=bool(stdin)) as process:
        output, _none = process.communicate(stdin or None)
        return output


def probe(arguments: Sequence[str]) -> str:
    """What FFmpeg says about its inputs, as it prints it; for files that cannot be read too.

    It always ends with an error, for it is given nothing to write.
    """
    command = [ffmpeg_exe(), "-hide_banner", "-nostdin", *arguments]
    flags = _WINDOWS_NO_CONSOLE if os.name == "nt" else 0
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        creationflags=flags,
        timeout=_PROBE_S,
        check=False,
    )
    return done.stderr.decode("utf-8", "replace")


def _printed(errors: IO[bytes]) -> str:
    errors.seek(0)
    return errors.read().decode("utf-8", "replace")


def _close(stream: IO[bytes] | None) -> None:
    if stream is not None and not stream.closed:
        try:
            stream.close()
        except OSError:
            return  # a dead process cannot take the rest of its input
