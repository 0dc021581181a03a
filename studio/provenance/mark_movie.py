"""Marks in the file of a movie: XMP is put in, read back, and the file is seen without its signature."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from studio.provenance.boxes import Box, read_boxes, read_payload, uuid_box, write_movie
from studio.provenance.xmp import MOST_BYTES, XmpMark, read_packet, xmp_packet

XMP_BOX = bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC")
"""XMP specification, part 3, "MPEG-4"."""
C2PA_BOX = bytes.fromhex("D8FEC3D61B0E483C92975828877EC481")
"""C2PA specification 2.2, A.5.1."""


def mark_movie(movie: Path, mark: XmpMark) -> None:
    """Put a mark into a movie, in place of any that it has.

    It stands before the samples, so that a player which begins before all is there can read it, and
    `moov` stays before `mdat` where it was.

    Raises:
        MediaError: It is not a movie that can be marked.
        OSError: It cannot be written.
    """
    with movie.open("rb") as stream:
        boxes = read_boxes(stream)
    parts: list[Box | bytes] = [box for box in boxes if box.uuid != XMP_BOX]
    kinds = [part.kind if isinstance(part, Box) else b"" for part in parts]
    at = kinds.index(b"mdat") if b"mdat" in kinds else len(parts)
    parts.insert(at, uuid_box(XMP_BOX, xmp_packet(mark)))
    _write_over(movie, parts)


def read_mark(movie: Path) -> XmpMark | None:
    """The mark that a movie carries, or None.

    Raises:
        MediaError: It is not a movie.
        OSError: It cannot be read.
    """
    with movie.open("rb") as stream:
        for box in read_boxes(stream):
            if box.uuid == XMP_BOX:
                return read_packet(read_payload(stream, box, most=MOST_BYTES))
    return None


def unsigned_sha256(movie: Path) -> str:
    """SHA-256 of a movie as it was before it was signed: a signature has a time, the rest has none.

    Raises:
        MediaError: It is not a movie.
        OSError: It cannot be read.
    """
    with movie.open("rb") as stream:
        boxes = read_boxes(stream)
        if not any(box.uuid == C2PA_BOX for box in boxes):
            stream.seek(0)
            return hashlib.file_digest(stream, "sha256").hexdigest()
    with tempfile.TemporaryDirectory(prefix="scenewright-") as folder:
        bare = Path(folder) / "bare.mp4"
        write_movie(movie, bare, [box for box in boxes if box.uuid != C2PA_BOX])
        with bare.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


def _write_over(movie: Path, parts: list[Box | bytes]) -> None:
    made = movie.with_name(movie.name + ".marked")
    try:
        write_movie(movie, made, parts)
        made.chmod(movie.stat().st_mode & 0o777)
        made.replace(movie)
    finally:
        made.unlink(missing_ok=True)
