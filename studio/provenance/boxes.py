"""ISO BMFF boxes (ISO/IEC 14496-12): a movie file is laid out anew, and its chunk offsets follow.

A movie is a row of boxes: `ftyp`, `moov` (what is where), `mdat` (the samples), `uuid` (others'
data). `moov` holds absolute file offsets of the chunks in `mdat`; a box that is put in before or
taken out shifts them. Here a file is written as a list of its old boxes and new bytes, and each
offset is moved by as much as the box that it points into.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np

from studio.errors import MediaError

_CONTAINERS = (b"trak", b"mdia", b"minf", b"stbl")
MOST_MOOV_BYTES = 256 << 20
MOST_BOXES = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A top-level box of a file.

    Attributes:
        kind: Its four letters.
        start: Where its header begins in the file.
        header: Bytes of its header: size, kind, and for `uuid` the identifier.
        size: Bytes of all of it.
        uuid: Identifier of a `uuid` box, else empty.
    """

    kind: bytes
    start: int
    header: int
    size: int
    uuid: bytes = b""

    @property
    def end(self) -> int:
        """Where the next box begins."""
        return self.start + self.size


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A `moov` box with other contents, whose chunk offsets are still those of the old file.

    Attributes:
        box: What it was.
        data: The whole box as it is now, under a header of eight bytes.
    """

    box: Box
    data: bytes


Piece = Box | Changed | bytes


def read_boxes(stream: IO[bytes]) -> tuple[Box, ...]:
    """The top-level boxes of a file, in order.

    Raises:
        MediaError: It is not a row of boxes.
    """
    length = stream.seek(0, 2)
    boxes: list[Box] = []
    start = 0
    while start < length:
        box = _box_at(stream, start, length)
        if box is None or len(boxes) >= MOST_BOXES:
            raise MediaError("The movie's file is damaged.", "Render it again.")
        boxes.append(box)
        start = box.end
    if not boxes or boxes[0].kind != b"ftyp":
        raise MediaError("The file is not an MP4 movie.", "Give a movie that ends in .mp4.")
    return tuple(boxes)


def _box_at(stream: IO[bytes], start: int, length: int) -> Box | None:
    """The box that begins there; None where there is none that fits into the file."""
    stream.seek(start)
    head = stream.read(32)
    if len(head) < 8:
        return None
    size, kind = struct.unpack(">I4s", head[:8])
    header = 8
    if size == 1:  # the size stands behind the kind, in 64 bits
        if len(head) < 16:
            return None
        size, header = struct.unpack(">Q", head[8:16])[0], 16
    elif size == 0:  # up to the end of the file
        size = length - start
    uuid = b""
    if kind == b"uuid":
        uuid, header = head[header : header + 16], header + 16
    if size < header or start + size > length:
        return None
    return Box(kind=kind, start=start, header=header, size=size, uuid=uuid)


def read_payload(stream: IO[bytes], box: Box, *, most: int) -> bytes:
    """A box's contents, without its header; empty where they are larger than `most`."""
    if box.size - box.header > most:
        return b""
    stream.seek(box.start + box.header)
    return stream.read(box.size - box.header)


def uuid_box(identifier: bytes, payload: bytes) -> bytes:
    """A `uuid` box (ISO/IEC 14496-12, 4.2): others' data under a 16-byte identifier."""
    size = 8 + 16 + len(payload)
    return struct.pack(">I4s", size, b"uuid") + identifier + payload


def write_movie(source: Path, target: Path, parts: Sequence[Piece]) -> None:
    """Write a movie anew as some of its boxes and new bytes, in this order.

    Args:
        source: The movie.
        target: Another file; replaced if it exists.
        parts: Boxes of `read_boxes(source)`, each at most once, and whole new boxes as bytes; an
            index may be a changed one.

    Raises:
        MediaError: The movie is fragmented, too large for its 32-bit offsets, or damaged.
        OSError: A file cannot be read or written.
    """
    shifts = _shifts(parts)
    with source.open("rb") as old, target.open("wb") as new:
        for part in parts:
            if isinstance(part, bytes):
                new.write(part)
            elif isinstance(part, Changed):
                new.write(_moved(part.data, 8, shifts))
            elif part.kind == b"moov":
                new.write(_moved(read_moov(old, part), part.header, shifts))
            else:
                old.seek(part.start)
                _copy(old, new, part.size)


def read_moov(stream: IO[bytes], moov: Box) -> bytes:
    """A movie's index, with its header.

    Raises:
        MediaError: It is too large to be one.
    """
    if moov.size > MOST_MOOV_BYTES:
        raise MediaError("The movie's index is too large to be one.", "Render it again.")
    stream.seek(moov.start)
    return stream.read(moov.size)


def boxes_in(data: bytes, start: int) -> tuple[tuple[bytes, bytes], ...]:
    """Kind and bytes of every box in another one's contents.

    Raises:
        MediaError: They are not a row of boxes.
    """
    found: list[tuple[bytes, bytes]] = []
    while start + 8 <= len(data):
        size, kind = struct.unpack(">I4s", data[start : start + 8])
        if size < 8 or start + size > len(data):
            raise MediaError("The movie's index is damaged.", "Render it again.")
        found.append((kind, data[start : start + size]))
        start += size
    return tuple(found)


def box(kind: bytes, payload: bytes) -> bytes:
    """A box with a 32-bit size."""
    return struct.pack(">I4s", 8 + len(payload), kind) + payload


def _shifts(parts: Sequence[Piece]) -> tuple[tuple[Box, int], ...]:
    """Each kept box, by its old place, and how far it moves."""
    shifts: list[tuple[Box, int]] = []
    at = 0
    for part in parts:
        if isinstance(part, Changed):
            shifts.append((part.box, at - part.box.start))
            at += len(part.data)
        elif isinstance(part, Box):
            if part.kind == b"moof":
                raise MediaError(
                    "The movie is in fragments, which cannot be marked.", "Render it again."
                )
            shifts.append((part, at - part.start))
            at += part.size
        else:
            at += len(part)
    return tuple(sorted(shifts, key=lambda pair: pair[0].start))


def _moved(moov: bytes, header: int, shifts: tuple[tuple[Box, int], ...]) -> bytes:
    """The `moov` box with every chunk offset moved."""
    data = bytearray(moov)
    _move_inside(data, header, len(data), shifts)
    return bytes(data)


def _move_inside(
    data: bytearray, start: int, end: int, shifts: tuple[tuple[Box, int], ...]
) -> None:
    while start + 8 <= end:
        size, kind = struct.unpack(">I4s", data[start : start + 8])
        if size < 8 or start + size > end:  # boxes below moov are never so large as to need 64 bits
            raise MediaError("The movie's index is damaged.", "Render it again.")
        if kind in _CONTAINERS:
            _move_inside(data, start + 8, start + size, shifts)
        elif kind in (b"stco", b"co64"):
            _move_offsets(data, start, size, shifts, width=4 if kind == b"stco" else 8)
        start += size


def _move_offsets(
    data: bytearray, start: int, size: int, shifts: tuple[tuple[Box, int], ...], *, width: int
) -> None:
    """One table of chunk offsets: version and flags, a count, then offsets (8.7.5)."""
    count = struct.unpack(">I", data[start + 12 : start + 16])[0]
    if 16 + count * width > size:
        raise MediaError("The movie's index is damaged.", "Render it again.")
    kind = np.dtype(">u4" if width == 4 else ">u8")
    found = np.frombuffer(data, kind, count, start + 16).astype(np.int64)
    starts = np.array([box.start for box, _ in shifts], np.int64)
    ends = np.array([box.end for box, _ in shifts], np.int64)
    by = np.array([shift for _, shift in shifts], np.int64)
    index = np.searchsorted(starts, found, side="right") - 1
    if count and (index.min() < 0 or (found >= ends[index]).any()):
        raise MediaError("The movie's index points nowhere.", "Render it again.")
    moved = found + by[index]
    if width == 4 and count and int(moved.max()) > 0xFFFF_FFFF:
        raise MediaError("The movie is too large to be marked.", "Render it in parts.")
    data[start + 16 : start + 16 + count * width] = moved.astype(kind).tobytes()


def _copy(old: IO[bytes], new: IO[bytes], size: int) -> None:
    left = size
    while left:
        block = old.read(min(left, 1 << 20))
        if not block:
            raise MediaError("The movie's file is cut off.", "Render it again.")
        new.write(block)
        left -= len(block)
