"""The NIST AI Risk Management Framework, filled from what the program knows.

NIST AI 100-1 (AI RMF 1.0). Each subcategory is either answered from evidence, each sentence with its
source, or stays a named gap with a question to a person. Nothing is made up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from studio.errors import SettingsError
from studio.provenance.rmf_facts import Facts, evidence_for
from studio.values import from_plain

ANSWERS_NOTE = "rmf-answers"
"""Under which the project keeps what people answered."""
KNOWN, PARTLY, GAP = "known", "partly", "gap"

PEOPLE_ONLY = frozenset(
    {"GOVERN 2.1", "GOVERN 2.2", "GOVERN 2.3", "GOVERN 3.1", "GOVERN 1.3", "MAP 1.2", "MEASURE 1.3"}
)
"""What a program can never know: evidence would only pretend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A subcategory.

    Attributes:
        id: NIST's identifier ("GOVERN 1.1").
        text: What it asks for, in short.
        ask: What a person must answer.
    """

    id: str
    text: str
    ask: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A category ("GOVERN 1").

    Attributes:
        id: NIST's identifier.
        text: In short.
        items: Its subcategories.
    """

    id: str
    text: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """One of Govern, Map, Measure, Manage.

    Attributes:
        id: NIST's name.
        text: In short.
        categories: Its categories.
    """

    id: str
    text: str
    categories: tuple[Category, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A subcategory as far as it is answered.

    Attributes:
        item: Which.
        state: "known", "partly" (evidence is there, a person's answer is not), or "gap".
        evidence: What the program knows; each sentence names its source.
        said: What a person answered, or "".
    """

    item: Item
    state: str
    evidence: tuple[str, ...]
    said: str

    @property
    def question(self) -> str:
        """What a person must still answer; "" for nothing."""
        return "" if self.said else self.item.ask


def load_core(folder: Path) -> tuple[Function, ...]:
    """The framework's core, from `resources/rmf`.

    Raises:
        OSError: It is missing.
        ValueError: It is damaged.
    """
    values = cast("dict[str, Any]", json.loads((folder / "core.json").read_text(encoding="utf-8")))
    return tuple(from_plain(Function, row, "function") for row in values["functions"])


def answer_all(
    core: tuple[Function, ...], facts: Facts, said: Mapping[str, str]
) -> dict[str, Answer]:
    """Every subcategory's answer, by its identifier.

    Args:
        core: The framework.
        facts: What the program knows.
        said: What people answered, by identifier.
    """
    answers: dict[str, Answer] = {}
    for item in items_of(core):
        evidence = () if item.id in PEOPLE_ONLY else evidence_for(item.id, facts)
        words = said.get(item.id, "").strip()
        state = KNOWN if words else PARTLY if evidence else GAP
        answers[item.id] = Answer(item=item, state=state, evidence=evidence, said=words)
    return answers


def items_of(core: tuple[Function, ...]) -> tuple[Item, ...]:
    """All subcategories, in order."""
    return tuple(i for function in core for category in function.categories for i in category.items)


def answers_to_json(said: Mapping[str, str]) -> str:
    """For the project."""
    return json.dumps(dict(said), ensure_ascii=False, sort_keys=True)


def answers_from_json(text: str) -> dict[str, str]:
    """What people answered; an empty text is nothing.

    Raises:
        SettingsError: It is damaged.
    """
    if not text:
        return {}
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged() from error
    if not isinstance(found, dict):
        raise _damaged()
    pairs = cast("dict[str, Any]", found)
    if not all(isinstance(value, str) for value in pairs.values()):
        raise _damaged()
    return pairs


def parse_answer(text: str, core: tuple[Function, ...]) -> tuple[str, str]:
    """An answer as a person types it: "GOVERN 2.1=Ann Lee, producer".

    Raises:
        SettingsError: It names no subcategory.
    """
    name, _, words = text.partition("=")
    identifier = " ".join(name.upper().split())
    if identifier not in {item.id for item in items_of(core)}:
        raise SettingsError(
            f"The framework has no subcategory “{name.strip()[:40]}”.",
            'Write for example --answer "GOVERN 2.1=Ann Lee, producer".',
        )
    return identifier, words.strip()


def _damaged() -> SettingsError:
    return SettingsError(
        "The project's answers to the framework are damaged.",
        "Open a copy of the project from before.",
    )
