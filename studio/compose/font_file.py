"""A font file of the person's: its names, its licence as it tells it, and which letters it lacks."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import skia

from studio.errors import MediaError
from studio.paths import resources_dir

SUFFIXES = (".ttf", ".otf")
LARGEST_BYTES = 64 << 20
_LICENCE, _LICENCE_URL, _COPYRIGHT = 13, 14, 0
_WINDOWS, _UNICODE = 3, 0
_LONGEST = 160
_KNOWN = (
    ("open font license", "OFL-1.1"),
    ("scripts.sil.org/ofl", "OFL-1.1"),
    ("openfontlicense.org", "OFL-1.1"),
    ("apache license, version 2.0", "Apache-2.0"),
    ("apache.org/licenses/license-2.0", "Apache-2.0"),
    ("public domain", "public domain"),
    ("creativecommons.org/publicdomain/zero", "CC0-1.0"),
)
"""What font files write of well-known licences, and their names; the first that is found counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FontFile:
    """A font.

    Attributes:
        path: Of its file.
        family: "DejaVu Serif".
        is_bold: Whether it is a bold cut.
        is_italic: Whether it leans.
        licence: What its file says: a licence's name where it is a known one, else its own words; ""
            where it says nothing.
    """

    path: Path
    family: str
    is_bold: bool
    is_italic: bool
    licence: str


def choice_dir() -> Path:
    """The folder of the fonts that ship with the program to be chosen."""
    return resources_dir() / "fonts" / "choice"


def font_path(name: str) -> Path:
    """Where a font is that a project names: a bare name is one that ships with the program."""
    path = Path(name)
    return choice_dir() / path.name if path.name == name else path


def open_typeface(path: Path) -> skia.Typeface:
    """A font file for drawing.

    Raises:
        MediaError: It is not there, not a font, or too large for one.
    """
    try:
        is_fit = path.suffix.lower() in SUFFIXES and path.stat().st_size <= LARGEST_BYTES
    except OSError as error:
        raise MediaError(
            f"There is no font {path}.", "Choose it again, or take the built-in one."
        ) from error
    # Not Typeface.MakeFromFile: that reads the system's font configuration, and prints its faults.
    typeface = skia.FontMgr.New_Custom_Empty().makeFromFile(str(path)) if is_fit else None
    if typeface is None:
        raise MediaError(
            f"{path.name} is not a font that can be used.", "Choose a TrueType or OpenType file."
        )
    return typeface


def read_font(path: Path) -> FontFile:
    """What a font file says of itself.

    Raises:
        MediaError: It cannot be used.
    """
    typeface = open_typeface(path)
    names = dict(_names(bytes(typeface.getTableData(_tag("name")) or b"")))
    words = " ".join(names.get(kind, "") for kind in (_LICENCE, _LICENCE_URL, _COPYRIGHT)).lower()
    known = next((name for text, name in _KNOWN if text in words), "")
    own = " ".join(names.get(_LICENCE, "").split())[:_LONGEST]
    return FontFile(
        path=path,
        family=typeface.getFamilyName() or path.stem,
        is_bold=typeface.isBold(),
        is_italic=typeface.isItalic(),
        licence=known or own,
    )


def missing_letters(path: Path, text: str) -> str:
    """The letters of a text that a font has no picture of, each once, in the order of the text.

    Raises:
        MediaError: The font cannot be used.
    """
    letters = [one for one in dict.fromkeys(text) if not one.isspace()]
    if not letters:
        return ""
    glyphs = open_typeface(path).unicharsToGlyphs([ord(one) for one in letters])
    return "".join(one for one, glyph in zip(letters, glyphs, strict=True) if glyph == 0)


def fonts_in(folders: Sequence[Path]) -> tuple[Path, ...]:
    """Every font file in some folders and below, sorted; folders that cannot be read are left out."""
    found = {
        path
        for folder in folders
        for path in (folder.rglob("*") if folder.is_dir() else ())
        if path.suffix.lower() in SUFFIXES and path.is_file()
    }
    return tuple(sorted(found))


def _tag(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "big")


def _names(table: bytes) -> Iterator[tuple[int, str]]:
    """Numbers and texts of a name table (OpenType 1.9.1, "name"); English where there are several.

    A font may come from anywhere: what points outside the table is left out.
    """
    if len(table) < 6:
        return
    _version, count, start = struct.unpack_from(">HHH", table)
    rows: list[tuple[bool, int, str]] = []
    for at in range(6, min(len(table) - 11, 6 + 12 * count), 12):
        platform, _encoding, language, kind, length, offset = struct.unpack_from(
            ">HHHHHH", table, at
        )
        raw = table[start + offset : start + offset + length]
        if len(raw) == length and platform in (_WINDOWS, _UNICODE):
            is_english = platform == _UNICODE or language & 0x3FF == 0x09
            rows.append((is_english, kind, raw.decode("utf-16-be", "replace")))
    for _is_english, kind, text in sorted(rows, key=lambda row: row[0]):
        yield kind, text  # the English ones last: of two with one number the last one counts
