"""How dates, times of day, ordinals and decades are read."""

from __future__ import annotations

import re

from studio.narration.numbers import cardinal, ordinal, year
from studio.narration.written_forms import MONTH_KEYS, MONTH_NAMES
from studio.narration.written_word import Place, Written

_DASH = r"(?:-|–|—|−)"
_TIME = re.compile(r"(?i)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?(am|pm|a\.m\.|p\.m\.)?")
_HOUR = re.compile(r"(?i)(\d{1,2})(am|pm|a\.m\.|p\.m\.)")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASH_DATE = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})")
_ORDINAL = re.compile(r"(?i)((?:\d{1,3}(?:,\d{3})+)|\d+)(st|nd|rd|th)")
_DECADE = re.compile(r"['‘’]?(\d{2}|\d{4})['’]?s")


def is_ordinal(text: str) -> bool:
    """Whether the text is a written ordinal ("4th")."""
    return _ORDINAL.fullmatch(text) is not None


def read_date(place: Place) -> str | None:
    """A date in digits ("22/11/2026", "2026-11-22"); a British voice takes the day first."""
    core = place.word.core
    if match := _ISO_DATE.fullmatch(core):
        y, month, day = int(match[1]), int(match[2]), int(match[3])
    elif match := _SLASH_DATE.fullmatch(core):
        first, second, y = int(match[1]), int(match[3]), int(match[4])
        day_first = place.british or match[2] == "." or first > 12
        day, month = (first, second) if day_first and second <= 12 else (second, first)
        y += 2000 if y < 70 else 1900 if y < 100 else 0
    else:
        return None
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    name = MONTH_NAMES[month - 1]
    if place.british:
        return f"the {ordinal(day)} of {name} {year(y, british=True)}"
    return f"{name} {ordinal(day)}, {year(y)}"


def read_clock(place: Place) -> str | None:  # noqa: PLR0911 - one for each way of writing a time
    """A time of day ("10:30am", "14:05")."""
    core = place.word.core
    if match := _HOUR.fullmatch(core):
        return f"{cardinal(int(match[1]))} {half_day(match[2])}"
    match = _TIME.fullmatch(core)
    if not match or int(match[1]) > 24 or int(match[2]) > 59:
        return None
    if (
        "." in core[:3]
        and not match[4]
        and not place.after.lower().startswith(("am", "pm", "a.m", "p.m"))
    ):
        return None  # 3.50 is a decimal unless "pm" follows
    if core.lower()[len(match[1])] == "h" and match[4]:
        return None
    hour, minute = int(match[1]), int(match[2])
    suffix = f" {half_day(match[4])}" if match[4] else ""
    follows_half = place.after.lower().replace(".", "") in ("am", "pm")
    if minute == 0 and match[3] is None:
        if suffix or follows_half or place.after.lower() in ("o'clock", "o’clock"):
            return f"{cardinal(hour)}{suffix}"
        return f"{cardinal(hour)} o'clock" if 1 <= hour <= 12 else f"{cardinal(hour)} hundred"
    minutes = f"oh {cardinal(minute)}" if minute < 10 else cardinal(minute)
    seconds = f" and {cardinal(int(match[3]))} seconds" if match[3] else ""
    return f"{cardinal(hour)} {minutes}{suffix}{seconds}"


def half_day(text: str) -> str:
    """Morning or afternoon ("am", "p.m.") as two letters."""
    return "A M" if text[0] in "aA" else "P M"


def read_ordinal(place: Place) -> str | None:
    """ "1st", "22nd", and decades ("1990s", "'80s")."""
    if match := _ORDINAL.fullmatch(place.word.core):
        return ordinal(int(match[1].replace(",", "")), british=place.british)
    if match := _DECADE.fullmatch(place.word.core):
        number = int(match[1])
        if number % 10 == 0 or len(match[1]) == 4:
            spoken = year(number) if len(match[1]) == 4 else cardinal(number)
            return f"{spoken[:-1]}ies" if spoken.endswith("y") else f"{spoken}s"
    return None


def read_day_of_month(place: Place) -> str | None:
    """A bare number beside the name of a month ("July 4", "22 November")."""
    core = place.word.core
    if not core.isdecimal() or not 1 <= int(core) <= 31 or len(core) > 2:
        return None
    before, after = place.before.rstrip("."), place.after.rstrip(".")
    if before[:1].isupper() and before.lower() in MONTH_KEYS and after not in ("percent", "%"):
        return ordinal(int(core))
    if after[:1].isupper() and after.lower() in MONTH_KEYS:
        return f"{'' if before.lower() == 'the' else 'the '}{ordinal(int(core))} of"
    return None


def read_clock_range(place: Place) -> str | None:
    """Opening hours ("9am-5pm", "9:00-17:30"): both ends read as times."""
    ends = re.split(_DASH, place.word.core)
    if len(ends) != 2:
        return None
    spoken = list[str]()
    for end in ends:
        word = Written(text=end, lead="", core=end, trail="")
        alone = Place(words=(word,), index=0, british=place.british, is_word=place.is_word)
        time = cardinal(int(end)) if end.isdecimal() else read_clock(alone)
        if time is None:
            return None
        spoken.append(time)
    return " to ".join(spoken)
