"""Marks in WebM: it has no place for XMP, so tags say the same in words of their own.

Matroska's tags are names and texts (RFC 9559, 5.1.8). None of the official names is for the source
type, and others are allowed; they are written when the file is joined, and read back here. A file is
a tree of elements: an identifier, a size, and contents (EBML, RFC 8794).
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import IO

from studio.errors import MediaError
from studio.provenance.xmp import XmpMark

START = b"\x1aE\xdf\xa3"
"""EBML's first bytes."""
_NAMES = (
    ("source_type", "DIGITAL_SOURCE_TYPE"),
    ("system", "AI_SYSTEM_USED"),
    ("system_version", "AI_SYSTEM_VERSION_USED"),
    ("ledger_sha256", "LEDGER_SHA256"),
)
_SEGMENT, _INFO, _TITLE = 0x18538067, 0x1549A966, 0x7BA9
_TAGS, _TAG, _SIMPLE_TAG, _TAG_NAME, _TAG_TEXT = 0x1254C367, 0x7373, 0x67C8, 0x45A3, 0x4487
_MOST_BYTES, _MOST_ELEMENTS = 1 << 20, 200_000


def mark_tags(mark: XmpMark) -> tuple[tuple[str, str], ...]:
    """The mark as names and texts; the title is a tag that every movie has."""
    pairs = [(name, getattr(mark, field)) for field, name in _NAMES]
    return tuple((name, value) for name, value in pairs if value)


def read_webm_mark(path: Path) -> XmpMark | None:
    """The mark that a WebM file's tags carry, or None.

    Raises:
        MediaError: It is damaged.
        OSError: It cannot be read.
    """
    tags: dict[str, str] = {}
    title = ""
    with path.open("rb") as stream:
        end = stream.seek(0, 2)
        for kind, start, stop in _elements(stream, 0, end):
            if kind != _SEGMENT:
                continue
            for part, first, last in _elements(stream, start, stop):
                if part == _INFO:
                    title = title or _texts(stream, first, last).get(_TITLE, "")
                elif part == _TAGS:
                    for name, text in _tags(stream, first, last):
                        tags.setdefault(name.upper(), text)
    found = {field: tags.get(name, "") for field, name in _NAMES}
    return XmpMark(title=title, **found) if any(found.values()) else None


def _tags(stream: IO[bytes], start: int, end: int) -> Generator[tuple[str, str]]:
    for tag, first, last in _elements(stream, start, end):
        if tag == _TAG:
            for kind, begin, stop in _elements(stream, first, last):
                if kind == _SIMPLE_TAG:
                    texts = _texts(stream, begin, stop)
                    yield texts.get(_TAG_NAME, ""), texts.get(_TAG_TEXT, "")


def _texts(stream: IO[bytes], start: int, end: int) -> dict[int, str]:
    """The texts among an element's children."""
    found: dict[int, str] = {}
    for kind, first, last in _elements(stream, start, end):
        if kind in (_TITLE, _TAG_NAME, _TAG_TEXT) and last - first <= _MOST_BYTES:
            stream.seek(first)
            data = stream.read(last - first)
            found[kind] = data.decode("utf-8", errors="replace").rstrip("\0")
    return found


def _elements(stream: IO[bytes], start: int, end: int) -> Generator[tuple[int, int, int]]:
    """Identifier, and where the contents begin and end, of every element there."""
    for _ in range(_MOST_ELEMENTS):
        if start >= end:
            return
        stream.seek(start)
        head = stream.read(12)
        id_bytes = _width(head, 0, most=4)
        size_bytes = _width(head, id_bytes, most=8)
        first = start + id_bytes + size_bytes
        size = int.from_bytes(head[id_bytes : id_bytes + size_bytes], "big")
        size &= (1 << 7 * size_bytes) - 1
        if size == (1 << 7 * size_bytes) - 1:  # unknown: up to the end, as live streams have it
            size = end - first
        if first + size > end:
            raise _damaged()
        yield int.from_bytes(head[:id_bytes], "big"), first, first + size
        start = first + size
    raise _damaged()


def _width(head: bytes, at: int, *, most: int) -> int:
    """Bytes of a number, which the zeros before its first one count (RFC 8794, 4)."""
    width = 9 - head[at].bit_length() if at < len(head) else 9
    if width > most or at + width > len(head):
        raise _damaged()
    return width


def _damaged() -> MediaError:
    return MediaError("The WebM file is damaged.", "Export it again.")
