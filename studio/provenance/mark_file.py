"""Marks in every kind of file that a render makes: put in, read back, and hashed without a signature."""

from __future__ import annotations

import hashlib
from pathlib import Path

from studio.errors import MediaError
from studio.provenance import mark_gif, mark_movie, mark_picture, mark_wave, mark_webm
from studio.provenance.xmp import XmpMark

FRAME_FILES = "frame-*.png"
MOST_PICTURE_BYTES = 1 << 30


def mark_file(path: Path, mark: XmpMark, *, suffix: str) -> None:
    """Put a mark into a finished file or folder of pictures, in place of any that it has.

    Args:
        path: The file, under whatever name; changed in its place.
        mark: What it says.
        suffix: Of its kind: ".mp4", ".mov", ".gif", ".wav", ".webm", "" for a folder of pictures. WebM is
            left as it is: its tags are written when it is joined.

    Raises:
        MediaError: It is not of that kind.
        OSError: It cannot be written.
    """
    if not suffix:
        for picture in _frames(path):
            picture.write_bytes(mark_picture.mark_picture(picture.read_bytes(), mark))
    elif suffix == ".gif":
        path.write_bytes(mark_gif.mark_gif(_bytes(path), mark))
    elif suffix == ".wav":
        mark_wave.mark_wave(path, mark)
    elif suffix != ".webm":
        mark_movie.mark_movie(path, mark)


def read_mark(path: Path) -> XmpMark | None:
    """The mark that a file carries, or None; of a folder, one that all of its pictures carry.

    Raises:
        MediaError: It is none of these kinds, or damaged.
        OSError: It cannot be read.
    """
    if path.is_dir():
        marks = {mark_picture.read_picture_mark(frame.read_bytes()) for frame in _frames(path)}
        return marks.pop() if len(marks) == 1 else None
    start = _start(path)
    if start.startswith((mark_picture.PNG_START, b"\xff\xd8\xff")):
        return mark_picture.read_picture_mark(_bytes(path))
    if start.startswith(mark_gif.STARTS):
        return mark_gif.read_gif_mark(_bytes(path))
    if start.startswith(mark_webm.START):
        return mark_webm.read_webm_mark(path)
    if start.startswith(mark_wave.START):
        return mark_wave.read_wave_mark(path)
    return mark_movie.read_mark(path)


def file_sha256(path: Path) -> str:
    """SHA-256 of a file; of a folder, that of a list of its frames and sound with the hash of each.

    Raises:
        OSError: It cannot be read.
    """
    if not path.is_dir():
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    listing = "".join(f"{file_sha256(one)}  {one.name}\n" for one in _contents(path))
    return hashlib.sha256(listing.encode()).hexdigest()


def file_bytes(path: Path) -> int:
    """Size of a file, or of a folder's frames and sound together."""
    parts = _contents(path) if path.is_dir() else (path,)
    return sum(part.stat().st_size for part in parts)


def unsigned_sha256(path: Path) -> str:
    """SHA-256 of a file as it was before it was signed: a signature has a time, the rest has none.

    Raises:
        MediaError: It is not a file of the program's kinds.
        OSError: It cannot be read.
    """
    if path.is_dir():
        return file_sha256(path)
    start = _start(path)
    if start.startswith(mark_gif.STARTS):
        return hashlib.sha256(mark_gif.unsigned_gif(_bytes(path))).hexdigest()
    if start[4:8] == b"ftyp":
        return mark_movie.unsigned_sha256(path)
    return file_sha256(path)


def _contents(folder: Path) -> tuple[Path, ...]:
    sound = folder / "sound.wav"
    return (*_frames(folder), *((sound,) if sound.is_file() else ()))


def _frames(folder: Path) -> tuple[Path, ...]:
    found = tuple(sorted(folder.glob(FRAME_FILES)))
    if not found:
        raise MediaError(
            f"The folder {folder} holds no frames of a movie.", "Give the folder of an export."
        )
    return found


def _start(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(16)


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > MOST_PICTURE_BYTES:
        raise MediaError(f"The file {path.name} is too large to be marked.", "Make it shorter.")
    return path.read_bytes()
