"""The notice beside a movie: a sentence for its description, and what platforms ask of its maker."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.errors import SettingsError

FILE = "platforms.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformRule:
    """What one platform asks.

    Attributes:
        names: As the program calls it.
        title: As people call it.
        asks: When something must be declared.
        how: Where that is done.
    """

    names: tuple[str, ...]
    title: str
    asks: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformRules:
    """All rules that are known.

    Attributes:
        as_of: Day on which they were read, ISO 8601.
        rules: One a platform.
    """

    as_of: str
    rules: tuple[PlatformRule, ...]


def load_rules(folder: Path) -> PlatformRules:
    """The rules in a folder's `platforms.json`.

    Raises:
        SettingsError: They cannot be read, or something is missing in them.
    """
    try:
        found: Any = json.loads((folder / FILE).read_text(encoding="utf-8"))
        rules = tuple(
            PlatformRule(
                names=tuple(str(name) for name in one["names"]),
                title=str(one["title"]),
                asks=str(one["asks"]),
                how=str(one["how"]),
            )
            for one in found["platforms"]
        )
        return PlatformRules(as_of=str(found["as_of"]), rules=rules)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise SettingsError(
            f"The list of what platforms ask, in {folder}, cannot be read.",
            "Delete your own copy, or put the program's in its place.",
        ) from error


def notice_text(sentence: str, rules: PlatformRules, *, platform: str = "") -> str:
    """The text of the file: for one platform where that is known, else for all.

    Args:
        sentence: For the description.
        rules: What is asked.
        platform: Where the movie is published, or "".
    """
    mine = [rule for rule in rules.rules if platform in rule.names] or list(rules.rules)
    blocks = [
        "For the movie's description:",
        sentence,
        f"What is asked where it is published (read on {rules.as_of}; the platform's own page counts):",
    ]
    blocks += [f"{rule.title}\n{rule.asks}\n{rule.how}" for rule in mine]
    return "\n\n".join(blocks) + "\n"
