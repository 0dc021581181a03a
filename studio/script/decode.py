"""Bytes to clean text: which encoding, what is no text, which characters must not pass."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

import charset_normalizer

from studio.errors import ScriptError

MAX_CHARACTERS = 200_000
"""Longest script: about three and a half hours of speech, far beyond what one movie holds."""

_MAX_BYTES = 4 * MAX_CHARACTERS + 4  # the widest encoding takes four bytes a character

# Longer marks first: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Files that people drop by mistake: the bytes they start with, and what they are.
_KNOWN_FILES = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zipped document such as Word or OpenDocument"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a sound or video file"),
    (b"ID3", "a sound file"),
    (b"SQLite format 3\x00", "a database or a project"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "a compressed file"),
)

# What Windows-1252 text from Western Europe is made of besides ASCII.
_WESTERN = frozenset(
    "äöüÄÖÜßàáâãåæçèéêëìíîïñòóôõøùúûýÿÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛœŒšŠžŽ“”‘’‚„–—…«»€£§°©®™·•¿¡½\xa0"
)

# Long rows of one sign: nobody says or reads them, and they cost patterns much time.
_ENDLESS_SIGNS = re.compile(r"([^\w\s])\1{99,}")
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = frozenset("\ufeff\u200b\u2060\u00ad")
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", "\n"))

_SAVE_AS_TEXT = "Save it as plain text (UTF-8), Markdown, Fountain or SRT and try again."


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanText:
    """Text that is safe to read on.

    Attributes:
        text: NFC text with line feeds, without control characters or direction overrides.
        warnings: Sentences about what was taken out.
    """

    text: str
    warnings: tuple[str, ...] = ()


def decode_text(data: bytes) -> CleanText:
    """Turn a file's bytes into clean text.

    Raises:
        ScriptError: When the data is empty, blank, too long, or not text.
    """
    if not data:
        raise ScriptError("The script is empty.", "Write at least one sentence and try again.")
    for magic, what in _KNOWN_FILES:
        if data.startswith(magic):
            raise ScriptError(f"The script is {what}, not text.", _SAVE_AS_TEXT)
    if len(data) > _MAX_BYTES:
        raise _too_long()
    text = _decode(data).translate(_LINE_ENDS) if b"\r\n" not in data else _decode_crlf(data)
    if "\x00" in text:
        raise ScriptError("The script holds NUL characters, so it is not text.", _SAVE_AS_TEXT)
    if len(text) > MAX_CHARACTERS:
        raise _too_long()
    if _looks_binary(text):
        raise ScriptError("The script is not readable text.", _SAVE_AS_TEXT)
    return _clean(text)


def _decode_crlf(data: bytes) -> str:
    return _decode(data).replace("\r\n", "\n").translate(_LINE_ENDS)


def _too_long() -> ScriptError:
    return ScriptError(
        f"The script is longer than {MAX_CHARACTERS:,} characters.",
        "Split it into several movies.",
    )


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    if b"\x00" in data:
        return _strict(data, _wide_encoding(data))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ScriptError(
            f"The script starts like {encoding.upper()} text but is damaged.", _SAVE_AS_TEXT
        ) from error


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark, told by NULs that stand in every second byte only."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    half = len(data) / 2
    if len(data) % 2 == 0:
        if odd > 0.3 * half and even < 0.05 * half:
            return "utf-16-le"
        if even > 0.3 * half and odd < 0.05 * half:
            return "utf-16-be"
    raise ScriptError("The script holds NUL bytes, so it is not text.", _SAVE_AS_TEXT)


def _decode_legacy(data: bytes) -> str:
    """Text from before Unicode: Windows-1252 where it fits, else what charset-normalizer finds.

    The detector alone takes a few umlauts for Central European or Mac text, so Western Europe is
    tried first: few high bytes, and nearly all of them letters or signs of its languages.
    """
    high = bytes(byte for byte in data if byte >= 0x80)
    shown = high.decode("cp1252", errors="replace")
    western = sum(1 for character in shown if character in _WESTERN)
    accented = sum(1 for character in shown if character.isalpha())
    plain = sum(1 for byte in data if byte < 0x80 and chr(byte).isalpha())
    if western >= 0.9 * len(high) and accented <= 0.6 * plain:
        return data.decode("cp1252", errors="replace")
    best = charset_normalizer.from_bytes(data[:60_000]).best()
    if best is None:
        raise ScriptError("The script's characters could not be recognised.", _SAVE_AS_TEXT)
    try:
        return data.decode(best.encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise ScriptError(
            "The script's characters could not be recognised.", _SAVE_AS_TEXT
        ) from error


def _looks_binary(text: str) -> bool:
    """Whether more than one character in fifty is one that text does not have."""
    strange = sum(
        1
        for character in text
        if character not in "\n\t" and unicodedata.category(character) in ("Cc", "Cn", "Co", "Cs")
    )
    return strange * 50 > len(text)


def _clean(text: str) -> CleanText:
    warnings: list[str] = []
    if any(character in _BIDI_CONTROLS for character in text):
        warnings.append("Hidden characters that reverse the order of text were taken out.")
    kept: list[str] = []
    controls = 0
    for character in text:
        if character in "\n\t":
            kept.append(character)
        elif character in _BIDI_CONTROLS or character in _INVISIBLE:
            continue
        elif unicodedata.category(character) in ("Cc", "Cs") or 0xE0000 <= ord(character) < 0xE0080:
            controls += 1
        else:
            kept.append(" " if character == "\xa0" else character)
    if controls:
        warnings.append("Control characters were taken out.")
    cleaned = unicodedata.normalize("NFC", "".join(kept))
    cleaned = _ENDLESS_SIGNS.sub(r"\1\1\1", cleaned)
    if not cleaned.strip():
        raise ScriptError("The script is blank.", "Write at least one sentence and try again.")
    return CleanText(text=cleaned, warnings=tuple(warnings))
