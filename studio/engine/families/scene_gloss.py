"""Maps the words of a prompt in another language to English ones, by a package's word lists.

No translation: word for word, the longest listed phrase first, which is enough to read subjects,
colours, counts, places and light. Words that no list holds (names, loan words) stay as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from studio.engine.families.scene_words import QUOTED

LONGEST = 6
"""Words of the longest phrase that is looked up."""
ENOUGH = 0.34
"""Share of a prompt's words that only the other language has; chosen, not measured."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language.

    Attributes:
        phrases: English words by phrase, in lower case.
        nouns, adjectives: English words whose order matters.
        is_noun_first: Adjectives follow what they describe ("coche rojo").
    """

    phrases: Mapping[str, str]
    nouns: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    is_noun_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A stretch of a prompt: what stands there, what it means, how many words of it are listed."""

    text: str
    english: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneGlossary:
    """Word lists by language.

    Attributes:
        languages: By their code ("de").
        known: English words in lower case that the model learned from.
    """

    languages: Mapping[str, Language] = field(default_factory=dict[str, Language])
    known: frozenset[str] = frozenset()

    @staticmethod
    def from_json(data: bytes, *, known: frozenset[str] = frozenset()) -> SceneGlossary:
        """Read a package's file; `known` are the English words that are never foreign.

        Raises:
            ValueError: It is not one.
        """
        found = json.loads(data)
        try:
            languages = {str(code): _language(said) for code, said in found["languages"].items()}
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"the glossary is not one: {error}") from error
        return SceneGlossary(languages=languages, known=known)

    def english(self, prompt: str) -> str:
        """The prompt in English words; unchanged unless it is clearly in one of the languages."""
        words = [w for text in QUOTED.split(prompt) for w in _words(text)]
        best, most = None, 0
        for language in self.languages.values():
            pieces = _pieces(prompt, language.phrases)
            listed = [word for piece in pieces if piece.english for word in piece.words]
            foreign = sum(not self._is_english(word) for word in listed)
            english = sum(map(self._is_english, words)) - (len(listed) - foreign)
            is_clear = foreign > english and foreign >= ENOUGH * len(words)
            if is_clear and len(listed) > most:  # of languages that share words, the fuller one
                best, most = (language, pieces), len(listed)
        return prompt if best is None else _said(*best)

    def _is_english(self, word: str) -> bool:
        return all(part in self.known for part in re.split(r"['-]", word))


def _language(said: Mapping[str, object]) -> Language:
    phrases, is_noun_first = said["phrases"], said["noun_first"]
    nouns, adjectives = said["nouns"], said["adjectives"]
    if not (isinstance(phrases, dict) and isinstance(nouns, list) and isinstance(adjectives, list)):
        raise TypeError("a language has phrases, nouns and adjectives")
    if not isinstance(is_noun_first, bool):
        raise TypeError("noun_first is true or false")
    return Language(
        phrases={str(phrase).lower(): str(english) for phrase, english in phrases.items()},
        nouns=frozenset(map(str, nouns)),
        adjectives=frozenset(map(str, adjectives)),
        is_noun_first=is_noun_first,
    )


def _words(text: str) -> list[str]:
    return [found.group().lower().replace("’", "'") for found in _WORD.finditer(text)]


def _pieces(prompt: str, phrases: Mapping[str, str]) -> list[_Piece]:
    """The prompt from left to right: listed phrases, and what stands between them as it is."""
    pieces: list[_Piece] = []
    at = 0
    for quote in (*QUOTED.finditer(prompt), None):
        end = len(prompt) if quote is None else quote.start()
        pieces += _unquoted_pieces(prompt[at:end], phrases)
        if quote is not None:
            pieces.append(_Piece(text=quote.group()))
            at = quote.end()
    return pieces


def _unquoted_pieces(text: str, phrases: Mapping[str, str]) -> list[_Piece]:
    found = list(_WORD.finditer(text))
    words = [w.group().lower().replace("’", "'") for w in found]
    pieces: list[_Piece] = []
    at = end = 0
    while at < len(words):
        length = next(
            (
                n
                for n in range(min(LONGEST, len(words) - at), 0, -1)
                if " ".join(words[at : at + n]) in phrases
                and not re.search(r"[^\s]", _between(text, found[at : at + n]))
            ),
            0,
        )
        last = at + max(1, length)
        if end < found[at].start():
            pieces.append(_Piece(text=text[end : found[at].start()]))
        end = found[last - 1].end()
        said = tuple(words[at:last])
        pieces.append(
            _Piece(
                text=text[found[at].start() : end],
                english=phrases[" ".join(said)] if length else "",
                words=said,
            )
        )
        at = last
    return [*pieces, _Piece(text=text[end:])] if end < len(text) else pieces


def _between(text: str, found: list[re.Match[str]]) -> str:
    """What stands between words: a phrase does not reach over a comma."""
    pairs = pairwise(found)
    return "".join(text[one.end() : other.start()] for one, other in pairs)


def _said(language: Language, pieces: list[_Piece]) -> str:
    """The pieces in English, adjectives before their noun."""
    out = list(pieces)
    if language.is_noun_first:
        for at, piece in enumerate(out):
            if piece.english not in language.adjectives:
                continue
            noun = at
            while (
                noun >= 2
                and out[noun - 1].text.isspace()
                and out[noun - 2].english in (language.nouns | language.adjectives)
            ):
                noun -= 2
                if out[noun].english in language.nouns:
                    break
            if out[noun].english in language.nouns:
                out[noun : at + 1] = [piece, out[at - 1], *out[noun : at - 1]]
    return "".join(piece.english or piece.text for piece in out)
