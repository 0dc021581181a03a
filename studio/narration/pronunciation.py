"""A person's own pronunciations: a word and what is said for it, as letters or as sounds (IPA).

Nguyen = win              another spelling, read as usual
Nike = /ˈnaɪki/           sounds, between slashes
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace

from studio.errors import SettingsError
from studio.narration.normalise import Reading

Pronunciations = tuple[tuple[str, str], ...]
"""(word as written, what is said for it) pairs."""

MOST = 2_000
LONGEST = 100
FILE = "pronunciations.txt"

_SOUNDS = re.compile(r"/([^/]+)/|\[([^\]]+)\]")
_COMBINED = (
    ("t͡ʃ", "ʧ"), ("d͡ʒ", "ʤ"), ("tʃ", "ʧ"), ("dʒ", "ʤ"), ("eɪ", "A"), ("aɪ", "I"), ("aʊ", "W"),
    ("oʊ", "O"), ("ɔɪ", "Y"), ("əʊ", "Q"), ("ɝ", "ɜɹ"), ("ɚ", "əɹ"), ("g", "ɡ"), ("r", "ɹ"),
    ("'", "ˈ"), ("ˑ", ""), (".", ""), ("͡", ""), ("‿", ""), ("ɫ", "l"), ("ʰ", ""),
)  # fmt: skip
"""IPA as dictionaries write it, and the voice's alphabet (misaki's: one capital a diphthong)."""
_BRITISH_ONLY = {False: (("Q", "O"), ("ɒ", "ɑ"), ("ː", "")), True: (("O", "Q"),)}
_ALPHABET = frozenset(" AIOQWYabdefhijklmnopqstuvwxzæçðŋɐɑɒɔəɛɜɡɪɬɲɹɾʃʊʌʒʔʤʧˈˌːθᵊᵻ")
_VOWELS = "AIOQWYaeiouæɐɑɒɔəɛɜɪʊʌᵊᵻ"


def applying(text: str, known: Iterable[tuple[str, str]]) -> Pronunciations:
    """Those of the known pronunciations whose words stand in a line; only they shape its sound."""
    words = _keys(text)
    return tuple(sorted({pair for pair in known if _find(words, _keys(pair[0]), 0) >= 0}))


def with_pronunciations(
    readings: tuple[Reading, ...], known: Pronunciations, *, british: bool
) -> tuple[Reading, ...]:
    """The readings of a line with a person's own in their places."""
    out = list(readings)
    keys = [_key(reading.written) for reading in readings]
    # The longest first: "New York" before "York".
    for word, said in sorted(known, key=lambda pair: -len(pair[0].split())):
        wanted = _keys(word)
        at = _find(keys, wanted, 0)
        while at >= 0:
            last = out[at + len(wanted) - 1]
            pause = last.spoken[-1:] if last.spoken[-1:] in tuple(".,!?;:—…") else ""
            for place in range(at, at + len(wanted)):
                out[place] = replace(out[place], spoken="", phonemes="")
                keys[place] = ""
            sounds = _SOUNDS.fullmatch(said.strip())
            own = has_possessive(readings[at + len(wanted) - 1].written, wanted[-1])
            if sounds is None:
                spoken = f"{said.strip()}{chr(39) + 's' if own else ''}{pause}"
                out[at] = replace(out[at], spoken=spoken)
            else:
                phonemes = to_alphabet(sounds[1] or sounds[2], british=british)
                phonemes += _plural(phonemes) if own else ""
                # A word's place is held by a letter that nobody says; its sounds stand beside it.
                out[at] = replace(out[at], spoken=f"x{pause}", phonemes=phonemes)
            at = _find(keys, wanted, at + 1)
    return tuple(out)


def to_alphabet(ipa: str, *, british: bool) -> str:
    """IPA in the voice's alphabet.

    Raises:
        SettingsError: A sign is not one that the voice can say.
    """
    sounds = unicodedata.normalize("NFC", ipa.strip())
    for old, new in (*_COMBINED, *_BRITISH_ONLY[british]):
        sounds = sounds.replace(old, new)
    unknown = [sign for sign in sounds if sign not in _ALPHABET]
    if unknown or not any(sign in _VOWELS for sign in sounds):
        what = f"the sign {unknown[0]!r}" if unknown else "no vowel"
        raise SettingsError(
            f"The pronunciation /{ipa[:40]}/ cannot be said: it has {what}.",
            "Write it in IPA as English dictionaries do, such as /ˈnaɪki/, or as plain letters.",
        )
    return sounds


def checked(pairs: Iterable[tuple[str, str]]) -> Pronunciations:
    """Pairs without empty ones, the last of each word; sorted.

    Raises:
        SettingsError: One cannot be said, is too long, or they are too many.
    """
    kept = dict[str, tuple[str, str]]()
    for raw_word, raw_said in pairs:
        word, said = " ".join(raw_word.split()), " ".join(raw_said.split())
        if not word or not said:
            continue
        if len(word) > LONGEST or len(said) > LONGEST:
            raise SettingsError(
                f"The pronunciation of {word[:40]!r} is too long.", "Keep it to one name or word."
            )
        if not _keys(word):
            raise SettingsError(f"{word!r} is not a word.", "Give a word, and what is said for it.")
        sounds = _SOUNDS.fullmatch(said)
        if sounds is not None:
            to_alphabet(sounds[1] or sounds[2], british=False)
        kept[" ".join(_keys(word))] = (word, said)
    if len(kept) > MOST:
        raise SettingsError(
            f"There are more than {MOST} pronunciations.", "Remove those that are not needed."
        )
    return tuple(sorted(kept.values()))


def parse_list(text: str) -> Pronunciations:
    """Pairs from text, one a line as "word = what is said"; "#" starts a remark.

    Raises:
        SettingsError: A line has no "=", or as `checked`.
    """
    pairs = list[tuple[str, str]]()
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.strip()
        if not content or content.startswith("#"):
            continue
        word, sign, said = content.partition("=")
        if not sign or not word.strip() or not said.strip():
            raise SettingsError(
                f"Line {number} of the pronunciations is not one: {content[:40]!r}.",
                "Write the word, an equals sign, and what is said: Nguyen = win",
            )
        pairs.append((word, said))
    return checked(pairs)


def format_list(pairs: Iterable[tuple[str, str]]) -> str:
    """The inverse of `parse_list`."""
    return "".join(f"{word} = {said}\n" for word, said in pairs)


def merged(user: Pronunciations, project: Pronunciations) -> Pronunciations:
    """Both lists in one; where both know a word, the project's counts."""
    both: Mapping[str, tuple[str, str]] = {
        " ".join(_keys(pair[0])): pair for pair in (*user, *project)
    }
    return tuple(sorted(both.values()))


def has_possessive(written: str, key: str) -> bool:
    """Whether a written word is another one with 's ("Nike's" of "nike")."""
    bare = _bare(written)
    return bare != key and bare.removesuffix("'s") == key


def _plural(phonemes: str) -> str:
    if phonemes[-1:] in tuple("szʃʒʧʤ"):
        return "ɪz"
    return "s" if phonemes[-1:] in tuple("ptkfθ") else "z"


def _bare(word: str) -> str:
    lowered = unicodedata.normalize("NFC", word).casefold().replace("’", "'")
    return lowered.strip("\"'“”‘„«»([{<>}]).,!?;:…—–-*_~`¿¡")


def _key(word: str) -> str:
    return _bare(word).removesuffix("'s")


def _keys(text: str) -> list[str]:
    return [key for word in text.split() if (key := _key(word))]


def _find(words: list[str], wanted: list[str], start: int) -> int:
    for at in range(start, len(words) - len(wanted) + 1):
        if words[at : at + len(wanted)] == wanted:
            return at
    return -1
