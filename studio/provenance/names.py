"""Names in the descriptions of pictures that somebody may have rights in: noticed, never forbidden."""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

log = logging.getLogger(__name__)

KINDS = {"artists": "artist", "brands": "brand", "characters": "character", "people": "person"}
"""By the list's file name."""
REASONS = {
    "artist": "a living artist: a picture in their manner may harm them, and some clients refuse it",
    "brand": "a trade mark: in a promotion it can look like an endorsement",
    "character": "a figure that its owner licenses",
    "person": "a real person: a made-up picture of them can deceive and may need their consent",
}
MOST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownName:
    """One line of a list.

    Attributes:
        name: As it is told.
        kind: One of the values of `KINDS`.
        spellings: All that it is found under, itself among them.
        beside: Words of which one must be in the text, too; then capitals count. Empty for a name
            that is no common word.
    """

    name: str
    kind: str
    spellings: tuple[str, ...]
    beside: tuple[str, ...] = ()


class NameBook:
    """Finds known names in texts. One pattern holds all of them: 2 ms for a long script."""

    def __init__(self, names: Sequence[KnownName]) -> None:
        self._by_spelling = {_key(spelling): name for name in names for spelling in name.spellings}
        # The longest first: "Ford Mustang" is told, not "Ford".
        spellings = sorted(self._by_spelling, key=len, reverse=True)
        joined = "|".join(re.escape(key).replace(r"\ ", r"[\s-]+") for key in spellings)
        # "Disney's", "Disney’s", "the Simpsons'" are the name; "Disneyland" is another word.
        self._pattern = re.compile(rf"(?<![\w@#.-])(?:{joined})(?=(?:['’]s?)?(?![\w-]))")

    def find(self, text: str) -> tuple[KnownName, ...]:
        """The names in a text, each once, in order."""
        if not self._by_spelling:
            return ()
        plain = _unaccented(text)
        found: dict[str, KnownName] = {}
        for match in self._pattern.finditer(plain.lower()):
            name = self._by_spelling[_key(match.group())]
            if name.beside and not _is_meant(name, plain, match.start(), match.end()):
                continue
            found.setdefault(name.name, name)
        return tuple(found.values())


def load_names(folders: Sequence[Path]) -> NameBook:
    """The names of the lists in some folders: the program's own first, then the person's."""
    names: dict[tuple[str, str], KnownName] = {}
    for folder in folders:
        for stem, kind in KINDS.items():
            for line in _lines(folder / f"{stem}.txt"):
                if line.startswith("-"):
                    names.pop((kind, _key(line[1:])), None)
                    continue
                name = _parsed(line, kind)
                names[kind, _key(name.name)] = name
    return NameBook(tuple(names.values()))


def _lines(path: Path) -> list[str]:
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(MOST_BYTES)
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError):
        log.info("the list %s cannot be read; it is left out", path)
        return []
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _parsed(line: str, kind: str) -> KnownName:
    spelled, _, beside = line.partition("~")
    spellings = tuple(part.strip() for part in spelled.split("|") if part.strip()) or (line,)
    return KnownName(
        name=spellings[0],
        kind=kind,
        spellings=spellings,
        beside=tuple(word.strip().lower() for word in beside.split(",") if word.strip()),
    )


def _is_meant(name: KnownName, text: str, start: int, end: int) -> bool:
    """Whether a name that is also a common word is written as a name, with a telling word beside."""
    written = _unaccented(text[start:end])
    if written not in {_unaccented(spelling) for spelling in name.spellings}:
        return False
    around = f"{text[:start]} {text[end:]}".lower()
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", around) for word in name.beside)


def _key(spelling: str) -> str:
    return re.sub(r"[\s-]+", " ", _unaccented(spelling).lower()).strip()


def _unaccented(text: str) -> str:
    """Without accents and of the same length: "Beyoncé" is found as "Beyonce"."""
    return "".join(unicodedata.normalize("NFD", char)[0] for char in text.replace("’", "'"))
