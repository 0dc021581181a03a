"""How words in capitals are read: acronyms letter by letter, loud words as words, Roman numerals."""

from __future__ import annotations

import re

from studio.narration.numbers import cardinal, from_roman, ordinal
from studio.narration.written_forms import (
    ACRONYMS_AS_WORDS,
    KNOWN_ACRONYMS,
    NUMBERED,
    REGNAL,
    words_in,
)
from studio.narration.written_word import Place, Written

_DOTTED_LETTERS = re.compile(r"(?:[A-Za-z]\.){2,}(?:[A-Za-z])?(?:'s)?")
_CAPITALS = re.compile(r"([A-Z]{2,})('?s)?")
_ENGLISH_VOWELS = frozenset("aeiouy")
_LETTER_LEADS = words_in(
    "plan vitamin grade section part type group team hepatitis option point level letter the an "
    "exhibit answer row gate"
)


def spell(letters: str) -> str:
    """Letters one by one, in capitals, as the phonemes module expects letter names."""
    return " ".join(letters.upper())


def read_roman(place: Place) -> str | None:
    """A Roman numeral where one is meant ("Henry VIII", "Chapter IV", "World War II")."""
    core = place.word.core
    possessive = core.endswith(("'s", "’s"))
    numeral = core[:-2] if possessive else core
    value = from_roman(numeral)
    if value is None or place.is_shouted:
        return None
    before, after = place.before, place.after.lower()
    if after in ("century", "centuries"):
        return ordinal(value)
    ends_here = not after or not after.isalpha() or after in ("of", "and", "was", "is", "or", "by")
    spoken: str | None = None
    if before.lower() in NUMBERED and (numeral != "I" or before[:1].isupper() or ends_here):
        spoken = cardinal(value)
    elif before in REGNAL and (numeral != "I" or ends_here):
        spoken = f"the {ordinal(value)}"
    elif before[:1].isupper() and len(numeral) > 1 and set(numeral) <= set("IVX"):
        spoken = cardinal(value) if numeral not in KNOWN_ACRONYMS else None
    return None if spoken is None else f"{spoken}{chr(39) + 's' if possessive else ''}"


def read_acronym(place: Place) -> str | None:  # noqa: PLR0911 - one for each kind of capitals
    """Capitals, spelt or said as a word; None when the word is not in capitals."""
    core = place.word.core
    if _DOTTED_LETTERS.fullmatch(core):
        return spell(re.sub(r"'s|[^A-Za-z]", "", core)) + ("'s" if core.endswith("'s") else "")
    if re.fullmatch(r"[A-Z]&[A-Z]|[A-Z]{2,}&[A-Z]+|[A-Z]&[A-Z]{2,}", core):
        return " and ".join(spell(side) for side in core.split("&"))
    match = _CAPITALS.fullmatch(core.replace("’", "'"))
    if not match:
        return None
    letters, ending = match[1], match[2] or ""
    tail = "'s" if ending else ""
    if place.is_shouted or _among_capitals(place):
        if letters not in KNOWN_ACRONYMS or letters.lower() in ("us", "it", "who", "ok"):
            return (
                core.lower()
                if place.is_word(letters.lower()) or len(letters) > 3
                else spell(letters)
            )
        return spell(letters) + tail
    if letters in ACRONYMS_AS_WORDS:
        return letters.lower() + tail
    if letters in KNOWN_ACRONYMS:
        return spell(letters) + tail
    has_vowel = any(c in _ENGLISH_VOWELS for c in letters.lower())
    if has_vowel and (place.is_word(letters.lower()) or len(letters) > 4):
        return letters.lower() + tail
    return spell(letters) + tail


def _among_capitals(place: Place) -> bool:
    """Whether a neighbour is an ordinary word in capitals too: then it is loud, not an acronym."""
    return any(
        len(word) > 1
        and word.isupper()
        and word not in KNOWN_ACRONYMS
        and place.is_word(word.lower())
        for word in (place.before, place.after)
    )


def read_single_letter(place: Place) -> str | None:
    """A lone capital A or O: the article and the call, or the letter."""
    core = place.word.core
    if core == "A" and place.after.isalpha() and place.after != "to":
        return core if place.before.lower() in _LETTER_LEADS else "a"
    if core == "O" and place.after[:1].isupper():
        return "oh"
    return None


def is_shouted(words: tuple[Written, ...]) -> bool:
    """Whether a whole line is written in capitals (two words in a row or more)."""
    letters = [w.core for w in words if any(c.isalpha() for c in w.core)]
    long_words = [w for w in letters if len(w) > 1]
    return len(long_words) > 1 and all(w.isupper() for w in long_words)
