"""Marks in exported pictures: XMP in a JPEG's APP1 segment, or in a PNG's iTXt chunk."""

from __future__ import annotations

import struct
import zlib

from studio.errors import MediaError
from studio.provenance.xmp import XmpMark, read_packet, xmp_packet

JPEG_NAME = b"http://ns.adobe.com/xap/1.0/\0"
"""XMP specification, part 3, "JPEG"."""
PNG_NAME = b"XML:com.adobe.xmp"
PNG_START = b"\x89PNG\r\n\x1a\n"
MOST_JPEG = 65_533 - len(JPEG_NAME)
_BEFORE_XMP = (0xE0, 0xE1)  # JFIF and Exif come first, as readers expect


def mark_picture(data: bytes, mark: XmpMark) -> bytes:
    """A JPEG or PNG file's bytes with a mark, in place of any that it has.

    Raises:
        MediaError: It is neither, or damaged.
    """
    packet = xmp_packet(mark)
    if data.startswith(PNG_START):
        chunks = [c for c in _chunks(data) if not _is_png_mark(c)]
        made = _chunk(b"iTXt", PNG_NAME + b"\0\0\0\0\0" + packet)
        return PNG_START + b"".join([chunks[0], made, *chunks[1:]])
    if len(packet) > MOST_JPEG:
        raise MediaError("The mark is too long for a JPEG.", "Give the movie a shorter title.")
    segments, rest = _segments(data)
    kept = [s for s in segments if not s[4:].startswith(JPEG_NAME)]
    at = next((n for n, s in enumerate(kept) if s[1] not in _BEFORE_XMP), len(kept))
    made = b"\xff\xe1" + struct.pack(">H", 2 + len(JPEG_NAME) + len(packet)) + JPEG_NAME + packet
    return b"\xff\xd8" + b"".join([*kept[:at], made, *kept[at:]]) + rest


def read_picture_mark(data: bytes) -> XmpMark | None:
    """The mark that a JPEG or PNG file carries, or None.

    Raises:
        MediaError: It is neither, or damaged.
    """
    if data.startswith(PNG_START):
        found = next((c for c in _chunks(data) if _is_png_mark(c)), None)
        return None if found is None else read_packet(found[8 + len(PNG_NAME) + 5 : -4])
    for segment in _segments(data)[0]:
        if segment[4:].startswith(JPEG_NAME):
            return read_packet(segment[4 + len(JPEG_NAME) :])
    return None


def _segments(data: bytes) -> tuple[list[bytes], bytes]:
    """A JPEG's segments before the picture itself, and the rest (ISO/IEC 10918-1, B.1.1)."""
    if not data.startswith(b"\xff\xd8\xff"):
        raise _damaged()
    at, found = 2, list[bytes]()
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        size = struct.unpack(">H", data[at + 2 : at + 4])[0]
        if size < 2 or at + 2 + size > len(data):
            raise _damaged()
        found.append(data[at : at + 2 + size])
        at += 2 + size
    return found, data[at:]


def _chunks(data: bytes) -> list[bytes]:
    """A PNG's chunks, whole (ISO/IEC 15948, 5.3)."""
    at, found = len(PNG_START), list[bytes]()
    while at + 12 <= len(data):
        size = struct.unpack(">I", data[at : at + 4])[0]
        if at + 12 + size > len(data):
            raise _damaged()
        found.append(data[at : at + 12 + size])
        at += 12 + size
    if not found or found[0][4:8] != b"IHDR":
        raise _damaged()
    return found


def _is_png_mark(chunk: bytes) -> bool:
    return chunk[4:8] == b"iTXt" and chunk[8:].startswith(PNG_NAME + b"\0")


def _chunk(kind: bytes, payload: bytes) -> bytes:
    body = kind + payload
    return struct.pack(">I", len(payload)) + body + struct.pack(">I", zlib.crc32(body))


def _damaged() -> MediaError:
    return MediaError("The picture is damaged, or neither JPEG nor PNG.", "Export it again.")
