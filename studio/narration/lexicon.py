"""The pronouncing dictionary of one accent, and the endings that words take (-s, -ed, -ing, 's).

The dictionaries are misaki 0.9.4's (Apache-2.0), gold over silver, 184 000 American and 197 000
British words. Phonemes are the voice's alphabet: IPA with one capital a diphthong ("A" as in "day").
The rules for endings follow Wiktionary's notes on -s, -ed and -ing, as misaki does.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
import zlib
from pathlib import Path

from studio.errors import VoiceError

_UNVOICED = "ptkfθʃsʧ"
_HISSING = "szʃʒʧʤ"
_FLAPPING = frozenset("AIOWYiuæɑəɛɪɹʊʌ")
"""American t between one of these and a vowel is a tap ("waiting")."""
_DOUBLED = re.compile(r"([bdgklmnprtvz])\1(ed|ing)$")
_PREFIXES = (
    "anti",
    "over",
    "under",
    "inter",
    "super",
    "micro",
    "multi",
    "non",
    "pre",
    "mis",
    "re",
    "un",
)
_SHORTEST_HALF = 4
_LONGEST_WORD = 40


class Lexicon:
    """Looks words up; loaded once (about 0.15 s), then read-only and safe between threads."""

    def __init__(self, path: Path, *, british: bool) -> None:
        """Read a `lexicon_*.tsv.gz`: word, default phonemes, then TAG=phonemes fields.

        Raises:
            VoiceError: The file is missing or damaged.
        """
        try:
            text = gzip.decompress(path.read_bytes()).decode()
            self._entries = dict(line.split("\t", 1) for line in text.split("\n"))
        except (OSError, EOFError, ValueError, zlib.error) as error:
            raise VoiceError(
                f"The pronouncing dictionary {path.name} cannot be read.",
                "Install Scenewright again.",
            ) from error
        self.british = british

    def __contains__(self, word: str) -> bool:
        return word in self._entries

    def find(self, word: str, tag: str = "") -> str | None:
        """Phonemes of the word exactly as written, for a part of speech where that matters.

        Args:
            word: Letters in the case that is looked for.
            tag: NOUN, VERB, ADJ, ADJ_OR_NOUN, VBD, VBN, or "None" before a pause.
        """
        entry = self._entries.get(word)
        if entry is None:
            return None
        default, *others = entry.split("\t")
        if not others or not tag:
            return default
        by_tag = dict(other.split("=", 1) for other in others)
        if tag == "ADJ_OR_NOUN":
            return by_tag.get("ADJ") or by_tag.get("NOUN") or default
        return (by_tag[tag] or None) if tag in by_tag else default

    def pronounce(self, word: str, tag: str = "") -> str | None:
        """Phonemes of a word in any case, with its endings, or None when it is unknown."""
        for form in _forms(word):
            found = self.find(form, tag)
            if found is not None:
                return found
        lowered = _without_accents(word).lower()
        return self._with_ending(lowered, tag) or self._composed(lowered)

    def letter(self, letter: str) -> str:
        """The name of a letter of the alphabet, without stress marks; empty for other characters."""
        found = self.find(_without_accents(letter).upper()) or ""
        return found.replace("ˈ", "").replace("ˌ", "")

    def plural(self, stem: str) -> str:
        """The stem's phonemes with -s or 's."""
        if stem[-1] in _HISSING:
            return f"{stem}{'ɪ' if self.british else 'ᵻ'}z"
        return f"{stem}{'s' if stem[-1] in _UNVOICED else 'z'}"

    def _past(self, stem: str) -> str:
        if stem[-1] == "t":
            if not self.british and len(stem) > 1 and stem[-2] in _FLAPPING:
                return f"{stem[:-1]}ɾᵻd"
            return f"{stem}{'ɪ' if self.british else 'ᵻ'}d"
        if stem[-1] == "d":
            return f"{stem}{'ɪ' if self.british else 'ᵻ'}d"
        return f"{stem}{'t' if stem[-1] in _UNVOICED else 'd'}"

    def _progressive(self, stem: str) -> str:
        if not self.british and len(stem) > 1 and stem[-1] == "t" and stem[-2] in _FLAPPING:
            return f"{stem[:-1]}ɾɪŋ"
        # The written r is heard again before a vowel ("car" kɑː, "starring" stɑːɹɪŋ).
        link = "ɹ" if self.british and stem[-1] in "əː" and not stem.endswith(("iː", "uː")) else ""
        return f"{stem}{link}ɪŋ"

    def _with_ending(self, word: str, tag: str) -> str | None:
        if word.endswith(("'s", "s'", "'")):
            base = word[:-2] if word.endswith("'s") else word[:-1]
            stem = self.pronounce(base) if base else None
            if stem is None:
                return None
            return self.plural(stem) if word.endswith("'s") else stem
        if word.endswith("s") and len(word) > 3 and not word.endswith("ss"):
            stem = self._stem(word, ("s", "es", "ies"), tag)
            return None if stem is None else self.plural(stem)
        if word.endswith("ed") and len(word) > 3:
            stem = self._stem(word, ("d", "ed", "ied"), tag or "VERB")
            return None if stem is None else self._past(stem)
        if word.endswith(("ing", "in'")) and len(word) > 4:
            stem = self._stem(word, ("ing",), tag or "VERB")
            return None if stem is None else self._progressive(stem)
        return None

    def _stem(self, word: str, endings: tuple[str, ...], tag: str) -> str | None:
        for ending in endings:
            base = word[: -len(ending)]
            if not word.endswith(ending) or len(base) < 2:
                continue
            bases = [f"{base}y"] if ending in ("ies", "ied") else [base]
            if ending == "ing":
                bases.append(f"{base}e")
            if _DOUBLED.search(word) and ending in ("ed", "ing"):
                bases.append(base[:-1])
            for candidate in bases:
                found = self.find(candidate, tag)
                if found:
                    return found
        return None

    def _composed(self, word: str) -> str | None:
        """A prefix before a known word, or two known words in one ("scenewright")."""
        if len(word) > _LONGEST_WORD:
            return None
        for prefix in _PREFIXES:
            rest = word.removeprefix(prefix)
            if rest != word and len(rest) >= _SHORTEST_HALF:
                head, tail = self.find(prefix), self.find(rest)
                if head and tail:
                    return head.replace("ˈ", "ˌ") + tail
        for cut in range(len(word) - _SHORTEST_HALF, _SHORTEST_HALF - 1, -1):
            head, tail = self.find(word[:cut]), self.find(word[cut:])
            if head and tail:
                return head + tail.replace("ˈ", "ˌ")
        return None


def _forms(word: str) -> tuple[str, ...]:
    """The ways a word may stand in the dictionary, as written first."""
    plain = _without_accents(word)
    return tuple(dict.fromkeys((word, plain, plain.lower(), plain.capitalize())))


def _without_accents(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
