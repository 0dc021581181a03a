"""How web addresses, e-mail addresses, file names, handles and telephone numbers are read aloud."""

from __future__ import annotations

import re

from studio.narration.numbers import cardinal, digits
from studio.narration.written_forms import (
    FILE_ENDINGS,
    KNOWN_ACRONYMS,
    SPELT_DOMAINS,
    TOP_LEVEL_DOMAINS,
)
from studio.narration.written_word import Place

_SCHEME = re.compile(r"(?i)^(?:https?|ftp)://")
_HOST = re.compile(r"(?i)^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,})(?::\d+)?(?=[/?#]|$)")
_EMAIL = re.compile(r"(?i)^(?:mailto:)?([a-z0-9._%+-]+)@([a-z0-9.-]+\.[a-z]{2,})$")
_HANDLE = re.compile(r"^([@#])([A-Za-z_]\w*)$")
_FILE = re.compile(r"(?i)^([\w-]+)\.([a-z0-9]{2,4})$")
_PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+|[./@_?=&#%+:~-]")
_SIGNS = {
    ".": "dot", "/": "slash", "@": "at", "_": "underscore", "-": "dash", "?": "question mark",
    "=": "equals", "&": "and", "#": "hash", "%": "percent", "+": "plus", ":": "colon", "~": "tilde",
}  # fmt: skip
PHONE = re.compile(
    r"(?<![\w.,$€£-])(?:"
    r"\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}"  # +44 20 7946 0958
    r"|(?:1[ -])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}"  # (555) 123-4567, 1-800-555-0199
    r"|\d{3}-\d{4}"  # 555-0199
    r"|0\d{2,4} \d{3,4} \d{3,4}"  # 020 7946 0958
    r")(?![\w%]|[.,]\d)"
)
"""Telephone numbers in running text; at least seven digits."""


def read_address(place: Place) -> str | None:
    """A web or e-mail address, handle, hashtag or file name as words; None for anything else."""
    core = place.word.core
    if email := _EMAIL.match(core):
        return f"{_spell_out(email[1], place)} at {_host(email[2], place)}"
    bare = _SCHEME.sub("", core)
    host = _HOST.match(bare)
    if host and (bare != core or bare.lower().startswith("www.") or _is_domain(host[1])):
        path = bare[host.end() :].rstrip("/")
        return " ".join([_host(host[0], place), _spell_out(path, place)]).strip()
    if handle := _HANDLE.match(core):
        return f"{'at' if handle[1] == '@' else 'hashtag'} {_spell_out(handle[2], place)}"
    file = _FILE.match(core)
    if file and file[2].lower() in FILE_ENDINGS:
        return f"{_spell_out(file[1], place)} dot {_ending(file[2])}"
    return None


def read_phone(place: Place) -> str:
    """A part of a telephone number, digit by digit, a short pause between its groups."""
    groups = re.findall(r"\d+", place.word.core)
    spoken = ", ".join(digits(group, zero="oh") for group in groups)
    more = place.index + 1 < len(place.words) and place.words[place.index + 1].phone
    plus = "plus " if place.word.core.startswith("+") else ""
    return f"{plus}{spoken}{',' if more else ''}"


def _is_domain(ending: str) -> bool:
    return ending.islower() and ending in TOP_LEVEL_DOMAINS


def _host(host: str, place: Place) -> str:
    labels = host.split(".")
    first = "w w w" if labels[0].lower() == "www" else ""
    rest = labels[1:] if first else labels
    # People leave "www" out when they read an address aloud.
    spoken = [_spell_out(label, place) for label in rest[:-1]]
    spoken.append(_ending(rest[-1]))
    return " dot ".join(spoken)


def _ending(ending: str) -> str:
    lowered = ending.lower()
    if lowered in SPELT_DOMAINS or (lowered in FILE_ENDINGS and lowered not in ("zip", "doc")):
        return " ".join(cardinal(int(c)) if c.isdigit() else c.upper() for c in ending)
    return lowered


def _spell_out(text: str, place: Place) -> str:
    """Words of an address, its signs by name, letters without vowels one by one."""
    spoken = list[str]()
    for piece in _PIECE.findall(text):
        if piece in _SIGNS:
            spoken.append(_SIGNS[piece])
        elif piece.isdigit():
            spoken.append(cardinal(int(piece)) if len(piece) < 4 else digits(piece))
        elif len(piece) > 1 and not place.is_word(piece.lower()) and _is_spelt(piece):
            spoken.append(" ".join(piece.upper()))
        else:
            halves = _two_words(piece.lower(), place)
            spoken.append(halves or piece.lower())
    return " ".join(spoken)


def _is_spelt(piece: str) -> bool:
    return piece.upper() in KNOWN_ACRONYMS or not any(c in "aeiouy" for c in piece.lower())


def _two_words(piece: str, place: Place) -> str | None:
    """ "morningtide" as "morning tide" where the dictionary has both halves and not the whole."""
    if not 6 <= len(piece) <= 40 or place.is_word(piece):
        return None
    for cut in range(len(piece) - 3, 2, -1):
        if place.is_word(piece[:cut]) and place.is_word(piece[cut:]):
            return f"{piece[:cut]} {piece[cut:]}"
    return None
