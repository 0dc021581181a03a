"""Cuts a line of any script into atoms that captions may be broken between, and rates each break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from studio.compose.phrase_starts import phrase_starts

WordTime = tuple[str, float, float]  # as written, start and end in seconds

_CLOSERS = "，。、！？；：）」』】》〉”’…—～・ー々,.!?;:)]}%"
"""Never at the start of a line (after JIS X 4051 and GB/T 15834)."""
_OPENERS = "（「『【《〈“‘([{$€£¥"
_SENTENCE_END = re.compile(r"[.!?…。！？؟।॥]+[\"'”’»」』)]*$")
_CLAUSE_END = re.compile(r"[,;:，；：、،؛—–-]+[\"'”’»」』)]*$")
_HAN_BEFORE_NOUN = "一二三四五六七八九十百千两兩几幾每这這那不"
"""Han characters that belong to the one after them: numerals, "this", "not"."""
_HAN_AFTER_WORD = "的了着過过吗嗎呢吧们們个個月"
"""Han characters that belong to the one before them: particles and the commonest counters."""
_LEADING_VOWELS = (
    "เแโใไ"  # Thai and, by the same shapes, Lao: written first, so they start a syllable
)
_LAO_LEADING_VOWELS = "ເແໂໃໄ"

_BREAK_BEFORE_WORDS = (
    "and or but so because that which who when where while if then than as for with without from to "
    "in on at by of into over under after before until through between about "
    "y o pero porque que cuando donde si con sin de en a por para como "
    "et ou mais car quand où si avec sans dans sur pour par comme "
    "und oder aber weil dass wenn wo mit ohne in auf für von als wie"
)
_NEVER_LAST_WORDS = (
    "a an the of to in on at by for with from and or but my your his her its our their this that is are "
    "el la los las un una de en y o con por para que "
    "le les des du et ou à au un une der die das den dem ein eine und"
)
_BREAK_BEFORE = frozenset(_BREAK_BEFORE_WORDS.split())
_NEVER_LAST = frozenset(_NEVER_LAST_WORDS.split())


@dataclass(frozen=True, slots=True)
class Atom:
    """The smallest piece that stays on one line.

    Attributes:
        text: As written.
        start_s: When it begins to be spoken.
        end_s: When it ends.
        spaced: Whether a space stands before it.
        penalty: Price of a break after it, 0 (end of a sentence) to 1 (inside a phrase or word).
    """

    text: str
    start_s: float
    end_s: float
    spaced: bool
    penalty: float = 1.0


def cells(text: str) -> float:
    """Length in Latin characters: a wide character counts 2, a combining one nothing."""
    length = 0.0
    for character in text:
        if unicodedata.category(character) in ("Mn", "Me", "Cf"):
            continue
        length += 2.0 if unicodedata.east_asian_width(character) in "WF" else 1.0
    return length


def is_unspaced(character: str) -> bool:
    """Whether the character's script writes its words without spaces (Han, kana, Thai, Lao, Khmer)."""
    code = ord(character)
    return (
        0x3005 <= code <= 0x30FF
        or 0x3400 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0x20000 <= code <= 0x3134F
        or 0x0E00 <= code <= 0x0EFF
        or 0x1780 <= code <= 0x17FF
        or 0x1000 <= code <= 0x109F
    )


def join_atoms(atoms: Sequence[Atom]) -> str:
    """The atoms as one line of text."""
    text = "".join(f" {atom.text}" if atom.spaced else atom.text for atom in atoms)
    return text.strip()


def atoms_of(words: Sequence[WordTime], text: str, *, longest: float) -> tuple[Atom, ...]:
    """Atoms of timed words, with the price of a break after each.

    Args:
        words: Written words in order, with their times.
        text: The line they come from: tells where spaces stand.
        longest: No atom is wider than this many cells; longer words are cut.
    """
    atoms: list[Atom] = []
    position = 0
    for word, start_s, end_s in words:
        found = text.find(word, position)
        if found >= 0:
            spaced = found > position or (found > 0 and text[found - 1].isspace())
            position = found + len(word)
        else:
            spaced = not (word and is_unspaced(word[0]))
        pieces = _pieces(word, longest=longest)
        total = sum(map(cells, pieces)) or 1.0
        at_s = start_s
        for index, piece in enumerate(pieces):
            until_s = at_s + (end_s - start_s) * cells(piece) / total
            atoms.append(Atom(piece, at_s, until_s, spaced and index == 0))
            at_s = until_s
    followers: list[Atom | None] = [*atoms[1:], None]
    return tuple(
        Atom(atom.text, atom.start_s, atom.end_s, atom.spaced, _penalty(atom, following))
        for atom, following in zip(atoms, followers, strict=False)
    )


def _pieces(word: str, *, longest: float) -> list[str]:
    """A word cut where its script allows; Latin words stay whole unless longer than a line.

    Thai, Japanese and Chinese are cut between phrases, Lao, Khmer and Burmese by the shapes of their
    letters alone.
    """
    pieces: list[str] = []
    starts = phrase_starts(word)
    for index, character in enumerate(word):
        joins = bool(pieces) and (
            _joins(pieces[-1], character)
            if starts is None
            else index not in starts or _never_first(pieces[-1], character)
        )
        if joins and cells(pieces[-1]) + cells(character) <= longest:
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _never_first(piece: str, character: str) -> bool:
    """Whether a character may not begin a line, or what is before it not end one."""
    last = piece[-1]
    return (
        unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf")
        or character in _CLOSERS
        or last in _OPENERS
        or last in _LEADING_VOWELS + _LAO_LEADING_VOWELS
        or last in _HAN_BEFORE_NOUN
        or (character in _HAN_AFTER_WORD and last not in _CLOSERS)
        or last == "\u200d"
    )


def _joins(piece: str, character: str) -> bool:
    """Whether a character must stay with the piece before it, where no model tells."""
    last = piece[-1]
    if _never_first(piece, character):
        return True
    if 0x0E00 <= ord(character) <= 0x0EFF and 0x0E00 <= ord(last) <= 0x0EFF:
        # Without a dictionary: a Thai piece begins at a leading vowel, which begins a syllable,
        # and ะ า ำ never do.
        return character not in _LEADING_VOWELS + _LAO_LEADING_VOWELS
    if is_unspaced(character) or is_unspaced(last):
        katakana = "\u30a0" <= last <= "\u30ff" and "\u30a0" <= character <= "\u30ff"
        hiragana = "\u3040" <= last <= "\u309f" and "\u3040" <= character <= "\u309f"
        # A line should not start inside a katakana word, nor with the particle of the word before.
        after_han = "\u4e00" <= last <= "\u9fff" and "\u3040" <= character <= "\u309f"
        return katakana or hiragana or after_han
    return True


def _penalty(atom: Atom, following: Atom | None) -> float:
    if following is None or _SENTENCE_END.search(atom.text):
        return 0.0
    if _CLAUSE_END.search(atom.text):
        return 0.15
    bare = atom.text.lower().strip("\"'“”‘’«»()")
    pause_s = following.start_s - atom.end_s
    if pause_s > 0.25:  # the speaker breathes here
        return 0.2
    if bare in _NEVER_LAST:
        return 1.4
    if following.spaced:
        next_word = following.text.lower().strip("\"'“”‘’«»()")
        return 0.45 if next_word in _BREAK_BEFORE else 0.8
    return 0.7 if is_unspaced(following.text[0]) else 2.0
