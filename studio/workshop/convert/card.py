"""Licence and lineage from a model card: the front matter of README.md, read as data."""

# pyyaml comes with the extra `convert`, which is not installed where types are checked.
# pyright: basic, reportMissingImports=false

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

LONGEST = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a model says of itself.

    Attributes:
        licence: SPDX expression or the licence's name; "not stated" where the card is silent.
        title: Name for people, or "".
        training_data: Its data sets, or "not documented".
        base_models: What it was made from.
        text: The card itself, or "".
    """

    licence: str = "not stated"
    title: str = ""
    training_data: str = "not documented"
    base_models: tuple[str, ...] = ()
    text: str = field(default="", repr=False)


def read_card(folder: Path) -> Card:
    """The card of a model's folder; a missing or damaged one says nothing."""
    path = folder / "README.md"
    try:
        text = path.read_text(encoding="utf-8")[:LONGEST]
    except (OSError, UnicodeDecodeError):
        return Card()
    values = _front_matter(text)
    licence = str(values.get("license_name") or values.get("license") or "not stated")
    sets = _texts(values.get("datasets"))
    return Card(
        licence=licence,
        title=_first_heading(text),
        training_data=", ".join(sets) if sets else "not documented",
        base_models=_texts(values.get("base_model")),
        text=text,
    )


def _front_matter(text: str) -> dict[str, Any]:
    if not text.startswith("---"):
        return {}
    try:
        values = yaml.safe_load(text[3:].partition("\n---")[0])
    except yaml.YAMLError:
        return {}
    return values if isinstance(values, dict) else {}


def _texts(value: Any) -> tuple[str, ...]:
    many = value if isinstance(value, list) else [value]
    return tuple(str(one) for one in many if one)


def _first_heading(text: str) -> str:
    lines = (line for line in text.splitlines() if line.startswith("# "))
    return next(lines, "").removeprefix("# ").strip()[:120]
