"""Writes the glossaries of other languages for the engine to look up (see `scene_gloss`).

The format of `glossaries/*.txt`, one entry a line, `#` for comments:

    english = word, phrase ...
    one | many = singular forms | plural forms         (nouns)
    english = stem~                                    (an adjective in all its forms)
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from studio.engine.scenery.catalogue import COLORS
from studio.workshop.starter.package import EXTRAS
from studio.workshop.starter.texts import TextsError

FOLDER = Path(__file__).parent / "glossaries"
ENDINGS = {
    "de": ("", "e", "er", "en", "es", "em"),
    "es": ("o", "a", "os", "as"),
    "fr": ("", "e", "s", "es"),
    "pt": ("o", "a", "os", "as"),
}
"""What "~" stands for."""
NOUN_FIRST = frozenset({"es", "fr", "pt"})


def glossary(folder: Path = FOLDER) -> dict[str, Any]:
    """Every list of the folder, by its language.

    Raises:
        TextsError: A line is not in the format; the message names file and line.
    """
    files = [path for path in sorted(folder.glob("*.txt")) if path.stem in ENDINGS]
    return {"languages": {path.stem: _language(path) for path in files}}


def write_glossary(folder: Path) -> Path:
    """Write `glossary.json` into a package's folder."""
    path = folder / EXTRAS["glossary"]
    text = json.dumps(glossary(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _language(path: Path) -> dict[str, Any]:
    phrases: dict[str, str] = {}
    nouns, adjectives = set[str](), set[str]()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        left, equals, right = text.partition("=")
        targets, forms = left.split("|"), right.split("|")
        if not equals or len(targets) != len(forms):
            raise TextsError(
                f"{path.name}, line {number}: {text!r} is no entry.",
                "Write: english = word, word; or: one | many = word, word | words, words.",
            )
        for target, words in zip(targets, forms, strict=True):
            english = target.strip()
            if len(targets) > 1:
                nouns.add(english)
            elif "~" in words or english in COLORS:
                adjectives.add(english)
            for word in words.split(","):
                for form in _forms(word.strip().lower(), ENDINGS[path.stem]):
                    phrases.setdefault(form, english)
    return {
        "phrases": phrases, "nouns": sorted(nouns), "adjectives": sorted(adjectives),
        "noun_first": path.stem in NOUN_FIRST,
    }  # fmt: skip


def _forms(word: str, endings: tuple[str, ...]) -> list[str]:
    return [word[:-1] + ending for ending in endings] if word.endswith("~") else [word]
