"""The notice beside a movie: a sentence for its description, and what platforms ask of its maker."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

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


def load_rules(folders: Sequence[Path]) -> PlatformRules:
    """The rules in the last folder that has a `platforms.json`: a person's own replaces the program's.

    Args:
        folders: The program's first.

    Raises:
        SettingsError: It cannot be read, or something is missing in it; the message names the file.
    """
    there = [folder / FILE for folder in folders if (folder / FILE).exists()]
    path = there[-1] if there else folders[0] / FILE
    try:
        found: Any = json.loads(path.read_text(encoding="utf-8"))
        rules = tuple(_rule(one) for one in found["platforms"])
        if not rules:
            raise ValueError("no platform is listed")
        return PlatformRules(as_of=_text(found, "as_of"), rules=rules)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        reason = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
        raise SettingsError(
            f"The list of what platforms ask, {path}, cannot be read: {reason[:160]}.",
            "Install Scenewright again: the file is a part of it."
            if path.parent == folders[0]
            else "Correct this file, or remove it: without it the program's own list is used.",
        ) from error


def _rule(found: Any) -> PlatformRule:
    names = found["names"]
    if not isinstance(names, list):
        raise ValueError("names must be a list")
    return PlatformRule(
        names=tuple(str(name) for name in cast("list[Any]", names)),
        title=_text(found, "title"),
        asks=_text(found, "asks"),
        how=_text(found, "how"),
    )


def _text(found: Any, name: str) -> str:
    text = found[name]
    if not isinstance(text, str) or not text.strip():
        raise ValueError(f"{name} must be a text")
    return text


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
