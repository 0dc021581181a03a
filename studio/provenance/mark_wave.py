"""Marks in WAV files: an XMP packet in a chunk of its own at the end.

A WAV file is a RIFF of chunks: four letters, a size, contents padded to an even length. XMP stands in
a chunk `_PMX` (XMP specification, part 3, "WAV, AVI"); players pass over chunks that they do not know.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import IO

from studio.errors import MediaError
from studio.provenance.xmp import MOST_BYTES, XmpMark, read_packet, xmp_packet

START, _WAVE, _PMX = b"RIFF", b"WAVE", b"_PMX"
_MOST_RIFF = (1 << 32) - 1


def mark_wave(path: Path, mark: XmpMark) -> None:
    """Put a mark at the end of a WAV file, in place of one that stands there.

    Raises:
        MediaError: It is no WAV file, or another chunk stands after an earlier mark.
        OSError: It cannot be written.
    """
    packet = xmp_packet(mark)
    with path.open("r+b") as file:
        found, end = _find(file)
        start = end if found is None else found[0]
        if found is not None and found[0] + 8 + found[1] + found[1] % 2 != end:
            raise MediaError(f"{path.name} was marked by another program.", "Export it again.")
        size = start + 8 + len(packet) + len(packet) % 2
        if size - 8 > _MOST_RIFF:
            raise MediaError(f"{path.name} is too long for a WAV file.", "Make it shorter.")
        file.seek(start)
        file.write(_PMX + struct.pack("<I", len(packet)) + packet + b"\0" * (len(packet) % 2))
        file.truncate()
        file.seek(4)
        file.write(struct.pack("<I", size - 8))


def read_wave_mark(path: Path) -> XmpMark | None:
    """The mark that a WAV file carries, or None.

    Raises:
        MediaError: It is no WAV file.
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        found, _ = _find(file)
        if found is None or found[1] > MOST_BYTES:
            return None
        file.seek(found[0] + 8)
        return read_packet(file.read(found[1]))


def _find(file: IO[bytes]) -> tuple[tuple[int, int] | None, int]:
    """Where the mark's chunk begins and its size, or None; and where the chunks end."""
    length = file.seek(0, 2)
    file.seek(0)
    head = file.read(12)
    if head[:4] != START or head[8:] != _WAVE:
        raise MediaError("The file is no WAV file.", "Export it again.")
    found, at = None, 12
    while at + 8 <= length:
        file.seek(at)
        kind, size = struct.unpack("<4sI", file.read(8))
        if kind == _PMX:
            found = (at, size)
        at += 8 + size + size % 2
    if at > length:
        raise MediaError("The WAV file is cut off.", "Export it again.")
    return found, at
