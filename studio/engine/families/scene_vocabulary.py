"""The words that a scene model was trained with: it says which of a prompt's words it never learned."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any, cast

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORTEST = 4
"""Shorter words are rarely things; asking after them would tire people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneVocabulary:
    """Words of the training texts.

    Attributes:
        known: Single words, in lower case; empty where the package says nothing.
        nearest: What cannot be drawn itself, and the kind that is drawn in its place.
    """

    known: frozenset[str] = frozenset()
    nearest: dict[str, str] = field(default_factory=dict[str, str])
    _stems: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "_stems", frozenset(stem for word in self.known for stem in _stems(word))
        )

    @staticmethod
    def from_json(data: bytes) -> SceneVocabulary:
        """Read a package's file.

        Raises:
            ValueError: It is not one.
        """
        found = json.loads(data)
        if not isinstance(found, dict):
            raise ValueError("the vocabulary is not an object")
        values = cast("dict[str, Any]", found)
        known, nearest = values.get("known", []), values.get("nearest", {})
        if not isinstance(known, list) or not isinstance(nearest, dict):
            raise ValueError("the vocabulary lacks its lists")
        return SceneVocabulary(
            known=frozenset(map(str, cast("list[Any]", known))),
            nearest={str(k): str(v) for k, v in cast("dict[Any, Any]", nearest).items()},
        )

    def stand_ins(self, prompt: str) -> tuple[tuple[str, str], ...]:
        """Things of a prompt that only something near is drawn for, each with that kind.

        Longer names win: a polar bear is not told as a bear.
        """
        words = [word.lower() for word in _WORD.findall(prompt)]
        found: list[tuple[str, str]] = []
        at = 0
        while at < len(words):
            for length in (3, 2, 1):
                name = " ".join(words[at : at + length])
                kind = self._nearest(name)
                if kind and at + length <= len(words):
                    found.append((name, kind))
                    at += length - 1
                    break
            at += 1
        return tuple(dict.fromkeys(found))

    def unknown(self, prompt: str) -> tuple[str, ...]:
        """Words of a prompt that were in no training text; names of people and places are left out."""
        if not self.known:
            return ()
        found: list[str] = []
        for match in _WORD.finditer(prompt):
            word, before = match[0], prompt[: match.start()].rstrip()
            is_name = word[0].isupper() and bool(before) and before[-1] not in ".!?:"
            if is_name or len(word) < _SHORTEST or self._is_known(word.lower()):
                continue
            found.append(word)
        return tuple(dict.fromkeys(found))

    def _nearest(self, name: str) -> str:
        for form in (name, name.removesuffix("s"), name.removesuffix("es"), _singular(name)):
            if form in self.nearest:
                return self.nearest[form]
        return ""

    def _is_known(self, word: str) -> bool:
        if word in self.known or _stems(word) & self._stems:
            return True
        parts = [part for part in re.split(r"[-'’]", word) if len(part) > 1]
        return len(parts) > 1 and all(self._is_known(part) for part in parts)


def _stems(word: str) -> set[str]:
    """A word without its usual endings: "driving", "drives" and "drive" share one."""
    forms = {word, _singular(word)}
    for end in ("ing", "ed", "er", "ly", "es", "s", "y"):
        if word.endswith(end) and len(word) - len(end) > 2:
            forms.add(word.removesuffix(end))
    forms |= {form[:-1] for form in forms if len(form) > 3 and form[-1] == form[-2]}  # "running"
    return {form.removesuffix("e") for form in forms}


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-3] + "f" if word.endswith("ves") else word
