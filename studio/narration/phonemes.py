"""Spoken words become the voice's phonemes, each of them belonging to one written word."""

from __future__ import annotations

import re
import threading
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from studio.narration.grapheme_network import GraphemeNetwork
from studio.narration.homographs import extra_reading, part_of_speech
from studio.narration.lexicon import Lexicon
from studio.narration.normalise import Reading

NOBODY = -1
"""Owner of a space or a pause mark."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*'?|[.,!?;:—…]")
_VOWELS = frozenset("AIOQWYaiuæɑɒɔəɐɛɜɪʊʌᵻ")
_LONGEST_WORD = 48
"""Letters of one word that are read; longer ones are keyboard noise, not words."""
_ENDS_SENTENCE = ".!?…"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhonemeLine:
    """A line as the voice reads it.

    Attributes:
        symbols: Phonemes, stress marks, spaces and pause marks.
        owners: For every symbol the index of its written word, or `NOBODY`.
    """

    symbols: str
    owners: tuple[int, ...]


@dataclass(slots=True, kw_only=True)
class _Spoken:
    """One spoken word while the line is put together."""

    text: str
    owner: int
    pause: str = ""
    tag: str = ""
    phonemes: str = ""


class Pronouncer:
    """Turns readings into phonemes in one accent. Loads its files at first use; thread-safe."""

    def __init__(self, folder: Path, *, british: bool) -> None:
        """Remember where the dictionaries and the network are.

        Args:
            folder: `resources/voices`.
            british: Whether the accent is British instead of American.
        """
        self.british = british
        self._folder = folder
        self._lock = threading.Lock()
        self._lexicon: Lexicon | None = None
        self._network: GraphemeNetwork | None = None

    def is_word(self, word: str) -> bool:
        """Whether the dictionary has the word in this very spelling."""
        return word in self._dictionary()

    def pronounce(self, readings: tuple[Reading, ...]) -> PhonemeLine:
        """The phonemes of a line.

        Raises:
            VoiceError: A dictionary is missing or damaged.
        """
        words = _spoken_words(readings)
        _tag(words)
        self._spell_letters(words)
        next_sound, last = "", len(words) - 1
        for place in range(
            last, -1, -1
        ):  # backwards: "the" and "to" hang on the sound that follows
            word = words[place]
            if not word.phonemes:
                word.phonemes = self._word(word, "" if word.pause else next_sound)
            next_sound = next((c for c in word.phonemes if c not in "ˈˌ"), next_sound)
        return _join(words)

    def _word(self, word: _Spoken, next_sound: str) -> str:
        lowered = word.text.lower()
        function_word = _function_word(lowered, next_sound)
        if function_word is not None:
            return function_word
        extra = extra_reading(lowered, word.tag)
        if extra is not None:
            return extra
        lexicon = self._dictionary()
        found = lexicon.pronounce(word.text, word.tag)
        if found is None and "-" in word.text:
            parts = [self._word(_Spoken(text=p, owner=0), "") for p in word.text.split("-") if p]
            return " ".join(parts)
        return found if found is not None else self._guess(lowered)

    def _guess(self, word: str) -> str:
        plain = unicodedata.normalize("NFD", word)
        letters = "".join(c for c in plain if "a" <= c <= "z")
        if not letters:
            return ""
        if not any(c in "aeiouy" for c in letters):
            names = [self._dictionary().letter(c) for c in letters]
            return "".join(
                _stressed(name, "ˌ") if place < len(names) - 1 else _stressed(name, "ˈ")
                for place, name in enumerate(names)
            )
        sounds = self._grapheme_network().phonemes(letters, british=self.british)
        return sounds if "ˈ" in sounds else f"ˈ{sounds}"

    def _spell_letters(self, words: list[_Spoken]) -> None:
        """Give single capitals their names; the last of a run carries the stress ("F B I")."""
        for place, word in enumerate(words):
            letter = word.text.removesuffix("'s")
            if word.phonemes or len(letter) != 1 or letter == "a" or not letter.isalpha():
                continue
            alone = not _is_letter(words, place - 1, word.owner) and not _is_letter(
                words, place + 1, word.owner
            )
            name = self._dictionary().letter(letter)
            if not name:
                continue
            weak = (letter == "I" and alone) or (
                not word.pause and _is_letter(words, place + 1, word.owner)
            )
            word.phonemes = _stressed(name, "ˌ" if weak else "ˈ")
            if word.text.endswith("'s"):
                word.phonemes = self._dictionary().plural(word.phonemes)

    def _dictionary(self) -> Lexicon:
        with self._lock:
            if self._lexicon is None:
                name = "lexicon_gb.tsv.gz" if self.british else "lexicon_us.tsv.gz"
                self._lexicon = Lexicon(self._folder / name, british=self.british)
            return self._lexicon

    def _grapheme_network(self) -> GraphemeNetwork:
        with self._lock:
            if self._network is None:
                self._network = GraphemeNetwork(self._folder / "grapheme_network.npz")
            return self._network


def _spoken_words(readings: tuple[Reading, ...]) -> list[_Spoken]:
    """All spoken words with the pause after each; a line does not begin with a pause."""
    words = list[_Spoken]()
    for owner, reading in enumerate(readings):
        for token in _TOKEN.findall(reading.spoken):
            if token[0].isalpha():
                words.append(
                    _Spoken(text=token[:_LONGEST_WORD], owner=owner, phonemes=reading.phonemes)
                )
            elif words and (
                # Of two marks in a row the first stays, unless the second ends a sentence.
                not words[-1].pause or (token in _ENDS_SENTENCE and words[-1].pause in ",;:—")
            ):
                words[-1].pause = token
    return words


def _tag(words: list[_Spoken]) -> None:
    first = 0
    for place, word in enumerate(words):
        ends = word.pause[:1] in tuple(_ENDS_SENTENCE) or place == len(words) - 1
        if not ends:
            continue
        sentence = [w.text.lower() for w in words[first : place + 1]]
        for offset, member in enumerate(words[first : place + 1]):
            after_pause = offset == 0 or bool(words[first + offset - 1].pause)
            member.tag = part_of_speech(
                sentence,
                offset,
                starts=after_pause,
                ends=bool(member.pause) or offset == len(sentence) - 1,
            )
        first = place + 1


def _is_letter(words: list[_Spoken], place: int, owner: int) -> bool:
    if not 0 <= place < len(words) or words[place].owner != owner:
        return False
    text = words[place].text.removesuffix("'s")
    return len(text) == 1 and text.isupper()


def _stressed(name: str, mark: str) -> str:
    """A stress mark before the last vowel's syllable; good enough for letter names."""
    if name.startswith("dʌbᵊl"):  # W: the stress is on its first vowel
        return f"d{mark}{name[1:]}"
    for place, sound in enumerate(name):
        if sound in _VOWELS:
            return f"{name[:place]}{mark}{name[place:]}"
    return name


def _function_word(word: str, next_sound: str) -> str | None:
    """Short words that change with the sound that follows them, or None for any other word."""
    before_vowel = next_sound in _VOWELS if next_sound else None
    if word == "a":
        return "ɐ"
    if word == "an":
        return "ɐn"
    if word == "the":
        return "ði" if before_vowel else "ðə"
    if word == "to" and before_vowel is not None:
        return "tʊ" if before_vowel else "tə"
    return None


def _join(words: list[_Spoken]) -> PhonemeLine:
    symbols, owners = list[str](), list[int]()
    for place, word in enumerate(words):
        symbols += word.phonemes
        owners += [word.owner] * len(word.phonemes)
        if word.pause:
            symbols += [" ", word.pause] if word.pause == "—" else [word.pause]
            owners += [NOBODY] * (2 if word.pause == "—" else 1)
        follows_letter = (
            place + 1 < len(words)
            and _is_letter(words, place, word.owner)
            and _is_letter(words, place + 1, word.owner)
            and not word.pause
        )
        if place + 1 < len(words) and word.phonemes and not follows_letter:
            symbols.append(" ")
            # A space inside one written word ("five dollars" for "$5") is a part of it.
            inside = words[place + 1].owner == word.owner and not word.pause
            owners.append(word.owner if inside else NOBODY)
    return PhonemeLine(symbols="".join(symbols), owners=tuple(owners))
