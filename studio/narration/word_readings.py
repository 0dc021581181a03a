"""How written words without digits are read: abbreviations, acronyms, Roman numerals, compounds."""

from __future__ import annotations

import re
from collections.abc import Callable

from studio.narration.capitals import read_acronym, read_roman, read_single_letter, spell
from studio.narration.number_readings import read_number, spoken_unit
from studio.narration.written_forms import (
    ABBREVIATIONS,
    BEFORE_NUMBER,
    CURRENCIES,
    CURRENCY_CODES,
    KNOWN_ACRONYMS,
    MONTH_KEYS,
    MONTHS,
    SCALES,
    SYMBOLS,
    UNITS,
    WEEKDAYS,
)
from studio.narration.written_word import Place, Written, is_number

_RUNS = re.compile(r"\d+(?:\.\d+)?|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")
_DASHES = "-–—−"
_BOTH_WAYS = {"st.": ("saint", "street"), "dr.": ("doctor", "drive")}
"""Before a name the first, after a name the second."""


def read_word(place: Place) -> str:
    """The word as a person says it; the core itself when it needs no change."""
    for rule in _RULES:
        spoken = rule(place)
        if spoken is not None:
            return spoken
    return place.word.core


def keeps_dot(lowered: str) -> bool:
    """Whether a lower-case form that ends in a dot is an abbreviation with that dot."""
    return (
        lowered in ABBREVIATIONS
        or lowered in BEFORE_NUMBER
        or lowered in UNITS
        or lowered in _BOTH_WAYS
        or (lowered[:-1] in MONTHS and lowered != "mar.")
        or lowered[:-1] in WEEKDAYS
    )


def _symbol(place: Place) -> str | None:
    core = place.word.core
    if core and all(c in _DASHES for c in core):
        between_numbers = is_number(place.before) and is_number(place.after)
        return "to" if between_numbers and len(core) == 1 else "—"
    if core in ("/", "|", "•", "·", "*"):
        return ","
    if core == "#" and not is_number(place.after):
        return ""
    return SYMBOLS.get(core)


def _name_part(place: Place) -> str | None:
    """ "Dr." and "St.": before a name a title, after a name a street."""
    lowered = place.word.core.lower()
    has_name_after = place.after[:1].isupper()
    if lowered in _BOTH_WAYS:
        return _BOTH_WAYS[lowered][0 if has_name_after and not _is_address(place) else 1]
    if place.word.core in ("Dr", "St"):
        return _BOTH_WAYS[f"{lowered}."][0 if has_name_after else 1]
    return None


def _beside_a_number(place: Place) -> str | None:
    """Short forms that mean something only beside a number ("No. 5", "7 pm", "Nov 22")."""
    core, lowered = place.word.core, place.word.core.lower()
    number = place.number_before()
    if lowered in BEFORE_NUMBER and place.after[:1].isdigit():
        return BEFORE_NUMBER[lowered]
    if number and lowered in ("am", "pm"):
        return spell(lowered)
    if number and (lowered in UNITS or "/" in core) and lowered != "x":
        return spoken_unit(core, number)
    is_month = lowered.rstrip(".") in MONTHS and core[:1].isupper()
    if is_month and (place.after[:1].isdigit() or place.before[:1].isdigit()):
        return MONTHS[lowered.rstrip(".")]
    return None


def _abbreviation(place: Place) -> str | None:
    core, lowered = place.word.core, place.word.core.lower()
    has_name_after = place.after[:1].isupper()
    if core.endswith(".") and core[:1].isupper():
        name = MONTHS.get(lowered[:-1]) or WEEKDAYS.get(lowered[:-1])
        if name:
            return name
    if core[:1].isupper() and lowered in ("no.", "in.", "ed.", "est.", "ch.") and not place.after:
        return core  # the end of a sentence: "No."
    if lowered in ("mt.", "ft.", "gen.", "sen.", "rep.", "col.", "gov.") and not has_name_after:
        return core
    if lowered in ABBREVIATIONS and core not in KNOWN_ACRONYMS:
        return ABBREVIATIONS[lowered]
    return None


def _is_address(place: Place) -> bool:
    """Whether a name stands before ("Main St. Boston"): then it is a street."""
    return place.before[:1].isupper() and place.before.lower() not in (
        "the",
        "at",
        "in",
        "on",
        "and",
    )


def _money_word(place: Place) -> str | None:
    core = place.word.core
    if core in CURRENCY_CODES and is_number(place.after):
        return ""  # said after the number
    if core in CURRENCY_CODES and place.number_before():
        return CURRENCIES[CURRENCY_CODES[core]][0][1]
    if core.lower() in SCALES and len(core) > 1:
        for symbol, ((_, many), _cents) in CURRENCIES.items():
            if place.before.startswith(symbol) and is_number(place.before[len(symbol) :]):
                return f"{SCALES[core.lower()]} {many}"
    return None


def _compound(place: Place) -> str | None:  # noqa: PLR0911 - one for each kind of joint
    """Hyphens, strokes, dashes, camel case, letters beside digits: each piece read by itself."""
    core = place.word.core
    if place.is_word(core) or place.is_word(core.lower()):
        return None
    for sign, joint in (("—", " — "), ("–", " – "), ("--", " — "), ("...", "… "), ("…", "… ")):
        if sign in core:
            return _Pieces(core.split(sign), place).join_with(joint.replace("–", "—"))
    if "/" in core:
        joint = " " if re.search(r"(?i)^and/|/or$", core) else " or "
        return _Pieces(core.split("/"), place).join_with(joint)
    if "-" in core or "_" in core:
        return _Pieces(re.split(r"[-_]+", core), place).join_with(" ")
    if "&" in core or "+" in core:
        return _Pieces([p for p in re.split(r"([&+])", core) if p], place).join_with(" ")
    runs = _RUNS.findall(core)
    if (
        len(runs) > 1
        and core.isascii()
        and "".join(runs) == core
        and not re.fullmatch(r"[A-Z]?[a-z]+", core)
    ):
        return _Pieces(runs, place).join_with(" ")
    if any(
        a.isalpha() and b == "." and c.isalpha()
        for a, b, c in zip(core, core[1:], core[2:], strict=False)
    ):
        return _Pieces(core.split("."), place).join_with(". ")  # "end.Next": a missing space
    return None


class _Pieces:
    """Parts of a compound, each of them read as a word of its own."""

    def __init__(self, parts: list[str], place: Place) -> None:
        words = tuple(Written(text=p, lead="", core=p, trail="") for p in parts if p)
        self._spoken = [
            _piece(
                Place(
                    words=words,
                    index=i,
                    british=place.british,
                    is_word=place.is_word,
                    is_shouted=place.is_shouted,
                )
            )
            for i in range(len(words))
        ]

    def join_with(self, joint: str) -> str:
        """The spoken parts with `joint` between them."""
        return joint.join(part for part in self._spoken if part)


def _piece(place: Place) -> str:
    core = place.word.core
    if len(core) == 1 and core.isupper():
        return core
    if core in SYMBOLS:
        return SYMBOLS[core]
    return read_number(place) or read_acronym(place) or _compound(place) or core


def ends_sentence_too(here: Written, after: Written | None) -> bool:
    """Whether the dot of an abbreviation ("etc.", "p.m.") ends the sentence as well."""
    lowered = here.core.lower()
    if not lowered.endswith(".") or (lowered in _BOTH_WAYS and after is not None):
        return False
    if after is None:
        return True
    titles = (
        "mr.",
        "mrs.",
        "ms.",
        "prof.",
        "no.",
        "e.g.",
        "i.e.",
        "vs.",
        "mt.",
        "capt.",
        "fig.",
        "vol.",
    )
    is_title = lowered in titles or lowered[:-1] in MONTH_KEYS
    may_end = lowered in ("etc.", "a.m.", "p.m.", "inc.", "ltd.", "jr.") or lowered in UNITS
    return may_end and not is_title and after.core[:1].isupper()


_RULES: tuple[Callable[[Place], str | None], ...] = (
    _symbol,
    _money_word,
    _name_part,
    _beside_a_number,
    _abbreviation,
    read_roman,
    read_acronym,
    read_single_letter,
    _compound,
)
