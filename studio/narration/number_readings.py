"""How written words with digits are read: amounts, units, dates, times, ranges, fractions, years."""

from __future__ import annotations

import re
from collections.abc import Callable

from studio.narration.date_readings import (
    half_day,
    is_ordinal,
    read_clock,
    read_clock_range,
    read_date,
    read_day_of_month,
    read_ordinal,
)
from studio.narration.numbers import (
    cardinal,
    decimal,
    digits,
    fraction,
    is_singular,
    year,
)
from studio.narration.written_forms import (
    CURRENCIES,
    CURRENCY_CODES,
    MONTH_KEYS,
    NUMBER_IDIOMS,
    PER,
    SCALES,
    UNITS,
    VULGAR_FRACTIONS,
    words_in,
)
from studio.narration.written_word import Place, is_number

_N = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
_DASH = r"(?:-|–|—|−)"
_SYMBOLS = "|".join(re.escape(s) for s in sorted(CURRENCIES, key=len, reverse=True))
_MONEY = re.compile(
    rf"([-−]?)({_SYMBOLS})([-−]?)({_N})(?:{_DASH}(?:{_SYMBOLS})?({_N}))?"
    r"(k|K|m|M|mn|b|B|bn|tn)?(\+)?(?:/([A-Za-z]+))?"
)
_MONEY_AFTER = re.compile(rf"({_N})([$£€¥₹₩₽])")
_FRACTION = re.compile(r"(\d{1,3})[/⁄](\d{1,3})")
_VULGAR = re.compile(rf"(\d*)([{''.join(VULGAR_FRACTIONS)}])(.*)")
_RANGE = re.compile(rf"({_N}){_DASH}({_N})(.*)")
_UNIT = re.compile(rf"([-−+~≈]?)({_N})([^\d\s.,/-][^\d\s]*|m[23²³]|km[²2])")
_SIZE = re.compile(r"(\d+)[x×](\d+)")
_HEIGHT = re.compile(r"(\d+)['’′](?:(\d+)[\"”″]?)?|(\d+)[\"”″]")
_VERSION = re.compile(r"(?:v|V)?(\d+(?:\.\d+){2,})|[vV](\d+(?:\.\d+)?)")
_RATIO = re.compile(r"(\d{1,2}):(\d{1,2})")
_YEAR_LEADS = words_in(
    "in since by until till from before after around circa during year to and of early late mid "
    "summer spring autumn fall winter class fy copyright © anno between"
)

_KEEPS_ONE = {"p": "P", "K": "K", "G": "G", "D": "D", "A": "A", "i": "I"}
"""Letters after a number that are said as letters ("1080p", "4K", "5G", "3D")."""


def read_number(place: Place) -> str | None:
    """The word as a person says it, or None when it is not a number of any kind."""
    if not any(c.isdecimal() or c in VULGAR_FRACTIONS for c in place.word.core):
        return None
    for rule in _RULES:
        spoken = rule(place)
        if spoken is not None:
            return spoken
    return None


def spoken_unit(unit: str, amount: str) -> str | None:
    """The name of a written unit in the number that `amount` asks for, or None if it is none."""
    names = UNITS.get(unit.lower())
    if names is None and "/" in unit:
        top, _, per = unit.partition("/")
        head = UNITS.get(top.lower())
        if head is not None and per.lower() in PER:
            return f"{head[not is_singular(amount)]} per {PER[per.lower()]}"
    if unit in ("M", "B") and names is not None:
        return {"M": "million", "B": "billion"}[unit]
    return None if names is None else names[not is_singular(amount)]


def _money(place: Place) -> str | None:
    core = place.word.core
    if match := _MONEY_AFTER.fullmatch(core):
        core = f"{match[2]}{match[1]}"
    match = _MONEY.fullmatch(core)
    if not match:
        return None
    sign = "minus " if match[1] or match[3] else ""
    amount, second, scale, plus, per = match[4], match[5], match[6], match[7], match[8]
    (one, many), (cent, cents) = CURRENCIES[match[2]]
    tail = f"{' plus' if plus else ''}"
    if per:
        tail += f" per {PER.get(per.lower(), per)}"
    if second:
        head = f"{decimal(amount)} to {decimal(second, british=place.british)}"
        return f"{head}{' ' + SCALES[scale.lower()] if scale else ''} {many}{tail}"
    if scale:
        return f"{sign}{decimal(amount)} {SCALES[scale.lower()]} {many}{tail}"
    if place.after.lower() in SCALES and len(place.after) > 1:
        return f"{sign}{decimal(amount)}"  # "$5 million": the unit is said after the scale
    whole, _, part = amount.replace(",", "").partition(".")
    if len(part) not in (0, 2):
        return f"{sign}{decimal(amount, british=place.british)} {many}{tail}"
    words = list[str]()
    if int(whole or "0") or not int(part or "0"):
        words += [cardinal(int(whole or "0"), british=place.british)]
        words += [one if int(whole or "0") == 1 else many]
    if part and int(part):
        if words:
            words.append("and")
        words += [cardinal(int(part)), cent if int(part) == 1 else cents]
    return f"{sign}{' '.join(words)}{tail}"


def _idiom(place: Place) -> str | None:
    return NUMBER_IDIOMS.get(place.word.core)


def _fraction(place: Place) -> str | None:
    core = place.word.core
    if match := _VULGAR.fullmatch(core):
        spoken = _part(
            *VULGAR_FRACTIONS[match[2]], after_whole=bool(match[1]) or bool(place.number_before())
        )
        if match[1]:
            spoken = f"{cardinal(int(match[1]))} {spoken}"
        unit = spoken_unit(match[3], "2") if match[3] else ""
        return None if unit is None else f"{spoken} {unit}".strip()
    match = _FRACTION.fullmatch(core)
    if not match:
        return None
    top, bottom = int(match[1]), int(match[2])
    if bottom in (top, 0):
        return f"{cardinal(top)} {cardinal(bottom)}"  # fifty fifty
    if top > bottom or bottom > 100:
        return f"{cardinal(top)} over {cardinal(bottom)}"
    return _part(top, bottom, after_whole=place.number_before().isdecimal())


def _part(top: int, bottom: int, *, after_whole: bool) -> str:
    if after_whole:
        return f"and {'a' if top == 1 else cardinal(top)} {fraction(top, bottom).split(' ', 1)[1]}"
    return f"{'a' if top == 1 and bottom == 2 else cardinal(top)} {fraction(top, bottom).split(' ', 1)[1]}"


def _range(place: Place) -> str | None:
    match = _RANGE.fullmatch(place.word.core)
    if not match:
        return read_clock_range(place)
    first, second, rest = match[1], match[2], match[3]
    if not rest and _looks_like_year(first) and (len(second) == 2 or _looks_like_year(second)):
        last = cardinal(int(second)) if len(second) == 2 else year(int(second))
        return f"{year(int(first))} to {last}"
    tail = ""
    if rest:
        unit = spoken_unit(rest, second)
        if unit is None and (half := re.fullmatch(r"(?i)am|pm", rest)):
            unit = half_day(half[0])
        if unit is None:
            return None
        tail = f" {unit}"
    return f"{decimal(first)} to {decimal(second, british=place.british)}{tail}"


def _with_unit(place: Place) -> str | None:  # noqa: PLR0911 - one for each kind of measure
    core = place.word.core
    if match := _HEIGHT.fullmatch(core):
        if match[3]:
            return f"{cardinal(int(match[3]))} {'inch' if match[3] == '1' else 'inches'}"
        foot = f"{cardinal(int(match[1]))} {'foot' if match[2] or match[1] == '1' else 'feet'}"
        return f"{foot} {cardinal(int(match[2]))}" if match[2] else foot
    if match := _SIZE.fullmatch(core):
        sides = (year(int(n)) if len(n) == 4 else cardinal(int(n)) for n in match.groups())
        return " by ".join(sides)
    match = _UNIT.fullmatch(core)
    if not match:
        return None
    sign, number, unit = match[1], match[2], match[3]
    lead = {"-": "minus ", "−": "minus ", "+": "plus ", "~": "about ", "≈": "about "}.get(sign, "")
    if unit in _KEEPS_ONE and (unit != "K" or len(number) == 1):
        head = year(int(number)) if len(number) == 4 and number.isdecimal() else decimal(number)
        return f"{lead}{head} {_KEEPS_ONE[unit]}"
    if unit == "+":
        return f"{lead}{decimal(number, british=place.british)} plus"
    name = spoken_unit(unit, number)
    return None if name is None else f"{lead}{decimal(number, british=place.british)} {name}"


def _dotted(place: Place) -> str | None:
    core = place.word.core
    if match := _VERSION.fullmatch(core):
        number = match[1] or match[2]
        spoken = " point ".join(cardinal(int(part)) for part in number.split("."))
        has_lead = core[0] in "vV" and place.before.lower() != "version"
        return f"version {spoken}" if has_lead else spoken
    if match := _RATIO.fullmatch(core):
        return f"{cardinal(int(match[1]))} to {cardinal(int(match[2]))}"
    if core.startswith("#") and core[1:].isdecimal():
        return f"number {cardinal(int(core[1:]))}"
    if re.fullmatch(r"\d+,\d{1,2}", core):
        return decimal(core.replace(",", "."))  # the European decimal comma
    if core.startswith(("~", "≈")) and is_number(core[1:]):
        return f"about {decimal(core[1:], british=place.british)}"
    return None


def _plain(place: Place) -> str | None:
    core = place.word.core
    if not is_number(core):
        return None
    if place.before in CURRENCY_CODES:
        (_, many), _cents = CURRENCIES[CURRENCY_CODES[place.before]]
        return f"{decimal(core, british=place.british)} {many}"
    if _is_year(place):
        return year(int(core), british=place.british)
    if len(core) > 12 and core.isdecimal():
        return digits(core)
    return decimal(core, british=place.british)


def _looks_like_year(text: str) -> bool:
    return len(text) == 4 and text.isdecimal() and 1100 <= int(text) <= 2099


def _is_year(place: Place) -> bool:
    core, after = place.word.core, place.after
    if not _looks_like_year(core):
        return False
    before = place.words[place.index - 1].core.rstrip(".").lower() if place.index else ""
    if before in MONTH_KEYS or before.isdecimal() or is_ordinal(before):
        return True
    if after.lower() in UNITS and after.lower() not in ("in.", "s", "h"):
        return False
    if before in _YEAR_LEADS:
        return not after.endswith("s") or int(core) < 2000
    # "1500 people" is said like a year anyway; "2050 people" is not.
    return int(core) < 2000 or not after[:1].islower()


_RULES: tuple[Callable[[Place], str | None], ...] = (
    _idiom,
    read_date,
    _money,
    read_clock,
    read_ordinal,
    read_day_of_month,
    _fraction,
    _range,
    _with_unit,
    _dotted,
    _plain,
)
