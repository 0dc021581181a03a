"""Written words become spoken words: "$5," is read "five dollars,", "Dr." is read "doctor".

Every written word keeps its place: captions show what was written while the voice says something
else, and the word times of the voice are given per written word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from studio.narration.addresses import PHONE, read_address, read_phone
from studio.narration.capitals import is_shouted
from studio.narration.number_readings import read_number
from studio.narration.numbers import cardinal, digits
from studio.narration.word_readings import ends_sentence_too, keeps_dot, read_word
from studio.narration.written_word import Place, Written, take_apart

_CLOSING_PAUSES = {
    ".": ".", ",": ",", "!": "!", "?": "?", ";": ";", ":": ":", "…": "…", ")": ",", "]": ",",
    "}": ",",
}  # fmt: skip
_STRENGTH = ".?!…:;,"
_DROPPED_CATEGORIES = ("So", "Sk", "Cf", "Cc", "Co", "Cs", "Cn", "Mn")
_LONG_NUMBER = re.compile(r"\d{19,}")
"""Nobody says such a number as an amount, and Python refuses to convert very long ones."""
_KEPT_SYMBOLS = frozenset("°©®™•")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One written word and what is said for it.

    Attributes:
        written: As written, with its punctuation ("$5,").
        spoken: Spoken words with pause marks ("five dollars,"); empty when nothing is said.
        phonemes: How a person wants it said, in the voice's alphabet; then `spoken` only holds its
            place and its pause mark. Empty to find the sounds of `spoken`.
    """

    written: str
    spoken: str
    phonemes: str = ""


def read_line(
    text: str, *, is_word: Callable[[str], bool], british: bool = False
) -> tuple[Reading, ...]:
    """Every written word of an English line with the words that a person would say for it.

    Args:
        text: The line as written; words are what stands between spaces.
        is_word: Says whether a lower-case word is in the dictionary; decides how capitals are read.
        british: Read numbers and dates the British way.
    """
    words = _written_words(text)
    shouted = is_shouted(words)
    readings = list[Reading]()
    for index, word in enumerate(words):
        place = Place(
            words=words, index=index, british=british, is_word=is_word, is_shouted=shouted
        )
        after = words[index + 1] if index + 1 < len(words) else None
        spoken = _spoken(place, word, after)
        opens = not word.phone and ("(" in word.lead or "[" in word.lead)
        if opens and readings and readings[-1].spoken[-1:].isalnum():
            # The small pause before a bracket belongs to the word before it.
            readings[-1] = replace(readings[-1], spoken=f"{readings[-1].spoken},")
        readings.append(Reading(written=word.text, spoken=spoken))
    return tuple(readings)


def spoken_text(readings: tuple[Reading, ...]) -> str:
    """The whole spoken line."""
    return " ".join(r.spoken for r in readings if r.spoken)


def _written_words(text: str) -> tuple[Written, ...]:
    phones = [match.span() for match in PHONE.finditer(text)]
    words = list[Written]()
    for match in re.finditer(r"\S+", text):
        word = take_apart(_plain_characters(match[0]), keeps_dot=keeps_dot)
        phone = any(start < match.end() and match.start() < end for start, end in phones)
        words.append(replace(word, text=match[0], phone=phone))
    return tuple(words)


def _plain_characters(text: str) -> str:
    """Typographic apostrophes straight, full-width forms narrow, emoji and controls gone."""
    out = text.replace("’", "'").replace("‘", "'").replace("...", "…").replace("℃", "°C")
    out = "".join(
        unicodedata.normalize("NFKC", c) if "\uff01" <= c <= "\uff5e" or c == "\u3000" else c
        for c in out.replace("℉", "°F")
    )
    out = re.sub(r"[\u00ae\u2122\ufe0f\u20e3]", "", out)
    out = "".join(str(unicodedata.decimal(c, c)) for c in out)  # Arabic and other digits
    return "".join(
        c
        for c in unicodedata.normalize("NFC", out)
        if c in _KEPT_SYMBOLS or unicodedata.category(c) not in _DROPPED_CATEGORIES
    )


def _spoken(place: Place, word: Written, after: Written | None) -> str:
    pause = _pause(word.trail)
    if not word.core:
        return pause
    if word.phone and any(c.isdigit() for c in word.core):
        spoken = read_phone(place)
    elif _LONG_NUMBER.search(word.core):
        spoken = _LONG_NUMBER.sub(lambda found: f" {digits(found[0])} ", word.core)
    else:
        spoken = read_address(place) or read_number(place)
        if spoken is None:
            spoken = read_word(place)
    # Digits that no rule knew are said all the same: silence for a number would be an error.
    spoken = re.sub(r"[0-9]+", lambda found: f" {cardinal(int(found[0]))} ", spoken).strip()
    if not pause and ends_sentence_too(word, after):
        pause = "."
    if spoken.endswith(tuple(_STRENGTH)) and pause:
        spoken = spoken[:-1]
    return f"{spoken}{pause}" if spoken else ""


def _pause(trail: str) -> str:
    """The strongest pause mark among the closing marks; a question wins over a full stop."""
    marks = [_CLOSING_PAUSES[c] for c in trail if c in _CLOSING_PAUSES]
    for strong in ("?", "!", "…", ".", ":", ";", ","):
        if strong in marks:
            return strong
    return ""
