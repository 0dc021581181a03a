"""Marks in WebM: it has no place for XMP, so tags say the same in words of their own.

Matroska's tags are names and texts (RFC 9559, 5.1.8; names in RFC 9559's companion, "Matroska Media
Container Tag Specifications"). None of the official names is for the source type, and others are
allowed; they are written when the file is joined, and read back by libav.
"""

from __future__ import annotations

from pathlib import Path

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
_MOST_LETTERS = 2000


def mark_tags(mark: XmpMark) -> tuple[tuple[str, str], ...]:
    """The mark as names and texts; the title is a tag that every movie has."""
    pairs = [(name, getattr(mark, field)) for field, name in _NAMES]
    return tuple((name, value) for name, value in pairs if value)


def read_webm_mark(path: Path) -> XmpMark | None:
    """The mark that a WebM file's tags carry, or None.

    Raises:
        MediaError: It cannot be opened.
        OSError: It cannot be read.
    """
    import av  # noqa: PLC0415 - 0.2 s, and only WebM needs it
    from av.error import FFmpegError  # noqa: PLC0415

    try:
        with av.open(str(path), format="webm") as container:
            tags = {name.upper(): text[:_MOST_LETTERS] for name, text in container.metadata.items()}
    except (FFmpegError, UnicodeDecodeError) as error:
        raise MediaError("The WebM file is damaged.", "Export it again.") from error
    found = {field: tags.get(name, "") for field, name in _NAMES}
    return XmpMark(title=tags.get("TITLE", ""), **found) if any(found.values()) else None
