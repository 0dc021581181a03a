"""Marks in MP4 and MOV: XMP is put in, read back, and the file is seen without its signature.

MP4 holds XMP in a `uuid` box of its own, QuickTime in the index, as `moov/udta/XMP_` (XMP
specification, part 3, "MPEG-4" and "QuickTime").
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from studio.errors import MediaError
from studio.provenance.boxes import (
    Box,
    Changed,
    Piece,
    box,
    boxes_in,
    read_boxes,
    read_moov,
    read_payload,
    uuid_box,
    write_movie,
)
from studio.provenance.xmp import MOST_BYTES, XmpMark, read_packet, xmp_packet

XMP_BOX = bytes.fromhex("BE7ACFCB97A942E89C71999491E3AFAC")
_XMP_KIND = b"XMP_"
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
    packet = xmp_packet(mark)
    with movie.open("rb") as stream:
        boxes = [found for found in read_boxes(stream) if found.uuid != XMP_BOX]
        parts: list[Piece] = list(boxes)
        if _is_quicktime(stream, boxes[0]):
            at = _index_of(boxes, b"moov")
            moov = read_moov(stream, boxes[at])
            parts[at] = Changed(box=boxes[at], data=_with_packet(moov, boxes[at].header, packet))
        else:
            kinds = [found.kind for found in boxes]
            at = kinds.index(b"mdat") if b"mdat" in kinds else len(boxes)
            parts.insert(at, uuid_box(XMP_BOX, packet))
    _write_over(movie, parts)


def read_mark(movie: Path) -> XmpMark | None:
    """The mark that a movie carries, or None.

    Raises:
        MediaError: It is not a movie.
        OSError: It cannot be read.
    """
    with movie.open("rb") as stream:
        boxes = read_boxes(stream)
        for found in boxes:
            if found.uuid == XMP_BOX:
                return read_packet(read_payload(stream, found, most=MOST_BYTES))
            if found.kind == b"moov" and _is_quicktime(stream, boxes[0]):
                for data in _packets(read_moov(stream, found), found.header):
                    return read_packet(data)
    return None


def unsigned_sha256(movie: Path) -> str:
    """SHA-256 of a movie as it was before it was signed: a signature has a time, the rest has none.

    Raises:
        MediaError: It is not a movie.
        OSError: It cannot be read.
    """
    with movie.open("rb") as stream:
        boxes = read_boxes(stream)
        if not any(found.uuid == C2PA_BOX for found in boxes):
            stream.seek(0)
            return hashlib.file_digest(stream, "sha256").hexdigest()
    with tempfile.TemporaryDirectory(prefix="scenewright-") as folder:
        bare = Path(folder) / "bare.mp4"
        write_movie(movie, bare, [found for found in boxes if found.uuid != C2PA_BOX])
        with bare.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()


def _is_quicktime(stream: IO[bytes], ftyp: Box) -> bool:
    return read_payload(stream, ftyp, most=4096)[:4] == b"qt  "


def _index_of(boxes: Sequence[Box], kind: bytes) -> int:
    for at, found in enumerate(boxes):
        if found.kind == kind:
            return at
    raise MediaError("The movie has no index.", "Render it again.")


def _packets(moov: bytes, header: int) -> Iterator[bytes]:
    """What stands as XMP in an index's user data."""
    for kind, data in boxes_in(moov, header):
        if kind == b"udta":
            yield from (one[8:] for name, one in boxes_in(data, 8) if name == _XMP_KIND)


def _with_packet(moov: bytes, header: int, packet: bytes) -> bytes:
    """An index whose user data hold that XMP and no other. A 32-bit zero may end them (QTFF)."""
    kept = [data for kind, data in boxes_in(moov, header) if kind != b"udta"]
    old = [data for kind, data in boxes_in(moov, header) if kind == b"udta"]
    inside = [one for data in old for name, one in boxes_in(data, 8) if name != _XMP_KIND]
    user_data = box(b"udta", b"".join([*inside, box(_XMP_KIND, packet)]))
    return box(b"moov", b"".join([*kept, user_data]))


def _write_over(movie: Path, parts: list[Piece]) -> None:
    made = movie.with_name(movie.name + ".marked")
    try:
        write_movie(movie, made, parts)
        made.chmod(movie.stat().st_mode & 0o777)
        made.replace(movie)
    finally:
        made.unlink(missing_ok=True)
