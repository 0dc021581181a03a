"""How long a text takes to say at a normal rate, before any voice has spoken it."""

from __future__ import annotations

import unicodedata

from studio.script.spoken_marks import pause_seconds, plain

WORDS_PER_S = 2.5
"""150 words a minute, the usual rate of narration, pauses between sentences included."""

_HAN_PER_S = 4.0  # Chinese characters and kana
_HANGUL_PER_S = 5.0  # syllable blocks
_UNSPACED_PER_S = 10.0  # letters of scripts that write no spaces between words
_UNSPACED = ("THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN")
_LONG_WORD = 12  # letters; longer words take longer in proportion


def speaking_time_s(text: str) -> float:
    """Seconds that a text takes to say at a normal rate."""
    spaced: list[str] = []
    seconds = pause_seconds(text)
    for character in plain(text):
        if character.isascii():
            spaced.append(character)
            continue
        rate = _character_rate(character)
        if rate is None:
            spaced.append(character)
        else:
            seconds += 1 / rate
            spaced.append(" ")
    for word in "".join(spaced).split():
        if any(character.isalnum() for character in word):
            seconds += max(1.0, len(word) / _LONG_WORD) / WORDS_PER_S
    return seconds


def is_unspaced(text: str) -> bool:
    """Whether most of a text is in a script without spaces between words."""
    letters = sum(1 for character in text if character.isalpha())
    unspaced = sum(
        1 for character in text if not character.isascii() and _character_rate(character)
    )
    return unspaced * 2 > max(letters, 1) and "HANGUL" not in unicodedata.name(text[0], "")


def _character_rate(character: str) -> float | None:
    """Characters a second where single characters are counted, None where words are."""
    code = ord(character)
    if 0x4E00 <= code <= 0x9FFF or 0x3041 <= code <= 0x30FF or 0x3400 <= code <= 0x4DBF:
        return _HAN_PER_S
    if 0xAC00 <= code <= 0xD7A3:
        return _HANGUL_PER_S
    if code < 0x0E00 or not character.isalpha():
        return None
    name = unicodedata.name(character, "")
    if name.startswith(_UNSPACED):
        return _UNSPACED_PER_S
    return _HAN_PER_S if name.startswith("CJK") else None
