"""The names and phrases that a scene model was trained with, and what each of them states.

A network of a few million numbers does not remember every rare name ("chesterfield", "ear tube of
the medic") of the lists that it learned from; the lists themselves do. What a prompt says in these
very words is looked up, and the sampler keeps to it (see `scene_grounding`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST = 9
"""Words of the longest phrase that is looked up."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[.;:!?,]")
Meaning = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A phrase of a prompt that the lists hold.

    Attributes:
        first, last: Its words' places in the prompt, `last` excluded.
        phrase: It, in lower case.
        meanings: What it may be, by role: "noun", "nouns", "place", "color", "light", "weather",
            "camera", "style", "verb".
    """

    first: int
    last: int
    phrase: str
    meanings: Mapping[str, Meaning]


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneLexicon:
    """Phrases by their words.

    Attributes:
        entries: For each phrase in lower case what it means in each role that it has.
        doubtful: Names that narrators of the training sentences mostly mean otherwise ("keep",
            "the heart of the matter"); they name a subject in plain descriptions only.
    """

    entries: Mapping[str, Mapping[str, Meaning]] = field(
        default_factory=dict[str, Mapping[str, Meaning]]
    )
    doubtful: frozenset[str] = frozenset()

    @staticmethod
    def from_json(data: bytes) -> SceneLexicon:
        """Read a package's file.

        Raises:
            ValueError: It is not one.
        """
        found = json.loads(data)
        try:
            entries = {
                str(phrase): {
                    str(role): {str(name): tuple(map(str, values)) for name, values in said.items()}
                    for role, said in roles.items()
                }
                for phrase, roles in found["entries"].items()
            }
            doubtful = frozenset(map(str, found.get("doubtful", [])))
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"the lexicon is not one: {error}") from error
        return SceneLexicon(entries=entries, doubtful=doubtful)

    def find(self, words: list[str]) -> list[Found]:
        """The longest phrases of a prompt's words, from left to right, none within another."""
        found: list[Found] = []
        at = 0
        while at < len(words):
            for length in range(min(LONGEST, len(words) - at), 0, -1):
                phrase = " ".join(words[at : at + length])
                if phrase in self.entries:
                    found.append(
                        Found(
                            first=at, last=at + length, phrase=phrase,
                            meanings=self.entries[phrase],
                        )
                    )  # fmt: skip
                    at += length - 1
                    break
            at += 1
        return found


def words_of(text: str) -> list[str]:
    """A text's words and signs in lower case; a hyphen parts words, an apostrophe does not."""
    return _WORD.findall(text.lower().replace("’", "'"))
