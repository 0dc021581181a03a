"""Marks in GIFs: XMP in an application extension, written, read back, and a file without its signature.

GIF89a: a header, a palette, then blocks. An application extension is `21 FF 0B`, eleven letters of
whose it is, and data; most cut it into sub-blocks, XMP does not (XMP specification, part 3, "GIF").
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from studio.errors import MediaError
from studio.provenance.xmp import XmpMark, read_packet, xmp_packet

STARTS = (b"GIF89a", b"GIF87a")
_XMP = b"XMP DataXMP"
_LOOP = b"NETSCAPE2.0"
_C2PA = b"C2PA_GIF\x01\x00\x00"
"""C2PA specification 2.2, A.3.4."""
_TRAILER = b"\x01" + bytes(range(0xFF, -1, -1)) + b"\x00"
"""Leads a reader of sub-blocks, wherever in the packet it comes from, to the end."""
_HEADER = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """Where a block stands; `owner` is that of an application extension, else empty."""

    start: int
    end: int
    owner: bytes = b""


def mark_gif(data: bytes, mark: XmpMark) -> bytes:
    """A GIF's bytes with a mark, in place of any that it has.

    Raises:
        MediaError: It is no GIF, or damaged.
    """
    blocks = [block for block in _blocks(data) if block.owner != _XMP]
    kept = [data[block.start : block.end] for block in blocks]
    made = b"\x21\xff\x0b" + _XMP + xmp_packet(mark) + _TRAILER
    # Some players look for the number of repetitions right behind the palette only.
    kept.insert(1 if blocks[0].owner == _LOOP else 0, made)
    return b"GIF89a" + data[6 : _head_end(data)] + b"".join(kept)  # extensions came with 89a


def read_gif_mark(data: bytes) -> XmpMark | None:
    """The mark that a GIF carries, or None.

    Raises:
        MediaError: It is no GIF, or damaged.
    """
    for block in _blocks(data):
        if block.owner == _XMP:
            return read_packet(data[block.start + 14 : block.end - len(_TRAILER)])
    return None


def unsigned_gif(data: bytes) -> bytes:
    """A GIF as it was before it was signed.

    Raises:
        MediaError: It is no GIF, or damaged.
    """
    kept = [data[b.start : b.end] for b in _blocks(data) if b.owner != _C2PA]
    return data[: _head_end(data)] + b"".join(kept)


def _head_end(data: bytes) -> int:
    """Where the blocks begin: behind the header, the screen's description and the palette."""
    if len(data) < _HEADER or data[:6] not in STARTS:
        raise _damaged()
    packed = data[10]
    return _HEADER + (3 << ((packed & 7) + 1) if packed & 0x80 else 0)


def _blocks(data: bytes) -> Generator[_Block]:
    """Every block behind the head, the trailer with what follows it included."""
    at = _head_end(data)
    while at < len(data) and data[at] != 0x3B:
        if data[at] == 0x21:
            owner = data[at + 3 : at + 14] if data[at + 1 : at + 3] == b"\xff\x0b" else b""
            if owner == _XMP:
                found = data.find(_TRAILER, at + 14)
                if found < 0:
                    raise _damaged()
                end = found + len(_TRAILER)
            else:
                end = _past_data(data, at + 2)
        elif data[at] == 0x2C and at + 10 <= len(data):
            packed = data[at + 9]
            pixels = at + 10 + (3 << ((packed & 7) + 1) if packed & 0x80 else 0)
            owner, end = b"", _past_data(data, pixels + 1)
        else:
            raise _damaged()
        yield _Block(start=at, end=end, owner=owner)
        at = end
    if at >= len(data):
        raise _damaged()
    yield _Block(start=at, end=len(data))


def _past_data(data: bytes, at: int) -> int:
    """Behind a row of sub-blocks: each is its length and as many bytes, the last is empty."""
    while at < len(data):
        size = data[at]
        at += 1 + size
        if not size:
            return at
    raise _damaged()


def _damaged() -> MediaError:
    return MediaError("The file is no GIF, or damaged.", "Export it again.")
